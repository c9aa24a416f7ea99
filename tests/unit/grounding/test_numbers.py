"""A number is supported only by one that was said of the same."""

from __future__ import annotations

import pytest

from app.domain.evidence import Verdict
from app.domain.transcript import Segment
from app.grounding.grounding import check


def passes(note: str, *said: str) -> bool:
    segments = [Segment(at, float(at), at + 1.0, text) for at, text in enumerate(said, 1)]
    return check(note, segments, segments)[0].verdict is Verdict.SUPPORTED


def test_a_finding_is_graded() -> None:
    said = ("There is one plus edema in your legs.", "It began four days ago.")
    assert passes("1+ edema in the legs.", *said)
    assert not passes("4+ edema in the legs.", *said)
    assert not passes("2+ edema in the legs.", *said)


def test_the_one_that_stands_for_a_thing_counts_nothing() -> None:
    said = ("I use two puffs of albuterol.", "I tried another one, and it is one of the best.")
    assert passes("Albuterol 2 puffs.", *said)
    assert not passes("Albuterol 1 puffs.", *said)
    assert passes("1 child.", "I have one child.")


@pytest.mark.parametrize("wrong", ["1", "5", "120"])
def test_a_number_that_is_far_from_every_medicine_is_no_dose(wrong: str) -> None:
    said = (
        "Up on fifth street the blood pressure was one twenty, and I had one.",
        "Continue the lisinopril at forty milligrams.",
    )
    assert passes("Lisinopril 40 mg.", *said)
    assert not passes(f"Lisinopril {wrong} mg.", *said)


def test_what_lies_behind_is_not_what_is_to_come() -> None:
    said = ("My cough began six days ago.", "I will see you again in seven days.")
    assert passes("Return in 7 days.", *said)
    assert not passes("Return in 6 days.", *said)
    assert passes("Cough for the past 6 days.", *said)
    assert not passes("Cough for the past 7 days.", *said)


def test_somebody_comes_back_when_it_was_said() -> None:
    said = ("Wear the brace for four weeks.", "I want to see you back in about two weeks.")
    assert passes("Follow up in 2 weeks.", *said)
    assert not passes("Follow up in 4 weeks.", *said)


def test_what_was_denied_for_a_time_lies_behind() -> None:
    assert passes("No cough since two years ago.", "I did not have a cough in two years.")


@pytest.mark.parametrize(("note", "altered"), [("5 pounds", "7 pounds"), ("1%", "4%")])
def test_a_small_number_without_its_unit_must_be_said_of_the_same(note: str, altered: str) -> None:
    said = (
        "I gained five pounds over the summer and get one percent for it.",
        "The sugar should be lower around 7, I saw four of them.",
    )
    assert passes(f"Gained {note} over the summer.".replace("1% over", "1% for"), *said)
    assert not passes(f"Gained {altered} over the summer.", *said)


def test_numbers_that_are_said_together_stand_together() -> None:
    said = (
        "I had it done again when I was twenty seven and twenty eight.",
        "I had a third surgery to correct the shaft when I was seventy.",
    )
    assert passes("At the age of 27 and 28 he had operations to correct this.", *said)


def test_an_amount_of_the_same_unit_is_not_told_from_its_place_by_another_unit() -> None:
    said = (
        "I needed to see you three months ago for the pain, when the episode was.",
        "The chest hurt, and it stopped after four days.",
    )
    assert passes("The pain was one 4-day episode.", *said)


def test_counting_off_is_not_counting() -> None:
    said = ("You take metformin for the diabetes, type two.", "For your third problem, diabetes.")
    assert passes("Diabetes type 2.", *said)
    assert not passes("Diabetes type 3.", *said)
    assert passes("He has been 89.", "It was his eighty ninth birthday, he has been well.")


def test_a_pair_that_was_said_is_told_from_another_pair() -> None:
    said = (
        "And how is the blood pressure at home?",
        "It runs around one twenty over seventy somewhere along in there.",
        "The blood pressure is one twenty two over seventy today.",
    )
    assert passes("The blood pressure was 120/70 mmHg at home.", *said)
    assert not passes("The blood pressure was 124/70 mmHg at home.", *said)


def test_last_week_is_weak_evidence_of_one_week() -> None:
    said = ("My toe hurts on and off for about two weeks.", "But last week I was at a convention.")
    assert passes("His toe hurts for 2 weeks.", *said)
    assert not passes("His toe hurts for 1 week.", *said)


@pytest.mark.parametrize(
    ("note", "altered", "said"),
    [
        ("4 pounds 8 ounces", "4 pounds 10 ounces", "4 pounds, 8 ounces, eight to ten hours"),
        ("5 feet 10 inches", "5 feet 8 inches", "five foot ten"),
        ("5'10\"", "5'8\"", "five foot ten"),
        ("5'10\"", "5'8\"", "five ten"),
        ("300 to 400", "300 to 500", "in the three to four hundreds"),
        ("40", "80", "four zero"),
        ("1:160", "1:80", "one to one sixty"),
        ("30 pack-years", "20 pack-years", "two packs a day for fifteen years"),
        ("twice a week", "once a week", "every tuesday and thursday"),
        ("20/40", "20/30", "twenty forty"),
        ("06/19/07", "06/18/07", "it on nineteenth June"),
    ],
)
def test_amounts_in_parts_are_one_number(note: str, altered: str, said: str) -> None:
    assert passes(f"It was {note}.", f"It was {said}.")
    assert not passes(f"It was {altered}.", f"It was {said}.")


def test_what_was_put_right_is_not_held_against_the_note() -> None:
    said = "I had colon surgery in nineteen eighty nine or was it ninety, yes, in nineteen ninety."
    assert passes("Colon surgery in 1990.", said)
    assert not passes("Colon surgery in 1989.", said)


def test_the_end_of_a_scale_is_no_rating() -> None:
    said = ("Rate your pain, zero being none and ten being the worst.", "About an eight.")
    assert passes("Pain 8/10.", *said)
    assert not passes("Pain 10/10.", *said)


def test_a_value_is_named_some_words_before() -> None:
    said = "Your oxygen is ninety seven, your respiratory rate is pretty normal at like twenty."
    assert passes("Respiratory rate: 20.", said)
    assert not passes("Respiratory rate: 97.", said)


def test_notes_count_off_and_count_systems_by_themselves() -> None:
    said = "I have a wart, and my review is significant for nausea, I think."
    assert passes("The third problem is a wart.", said)
    assert passes("Ten-system review significant for nausea.", said)
    assert not passes("The third wart.", said)


@pytest.mark.parametrize("said", ["On the seventh I had pain.", "Pain on third of this month."])
def test_the_day_of_a_month_is_a_part_of_a_date(said: str) -> None:
    day = "7" if "seventh" in said else "3"
    assert passes(f"On 11/{day}/92 he had pain.", said)
    assert not passes("On 11/9/92 he had pain.", said)
    assert not passes(f"On 11/{day}/92 he had pain.", "Your seventh and third problem is pain.")


@pytest.mark.parametrize(
    ("note", "wrong", "said"),
    [
        ("Disc at L3-L4.", "Disc at L3-L3.", "The disc at l three and l four."),
        ("Disc at L3-4.", "Disc at L3-3.", "The disc at l three and l four."),
        (
            "Increase lisinopril from 10 mg to 20 mg.",
            "Increase lisinopril from 20 mg to 20 mg.",
            "I'd like to increase the lisinopril from 10 mg to 20 mg.",
        ),
    ],
)
def test_what_ends_where_it_begins_is_flagged(note: str, wrong: str, said: str) -> None:
    assert passes(note, said)
    assert not passes(wrong, said)


def test_an_age_is_the_one_of_that_relative() -> None:
    said = (
        "My father had a stroke at the age of sixty two.",
        "And my mom died ten years later of a stroke, she was seventy three.",
    )
    assert passes("Mother died of a stroke at age 73.", *said)
    assert not passes("Mother died of a stroke at age 62.", *said)
    assert not passes("Father had a stroke at age 73.", *said)
    brothers = "I live with my dad, I have a brother who is twelve and a sister, she is nine."
    assert passes("She has a 12-year-old brother.", brothers)


def test_an_age_is_no_time_before_something() -> None:
    said = ("How old was he when he was seen?", "He was four. It began four months before that.")
    assert passes("Seen at 4 years of age.", *said)
    assert not passes("Seen at 4 months of age.", *said)


def test_who_will_be_ninety_is_eighty_nine() -> None:
    assert passes("She is an 89-year-old lady.", "I'll be ninety next month.")
    assert not passes("She is an 88-year-old lady.", "I'll be ninety next month.")


def test_a_rating_answers_to_a_scale() -> None:
    said = ("How bad is it right now, out of ten?", "Well, with the pills it goes down to a two.")
    assert passes("Rated as 2/10 with medication.", *said)
    assert not passes("Rated as 3/10 with medication.", *said)


def test_a_decimal_is_seldom_equal_by_chance() -> None:
    said = ("The last potassium was 4.66.", "And today your level is good, it's, uh, 4.6.")
    assert passes("Potassium 4.6.", *said)
    assert not passes("Potassium 5.6.", *said)


def test_a_number_without_a_unit_gives_way_to_one_with_it() -> None:
    said = ("He has had bad congestion for two days.", "He is down to four wet diapers, four.")
    assert passes("Congestion for 2 days.", *said)
    assert not passes("Congestion for 4 days.", *said)


def test_the_year_of_a_birth_is_not_that_of_a_date() -> None:
    said = "Date of birth 03/04/1950, the potassium was 3.1 in March."
    assert passes("Potassium 3.1 in 03/2021.", said)
    assert not passes("Potassium 3.1 in 05/2021.", said)


def test_a_discharge_in_two_days_is_over() -> None:
    said = ("You were sent home in forty eight hours.", "Come back in three days.")
    assert passes("Sent home in the last 48 hours.", *said)
    assert not passes("Sent home in the last 72 hours.", *said)


def test_to_see_somebody_is_to_call_back() -> None:
    said = ("Take it for four weeks.", "I'd like to see you in about two weeks.")
    assert passes("Follow up in 2 weeks.", *said)
    assert not passes("Follow up in 4 weeks.", *said)


def test_what_is_denied_has_no_rate() -> None:
    said = ("Are you on any medication?", "I take no medication on a regular basis.")
    assert passes("She takes no daily medication.", *said)
    assert not passes("She takes daily medication.", *said)


def test_the_two_were_named_before() -> None:
    assert passes("Aspirin is best between the two.", "Aspirin is best, rather than ibuprofen.")
    assert not passes("Aspirin is best of 2 drugs.", "Aspirin is best, rather than ibuprofen.")


def test_next_week_is_when_somebody_comes_back() -> None:
    said = ("Take it for a month.", "I will see you again next week for the scope.")
    assert passes("Follow up in 1 week for the scope.", *said)
    assert not passes("Follow up in 1 month for the scope.", *said)


def test_the_value_of_a_scale_may_be_one() -> None:
    said = ("You are factor two positive.", "Your status on the scale is one.")
    assert passes("Status on the scale is 1.", *said)
    assert not passes("Status on the scale is 2.", *said)


@pytest.mark.parametrize(
    ("note", "altered", "said"),
    [
        (
            "Wakes 3 times a night to urinate.",
            "Wakes 4 times a night to urinate.",
            ("How often do you get up at night to pee?", "I wake up three times."),
        ),
        (
            "Drinks 3 cups of coffee a day.",
            "Drinks 4 cups of coffee a day.",
            ("How much coffee do you drink?", "Three cups a day."),
        ),
        (
            "Exercises monthly.",
            "Exercises weekly.",
            ("Do you exercise?", "I exercise a few times a month."),
        ),
        (
            "Rated 6 to 7 out of 10.",
            "Rated 5 to 7 out of 10.",
            ("How do you rate it, from one to ten?", "It's like a six, seven."),
        ),
        (
            "Lantus 20 units nightly.",
            "Lantus 30 units nightly.",
            ("How much Lantus are you taking?", "Twenty units at night."),
        ),
        (
            "Atorvastatin 40 mg nightly.",
            "Atorvastatin 80 mg nightly.",
            ("Keep taking atorvastatin forty before bed.",),
        ),
        (
            "Atorvastatin 40 mg every evening.",
            "Atorvastatin 40 mg every morning.",
            ("Keep taking atorvastatin forty in the evening.",),
        ),
        (
            "Ibuprofen 800 mg three times daily.",
            "Ibuprofen 803 mg three times daily.",
            ("Take ibuprofen eight hundred three times daily.",),
        ),
    ],
)
def test_how_often_is_told_in_many_ways(note: str, altered: str, said: tuple[str, ...]) -> None:
    assert passes(note, *said)
    assert not passes(altered, *said)


def test_a_night_of_something_else_is_no_rate_of_a_medicine() -> None:
    said = (
        "How much Lantus are you taking?",
        "Twenty units.",
        "Go on.",
        "The itch comes at night.",
    )
    assert not passes("Lantus 20 units nightly.", *said)


def test_from_now_is_to_come() -> None:
    said = ("My cough began three weeks ago.", "Your next appointment is two weeks from now.")
    assert passes("Next appointment in 2 weeks.", *said)
    assert not passes("Next appointment in 3 weeks.", *said)
