"""Set-up: what a new clinic's workstation still needs, and the way to each of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.dictation.levels import Loudness
from app.set_up import Step
from app.texts import marked, tr
from ui.actions import ActionId, Actions
from ui.devices.inputs import SystemInputs
from ui.devices.player import Player
from ui.spoken import name_of
from ui.theme.theme import Theme
from ui.view_models.microphone import MicrophoneModel
from ui.view_models.set_up import SetUpModel
from ui.widgets.microphone_panel import MicrophonePanel
from ui.widgets.page import Page
from ui.widgets.parts import Glyph, button, column, follow, label, restyle, row, rule, surface
from ui.widgets.question import Question

_WAYS = {
    Step.MODELS: (marked("Add from a stick …"), (ActionId.MODELS, ActionId.ADD_MODELS)),
    Step.MICROPHONE: (marked("Try it"), (ActionId.TRY_MICROPHONE,)),
    Step.BACKUPS: (marked("Choose …"), (ActionId.BACKUPS, ActionId.BACKUP_PLAN)),
    Step.SELF_TEST: (marked("Test now"), (ActionId.HEALTH, ActionId.TEST_MACHINE)),
}
_DEVICES, _WIDE_DEVICES, _WIDE = 164, 280, 1040
_ICONS = {
    Step.SHEET: "key-round",
    Step.MODELS: "cpu",
    Step.MICROPHONE: "mic",
    Step.BACKUPS: "archive",
    Step.SELF_TEST: "activity",
}


class StepLine(QWidget):
    """One step: whether it is done, what it is, and the way to it."""

    def __init__(self, theme: Theme, actions: Actions, step: Step) -> None:
        super().__init__()
        self._actions = actions
        self._icon = _ICONS[step]
        self._way: tuple[ActionId, ...] = ()
        box = row(self, gap=16)
        box.setContentsMargins(4, 12, 4, 12)
        self.glyph = Glyph(theme, self._icon, "ink_soft", 24)
        box.addWidget(self.glyph, 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=2)
        self.title = label("", "strong")
        self.text = label("", "soft", wrap=True)
        words.addWidget(self.title)
        words.addWidget(self.text)
        box.addLayout(words, 1)
        self.go: QPushButton | None = None
        if step in _WAYS:
            verb, self._way = tr(_WAYS[step][0]), _WAYS[step][1]
            self.go = button(verb)
            self.go.clicked.connect(self._on_go)
            box.addWidget(self.go, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_step(self, title: str, text: str, *, done: bool) -> None:
        """Whether it is done, and what is said of it."""
        icon = ("circle-check", "accent") if done else (self._icon, "ink_soft")
        self.glyph.show_icon(*icon)
        self.title.setText(title)
        self.text.setText(text)
        state = tr("done") if done else tr("to be done")
        self.setAccessibleName(f"{title}, {state}: {text}")
        if self.go is not None:
            self.go.setVisible(not done)
            self.go.setAccessibleName(name_of(title, self.go.text()))

    def _on_go(self) -> None:
        """Go to the place, and do there what is to be done first."""
        for identifier in self._way:
            self._actions[identifier].trigger()


class SetUpView(Page):
    """The steps under each other; the microphone is tried right here."""

    def __init__(self, theme: Theme, actions: Actions, model: SetUpModel) -> None:
        super().__init__(theme, model, tr("Set-up"), "", width=960, scrolls=True)
        self._model = model
        self.leave_button = button(" " + tr("Dismiss …"), "quiet")
        follow(self.leave_button, actions[ActionId.LEAVE_SET_UP])
        self.tools.addWidget(self.leave_button)
        self.asking = Question(theme, "circle-help")
        self.asking.agreed.connect(model.dismiss)
        self.asking.closed.connect(self.take_focus)
        self.body.addWidget(self.asking)
        self.body.addWidget(self._make_steps(actions))
        self.microphone = MicrophoneModel(SystemInputs(self), self)
        self._player = Player(self)
        self.test = MicrophonePanel(theme, self.microphone)
        self.foot_box.addWidget(self.test)
        self.body.addStretch()
        self.microphone.changed.connect(self._on_microphone)
        self.microphone.hear_back(self._player, model.show_problem)
        self.test.closed.connect(self.take_focus)
        self.handlers = {
            ActionId.TRY_MICROPHONE: self.test.toggle,
            ActionId.LEAVE_SET_UP: self.leave,
        }
        model.changed.connect(self._on_progress)
        self._on_progress()

    def take_focus(self) -> None:
        ways = (line.go for line in self.lines.values() if line.go is not None)
        first = next((one for one in ways if not one.isHidden()), self.leave_button)
        first.setFocus()

    def leave(self) -> None:
        """End it: at once where all is done, else ask."""
        if self._model.ended:
            self._model.left.emit()
            return
        self.asking.ask(
            tr("Dismiss the set-up?"),
            tr(
                "This page does not come again. What is left stays to be done, in «Models», "
                "«Backups» and «Health»."
            ),
            tr("Dismiss"),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        self.test.devices.setFixedWidth(_WIDE_DEVICES if wide else _DEVICES)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Nobody listens to a place that is not shown."""
        self.test.close_panel()
        self._player.stop()
        super().hideEvent(event)

    def _make_steps(self, actions: Actions) -> QWidget:
        sheet = surface("paper")
        box = column(sheet, gap=0)
        box.setContentsMargins(20, 8, 16, 8)
        self.lines: dict[Step, StepLine] = {}
        for step in Step:
            if self.lines:
                box.addWidget(rule())
            self.lines[step] = StepLine(self._theme, actions, step)
            box.addWidget(self.lines[step])
        return sheet

    def _on_progress(self) -> None:
        progress = self._model.progress
        self.text.setText(self._model.summary)
        done = progress.done if progress is not None else frozenset()
        for step, line in self.lines.items():
            line.setVisible(progress is not None)
            line.show_step(*self._model.words(step), done=step in done)
        restyle(self.leave_button, "kind", "primary" if self._model.ended else "quiet")
        self.leave_button.setText(tr("Go on") if self._model.ended else tr("Dismiss …"))
        self.leave_button.setAccessibleName(
            tr("Leave the finished set-up") if self._model.ended else tr("Dismiss the set-up")
        )

    def _on_microphone(self) -> None:
        if self.microphone.loudness is Loudness.GOOD and not self.test.isHidden():
            self._model.heard()
