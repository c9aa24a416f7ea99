"""Numbers in other units and forms, routes, vertebrae and names that are confused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.evidence import Verdict
from app.domain.transcript import Segment
from app.grounding.drugs import sound_alike
from app.grounding.grounding import check
from app.grounding.numbers import quantities
from app.grounding.words import tokens


def verdict(note: str, *said: str) -> Verdict:
    segments = [Segment(at, float(at), at + 1.0, text) for at, text in enumerate(said, 1)]
    return check(note, segments, segments)[0].verdict


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Temperature 38.3 °C.", "Her temperature is 101 degrees Fahrenheit."),
        ("Temperature 38.3 °C.", "Her temperature is one hundred and one degrees."),
        ("Temperature 98.6 °F.", "Her temperature is 37 degrees Celsius."),
        ("Weight 80 kg.", "He weighs 176 pounds."),
        ("A lesion of 5 cm.", "The lesion is two inches wide."),
        ("Pain for 1.5 years.", "The pain began a year and a half ago."),
        ("Smokes 1.5 packs a day.", "I smoke a pack and a half a day."),
        ("Pain for 4 to 5 days.", "It hurts for about four, five days now."),
        ("Pain for 6 weeks.", "I have pain for six or so weeks."),
        ("Take 20 to 25 mg.", "Take between twenty and twenty five milligrams."),
        ("Drinks 1 to 2 beers.", "I drink a beer or two."),
        ("Fracture in 2005.", "I had a fracture back in o five."),
        ("Fracture on 06/30/2004.", "The fracture was on june thirty two thousand and four."),
        ("In rehab from 11/5 to 11/14.", "I was in rehab from november fifth to the fourteenth."),
        ("He woke at 2:00.", "I woke up at two o'clock."),
        ("The 2nd metatarsal is broken.", "The second metatarsal is broken."),
        ("Seen in the 1st or 2nd week of June.", "Seen in the first or second week of june."),
        ("Pain rated 3 to 4.", "The pain is a three or a four."),
        ("Alesse, 20 mcg-0.10 mg tablet.", "Alesse, it is twenty m c g and point ten m g."),
        ("Found in 2005/2006.", "It was found between two thousand and five and six."),
        ("ANA was 1:80.", "The ANA was one to eighty."),
        ("Woke at 1:20.", "I woke up at one twenty."),
        ("Falls 2 times per week.", "I fall a couple of times a week."),
        ("Headaches occur once to twice per week.", "The headaches, like one to two per week."),
        ("Drinks once a week.", "I only drink on saturdays."),
        ("Dialysis 3 times a week.", "I have dialysis on mondays, wednesdays and fridays."),
        ("The fence is 5 ft 10 in.", "The fence is five foot ten."),
        ("Platelets 150k.", "Your platelets are a hundred and fifty thousand."),
        ("Smoked for 30 pack-years.", "I smoked two packs a day for fifteen years."),
        ("A glass of wine nightly.", "I drink one glass of wine every night."),
        ("2 sons and 1 daughter.", "I have two sons and a daughter."),
        ("Able to walk 2 blocks.", "I can walk a couple of blocks."),
        ("Vision 20/40 in both eyes.", "Your vision is twenty forty in both eyes."),
        ("Blood pressures in the 130s.", "My blood pressures are in the one thirties."),
        ("Stage 3 kidney disease.", "You have stage iii kidney disease."),
        ("Lost 1.5 kg.", "You lost three to four pounds."),
        ("Drives 40 miles per hour.", "I drove about forty miles an hour."),
        ("Fusion of L3-4.", "We did a fusion of l three and l four."),
        ("Morphine 4 mg IV.", "We gave morphine 4 milligrams intravenously."),
        ("Morphine 4 mg IV.", "Start a drip with morphine 4 milligrams."),
        ("Stage IV cancer, takes morphine 4 mg.", "Stage four cancer, I take morphine 4 mg."),
        ("Takes aspirin 81 mg daily.", "I take a baby aspirin every day."),
        ("Smokes one-half pack a day.", "I smoke half a pack a day."),
        ("Falls 2-3 times per week.", "I fall two or three times in a week."),
        ("Headache once to twice per week.", "A headache comes one or two times a week."),
        ("Swims 5 days a week.", "I swim five days outta the week."),
        ("Feeds q.2h.", "He feeds every couple hours."),
        ("Pap smears per 6 months.", "I had a pap smear every six months."),
        ("She is 5 months pregnant.", "I am twenty weeks pregnant."),
        ("Rash for six weeks.", "I have the rash for one and a half months."),
        ("Follow up in 1 week.", "Follow up next week."),
        ("Back pain for 1 year.", "I have had back pain for the last year."),
        ("Pain rated as 2-7/10.", "I rate the pain as two through seven out of ten."),
        ("Lost 3 to 3.5 pounds.", "I lost about three, three and a half pounds."),
        ("Blood pressure 195/83.", "The blood pressure is one ninety five by eighty three."),
        ("Seen on 04/10.", "I was seen on april tenth."),
        ("Biopsy in 9/03.", "The biopsy was in september of o three."),
        ("Numbness on 1/13/93.", "In january on the thirteenth of ninety three it was numb."),
        ("Drinks 6 beers a day.", "I drink a six pack of beer a day."),
        ("In jail for 25 more days.", "I am in jail for twenty five days."),
        ("Ran 500 to 600 meters.", "I ran five or six hundred meters."),
        ("Wakes at 10:30.", "I wake up at ten thirty."),
        ("Surgery a few days ago, a couple of days ago.", "The surgery was a few days ago."),
        ("All four extremities move.", "The extremities move."),
        ("He is alert and oriented x3.", "He is alert and oriented."),
    ],
)
def test_other_forms_of_what_was_said_are_supported(note: str, said: str) -> None:
    assert verdict(note, said) is Verdict.SUPPORTED


@pytest.mark.parametrize("route", ["IV", "intravenously", "IM"])
def test_a_needle_that_nobody_spoke_of_is_not_found(route: str) -> None:
    assert verdict(f"Morphine 4 mg {route}.", "Take morphine 4 mg.") is Verdict.NOT_FOUND


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Temperature 39.3 °C.", "Her temperature is 101 degrees Fahrenheit."),
        ("Temperature 101 °C.", "Her temperature is 101 degrees."),
        ("Weight 90 kg.", "He weighs 176 pounds."),
        ("Pain for 2.5 years.", "The pain began a year and a half ago."),
        ("Fusion of L3-5.", "We did a fusion of l three and l four."),
        ("She is 6 months pregnant.", "I am twenty weeks pregnant."),
        ("Rash for six months.", "I have the rash for six weeks."),
        ("Follow up in 1 month.", "Follow up next week."),
        ("Blood pressure 195/93.", "The blood pressure is one ninety five by eighty three."),
        ("Morphine 4 mg IV.", "We gave morphine 4 milligrams by mouth."),
        ("Lost 2.5 kg.", "You lost three to four pounds."),
        ("Hydralazine 25 mg.", "I take hydroxyzine 25 milligrams."),
    ],
)
def test_what_was_said_otherwise_is_contradicted(note: str, said: str) -> None:
    assert verdict(note, said) is Verdict.CONTRADICTED


def test_the_two_of_a_gas_is_no_number() -> None:
    found = quantities(tokens("SpO2 98%, PaCO2 40"))
    assert [int(quantity.values[0]) for quantity in found] == [98, 40]


def test_a_number_that_was_taken_back_supports_nothing() -> None:
    said = "Take 40 milligrams, I'm sorry, 20 milligrams of Lasix."
    assert verdict("Lasix 20 mg.", said) is Verdict.SUPPORTED
    assert verdict("Lasix 40 mg.", said) is Verdict.CONTRADICTED


def test_a_year_that_nobody_said_is_marked_and_another_one_flagged() -> None:
    segment = Segment(1, 0.0, 1.0, "I had the surgery in March.")
    found = check("Surgery in 03/2021.", [segment], [segment])[0]
    assert found.verdict is Verdict.SUPPORTED
    assert any("only" in reason.text for reason in found.reasons)
    assert verdict("Surgery in 03/2021.", "The surgery was in March of 2019.") is not (
        Verdict.SUPPORTED
    )
    assert verdict("Surgery in 04/2021.", "The surgery was in March.") is not Verdict.SUPPORTED
    assert verdict("Surgery on 03/12/2021.", "The surgery was in March.") is not Verdict.SUPPORTED


def test_all_four_are_four() -> None:
    assert verdict("All five extremities move.", "The extremities move.") is not Verdict.SUPPORTED


def test_what_a_value_is_held_against_is_not_the_value() -> None:
    said = "Your cholesterol was 153 and it should be less than 100."
    assert verdict("Cholesterol 153.", said) is Verdict.SUPPORTED
    assert verdict("Cholesterol 163.", said) is Verdict.CONTRADICTED


def test_a_baby_aspirin_has_one_dose() -> None:
    said = "I take a baby aspirin every day."
    for wrong in ("Takes aspirin 325 mg daily.", "Takes aspirin 81 mcg daily."):
        assert verdict(wrong, said) is not Verdict.SUPPORTED


def test_a_number_that_was_said_of_something_else_supports_nothing() -> None:
    said = ("I have had a cough for three weeks.", "And there are two areas of narrowing.")
    assert verdict("Cough for 2 weeks.", *said) is not Verdict.SUPPORTED
    said = ("I have had a cough for three weeks.", "My pain is a four.")
    assert verdict("Cough for 4 weeks.", *said) is not Verdict.SUPPORTED
    said = ("The last colonoscopy was in 2018.", "And the last mammogram was in 2021.")
    assert verdict("The last colonoscopy was in 2021.", *said) is not Verdict.SUPPORTED
    assert verdict("The last colonoscopy was in 2018.", *said) is Verdict.SUPPORTED


def test_the_side_is_the_one_said_of_the_same_thing() -> None:
    said = (
        "Are you left or right handed?",
        "Right.",
        "The left knee looks fine.",
        "There is some swelling of the right knee.",
        "The x-ray of the right knee is normal.",
    )
    assert verdict("The left knee looks fine.", *said) is Verdict.SUPPORTED
    assert verdict("Swelling of the right knee.", *said) is Verdict.SUPPORTED
    assert verdict("Swelling of the left knee.", *said) is Verdict.CONTRADICTED
    assert verdict("She is right-handed.", *said) is Verdict.SUPPORTED
    assert verdict("She is left-handed.", *said) is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("one", "other"),
    [("hydralazine", "hydroxyzine"), ("celebrex", "celexa"), ("clonidine", "klonopin")],
)
def test_names_that_are_confused_are_told(one: str, other: str) -> None:
    assert sound_alike(one, other)
    assert sound_alike(other, one)
    segment = Segment(1, 0.0, 1.0, f"I take {other} every day.")
    reasons = check(f"Takes {one} daily.", [segment], [segment])[0].reasons
    assert any("easily confused" in reason.text for reason in reasons)


@given(tenths=st.integers(950, 1060))
def test_every_temperature_is_supported_as_it_converts_and_no_other(tenths: int) -> None:
    said = f"The temperature is {tenths / 10} degrees Fahrenheit."
    celsius = (tenths / 10 - 32) * 5 / 9
    assert verdict(f"Temperature {celsius:.1f} °C.", said) is Verdict.SUPPORTED
    assert verdict(f"Temperature {celsius + 0.5:.1f} °C.", said) is Verdict.CONTRADICTED
