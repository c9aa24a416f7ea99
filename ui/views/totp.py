"""The clinic asks for codes, and this person has none yet: everything else waits."""

from __future__ import annotations

from app.texts import tr
from ui.theme.theme import Theme
from ui.view_models.account import AccountModel
from ui.view_models.shell import Shell
from ui.widgets.card import CardPage
from ui.widgets.codes_setup import CodesSetup
from ui.widgets.problem_panel import ProblemPanel
from ui.widgets.waiting import DoorFoot


class CodesView(CardPage):
    """A door between the passphrase and the clinic."""

    def __init__(self, theme: Theme, shell: Shell, account: AccountModel) -> None:
        super().__init__(
            theme,
            tr("Set up your codes"),
            tr(
                "The clinic asks for a code from your phone at each sign-in, so that a passphrase "
                "that was seen is not enough. Any app for one-time codes will do; nothing is sent."
            ),
            width=680,
        )
        self._shell = shell
        self._account = account
        self.setup = CodesSetup(account, may_leave=False)
        self.box.addWidget(self.setup)
        self.problem = ProblemPanel(theme)
        self.problem.dismissed.connect(account.dismiss_problem)
        self.problem.dismissed.connect(shell.dismiss_problem)
        self.box.addWidget(self.problem)
        self.foot = DoorFoot(shell, "", back=tr("Sign out"))
        self.foot.back.clicked.connect(lambda: shell.sign_out(tr("Signed out.")))
        self.foot.go.hide()
        self.box.addWidget(self.foot)
        account.codes_set_up.connect(shell.codes_set_up)
        account.problem_changed.connect(self._on_problem)
        shell.problem_changed.connect(self._on_problem)
        account.begin_codes()

    def _on_problem(self) -> None:
        self.problem.show_problem(self._account.problem or self._shell.problem)
