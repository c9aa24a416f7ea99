"""The rail at the left: only the places that the person may go to."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QToolButton

from ui.actions import ActionId, Actions
from ui.theme.theme import Theme
from ui.widgets.card import Mark
from ui.widgets.parts import column, follow


class Rail(QFrame):
    """Visits, the clinic, and the palette."""

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("surface", "rail")
        self.setAccessibleName("Places")
        self.setFixedWidth(80)
        box = column(self, gap=4)
        box.setContentsMargins(6, 14, 6, 10)
        box.addWidget(Mark(theme, 36), 0, Qt.AlignmentFlag.AlignHCenter)
        box.addSpacing(12)
        self.today = self._place("calendar-days", "Visits", actions, ActionId.TODAY)
        self.clinic = self._place("building-2", "Clinic", actions, ActionId.CLINIC)
        self.palette_button = self._place("search", "Actions", actions, ActionId.PALETTE)
        self.palette_button.setCheckable(False)
        box.addWidget(self.today)
        box.addWidget(self.clinic)
        box.addStretch()
        box.addWidget(self.palette_button)

    def show_places(self, *, charts: bool, clinic: bool) -> None:
        self.today.setVisible(charts)
        self.clinic.setVisible(clinic)

    def show_current(self, identifier: ActionId) -> None:
        for one, place in ((self.today, ActionId.TODAY), (self.clinic, ActionId.CLINIC)):
            here = place is identifier
            one.setChecked(here)
            icon = "calendar-days" if one is self.today else "building-2"
            self._theme.decorate(one, icon, "accent" if here else "ink_soft", 22)

    def _place(self, icon: str, text: str, actions: Actions, identifier: ActionId) -> QToolButton:
        made = QToolButton()
        made.setProperty("kind", "rail")
        made.setText(text)
        made.setAccessibleName(text)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setCheckable(True)
        made.setFixedSize(QSize(68, 56))
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme.decorate(made, icon, "ink_soft", 22)
        follow(made, actions[identifier])
        return made
