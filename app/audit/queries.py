"""Reading the log out of clinic.db: pages, counts, whole periods."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.audit.events import Action
from app.audit.filters import LogFilter, conditions
from app.audit.log import LoggedEvent
from app.store.connection import Connection
from app.store.people import PersonRepository
from app.store.store import Store
from app.task import Task
from app.texts import tr

PAGE = 1000
MICROPHONE, FINISHED, DISMISSED = "microphone", "finished", "dismissed"
"""What events of the set-up tell of."""


def page(store: Connection, wanted: LogFilter, limit: int, offset: int) -> list[LoggedEvent]:
    """Some events, newest first."""
    found = conditions(store, wanted)
    rows = store.execute(
        f"SELECT leaf FROM audit_log WHERE {found.where}"  # noqa: S608 - fixed conditions
        " ORDER BY sequence DESC LIMIT ? OFFSET ?",
        [*found.values, found.first, found.last, limit, offset],
    )
    return [LoggedEvent.from_leaf(row[0]) for row in rows]


def count(store: Connection, wanted: LogFilter) -> int:
    """How many events there are."""
    found = conditions(store, wanted)
    query = f"SELECT count(*) FROM audit_log WHERE {found.where}"  # noqa: S608 - fixed conditions
    return int(store.value(query, [*found.values, found.first, found.last]))


def oldest_first(clinic: Store, wanted: LogFilter, task: Task) -> Iterator[LoggedEvent]:
    """All events, a page at a time, as far as the log went when this began."""
    end = clinic.read(lambda store: store.value("SELECT max(sequence) FROM audit_log") or 0)
    found = clinic.read(lambda store: conditions(store, wanted))
    start = found.first

    def following(store: Connection) -> list[LoggedEvent]:
        rows = store.execute(
            f"SELECT leaf FROM audit_log WHERE {found.where}"  # noqa: S608 - fixed conditions
            " ORDER BY sequence LIMIT ?",
            [*found.values, start, min(end, found.last), PAGE],
        )
        return [LoggedEvent.from_leaf(row[0]) for row in rows]

    while events := clinic.read(following):
        task.check()
        task.report(tr("Reading the log"), min(1.0, events[-1].sequence / max(1, end)))
        yield from events
        start = events[-1].sequence + 1


def last_verification(store: Connection) -> LoggedEvent | None:
    """The newest event that tells how a verification of the whole log went."""
    rows = store.execute(
        "SELECT leaf FROM audit_log WHERE action = ? AND"
        " json_extract(leaf, '$.detail.findings') IS NOT NULL ORDER BY sequence DESC LIMIT 1",
        (str(Action.VERIFY),),
    ).fetchall()
    return LoggedEvent.from_leaf(rows[0][0]) if rows else None


def last_plan(store: Connection) -> LoggedEvent | None:
    """The newest event that tells where the engines were placed."""
    rows = store.execute(
        "SELECT leaf FROM audit_log WHERE action = ? ORDER BY sequence DESC LIMIT 1",
        (str(Action.PLAN),),
    ).fetchall()
    return LoggedEvent.from_leaf(rows[0][0]) if rows else None


def last_version(store: Connection) -> str | None:
    """The version of Consultroom that the log was told of last; None where it never was."""
    rows = store.execute(
        "SELECT json_extract(leaf, '$.detail.release') FROM audit_log WHERE action IN (?, ?)"
        " ORDER BY sequence DESC LIMIT 1",
        (str(Action.NEW_VERSION), str(Action.FOUND)),
    ).fetchall()
    return rows[0][0] if rows else None


def set_up_kinds(store: Connection) -> frozenset[str]:
    """What the log tells of the set-up."""
    rows = store.execute(
        "SELECT DISTINCT json_extract(leaf, '$.detail.kind') FROM audit_log WHERE action = ?",
        (str(Action.SET_UP),),
    ).fetchall()
    return frozenset(row[0] for row in rows)


def last_exported_checkpoint(store: Connection) -> LoggedEvent | None:
    """The newest event that tells that a checkpoint left the house."""
    rows = store.execute(
        "SELECT leaf FROM audit_log WHERE action = ? AND reason = 'checkpoint'"
        " ORDER BY sequence DESC LIMIT 1",
        (str(Action.EXPORT),),
    ).fetchall()
    return LoggedEvent.from_leaf(rows[0][0]) if rows else None


def names(store: Connection) -> Mapping[str, str]:
    """The names that are shown, by id."""
    return {person.id: person.display_name for person in PersonRepository(store).list()}
