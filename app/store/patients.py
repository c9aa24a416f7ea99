"""Patients in chart.db: who they are is sealed; names stand in a search table too.

Erased patients are in no list.
"""

from __future__ import annotations

from datetime import date

import msgspec

from app.domain.identifiers import PatientId
from app.domain.patient import Patient, Sex
from app.store.absent import absent
from app.store.connection import Connection
from app.store.patient_keys import PatientCipher, PatientKeys
from app.store.values import folded, like

Identity = tuple[str, str, date | None, Sex, tuple[str, ...]]


class PatientRepository:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._keys = PatientKeys(connection)

    def add(self, patient: Patient) -> None:
        cipher = self._keys.create(patient.id)
        self._connection.execute(
            "INSERT INTO patients (id, identity) VALUES (?, ?)",
            (patient.id, _identity(patient, cipher)),
        )
        self._connection.execute(
            "INSERT INTO patient_search (given_name, family_name, search_name, patient_id)"
            " VALUES (?, ?, ?, ?)",
            _searched(patient),
        )

    def get(self, patient: PatientId) -> Patient:
        """The patient; UserFacingError if there is none with this id, or who was erased."""
        cipher = self._keys.of_patient(patient)
        identity = self._connection.value("SELECT identity FROM patients WHERE id = ?", (patient,))
        return opened(patient, identity, cipher)

    def update(self, patient: Patient) -> None:
        cipher = self._keys.of_patient(patient.id)
        self._connection.execute(
            "UPDATE patients SET identity = ? WHERE id = ?",
            (_identity(patient, cipher), patient.id),
        )
        changed = self._connection.execute(
            "UPDATE patient_search SET given_name = ?, family_name = ?, search_name = ?"
            " WHERE patient_id = ?",
            _searched(patient),
        )
        if changed.rowcount != 1:
            raise absent("This patient")

    def list(self, text: str = "") -> list[Patient]:
        """Patients by family name; `text` is searched in names and birth dates, word by word."""
        words = text.split()
        where = " AND ".join(["search_name LIKE ? ESCAPE '\\'"] * len(words)) or "1"
        rows = self._connection.execute(
            "SELECT patients.id, identity, seed FROM patient_search"  # noqa: S608 - placeholders
            " JOIN patients ON patients.id = patient_search.patient_id"
            " JOIN patient_keys ON patient_keys.patient_id = patients.id"
            f" WHERE {where} ORDER BY family_name COLLATE NOCASE, given_name COLLATE NOCASE",
            [like(word) for word in words],
        )
        return [opened(row[0], row[1], self._keys.of_row(row[0], row[2])) for row in rows]


def opened(patient: str, identity: bytes, cipher: PatientCipher) -> Patient:
    """A patient from what is sealed of them."""
    given, family, born, sex, allergies = msgspec.json.decode(
        cipher.open(identity, "patients", patient), type=Identity
    )
    return Patient(PatientId(patient), given, family, born, sex, allergies)


def _identity(patient: Patient, cipher: PatientCipher) -> bytes:
    """Sealed; the JSON array that migration 2 makes of older rows too."""
    content: Identity = (
        patient.given_name,
        patient.family_name,
        patient.birth_date,
        patient.sex,
        patient.allergies,
    )
    return cipher.seal(msgspec.json.encode(content), "patients", patient.id)


def _searched(patient: Patient) -> tuple[str, ...]:
    born = "" if patient.birth_date is None else patient.birth_date.isoformat()
    return (
        patient.given_name,
        patient.family_name,
        folded(f"{patient.name} {born}"),
        patient.id,
    )
