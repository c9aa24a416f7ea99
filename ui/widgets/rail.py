"""The rail at the left: only the places that the person may go to."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QToolButton

from ui.actions import ActionId, Actions
from ui.theme.theme import Theme
from ui.widgets.card import Mark
from ui.widgets.parts import column, follow

PLACES = (
    (ActionId.TODAY, "Visits"),
    (ActionId.PATIENTS, "Patients"),
    (ActionId.WORDS, "Words"),
    (ActionId.SNIPPETS, "Snippets"),
    (ActionId.TEMPLATES, "Templates"),
    (ActionId.PEOPLE, "People"),
    (ActionId.LOG, "Log"),
    (ActionId.BACKUPS, "Backups"),
    (ActionId.HEALTH, "Health"),
    (ActionId.SETTINGS, "Settings"),
)


class Rail(QFrame):
    """The places, and the palette."""

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self._theme = theme
        self._actions = actions
        self.setProperty("surface", "rail")
        self.setAccessibleName("Places")
        self.setFixedWidth(88)
        box = column(self, gap=4)
        box.setContentsMargins(6, 14, 6, 10)
        box.addWidget(Mark(theme, 36), 0, Qt.AlignmentFlag.AlignHCenter)
        box.addSpacing(12)
        self.places: dict[ActionId, QToolButton] = {}
        for identifier, text in PLACES:
            self.places[identifier] = made = self._make(identifier, text)
            made.setCheckable(True)
            box.addWidget(made)
        box.addStretch()
        self.palette_button = self._make(ActionId.PALETTE, "Actions")
        box.addWidget(self.palette_button)

    def show_places(self, places: Collection[ActionId]) -> None:
        """Show these; what a person may not use is not there."""
        for identifier, place in self.places.items():
            place.setVisible(identifier in places)

    def show_current(self, current: ActionId) -> None:
        for identifier, place in self.places.items():
            here = identifier is current
            place.setChecked(here)
            icon = self._actions.spec(identifier).icon
            self._theme.decorate(place, icon, "accent" if here else "ink_soft", 22)

    def _make(self, identifier: ActionId, text: str) -> QToolButton:
        made = QToolButton()
        made.setProperty("kind", "rail")
        made.setText(text)
        made.setAccessibleName(text)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setFixedSize(QSize(76, 56))
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme.decorate(made, self._actions.spec(identifier).icon, "ink_soft", 22)
        follow(made, self._actions[identifier])
        return made
