"""Medicines, allergies and red flags that were said and are not in the note."""

from __future__ import annotations

import pytest

from app.domain.evidence import Grounding, Verdict
from app.domain.identifiers import StatementId
from app.domain.note import Statement
from app.domain.transcript import Segment
from app.grounding.missing import MissingKind, missing

SAID = (
    "I take lisinopril 10 milligrams every day.",
    "And I am allergic to penicillin and to bees.",
    "Yesterday I had pain in my chest, and then I passed out.",
)


def listed(note: tuple[str, ...], *texts: str) -> list[tuple[MissingKind, str]]:
    statements = [
        Statement(StatementId(text), text, (), Grounding(Verdict.SUPPORTED)) for text in note
    ]
    segments = [Segment(at, float(at), at + 1.0, text) for at, text in enumerate(texts, 1)]
    return [(one.kind, one.said) for one in missing(statements, segments)]


def test_everything_that_is_missing_is_listed_in_order_and_once() -> None:
    assert listed((), *SAID, *SAID) == [
        (MissingKind.DRUG, "lisinopril 10 milligrams"),
        (MissingKind.ALLERGY, "allergic to penicillin"),
        (MissingKind.RED_FLAG, "pain in my chest"),
        (MissingKind.RED_FLAG, "passed out"),
    ]


def test_what_the_note_has_is_not_missing_even_in_other_words() -> None:
    note = (
        "Takes Zestril 10 mg daily.",
        "Allergies: penicillin.",
        "Reports chest pain and syncope yesterday.",
    )
    assert listed(note, *SAID) == []


@pytest.mark.parametrize(
    "text",
    [
        "I do not take lisinopril 10 milligrams any more.",
        "My mother takes lisinopril 10 milligrams every day.",
        "I have no allergies, I am not allergic to penicillin.",
        "My brother is allergic to penicillin.",
        "I have no chest pain, and I never passed out.",
        "Call us if you have chest pain or pass out.",
        "My father had a stroke with slurred speech.",
        "The heart sounds are faint.",
    ],
)
def test_what_is_denied_of_others_or_may_come_is_not_missing(text: str) -> None:
    assert listed((), text) == []


def test_it_says_where_it_was_said() -> None:
    segment = Segment(7, 1.0, 2.0, "Well, I take metformin 500 mg twice a day.")
    (one,) = missing([], [segment])
    assert one.text == "Said, and not in the note: metformin 500 mg."
    assert (one.evidence.segment, one.evidence.first_word, one.evidence.last_word) == (7, 3, 5)
    assert missing([], []) == ()
