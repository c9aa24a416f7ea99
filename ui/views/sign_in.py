"""Who is there?"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit

from app.texts import tr
from ui.actions import ActionId, Actions, Place
from ui.theme.theme import Theme
from ui.view_models.shell import Shell
from ui.widgets.card import CardPage
from ui.widgets.language_choice import LanguageChoice
from ui.widgets.parts import button, column, follow, label, rule
from ui.widgets.password_field import PasswordField
from ui.widgets.waiting import DoorFoot
from ui.widgets.wrapping import Wrapping

if TYPE_CHECKING:
    from ui.widgets.problem_panel import ProblemPanel

CODE_DIGITS = 6
_LINK = 24
"""How high a link is, in pixels, so that the question before it stands in its line."""


class SignInView(CardPage):
    """A name and a passphrase, then a code where the account has one."""

    places = (Place.SIGN_IN, Place.RESTORE)

    def __init__(self, theme: Theme, actions: Actions, shell: Shell) -> None:
        super().__init__(theme, "Consultroom", shell.notice, width=460)
        self._theme = theme
        self._shell = shell
        self.name = QLineEdit(shell.last_name)
        self.name.setPlaceholderText(tr("Name"))
        self.name.setAccessibleName(tr("Name"))
        self.name.returnPressed.connect(self._on_name)
        self.password = PasswordField(theme, tr("Passphrase"))
        self.password.line.setPlaceholderText(tr("Passphrase"))
        self.password.submitted.connect(self._on_sign_in)
        self.box.addWidget(self.name)
        self.box.addWidget(self.password)
        self.code_words = label(tr("Now the code that your phone shows."), "soft", wrap=True)
        self.code = QLineEdit()
        self.code.setPlaceholderText(tr("6 digits"))
        self.code.setAccessibleName(tr("Code from your phone, 6 digits"))
        self.code.setMaxLength(CODE_DIGITS + 1)
        self.code.setProperty("kind", "code")
        self.code.returnPressed.connect(self._on_sign_in)
        self.code.textChanged.connect(self._on_code)
        self.box.addWidget(self.code_words)
        self.box.addWidget(self.code)
        self.foot = DoorFoot(shell, tr("Sign in"))
        self.sign_in = self.foot.go
        self.sign_in.clicked.connect(self._on_sign_in)
        self.box.addWidget(self.foot)
        self.box.addSpacing(4)
        self.box.addWidget(rule())
        self._add_other_ways(actions)
        self.language = LanguageChoice(theme)
        self.language.chosen.connect(self._on_language)
        self.box.addWidget(self.language)
        self.name.textChanged.connect(self._on_edited)
        self.password.changed.connect(self._on_edited)
        shell.busy_changed.connect(self._refresh)
        shell.problem_changed.connect(self._on_problem)
        self._refresh()

    @cached_property
    def problem(self) -> ProblemPanel:
        """Made when there is something to tell: the first window does not wait for it."""
        from ui.widgets.problem_panel import ProblemPanel  # noqa: PLC0415

        panel = ProblemPanel(self._theme)
        panel.dismissed.connect(self._shell.dismiss_problem)
        self.box.insertWidget(self.box.indexOf(self.foot), panel)
        return panel

    def _add_other_ways(self, actions: Actions) -> None:
        ways = column(gap=2)
        for question, verb, action in (
            (
                tr("First time here, or passphrase forgotten?"),
                tr("Use an enrolment code"),
                ActionId.ENROL,
            ),
            (tr("Lost every passphrase?"), tr("Use the recovery key"), ActionId.RECOVER),
            (tr("Stores damaged or gone?"), tr("Restore from a backup"), ActionId.RESTORE),
        ):
            line = Wrapping(gap=4)
            asked = label(question, "small")
            asked.setMinimumHeight(_LINK)
            line.addWidget(asked)
            way = button(verb, "link", name=f"{question} {verb}")
            follow(way, actions[action])
            line.addWidget(way)
            ways.addLayout(line)
        self.box.addLayout(ways)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        QTimer.singleShot(0, self, self._focus_first)

    def _focus_first(self) -> None:
        (self.password.line if self.name.text() else self.name).setFocus()

    def _refresh(self) -> None:
        needed = self._shell.code_needed
        self.language.setEnabled(not self._shell.busy)
        appears = needed and self.code.isHidden()
        self.code.setVisible(needed)
        self.code_words.setVisible(needed)
        if appears:
            self.code.setFocus()
        typed = bool(self.name.text().strip() and self.password.text)
        self.foot.say("", ready=typed and (not needed or bool(self._digits)))

    @property
    def _digits(self) -> str:
        return "".join(self.code.text().split())

    def _on_language(self, code: str) -> None:
        self._shell.last_name = self.name.text()  # the next door goes on with it
        self.language_chosen.emit(code)

    def _on_name(self) -> None:
        self.password.setFocus()

    def _on_edited(self) -> None:
        """Another name or passphrase: whether it needs a code is not known."""
        if not self._shell.busy:
            self._shell.code_needed = False
            self.code.clear()
        if self.password.text:
            self.password.mark_wrong(False)
        self._refresh()

    def _on_code(self) -> None:
        self._refresh()
        if len(self._digits) == CODE_DIGITS and self._digits.isdigit():
            self._on_sign_in()

    def _on_sign_in(self) -> None:
        if self.sign_in.isEnabled():
            self._shell.sign_in(self.name.text().strip(), self.password.text, self._digits)

    def _on_problem(self) -> None:
        problem = self._shell.problem
        if problem is not None or "problem" in vars(self):
            self.problem.show_problem(problem)
        if problem is None:
            return
        if self._shell.code_needed:
            self.code.clear()
            self.code.setFocus()
            return
        self.password.clear()
        self.password.mark_wrong(problem.wrong)
        self.password.setFocus()
