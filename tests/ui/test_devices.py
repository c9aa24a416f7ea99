"""Sound between devices and the application's samples."""

from __future__ import annotations

import numpy as np
import pytest

from app.domain.recording import SAMPLE_RATE
from ui.devices.levels import BARS_A_SECOND, peaks
from ui.devices.resampler import Resampler, to_bytes, to_floats


@pytest.mark.parametrize(
    ("source", "target"), [(48_000, 16_000), (44_100, 16_000), (16_000, 48_000)]
)
@pytest.mark.parametrize("piece", [64, 777, 48_000])
def test_a_tone_survives_in_any_pieces(source: int, target: int, piece: int) -> None:
    tone = np.sin(2 * np.pi * 440 * np.arange(source) / source).astype(np.float32)
    resampler = Resampler(source, target)
    parts = [resampler.convert(tone[at : at + piece]) for at in range(0, len(tone), piece)]
    heard = np.concatenate([*parts, resampler.finish()])
    wanted = np.sin(2 * np.pi * 440 * np.arange(len(heard)) / target)
    assert len(heard) == target
    assert np.abs(heard - wanted)[100:-100].max() < 1e-3


def test_what_cannot_be_kept_is_left_out_and_not_folded_back() -> None:
    high = np.sin(2 * np.pi * 12_000 * np.arange(48_000) / 48_000).astype(np.float32)
    assert np.abs(Resampler(48_000, 16_000).convert(high))[100:].max() < 1e-3


def test_samples_and_floats_are_each_other() -> None:
    samples = np.array([-32768, -1, 0, 1, 32767], dtype="<i2").tobytes()
    assert to_bytes(to_floats(samples)) == samples


def test_levels_are_those_of_the_sound() -> None:
    half = np.full(SAMPLE_RATE, 16_384, dtype="<i2").tobytes()
    assert peaks(half) == pytest.approx([0.5] * BARS_A_SECOND)
    assert peaks(b"") == []
    assert peaks(bytes(200)) == [0.0]
