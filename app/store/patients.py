"""Patients in chart.db: who they are is sealed; names stand in a search table too.

Erased patients are in no list.
"""

from __future__ import annotations

from datetime import date

import msgspec

from app.domain.identifiers import PatientId
from app.domain.patient import Patient, Sex
from app.folding import folded, searchable
from app.store.absent import absent
from app.store.connection import Connection
from app.store.patient_keys import PatientCipher, PatientKeys
from app.store.searched import SearchKind, index
from app.store.values import holding
from app.texts import tr


class _Identity(msgspec.Struct, array_like=True):
    """Who a patient is, as it is sealed; older rows end before `identifier`."""

    given_name: str
    family_name: str
    birth_date: date | None
    sex: Sex
    allergies: tuple[str, ...]
    identifier: str = ""


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
            "INSERT INTO patient_search (given_name, family_name, search_name, identifier,"
            " patient_id) VALUES (?, ?, ?, ?, ?)",
            _searched(patient),
        )
        self._index(patient)

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
            "UPDATE patient_search SET given_name = ?, family_name = ?, search_name = ?,"
            " identifier = ? WHERE patient_id = ?",
            _searched(patient),
        )
        if changed.rowcount != 1:
            raise absent(tr("This patient is not in the charts."))
        self._index(patient)

    def with_identifier(self, identifier: str) -> Patient | None:
        """Whose number this is, however it is written."""
        found = self._connection.value(
            "SELECT patient_id FROM patient_search WHERE identifier = ?",
            (_number(identifier),),
        )
        return None if found is None else self.get(PatientId(found))

    def list(self, text: str = "") -> list[Patient]:
        """Patients by family name; each word of `text` is in the name, birth date or identifier."""
        where, values = holding(("search_name",), text)
        rows = self._connection.execute(
            "SELECT patients.id, identity, seed FROM patient_search"  # noqa: S608 - placeholders
            " JOIN patients ON patients.id = patient_search.patient_id"
            " JOIN patient_keys ON patient_keys.patient_id = patients.id"
            f" WHERE {where} ORDER BY family_name COLLATE NOCASE, given_name COLLATE NOCASE",
            values,
        )
        return [opened(row[0], row[1], self._keys.of_row(row[0], row[2])) for row in rows]

    def _index(self, patient: Patient) -> None:
        index(self._connection, SearchKind.PATIENT, patient.id, patient_lines(patient))


def patient_lines(patient: Patient) -> tuple[str, ...]:
    """What is searched of a patient, line by line."""
    return (patient.name, _born(patient), patient.identifier, *patient.allergies)


def opened(patient: str, identity: bytes, cipher: PatientCipher) -> Patient:
    """A patient from what is sealed of them."""
    found = msgspec.json.decode(cipher.open(identity, "patients", patient), type=_Identity)
    return Patient(
        PatientId(patient),
        found.given_name,
        found.family_name,
        found.birth_date,
        found.sex,
        found.allergies,
        found.identifier,
    )


def _identity(patient: Patient, cipher: PatientCipher) -> bytes:
    """Sealed; the JSON array that migration 2 makes of older rows too."""
    content = _Identity(
        patient.given_name,
        patient.family_name,
        patient.birth_date,
        patient.sex,
        patient.allergies,
        patient.identifier,
    )
    return cipher.seal(msgspec.json.encode(content), "patients", patient.id)


def _searched(patient: Patient) -> tuple[str, ...]:
    return (
        patient.given_name,
        patient.family_name,
        searchable(f"{patient.name} {_born(patient)} {patient.identifier}"),
        _number(patient.identifier),
        patient.id,
    )


def _number(identifier: str) -> str:
    """A record number as numbers are compared."""
    return " ".join(folded(identifier).split())


def _born(patient: Patient) -> str:
    return "" if patient.birth_date is None else patient.birth_date.isoformat()
