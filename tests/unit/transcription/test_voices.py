"""Two voices on one microphone are told apart only where they are clearly two."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.recording import SAMPLE_RATE
from app.transcription.speech import loudness
from app.transcription.voices import two_voices

STEREO = Path(__file__).parents[3].parent / "shared" / "data" / "speech" / "stereo_diarization.wav"
STEP = SAMPLE_RATE // 50


@pytest.fixture(scope="session")
def sentences(dictation: bytes) -> list[np.ndarray]:
    """What the one voice of the sample says between its pauses, two seconds of each at most."""
    samples, found, begin = np.frombuffer(dictation, "<i2"), [], None
    still = np.convolve(loudness(dictation) < 150, np.ones(12), "same") >= 12
    for place, quiet in enumerate([*still, True]):
        if not quiet and begin is None:
            begin = place
        elif quiet and begin is not None:
            if place - begin > 25:
                found.append(samples[begin * STEP : place * STEP][: 2 * SAMPLE_RATE])
            begin = None
    assert len(found) >= 8
    return found


def higher(samples: np.ndarray, by: float) -> np.ndarray:
    """The same words from a smaller throat: pitch and formants go up together."""
    places = np.arange(0, len(samples) - 1, by)
    return np.interp(places, np.arange(len(samples)), samples).astype("<i2")


def test_two_different_voices_are_told_apart(sentences: list[np.ndarray]) -> None:
    said = [one if place % 2 == 0 else higher(one, 1.7) for place, one in enumerate(sentences)]
    told = two_voices(one.tobytes() for one in said)
    wrong = sum(voice not in (None, place % 2) for place, voice in enumerate(told))
    assert wrong == 0
    assert sum(voice is not None for voice in told) >= 0.8 * len(said)


@pytest.mark.parametrize("by", [1.0, 1.1, 1.25])
def test_one_voice_or_two_alike_tell_nobody(sentences: list[np.ndarray], by: float) -> None:
    said = [one if place % 2 == 0 else higher(one, by) for place, one in enumerate(sentences)]
    assert set(two_voices(one.tobytes() for one in said)) == {None}


@pytest.mark.skipif(not STEREO.exists(), reason="the shared speech is not here")
def test_one_real_voice_is_not_made_into_two() -> None:
    with wave.open(str(STEREO)) as file:
        left = np.frombuffer(file.readframes(file.getnframes()), "<i2")[::2]
    pieces = [left[at : at + SAMPLE_RATE * 6 // 10] for at in range(0, len(left), 9600)]
    assert set(two_voices(one.tobytes() for one in pieces)) == {None}


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.binary(max_size=3)
        | st.tuples(st.integers(0, 255), st.integers(0, 20_000)).map(
            lambda of: bytes([of[0]]) * of[1]
        )
        | st.integers(0, 2**31).map(
            lambda seed: np.random.default_rng(seed).bytes(SAMPLE_RATE * 2 + 1)
        ),
        max_size=8,
    )
)
def test_whatever_comes_there_is_an_answer_for_each(stretches: list[bytes]) -> None:
    told = two_voices(stretches)
    assert len(told) == len(stretches)
    assert set(told) <= {None, 0, 1}
