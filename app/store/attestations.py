"""Signatures on notes in chart.db."""

from __future__ import annotations

from app.domain.attestation import Attestation
from app.domain.identifiers import NoteId, PersonId
from app.store.connection import Connection
from app.store.values import time_from, time_text

COLUMNS = (
    "note_id, note_version, person_id, person_name, signed_at, meaning, content_sha256, signature"
)


class AttestationRepository:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, attestation: Attestation) -> None:
        """Add a signature on a version that is final or amended."""
        self._connection.execute(
            f"INSERT INTO attestations ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            (
                attestation.note_id,
                attestation.note_version,
                attestation.person_id,
                attestation.person_name,
                time_text(attestation.signed_at),
                attestation.meaning,
                attestation.content_sha256,
                attestation.signature,
            ),
        )

    def list_for_note(self, note: NoteId) -> list[Attestation]:
        """The oldest first."""
        rows = self._connection.execute(
            f"SELECT {COLUMNS} FROM attestations WHERE note_id = ?"  # noqa: S608
            " ORDER BY note_version, signed_at",
            (note,),
        )
        return [
            Attestation(
                note_id=NoteId(row[0]),
                note_version=row[1],
                person_id=PersonId(row[2]),
                person_name=row[3],
                signed_at=time_from(row[4]),
                meaning=row[5],
                content_sha256=row[6],
                signature=bytes(row[7]),
            )
            for row in rows
        ]
