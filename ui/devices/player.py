"""Plays a stretch of samples."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer, Signal
from PySide6.QtMultimedia import QAudio, QAudioFormat, QAudioSink, QMediaDevices

from app.domain.recording import SAMPLE_RATE
from ui.devices.resampler import Resampler, to_bytes, to_floats
from ui.devices.stretch import stretched

_LATENCY_SECONDS = 0.5


class Player(QObject):
    """One sound at a time; `state_changed` tells when it begins and ends."""

    state_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sink: QAudioSink | None = None
        self._buffer: QBuffer | None = None
        self._end = QTimer(self)  # some sound servers never say that they are done
        self._end.setSingleShot(True)
        self._end.timeout.connect(self.stop)

    @property
    def playing(self) -> bool:
        return self._sink is not None

    @property
    def available(self) -> bool:
        """Whether there is something to play on."""
        return not QMediaDevices.defaultAudioOutput().isNull()

    def play(self, samples: bytes, speed: float = 1.0) -> bool:
        """Play 16 kHz mono signed 16-bit samples; false when there is nothing to play on.

        At another speed the pitch stays.
        """
        self.stop()
        samples = stretched(samples, speed)
        seconds = len(samples) / 2 / SAMPLE_RATE
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            return False
        wanted = QAudioFormat()
        wanted.setSampleRate(SAMPLE_RATE)
        wanted.setChannelCount(1)
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        if not device.isFormatSupported(wanted):
            rate, channels = device.preferredFormat().sampleRate(), 2
            wanted.setSampleRate(rate)
            wanted.setChannelCount(channels)
            resampler = Resampler(SAMPLE_RATE, rate)
            mono = np.concatenate((resampler.convert(to_floats(samples)), resampler.finish()))
            samples = to_bytes(np.repeat(mono, channels))
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(samples))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink = QAudioSink(device, wanted, self)
        self._sink.stateChanged.connect(self._on_state)
        self._sink.start(self._buffer)
        self._end.start(int((seconds + _LATENCY_SECONDS) * 1000))
        self.state_changed.emit()
        return True

    def stop(self) -> None:
        """Be silent."""
        self._end.stop()
        sink, self._sink = self._sink, None
        if sink is None:
            return
        sink.stateChanged.disconnect(self._on_state)
        sink.stop()
        sink.deleteLater()
        if self._buffer is not None:
            self._buffer.close()
            self._buffer.deleteLater()
            self._buffer = None
        self.state_changed.emit()

    def _on_state(self, state: QAudio.State) -> None:
        if state in (QAudio.State.IdleState, QAudio.State.StoppedState):
            self.stop()
