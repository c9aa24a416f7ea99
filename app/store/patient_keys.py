"""Each patient's own key in chart.db, and what is sealed under it.

The content of a patient is AES-256-GCM (NIST SP 800-38D) within the encrypted store: a random
96-bit nonce, the ciphertext, a 128-bit tag. Patient, table and row are bound to it as associated
data, so that a row moved anywhere else does not open. Audio is sealed under a key of its recording
and its patient together, so that it can go alone.

A key is the SHA-256 of a random seed, most of which lies on an overflow page of its own: a row in
the inner part of a page may leave copies when SQLite balances its tree, an overflow page never
does, and `secure_delete` overwrites it. It is the idea of the anti-forensic splitter of LUKS.
Source: C. Fruhwirth, «New Methods in Hard Disk Encryption», section 5.2; SQLite, «Database File
Format», section 1.6.
"""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime
from typing import Any

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.days import day_in_words, here
from app.domain.identifiers import EncounterId, NoteId, PatientId, RecordingId, TranscriptId
from app.errors import UserFacingError
from app.folding import searchable
from app.store.absent import absent
from app.store.connection import Connection
from app.store.removals import RemovalKind, RemovedError
from app.store.values import time_from
from app.texts import marked, tr

SEED_BYTES = 1024
NONCE_BYTES = 12


class ErasedError(UserFacingError):
    """What was asked for belongs to a patient who was erased."""

    def __init__(self, erased_at: datetime) -> None:
        super().__init__(
            tr(
                "The records of this patient were erased on {day}.",
                day=day_in_words(here(erased_at)),
            ),
            tr("They cannot be brought back here; the log says who erased them and why."),
        )


class PatientCipher:
    """Seals and opens rows of one patient."""

    __slots__ = ("_aead", "_patient")

    def __init__(self, patient: str, *seeds: bytes) -> None:
        """`seeds` are the patient's, and the recording's for audio."""
        self._patient = patient
        self._aead = AESGCM(hashlib.sha256(b"".join(seeds)).digest())

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
                tr("A part of this patient's records was changed or moved since it was written."),
                tr("Check the health of the store, and restore it from a backup."),
                tr("It is not shown, because it may belong to somebody else."),
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
        seed = secrets.token_bytes(SEED_BYTES)
        self._connection.execute(
            "INSERT INTO patient_keys (patient_id, seed) VALUES (?, ?)", (patient, seed)
        )
        return self._remember(patient, PatientCipher(patient, seed))

    def create_for_audio(self, recording: RecordingId) -> None:
        """Make the key of a recording that is added in the same transaction."""
        self._connection.execute(
            "INSERT INTO recording_keys (recording_id, seed) VALUES (?, ?)",
            (recording, secrets.token_bytes(SEED_BYTES)),
        )

    def of_patient(self, patient: PatientId) -> PatientCipher:
        """ErasedError after an erasure; UserFacingError where there is no such patient."""
        return self._of(
            patient,
            "SELECT id, seed, erased_at FROM patients"
            " LEFT JOIN patient_keys ON patient_keys.patient_id = patients.id"
            " LEFT JOIN erasures ON erasures.patient_id = patients.id WHERE patients.id = ?",
            marked("This patient is not in the charts."),
        )

    def of_row(self, patient: str, seed: bytes) -> PatientCipher:
        """The cipher of a patient whose seed a query has read along."""
        known: PatientCipher | None = self._connection.ciphers.get(patient)
        return known or self._remember(patient, PatientCipher(patient, seed))

    def fingerprint(self, patient: PatientId) -> str:
        """The SHA-256 of a patient's key: it names the key and tells nothing about it."""
        self.of_patient(patient)
        seed = self._connection.value(
            "SELECT seed FROM patient_keys WHERE patient_id = ?", (patient,)
        )
        return hashlib.sha256(hashlib.sha256(seed).digest()).hexdigest()

    def of_encounter(self, encounter: EncounterId) -> PatientCipher:
        return self._of(
            encounter, _joined("encounters"), marked("This encounter is not in the charts.")
        )

    def of_recording(self, recording: RecordingId) -> PatientCipher:
        return self._of(
            recording, _joined("recordings"), marked("This recording is not in the charts.")
        )

    def of_audio(self, recording: RecordingId) -> PatientCipher:
        """RemovedError where a policy deleted the audio."""
        known: PatientCipher | None = self._connection.ciphers.get(f"audio {recording}")
        if known is not None:
            return known
        self.of_recording(recording)  # there is one, and it was not erased
        row = self._connection.execute(
            "SELECT encounters.patient_id, patient_keys.seed, recording_keys.seed, removed_at"
            " FROM recordings JOIN encounters ON encounters.id = recordings.encounter_id"
            " JOIN patient_keys ON patient_keys.patient_id = encounters.patient_id"
            " LEFT JOIN recording_keys ON recording_keys.recording_id = recordings.id"
            " LEFT JOIN removals ON kind = 'audio' AND object_id = recordings.id"
            " WHERE recordings.id = ?",
            (recording,),
        ).fetchone()
        if row is None or (row[2] is None and row[3] is None):
            raise _missing(
                tr("The key of this recording is missing, so the chart store is damaged.")
            )
        if row[2] is None:
            raise RemovedError(RemovalKind.AUDIO, time_from(row[3]))
        return self._remember(f"audio {recording}", PatientCipher(row[0], row[1], row[2]))

    def of_transcript(self, transcript: TranscriptId) -> PatientCipher:
        return self._of(
            transcript, _joined("transcripts"), marked("This transcript is not in the charts.")
        )

    def of_note(self, note: NoteId) -> PatientCipher:
        return self._of(note, _joined("notes"), marked("This note is not in the charts."))

    def _of(self, object_id: str, query: str, what: str) -> PatientCipher:
        known: PatientCipher | None = self._connection.ciphers.get(object_id)
        if known is not None:
            return known
        row = self._connection.execute(query, (object_id,)).fetchone()
        if row is None:
            raise absent(tr(what))
        patient, seed, erased_at = row
        return self._remember(object_id, self._cipher(patient, seed, erased_at))

    def _cipher(self, patient: str, seed: bytes | None, erased_at: str | None) -> PatientCipher:
        if erased_at is not None:
            raise ErasedError(time_from(erased_at))
        if seed is None:
            raise _missing(tr("The key of this patient is missing, so the chart store is damaged."))
        return self.of_row(patient, seed)

    def _remember(self, object_id: str, cipher: PatientCipher) -> PatientCipher:
        self._connection.ciphers[object_id] = cipher
        return cipher


def _missing(what: str) -> UserFacingError:
    return UserFacingError(
        what,
        tr("Restore it from a backup."),
        tr("Nothing was changed."),
    )


def _joined(table: str) -> str:
    """The query for patient, key and erasure of a row of one of our own tables."""
    visit = (
        "" if table == "encounters" else f" JOIN encounters ON encounters.id = {table}.encounter_id"
    )
    return (
        f"SELECT encounters.patient_id, seed, erased_at FROM {table}{visit}"  # noqa: S608
        " LEFT JOIN patient_keys ON patient_keys.patient_id = encounters.patient_id"
        " LEFT JOIN erasures ON erasures.patient_id = encounters.patient_id"
        f" WHERE {table}.id = ? LIMIT 1"
    )


def register_functions(raw: Any) -> set[str]:
    """What migrations of the charts call: new seeds, rows sealed and opened, searched lines.

    `patient_open` serves what is searched alone, which is made anew from sealed rows that stay as
    they are: a row that does not open yields nothing, and is named in the set that is returned.
    """
    unopened: set[str] = set()

    def content(plain: str | bytes) -> bytes:
        return plain.encode() if isinstance(plain, str) else plain

    def patient_seal(
        seed: bytes, patient: str, plain: str | bytes, table: str, *row: object
    ) -> bytes:
        return PatientCipher(patient, seed).seal(content(plain), table, *row)

    def recording_seal(
        seed: bytes, own: bytes, patient: str, plain: bytes, table: str, *row: object
    ) -> bytes:
        return PatientCipher(patient, seed, own).seal(content(plain), table, *row)

    def patient_open(
        seed: bytes, patient: str, sealed: bytes, table: str, *row: object
    ) -> str | None:
        try:
            return PatientCipher(patient, seed).open(sealed, table, *row).decode()
        except UserFacingError:
            unopened.add(f"{table} {row}")
            return None

    raw.create_function("patient_open", -1, patient_open)
    raw.create_function("searchable", 1, lambda text: "" if text is None else searchable(text))
    raw.create_function("random_seed", 0, lambda: secrets.token_bytes(SEED_BYTES))
    raw.create_function("patient_seal", -1, patient_seal)
    raw.create_function("recording_seal", -1, recording_seal)
    return unopened


def remove_functions(raw: Any) -> None:
    """Take them away again: the library keeps the names, and a call of them fails."""
    raw.create_function("patient_open", -1, None)
    raw.create_function("searchable", 1, None)
    raw.create_function("random_seed", 0, None)
    raw.create_function("patient_seal", -1, None)
    raw.create_function("recording_seal", -1, None)
