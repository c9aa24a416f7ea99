"""The microphone as a stream of 16 kHz mono signed 16-bit samples."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QByteArray, QIODevice
from PySide6.QtMultimedia import QAudio, QAudioDevice, QAudioFormat, QAudioSource, QMediaDevices

from app.domain.recording import SAMPLE_RATE
from app.texts import tr
from ui.devices.resampler import Floats, Resampler, to_bytes
from ui.devices.source import Source

_BUFFER_SECONDS = 0.2


def microphones() -> list[QAudioDevice]:
    """The inputs that the system knows, its own choice first."""
    default = QMediaDevices.defaultAudioInput()
    others = [one for one in QMediaDevices.audioInputs() if one.id() != default.id()]
    return others if default.isNull() else [default, *others]


def device_id(device: QAudioDevice) -> str:
    """What tells an input from others, also after it was away."""
    return bytes(device.id().data()).decode("utf-8", "replace")


class Microphone(Source):
    """One input; converts when the device does not speak 16 kHz mono itself."""

    def __init__(self, device: QAudioDevice) -> None:
        super().__init__()
        self._device = device
        wanted = QAudioFormat()
        wanted.setSampleRate(SAMPLE_RATE)
        wanted.setChannelCount(1)
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._resampler: Resampler | None = None
        if not self._device.isFormatSupported(wanted):
            wanted = self._device.preferredFormat()
            self._resampler = Resampler(wanted.sampleRate(), SAMPLE_RATE)
        self._format = wanted
        self._source = QAudioSource(self._device, wanted, self)
        self._source.stateChanged.connect(self._on_state)
        self._stream: QIODevice | None = None
        self._rest = b""

    @property
    def name(self) -> str:
        return self._device.description()

    @property
    def device(self) -> str:
        return device_id(self._device)

    def start(self) -> None:
        """Begin to listen; what stops it early comes as `failed`."""
        frame = self._format.bytesPerFrame()
        self._source.setBufferSize(int(_BUFFER_SECONDS * self._format.sampleRate()) * frame)
        self._stream = self._source.start()
        if self._stream is None or _broken(self._source):
            self.failed.emit(tr("The microphone «{name}» could not be opened.", name=self.name))
            return
        self._stream.readyRead.connect(self._on_ready)

    def stop(self) -> None:
        """Stop listening; what the device still holds is delivered first."""
        if self._stream is not None:
            self._on_ready()
            self._stream.readyRead.disconnect(self._on_ready)
            self._stream = None
        self._source.stateChanged.disconnect(self._on_state)
        self._source.stop()

    def _on_ready(self) -> None:
        if self._stream is None:
            return
        read: QByteArray = self._stream.readAll()
        data = self._rest + bytes(read.data())
        whole = len(data) // self._format.bytesPerFrame() * self._format.bytesPerFrame()
        data, self._rest = data[:whole], data[whole:]
        if not data:
            return
        if self._resampler is not None:
            data = to_bytes(self._resampler.convert(_mono(data, self._format)))
        if data:
            self.samples_arrived.emit(data)

    def _on_state(self, state: QAudio.State) -> None:
        if state == QAudio.State.StoppedState and _broken(self._source):
            self.failed.emit(tr("The microphone «{name}» stopped.", name=self.name))


def _broken(source: QAudioSource) -> bool:
    return source.error().value != QAudio.Error.NoError.value


_KINDS = {
    QAudioFormat.SampleFormat.UInt8: ("u1", 128.0, 128.0),
    QAudioFormat.SampleFormat.Int16: ("<i2", 0.0, 32768.0),
    QAudioFormat.SampleFormat.Int32: ("<i4", 0.0, 2147483648.0),
    QAudioFormat.SampleFormat.Float: ("<f4", 0.0, 1.0),
}


def _mono(data: bytes, form: QAudioFormat) -> Floats:
    kind, middle, scale = _KINDS[form.sampleFormat()]
    values = np.frombuffer(data, dtype=kind).astype(np.float32)
    channels = values.reshape(-1, form.channelCount())
    mono: Floats = ((channels.mean(axis=1) - middle) / scale).astype(np.float32)
    return mono
