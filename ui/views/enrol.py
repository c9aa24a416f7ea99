"""The first time here: a one-time code, a passphrase of one's own, and what to read aloud."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit

from app.texts import tr
from ui.theme.theme import Theme
from ui.view_models.shell import Shell, Stage
from ui.widgets.card import CardPage
from ui.widgets.fingerprint import Fingerprint
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.parts import Notice, button, row
from ui.widgets.problem_panel import ProblemPanel
from ui.widgets.waiting import DoorFoot


class EnrolView(CardPage):
    """Whoever has the code and the name becomes that person, once."""

    def __init__(self, theme: Theme, shell: Shell) -> None:
        super().__init__(
            theme,
            tr("Use an enrolment code"),
            tr(
                "The office manager gave you a code. It works once. The passphrase that you choose "
                "now is yours alone: nobody else can read or reset it."
            ),
            width=520,
        )
        self._shell = shell
        names = row(gap=8)
        self.name = QLineEdit(shell.last_name)
        self.name.setPlaceholderText(tr("Your name at sign-in"))
        self.name.setAccessibleName(tr("Your name at sign-in"))
        self.code = QLineEdit()
        self.code.setPlaceholderText(tr("Code, as on the paper"))
        self.code.setAccessibleName(tr("Enrolment code"))
        names.addWidget(self.name, 2)
        names.addWidget(self.code, 3)
        self.box.addLayout(names)
        self.passphrase = NewPassphrase(theme, tr("Your new passphrase"))
        self.passphrase.submitted.connect(self._on_enrol)
        self.box.addWidget(self.passphrase)
        self.problem = ProblemPanel(theme)
        self.problem.dismissed.connect(shell.dismiss_problem)
        self.box.addWidget(self.problem)
        self.foot = DoorFoot(shell, tr("Enrol"), back=tr("Back to the sign-in"))
        self.foot.back.clicked.connect(lambda: shell.go(Stage.SIGN_IN))
        self.enrol = self.foot.go
        self.enrol.clicked.connect(self._on_enrol)
        self.box.addWidget(self.foot)
        self.name.textChanged.connect(self._on_name)
        self.code.textChanged.connect(self._refresh)
        self.passphrase.changed.connect(self._refresh)
        shell.problem_changed.connect(self._on_problem)
        self._on_name()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        first = self.code if self.name.text() else self.name
        QTimer.singleShot(0, first, first.setFocus)

    @property
    def missing(self) -> str:
        if not self.name.text().strip():
            return tr("your name")
        if not self.code.text().strip():
            return tr("the code")
        return self.passphrase.missing

    def _on_name(self) -> None:
        self.passphrase.know(self.name.text())
        self._refresh()

    def _refresh(self) -> None:
        missing = self.missing
        self.foot.say(
            tr("Still needed: {missing}.", missing=missing) if missing else "", ready=not missing
        )

    def _on_enrol(self) -> None:
        if self.enrol.isEnabled():
            self._shell.enrol(
                self.name.text().strip(), self.code.text().strip(), self.passphrase.first.text
            )

    def _on_problem(self) -> None:
        self.problem.show_problem(self._shell.problem)


class EnrolledView(CardPage):
    """The fingerprint stays until the person closes it."""

    def __init__(self, theme: Theme, shell: Shell) -> None:
        super().__init__(
            theme,
            tr("Read these numbers to a colleague"),
            tr(
                "A clinician who reads charts finds your name at «People» and compares. If all six "
                "groups are the same, they admit you to the charts."
            ),
            width=520,
        )
        self.fingerprint = Fingerprint(shell.fingerprint)
        self.box.addWidget(self.fingerprint)
        self.box.addWidget(
            Notice(
                theme,
                "amber",
                "triangle-alert",
                tr("Read them aloud, in person or on a telephone."),
                tr(
                    "Other numbers mean that somebody put themselves between the two of you: then "
                    "nobody admits anybody, and the office manager is told."
                ),
            )
        )
        foot = row(gap=12)
        foot.addStretch(1)
        self.close_button = button(tr("They were compared"), "primary")
        self.close_button.clicked.connect(
            lambda: shell.go(
                Stage.SIGN_IN,
                tr("Your passphrase is set. The charts open once a colleague has admitted you."),
            )
        )
        foot.addWidget(self.close_button)
        self.box.addLayout(foot)
