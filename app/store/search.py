"""What a full-text search finds in chart.db, and the sealed words that it found.

The index tells which object and which line of it; what is shown is opened from the sealed row.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

import msgspec

from app.domain.identifiers import (
    AddendumId,
    EncounterId,
    NoteId,
    PatientId,
    StatementId,
    TranscriptId,
)
from app.domain.note import NoteStatus
from app.store.absent import absent
from app.store.connection import Connection
from app.store.patient_keys import PatientKeys
from app.store.searched import SearchKind
from app.store.transcripts import TEXT
from app.store.values import time_from, time_text
from app.texts import tr


@dataclass(frozen=True, slots=True)
class Match:
    """An object that a query matches; `text` is what was searched, one line for each part.

    `visit_at` is when its visit began (UTC); a patient has none.
    """

    kind: SearchKind
    object_id: str
    patient_id: PatientId
    patient_name: str
    encounter_id: EncounterId | None
    visit_at: datetime | None
    text: str


class SearchRepository:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._keys = PatientKeys(connection)

    def find(
        self,
        query: str,
        limit: int,
        kinds: Collection[SearchKind] = (),
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> list[Match]:
        """The best matches of an FTS5 query first: of these kinds (all if empty), of visits in
        this time (`until` is excluded)."""
        tables, where, values = _filter(kinds, since, until)
        rows = self._connection.execute(
            "SELECT kind, object_id, patient_search.patient_id, given_name, family_name,"  # noqa: S608
            " encounter_id, started_at, text"
            # The best are chosen before anything else is read of them.
            f" FROM (SELECT word_search.rowid AS hit, rank AS place FROM word_search{tables}"
            f" WHERE word_search MATCH ?{where} ORDER BY rank LIMIT ?)"
            " JOIN search_words ON number = hit"
            " LEFT JOIN encounters ON encounters.id = encounter_id"
            " JOIN patient_search ON patient_search.patient_id ="
            " coalesce(encounters.patient_id, object_id)"
            " ORDER BY place",
            (query, *values, limit),
        )
        return [
            Match(
                SearchKind(row[0]),
                row[1],
                PatientId(row[2]),
                f"{row[3]} {row[4]}".strip(),
                None if row[5] is None else EncounterId(row[5]),
                None if row[6] is None else time_from(row[6]),
                row[7],
            )
            for row in rows
        ]

    def statement(self, note: NoteId, line: int) -> tuple[StatementId, str, NoteStatus] | None:
        """A statement of the newest version, its text, and the note's status."""
        row = self._connection.execute(
            "SELECT version, status, section, position, statements.id, content FROM notes"
            " JOIN statements ON note_id = notes.id AND note_version = version"
            " WHERE notes.id = ? AND version = (SELECT max(version) FROM notes WHERE id = ?)"
            " ORDER BY section, position LIMIT 1 OFFSET ?",
            (note, note, line),
        ).fetchone()
        if row is None:
            return None
        content = self._keys.of_note(note).open(row[5], "statements", note, row[0], row[2], row[3])
        return StatementId(row[4]), msgspec.json.decode(content)[0], NoteStatus(row[1])

    def segment(self, transcript: TranscriptId, line: int) -> tuple[int, str] | None:
        """A segment's number, and its text."""
        row = self._connection.execute(
            "SELECT number, text FROM segments WHERE transcript_id = ?"
            " ORDER BY number LIMIT 1 OFFSET ?",
            (transcript, line),
        ).fetchone()
        if row is None:
            return None
        cipher = self._keys.of_transcript(transcript)
        return row[0], cipher.open(row[1], TEXT, transcript, row[0]).decode()

    def reason(self, encounter: EncounterId) -> str:
        """Why a visit was made."""
        sealed = self._connection.value("SELECT reason FROM encounters WHERE id = ?", (encounter,))
        return self._keys.of_encounter(encounter).open(sealed, "encounters", encounter).decode()

    def addendum(self, addendum: AddendumId) -> tuple[NoteId, str]:
        """The note that it was added to, and its text."""
        row = self._connection.execute(
            "SELECT note_id, text FROM addenda WHERE id = ?", (addendum,)
        ).fetchone()
        if row is None:
            raise absent(tr("This addendum is not in the charts."))
        note = NoteId(row[0])
        return note, self._keys.of_note(note).open(row[1], "addenda", addendum).decode()


def _filter(
    kinds: Collection[SearchKind], since: datetime | None, until: datetime | None
) -> tuple[str, str, tuple[str, ...]]:
    """What narrows a search: the tables that it asks, the conditions, and their values."""
    parts: list[str] = []
    values: list[str] = []
    if kinds:
        parts.append(f"kind IN ({', '.join('?' * len(kinds))})")
        values += map(str, kinds)
    for time, sign in ((since, ">="), (until, "<")):
        if time is not None:
            parts.append(f"started_at {sign} ?")
            values.append(time_text(time))
    if not parts:
        return "", "", ()
    # A cross join keeps the order: what matches first, and then whether it is wanted.
    tables = (
        " CROSS JOIN search_words ON number = word_search.rowid"
        " LEFT JOIN encounters ON encounters.id = encounter_id"
    )
    return tables, "".join(f" AND {part}" for part in parts), tuple(values)
