"""What is kept of checkpoints: the signed ones, auditors' countersignatures, and time-stamps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.identifiers import PersonId
from app.store.connection import Connection
from app.store.values import time_from, time_text


@dataclass(frozen=True, slots=True)
class KeptNote:
    """A checkpoint as text, numbered without gaps in its table; `size` is read out of the text."""

    number: int
    size: int
    person: PersonId
    text: str


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """A time-stamping authority's answer to the note, and the roots (PEM) it was accepted under."""

    note: KeptNote
    added_at: datetime
    response: bytes
    roots: str


def checkpoints(connection: Connection) -> list[KeptNote]:
    """Every checkpoint that the clinic signed, oldest first."""
    return _notes(connection, "SELECT number, size, person, text FROM checkpoints ORDER BY number")


def last_checkpoint(connection: Connection) -> str | None:
    text: str | None = connection.value("SELECT text FROM checkpoints ORDER BY number DESC LIMIT 1")
    return text


def countersignatures(connection: Connection) -> list[KeptNote]:
    """Every countersigned checkpoint, oldest first; the person is the auditor."""
    return _notes(
        connection, "SELECT number, size, person, text FROM countersignatures ORDER BY number"
    )


def add_checkpoint(connection: Connection, size: int, person: PersonId, text: str) -> None:
    connection.execute(
        "INSERT INTO checkpoints (number, size, person, text)"
        " SELECT coalesce(max(number), 0) + 1, ?, ?, ? FROM checkpoints",
        (size, person, text),
    )


def add_countersignature(connection: Connection, size: int, person: PersonId, text: str) -> None:
    connection.execute(
        "INSERT INTO countersignatures (number, size, person, text)"
        " SELECT coalesce(max(number), 0) + 1, ?, ?, ? FROM countersignatures",
        (size, person, text),
    )


def timestamps(connection: Connection) -> list[KeptAnswer]:
    """Every time-stamp, oldest first; the person is who added it."""
    rows = connection.execute(
        "SELECT number, size, person, text, added_at, response, roots FROM timestamps"
        " ORDER BY number"
    )
    return [
        KeptAnswer(KeptNote(*row[:4]), time_from(row[4]), bytes(row[5]), row[6]) for row in rows
    ]


def add_timestamp(
    connection: Connection,
    note: KeptNote,
    added_at: datetime,
    response: bytes,
    roots: str,
) -> None:
    """Keep an answer under the next number; the note's own is not used."""
    connection.execute(
        "INSERT INTO timestamps (number, size, person, added_at, text, response, roots)"
        " SELECT coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ? FROM timestamps",
        (note.size, note.person, time_text(added_at), note.text, response, roots),
    )


def _notes(connection: Connection, query: str) -> list[KeptNote]:
    return [KeptNote(*row) for row in connection.execute(query)]
