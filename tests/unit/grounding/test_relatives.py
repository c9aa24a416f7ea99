"""What was said of a relative is not said of the patient, and the other way round."""

from __future__ import annotations

import pytest

from app.domain.evidence import Verdict
from app.domain.transcript import Segment
from app.grounding.grounding import check


def verdict(statement: str, *turns: str) -> Verdict:
    heard = [Segment(number, number, number + 1, text) for number, text in enumerate(turns, 1)]
    return check(statement, heard, heard)[0].verdict


@pytest.mark.parametrize(
    ("statement", "turns"),
    [
        ("The patient has diabetes.", ("My mother had diabetes.", "I am well.")),
        ("The patient has diabetes.", ("Does your father have anything?", "Yes, diabetes.")),
        ("Her father had a stroke.", ("My mother had a stroke.", "I am well.", "Good.")),
        ("Mother has diabetes.", ("I have diabetes.", "Since when?", "Two years.")),
        ("Brother had asthma.", ("My sister had asthma.",)),
        ("The patient died of stroke.", ("My father died of a stroke.", "He was seventy.")),
        ("Maternal mother has asthma.", ("My maternal grandmother has asthma.",)),
        ("Mother died of stroke.", ("My dad died of stroke and my mom of age.",)),
        ("Sister had asthma.", ("Brothers or sisters?", "A brother.", "He had asthma.")),
        ("The patient died of stroke, mother is well.", ("My dad died of stroke.", "Mom is well.")),
        ("The patient's mother jerks her arms.", ("She jerks her arms, I could wake her up.",)),
        ("Maternal grandmother: melanoma.", ("My dad and my mom had melanoma.",)),
        ("Mother agreed to aspirin.", ("Take the baby aspirin.", "You agree?", "I agree to it.")),
        ("The patient's mother reports a cough.", ("Is your mother well?", "Yes. I have a cough.")),
    ],
)
def test_the_wrong_person_is_flagged(statement: str, turns: tuple[str, ...]) -> None:
    assert verdict(statement, *turns) is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("statement", "turns"),
    [
        ("Mother has diabetes.", ("My mom has diabetes.",)),
        ("Father died of a stroke.", ("Are your parents alive?", "No, my dad died of a stroke.")),
        ("His sister has asthma.", ("Any siblings?", "Yes.", "Are they healthy?", "Asthma.")),
        ("The patient has diabetes.", ("My mother had diabetes, and I've got diabetes too.",)),
        ("Mother states that he has a cough.", ("My mother is here.", "Hello.", "He has a cough.")),
        ("Family history of diabetes.", ("My mother had diabetes.",)),
        ("The father of the patient died of stroke.", ("My father died of a stroke.",)),
        ("Father died of cancer, mother of stroke.", ("Dad died of cancer, mom of stroke.",)),
        ("Mom denies a cough.", ("Does he have a cough?", "No, he has no cough.")),
        ("The patient has a cough.", ("My son has a cough.", "Has he?", "Yes, he has it.")),
        ("Mom is able to wake her up.", ("She jerks her arms, and then I could wake her up.",)),
        ("Maternal aunt: melanoma.", ("My mom and her sister had melanoma.",)),
        ("She had one child who died of ulcerative colitis.", ("My son died of that colitis.",)),
        ("Her ex-husband died of alcohol.", ("Their dad, my exhusband, died of alcohol.",)),
        ("Mother agreed to the plan.", ("Mom, what now?", "Yes.", "Do you agree?", "I agree.")),
        ("Dad has noticed a limp.", ("How is your boy?", "I noticed a limp when you called.")),
        ("Mom took iron in pregnancy.", ("How is the baby?", "I took iron in my pregnancy.")),
        ("He lives with his sister.", ("He lives with us and our girl.",)),
        ("He has gout.", ("Dad, did you tell of your gout?", "My father has gout, doctor.")),
        ("The patient and husband report gout.", ("My husband is here.", "I have gout, you know.")),
        (
            "His father died of cancer.",
            ("My father passed away.", "Of what?", "Let me think.", "Well.", "He had cancer."),
        ),
    ],
)
def test_the_right_person_is_not(statement: str, turns: tuple[str, ...]) -> None:
    assert verdict(statement, *turns) is Verdict.SUPPORTED
