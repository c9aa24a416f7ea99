"""What was said of somebody else than the patient of the visit is told, and little else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.identifiers import PatientId
from app.domain.patient import Patient, Sex
from app.domain.transcript import Segment
from app.grounding.identity import Setting, Trait, mismatches
from app.grounding.names import may_be

DAY = date(2026, 3, 2)
ROSA = Patient(PatientId("p"), "Rosa", "Marín-Miller", date(1961, 4, 30), Sex.FEMALE)
VISIT, DICTATION = Setting(staff=("Dr. Carla Weber",)), Setting(dictated=True)


def said(*texts: str, speakers: tuple[int, ...] = ()) -> list[Segment]:
    return [
        Segment(at, float(at), at + 1.0, text, speaker=speakers[at - 1] if speakers else None)
        for at, text in enumerate(texts, 1)
    ]


def found(texts: list[Segment], setting: Setting = VISIT, who: Patient = ROSA) -> list[Trait]:
    return [one.trait for one in mismatches(texts, who, DAY, setting)]


@pytest.mark.parametrize(
    ("texts", "trait"),
    [
        (("Good morning, John. How are you?", "Fine."), Trait.NAME),
        (("Hello, Mr. Baker.", "Hello."), Trait.NAME),
        (("My name is Helen Carter.",), Trait.NAME),
        (("hi john how are you today", "i am well"), Trait.NAME),
        (("How old are you?", "Uh, I'm thirty four."), Trait.AGE),
        (("I'm 34 years old.",), Trait.AGE),
        (("What is your date of birth?", "My date of birth is the third of May 1980."), Trait.AGE),
        (("Rosa is a 34-year-old woman with a cough.",), Trait.AGE),
        (("I was told that my prostate is large.",), Trait.SEX),
        (("Rosa is a 64-year-old gentleman with a cough.",), Trait.SEX),
        (("Hello, Mr. Miller.", "Hello."), Trait.SEX),
    ],
)
def test_what_does_not_fit_is_told(texts: tuple[str, ...], trait: Trait) -> None:
    assert found(said(*texts)) == [trait]


@pytest.mark.parametrize(
    "texts",
    [
        ("Good morning, Rose. How are you?",),
        ("Hello, Mrs. Marine.", "Hello, Dr. Weber."),
        ("Hello, Carla.", "Hello, Rosa."),
        ("My name is Dr. Baker, I am your doctor today.",),
        ("Hello there. Hi, how are you?",),
        ("How old are you?", "Sixty four."),
        ("I'm nearly 65 years old.",),
        ("My date of birth is April thirtieth nineteen sixty one.",),
        ("My 12-year-old son has a cough, and my husband John is 70 years old.",),
        ("My husband had his prostate taken out.",),
        ("I was 34 years old when it began.",),
        ("Your blood pressure is 120 over 80. Take two tablets a day.",),
    ],
)
def test_what_fits_or_is_of_others_is_not(texts: tuple[str, ...]) -> None:
    assert found(said(*texts)) == []


def test_one_thing_that_fits_outweighs_others() -> None:
    assert found(said("Hello, John.", "No, that is my husband.", "Hello, Rosa.")) == []


def test_a_dictation_tells_the_sex_by_its_pronouns() -> None:
    his = said("He has a cough.", "His lungs are clear.", "I told him to rest.")
    hers = said("She has a cough.", "Her lungs are clear.", "Her brother has it, too. He is well.")
    assert found(his, DICTATION) == [Trait.SEX]
    assert found(hers, DICTATION) == []
    assert found(his, VISIT) == []


def test_who_speaks_decides_whose_name_it_is() -> None:
    setting = Setting(speakers={0: "Clinician", 1: "Patient"})
    texts = said("My name is Baker.", "My name is Rosa.", speakers=(0, 1))
    assert found(texts, setting) == []
    texts = said("My name is Rosa.", "My name is John Baker.", speakers=(0, 1))
    assert found(texts, setting) == [Trait.NAME]


def test_nothing_is_known_of_other_languages_and_unknown_traits() -> None:
    texts = said("Good morning, John.", "I'm 34 years old.", "I'm pregnant.")
    assert found(texts, Setting(language="de")) == []
    unknown = replace(ROSA, birth_date=None, sex=Sex.UNKNOWN)
    assert found(texts, who=unknown) == [Trait.NAME]


def test_a_mismatch_says_what_was_heard_and_where() -> None:
    (one,) = mismatches(said("Fine.", "Well, good morning, John."), ROSA, DAY)
    assert (one.said, one.recorded) == ("John", "Rosa Marín-Miller")
    assert one.text == "Heard: «John». The visit is of Rosa Marín-Miller."
    assert (one.evidence.segment, one.evidence.first_word) == (2, 3)


@pytest.mark.parametrize(
    ("heard", "known"),
    [("bob", "robert"), ("katherine", "cathryn"), ("miller", "mueller"), ("liz", "elizabeth")],
)
def test_names_as_they_are_heard_and_shortened(heard: str, known: str) -> None:
    assert may_be(heard, known)
    assert may_be(known, heard)


@pytest.mark.parametrize(("heard", "known"), [("john", "rosa"), ("baker", "miller")])
def test_other_names_are_others(heard: str, known: str) -> None:
    assert not may_be(heard, known)


NAMES = st.sampled_from(["Anna", "Bruno", "Carla", "Dimitri", "Ewa", "Farid", "Grace", "Hiroshi"])


@given(given_name=NAMES, family_name=NAMES, age=st.integers(20, 90))
def test_a_patients_own_words_never_mismatch(given_name: str, family_name: str, age: int) -> None:
    who = Patient(PatientId("p"), given_name, family_name, date(2026 - age, 1, 5), Sex.MALE)
    texts = said(
        f"Hello, {given_name}. How old are you?",
        f"I'm {age}. My name is {given_name} {family_name}.",
        f"{given_name} is a {age}-year-old man.",
    )
    assert found(texts, who=who) == []
