"""Only telling words that were heard with little certainty are marked."""

from __future__ import annotations

import pytest

from app.domain.transcript import Segment, Word
from app.transcription.marks import SURE, Mark, Telling, telling_words


def said(text: str, *doubtful: str, confidence: float = 0.4) -> Segment:
    words = tuple(
        Word(one, float(at), at + 0.5, confidence if one.strip(".,") in doubtful else 0.95)
        for at, one in enumerate(text.split())
    )
    return Segment(1, 0.0, float(len(words)), text, words)


@pytest.mark.parametrize(
    ("text", "doubtful", "telling", "marked"),
    [
        ("She takes metformin daily.", "metformin", Telling.DRUG, "metformin"),
        ("She takes metformin 500 mg daily.", "500", Telling.DOSE, "500 mg"),
        ("Pulse is 84 today.", "84", Telling.NUMBER, "84"),
        ("Blood pressure 142 over 88.", "88", Telling.NUMBER, "142 over 88."),
        ("Pain in the left knee.", "left", Telling.SIDE, "left"),
        ("She has no fever.", "no", Telling.NEGATION, "no"),
        ("She denies chest pain.", "denies", Telling.NEGATION, "denies"),
        ("She saw Featherstone in May.", "Featherstone", Telling.NAME, "Featherstone"),
        ("Dr. Lind sent her.", "Lind", Telling.NAME, "Lind"),
    ],
)
def test_a_doubtful_telling_word_is_marked(
    text: str, doubtful: str, telling: Telling, marked: str
) -> None:
    segment = said(text, doubtful)
    (mark,) = telling_words(segment)
    assert mark.telling is telling
    words = segment.words[mark.first : mark.last + 1]
    assert " ".join(word.text for word in words) == marked
    assert mark.confidence == 0.4
    assert "40% certainty" in mark.reason


@pytest.mark.parametrize(
    ("text", "doubtful"),
    [
        ("The weather was very pleasant.", "pleasant"),  # says nothing that matters
        ("She left the house.", "left"),
        ("Please come back on Monday.", "Monday"),
        ("Sleeps well. Eats well.", "Eats"),
        ("An MRI was done.", "MRI"),
    ],
)
def test_other_words_are_not_marked(text: str, doubtful: str) -> None:
    assert telling_words(said(text, doubtful)) == ()


def test_what_was_heard_well_is_not_marked() -> None:
    text = "She takes metformin 500 mg and has no pain in the left knee."
    assert telling_words(said(text)) == ()
    assert telling_words(said(text, "metformin", confidence=SURE)) == ()
    assert telling_words(said(text, "metformin", confidence=SURE - 0.01)) == (
        Mark(2, 2, Telling.DRUG, SURE - 0.01),
    )


def test_marks_come_in_the_order_of_the_words() -> None:
    text = "No metformin for the left knee of Featherstone."
    marks = telling_words(said(text, "No", "metformin", "left", "Featherstone"))
    assert [mark.telling for mark in marks] == [
        Telling.NEGATION, Telling.DRUG, Telling.SIDE, Telling.NAME,
    ]  # fmt: skip
