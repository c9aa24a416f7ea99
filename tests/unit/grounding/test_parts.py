"""How numbers, medicines, negations and sides are read."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.transcript import Segment
from app.grounding.answers import polarities
from app.grounding.drugs import drugs, sound_alike
from app.grounding.laterality import Side, sides
from app.grounding.negation import Polarity
from app.grounding.numbers import Kind, plain, quantities
from app.grounding.stems import stem
from app.grounding.words import tokens, tokens_of
from models.starter.train.phrases import cardinal


def numbers(text: str) -> list[tuple[str, list[str], str]]:
    return [
        (one.kind.value, [plain(v) for v in one.values], one.unit.name if one.unit else "")
        for one in quantities(tokens(text))
    ]


@pytest.mark.parametrize(
    ("text", "kind", "values", "unit"),
    [
        ("five hundred milligrams", "plain", ["500"], "mg"),
        ("1,000 mg", "plain", ["1000"], "mg"),
        ("point five mg", "plain", ["0.5"], "mg"),
        ("one and a half tablets", "plain", ["1.5"], "tablet"),
        ("half a tablet", "plain", ["0.5"], "tablet"),
        ("3-1/2 years of age", "plain", ["3.5"], "year"),
        ("fifty-eight-year-old", "plain", ["58"], "year"),
        ("an hour", "plain", ["1"], "hour"),
        ("a couple of weeks", "plain", ["2"], "week"),
        ("one forty two over eighty eight", "ratio", ["142", "88"], ""),
        ("one oh eight over seventy", "ratio", ["108", "70"], ""),
        ("7 out of 10", "ratio", ["7", "10"], ""),
        ("five to ten mg", "range", ["5", "10"], "mg"),
        ("2-3 days", "range", ["2", "3"], "day"),
        ("ninety eight six", "plain", ["98.6"], ""),
        ("thirty eight point two degrees celsius", "plain", ["38.2"], "celsius"),
        ("forty five percent", "plain", ["45"], "percent"),
        ("two fifty", "plain", ["250"], ""),
        ("nineteen eighty five", "plain", ["1985"], ""),
        ("two thousand nine", "plain", ["2009"], ""),
        ("in her seventies", "plain", ["70"], ""),
        ("1:30", "plain", ["130"], ""),
        ("b.i.d.", "rate", ["2"], ""),
        ("every eight hours", "rate", ["3"], ""),
        ("q8h", "rate", ["3"], ""),
        ("every other day", "rate", ["0.5"], ""),
        ("three times a day", "rate", ["3"], ""),
        ("once daily", "rate", ["1"], ""),
        ("January tenth two thousand nine", "date", ["1", "10", "2009"], ""),
        ("01/10/09", "date", ["1", "10", "2009"], ""),
        ("03/2008", "date", ["3", "-1", "2008"], ""),
        ("7/93", "date", ["7", "-1", "1993"], ""),
        ("July o eight", "date", ["7", "-1", "2008"], ""),
        ("September of ninety three", "date", ["9", "-1", "1993"], ""),
        ("the thirty first of August 2008", "date", ["8", "31", "2008"], ""),
        ("ninety eight . two", "plain", ["98.2"], ""),
        ("3 to 3 mm", "range", ["3", "3"], "mm"),
        ("8 to 8", "range", ["8", "8"], ""),
    ],
)
def test_reads_numbers(text: str, kind: str, values: list[str], unit: str) -> None:
    assert numbers(text) == [(kind, values, unit)]


@pytest.mark.parametrize(
    "text", ["a one c", "L3-4", "the patient is well", "a year old", "daily life"]
)
def test_reads_no_number_where_none_is(text: str) -> None:
    assert [one for one in numbers(text) if one[1] not in (["3"],)] == []


@given(st.integers(0, 9999), st.sampled_from(["british", "american"]))
def test_digits_and_words_are_the_same_number(value: int, dialect: str) -> None:
    (spoken,) = quantities(tokens(f"{cardinal(value, dialect)} milligrams"))  # type: ignore[arg-type]
    (written,) = quantities(tokens(f"{value} mg"))
    assert spoken.values == written.values == (Fraction(value),)
    assert spoken.unit == written.unit
    assert spoken.kind is written.kind is Kind.PLAIN


def test_a_short_name_with_a_letter_too_many_is_still_it() -> None:
    assert [drug.generic for drug in drugs(tokens("Takes Detroll, epi."), guess=True)] == [
        "tolterodine",
        "epinephrine",
    ]
    assert not drugs(tokens("The latch is a nexus of control."), guess=True)


def test_brands_and_misspellings_are_their_substance() -> None:
    found = drugs(tokens("Takes Lasix, Tylenol and metforman."), guess=True)
    assert [drug.generic for drug in found] == ["furosemide", "acetaminophen", "metformin"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hydralazine", "hydroxyzine"),
        ("prednisone", "prednisolone"),
        ("clonidine", "clonazepam"),
        ("lamotrigine", "lamivudine"),
    ],
)
def test_names_that_sound_alike(one: str, other: str) -> None:
    assert sound_alike(one, other)
    assert drugs(tokens(one), guess=True)[0].generic == one
    assert drugs(tokens(other), guess=True)[0].generic == other


@pytest.mark.parametrize(
    ("text", "negated", "affirmed"),
    [
        ("She denies fever, chills, or cough.", "fever chills cough", ""),
        ("No fever but a cough.", "fever", "cough"),
        ("No evidence of pneumonia.", "pneumonia", ""),
        ("Pneumonia was ruled out.", "pneumonia", ""),
        ("Stroke is unlikely.", "stroke", ""),
        ("He does n't smoke.", "smoke", ""),
        ("The pain is not relieved by rest.", "relieved rest", "pain"),
        ("No, I have a cough.", "", "cough"),
        ("Any fever? Nope.", "fever", ""),
        ("Any fever? Yes, at night.", "", "fever"),
        ("Has a cough. Denies fever.", "fever", "cough"),
        ("Not only pain but fever.", "", "pain fever"),
        ("When did your cough start? Uh, it is not better.", "better", "cough"),
        ("When did you have a fever? Never.", "fever", ""),
        ("No diarrhea, right? Right.", "diarrhea", ""),
        ("Any fever or cough? Well, my cough is back.", "", "cough"),
        ("No rales on your neck and your pulse is strong.", "rales", "pulse strong"),
        ("Nothing new other than the cough.", "new", "cough"),
        ("If it does not help we order a scan.", "help", "order scan"),
        ("No lesions on the skin the left ear is red.", "lesions skin", "left ear red"),
        ("Do you not sleep or is the bed hard?", "sleep", ""),
        ("There is no cure and relapses can follow.", "cure", "relapses follow"),
        ("Lungs: Negative hemoptysis, negative shortness of breath.", "hemoptysis breath", ""),
        ("Why do not we repeat the scan.", "", "repeat scan"),
        ("Risks are not limited to bleeding.", "", "limited bleeding"),
        ("The stairs were no problem.", "problem", "stairs"),
        ("The request was denied due to its price.", "", "price"),
        ("No prior surgery, who lives on a farm.", "surgery", "farm"),
        ("No siblings who have a rash.", "siblings rash", ""),
        ("It did not heal and that is a concern.", "heal", "concern"),
        ("No distress, cooperative and oriented.", "distress", "cooperative oriented"),
        ("I do not recall any dizziness.", "dizziness", ""),
        ("A gastric ulcer has been ruled out.", "gastric ulcer", ""),
        ("Denies pain with running only, fever or rash.", "pain running fever rash", ""),
        ("No siblings in the house who have a rash.", "rash", ""),
    ],
)
def test_reads_negation_and_its_scope(text: str, negated: str, affirmed: str) -> None:
    found = tokens(text)
    polarity = {token.text: value for token, value in zip(found, polarities(found), strict=True)}
    assert all(polarity[word] is Polarity.NEGATED for word in negated.split())
    assert all(polarity[word] is Polarity.AFFIRMED for word in affirmed.split())


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("No trouble with swimming.", "swimming"),
        ("He hardly ever drinks wine.", "wine"),
        ("Unknown history of tobacco use.", "tobacco"),
        ("All wounds were closed.", "wounds"),
        ("She stopped taking warfarin.", "warfarin"),
        ("I do not recall the name.", "name"),
    ],
)
def test_leaves_open_what_is_neither_affirmed_nor_denied(text: str, word: str) -> None:
    found = tokens(text)
    at = next(at for at, token in enumerate(found) if token.text == word)
    assert polarities(found)[at] is Polarity.UNKNOWN


def test_where_somebody_said_that_nothing_is_stays_open() -> None:
    text = "nothing hurts in my shoulders but I was not on aspirin"
    heard = tokens_of(Segment(1, 1, 2, text))
    said = {token.text: value for token, value in zip(heard, polarities(heard), strict=True)}
    assert said["hurts"] is said["aspirin"] is Polarity.NEGATED
    assert said["shoulders"] is Polarity.UNKNOWN
    written = tokens(text)
    noted = {token.text: value for token, value in zip(written, polarities(written), strict=True)}
    assert noted["shoulders"] is Polarity.NEGATED


def test_an_answer_makes_a_question_without_its_mark() -> None:
    turns = ("okay and have you had any fever or chills", "no", "so you have a cough", "yeah")
    heard = [
        tok for n, text in enumerate(turns, 1) for tok in tokens_of(Segment(n, n, n + 1, text))
    ]
    polarity = {token.text: value for token, value in zip(heard, polarities(heard), strict=True)}
    assert polarity["fever"] is polarity["chills"] is Polarity.NEGATED
    assert polarity["cough"] is Polarity.AFFIRMED


def test_doubt_is_neither_yes_nor_no() -> None:
    found = tokens("Any fever? I am not sure.")
    assert polarities(found)[1] is Polarity.UNKNOWN


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Swelling of the left knee.", [Side.LEFT]),
        ("Both feet hurt.", [Side.BOTH]),
        ("It is my right one.", [Side.RIGHT]),
        ("All right, go right ahead, right?", []),
        ("He left the house.", []),
        ("They did both of them.", []),
        ("Left arm weakness and right leg pain.", [Side.LEFT, Side.RIGHT]),
    ],
)
def test_reads_sides(text: str, expected: list[Side]) -> None:
    assert [one.side for one in sides(tokens(text))] == expected


def test_a_note_names_a_side_of_parts_that_no_list_has() -> None:
    found = sides(tokens("A right ureteral stone."), written=True)
    assert [one.side for one in found] == [Side.RIGHT]
    assert sides(tokens("The patient left the clinic."), written=True) == ()


def test_words_of_one_family_have_one_stem() -> None:
    assert stem("infections") == stem("infection")
    assert tokens("oedema")[0].concept == tokens("swelling")[0].concept
    assert tokens("high blood pressure")[0].concept == tokens("hypertension")[0].concept
