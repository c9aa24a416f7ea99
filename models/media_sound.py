"""Decoded frames of any form become 16 kHz mono signed 16-bit samples."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import av
import av.error
import numpy as np
from numpy.typing import NDArray

SAMPLE_RATE: Final = 16_000
RATES: Final = (4_000, 768_000)
MOST_CHANNELS: Final = 8
STEPS_PER_SECOND: Final = 50
_OPPOSITE: Final = -0.6
_ALIKE: Final = 0.2
_FLOOR: Final = 1e-7
"""Mean square of what counts as silence: -70 dBFS."""
_TURN_SECONDS: Final = 0.01
_SILENT: Final = 10**-12.75
_UNSIGNED: Final = {"u8": 128.0, "u8p": 128.0}
_FULL: Final = {"u1": 128.0, "i2": 32768.0, "i4": 2147483648.0, "f4": 1.0, "f8": 1.0}

Samples = NDArray[np.float32]


class Sound:
    """One stream's frames, mixed down, and the level of each channel of a stereo stream.

    Channels count alike: their mean never clips. One that is the opposite of the first (correlation
    under -0.6 within a second), as a wrongly wired cable makes it, is turned round before, or the
    two would cancel each other. What is no number becomes silence.
    """

    def __init__(self, *, stereo: bool) -> None:
        self._stereo = stereo
        self._levels = bytearray()
        self._shape: tuple[int, str, str, int] | None = None
        self._resampler: Any = None
        self._blocks: Any = None
        self._signs = np.ones(MOST_CHANNELS, np.float32)
        self.damaged = False

    def take(self, frame: Any) -> Iterator[bytes]:
        """What is finished once `frame` came; pieces of one file may differ in form."""
        shape = (
            frame.sample_rate,
            frame.format.name,
            frame.layout.name,
            frame.layout.nb_channels,
        )
        if shape != self._shape:
            yield from self.finish()
            if not RATES[0] <= shape[0] <= RATES[1] or not 1 <= shape[3] <= MOST_CHANNELS:
                self.damaged = True
                return
            self._begin(shape)
        frame.pts = None
        if self._blocks is None:
            yield from self._through(frame)
            return
        self._blocks.write(frame)
        while (block := self._blocks.read(shape[0])) is not None:
            yield from self._mixed(block)

    def finish(self) -> Iterator[bytes]:
        """The rest; frames of another form may follow."""
        if self._blocks is not None and (rest := self._blocks.read(0, partial=True)) is not None:
            yield from self._mixed(rest)
        if self._resampler is not None:
            yield from self._through(None)
        self._shape, self._resampler, self._blocks = None, None, None

    def take_levels(self) -> bytes:
        """The levels since the last call, as `protocol.ChannelLevels` has them."""
        levels = bytes(self._levels)
        self._levels.clear()
        return levels

    def _begin(self, shape: tuple[int, str, str, int]) -> None:
        self._shape = shape
        self._resampler = av.AudioResampler(format="s16", layout="mono", rate=SAMPLE_RATE)
        plain = shape[3] == 1 and shape[1] in {"u8", "u8p", "s16", "s16p", "s32", "s32p"}
        if not plain or self._stereo:
            # A second at a time: many small frames would cost more than their samples.
            self._blocks = av.AudioFifo()
        self._signs[:] = 1

    def _mixed(self, block: Any) -> list[bytes]:
        samples = self._planar(block)
        if self._stereo:
            self._levels += _levels(samples, block.sample_rate)
        mixed = self._mix(samples, block.sample_rate)
        mono = av.AudioFrame.from_ndarray(mixed[np.newaxis], format="fltp", layout="mono")
        mono.sample_rate = block.sample_rate
        return self._through(mono)

    def _planar(self, block: Any) -> Samples:
        """Samples by channel, from -1 to 1."""
        values = block.to_ndarray()
        if not block.format.is_planar:
            values = values.reshape(-1, block.layout.nb_channels).T
        samples: Samples = np.array(values, np.float32, order="C")
        samples -= _UNSIGNED.get(block.format.name, 0.0)
        samples /= _FULL[values.dtype.str[1:]]
        if not np.isfinite(samples).all():
            self.damaged = True
            samples[~np.isfinite(samples)] = 0
        np.clip(samples, -1, 1, out=samples)
        return samples

    def _mix(self, samples: Samples, rate: int) -> Samples:
        first: Samples = samples[0]
        if len(samples) == 1:
            return first
        energies = np.mean(samples * samples, axis=1)
        total = first.copy()
        for number in range(1, len(samples)):
            total += self._turned(number, samples[number], first, energies, rate)
        total /= len(samples)
        return total

    def _turned(
        self, number: int, channel: Samples, first: Samples, energies: Samples, rate: int
    ) -> Samples:
        """The channel, turned round where it is the opposite of the first."""
        before = self._signs[number]
        after = before
        if energies[0] > _FLOOR and energies[number] > _FLOOR:
            alike = np.mean(first * channel) / np.sqrt(energies[0] * energies[number])
            if alike < _OPPOSITE:
                after = np.float32(-1)
            elif alike > _ALIKE:
                after = np.float32(1)
        self._signs[number] = after
        if before == after:
            return channel if after > 0 else -channel
        turn = np.full(channel.size, after, np.float32)
        ramp = min(channel.size, int(_TURN_SECONDS * rate))
        turn[:ramp] = np.linspace(before, after, ramp, dtype=np.float32)
        return turn * channel

    def _through(self, frame: Any) -> list[bytes]:
        try:
            resampled = self._resampler.resample(frame)
        except (av.error.FFmpegError, ValueError):
            self.damaged = True
            self._shape, self._resampler, self._blocks = None, None, None
            return []
        return [bytes(piece.planes[0])[: piece.samples * 2] for piece in resampled]


def _levels(samples: Samples, rate: int) -> bytes:
    """One byte for each of two channels and each fiftieth of a second."""
    if len(samples) != 2:
        samples = np.broadcast_to(np.mean(samples, axis=0), (2, samples.shape[1]))
    count = samples.shape[1]
    steps = -(-count * STEPS_PER_SECOND // rate)
    begins = np.arange(steps) * rate // STEPS_PER_SECOND
    lengths = np.diff(np.append(begins, count))
    powers = np.add.reduceat(samples * samples, begins, axis=1) / lengths
    decibels = 10 * np.log10(np.maximum(powers, _SILENT))
    return bytes(np.clip(np.rint(-2 * decibels), 0, 255).astype(np.uint8).T.tobytes())
