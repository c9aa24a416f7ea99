"""Who speaks by channel: the louder one, and nobody where that is not certain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.transcript import Segment, Word
from app.transcription.channels import STEP_SECONDS, Channels

LOUD, QUIET, SILENT = 40, 120, 255  # -20 dBFS, -60 dBFS and nothing
LEFT, RIGHT, BOTH, NONE = (LOUD, QUIET), (QUIET, LOUD), (LOUD, LOUD), (SILENT, SILENT)


def levels(*stretches: tuple[float, tuple[int, int]]) -> bytes:
    """Pairs of levels for so many seconds each."""
    return b"".join(bytes(pair) * round(seconds / STEP_SECONDS) for seconds, pair in stretches)


def said(*words: tuple[str, float, float]) -> Segment:
    made = tuple(Word(text, start, end, 0.9) for text, start, end in words)
    return Segment(0, made[0].start, made[-1].end, " ".join(one.text for one in made), made)


def who(segments: Sequence[Segment]) -> list[tuple[str, int | None]]:
    return [(one.text, one.speaker) for one in segments]


TURNS = levels((2, LEFT), (2, RIGHT), (2, LEFT), (2, RIGHT))


def test_a_sentence_goes_to_the_louder_channel() -> None:
    channels = Channels(TURNS)
    told = channels.told((said(("How", 0.2, 0.6), ("far?", 0.7, 1.2)), said(("Far.", 2.3, 2.9))))
    assert channels.apart
    assert who(told) == [("How far?", 0), ("Far.", 1)]


def test_a_sentence_in_which_the_voice_changes_is_cut_at_the_pause() -> None:
    segment = said(("Any", 1.2, 1.5), ("pain?", 1.5, 1.9), ("No,", 2.3, 2.6), ("none.", 2.7, 3.1))
    told = Channels(TURNS).told((segment,))
    assert who(told) == [("Any pain?", 0), ("No, none.", 1)]
    assert [word for one in told for word in one.words] == list(segment.words)
    assert [(one.start, one.end) for one in told] == [(1.2, 1.9), (2.3, 3.1)]


def test_words_that_are_not_the_text_are_never_cut() -> None:
    segment = said(("Any", 1.2, 1.5), ("pain?", 1.5, 1.9), ("No,", 2.3, 2.6), ("none.", 2.7, 3.1))
    told = Channels(TURNS).told((replace(segment, text="Something else"),))
    assert who(told) == [("Something else", None)]


def test_a_segment_without_words_is_taken_as_a_whole() -> None:
    told = Channels(TURNS).told((Segment(0, 0.5, 1.5, "Well"), Segment(0, 1.0, 3.0, "Well")))
    assert [one.speaker for one in told] == [0, None]


@pytest.mark.parametrize(
    "heard",
    [
        levels((8, BOTH)),
        levels((8, NONE)),
        levels((8, LEFT)),
        levels((4, LEFT), (0.3, RIGHT)),
        levels((2, LEFT), (2, RIGHT), (8, BOTH)),
        b"",
    ],
    ids=["one voice", "silence", "a dead channel", "a knock", "mostly both", "one channel"],
)
def test_channels_that_are_not_apart_tell_nothing(heard: bytes) -> None:
    channels = Channels(heard)
    segment = said(("How", 0.2, 0.6), ("far?", 0.7, 1.2))
    assert not channels.apart
    assert channels.told((segment,)) == (segment,)


def test_two_who_talk_at_once_are_nobody() -> None:
    channels = Channels(levels((2, LEFT), (2, RIGHT), (2, BOTH)))
    assert channels.apart
    assert who(channels.told((said(("At", 4.2, 4.8), ("once.", 4.9, 5.5)),))) == [
        ("At once.", None)
    ]


def test_a_hum_on_one_channel_is_not_a_voice() -> None:
    humming = levels((1, (60, SILENT)), (2, (60, LOUD)), (1, (60, SILENT)), (2, (38, SILENT)))
    told = Channels(humming).told((said(("Far.", 1.2, 2.5)), said(("How", 4.2, 5.5))))
    assert who(told) == [("Far.", 1), ("How", 0)]


def test_a_later_recording_is_told_by_its_own_time() -> None:
    channels = Channels(TURNS, start=100.0)
    assert channels.speaker(said(("Far.", 102.3, 102.9))) == 1
    assert channels.speaker(said(("Far.", 2.3, 2.9))) is None


times = st.floats(-1e6, 1e6, allow_nan=False) | st.floats(0, 10)
words = st.lists(
    st.builds(
        lambda text, start, length: Word(text, start, start + length, 0.5),
        st.text(max_size=4),
        times,
        st.floats(0, 1e6) | st.floats(0, 1),
    ),
    max_size=8,
)


@given(st.binary(max_size=2000), words, times, st.floats(0, 1e6))
def test_whatever_comes_no_word_is_lost(
    heard: bytes, spoken: list[Word], start: float, length: float
) -> None:
    text = " ".join(one.text for one in spoken)
    segment = Segment(0, start, start + length, text, tuple(spoken))
    told = Channels(heard + TURNS).told((segment,))
    assert tuple(word for one in told for word in one.words) == segment.words
    assert " ".join(one.text for one in told) == text
    assert all(one.speaker in {None, 0, 1} for one in told)
    assert all(one.start <= one.end for one in told)
