"""The back-off grows, survives restarts, and no clock shortens it."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from app.accounts.attempts import (
    FREE_FAILURES,
    MOST_NAMES,
    OTHER_NAMES,
    Clocks,
    SignInAttempts,
)
from app.errors import Refused, UserFacingError
from app.keys.files import held_folder


@dataclass
class Time:
    """Both clocks of a machine, set by hand."""

    wall: float = 1_800_000_000.0
    steady: float = 5_000.0

    def clocks(self) -> Clocks:
        return Clocks(lambda: self.wall, lambda: self.steady)

    def run(self, seconds: float) -> None:
        self.wall += seconds
        self.steady += seconds


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def path(tmp_path: Path, time: Time) -> Path:
    path = tmp_path / "attempts.json"
    SignInAttempts(path, time.clocks()).create()
    return path


def fail(path: Path, time: Time, times: int, name: str = "amara") -> None:
    """Fail so many times in a row, waiting as long as it takes before each."""
    for _ in range(times):
        time.run(1_000)
        SignInAttempts(path, time.clocks()).begin(name)  # a new process each time


def waits(path: Path, time: Time, name: str = "amara") -> bool:
    try:
        attempts = SignInAttempts(path, time.clocks())
        attempts.begin(name)
        attempts.not_tried(name)
    except Refused:
        return True
    return False


def test_four_failures_cost_nothing_and_the_fifth_begins_to(path: Path, time: Time) -> None:
    fail(path, time, 4)
    assert not waits(path, time)
    fail(path, time, 1)
    assert waits(path, time)
    time.run(1.9)
    assert waits(path, time)
    time.run(0.2)
    assert not waits(path, time)


def test_the_wait_doubles_up_to_a_quarter_of_an_hour(path: Path, time: Time) -> None:
    fail(path, time, 5)
    for expected in (2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900):
        time.run(expected - 0.1)
        assert waits(path, time)
        fail(path, time, 1)


def test_a_wait_is_told_and_lifted_and_the_log_is_still_told(path: Path, time: Time) -> None:
    fail(path, time, 8)
    attempts = SignInAttempts(path, time.clocks())
    assert attempts.waiting(["amara", "bela"]) == {"amara": 16.0}
    attempts.lift(" Amara ")
    assert attempts.waiting(["amara", "bela"]) == {}
    assert not waits(path, time)
    assert [one.count for one in attempts.pending()] == [8]
    fail(path, time, 4)
    assert not waits(path, time)
    fail(path, time, 1)
    assert waits(path, time), "it goes on from there"


def test_a_wait_is_lifted_where_the_file_was_taken_away(path: Path, time: Time) -> None:
    path.unlink()
    assert waits(path, time)
    SignInAttempts(path, time.clocks()).lift("amara")
    assert not waits(path, time)


def test_a_name_that_nobody_has_waits_as_well(path: Path, time: Time) -> None:
    fail(path, time, 5, "nobody")
    assert waits(path, time, " NOBODY ")
    assert not waits(path, time, "amara")


def test_success_ends_the_row(path: Path, time: Time) -> None:
    fail(path, time, 4)
    attempts = SignInAttempts(path, time.clocks())
    attempts.begin("amara")
    attempts.succeeded("amara")
    fail(path, time, 4)
    assert not waits(path, time)


def test_setting_the_clock_forward_does_not_shorten_the_wait(path: Path, time: Time) -> None:
    fail(path, time, 9)
    time.wall += 10_000
    assert waits(path, time)
    time.run(33)
    assert not waits(path, time)


def test_setting_the_clock_back_neither_shortens_nor_locks_for_ever(path: Path, time: Time) -> None:
    fail(path, time, 9)  # 32 seconds
    time.wall -= 10_000_000
    assert waits(path, time)
    time.run(31)
    assert waits(path, time)
    time.run(2)
    assert not waits(path, time)


def test_a_restart_of_the_machine_does_not_shorten_the_wait(path: Path, time: Time) -> None:
    fail(path, time, 9)
    time.steady = 10.0
    assert waits(path, time)
    time.run(33)
    assert not waits(path, time)


def test_after_a_restart_no_wait_begins_again(path: Path, time: Time) -> None:
    """The uptime grows past the one at which the last attempt failed."""
    fail(path, time, 9)
    time.wall, time.steady = time.wall + 1, 0.0
    with pytest.raises(Refused):
        SignInAttempts(path, time.clocks()).begin("amara")
    time.run(5_010)
    SignInAttempts(path, time.clocks()).begin("amara")


DAY, TEN_YEARS = 86_400.0, 10 * 365.25 * 86_400


@pytest.mark.parametrize("jump", [-DAY, TEN_YEARS])
@pytest.mark.parametrize("restarted", [False, True])
def test_a_clock_one_day_back_or_ten_years_on_changes_no_wait(
    path: Path, time: Time, jump: float, restarted: bool
) -> None:
    fail(path, time, 9)  # 32 seconds
    time.wall += jump
    if restarted:
        time.steady = 1.0
    assert waits(path, time)
    time.run(30)
    assert waits(path, time)
    time.run(3)
    assert not waits(path, time)


@pytest.mark.parametrize("jump", [-DAY, TEN_YEARS])
def test_a_clock_set_right_again_leaves_nobody_locked_out(
    path: Path, time: Time, jump: float
) -> None:
    time.wall += jump
    fail(path, time, 9)
    time.wall -= jump
    waits(path, time)  # the attempt at which the jump is seen
    time.run(33)
    assert not waits(path, time)


@pytest.mark.parametrize("jump", [0.0, -DAY, TEN_YEARS])
def test_a_file_taken_away_while_the_clock_jumps_costs_a_wait(
    path: Path, time: Time, jump: float
) -> None:
    fail(path, time, 9)
    path.unlink()
    assert waits(path, time)
    time.wall += jump
    time.steady = 1.0
    assert waits(path, time)
    time.run(33)
    assert not waits(path, time)


@pytest.mark.parametrize("taken", range(1, 6))
def test_taking_the_file_away_again_and_again_buys_no_attempt(
    path: Path, time: Time, taken: int
) -> None:
    for _ in range(taken):
        path.unlink()
        assert waits(path, time)
        time.run(5)
    assert waits(path, time)


@pytest.mark.parametrize("content", [None, b"", b"{}", b"not json", b'{"salt": "", "names": 1}'])
def test_taking_the_file_away_starts_with_a_wait(
    path: Path, time: Time, content: bytes | None
) -> None:
    if content is None:
        path.unlink()
    else:
        path.write_bytes(content)
    assert waits(path, time)
    assert waits(path, time, "olin")
    time.run(40)
    assert not waits(path, time)


def strangers(path: Path, time: Time, count: int, known: Iterable[str]) -> SignInAttempts:
    """The attempts after so many names that nobody here signs in with."""
    attempts = SignInAttempts(path, time.clocks(), lambda: known)
    for number in range(count):
        time.run(1)
        attempts.begin(f"stranger {number}")
    return attempts


def test_whoever_types_many_names_locks_nobody_out(path: Path, time: Time) -> None:
    fail(path, time, 9, "olin")
    attempts = strangers(path, time, MOST_NAMES + 30, ("Amara", "Olin"))
    for _ in range(FREE_FAILURES + 1):
        attempts.begin("one more")
    with pytest.raises(Refused, match="too many attempts"):
        attempts.begin("one more")
    attempts.begin("amara")
    attempts.succeeded("amara")
    names = attempts.pending()
    assert len(names) <= MOST_NAMES
    assert sum(one.count for one in names) == 9 + MOST_NAMES + 30 + FREE_FAILURES + 1
    assert {one.name_sha256 for one in names} >= {OTHER_NAMES, attempts.key_of("olin")}
    size = path.stat().st_size
    strangers(path, time, 300, ("Amara", "Olin"))
    assert path.stat().st_size < size + 500


def test_whoever_types_many_names_ends_no_wait(path: Path, time: Time) -> None:
    fail(path, time, 18, "olin")  # a quarter of an hour
    attempts = strangers(path, time, MOST_NAMES + 30, ("Amara", "Olin"))
    with pytest.raises(Refused, match="too many attempts"):
        attempts.begin("olin")


def test_a_name_tried_before_the_file_went_waits_like_all_until_somebody_is_in(
    path: Path, time: Time
) -> None:
    path.unlink()
    assert waits(path, time)
    time.run(33)
    fail(path, time, 1, "olin")
    assert waits(path, time, "olin")
    attempts = SignInAttempts(path, time.clocks())
    attempts.begin("amara")
    attempts.succeeded("amara")
    fail(path, time, FREE_FAILURES, "bela")
    assert not waits(path, time, "bela")


def test_attempts_at_the_same_moment_are_each_counted(path: Path, time: Time) -> None:
    """Each with an object of its own, as separate processes have."""

    def attempt(_: int) -> bool:
        try:
            SignInAttempts(path, time.clocks()).begin("amara")
        except Refused:
            return False
        return True

    with ThreadPoolExecutor(16) as pool:
        let_through = sum(pool.map(attempt, range(48)))
    assert let_through == 5
    (told,) = SignInAttempts(path, time.clocks()).pending()
    assert told.count == 5


@pytest.mark.skipif(sys.platform == "win32", reason="nothing holds a folder there yet")
def test_a_folder_that_is_held_for_long_is_said(
    path: Path, time: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.keys.files.LONGEST_HOLD", 0.05)
    with held_folder(path.parent), pytest.raises(UserFacingError, match="Another program"):
        SignInAttempts(path, time.clocks()).begin("amara")
    SignInAttempts(path, time.clocks()).begin("amara")


def test_refusals_wait_for_the_log_and_are_told_once(path: Path, time: Time) -> None:
    fail(path, time, 3)
    time.run(60)
    fail(path, time, 1, "nobody")
    attempts = SignInAttempts(path, time.clocks())
    attempts.begin("amara")
    attempts.succeeded("amara")
    pending = {one.name_sha256: one for one in attempts.pending()}
    assert pending[attempts.key_of("AMARA")].count == 3
    assert pending[attempts.key_of("nobody")].count == 1
    attempts.told(attempts.pending())
    assert attempts.pending() == []
    assert b"amara" not in path.read_bytes()
    assert path.stat().st_mode & 0o077 == 0


@dataclass
class Machine:
    """Real time, and what somebody makes of the two clocks that tell of it."""

    now: float = 1_000.0
    wall_offset: float = 1_800_000_000.0
    booted: float = 0.0

    def clocks(self) -> Clocks:
        return Clocks(lambda: self.now + self.wall_offset, lambda: self.now - self.booted)


class Guessing(RuleBasedStateMachine):
    """Somebody guesses, runs out the clock, sets it, and switches the machine off and on."""

    def __init__(self) -> None:
        super().__init__()
        self.machine = Machine()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "attempts.json"
        self.attempts().create()
        self.failures: list[float] = []
        for _ in range(8):
            self.machine.now += 1_000
            self.guess()

    def attempts(self) -> SignInAttempts:
        return SignInAttempts(self.path, self.machine.clocks())  # a new process each time

    @rule(seconds=st.one_of(st.floats(0, 5), st.floats(0, 1_000)))
    def wait(self, seconds: float) -> None:
        self.machine.now += seconds

    @rule(seconds=st.one_of(st.sampled_from([-DAY, TEN_YEARS]), st.floats(-4e8, 4e8)))
    def set_the_clock(self, seconds: float) -> None:
        self.machine.wall_offset += seconds

    @rule(off=st.one_of(st.floats(0, 5), st.floats(0, 1e6)))
    def switch_off_and_on(self, off: float) -> None:
        self.machine.now += off
        self.machine.booted = self.machine.now

    @rule()
    def guess(self) -> None:
        try:
            self.attempts().begin("amara")
        except Refused:
            return
        row = len(self.failures)
        if row > 4:
            least = min(900.0, 2.0 ** (row - 4))
            assert self.machine.now - self.failures[-1] >= least - 1e-3
        self.failures.append(self.machine.now)

    @rule()
    def the_right_person_waits_a_quarter_of_an_hour(self) -> None:
        try:
            self.attempts().begin("amara")
        except Refused:
            self.machine.now += 901
            self.attempts().begin("amara")
        self.attempts().succeeded("amara")
        self.failures.clear()

    def teardown(self) -> None:
        self.folder.cleanup()


TestGuessing = Guessing.TestCase
TestGuessing.settings = settings(max_examples=80, stateful_step_count=20)
