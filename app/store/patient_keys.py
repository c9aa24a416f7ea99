"""Each patient's own key in chart.db, and what is sealed under it.

The content of a patient is AES-256-GCM (NIST SP 800-38D) within the encrypted store: a random
96-bit nonce, the ciphertext, a 128-bit tag. Patient, table and row are bound to it as associated
data, so that a row moved anywhere else does not open.
"""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime
from typing import Any

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.domain.identifiers import EncounterId, NoteId, PatientId, RecordingId, TranscriptId
from app.errors import UserFacingError
from app.store.absent import absent
from app.store.connection import Connection
from app.store.values import day_in_words, time_from

KEY_BYTES = 32
NONCE_BYTES = 12


class ErasedError(UserFacingError):
    """What was asked for belongs to a patient who was erased."""

    def __init__(self, erased_at: datetime) -> None:
        super().__init__(
            f"The records of this patient were erased on {day_in_words(erased_at)}.",
            "They cannot be brought back here; the log says who erased them and why.",
        )


class PatientCipher:
    """Seals and opens rows of one patient."""

    __slots__ = ("_aead", "_patient")

    def __init__(self, patient: str, key: bytes) -> None:
        self._patient = patient
        self._aead = AESGCM(key)

    def seal(self, plain: bytes, table: str, *row: object) -> bytes:
        """`plain` for one row of a table; `row` are the values of its key."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        return nonce + self._aead.encrypt(nonce, plain, self._place(table, row))

    def open(self, sealed: bytes, table: str, *row: object) -> bytes:
        """What was sealed for exactly this row; UserFacingError if it was changed or moved."""
        try:
            return self._aead.decrypt(
                sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], self._place(table, row)
            )
        except (InvalidTag, ValueError) as error:
            raise UserFacingError(
                "A part of this patient's records was changed or moved since it was written.",
                "Check the health of the store, and restore it from a backup.",
                "It is not shown, because it may belong to somebody else.",
            ) from error

    def _place(self, table: str, row: tuple[object, ...]) -> bytes:
        return msgspec.json.encode((self._patient, table, *row))


class PatientKeys:
    """The ciphers of patients within one transaction; each key is read once."""

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def create(self, patient: PatientId) -> PatientCipher:
        """The cipher of a patient who is added in the same transaction."""
        key = secrets.token_bytes(KEY_BYTES)
        self._connection.execute(
            "INSERT INTO patient_keys (patient_id, key) VALUES (?, ?)", (patient, key)
        )
        return self._remember(patient, PatientCipher(patient, key))

    def of_patient(self, patient: PatientId) -> PatientCipher:
        """ErasedError after an erasure; UserFacingError where there is no such patient."""
        return self._of(
            patient,
            "SELECT id, key, erased_at FROM patients"
            " LEFT JOIN patient_keys ON patient_keys.patient_id = patients.id"
            " LEFT JOIN erasures ON erasures.patient_id = patients.id WHERE patients.id = ?",
            "This patient",
        )

    def fingerprint(self, patient: PatientId) -> str:
        """The SHA-256 of a patient's key: it names the key and tells nothing about it."""
        self.of_patient(patient)
        key = self._connection.value(
            "SELECT key FROM patient_keys WHERE patient_id = ?", (patient,)
        )
        return hashlib.sha256(key).hexdigest()

    def of_encounter(self, encounter: EncounterId) -> PatientCipher:
        return self._of(encounter, _joined("encounters"), "This encounter")

    def of_recording(self, recording: RecordingId) -> PatientCipher:
        return self._of(recording, _joined("recordings"), "This recording")

    def of_transcript(self, transcript: TranscriptId) -> PatientCipher:
        return self._of(transcript, _joined("transcripts"), "This transcript")

    def of_note(self, note: NoteId) -> PatientCipher:
        return self._of(note, _joined("notes"), "This note")

    def _of(self, object_id: str, query: str, what: str) -> PatientCipher:
        known: PatientCipher | None = self._connection.ciphers.get(object_id)
        if known is not None:
            return known
        row = self._connection.execute(query, (object_id,)).fetchone()
        if row is None:
            raise absent(what)
        patient, key, erased_at = row
        return self._remember(object_id, self._cipher(patient, key, erased_at))

    def _cipher(self, patient: str, key: bytes | None, erased_at: str | None) -> PatientCipher:
        if erased_at is not None:
            raise ErasedError(time_from(erased_at))
        if key is None:
            raise UserFacingError(
                "The key of this patient is missing, so the chart store is damaged.",
                "Restore it from a backup.",
                "Nothing was changed.",
            )
        known: PatientCipher | None = self._connection.ciphers.get(patient)
        return known or self._remember(patient, PatientCipher(patient, key))

    def _remember(self, object_id: str, cipher: PatientCipher) -> PatientCipher:
        self._connection.ciphers[object_id] = cipher
        return cipher


def _joined(table: str) -> str:
    """The query for patient, key and erasure of a row of one of our own tables."""
    visit = (
        "" if table == "encounters" else f" JOIN encounters ON encounters.id = {table}.encounter_id"
    )
    return (
        f"SELECT encounters.patient_id, key, erased_at FROM {table}{visit}"  # noqa: S608
        " LEFT JOIN patient_keys ON patient_keys.patient_id = encounters.patient_id"
        " LEFT JOIN erasures ON erasures.patient_id = encounters.patient_id"
        f" WHERE {table}.id = ? LIMIT 1"
    )


def register_functions(raw: Any) -> None:
    """What migration 2 of the charts calls: a new key, and a row sealed under a key."""

    def seal(key: bytes, patient: str, plain: str | bytes, table: str, *row: object) -> bytes:
        content = plain.encode() if isinstance(plain, str) else plain
        return PatientCipher(patient, key).seal(content, table, *row)

    raw.create_function("patient_key", 0, lambda: secrets.token_bytes(KEY_BYTES))
    raw.create_function("patient_seal", -1, seal)


def remove_functions(raw: Any) -> None:
    """Take them away again: the library keeps the names, and a call of them fails."""
    raw.create_function("patient_key", 0, None)
    raw.create_function("patient_seal", -1, None)
