"""The covered screen: nothing of a patient is seen, and the recording goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.texts import tr
from ui.actions import ActionId, Actions
from ui.problem import Problem
from ui.theme.theme import Theme
from ui.view_models.recording import RecorderState, RecordingViewModel
from ui.view_models.shell import Shell
from ui.view_models.wording import elapsed
from ui.widgets.card import CardPage
from ui.widgets.parts import Glyph, button, column, follow, label, row, rule, surface
from ui.widgets.password_field import PasswordField
from ui.widgets.problem_panel import ProblemPanel

_TICK_MS = 500


class CoverView(CardPage):
    """What goes on, how to end it, and the way back in."""

    left = Signal()
    """Somebody else wants the workstation: end what goes on, and sign out."""

    def __init__(
        self, theme: Theme, actions: Actions, shell: Shell, recording: RecordingViewModel | None
    ) -> None:
        super().__init__(theme, tr("The screen is covered"), shell.notice, width=580)
        self._shell = shell
        self._recording = recording if recording is not None and recording.active else None
        self.box.addWidget(self._make_band(theme, actions))
        self.box.addSpacing(8)
        self._add_way_back(theme)
        self.box.addSpacing(4)
        self.box.addWidget(rule())
        self.box.addLayout(self._make_foot(actions))
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._say)
        self._clock.start()
        shell.busy_changed.connect(self._refresh)
        shell.problem_changed.connect(self._on_problem)
        if self._recording is not None:
            self._recording.state_changed.connect(self._say)
            self._recording.problem_found.connect(self._on_recording_problem)
        self._say()
        self._refresh()

    def _make_band(self, theme: Theme, actions: Actions) -> QWidget:
        """What goes on."""
        band = surface("sunken")
        line = row(band, gap=14)
        line.setContentsMargins(18, 14, 14, 14)
        icon, colour = ("mic", "brick") if self._recording is not None else ("activity", "accent")
        line.addWidget(Glyph(theme, icon, colour, 24))
        words = column(gap=0)
        self.title = label("", "strong", wrap=True)
        self.detail = label("", "small", wrap=True)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        line.addLayout(words, 1)
        self.finish = button(tr("Finish the recording"))
        follow(self.finish, actions[ActionId.FINISH_COVERED])
        self.finish.setVisible(self._recording is not None)
        line.addWidget(self.finish)
        return band

    def _add_way_back(self, theme: Theme) -> None:
        session = self._shell.session
        person = session.person.display_name if session is not None else ""
        self.box.addWidget(label(tr("{person} is signed in.", person=person), "strong", wrap=True))
        way = row(gap=8)
        self.password = PasswordField(theme, tr("Passphrase of {person}", person=person))
        self.password.line.setPlaceholderText(tr("Passphrase"))
        self.password.submitted.connect(self._on_uncover)
        self.password.changed.connect(self._refresh)
        way.addWidget(self.password, 1)
        self.uncover = button(tr("Uncover"), "primary")
        self.uncover.clicked.connect(self._on_uncover)
        way.addWidget(self.uncover)
        self.box.addLayout(way)
        self.problem = ProblemPanel(theme)
        self.problem.dismissed.connect(self._shell.dismiss_problem)
        self.box.addWidget(self.problem)

    def _make_foot(self, actions: Actions) -> QHBoxLayout:
        """The way for somebody else."""
        foot = row(gap=8)
        foot.addWidget(label(tr("Somebody else?"), "soft"))
        words = (
            tr("Finish the recording and change user")
            if self._recording is not None
            else tr("Stop it and change user")
        )
        self.change = button(words, "quiet", tip=f"{words}  ({actions.keys(ActionId.CHANGE_USER)})")
        self.change.clicked.connect(self.left)
        foot.addWidget(self.change)
        foot.addStretch(1)
        return foot

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        QTimer.singleShot(0, self.password, self.password.setFocus)

    def _say(self) -> None:
        recording = self._recording
        if recording is not None:
            state = {
                RecorderState.PAUSED: tr("Recording is paused"),
                RecorderState.FINISHING: tr("Closing the recording"),
                RecorderState.IDLE: tr("The recording has ended"),
            }.get(recording.state, tr("Recording goes on"))
            if recording.waiting:
                state = tr("Recording waits for a microphone")
            self.title.setText(f"{state}, {elapsed(recording.seconds)}")
            self.detail.setText(
                recording.device_words
                if recording.waiting
                else tr("Each second is encrypted and stored as it is spoken.")
            )
            return
        lasting = self._shell.operations.lasting()
        self.title.setText(f"{lasting[0].progress.step} …" if lasting else tr("The work has ended"))
        self.detail.setText(tr("The stores close as soon as it is done."))

    def _on_recording_problem(self, problem: Problem) -> None:
        """The screen may be closed before anybody reads it: the sign-in says it then."""
        self._shell.notice = f"{problem.what} {problem.safe}"
        self.text.setText(self._shell.notice)

    def _refresh(self) -> None:
        busy = self._shell.busy
        self.uncover.setEnabled(not busy and bool(self.password.text))
        self.uncover.setText(tr("Checking …") if busy else tr("Uncover"))
        if self.password.text:
            self.password.mark_wrong(False)

    def _on_uncover(self) -> None:
        if self.uncover.isEnabled():
            self._shell.uncover(self.password.text)

    def _on_problem(self) -> None:
        problem = self._shell.problem
        self.problem.show_problem(problem)
        if problem is not None:
            self.password.clear()
            self.password.mark_wrong(problem.wrong)
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
