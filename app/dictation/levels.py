"""How loud the microphone is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

_FULL = 32768.0
_SWITCHED_OFF = 1 / _FULL  # zeros, or the last bit
_ROOM, _SPEECH = 0.01, 0.05  # -40 and -26 dB of full scale
_CUT_OFF, _CUT_OFF_MOMENTS = 0.99, 2  # one may be a knock on the desk


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


class Loudness(StrEnum):
    """How well somebody who speaks into a microphone is heard."""

    NOTHING = "nothing"  # not even the room
    WAITING = "waiting"  # the room, and nobody speaks
    QUIET = "quiet"
    GOOD = "good"
    LOUD = "loud"  # the sound is cut off


def judged(peaks: Sequence[float]) -> Loudness:
    """What the peaks of a few seconds, 0 to 1 of full scale, say of the microphone."""
    top = max(peaks, default=0.0)
    if top <= _SWITCHED_OFF:
        return Loudness.NOTHING
    if sum(peak >= _CUT_OFF for peak in peaks) >= _CUT_OFF_MOMENTS:
        return Loudness.LOUD
    if top < _ROOM:
        return Loudness.WAITING
    return Loudness.QUIET if top < _SPEECH else Loudness.GOOD
