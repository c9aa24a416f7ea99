"""Which differences between two clocks are a jump, and which are only time."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from app.accounts.attempts import Clocks
from app.accounts.clock import ClockWatch, jump
from app.audit.events import Action

DAY, YEAR = 86_400.0, 365.25 * 86_400
NOON = 1_800_000_000.0


@dataclass
class Time:
    wall: float = NOON
    steady: float = 100.0

    def watch(self) -> ClockWatch:
        return ClockWatch(Clocks(lambda: self.wall, lambda: self.steady))


@pytest.mark.parametrize(
    ("seconds", "reason"),
    [
        (-DAY, "clock_back"),
        (-301.0, "clock_back"),
        (-299.0, ""),
        (0.0, ""),
        (200 * DAY, ""),
        (367 * DAY, "clock_forward"),
        (10 * YEAR, "clock_forward"),
        (1e300, "clock_forward"),
        (-1e300, "clock_back"),
    ],
)
def test_five_minutes_back_or_a_year_on_is_a_jump(seconds: float, reason: str) -> None:
    found = jump(NOON, NOON + seconds)
    event = found.event() if found else None
    assert (event.reason if event else "") == reason
    if event:
        assert (event.action, event.status) == (Action.CLOCK, "failed")


def test_time_that_passes_is_no_jump() -> None:
    time = Time()
    watch = time.watch()
    for _ in range(1_000):
        time.wall += DAY
        time.steady += DAY
        assert watch.look() is None


def test_a_machine_that_sleeps_is_no_jump() -> None:
    time = Time()
    watch = time.watch()
    time.wall += 3 * DAY
    assert watch.look() is None


def test_a_jump_is_told_once_and_so_is_the_way_back() -> None:
    time = Time()
    watch = time.watch()
    time.wall -= DAY
    first = watch.look()
    assert first is not None
    assert first.seconds == -DAY
    assert watch.look() is None
    time.wall += 10 * YEAR
    assert watch.look() is not None
    assert watch.look() is None


@pytest.mark.parametrize(("step", "looks"), [(-100.0, 4), (200 * DAY, 2)])
def test_small_steps_add_up(step: float, looks: int) -> None:
    time = Time()
    watch = time.watch()
    for _ in range(looks - 1):
        time.wall += step
        assert watch.look() is None
    time.wall += step
    assert watch.look() is not None


def test_a_clock_set_back_after_a_sleep_is_seen() -> None:
    time = Time()
    watch = time.watch()
    time.wall += DAY / 2
    assert watch.look() is None
    time.wall -= DAY / 4
    assert watch.look() is not None
