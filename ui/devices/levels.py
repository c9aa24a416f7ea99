"""How loud samples are."""

from __future__ import annotations

import numpy as np

from app.domain.recording import SAMPLE_RATE

BARS_A_SECOND = 20


def peaks(samples: bytes) -> list[float]:
    """The loudest moment of each twentieth of a second, 0 to 1."""
    values = np.frombuffer(samples[: len(samples) // 2 * 2], dtype="<i2")
    step = SAMPLE_RATE // BARS_A_SECOND
    return [
        float(np.abs(values[begin : begin + step].astype(np.int32)).max()) / 32768.0
        for begin in range(0, len(values), step)
    ]
