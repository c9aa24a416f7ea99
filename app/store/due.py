"""What of chart.db is old enough for a policy to remove; nothing here removes anything."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.identifiers import EncounterId, NoteId, PatientId
from app.store.connection import Connection
from app.store.removals import RemovalKind
from app.store.values import time_from, time_text


@dataclass(frozen=True, slots=True)
class DueItem:
    """One thing that a policy removes.

    `since` is when its age began (UTC): when the note was signed, or a draft was last changed.
    `amount` is samples of audio, segments of a transcript, or the last version of drafts.
    """

    kind: RemovalKind
    object_id: str
    encounter_id: EncounterId
    patient_id: PatientId
    patient_name: str
    visit_at: datetime
    since: datetime
    amount: int
    signed: bool = True


# The time at which a note of a visit became final; NULL while none is. One that was entered in
# error is none, and the visit is drafted again from what it left.
_SIGNED = (
    "(SELECT min(signed_at) FROM attestations JOIN notes ON notes.id = note_id"
    " AND notes.version = note_version WHERE notes.encounter_id = encounters.id"
    " AND NOT EXISTS (SELECT 1 FROM notes AS wrong WHERE wrong.id = notes.id"
    " AND wrong.status = 'entered-in-error'))"
)
# Whether something that is written of a visit is not signed yet.
_DRAFTED = (
    "EXISTS (SELECT 1 FROM notes AS last WHERE last.encounter_id = encounters.id"
    " AND last.status = 'preliminary' AND last.statement_count > 0"
    " AND NOT EXISTS (SELECT 1 FROM notes AS later WHERE later.id = last.id"
    " AND later.version > last.version)"
    " AND NOT EXISTS (SELECT 1 FROM removals WHERE kind = 'draft' AND object_id = last.id))"
)
_VISIT = (
    "encounters.id, encounters.patient_id, trim(given_name || ' ' || family_name),"
    " encounters.started_at"
)
_JOINS = " JOIN patient_search ON patient_search.patient_id = encounters.patient_id"
_NOT_REMOVED = (
    " AND NOT EXISTS (SELECT 1 FROM removals WHERE kind = '{kind}' AND object_id = {object})"
)


def due_audio(connection: Connection, before: datetime) -> list[DueItem]:
    """Closed recordings of visits whose note was signed by then, the oldest first."""
    return _items(
        connection,
        RemovalKind.AUDIO,
        f"SELECT recordings.id, {_VISIT}, {_SIGNED} AS since, recordings.samples"  # noqa: S608
        f" FROM recordings JOIN encounters ON encounters.id = recordings.encounter_id{_JOINS}"
        " WHERE recordings.state = 'closed'"
        " AND EXISTS (SELECT 1 FROM recording_chunks WHERE recording_id = recordings.id)"
        " AND since <= ?" + _NOT_REMOVED.format(kind="audio", object="recordings.id"),
        before,
    )


def due_transcripts(connection: Connection, before: datetime) -> list[DueItem]:
    """Transcripts of visits whose note was signed by then, the oldest first.

    Not while another note of the visit is a draft: it would be signed without what it cites.
    """
    return _items(
        connection,
        RemovalKind.TRANSCRIPT,
        f"SELECT transcripts.id, {_VISIT}, {_SIGNED} AS since, segment_count"  # noqa: S608
        f" FROM transcripts JOIN encounters ON encounters.id = transcripts.encounter_id{_JOINS}"
        f" WHERE segment_count > 0 AND since <= ? AND NOT {_DRAFTED}"
        + _NOT_REMOVED.format(kind="transcript", object="transcripts.id"),
        before,
    )


def due_drafts(
    connection: Connection, signed_before: datetime, changed_before: datetime
) -> list[DueItem]:
    """Preliminary versions of notes signed by then, and notes not signed nor changed since."""
    signed = _items(
        connection,
        RemovalKind.DRAFT,
        f"SELECT first.id, {_VISIT}, min(signed_at) AS since,"  # noqa: S608
        " (SELECT max(version) FROM notes WHERE id = first.id AND status = 'preliminary')"
        " FROM notes AS first JOIN attestations ON attestations.note_id = first.id"
        f" JOIN encounters ON encounters.id = first.encounter_id{_JOINS}"
        " WHERE first.version = 1 AND first.status = 'preliminary'"
        + _NOT_REMOVED.format(kind="draft", object="first.id")
        + " GROUP BY first.id HAVING since <= ?",
        signed_before,
    )
    unsigned = _items(
        connection,
        RemovalKind.DRAFT,
        f"SELECT last.id, {_VISIT}, max(last.created_at) AS since, max(last.version)"  # noqa: S608
        f" FROM notes AS last JOIN encounters ON encounters.id = last.encounter_id{_JOINS}"
        " WHERE NOT EXISTS (SELECT 1 FROM attestations WHERE note_id = last.id)"
        + _NOT_REMOVED.format(kind="draft", object="last.id")
        + " GROUP BY last.id HAVING since <= ?",
        changed_before,
    )
    never = [replace(item, signed=False) for item in unsigned]
    return sorted(signed + never, key=lambda item: item.since)


def is_due(connection: Connection, item: DueItem) -> bool:
    """Whether audio or a transcript that was due may go still."""
    drafted = "0" if item.kind is RemovalKind.AUDIO else _DRAFTED
    return bool(
        connection.value(
            f"SELECT {_SIGNED} IS NOT NULL AND NOT {drafted} FROM encounters"  # noqa: S608
            " WHERE id = ?",
            (item.encounter_id,),
        )
    )


def signed_versions(connection: Connection, transcript: str) -> set[tuple[str, int]]:
    """The signed versions that were written from a transcript, as note and number."""
    rows = connection.execute(
        "SELECT DISTINCT notes.id, notes.version FROM notes JOIN attestations"
        " ON attestations.note_id = notes.id AND attestations.note_version = notes.version"
        " WHERE notes.transcript_id = ?",
        (transcript,),
    )
    return {(row[0], row[1]) for row in rows}


def newest_draft(connection: Connection, note: NoteId) -> tuple[int, bool]:
    """The last preliminary version of a note, and whether the note is signed."""
    row = connection.execute(
        "SELECT coalesce(max(version), 0),"
        " EXISTS (SELECT 1 FROM attestations WHERE note_id = ?)"
        " FROM notes WHERE id = ? AND status = 'preliminary'",
        (note, note),
    ).fetchone()
    return (0, False) if row is None else (row[0], bool(row[1]))


def _items(
    connection: Connection, kind: RemovalKind, query: str, before: datetime
) -> list[DueItem]:
    rows = connection.execute(query, (time_text(before),)).fetchall()
    items = [
        DueItem(
            kind=kind,
            object_id=row[0],
            encounter_id=EncounterId(row[1]),
            patient_id=PatientId(row[2]),
            patient_name=row[3],
            visit_at=time_from(row[4]),
            since=time_from(row[5]),
            amount=row[6],
        )
        for row in rows
    ]
    return sorted(items, key=lambda item: item.since)
