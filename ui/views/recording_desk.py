"""Where a recording begins: the microphone, its test, the consent, and the key to talk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.encounter import EncounterMode
from app.texts import tr
from ui.actions import ActionId
from ui.devices.held_key import HeldKey
from ui.devices.inputs import SystemInputs
from ui.devices.player import Player
from ui.memory import WindowMemory
from ui.problem import Problem
from ui.theme.theme import Theme
from ui.view_models.encounter import EncounterViewModel
from ui.view_models.microphone import MicrophoneModel
from ui.view_models.recording import RecorderState
from ui.widgets.consent_panel import ConsentPanel
from ui.widgets.microphone_panel import MicrophonePanel
from ui.widgets.parts import column, framed


class RecordingDesk(QWidget):
    """The panels above the step bar; `handlers` are the actions that belong here."""

    def __init__(
        self,
        theme: Theme,
        visit: EncounterViewModel,
        player: Player,
        memory: WindowMemory,
        person: str,
    ) -> None:
        super().__init__()
        self._visit = visit
        self._player = player
        self._inputs = SystemInputs(self)
        self.microphone = MicrophoneModel(self._inputs, self)
        self.microphone.want(bytes(memory.recall(person, "microphone").data()).decode())
        self.microphone.chosen.connect(
            lambda device: memory.keep_text(person, "microphone", device)
        )
        box = column(self, gap=0)
        self.consent = ConsentPanel(theme, visit.manner)
        box.addWidget(framed(self.consent, 16, 0, 16, 12))
        self.test = MicrophonePanel(theme, self.microphone)
        box.addWidget(framed(self.test, 16, 0, 16, 12))
        self.consent.deleting.connect(self._on_deleting)
        self.microphone.hear_back(player, visit.show_problem)
        self.talk = HeldKey(Qt.Key.Key_F9, self)
        self.talk.pressed.connect(self._on_talk)
        self.talk.released.connect(visit.recording.let_go)
        self.handlers: dict[ActionId, Callable[[], object]] = {
            ActionId.RECORD: self.toggle_recording,
            ActionId.PAUSE: self.toggle_pause,
            ActionId.DISCARD: visit.recording.discard,
            ActionId.TALK: self._on_talk_chosen,
            ActionId.MODE: self.toggle_mode,
            ActionId.MICROPHONE: self._toggle_test,
            ActionId.CONSENT: self._look_at_consent,
        }

    def close_panels(self) -> None:
        """Listen no more, and ask nothing more."""
        self.test.close_panel()
        self.consent.close_panel()

    def with_consent(self, agree: str, then: Callable[[], None]) -> None:
        """Go on at once, or once the consent that is needed was kept; `agree` is its button."""
        if not self._visit.can_record:
            return
        if self._visit.manner.needs_consent:
            self.test.close_panel()
            self.consent.ask(agree, then)
        else:
            then()

    def toggle_recording(self) -> None:
        """Record, or end the recording and keep it."""
        if self._visit.recording.active:
            self._visit.recording.finish()
        else:
            self.with_consent(tr("They consent: record"), self._record)

    def toggle_pause(self) -> None:
        recording = self._visit.recording
        if recording.state is RecorderState.PAUSED:
            recording.resume()
        else:
            recording.pause()

    def toggle_mode(self) -> None:
        """Record a dictation, or the whole visit."""
        manner = self._visit.manner
        dictation = manner.mode is EncounterMode.DICTATION
        manner.set_mode(EncounterMode.VISIT if dictation else EncounterMode.DICTATION)

    def _record(self, *, held: bool = False) -> None:
        if not self._visit.can_record:
            return
        chosen = self.microphone.present
        if chosen is None:
            self._visit.show_problem(
                Problem(
                    tr("No microphone was found."),
                    tr("Plug one in, or import an audio file."),
                    tr("Nothing is lost."),
                )
            )
            return
        self._player.stop()
        self.close_panels()
        self._visit.recording.start(chosen.open(), self._inputs, held=held)

    def _on_talk(self) -> None:
        """The key to talk went down."""
        if self._visit.recording.active:
            self._visit.recording.hold()
        elif self._visit.busy is not None:
            self._visit.show_problem(
                Problem(
                    tr("You are not recorded: something else is under way for this visit."),
                    tr("Wait for its end or stop it, then speak."),
                    tr("What was recorded before is safe."),
                )
            )
        else:
            self.with_consent(tr("They consent: record"), lambda: self._record(held=self.talk.down))

    def _on_talk_chosen(self) -> None:
        """Chosen by its name, there is no key to let go."""
        if self._visit.recording.active:
            self.toggle_pause()
        else:
            self.toggle_recording()

    def _toggle_test(self) -> None:
        if self._visit.can_record:
            self.consent.close_panel()
            self.test.toggle()

    def _look_at_consent(self) -> None:
        self.test.close_panel()
        self.consent.look()

    def _on_deleting(self) -> None:
        """What runs for the visit ends first."""
        manner, busy = self._visit.manner, self._visit.busy
        if busy is None:
            manner.delete_recorded()
        else:
            busy.ended.connect(manner.delete_recorded)
            self._visit.cancel()
