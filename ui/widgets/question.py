"""Yes or no, in place, before something cannot be undone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.texts import tr
from ui.spoken import name_of
from ui.theme.theme import Theme
from ui.widgets.parts import Notice, button


class Question(Notice):
    """Hidden until `ask`; Escape leaves."""

    agreed = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, icon: str, kind: str = "amber") -> None:
        super().__init__(theme, kind, icon, "")
        self.leave = button(
            tr("Leave"), "quiet", name=tr("Leave without doing it"), tip=tr("Leave  (Esc)")
        )
        self.leave.clicked.connect(self.close_panel)
        self.yes = button("", "danger")
        self.yes.clicked.connect(self._on_yes)
        for one in (self.leave, self.yes):
            self.ways.addWidget(one, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def ask(self, title: str, text: str, verb: str) -> None:
        """Show the question."""
        self.say(title, text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.yes.setText(verb)
        self.yes.setAccessibleName(name_of(verb, title))
        self.show()
        self.leave.setFocus()

    def close_panel(self) -> None:
        self.hide()
        self.closed.emit()

    def _on_yes(self) -> None:
        self.close_panel()
        self.agreed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)
