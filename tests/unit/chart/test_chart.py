"""The chart says what signed notes say of the patient, and where; never what they do not say."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from app.chart.chart import Medicine, PatientChart, SignedNote, chart_of
from app.domain.note import Section
from tests.fixtures.charts import (
    NOON,
    a_note,
    a_patient,
    a_recording,
    a_statement,
    a_transcript,
    an_encounter,
)

ANN = replace(a_patient(), allergies=())


def signed(*statements: str, key: str = "plan", at: datetime = NOON) -> SignedNote:
    """A signed note of one section."""
    note = a_note(a_transcript(a_recording(an_encounter(ANN))))
    section = Section(key, key.title(), tuple(map(a_statement, statements)))
    return SignedNote(replace(note, sections=(section,)), at, "Dr. T", at)


def chart(*notes: SignedNote) -> PatientChart:
    return chart_of(ANN, notes)


def medicine(*statements: str, key: str = "plan") -> Medicine:
    (found,) = chart(signed(*statements, key=key)).medicines
    return found


def names(found: PatientChart) -> set[str]:
    return {one.name for one in found.medicines}


def test_a_section_of_medicines_and_allergies_does_not_take_one_for_the_other() -> None:
    note = signed(
        "Current medicines: metformin, atorvastatin.",
        "Lisinopril 10 mg.",
        "Allergic to penicillin.",
        "Codeine.",
        key="medicines and allergies",
    )

    found = chart(note)

    assert names(found) == {"Metformin", "Atorvastatin", "Lisinopril"}
    assert [one.name for one in found.allergies] == ["Penicillin"]


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("Continue metformin 500 mg by mouth twice daily.", "500 mg by mouth twice daily"),
        ("Increase lisinopril from 10 mg to 20 mg a day.", "20 mg a day"),
        ("She takes 81 mg of aspirin daily.", "81 mg daily"),
        ("Two puffs of albuterol every 4 hours as needed.", "Two puffs every 4 hours as needed"),
        ("Start amoxicillin 500 mg p.o. t.i.d.", "500 mg p.o t.i.d"),
        ("Lipitor 40 mg at bedtime.", "40 mg at bedtime"),
    ],
)  # fmt: skip
def test_dose_route_and_frequency(text: str, manner: str) -> None:
    assert medicine(text).manner == manner


@pytest.mark.parametrize(
    "text",
    [
        "She denies taking ibuprofen.",
        "Her mother takes metformin 500 mg daily.",
        "Consider starting lisinopril 10 mg daily.",
        "We discussed gabapentin 300 mg at night.",
        "She took ibuprofen yesterday.",
        "If pain persists, start naproxen 500 mg twice daily.",
        "Allergic to amoxicillin 500 mg.",
        "Vitamin D level was low.",
        "Avoid ibuprofen.",
        "He had been on warfarin 5 mg daily years ago.",
        "She used to be on an insulin pump.",
        "Patient declined metformin 500 mg.",
        "Aspirin 81 mg daily should not be taken.",
        "Ibuprofen 400 mg is contraindicated.",
    ],
)
def test_what_is_not_taken_is_no_medicine(text: str) -> None:
    assert chart(signed(text)).medicines == ()


def test_each_dose_belongs_to_its_medicine() -> None:
    found = chart(signed("Continue metformin 500 mg twice daily, lisinopril 10 mg daily."))
    assert [(one.name, one.manner) for one in found.medicines] == [
        ("Lisinopril", "10 mg daily"),
        ("Metformin", "500 mg twice daily"),
    ]


def test_a_later_note_says_how_and_an_earlier_one_the_rest() -> None:
    first = signed("Start metformin 500 mg by mouth twice daily.")
    later = signed("Increase Glucophage to 1000 mg.", at=NOON + timedelta(30))
    (one,) = chart(later, first).medicines
    assert (one.name, one.generic) == ("Glucophage", "metformin")
    assert one.manner == "1000 mg by mouth twice daily"
    assert [source.note_id for source in one.sources] == [later.note.id, first.note.id]
    assert one.sources[0].signed_by == "Dr. T"
    assert one.sources[0].statement_id == next(later.note.statements).id


@pytest.mark.parametrize(
    "text",
    [
        "Stop metformin.",
        "Metformin was discontinued.",
        "She is no longer taking metformin.",
        "She is off metformin.",
        "He quit taking metformin.",
        "She was advised to stop taking metformin.",
        "Switched from metformin to glipizide.",
        "Start glipizide 5 mg instead of metformin 500 mg.",
    ],
)
def test_a_later_note_stops_it(text: str) -> None:
    found = chart(signed("Take metformin 500 mg daily."), signed(text, at=NOON + timedelta(1)))
    stopped = [one for one in found.medicines if one.stopped]
    assert [(one.name.casefold(), one.dose) for one in stopped] == [("metformin", "500 mg")]
    assert "Metformin" not in {one.name for one in found.current}


def test_a_question_stops_nothing() -> None:
    taken, asked = signed("Take metformin 500 mg daily."), "Did she stop taking metformin?"
    found = chart(taken, signed(asked, at=NOON + timedelta(1)))
    assert {one.name for one in found.current} == {"Metformin"}


def test_what_is_begun_again_is_taken_as_it_is_said_then() -> None:
    (one,) = chart(
        signed("Take metformin 500 mg twice daily."),
        signed("Stop metformin.", at=NOON + timedelta(1)),
        signed("Restart metformin 250 mg.", at=NOON + timedelta(2)),
    ).medicines
    assert (one.stopped, one.manner) == (False, "250 mg")


def test_what_was_never_taken_is_not_stopped() -> None:
    assert chart(signed("Stop ibuprofen.")).medicines == ()


def test_a_correction_takes_along_what_rested_on_it() -> None:
    wrong = signed("Take metformin 500 mg daily.")
    assert names(chart(wrong)) == {"Metformin"}
    right = replace(wrong, note=replace(wrong.note, version=2, sections=()))
    assert chart(right).medicines == ()


def test_allergies_beside_those_entered_by_hand() -> None:
    ann = replace(ANN, allergies=("penicillin", "Latex"))
    note = signed("She is allergic to penicillin and peanuts, which cause hives.", key="subjective")
    found = chart_of(ann, [note]).allergies
    assert [(one.name, one.by_hand, len(one.sources)) for one in found] == [
        ("penicillin", True, 1),
        ("Latex", True, 0),
        ("Peanuts", False, 1),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Penicillin: rash, sulfa drugs: hives.", {"Penicillin", "Sulfa drugs"}),
        ("Penicillin (rash), latex (hives).", {"Penicillin", "Latex"}),
        ("Penicillin - anaphylaxis.", {"Penicillin"}),
        ("Allergic to shellfish (hives) and eggs.", {"Shellfish", "Eggs"}),
        ("No known allergies except penicillin.", {"Penicillin"}),
    ],
)
def test_allergies_with_what_they_cause(text: str, expected: set[str]) -> None:
    assert {one.name for one in chart(signed(text, key="allergies")).allergies} == expected


@pytest.mark.parametrize("text", ["Previously lisinopril 10 mg.", "Declined lisinopril."])
def test_a_list_of_medicines_may_say_that_one_is_not_taken(text: str) -> None:
    assert chart(signed(text, key="medicines")).medicines == ()


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Denies latex, penicillin.", "allergies"),
        ("No known drug allergies.", "allergies"),
        ("None.", "allergies"),
        ("She is not allergic to penicillin.", "subjective"),
        ("Denies any allergy to latex.", "subjective"),
        ("Her brother is allergic to peanuts.", "subjective"),
        ("Rule out allergy to penicillin.", "plan"),
        ("Takes Allegra for allergies.", "subjective"),
    ],
)
def test_what_is_no_allergy(text: str, key: str) -> None:
    assert chart(signed(text, key=key)).allergies == ()


def problem_names(*statements: str, key: str = "assessment") -> list[str]:
    return [one.name for one in chart(signed(*statements, key=key)).problems]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hypertension, well controlled.", ["Hypertension"]),
        ("1. Diabetes type 2.", ["Type 2 diabetes"]),
        ("Right knee medial meniscus tear.", ["Right knee medial meniscus tear"]),
        ("Asthma and high blood pressure are stable.", ["Asthma", "Hypertension"]),
        ("Left lateral epicondylitis, likely overuse.", ["Left lateral epicondylitis"]),
    ],
)
def test_problems_of_an_assessment(text: str, expected: list[str]) -> None:
    assert problem_names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Denies asthma.",
        "Mother has diabetes.",
        "Family history of hypertension.",
        "Rule out pneumonia.",
        "No evidence of pneumonia.",
        "Possible pulmonary embolism.",
        "Screening for osteoporosis.",
        "Medical reasoning: anemia may come from the gastritis.",
    ],
)
def test_what_is_no_problem_of_the_patient(text: str) -> None:
    assert problem_names(text) == []


def test_only_an_assessment_makes_problems() -> None:
    assert problem_names("Hypertension.", key="subjective") == []


def test_a_problem_stands_once_and_may_resolve() -> None:
    first = signed("HTN. Pneumonia.", key="assessment")
    later = signed("Hypertension. Pneumonia resolved.", key="diagnoses", at=NOON + timedelta(9))
    found = chart(first, later).problems
    assert [(one.name, one.resolved, len(one.sources)) for one in found] == [
        ("Hypertension", False, 2),
        ("Pneumonia", True, 2),
    ]
    for said in ("Resolved pneumonia.", "Left knee effusion, resolved.", "Cellulitis resolved."):
        assert [one.resolved for one in chart(signed(said, key="assessment")).problems] == [True]
    assert not chart(signed("Has the pneumonia resolved?", key="assessment")).problems


def test_notes_of_visits_in_other_languages_are_counted() -> None:
    here, there = signed("Continue metformin 500 mg daily."), signed("Sigue con losartán.")
    assert chart(here).foreign == 0
    assert chart(here, replace(there, language="es")).foreign == 1
