"""A clause that denies what was affirmed, or affirms what was denied, is contradicted."""

from __future__ import annotations

import pytest

from app.domain.evidence import ReasonKind, Verdict
from app.domain.transcript import Segment
from app.grounding.grounding import check


def kinds(statement: str, *turns: str) -> set[ReasonKind]:
    heard = [Segment(number, number, number + 1, text) for number, text in enumerate(turns, 1)]
    found, _ = check(statement, heard, heard)
    return {reason.kind for reason in found.reasons if reason.verdict is Verdict.CONTRADICTED}


@pytest.mark.parametrize(
    ("statement", "turns"),
    [
        ("She is not able to climb stairs.", ("I am able to climb stairs.",)),
        ("The brace was not removed.", ("We took a look.", "The brace was removed today.")),
        ("He reports fever.", ("and have you had any fever or chills", "no not that i know")),
        ("He has a brother, but denies pain.", ("I have a brother.", "The pain is back.")),
        ("She was in pain.", ("Was she in pain?", "Never.", "Good to hear.")),
        ("The questions were not answered.", ("Any questions?", "Yes, but you answered them.")),
        ("Chest: pain on palpation.", ("there is no pain on palpation of the chest",)),
        ("Nil fever.", ("Have you had a fever?", "Yes, last night.")),
        ("Chest pain w/o fever.", ("I have chest pain.", "Any fever?", "Yes, last night.")),
        ("Reports n/v.", ("Any nausea or vomiting?", "No.")),
        ("He reports a rash.", ("have you noticed a rash", "on my body no not really")),
        ("He is allergic.", ("So you are not allergic, right?", "That's right.")),
        ("He reports nausea.", ("I have not had any fever, chills or nausea.",)),
        (
            "She walks every day with dizziness on the stairs.",
            ("I walk every day and take the stairs.", "Any dizziness?", "No dizziness at all."),
        ),
        ("He has vomiting.", ("There was not any fever, cough, rash, pain, or vomiting at all.",)),
    ],
)
def test_a_turned_clause_is_contradicted(statement: str, turns: tuple[str, ...]) -> None:
    assert kinds(statement, *turns) == {ReasonKind.NEGATION}


@pytest.mark.parametrize(
    ("statement", "turns"),
    [
        ("She is not able to climb stairs.", ("I am unable to climb stairs.",)),
        ("Denies fever.", ("and have you had any fever or chills", "no not that i know")),
        ("The cough is better.", ("How is the cough?", "Better, no need to worry.")),
        ("He stopped smoking.", ("Do you smoke?", "I quit smoking.")),
        ("No swelling.", ("Swelling?", "What?", "No.")),
        ("No treatment other than rest.", ("Any treatment?", "No.", "I rest.")),
        ("He has chills.", ("any nausea or chills", "no fever some chills")),
        ("He wants to work.", ("So I rest?", "No I want you to work.")),
        ("The pulse is strong.", ("there is no laxity on your foot your pulse is strong",)),
        ("He has pain.", ("Any numbness or pain?", "No, just the pain.")),
        ("The child has not had any fever, cough or rash.", ("Any fever, cough or rash?", "No.")),
        ("Reflexes are normal.", ("your leg raise test is negative your reflexes are normal",)),
        ("He is on disability.", ("I can not because of my disability.",)),
        ("The cervix is pink without lesions.", ("The cervix is pink.", "Lesions?", "No.")),
        ("Denies fever at this time.", ("Any fever?", "No.", "You look well this time.")),
        ("It does not occur at night and is random.", ("Not at night.", "It is random.")),
        ("Nil fever.", ("Have you had a fever?", "No, not at all.")),
        ("Chest pain w/o fever.", ("I have chest pain.", "Any fever?", "No.")),
        ("No N/V.", ("Any nausea or vomiting?", "No.")),
    ],
)
def test_a_clause_in_other_words_is_not(statement: str, turns: tuple[str, ...]) -> None:
    assert kinds(statement, *turns) == set()


def test_a_finding_that_was_only_denied_is_named() -> None:
    turns = ("I take lisinopril for high blood pressure.", "Any sore throat?", "No.")
    heard = [Segment(number, number, number + 1, text) for number, text in enumerate(turns, 1)]
    found, _ = check("He takes lisinopril for hypertension with a sore throat.", heard, heard)
    assert [(reason.said, reason.heard) for reason in found.reasons] == [
        ("sore throat", "any sore throat")
    ]


def test_what_words_say_together_is_named_where_they_are_together() -> None:
    turns = (
        "I listen to your heart now.",
        "The breath sounds are clear.",
        "Your heart sounds good.",
    )
    heard = [Segment(number, number, number + 1, text) for number, text in enumerate(turns, 1)]
    found, _ = check("He has a murmur.", heard, heard)
    assert found.reasons[0].said == "heart sounds good"
