"""Which events of the log somebody wants to see, as conditions that the indexes answer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from app.audit.events import Action, Status
from app.audit.phrases import PHRASES, REASONS
from app.domain.identifiers import PatientId, PersonId
from app.folding import folded, forms, holds, searchable
from app.store.connection import Connection
from app.store.people import PersonRepository
from app.store.values import time_text
from app.texts import tr

MOST_EVENTS = (1 << 63) - 1
SHORTEST_ID = 6
"""The first letters of an id name it; fewer would find too much."""


@dataclass(frozen=True, slots=True)
class LogFilter:
    """What is None or empty does not narrow; `since` is included and `until` is not.

    Every word of `text` must stand in the name or the sentence of an act or a reason, in a person's
    name or a status, or begin an id.
    """

    person: PersonId | str | None = None
    action: Action | None = None
    object_id: str | None = None
    patient: PatientId | str | None = None
    status: Status | None = None
    since: datetime | None = None
    until: datetime | None = None
    text: str = ""


EVERYTHING = LogFilter()


@dataclass
class Conditions:
    """The WHERE of a query over audit_log, with its values.

    Nothing before `first` and after `last` is wanted; the query bounds the sequence itself, once,
    because SQLite begins at one bound only.
    """

    first: int = 1
    last: int = MOST_EVENTS
    _terms: list[str] = field(default_factory=list)
    values: list[object] = field(default_factory=list)

    @property
    def where(self) -> str:
        return " AND ".join([*self._terms, "sequence BETWEEN ? AND ?"])

    def add(self, term: str, *values: object) -> None:
        self._terms.append(term)
        self.values.extend(values)


def conditions(connection: Connection, wanted: LogFilter) -> Conditions:
    """The conditions of a filter; the most telling one chooses the index.

    A leading + keeps SQLite from choosing another index. Source: SQLite, «The query optimizer
    overview», section 4.
    """
    found = Conditions()
    equal = (
        ("object_id", wanted.object_id),
        ("patient", wanted.patient),
        ("status", wanted.status),
        ("person", wanted.person),
        ("action", None if wanted.action is None else str(wanted.action)),
    )
    chosen = False
    for column, value in equal:
        if value is None:
            continue
        # A partial index is used only where the query repeats its condition.
        partial = column == "object_id" or (column == "status" and value != "ok")
        unindexed = chosen or (column == "status" and value == "ok")
        found.add(f"{'+' if unindexed else ''}{column} = ?", value)
        if partial and not chosen:
            found.add("object_id <> ''" if column == "object_id" else "status <> 'ok'")
        chosen = chosen or not unindexed
    _period(connection, wanted, found)
    for typed in wanted.text.split():
        _word(connection, typed, found)
    return found


def _period(connection: Connection, wanted: LogFilter, found: Conditions) -> None:
    """Times, and the range of sequences that they lie in: clocks go back, sequences do not."""
    bounds = [
        (f"time {relation} ?", time_text(time))
        for relation, time in ((">=", wanted.since), ("<", wanted.until))
        if time is not None
    ]
    if not bounds:
        return
    where = " AND ".join(term for term, _ in bounds)
    rows = connection.execute(
        f"SELECT min(sequence), max(sequence) FROM audit_log WHERE {where}",  # noqa: S608
        [value for _, value in bounds],
    )
    first, last = next(iter(rows))
    found.first, found.last = first or 1, last or 0
    for term, value in bounds:
        found.add(f"+{term}", value)


def _word(connection: Connection, typed: str, found: Conditions) -> None:
    """One word of a search: each place where it may stand is looked up in that place's index."""
    ways: list[str] = []
    values: list[object] = []
    word = folded(typed)
    spoken = [_spoken(form) for form in forms(typed)]

    def told(words: str) -> bool:
        return any(form in words for form in spoken)

    named = {
        "action": (str(action) for action in Action if told(_said(action))),
        "person": (
            person.id
            for person in PersonRepository(connection).list()
            if holds(searchable(f"{person.display_name} {person.name}"), typed)
        ),
        "reason": (reason for reason in _reasons(connection) if told(_why(reason))),
        "status": (status for status in ("refused", "failed") if word in status),
    }
    for column, names in named.items():
        _among(column, names, ways, values)
    if len(word) >= SHORTEST_ID and word.isascii():
        for column in ("object_id", "patient", "person"):
            ways.append(f"{column} >= ? AND {column} < ?{_whole(column)}")
            values += [word, word + "\x7f"]
    union = " UNION ALL ".join(f"SELECT sequence FROM audit_log WHERE {way}" for way in ways)  # noqa: S608
    found.add(f"sequence IN ({union})" if union else "0", *values)


def _among(column: str, names: Iterable[str], ways: list[str], values: list[object]) -> None:
    wanted = list(names)
    if wanted:
        ways.append(f"{column} IN ({', '.join('?' * len(wanted))}){_whole(column)}")
        values += wanted


def _whole(column: str) -> str:
    """The condition of the column's partial index."""
    return {
        "object_id": " AND object_id <> ''",
        "patient": " AND patient IS NOT NULL",
        "reason": " AND reason <> ''",
        "status": " AND status <> 'ok'",
    }.get(column, "")


def _spoken(name: str) -> str:
    return name.replace("_", " ")


def _said(action: Action) -> str:
    """What stands for an act where people read it."""
    phrase = PHRASES[action]
    return searchable(f"{_spoken(action)} {tr(phrase.did)} {tr(phrase.meaning)}")


def _why(reason: str) -> str:
    parts = (part.strip() for part in reason.split(","))
    return searchable(
        " ".join([_spoken(reason), *(tr(REASONS[part]) for part in parts if part in REASONS)])
    )


def _reasons(connection: Connection) -> list[str]:
    """The few reasons that the log holds, each found with one step in the index."""
    reasons = []
    last = ""
    while last is not None:
        last = connection.value(
            "SELECT min(reason) FROM audit_log WHERE reason > ? AND reason <> ''", (last,)
        )
        if last is not None:
            reasons.append(last)
    return reasons
