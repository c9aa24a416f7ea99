"""Patients in chart.db.

Names and birth dates are searched and sorted by SQL, so they are plain columns of the encrypted
store; allergies are sealed under the patient's key. Erased patients are in no list.
"""

from __future__ import annotations

import json
from datetime import date

from app.domain.identifiers import PatientId
from app.domain.patient import Patient, Sex
from app.store.absent import absent
from app.store.connection import Connection, Row
from app.store.patient_keys import PatientCipher, PatientKeys
from app.store.values import folded, like

COLUMNS = "patients.id, given_name, family_name, birth_date, sex, allergies"
WITH_KEYS = "patients JOIN patient_keys AS own ON own.patient_id = patients.id"
"""Patients who have a key, that is all who were not erased."""


class PatientRepository:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._keys = PatientKeys(connection)

    def add(self, patient: Patient) -> None:
        cipher = self._keys.create(patient.id)
        self._connection.execute(
            "INSERT INTO patients (given_name, family_name, birth_date, sex, allergies,"
            " search_name, id) VALUES (?, ?, ?, ?, ?, ?, ?)",
            _values(patient, cipher),
        )

    def get(self, patient: PatientId) -> Patient:
        """The patient; UserFacingError if there is none with this id, or who was erased."""
        cipher = self._keys.of_patient(patient)
        row = self._connection.execute(
            f"SELECT {COLUMNS} FROM patients WHERE id = ?",  # noqa: S608
            (patient,),
        ).fetchone()
        if row is None:
            raise absent("This patient")
        return patient_from(row, cipher)

    def update(self, patient: Patient) -> None:
        cipher = self._keys.of_patient(patient.id)
        changed = self._connection.execute(
            "UPDATE patients SET given_name = ?, family_name = ?, birth_date = ?, sex = ?,"
            " allergies = ?, search_name = ? WHERE id = ?",
            _values(patient, cipher),
        )
        if changed.rowcount != 1:
            raise absent("This patient")

    def list(self, text: str = "") -> list[Patient]:
        """Patients by family name; `text` is searched in names and birth dates, word by word."""
        words = text.split()
        where = " AND ".join(["search_name LIKE ? ESCAPE '\\'"] * len(words)) or "1"
        rows = self._connection.execute(
            f"SELECT {COLUMNS}, own.key FROM {WITH_KEYS} WHERE {where}"  # noqa: S608
            " ORDER BY family_name COLLATE NOCASE, given_name COLLATE NOCASE",
            [like(word) for word in words],
        )
        return [patient_from(row, PatientCipher(row[0], row[6])) for row in rows]


def patient_from(row: Row, cipher: PatientCipher) -> Patient:
    """A patient from a row of COLUMNS."""
    return Patient(
        id=PatientId(row[0]),
        given_name=row[1],
        family_name=row[2],
        birth_date=None if row[3] is None else date.fromisoformat(row[3]),
        sex=Sex(row[4]),
        allergies=tuple(json.loads(cipher.open(row[5], "patients", row[0]))),
    )


def _values(patient: Patient, cipher: PatientCipher) -> tuple[object, ...]:
    allergies = json.dumps(patient.allergies, ensure_ascii=False).encode()
    born = None if patient.birth_date is None else patient.birth_date.isoformat()
    return (
        patient.given_name,
        patient.family_name,
        born,
        str(patient.sex),
        cipher.seal(allergies, "patients", patient.id),
        folded(f"{patient.given_name} {patient.family_name} {born or ''}"),
        patient.id,
    )
