"""Who confirmed the patient of a transcript in chart.db, sealed; rows are only added."""

from __future__ import annotations

import msgspec

from app.domain.confirmation import PatientConfirmation
from app.domain.identifiers import PersonId, TranscriptId
from app.store.connection import Connection
from app.store.patient_keys import PatientKeys
from app.store.values import time_from, time_text

TABLE = "patient_confirmations"


class _Content(msgspec.Struct, frozen=True, array_like=True):
    reason: str
    identity: str


class ConfirmationRepository:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._keys = PatientKeys(connection)

    def add(self, confirmation: PatientConfirmation) -> None:
        at = time_text(confirmation.at)
        content = msgspec.msgpack.encode(_Content(confirmation.reason, confirmation.identity))
        cipher = self._keys.of_transcript(confirmation.transcript_id)
        self._connection.execute(
            "INSERT INTO patient_confirmations (transcript_id, person_id, confirmed_at, content)"
            " VALUES (?, ?, ?, ?)",
            (
                confirmation.transcript_id,
                confirmation.person_id,
                at,
                cipher.seal(content, TABLE, confirmation.transcript_id, at),
            ),
        )

    def list_for_transcript(self, transcript: TranscriptId) -> list[PatientConfirmation]:
        """The oldest first."""
        cipher = self._keys.of_transcript(transcript)
        rows = self._connection.execute(
            "SELECT person_id, confirmed_at, content FROM patient_confirmations"
            " WHERE transcript_id = ? ORDER BY number",
            (transcript,),
        )
        found: list[PatientConfirmation] = []
        for person, at, sealed in rows:
            content = msgspec.msgpack.decode(
                cipher.open(sealed, TABLE, transcript, at), type=_Content
            )
            found.append(
                PatientConfirmation(
                    transcript, PersonId(person), time_from(at), content.reason, content.identity
                )
            )
        return found
