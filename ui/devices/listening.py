"""Listening that goes on when a microphone does not: one stream of samples from many devices."""

from __future__ import annotations

from enum import StrEnum

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from app.dictation.recorder import DeviceCause
from app.domain.recording import SAMPLE_RATE
from ui.devices.inputs import Input, Inputs
from ui.devices.source import Source

PATIENCE_SECONDS = 3
LONGEST_WAIT_SECONDS = 600
_SILENT_PEAK = 1
"""A device that is switched off gives zeros, or the last bit; a quiet room is louder."""


class Hearing(StrEnum):
    """What comes from the microphone."""

    SOUND = "sound"
    SILENCE = "silence"  # nothing for PATIENCE_SECONDS; it may be switched off
    NOTHING = "nothing"  # there is no microphone to listen to


class Listening(QObject):
    """Emits 16 kHz mono signed 16-bit samples between `start` and `stop`, whatever they come from.

    A device that is lost, or gives nothing for three seconds, is left for the system's next one;
    where there is none, it waits for one. One that gives only silence may be meant to: that is
    told, and leaving it is the person's own choice (`use_another`).
    """

    samples_arrived = Signal(bytes)
    changed = Signal()
    troubled = Signal(object)
    """Carries the DeviceCause."""
    given_up = Signal()
    """There was no microphone for LONGEST_WAIT_SECONDS."""

    def __init__(self, inputs: Inputs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inputs = inputs
        self._source: Source | None = None
        self._failed: set[str] = set()
        self._silent_samples = 0
        self._waited = 0
        self.hearing = Hearing.SOUND
        self.name = ""
        self.cause: DeviceCause | None = None
        """Why the microphone before this one was left, or nothing yet."""
        self.patience = QTimer(self)
        self.patience.setInterval(PATIENCE_SECONDS * 1000)
        self.patience.timeout.connect(self._on_stalled)

    @property
    def others(self) -> bool:
        """Whether there is another microphone to go to."""
        return self._next() is not None

    def start(self, source: Source) -> None:
        """Begin to listen to one device."""
        self._inputs.changed.connect(self._on_inputs_changed)
        self._open(source)

    def stop(self) -> None:
        """Stop listening; what the device still holds is delivered first."""
        self._inputs.changed.disconnect(self._on_inputs_changed)
        self.patience.stop()
        self._close()

    def use_another(self) -> None:
        """Leave the device for the next one there is."""
        found = self._next()
        if found is not None:
            self._trouble(DeviceCause.CHANGED)
            self._change_to(found)

    def _open(self, source: Source) -> None:
        self._source = source
        self.name = source.name
        self.hearing = Hearing.SOUND
        self._silent_samples = 0
        source.samples_arrived.connect(self._on_samples)
        source.failed.connect(self._on_failed)
        self.patience.start()
        source.start()
        self.changed.emit()

    def _close(self) -> None:
        source, self._source = self._source, None
        if source is not None:
            source.failed.disconnect(self._on_failed)
            source.stop()  # which delivers what it still holds
            source.samples_arrived.disconnect(self._on_samples)

    def _next(self) -> Input | None:
        """The system's first input that is not the present one and did not fail just now."""
        present = self._source.device if self._source is not None else ""
        for one in self._inputs.known():
            if one.device != present and one.device not in self._failed:
                return one
        return None

    def _change_to(self, found: Input | None) -> None:
        self._close()
        if found is not None:
            self._open(found.open())
            return
        self.hearing = Hearing.NOTHING
        self._waited = 0
        self.patience.start()  # tries again: some devices come back without a word
        self.changed.emit()

    def _leave(self, cause: DeviceCause) -> None:
        if self._source is not None:
            self._trouble(cause)
        self._change_to(self._next())

    def _trouble(self, cause: DeviceCause) -> None:
        self.cause = cause
        self.troubled.emit(cause)

    def _on_failed(self, _words: str) -> None:
        source = self._source
        if source is None:
            return
        listed = [one for one in self._inputs.known() if one.device == source.device]
        again = bool(listed) and source.device not in self._failed
        self._failed.add(source.device)
        if again:  # it is still there: opened anew, as after a change of its format
            self._trouble(DeviceCause.CHANGED)
            self._change_to(listed[0])
        else:
            self._leave(DeviceCause.LOST)

    def _on_inputs_changed(self) -> None:
        self._failed.clear()
        source = self._source
        known = {one.device for one in self._inputs.known()}
        if source is None:
            self._change_to(self._next())
        elif source.device not in known:
            self._leave(DeviceCause.LOST)

    def _on_stalled(self) -> None:
        """Nothing arrived for three seconds."""
        source = self._source
        if source is None:
            self._failed.clear()
            self._waited += PATIENCE_SECONDS
            if (found := self._next()) is not None:
                self._change_to(found)
            elif self._waited >= LONGEST_WAIT_SECONDS:
                self.given_up.emit()
            return
        if self.others:
            self._failed.add(source.device)
            self._leave(DeviceCause.SILENT)
        else:
            self._say_silent()

    def _say_silent(self) -> None:
        if self.hearing is Hearing.SOUND:
            self.hearing = Hearing.SILENCE
            self.troubled.emit(DeviceCause.SILENT)
            self.changed.emit()

    def _on_samples(self, samples: bytes) -> None:
        self.patience.start()
        if self._source is not None:
            self._failed.discard(self._source.device)
        loudest = int(np.abs(np.frombuffer(samples, dtype="<i2").astype(np.int32)).max(initial=0))
        if loudest > _SILENT_PEAK:
            self._silent_samples = 0
            if self.hearing is Hearing.SILENCE:
                self.hearing = Hearing.SOUND
                self.changed.emit()
        else:
            self._silent_samples += len(samples) // 2
            if self._silent_samples >= PATIENCE_SECONDS * SAMPLE_RATE:
                self._say_silent()
        self.samples_arrived.emit(samples)
