"""The harness itself: it kills within the act, hears what was said, and tells of errors."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.faults.kill import Act, Killing, Nursery, Outcome

LINES = 400


def count(act: Act) -> None:
    act.begin()
    with (act.folder / "lines").open("w") as file:
        for number in range(LINES):
            file.write(f"{number}\n")
            file.flush()
            os.fsync(file.fileno())
            act.acknowledge(number)


def fail(act: Act) -> None:
    act.begin()
    raise ValueError("a mistake of the act")


def test_the_harness_kills_at_random_points(killed_at_random_points: Killing) -> None:
    ends: set[int] = set()

    def check(folder: Path, outcome: Outcome) -> None:
        lines = (folder / "lines").read_text().splitlines() if outcome.acknowledged else []
        assert outcome.acknowledged == list(range(len(outcome.acknowledged)))
        assert len(outcome.acknowledged) <= len(lines) <= LINES
        assert outcome.killed or len(lines) == LINES
        ends.add(len(lines))

    counts = killed_at_random_points(40, lambda folder: None, count, check)
    assert counts.runs == 40
    assert len(ends) > 10


def test_an_error_of_the_act_fails_the_test(tmp_path: Path) -> None:
    with Nursery(fail) as nursery, pytest.raises(AssertionError, match="a mistake of the act"):
        nursery.run(tmp_path, None)
