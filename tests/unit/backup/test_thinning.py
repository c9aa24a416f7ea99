"""The rule of thinning, over any series of backups."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.backup.thinning import DAYS, MONTHS, WEEKS, to_keep

TIMES = st.lists(
    st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    max_size=60,
)
NEWEST = st.integers(1, 20)
START = datetime(2026, 1, 1, 9, tzinfo=UTC)


@given(TIMES, NEWEST)
def test_the_newest_stay_and_not_more_than_the_rule_says(made: list[datetime], newest: int) -> None:
    made.sort(reverse=True)
    kept = to_keep(made, newest)
    assert set(range(min(newest, len(made)))) <= kept <= set(range(len(made)))
    assert len(kept) <= newest + DAYS + WEEKS + MONTHS


@given(TIMES, NEWEST)
def test_thinning_twice_removes_nothing_more(made: list[datetime], newest: int) -> None:
    made.sort(reverse=True)
    once = [made[place] for place in sorted(to_keep(made, newest))]
    assert len(to_keep(once, newest)) == len(once)


@given(TIMES, NEWEST, st.datetimes(timezones=st.just(UTC)))
def test_a_wrong_clock_takes_nothing_away(
    made: list[datetime], newest: int, wrong: datetime
) -> None:
    """Periods are counted by the backups in them, so one odd date costs at most one place each."""
    made.sort(reverse=True)
    kept = {made[place] for place in to_keep(made, newest)}
    with_odd = [wrong, *made]  # the newest by the log, whatever its clock said
    still = {with_odd[place] for place in to_keep(with_odd, newest + 1)}
    assert len(kept - still) <= 3


def test_a_year_of_daily_backups() -> None:
    made = [START + timedelta(days=365 - number) for number in range(366)]
    kept = [made[place] for place in sorted(to_keep(made, 3))]
    assert kept[:7] == made[:7]
    assert len(kept) == len(set(kept)) == 7 + 3 + 10
    assert kept[-1] == datetime(2026, 2, 28, 9, tzinfo=UTC)
    assert {time.month for time in kept} == set(range(1, 13))


def test_a_long_break_takes_nothing_away() -> None:
    made = [START, START - timedelta(days=2000), START - timedelta(days=2001)]
    assert to_keep(made, 1) == {0, 1, 2}
