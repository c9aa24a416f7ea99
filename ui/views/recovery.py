"""The recovery key opens the clinic when nothing else does; loudly."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent

from app.texts import tr
from ui.theme.theme import Theme
from ui.view_models.shell import Shell, Stage
from ui.widgets.card import CardPage
from ui.widgets.parts import Notice
from ui.widgets.problem_panel import ProblemPanel
from ui.widgets.waiting import DoorFoot
from ui.widgets.words_field import WordsField


class RecoveryView(CardPage):
    """24 words from the sheet."""

    def __init__(self, theme: Theme, shell: Shell) -> None:
        super().__init__(
            theme,
            tr("Use the recovery key"),
            tr(
                "Type the words of the recovery sheet in their order; four letters of each are "
                "enough."
            ),
            width=720,
        )
        self._shell = shell
        self.notice = Notice(
            theme,
            "brick",
            "triangle-alert",
            tr("This opens every chart, and everybody will know."),
            tr(
                "It is written into the log, and every clinician is asked for a new recovery sheet "
                "until there is one."
            ),
        )
        self.box.addWidget(self.notice)
        self.words = WordsField()
        self.words.submitted.connect(self._on_open)
        self.box.addWidget(self.words)
        self.problem = ProblemPanel(theme)
        self.problem.dismissed.connect(shell.dismiss_problem)
        self.box.addWidget(self.problem)
        self.foot = DoorFoot(shell, tr("Open the clinic"), back=tr("Back to the sign-in"))
        self.foot.back.clicked.connect(lambda: shell.go(Stage.SIGN_IN))
        self.foot.go.clicked.connect(self._on_open)
        self.box.addWidget(self.foot)
        self.words.changed.connect(self._refresh)
        shell.problem_changed.connect(self._on_problem)
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        QTimer.singleShot(0, self.words, self.words.setFocus)

    def _refresh(self) -> None:
        self.foot.say("", ready=self.words.complete)

    def _on_open(self) -> None:
        if self.foot.go.isEnabled():
            self._shell.recover(self.words.text)

    def _on_problem(self) -> None:
        self.problem.show_problem(self._shell.problem)
