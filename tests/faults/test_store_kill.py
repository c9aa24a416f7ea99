"""kill -9 while stores are written, forwarded, upgraded and given a new key."""

from __future__ import annotations

from pathlib import Path

from app.store.kinds import StoreKind
from app.store.rekey import next_of
from tests.faults.kill import Killing, Outcome
from tests.faults.stores import Kept
from tests.faults.work import SLOTS, STEPS, Work, upgraded, version

RUNS = 100


def test_a_kill_loses_nothing(work: Work, killed_at_random_points: Killing) -> None:
    """Nothing acknowledged is lost, the log has no gap, and no file is left behind."""
    killed_at_random_points(RUNS, work.prepare, work.act, work.check)


def test_kills_hit_upgrades_between_their_steps(
    works: dict[str, Work], killed_at_random_points: Killing
) -> None:
    reached: set[int] = set()
    killed_at_random_points(
        30,
        works["upgrade"].prepare,
        works["upgrade"].act,
        lambda folder, _: reached.add(version(folder)),
    )
    assert reached <= set(range(len(STEPS[StoreKind.CHART]), len(upgraded(StoreKind.CHART)) + 1))
    assert len(reached) > 1


def test_kills_hit_a_change_of_key_before_and_after_it_counts(
    works: dict[str, Work], killed_at_random_points: Killing
) -> None:
    ends: set[tuple[bool, bool]] = set()

    def look(folder: Path, _outcome: Outcome) -> None:
        ends.add(((folder / SLOTS).exists(), next_of(Kept(folder).path).exists()))

    change = works["rekey"]
    killed_at_random_points(30, change.prepare, change.act, look)
    assert {(False, True), (True, False)} <= ends
