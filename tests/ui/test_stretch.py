"""Speech at another speed keeps its pitch."""

from __future__ import annotations

import numpy as np
import pytest

from app.domain.recording import SAMPLE_RATE
from ui.devices.stretch import stretched


def tone(hertz: float, seconds: float = 2.0) -> bytes:
    times = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    return (np.sin(2 * np.pi * hertz * times) * 12000).astype("<i2").tobytes()


def pitch(samples: bytes) -> float:
    sound = np.frombuffer(samples, "<i2").astype(float)[2000:-2000]
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound))))
    return float(np.argmax(spectrum) * SAMPLE_RATE / len(sound))


@pytest.mark.parametrize("hertz", [110.0, 220.0, 1000.0])
@pytest.mark.parametrize("speed", [0.5, 0.75, 1.25, 1.5, 2.0])
def test_the_length_changes_and_the_pitch_does_not(hertz: float, speed: float) -> None:
    made = stretched(tone(hertz), speed)
    assert len(made) / 2 / SAMPLE_RATE == pytest.approx(2.0 / speed, abs=0.02)
    assert pitch(made) == pytest.approx(hertz, rel=0.02)
    sound = np.frombuffer(made, "<i2").astype(float)
    assert np.sqrt(np.mean(sound[2000:-2000] ** 2)) == pytest.approx(12000 / np.sqrt(2), rel=0.1)


def test_its_own_speed_changes_nothing() -> None:
    assert stretched(tone(220.0), 1.0) == tone(220.0)


@pytest.mark.parametrize("count", [0, 1, 700, 2001])
def test_a_short_sound_does_not_fail(count: int) -> None:
    assert len(stretched(bytes(2 * count), 2.0)) <= 2 * count
