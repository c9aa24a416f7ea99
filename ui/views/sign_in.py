"""Who is there?"""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit

from ui.theme.theme import Theme
from ui.view_models.shell import Shell
from ui.widgets.card import CardPage
from ui.widgets.parts import button, label, row
from ui.widgets.password_field import PasswordField
from ui.widgets.problem_panel import ProblemPanel


class SignInView(CardPage):
    """A name and a passphrase."""

    def __init__(self, theme: Theme, shell: Shell) -> None:
        super().__init__(theme, "Consultroom", shell.notice, width=440)
        self._shell = shell
        self.name = QLineEdit(shell.last_name)
        self.name.setPlaceholderText("Name")
        self.name.setAccessibleName("Name")
        self.name.returnPressed.connect(self._on_name)
        self.password = PasswordField(theme, "Passphrase")
        self.password.line.setPlaceholderText("Passphrase")
        self.password.submitted.connect(self._on_sign_in)
        self.box.addWidget(self.name)
        self.box.addWidget(self.password)
        self.problem = ProblemPanel(theme)
        self.problem.dismissed.connect(shell.dismiss_problem)
        self.box.addWidget(self.problem)
        foot = row(gap=12)
        self.status = label("", "small", wrap=True)
        foot.addWidget(self.status, 1)
        self.sign_in = button("Sign in", "primary")
        self.sign_in.clicked.connect(self._on_sign_in)
        foot.addWidget(self.sign_in)
        self.box.addLayout(foot)
        self.name.textChanged.connect(self._refresh)
        self.password.changed.connect(self._refresh)
        shell.busy_changed.connect(self._refresh)
        shell.problem_changed.connect(self._on_problem)
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        QTimer.singleShot(0, self, self._focus_first)

    def _focus_first(self) -> None:
        (self.password.line if self.name.text() else self.name).setFocus()

    def _refresh(self) -> None:
        busy = self._shell.busy
        self.sign_in.setEnabled(not busy and bool(self.name.text().strip() and self.password.text))
        self.status.setText(f"{busy} …" if busy else "")

    def _on_name(self) -> None:
        self.password.setFocus()

    def _on_sign_in(self) -> None:
        if self.sign_in.isEnabled():
            self.password.mark_wrong(False)
            self._shell.sign_in(self.name.text().strip(), self.password.text)

    def _on_problem(self) -> None:
        problem = self._shell.problem
        self.problem.show_problem(problem)
        if problem is not None:
            self.password.clear()
            self.password.mark_wrong(True)
            self.password.setFocus()
