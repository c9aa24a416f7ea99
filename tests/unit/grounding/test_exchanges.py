"""Brief questions and brief answers, and what a note makes of them."""

from __future__ import annotations

import pytest

from app.domain.evidence import Verdict
from app.domain.transcript import Segment
from app.grounding.grounding import check


def passes(text: str, *turns: str) -> bool:
    heard = [Segment(at, at, at + 1.0, turn) for at, turn in enumerate(turns, start=1)]
    return check(text, heard, heard)[0].verdict is Verdict.SUPPORTED


def _case(text: str, wrong: str, *turns: str) -> tuple[str, str, tuple[str, ...]]:
    return text, wrong, turns


@pytest.mark.parametrize(
    ("text", "wrong", "turns"),
    [
        _case(
            "No food allergies.",
            "Food allergies.",
            "Are you allergic to anything?",
            "Amoxicillin.",
            "Any foods?",
            "No.",
        ),
        _case(
            "Associated with photophobia and phonophobia.",
            "Denies phonophobia.",
            "Does light bother you?",
            "It does. And noise.",
        ),
        _case(
            "Denies nausea.",
            "Reports nausea.",
            "Sweaty? Sick to your stomach?",
            "Sweaty, not sick.",
        ),
        _case(
            "Negative for diarrhea.",
            "Positive for diarrhea.",
            "Any vomiting or diarrhea?",
            "She spit up once, but that's it.",
        ),
        _case(
            "No influenza vaccine this year.",
            "Influenza vaccine was given.",
            "Did she get a flu shot?",
            "We skipped it.",
        ),
        _case(
            "Hospitalized for childbirth.",
            "Never hospitalized.",
            "Never been in the hospital?",
            "Just for childbirth, twice.",
        ),
        _case("None.", "Hypertension.", "Any surgeries?", "No, never."),
        _case("Noncontributory.", "Heart disease.", "Anything in the family?", "Not a thing."),
        _case(
            "Smokes half a pack per day.",
            "Smokes half a pack per week.",
            "Do you smoke?",
            "Half a pack.",
        ),
        _case(
            "Maternal aunt with breast cancer at age 45.",
            "Mother with breast cancer at age 45.",
            "Has anybody had breast cancer?",
            "My mother's sister, she was about forty five.",
        ),
        _case(
            "Grandfather with colon cancer.",
            "Father with colon cancer.",
            "Did anybody have breast cancer?",
            "My sister.",
            "Colon cancer?",
            "My grandpa.",
        ),
        _case(
            "One brother, healthy.",
            "One sister, healthy.",
            "Is your mom healthy?",
            "She has her sugar.",
            "Brothers or sisters?",
            "One brother, he's fine.",
        ),
        _case("CABG in 2008.", "CABG in 2003.", "A bypass?", "Back in oh-eight."),
        _case(
            "Return to the ED for worsening pain or fever.",
            "Return to the ED for worsening rash or fever.",
            "If the pain gets worse or you get a fever, come back to the emergency room.",
            "Okay.",
        ),
        _case(
            "Intolerance to codeine and IV contrast.",
            "Intolerance to morphine and IV contrast.",
            "What can you not take?",
            "Codeine, and the contrast dye.",
        ),
    ],
)
def test_what_is_answered_briefly(text: str, wrong: str, turns: tuple[str, ...]) -> None:
    assert passes(text, *turns)
    assert not passes(wrong, *turns)
