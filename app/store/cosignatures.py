"""Requests for a second signature in chart.db; rows are only added."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.attestation import CosignatureRequest
from app.domain.identifiers import EncounterId, NoteId, PersonId
from app.store.connection import Connection
from app.store.values import time_from, time_text

COLUMNS = "note_id, note_version, person_id, asked_by, asked_at"
_NEWEST = (
    "JOIN notes ON notes.id = note_id AND notes.version = note_version"
    " AND notes.status IN ('final', 'amended')"
    " AND NOT EXISTS (SELECT 1 FROM notes AS later"
    " WHERE later.id = note_id AND later.version > note_version)"
)
_UNANSWERED = (
    "NOT EXISTS (SELECT 1 FROM attestations AS signed"
    " WHERE signed.note_id = cosignature_requests.note_id"
    " AND signed.note_version = cosignature_requests.note_version"
    " AND signed.person_id = cosignature_requests.person_id)"
)


@dataclass(frozen=True, slots=True)
class WaitingNote:
    """A note that waits for somebody's second signature; times are UTC."""

    note_id: NoteId
    encounter_id: EncounterId
    patient_name: str
    visit_at: datetime
    asked_by: PersonId
    asked_at: datetime


class CosignatureRepository:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, request: CosignatureRequest) -> None:
        self._connection.execute(
            f"INSERT INTO cosignature_requests ({COLUMNS}) VALUES (?, ?, ?, ?, ?)",  # noqa: S608
            (
                request.note_id,
                request.note_version,
                request.person_id,
                request.asked_by,
                time_text(request.asked_at),
            ),
        )

    def unanswered(self, note: NoteId) -> list[CosignatureRequest]:
        """The requests of a note as it stands that nobody has answered, the oldest first."""
        rows = self._connection.execute(
            f"SELECT {COLUMNS} FROM cosignature_requests {_NEWEST}"  # noqa: S608
            f" WHERE note_id = ? AND {_UNANSWERED} ORDER BY asked_at",
            (note,),
        )
        return [
            CosignatureRequest(
                NoteId(row[0]), row[1], PersonId(row[2]), PersonId(row[3]), time_from(row[4])
            )
            for row in rows
        ]

    def waiting_for(self, person: PersonId) -> list[WaitingNote]:
        """The notes that wait for a person's signature, the longest first."""
        rows = self._connection.execute(
            "SELECT note_id, encounters.id, trim(given_name || ' ' || family_name),"  # noqa: S608
            " encounters.started_at, asked_by, asked_at"
            f" FROM cosignature_requests {_NEWEST}"
            " JOIN encounters ON encounters.id = notes.encounter_id"
            " JOIN patient_search ON patient_search.patient_id = encounters.patient_id"
            f" WHERE cosignature_requests.person_id = ? AND {_UNANSWERED} ORDER BY asked_at",
            (person,),
        )
        return [
            WaitingNote(
                NoteId(row[0]),
                EncounterId(row[1]),
                row[2],
                time_from(row[3]),
                PersonId(row[4]),
                time_from(row[5]),
            )
            for row in rows
        ]
