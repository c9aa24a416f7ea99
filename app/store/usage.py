"""What was computed for whom on which day, in clinic.db."""

from __future__ import annotations

from dataclasses import astuple, dataclass
from datetime import date, datetime

from app.domain.identifiers import PersonId
from app.monitoring.meter import COUNTS, Tallies, Tally
from app.store.connection import Connection
from app.store.values import time_from, time_text

_COLUMNS = ", ".join(("day", "person", *COUNTS))
_ADDED = ", ".join(f"{name} = {name} + excluded.{name}" for name in COUNTS)
_PLACES = ", ".join("?" * (2 + len(COUNTS)))


@dataclass(frozen=True, slots=True)
class Used:
    """One person's counts of one day."""

    day: date
    person: PersonId
    tally: Tally


class UsageRepository:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, tallies: Tallies) -> None:
        """Add to what is counted already."""
        for (day, person), tally in tallies.items():
            self._connection.execute(
                f"INSERT INTO usage ({_COLUMNS}) VALUES ({_PLACES})"  # noqa: S608
                f" ON CONFLICT (day, person) DO UPDATE SET {_ADDED}",
                (day.isoformat(), person, *astuple(tally)),
            )

    def between(self, since: date, until: date) -> list[Used]:
        """The counts of these days, both included, newest first."""
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM usage WHERE day BETWEEN ? AND ?"  # noqa: S608
            " ORDER BY day DESC, person",
            (since.isoformat(), until.isoformat()),
        ).fetchall()
        return [Used(date.fromisoformat(row[0]), PersonId(row[1]), Tally(*row[2:])) for row in rows]

    def asked_between(self, person: PersonId, since: datetime, now: datetime) -> list[datetime]:
        """When the person got a draft or a transcript, oldest first, by the log.

        What a clock that was ahead wrote later than `now` does not count.
        """
        rows = self._connection.execute(
            "SELECT time FROM audit_log WHERE time BETWEEN ? AND ? AND person = ? AND status = 'ok'"
            " AND action IN ('draft', 'transcribe')"
            " AND coalesce(json_extract(leaf, '$.detail.kind'), '') <> 'live' ORDER BY time",
            (time_text(since), time_text(now), person),
        ).fetchall()
        return [time_from(row[0]) for row in rows]

    def drop_after(self, days: int, *, newer: int) -> None:
        """Forget the counts of earlier days than so many before a day that is believed.

        That is one after which something was counted on `newer` other days: a clock that is far
        ahead for less long than that costs nothing.
        """
        self._connection.execute(
            "DELETE FROM usage WHERE day < (SELECT date(day, ?) FROM"
            " (SELECT DISTINCT day FROM usage ORDER BY day DESC LIMIT 1 OFFSET ?))",
            (f"-{days} days", newer),
        )
