"""How values look in SQL, and which library may read them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import BugError, UserFacingError
from app.store import connection
from app.store.values import holding, time_from, time_text

EARLIEST = datetime(1900, 1, 1, tzinfo=UTC).replace(tzinfo=None)
times = st.datetimes(min_value=EARLIEST, max_value=EARLIEST.replace(year=2200))
zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@given(times, zones)
def test_a_time_comes_back_in_utc(time: datetime, zone: timezone) -> None:
    there = time.replace(tzinfo=zone)
    back = time_from(time_text(there))
    assert back == there
    assert back.tzinfo is UTC


@given(times, times)
def test_text_sorts_as_time_does(one: datetime, other: datetime) -> None:
    one, other = one.replace(tzinfo=UTC), other.replace(tzinfo=UTC)
    assert (time_text(one) < time_text(other)) == (one < other)


def test_a_time_without_a_zone_is_a_bug() -> None:
    with pytest.raises(BugError):
        time_text(datetime(2026, 3, 2))  # noqa: DTZ001 - the point of the test


def test_each_word_is_looked_for_in_each_column_and_form() -> None:
    assert holding(("name",), "  ") == ("1", [])
    assert holding(("name",), "50%_\\") == ("(name LIKE ? ESCAPE '\\')", ["%50\\%\\_\\\\%"])
    condition, values = holding(("name", "reason"), "Müller 7")
    assert condition.count("LIKE") == len(values) == 6
    assert condition.count(" AND ") == 1
    assert values == ["%muller%", "%mueller%"] * 2 + ["%7%"] * 2


def test_a_library_that_is_too_old_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    connection.check_library()
    monkeypatch.setattr(connection, "OLDEST_SQLITE", (99, 0, 0))
    with pytest.raises(UserFacingError, match="cannot keep the records safely"):
        connection.check_library()
