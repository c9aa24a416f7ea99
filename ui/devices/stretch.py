"""Speech made faster or slower at its own pitch.

Source: W. Verhelst and M. Roelands, «An overlap-add technique based on waveform similarity (WSOLA)
for high quality time-scale modification of speech», ICASSP 1993.
"""

from __future__ import annotations

import numpy as np

from app.domain.recording import SAMPLE_RATE
from ui.devices.resampler import Floats, to_bytes, to_floats

_FRAME = SAMPLE_RATE // 32  # 31 ms: two periods of a low voice
_HOP = _FRAME // 2
_SEARCH = SAMPLE_RATE // 100


def stretched(samples: bytes, speed: float) -> bytes:
    """16 kHz mono signed 16-bit samples at `speed` times their pace, with the same pitch."""
    if speed == 1.0 or len(samples) < 4 * _FRAME:
        return samples
    return to_bytes(_overlapped(to_floats(samples), speed))


def _overlapped(sound: Floats, speed: float) -> Floats:
    window = np.hanning(_FRAME + 1)[:_FRAME].astype(np.float32)
    padded = np.concatenate(
        (np.zeros(_SEARCH, np.float32), sound, np.zeros(2 * _FRAME, np.float32))
    )
    count = max(1, int(len(sound) / speed) // _HOP)
    made = np.zeros(count * _HOP + _FRAME, dtype=np.float32)
    place = _SEARCH
    for number in range(count):
        wanted = _SEARCH + int(number * _HOP * speed)
        if number:
            place = _most_alike(padded, wanted, padded[place + _HOP : place + _HOP + _FRAME])
        frame = padded[place : place + _FRAME]
        if len(frame) < _FRAME:
            break
        made[number * _HOP : number * _HOP + _FRAME] += frame * window
    return made[: int(len(sound) / speed)]


def _most_alike(padded: Floats, wanted: int, following: Floats) -> int:
    """Where near `wanted` the sound goes on most like what was written last."""
    first = max(0, wanted - _SEARCH)
    area = padded[first : wanted + _SEARCH + len(following)]
    if not len(following) or len(area) <= len(following):
        return wanted
    return first + int(np.argmax(np.correlate(area, following, "valid")))
