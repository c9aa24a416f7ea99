"""Answers that tell of before and now, that come late, and that name what they are of."""

from __future__ import annotations

import pytest

from app.domain.evidence import ReasonKind
from app.grounding.answers import polarities
from app.grounding.negation import Polarity
from app.grounding.words import tokens
from tests.unit.grounding.test_answers import spoken
from tests.unit.grounding.test_denials import kinds


@pytest.mark.parametrize(
    ("turns", "ended"),
    [
        (("Do you take naproxen?", "I used to."), "naproxen"),
        (("Are you on the lisinopril?", "I was, but my doctor changed it."), "lisinopril"),
        (("Do you get nosebleeds?", "I did until last summer."), "nosebleeds"),
        (("Any headaches?", "Not anymore."), "headaches"),
        (("Are you seeing the counselor?", "I stopped."), "counselor"),
        (("Are you still wheezing?", "No."), "wheezing"),
        (("They took me off warfarin.",), "warfarin"),
        (("I ran out of metformin.",), "metformin"),
        (("I was taking ibuprofen for that.",), "ibuprofen"),
        (("The rash is gone.",), "rash"),
        (("I gave up beer.",), "beer"),
        (("Ibuprofen?", "No more, it hurts my stomach."), "ibuprofen"),
        (("Is the latch painful?", "It was the first few days."), "painful"),
        (("Have you needed prednisone?", "In January. Not since then."), "prednisone"),
        (("Benadryl made me sick so I quit that.",), "benadryl"),
        (("They had me on topiramate, so they took me off.",), "topiramate"),
    ],
)
def test_what_ended_was_so(turns: tuple[str, ...], ended: str) -> None:
    assert spoken(*turns)[ended] is Polarity.EITHER


def test_only_what_a_note_says_of_now_is_denied_by_what_ended() -> None:
    turns = ("Are you on the lisinopril?", "I was, but my doctor changed it.")
    assert kinds("She is no longer taking lisinopril.", *turns) == set()
    assert kinds("She took lisinopril.", *turns) == set()


def test_what_a_finding_comes_with_resolves_with_it() -> None:
    text = "Burning with urination has resolved."
    found = polarities(tokens(text))
    assert set(found[:3]) == {Polarity.UNKNOWN}


def test_a_brief_answer_may_follow_that_of_somebody_else() -> None:
    found = spoken("Has he had croup before?", "His sister has. He hasn't.")
    assert found["croup"] is Polarity.OTHERS


def test_what_has_resolved_is_not_affirmed_by_a_note() -> None:
    assert kinds("The jaundice has resolved.", "Any jaundice?", "No.") == set()


@pytest.mark.parametrize(
    ("turns", "denied", "affirmed"),
    [
        (("Do you sleep?", "I wish."), "sleep", ""),
        (("Any pain?", "Not right now."), "pain", ""),
        (("Any numbness?", "My neighbor has that. But no."), "numbness", ""),
        (("Any rash?", "My sister gets that. Me, no."), "rash", ""),
        (("Is the pain in the groin or on the side?", "On the side."), "groin", "side"),
        (("Any cough? Fever, no.",), "fever", ""),
        (("Do you vomit?", "A little bit. Not much."), "", "vomit"),
        (("You've had no falls?", "I had one back in May."), "", "falls"),
        (("Walking on it?", "I was not supposed to, but yeah."), "", "walking"),
        (("Is she moving?", "She never stops."), "", "moving"),
        (("Is your face itchy?", "No."), "itchy", ""),
        (("Any rash, skin changes?", "I looked. The skin looks normal."), "changes", ""),
        (("Are you sleeping?", "My husband's not. I am."), "", "sleeping"),
        (("Any cramping?", "Not lately."), "cramping", ""),
        (("Anyone in the family had cancer?", "My father, at sixty."), "", "cancer"),
    ],
)
def test_reads_an_answer(turns: tuple[str, ...], denied: str, affirmed: str) -> None:
    found = spoken(*turns)
    assert [word for word in denied.split() if found[word] is not Polarity.NEGATED] == []
    assert [word for word in affirmed.split() if found[word] is not Polarity.AFFIRMED] == []


def test_a_complaint_of_what_one_cannot_do_does_not_answer_no() -> None:
    assert spoken("Any trouble at work?", "I can't finish anything.")["trouble"] is Polarity.UNKNOWN
    assert spoken("Any rash?", "I can't say that I do.")["rash"] is Polarity.NEGATED


def test_a_reaction_to_the_eggs_takes_them_for_granted() -> None:
    found = spoken("Any reaction to the eggs?", "No.")
    assert (found["reaction"], found["eggs"]) == (Polarity.NEGATED, Polarity.UNKNOWN)


@pytest.mark.parametrize(
    ("text", "denied", "not_denied"),
    [
        ("An echocardiogram is not indicated.", "echocardiogram", ""),
        ("Steroids will not be started at this time.", "steroids", ""),
        ("She was not given steroids.", "given steroids", "she"),
        ("No crepitus, no bruising, breath sounds equal.", "crepitus bruising", "breath equal"),
        ("No sores, no ulcers, pulses are good.", "sores ulcers", "pulses good"),
        ("He was not hyperactive as a child.", "hyperactive", "child"),
        ("She has not missed a dose of apixaban.", "missed dose", "apixaban"),
        ("She does not smoke and uses a cane.", "smoke", "cane"),
        ("An MRI has not been done yet.", "mri done", ""),
        ("The hands are not affected.", "hands", ""),
    ],
)
def test_how_far_a_denial_reaches(text: str, denied: str, not_denied: str) -> None:
    found = tokens(text)
    polarity = {token.text: value for token, value in zip(found, polarities(found), strict=True)}
    assert [word for word in denied.split() if polarity[word] is not Polarity.NEGATED] == []
    assert [word for word in not_denied.split() if polarity[word] is Polarity.NEGATED] == []


def test_what_goes_on_is_not_denied() -> None:
    assert spoken("It won't stop bleeding.")["bleeding"] is Polarity.AFFIRMED
    assert spoken("I'm not giving up coffee.")["coffee"] is Polarity.AFFIRMED
    assert spoken("Drainage?", "There was a little, none since then.")["drainage"] is not (
        Polarity.NEGATED
    )


def test_a_hesitation_does_not_end_what_is_denied() -> None:
    assert spoken("I can't, like, stand on my toes.")["stand"] is Polarity.NEGATED


def test_what_is_so_of_somebody_else_is_not_so_of_the_patient() -> None:
    turns = ("Have you ever had a seizure?", "No, but my brother did.")
    assert kinds("He has had a seizure.", *turns) == {ReasonKind.NEGATION}
    assert kinds("No history of seizure.", *turns) == set()
    assert ReasonKind.NEGATION not in kinds("His brother had a seizure.", *turns)


def test_what_is_no_longer_so_is_not_affirmed_by_a_question_without_answer() -> None:
    turns = ("Are you off the pain pills?", "I only took them for two days.")
    assert kinds("She is no longer taking pain pills.", *turns) == set()


def test_what_somebody_cannot_do_for_is_not_denied() -> None:
    assert spoken("I can't with my asthma.")["asthma"] is Polarity.UNKNOWN


def test_what_ended_does_not_continue() -> None:
    turns = ("Do you smoke?", "I used to.")
    assert kinds("She continues to smoke.", *turns) == {ReasonKind.NEGATION}
    assert kinds("She does not smoke.", *turns) == set()


def test_what_a_denial_is_of_is_not_affirmed() -> None:
    turns = ("Is the scalp itchy or sore?", "It doesn't itch. It isn't sore.")
    assert kinds("The scalp is not itchy or sore.", *turns) == set()
