"""Numbers in the forms in which people say them and clinicians write them."""

from __future__ import annotations

import pytest

from app.domain.evidence import ReasonKind, Verdict
from app.domain.transcript import Segment
from app.grounding.alignment import read_segment
from app.grounding.grounding import check


def heard(text: str) -> list[tuple[list[str], str]]:
    found = read_segment(Segment(1, 0.0, 1.0, text)).quantities
    return [
        ([str(value) for value in one.values], one.unit.name if one.unit else "") for one in found
    ]


@pytest.mark.parametrize(
    ("text", "values", "unit"),
    [
        ("twenty-nine and a quarter inches", ["117/4"], "inch"),
        ("three quarters of an hour", ["3/4"], "hour"),
        ("a quarter milligram", ["1/4"], "mg"),
        ("two and a half million", ["2500000"], ""),
        ("the fiftieth percentile", ["50"], ""),
        ("it was thirty-nine two", ["196/5"], ""),
        ("fourteen fifty today", ["1450"], ""),
        ("at seven fifteen", ["715"], ""),
        ("quarter past nine", ["915"], ""),
        ("at quarter to five", ["445"], ""),
        ("at half nine", ["930"], ""),
        ("14:30", ["230"], ""),
        ("at 0400", ["4"], ""),
        ("CHA2DS2-VASc 4", ["4"], ""),
        ("25-OH vitamin D 19", ["19"], ""),
        ("34w2d", ["240/7"], "week"),
        ("eight weeks five days", ["61/7"], "week"),
        ("closed with four-oh nylon", ["4"], "suture"),
        ("fourteen stone two", ["99/7"], "stone"),
        ("seven pounds nine", ["121/16"], "lb"),
        ("since yesterday", ["1"], "day"),
        ("since the day before yesterday", ["2"], "day"),
        ("it happened twice", ["2"], ""),
        ("I can walk a mile", ["1"], "mile"),
        ("seven mg per kilo", ["7"], "mg/kg"),
        ("every four to six hours", ["4", "6"], ""),
        ("four plus out of five", ["4", "5"], "plus"),
        ("I weigh two-twenty", ["220"], ""),
        ("This morning, half seven.", ["730"], ""),
        ("11 st 4 lb", ["79/7"], "stone"),
    ],
)
def test_reads_what_people_say(text: str, values: list[str], unit: str) -> None:
    assert heard(text) == [(values, unit)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("six fifty three times a day", [["650"], ["3"]]),
        ("one point eight six months ago", [["9/5"], ["6"]]),
        ("twenty five for a week", [["25"], ["1"]]),
        ("four weeks, two days a week", [["4"], ["2"], ["1/7"]]),
        ("ten fifteen minutes", [["10"], ["15"]]),
        ("thirty-eight and five, six pounds fourteen", [["38"], ["5"], ["55/8"]]),
        ("the eleventh of September, one fifty-five", [["9", "11", "-1"], ["155"]]),
        ("point six an hour later", [["3/5"], ["1"]]),
    ],
)
def test_tells_where_one_number_ends(text: str, count: list[list[str]]) -> None:
    assert [values for values, _ in heard(text)] == count


def numbers_pass(note: str, *said: str) -> bool:
    """Whether the numbers of a statement pass."""
    segments = [Segment(at, float(at), at + 1.0, text) for at, text in enumerate(said, 1)]
    return not any(
        reason.kind in (ReasonKind.NUMBER, ReasonKind.DOSE)
        and reason.verdict is not Verdict.SUPPORTED
        for reason in check(note, segments, segments)[0].reasons
    )


@pytest.mark.parametrize(
    ("note", "said", "passes"),
    [
        ("61M with cough.", "I am sixty one and I cough.", True),
        ("62M with cough.", "I am sixty one and I cough.", False),
        ("Cough since March.", "The cough began in March.", True),
        ("Cough since May.", "The cough began in March.", False),
        ("Dose of 2 puffs BD.", "Two puffs twice a day.", True),
        ("Dose of 2 puffs BD.", "Two puffs three times a day.", False),
        ("Strength is 4+/5.", "Strength is four plus.", True),
        ("Strength is 3+/5.", "Strength is four plus.", False),
        ("Fell at 18:00.", "I fell at six p.m.", True),
        ("Fell at 17:00.", "I fell at six p.m.", False),
    ],
)
def test_numbers_are_held_against_what_was_said(note: str, said: str, passes: bool) -> None:
    assert numbers_pass(note, said) is passes


@pytest.mark.parametrize(
    ("note", "said", "passes"),
    [
        ("Lisinopril 10 mg daily.", "I take lisinopril, ten in the morning.", True),
        ("Lisinopril 10 mg BID.", "I take lisinopril, ten in the morning.", False),
        ("Glipizide 5 mg BID.", "The glipizide is five in the morning, five at supper.", True),
        ("Lantus 18 units qhs.", "Lantus, eighteen units at night.", True),
        ("Lantus 18 units qAM.", "Lantus, eighteen units at night.", False),
        ("Lispro 8 units TID.", "Lispro eight units with meals.", True),
        ("Ibuprofen 600 mg TID.", "Ibuprofen 600 three times a day, codeine 30 once a day.", True),
        ("Ibuprofen 600 mg daily.", "Ibuprofen 600 three times a day, codeine 30 daily.", False),
        ("Nocturia x4.", "I get up four times a night to pee.", True),
        ("Nocturia x5.", "I get up four times a night to pee.", False),
        ("Creatinine 6.9.", "Your creatinine is six nine.", True),
        ("Creatinine 6.8.", "Your creatinine is six nine.", False),
        ("Born at 34w2d.", "He was born at thirty-four and two.", True),
        ("Born at 34w3d.", "He was born at thirty-four and two.", False),
        ("Thickness 535/540.", "Five thirty-five and five forty.", True),
        ("Thickness 535/545.", "Five thirty-five and five forty.", False),
    ],
)
def test_what_goes_together_is_counted_together(note: str, said: str, passes: bool) -> None:
    assert numbers_pass(note, said) is passes


@pytest.mark.parametrize(
    ("note", "said", "passes"),
    [
        ("9-year-old boy.", "He is nine and a half.", True),
        ("8-year-old boy.", "He is nine and a half.", False),
        ("Father had a stroke at age 79.", "Dad had a stroke. It is 79 percent blocked.", False),
        ("Increase Zoloft from 25 mg daily to 50 mg daily.", "Zoloft, from 25 to 50 a day.", True),
        ("Increase Zoloft from 50 mg daily to 50 mg daily.", "Zoloft, from 25 to 50 a day.", False),
        ("Zoloft 25 mg x 1 week, then 50 mg.", "Zoloft 25 for a week, then 50.", True),
        ("Zoloft 50 mg x 1 week, then 50 mg.", "Zoloft 25 for a week, then 50.", False),
    ],
)
def test_ages_and_changes(note: str, said: str, passes: bool) -> None:
    assert numbers_pass(note, said) is passes


def test_a_dose_may_stand_turns_after_its_medicine() -> None:
    said = ("How is it on the Depakote?", "Fine.", "You take 500 in the morning, 1000 at night.")
    assert numbers_pass("Divalproex 500 mg qAM and 1000 mg qhs.", *said)
    assert not numbers_pass("Divalproex 500 mg qAM and 1500 mg qhs.", *said)


@pytest.mark.parametrize(
    ("note", "said", "agrees"),
    [
        ("Cough 3/7.", "I've had a cough for three days.", True),
        ("Cough 4/7.", "I've had a cough for three days.", False),
        ("Cough 3/52.", "I've had a cough for three days.", False),
        ("Cough 2/52.", "I've had a cough for two weeks.", True),
        ("Cough 6/12.", "I've had a cough for six months.", True),
    ],
)
def test_days_weeks_and_months_are_written_below_a_slash(
    note: str, said: str, agrees: bool
) -> None:
    heard = [Segment(1, 0.0, 1.0, said)]
    assert (check(note, heard, heard)[0].verdict is Verdict.SUPPORTED) is agrees
