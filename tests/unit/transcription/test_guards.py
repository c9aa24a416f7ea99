"""What a speech model makes up does not reach the transcript."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.recording import SAMPLE_RATE
from app.domain.transcript import Word
from app.inference.protocol import SegmentHeard
from app.transcription.guards import is_made_up, is_suspicious, loops, overlap, repeats
from app.transcription.sentences import sentences
from app.transcription.speech import Stretch


def heard(text: str, start: float = 0.0, end: float = 3.0, **values: float) -> SegmentHeard:
    return SegmentHeard(
        request=1,
        window=0,
        start=start,
        end=end,
        text=text,
        words=(),
        average_logprob=values.get("logprob", -0.2),
        no_speech_probability=values.get("no_speech", 0.05),
        compression_ratio=values.get("compression", 1.2),
    )


@pytest.mark.parametrize(
    "text",
    [
        "the the the the the the",
        "He denies chest pain. He denies chest pain. He denies chest pain.",
        "and then the pain and then the pain and then the pain and then the pain",
        "no fever no fever no fever no fever",
    ],
)
def test_finds_loops(text: str) -> None:
    assert loops(text)
    assert is_suspicious(heard(text, end=20.0))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "No, no, no, it does not hurt.",
        "Left knee pain and right knee pain and left hip pain.",
        "Denies fever, denies chills, denies cough.",
        "Blood pressure is 142 over 88, pulse 72.",
        "It is very, very painful.",
    ],
)
def test_leaves_what_people_say(text: str) -> None:
    assert not loops(text)
    assert not is_suspicious(heard(text, end=10.0))


@given(
    st.lists(
        st.sampled_from(["pain", "in", "the", "left", "knee", "for", "weeks"]),
        min_size=3,
        max_size=7,
    ),
    st.integers(3, 20),
)
def test_a_phrase_said_again_and_again_is_a_loop(phrase: list[str], times: int) -> None:
    assert loops(" ".join(phrase * times))


def test_too_many_words_for_the_time_are_suspicious() -> None:
    assert is_suspicious(heard("one two three four five six seven eight nine ten", end=0.5))
    twelve = "a b c d e f g h i j k l"
    assert is_suspicious(heard(twelve, compression=3.0, end=9.0))


def test_the_same_segment_three_times_is_a_loop() -> None:
    assert repeats([heard("He has a cough."), heard("he has a cough"), heard("He has a cough")])
    assert not repeats([heard("He has a cough."), heard("Denies fever."), heard("He has a cough.")])


def test_text_outside_measured_speech_is_made_up() -> None:
    speech = [Stretch(10 * SAMPLE_RATE, 12 * SAMPLE_RATE)]
    assert is_made_up(heard("Hello.", 0.0, 3.0), 0, speech)
    assert not is_made_up(heard("Hello.", 10.0, 12.0), 0, speech)
    assert not is_made_up(heard("Hello.", 0.0, 2.0), 10 * SAMPLE_RATE, speech)
    assert overlap(heard("Hello.", 9.0, 13.0), 0, speech) == pytest.approx(2.5 / 4)


def test_phrases_of_films_over_little_speech_are_made_up() -> None:
    speech = [Stretch(0, SAMPLE_RATE // 4)]
    assert is_made_up(heard("Thanks for watching!", 0.0, 3.0), 0, speech)
    assert is_made_up(heard("Hm.", logprob=-1.5, no_speech=0.9), 0, [Stretch(0, 3 * SAMPLE_RATE)])
    assert is_made_up(heard(" ... "), 0, [Stretch(0, 3 * SAMPLE_RATE)])


def as_words(text: str) -> tuple[Word, ...]:
    return tuple(Word(word, at * 1.0, at + 0.5, 0.9) for at, word in enumerate(text.split()))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("He has a cough. Denies fever. Takes 38.2 mg.", 3),
        ("Seen by Dr. Smith today.", 1),
        ("Pain is 7. Takes nothing.", 2),
        ("Does it hurt? No. It does not.", 3),
        ("no full stop at all", 1),
        ("Take it b.i.d. with food.", 1),
    ],
)
def test_cuts_segments_into_sentences(text: str, count: int) -> None:
    assert len(list(sentences(as_words(text)))) == count


@given(st.lists(st.sampled_from(["He", "is", "well.", "no?", "Dr.", "7."]), max_size=12))
def test_sentences_lose_no_word(texts: list[str]) -> None:
    words = as_words(" ".join(texts))
    assert tuple(word for sentence in sentences(words) for word in sentence) == words
