"""Speech is measured before any model writes a word."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.domain.recording import SAMPLE_RATE
from app.transcription.speech import Stretch, audible, joined, loudness, quietest, voiced
from app.transcription.windows import growing, windows

SECOND = SAMPLE_RATE
LONGEST = 30


def tone(seconds: float, amplitude: float = 8000) -> bytes:
    times = np.arange(round(seconds * SECOND)) / SECOND
    return (np.sin(2 * np.pi * 220 * times) * amplitude).astype("<i2").tobytes()


def silence(seconds: float) -> bytes:
    return bytes(2 * round(seconds * SECOND))


def test_silence_and_faint_noise_are_not_audible() -> None:
    noise = np.random.default_rng(1).normal(0, 5, 5 * SECOND).astype("<i2").tobytes()
    assert not audible(silence(2))
    assert not audible(noise)
    assert not audible(b"")
    assert audible(silence(1) + tone(0.2))


def test_the_engine_is_not_asked_about_silence() -> None:
    asked: list[int] = []

    def measure(samples: bytes) -> list[tuple[int, int]]:
        asked.append(len(samples))
        return [(0, len(samples) // 2)]

    assert voiced(silence(1), measure) == ()
    assert asked == []
    assert voiced(tone(1), measure) == ((0, SECOND),)
    assert asked == [2 * SECOND]


def test_a_stretch_over_the_edge_of_two_pieces_is_one() -> None:
    pieces = [(0, ((100, SECOND),)), (SECOND, ((100, SECOND),))]
    assert list(joined(pieces)) == [Stretch(100, 2 * SECOND)]


def test_stretches_without_sound_are_not_speech() -> None:
    found = [(0, SECOND // 2), (SECOND * 7 // 8, SECOND)]
    assert voiced(tone(0.5) + silence(0.5), lambda samples: found) == ((0, SECOND // 2),)


def test_the_quietest_place_is_found() -> None:
    samples = tone(1) + silence(0.4) + tone(1)
    assert SECOND < quietest(samples, 0, len(samples) // 2) < SECOND * 14 // 10
    assert loudness(b"").size == 0


@given(
    st.lists(st.tuples(st.integers(1, 60 * SECOND), st.integers(1, 70 * SECOND)), max_size=30),
)
def test_windows_hold_all_speech_and_are_short(steps: list[tuple[int, int]]) -> None:
    stretches: list[Stretch] = []
    at = 0
    for gap, length in steps:
        stretches.append(Stretch(at + gap, at + gap + length))
        at += gap + length
    made = list(windows(stretches, at, lambda first, last: (first + last) // 2, LONGEST))
    assert all(window.end - window.start <= LONGEST * SECOND for window in made)
    assert sum(s.end - s.start for window in made for s in window.speech) == sum(
        s.end - s.start for s in stretches
    )
    for window in made:
        assert 0 <= window.start < window.end <= at
        assert all(window.start <= s.start and s.end <= window.end for s in window.speech)
    for one, following in pairwise(made):
        assert one.end <= following.start


@given(
    st.lists(st.tuples(st.integers(1, 6 * SECOND), st.integers(SECOND // 10, 25 * SECOND))),
    st.data(),
)
def test_windows_that_are_over_are_those_of_the_finished_recording(
    steps: list[tuple[int, int]], data: st.DataObject
) -> None:
    stretches: list[Stretch] = []
    at = 0
    for gap, length in steps:
        stretches.append(Stretch(at + gap, at + gap + length))
        at += gap + length

    def cut(first: int, last: int) -> int:
        return first + hash((first, last)) % (last - first)

    total = at + data.draw(st.integers(0, 5 * SECOND))
    finished = list(windows(stretches, total, cut, 10))
    for now in sorted(data.draw(st.lists(st.integers(0, total), max_size=8))):
        heard = [Stretch(one.start, min(one.end, now)) for one in stretches if one.start < now]
        over, still = growing(heard, now, cut, 10)
        assert over == finished[: len(over)]
        if still is not None and len(over) < len(finished):
            assert still.start == finished[len(over)].start
            assert still.end <= now
        spoken = [s for window in (*over, *([still] if still else [])) for s in window.speech]
        assert sum(s.end - s.start for s in spoken) == sum(s.end - s.start for s in heard)


def test_a_window_is_cut_at_its_longest_pause() -> None:
    stretches = [
        Stretch(0, 10 * SECOND),
        Stretch(10 * SECOND + 4000, 18 * SECOND),
        Stretch(20 * SECOND, 25 * SECOND),
        Stretch(25 * SECOND + 4000, 34 * SECOND),
    ]
    made = list(windows(stretches, 40 * SECOND, lambda first, last: first, LONGEST))
    assert [len(window.speech) for window in made] == [2, 2]


def test_a_long_silence_ends_a_window() -> None:
    stretches = [Stretch(0, SECOND), Stretch(9 * SECOND, 10 * SECOND)]
    assert len(list(windows(stretches, 10 * SECOND, lambda first, last: first, LONGEST))) == 2
