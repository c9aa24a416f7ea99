"""Who is there? Asked again, in the place where the action is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame

from app.texts import tr
from ui.problem import Problem
from ui.spoken import name_of
from ui.theme.theme import Theme
from ui.widgets.parts import Glyph, button, column, label, restyle, row
from ui.widgets.password_field import PasswordField
from ui.widgets.wrapping import Wrapping


class ConfirmPanel(QFrame):
    """Hidden until `ask`; Escape closes it.

    Whoever asked starts the work in `then`, says so with `wait`, and ends with `show_problem` or
    `close_panel`. `body` takes what else the action needs, such as a reason; `set_ready` holds the
    button back until that is there.
    """

    opened = Signal()
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._then: Callable[[str], None] | None = None
        self._ready = True
        self._waiting = ""
        self.setProperty("surface", "accent")
        outer = row(self, gap=12)
        outer.setContentsMargins(16, 14, 16, 14)
        self._glyph = Glyph(theme, "lock", "accent", 20)
        outer.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        box = column(gap=8)
        outer.addLayout(box, 1)
        self.title = label("", "strong", wrap=True)
        self.text = label("", "soft", wrap=True)
        box.addWidget(self.title)
        box.addWidget(self.text)
        self.body = column(gap=8)
        box.addLayout(self.body)
        line = Wrapping()
        self.password = PasswordField(theme, tr("Your passphrase"))
        self.password.line.setPlaceholderText(tr("Your passphrase"))
        self.password.setMinimumWidth(240)
        self.password.submitted.connect(self._on_confirmed)
        self.password.changed.connect(self._on_typed)
        line.addWidget(self.password)
        self.confirm = button("", "primary")
        self.confirm.clicked.connect(self._on_confirmed)
        line.addWidget(self.confirm)
        self.leave = button(
            tr("Leave"), "quiet", name=tr("Leave without doing it"), tip=tr("Leave  (Esc)")
        )
        self.leave.clicked.connect(self.close_panel)
        line.addWidget(self.leave)
        box.addLayout(line)
        self.status = label("", "small", wrap=True)
        box.addWidget(self.status)
        self.hide()

    def ask(
        self,
        title: str,
        text: str,
        verb: str,
        then: Callable[[str], None],
        *,
        grave: bool = False,
    ) -> None:
        """Open; `then` gets the passphrase. `verb` names the button; `grave` marks no way back."""
        self._then = then
        self._waiting = ""
        self._ready = True
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        restyle(self, "surface", "brick" if grave else "accent")
        self._glyph.show_icon("triangle-alert" if grave else "lock", "brick" if grave else "accent")
        self.confirm.setText(verb)
        self.confirm.setAccessibleName(name_of(verb, title))
        self.password.line.setAccessibleDescription(title)
        restyle(self.confirm, "kind", "danger" if grave else "primary")
        self.password.clear()
        self.show_problem(None)
        self.show()
        self.password.setFocus()
        self.opened.emit()

    def set_ready(self, ready: bool) -> None:
        """Whether everything in `body` is there."""
        self._ready = ready
        self._refresh()

    def wait(self, words: str) -> None:
        """The work is under way: say so, and take nothing more."""
        self._waiting = words
        self._say("small", f"{words} …")
        self._refresh()

    def show_problem(self, problem: Problem | None) -> None:
        """Say what went wrong, beside the field; the panel stays open."""
        self._waiting = ""
        if problem is None:
            self._say("small", "")
        else:
            words = (problem.what, problem.safe, problem.action)
            self._say("brick", " ".join(part for part in words if part))
            self.password.clear()
            self.password.setFocus()
        self.password.mark_wrong(problem is not None and problem.wrong)
        self._refresh()

    def close_panel(self) -> None:
        """Forget what was typed."""
        self._then = None
        self._waiting = ""
        self.password.clear()
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape and not self._waiting:
            self.close_panel()
            return
        super().keyPressEvent(event)

    def _on_typed(self) -> None:
        if self.password.text:
            self.password.mark_wrong(False)
        self._refresh()

    def _on_confirmed(self) -> None:
        if self.confirm.isEnabled() and self._then is not None:
            self._then(self.password.text)

    def _say(self, role: str, words: str) -> None:
        restyle(self.status, "role", role)
        self.status.setText(words)
        self.status.setVisible(bool(words))

    def _refresh(self) -> None:
        self.password.setEnabled(not self._waiting)
        self.leave.setEnabled(not self._waiting)
        self.confirm.setEnabled(self._ready and not self._waiting and bool(self.password.text))
