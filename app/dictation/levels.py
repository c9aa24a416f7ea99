"""How loud the microphone is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

_FULL = 32768.0


@dataclass(frozen=True, slots=True)
class Level:
    """Loudness from 0 to 1 of full scale; at a `peak` of 1 the sound is cut off."""

    rms: float = 0.0
    peak: float = 0.0

    @property
    def clipped(self) -> bool:
        return self.peak >= 0.999


def level(samples: bytes) -> Level:
    """The level of 16-bit samples."""
    values = np.frombuffer(samples, dtype="<i2").astype(np.float32)
    if not values.size:
        return Level()
    return Level(
        float(np.sqrt((values * values).mean())) / _FULL, float(np.abs(values).max()) / _FULL
    )
