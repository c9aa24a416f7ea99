"""Which backups are kept.

The newest ones, as many as the policy says, and also the newest one of each of the last 7 days,
5 weeks and 12 months in which there is one.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from datetime import datetime

DAYS, WEEKS, MONTHS = 7, 5, 12


def to_keep(made: Sequence[datetime], newest: int) -> frozenset[int]:
    """The places in `made`, which begins with the newest, that stay; periods are those of UTC.

    Periods without a backup are not counted, so that neither a long break nor a clock that was set
    wrong takes anything away.
    """
    order = range(len(made))
    kept = set(order[: max(1, newest)])
    for period, count in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        firsts: dict[Hashable, int] = {}
        for place in order:
            firsts.setdefault(period(made[place]), place)
        kept.update(list(firsts.values())[:count])
    return frozenset(kept)


Period = Callable[[datetime], Hashable]


def _day(time: datetime) -> Hashable:
    return time.date()


def _week(time: datetime) -> Hashable:
    return time.isocalendar()[:2]


def _month(time: datetime) -> Hashable:
    return time.year, time.month
