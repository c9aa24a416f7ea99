"""Erased patients in chart.db: the row that remains of each, and everything that goes with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.identifiers import PatientId, PersonId, RecordingId
from app.store.connection import Connection
from app.store.searched import write_anew
from app.store.values import time_from, time_text

_VISITS = "SELECT id FROM encounters WHERE patient_id = ?"


@dataclass(frozen=True, slots=True)
class Tombstone:
    """That a patient was erased: when (UTC), by whom, why, and the hash of the receipt."""

    patient_id: PatientId
    erased_at: datetime
    person_id: PersonId
    reason: str
    receipt_sha256: str


@dataclass(frozen=True, slots=True)
class Holdings:
    """How much of a patient the charts hold."""

    encounters: int
    recordings: int
    samples: int
    transcripts: int
    notes: int
    signed_notes: int
    addenda: int


class ErasureRepository:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, patient: PatientId) -> Tombstone | None:
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM erasures WHERE patient_id = ?",  # noqa: S608
            (patient,),
        ).fetchone()
        return None if row is None else _tombstone(row)

    def list(self) -> list[Tombstone]:
        """The oldest first."""
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM erasures ORDER BY erased_at"  # noqa: S608
        )
        return [_tombstone(row) for row in rows]

    def holdings(self, patient: PatientId) -> Holdings:
        count = self._connection.value
        return Holdings(
            encounters=count("SELECT count(*) FROM encounters WHERE patient_id = ?", (patient,)),
            recordings=self._in_visits("SELECT count(*) FROM recordings", patient),
            samples=self._in_visits(
                "SELECT coalesce(sum(sample_count), 0) FROM recording_chunks"
                " JOIN recordings ON recordings.id = recording_id",
                patient,
            ),
            transcripts=self._in_visits("SELECT count(*) FROM transcripts", patient),
            notes=self._in_visits("SELECT count(DISTINCT id) FROM notes", patient),
            signed_notes=self._in_visits(
                "SELECT count(DISTINCT notes.id) FROM notes JOIN attestations"
                " ON attestations.note_id = notes.id AND note_version = notes.version",
                patient,
            ),
            addenda=self._in_visits(
                "SELECT count(*) FROM addenda JOIN notes ON notes.id = addenda.note_id"
                " AND notes.version = addenda.note_version",
                patient,
            ),
        )

    def open_recording(self, patient: PatientId) -> RecordingId | None:
        """A recording of the patient that nobody finished."""
        found = self._connection.value(
            f"SELECT id FROM recordings WHERE state = 'open' AND encounter_id IN ({_VISITS})",  # noqa: S608
            (patient,),
        )
        return None if found is None else RecordingId(found)

    def erase(self, tombstone: Tombstone) -> None:
        """Destroy the patient's key, audio and all words that can be searched.

        Rows of transcripts and notes stay as ciphertext that nothing opens any more.
        """
        patient = tombstone.patient_id
        execute = self._connection.execute
        for table, column, rows in (
            ("search_words", "encounter_id", _VISITS),
            ("search_words", "object_id", "SELECT ?"),
            ("encounter_search", "encounter_id", _VISITS),
            ("patient_search", "patient_id", "SELECT ?"),
        ):
            execute(f"DELETE FROM {table} WHERE {column} IN ({rows})", (patient,))  # noqa: S608
        execute(
            f"INSERT INTO erasures ({_COLUMNS}) VALUES (?, ?, ?, ?, ?)",  # noqa: S608
            (
                patient,
                time_text(tombstone.erased_at),
                tombstone.person_id,
                tombstone.reason,
                tombstone.receipt_sha256,
            ),
        )
        for table in ("recording_chunks", "recording_keys"):
            execute(
                f"DELETE FROM {table} WHERE recording_id IN"  # noqa: S608
                f" (SELECT id FROM recordings WHERE encounter_id IN ({_VISITS}))",
                (patient,),
            )
        execute("UPDATE encounters SET reason = x'' WHERE patient_id = ?", (patient,))
        execute("UPDATE patients SET identity = x'' WHERE id = ?", (patient,))
        execute("DELETE FROM patient_keys WHERE patient_id = ?", (patient,))
        write_anew(self._connection)
        self._connection.ciphers.clear()

    def _in_visits(self, query: str, patient: PatientId) -> int:
        return int(self._connection.value(f"{query} WHERE encounter_id IN ({_VISITS})", (patient,)))


_COLUMNS = "patient_id, erased_at, person_id, reason, receipt_sha256"


def _tombstone(row: tuple[str, str, str, str, str]) -> Tombstone:
    return Tombstone(
        patient_id=PatientId(row[0]),
        erased_at=time_from(row[1]),
        person_id=PersonId(row[2]),
        reason=row[3],
        receipt_sha256=row[4],
    )
