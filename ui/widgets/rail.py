"""The rail at the left: only the places that the person may go to."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QToolButton

from app.texts import marked, tr
from ui.actions import ActionId, Actions
from ui.theme.theme import Theme
from ui.widgets.card import Mark
from ui.widgets.parts import column, follow

PLACES = (
    (ActionId.SET_UP, marked("Set-up")),
    (ActionId.TODAY, marked("Visits")),
    (ActionId.PATIENTS, marked("Patients")),
    (ActionId.WORDS, marked("Words")),
    (ActionId.SNIPPETS, marked("Snippets")),
    (ActionId.TEMPLATES, marked("Templates")),
    (ActionId.PEOPLE, marked("People")),
    (ActionId.LOG, marked("Log")),
    (ActionId.BACKUPS, marked("Backups")),
    (ActionId.HEALTH, marked("Health")),
    (ActionId.MODELS, marked("Models")),
    (ActionId.MACHINE, marked("Machine")),
    (ActionId.SETTINGS, marked("Settings")),
)
_GAP, _AROUND = 4, 80
"""Between the places, and what the margins and the mark take."""
_LEAST, _NAMED, _MOST = 30, 48, 56
"""Heights of a place, and from which one its name fits under the icon."""
_WIDE, _NARROW, _MARGIN = 88, 60, 6
"""Least width with names, width without, and what is free beside a place."""
_BESIDE = 16
"""Beside the longest name, which is a little wider where the place is chosen."""


class Rail(QFrame):
    """The places, and the palette."""

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self._theme = theme
        self._actions = actions
        self.setProperty("surface", "rail")
        self.setAccessibleName(tr("Places"))
        self.setFixedWidth(_WIDE)
        box = column(self, gap=_GAP)
        box.setContentsMargins(_MARGIN, 14, _MARGIN, 10)
        box.addWidget(Mark(theme, 36), 0, Qt.AlignmentFlag.AlignHCenter)
        box.addSpacing(12)
        self.places: dict[ActionId, QToolButton] = {}
        for identifier, text in PLACES:
            self.places[identifier] = made = self._make(identifier, tr(text))
            made.setCheckable(True)
            box.addWidget(made)
        box.addStretch()
        self.palette_button = self._make(ActionId.PALETTE, tr("Actions"))
        box.addWidget(self.palette_button)

    def show_places(self, places: Collection[ActionId]) -> None:
        """Show these; what a person may not use is not there."""
        for identifier, place in self.places.items():
            place.setVisible(identifier in places)
        self._fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(self.width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """All places are in sight; in a low window they stand closer, and then without words."""
        all_of_them = (*self.places.values(), self.palette_button)
        shown = [one for one in all_of_them if not one.isHidden()]
        room = (self.height() - _AROUND) // len(shown) - _GAP
        style = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        if room < _NAMED:
            style = Qt.ToolButtonStyle.ToolButtonIconOnly
        width = _wide_enough(shown) if room >= _NAMED else _NARROW
        self.setFixedWidth(width)
        for one in shown:
            one.setFixedSize(width - 2 * _MARGIN, max(_LEAST, min(_MOST, room)))
            one.setToolButtonStyle(style)

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
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme.decorate(made, self._actions.spec(identifier).icon, "ink_soft", 22)
        follow(made, self._actions[identifier])
        return made


def _wide_enough(shown: Collection[QToolButton]) -> int:
    """With names: other languages have longer ones than English."""
    for one in shown:
        one.ensurePolished()
    longest = max(one.fontMetrics().horizontalAdvance(one.text()) for one in shown)
    return max(_WIDE, longest + _BESIDE + 2 * _MARGIN)
