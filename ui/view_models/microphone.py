"""Which microphone to record with, and a test of it that is kept nowhere."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.dictation.levels import Loudness, judged
from app.domain.recording import SAMPLE_RATE
from app.texts import marked, tr
from ui.devices.inputs import Input, Inputs
from ui.devices.levels import BARS_A_SECOND, peaks
from ui.devices.source import Source
from ui.problem import Problem
from ui.view_models.recording import LEVELS_KEPT

if TYPE_CHECKING:
    from ui.devices.player import Player

TEST_SECONDS = 5
_JUDGED = 3 * BARS_A_SECOND
_PATIENCE_MS = 1500

_WORDS = {
    Loudness.NOTHING: (
        marked("Nothing is heard"),
        marked("Is the microphone switched off, or is another one meant?"),
    ),
    Loudness.WAITING: (marked("Say something"), marked("Speak as you do when you dictate")),
    Loudness.QUIET: (
        marked("Too quiet"),
        marked("Come closer, or turn it up in the system's sound settings"),
    ),
    Loudness.GOOD: (marked("Good"), marked("You are well heard")),
    Loudness.LOUD: (
        marked("Too loud"),
        marked("Move away a little, or turn it down in the sound settings"),
    ),
}


class Trial(StrEnum):
    """What the test of the microphone does."""

    OFF = "off"
    LISTENING = "listening"
    TAKING = "taking"
    PLAYING = "playing"


class MicrophoneModel(QObject):
    """The inputs, the chosen one, and its test: the sound stays in memory and is forgotten."""

    changed = Signal()
    chosen = Signal(str)
    """Carries the device that the person chose."""
    level_changed = Signal()
    sound_ready = Signal(bytes)

    def __init__(self, inputs: Inputs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inputs = inputs
        self._wanted = ""
        self._source: Source | None = None
        self._taken = bytearray()
        self._lost = ""
        self._player: Player | None = None
        self._tell: Callable[[Problem], object] = lambda problem: None
        self.known: list[Input] = []
        self.trial = Trial.OFF
        self.levels: deque[float] = deque(maxlen=LEVELS_KEPT)
        self.loudness = Loudness.WAITING
        self.patience = QTimer(self)
        self.patience.setInterval(_PATIENCE_MS)
        self.patience.timeout.connect(self._on_nothing)
        inputs.changed.connect(self.list_devices)
        self.list_devices()

    @property
    def present(self) -> Input | None:
        """The microphone to record with: the person's own choice, or else the system's."""
        wanted = (one for one in self.known if one.device == self._wanted)
        return next(wanted, self.known[0] if self.known else None)

    def want(self, device: str) -> None:
        """Use a microphone, which may not be there now."""
        self._wanted = device
        self.list_devices()

    def choose(self, place: int) -> None:
        """The person chooses one of `known`."""
        self.want(self.known[place].device)
        self.chosen.emit(self._wanted)

    def list_devices(self) -> None:
        """Read again which microphones there are; a test goes on with the one that is used now."""
        self.known = self._inputs.known()
        source, present = self._source, self.present
        if source is not None and (present is None or present.device != source.device):
            if source.device not in {one.device for one in self.known}:
                self._lost = source.name
            self._listen_to(present)
        elif source is None and self.trial is not Trial.OFF and present is not None:
            self._listen_to(present)
        self.changed.emit()

    @property
    def words(self) -> tuple[str, str]:
        """What the test finds, and what to do about it."""
        if self.trial is Trial.TAKING:
            seconds = len(self._taken) // (2 * SAMPLE_RATE)
            return tr("Say something: {seconds} s left", seconds=TEST_SECONDS - seconds), tr(
                "It is played to you then"
            )
        if self.trial is Trial.PLAYING:
            return tr("This is how you are heard"), tr("It is not kept")
        if self._source is None:
            return (
                tr("«{name}» was lost", name=self._lost)
                if self._lost
                else tr("No microphone was found"),
                tr("Plug one in"),
            )
        title, advice = (tr(text) for text in _WORDS[self.loudness])
        return title, tr(
            "«{name}» was lost; this is another one", name=self._lost
        ) if self._lost else advice

    # the test

    def open(self) -> None:
        """Begin to listen; nothing that is heard is kept."""
        if self.trial is Trial.OFF:
            self._lost = ""
            self.trial = Trial.LISTENING
            self._listen_to(self.present)
            self.changed.emit()

    def close(self) -> None:
        """Listen no more, and forget what was taken."""
        if self.trial is not Trial.OFF:
            self.trial = Trial.OFF
            self._stop()
            self.changed.emit()

    def take(self) -> None:
        """Keep the next five seconds in memory, to be played back."""
        if self.trial is Trial.LISTENING and self._source is not None:
            self.trial = Trial.TAKING
            self.changed.emit()

    def hear_back(self, player: Player, tell: Callable[[Problem], object]) -> None:
        """Have what is taken played here; `tell` hears of it where there is nothing to play on."""
        self._player, self._tell = player, tell
        self.sound_ready.connect(self._play)
        player.state_changed.connect(self._on_player)

    def _play(self, sound: bytes) -> None:
        if self._player is None or not self._player.play(sound):
            self.played()
            self._tell(
                Problem(
                    tr("There is no loudspeaker or headphone to play on."),
                    tr("Plug one in, or look at the level alone."),
                )
            )

    def _on_player(self) -> None:
        if self._player is not None and not self._player.playing:
            self.played()

    def played(self) -> None:
        """What was taken was played, or could not be."""
        if self.trial is Trial.PLAYING:
            self.trial = Trial.LISTENING
            self.changed.emit()

    def _listen_to(self, found: Input | None) -> None:
        self._stop()
        self.levels.clear()
        self.loudness = Loudness.WAITING
        if self.trial is not Trial.OFF:
            self.trial = Trial.LISTENING
        if found is None:
            return
        self._source = found.open()
        self._source.samples_arrived.connect(self._on_samples)
        self._source.failed.connect(self._on_failed)
        self.patience.start()
        self._source.start()

    def _stop(self) -> None:
        self.patience.stop()
        self._forget()
        source, self._source = self._source, None
        if source is not None:
            source.samples_arrived.disconnect(self._on_samples)
            source.failed.disconnect(self._on_failed)
            source.stop()

    def _forget(self) -> None:
        self._taken[:] = bytes(len(self._taken))
        self._taken = bytearray()

    def _on_samples(self, samples: bytes) -> None:
        self.patience.start()
        self.levels.extend(peaks(samples))
        self._judge()
        if self.trial is Trial.TAKING:
            self._taken += samples
            if len(self._taken) >= TEST_SECONDS * 2 * SAMPLE_RATE:
                taken = bytes(self._taken[: TEST_SECONDS * 2 * SAMPLE_RATE])
                self._forget()
                self.trial = Trial.PLAYING
                self.sound_ready.emit(taken)
            self.changed.emit()
        self.level_changed.emit()

    def _on_nothing(self) -> None:
        """The device gives no samples at all."""
        self.levels.extend([0.0] * _JUDGED)
        self._judge()
        self.level_changed.emit()

    def _judge(self) -> None:
        heard = judged(list(self.levels)[-_JUDGED:])
        if heard is not self.loudness:
            self.loudness = heard
            self.changed.emit()

    def _on_failed(self, _words: str) -> None:
        """It broke while it was tried; the next one takes its place only if it is chosen."""
        if self._source is not None:
            self._lost = self._source.name
            self._stop()
            self.trial = Trial.LISTENING
            self.changed.emit()
