"""Disks that are full, at random amounts of free space."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

from tests.faults.kill import Nursery, Outcome
from tests.faults.work import Work
from tests.fixtures.disk import SmallDisk

RUNS = 50
"""Of each of the two ways, so a hundred of each kind of work."""
WORDS = ("disk is full", "No space left", "MB free", "refused to", "too large", "cannot be read or")


def said_why(outcome: Outcome) -> None:
    assert any(words in outcome.refused for words in WORDS), outcome.refused
    assert "damaged" not in outcome.refused


def test_a_full_disk_loses_nothing(
    work: Work, small_disk: SmallDisk, fault_counts: list[str]
) -> None:
    """At random amounts of free space: told in words, and everything acknowledged is there."""
    chance = random.Random(1)
    most = 4 * sum(file.stat().st_size for file in work.template.rglob("*") if file.is_file())
    refused = acknowledged = 0
    with Nursery(work.act) as nursery:
        for _ in range(RUNS):
            home = small_disk.folder / "run"
            work.prepare(home)
            small_disk.leave(chance.randrange(most))
            outcome = nursery.run(home, None)
            small_disk.free()
            if outcome.refused:
                said_why(outcome)
            refused += bool(outcome.refused)
            acknowledged += len(outcome.acknowledged)
            work.check(home, outcome)
            shutil.rmtree(home)
    assert 0 < refused < RUNS
    fault_counts.append(
        f"full disk, {work.name}: {RUNS} runs, {refused} refused in words,"
        f" {acknowledged} acknowledged and found again"
    )


def test_files_that_may_not_grow_lose_nothing(
    work: Work, memory_folder: Path, fault_counts: list[str]
) -> None:
    """The same where nobody may mount a disk: a limit on the size of each file (setrlimit(2))."""
    chance = random.Random(2)
    largest = max(file.stat().st_size for file in work.template.rglob("*") if file.is_file())
    refused = acknowledged = 0
    with Nursery(work.act) as nursery:
        for _ in range(RUNS):
            home = memory_folder / "run"
            work.prepare(home)
            outcome = nursery.run(home, None, limit=chance.randrange(3 * largest))
            if outcome.refused:
                said_why(outcome)
            refused += bool(outcome.refused)
            acknowledged += len(outcome.acknowledged)
            work.check(home, outcome)
            shutil.rmtree(home)
    assert 0 < refused < RUNS
    fault_counts.append(
        f"limited files, {work.name}: {RUNS} runs, {refused} refused in words,"
        f" {acknowledged} acknowledged and found again"
    )
