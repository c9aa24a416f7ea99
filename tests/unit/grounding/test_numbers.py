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
