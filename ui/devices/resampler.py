"""From whatever a sound device speaks to the application's samples, and back."""

from __future__ import annotations

from math import gcd

import numpy as np
from numpy.typing import NDArray

_HALF_ZEROS = 16

Floats = NDArray[np.float32]


class Resampler:
    """A streaming windowed-sinc converter between two sample rates; state spans the calls.

    The pass band ends at 0.9 of the lower rate's Nyquist frequency.
    """

    def __init__(self, source_rate: int, target_rate: int) -> None:
        divisor = gcd(source_rate, target_rate)
        self._up, self._down = target_rate // divisor, source_rate // divisor
        cutoff = 0.9 * min(1.0, target_rate / source_rate)
        self._half = int(np.ceil(_HALF_ZEROS / cutoff))
        taps = np.arange(-self._half, self._half + 1)
        phases = np.arange(self._up)[:, None] / self._up
        offsets = taps[None, :] - phases
        window = np.cos(np.pi * offsets / (2 * (self._half + 1))) ** 2
        kernels = cutoff * np.sinc(cutoff * offsets) * window
        self._kernels = (kernels / kernels.sum(axis=1, keepdims=True)).astype(np.float32)
        self._kept: Floats = np.zeros(self._half, dtype=np.float32)
        self._position = 0

    def convert(self, samples: Floats) -> Floats:
        """The samples that are certain by now; the last few come with the next call."""
        if self._up == self._down:
            return samples
        data = np.concatenate((self._kept, samples.astype(np.float32)))
        width = 2 * self._half + 1
        available = len(data) - width + 1
        if available <= 0:
            self._kept = data
            return np.zeros(0, dtype=np.float32)
        count = max(0, -(-(available * self._up - self._position) // self._down))
        ticks = self._position + np.arange(count, dtype=np.int64) * self._down
        starts, phases = ticks // self._up, ticks % self._up
        windows = np.lib.stride_tricks.sliding_window_view(data, width)
        result: Floats = np.einsum("ij,ij->i", windows[starts], self._kernels[phases]).astype(
            np.float32
        )
        self._position = int(self._position + count * self._down - available * self._up)
        self._kept = data[available:]
        return result

    def finish(self) -> Floats:
        """What the end still holds."""
        return self.convert(np.zeros(self._half, dtype=np.float32))


def to_bytes(samples: Floats) -> bytes:
    """Floats of -1 to 1 as signed 16-bit, little endian."""
    return (np.clip(samples, -1.0, 32767 / 32768) * 32768.0).astype("<i2").tobytes()


def to_floats(samples: bytes) -> Floats:
    """Signed 16-bit, little endian, as floats of -1 to 1."""
    return np.frombuffer(samples, dtype="<i2").astype(np.float32) / np.float32(32768.0)
