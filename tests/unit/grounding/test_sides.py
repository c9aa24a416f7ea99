"""A side of a part that goes by another name in the transcript."""

from __future__ import annotations

import pytest

from app.domain.evidence import ReasonKind, Verdict
from app.domain.transcript import Segment
from app.grounding.grounding import check

HEARD = [Segment(1, 0.0, 4.0, "I had a lump removed from my left armpit. My right foot is fine.")]


@pytest.mark.parametrize(("side", "agrees"), [("left", True), ("right", False)])
def test_a_part_with_another_name_has_the_side_of_what_was_said_of_it(
    side: str, agrees: bool
) -> None:
    found, _ = check(f"Lump of the {side} axilla removed.", HEARD, HEARD)
    sided = {reason.kind for reason in found.reasons} & {ReasonKind.LATERALITY}
    assert bool(sided) is not agrees


def sided(note: str, *said: str) -> bool:
    """Whether the sides of a statement pass."""
    heard = [Segment(at, float(at), at + 1.0, text) for at, text in enumerate(said, 1)]
    reasons = check(note, heard, heard)[0].reasons
    return not any(
        reason.kind is ReasonKind.LATERALITY and reason.verdict is not Verdict.SUPPORTED
        for reason in reasons
    )


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Bilateral knee pain, {} worse than {}.", "Both knees hurt, the {} more than the {}."),
        (
            "Rash of the {} leg with a wound of the {} leg.",
            "A rash on the {} leg, a wound on the {}.",
        ),
        ("Strength 4/5 on the {}, 5/5 on the {}.", "Strength 4 of 5 on your {}, 5 on your {}."),
    ],
)
def test_two_sides_keep_their_order(note: str, said: str) -> None:
    heard = said.format("right", "left")
    assert sided(note.format("right", "left"), heard)
    assert not sided(note.format("left", "left"), heard)


def test_a_comparison_that_is_turned_is_flagged() -> None:
    assert not sided("Left knee worse than right.", "The right knee is worse than the left.")
    assert sided("Left knee better than right.", "The right knee is worse than the left.")


@pytest.mark.parametrize(
    "said",
    [
        "Both heels ache, but my right heel aches the most.",
        "My left heel is not as bad as my right.",
    ],
)
def test_what_is_worst_is_worse_than_the_other(said: str) -> None:
    more = ("My right heel aches in the morning.", "It is in the left heel too.")
    assert sided("Ache of both heels, right worse than left.", said, *more)
    assert not sided("Ache of both heels, left worse than right.", said, *more)


def test_what_is_denied_of_one_side_may_be_so_of_the_other() -> None:
    said = ("The left calf is tender and the left calf is red.", "Is the right calf tender?", "No.")
    assert sided("No tenderness of the right calf.", *said)
    assert not sided("No tenderness of the left calf.", *said)


def test_a_side_that_does_not_hurt_is_denied() -> None:
    said = ("Both elbows are stiff.", "My right elbow hurts.", "My left elbow does not hurt.")
    assert sided("Denies left elbow pain.", *said)
    assert not sided("Denies right elbow pain.", *said)


def test_what_is_not_on_a_side_is_denied_of_it() -> None:
    said = ("I feel a lump on the left and there are no lumps on the right now I will write it.",)
    assert sided("No lumps on the right.", *said)
    assert not sided("No lumps on the left.", *said)


def test_both_sides_of_a_thing_are_not_contradicted_by_one_of_another() -> None:
    said = ("The scan shows a few nodules.", "What now?", "We wait.", "My right hand tingles.")
    assert sided("The scan shows bilateral nodules.", "They are on both sides.", *said)
    assert not sided("Bilateral nodules.", "The nodules are on the right.", *said)


def test_what_is_said_of_the_very_thing_outweighs_what_is_said_often() -> None:
    often = (
        "Your right foot is broken.",
        "The right foot is swollen.",
        "The right foot is bruised.",
    )
    said = "On your left foot the capillary refill and the sensation to light touch are intact."
    note = "The {} foot has intact capillary refill and sensation to light touch."
    assert sided(note.format("left"), *often, said)
    assert not sided(note.format("right"), *often, said)


def test_who_writes_with_a_hand_is_of_that_hand() -> None:
    said = ("Which hand do you write with?", "I write with my left hand.")
    assert sided("The patient is left-handed.", *said)
    assert not sided("The patient is right-handed.", *said)


def test_the_answer_to_which_one_is_a_side() -> None:
    said = ("I had knee surgery.", "Which knee?", "Right.")
    assert sided("Right knee surgery.", *said)
    assert not sided("Left knee surgery.", *said)


def test_the_answer_tells_what_a_side_was_asked_of() -> None:
    said = ("I fell on my left shoulder.", "How about the right shoulder?", "It hurt yesterday.")
    assert sided("The right shoulder hurt yesterday.", *said)
    assert not sided("The left shoulder hurt yesterday.", *said)


def test_a_side_that_stands_for_the_part_is_read() -> None:
    assert sided("No masses on the right.", "there is no masses on the right okay so now")
    assert not sided("No masses on the left.", "there is no masses on the right okay so now")
    assert sided("Clear lungs bilaterally.", "Your lungs are clear. The right quadrant is tender.")
    assert sided("Stung on the right hand and left hand.", "They stung both my hands.")
    assert not sided("Stung on the left hand.", "They stung both my hands.")


def test_two_things_are_not_both_sides() -> None:
    said = "For three days the pain has been on the left side's upper and lower teeth."
    assert sided("Pain of both upper and lower teeth on the left side.", said)
    assert not sided("Pain of both upper and lower teeth on the right side.", said)
    assert not sided("Rash of both arms and legs.", "I have a rash on my left arm and my left leg.")


def test_the_plural_of_a_part_is_of_both() -> None:
    said = ("Any numbness in your arms or hands?", "No.", "The exam of your left arm is normal.")
    assert sided("No numbness of the bilateral arms.", *said)
    assert not sided("Normal exam of the bilateral arms.", "The exam of your left arm is normal.")


def test_what_was_asked_of_both_is_not_said_of_both() -> None:
    said = ("I had a hip replacement years ago.", "Both hips?", "My left.", "Total?", "Yeah.")
    assert sided("Left total hip replacement many years ago.", *said)
    assert not sided("Right total hip replacement many years ago.", *said)


def test_where_in_a_part_is_no_part() -> None:
    said = ("Your right elbow hurts.", "You have tenderness of the medial epicondyle.")
    assert sided("Right medial epicondylitis.", *said)
    assert not sided("Left medial epicondylitis.", *said)


def test_right_along_is_no_side() -> None:
    assert sided("Redness right along the graft.", "The left leg is red along the graft.")


@pytest.mark.parametrize(
    ("note", "said", "agrees"),
    [
        ("L knee swelling.", "My left knee is swollen.", True),
        ("R knee swelling.", "My left knee is swollen.", False),
        ("Swelling of the LLE.", "My left leg is swollen.", True),
        ("Swelling of the RLE.", "My left leg is swollen.", False),
        ("Cataract OS.", "There is a cataract in the left eye.", True),
        ("Cataract OD.", "There is a cataract in the left eye.", False),
        ("Aspirin 81 mg OD.", "You take aspirin eighty one. The left eye is fine.", True),
        ("Swelling of both legs, R > L.", "Both legs are swollen, worse on the right.", True),
        ("Swelling of both legs, L > R.", "Both legs are swollen, worse on the right.", False),
        ("Oxygen 2 L by nasal cannula.", "Two liters by nasal cannula. My right arm hurts.", True),
        ("Grip R 40, L 52.", "Grip is forty on the right, fifty two on the left.", True),
        ("Grip R 52, L 40.", "Grip is forty on the right, fifty two on the left.", False),
        ("VA 20/40 OD, 20/25 OS.", "The left sees twenty twenty five, the right 20/40.", True),
        ("IOP 21 OD, 16 OS.", "Left eye is red. Pressures are twenty one and sixteen.", True),
        ("L breast cancer.", "A right handed woman with cancer of the breast, left side.", True),
    ],
)
def test_a_side_may_be_written_as_a_letter(note: str, said: str, agrees: bool) -> None:
    assert sided(note, said) is agrees


def test_an_operation_has_the_side_of_the_part_in_its_name() -> None:
    said = ("Yes, my left knee was replaced.", "Cataracts, too, in both eyes.")
    assert sided("Cataract surgery on both eyes and left knee replacement.", *said)
    assert not sided("Right knee replacement.", *said)


@pytest.mark.parametrize(
    ("note", "said", "passes"),
    [
        ("Bilateral knee pain.", "I have knee pain.", False),
        ("Bilateral knee pain.", "My knees hurt.", True),
        ("The lungs are clear bilaterally.", "I hear nothing in your lungs.", True),
        ("Bilateral hip replacements.", "I had a hip replaced.", False),
        ("Bilateral lower extremity edema.", "Your ankles are swollen.", True),
        ("Bilateral knee pain.", "I have knee pain, and my feet are cold.", False),
        ("Bilateral tinnitus.", "My ears ring.", True),
        ("Bilateral pneumonia.", "You have pneumonia.", False),
    ],
)
def test_both_sides_are_said_or_named_in_the_plural(note: str, said: str, *, passes: bool) -> None:
    assert sided(note, said) is passes
