"""What long visits say in ways of their own: lists, warnings, answers of one word."""

from __future__ import annotations

import pytest

from app.domain.evidence import ReasonKind, Verdict
from app.domain.transcript import Segment
from app.grounding.alignment import read_segment
from app.grounding.grounding import check


def kinds(statement: str, *turns: str) -> set[ReasonKind]:
    """What is flagged in a statement that cites all that was said."""
    said = tuple(
        Segment(number, float(number), number + 1.0, text) for number, text in enumerate(turns, 1)
    )
    found, _ = check(statement, said, said)
    return {reason.kind for reason in found.reasons if reason.verdict is not Verdict.SUPPORTED}


@pytest.mark.parametrize(
    ("statement", "turns"),
    [
        ("No snoring.", ("Do you snore?", "My wife says no.")),
        ("No history of gout.", ("Any gout?", "My dad has that. Not me.")),
        ("She smokes socially.", ("Do you smoke?", "Socially.", "And don't smoke with it.")),
        ("Drinking well.", ("Is he eating and drinking?", "Not eating much. He drinks fine.")),
        ("Knee pain.", ("My knee hurts.", "Have you ever hurt this knee before?", "No.")),
        ("No longer on clopidogrel.", ("They took me off the Plavix.",)),
        ("No bleeding on Eliquis.", ("On the Eliquis, any bleeding?", "No, I take it daily.")),
        ("Never tested for celiac.", ("Were you tested for celiac?", "No.", "Celiac it may be.")),
        ("Occasional alcohol.", ("Do you smoke, drink?", "Never smoked. A beer on Sundays.")),
        ("Discontinue naproxen.", ("So no more naproxen for you.",)),
        ("Opioids deferred.", ("I'd rather not start opioids.",)),
        (
            "He had palpitations.",
            ("I had palpitations.", "Shall I come when I have palpitations?", "No."),
        ),
        ("Vaginal discharge.", ("Vaginal discharge, itching?", "There's more. No itching.")),
        ("His mother came.", ("Mom, anybody with asthma?", "No.", "So your mother came.")),
        (
            "Flu shot given.",
            ("Did you get a flu shot?", "No flu shot yet.", "Here's the flu shot."),
        ),
        ("No lymphadenopathy.", ("No tender nodes here.", "Call if you get swollen nodes.")),
        ("Avoid running, squatting and biking.", ("No running, no squatting, no biking.",)),
        ("Call if the ear drains.", ("Does the ear drain?", "No.", "Call if the ear drains.")),
    ],
)
def test_what_was_so_is_not_flagged(statement: str, turns: tuple[str, ...]) -> None:
    assert ReasonKind.NEGATION not in kinds(statement, *turns)


@pytest.mark.parametrize(
    ("statement", "turns"),
    [
        ("He snores.", ("Do you snore?", "My wife says no.")),
        ("He has gout.", ("Any gout?", "My dad has that. Not me.")),
        ("Prior injury of the knee.", ("Have you ever injured this knee before?", "No.")),
        ("No fracture, mild edema.", ("I see no fracture.", "Any edema?", "No.")),
    ],
)
def test_what_was_not_so_is(statement: str, turns: tuple[str, ...]) -> None:
    assert ReasonKind.NEGATION in kinds(statement, *turns)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Ice it fifteen, twenty minutes.", (15, 20)),
        ("It took a good hour and a half.", (1.5,)),
        ("The nodule is about a centimeter.", (1,)),
    ],
)
def test_numbers_as_people_say_them(text: str, values: tuple[float, ...]) -> None:
    found = read_segment(Segment(1, 0.0, 1.0, text)).quantities
    assert [tuple(map(float, quantity.values)) for quantity in found] == [values]


def test_a_number_without_a_unit_answers_how_many() -> None:
    turns = ("How many hours do you sleep?", "Oh gosh. Maybe five?", "For a week or two.")
    assert kinds("Sleeps 5 hours.", *turns) == set()
    assert ReasonKind.NUMBER in kinds("Sleeps 7 hours.", *turns)


def test_how_bad_it_is_is_out_of_ten() -> None:
    turns = ("How bad is it?", "Seven last night, it's a five now.", "For three days.")
    assert ReasonKind.NUMBER not in kinds("Pain 5/10, was 7/10.", *turns)
    assert ReasonKind.NUMBER in kinds("Pain 3/10.", *turns)


def test_an_age_is_not_that_of_the_next_turn() -> None:
    assert kinds("38-year-old.", "How old are you?", "Thirty-eight.", "Allergies?", "No.") == set()
