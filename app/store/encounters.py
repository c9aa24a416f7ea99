"""Encounters in chart.db."""

from __future__ import annotations

from app.domain.encounter import Encounter, EncounterState
from app.domain.identifiers import EncounterId, PatientId, PersonId
from app.domain.patient import Patient
from app.store import patients
from app.store.absent import absent
from app.store.connection import Connection, Row
from app.store.values import folded, like, time_from, time_text

COLUMNS = "encounters.id, patient_id, practitioner_id, started_at, reason, state"


class EncounterRepository:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, encounter: Encounter) -> None:
        self._connection.execute(
            "INSERT INTO encounters (patient_id, practitioner_id, started_at, reason,"
            " search_reason, state, id) VALUES (?, ?, ?, ?, ?, ?, ?)",
            _values(encounter),
        )

    def get(self, encounter: EncounterId) -> Encounter:
        """The encounter; UserFacingError if there is none with this id."""
        row = self._connection.execute(
            f"SELECT {COLUMNS} FROM encounters WHERE id = ?",  # noqa: S608
            (encounter,),
        ).fetchone()
        if row is None:
            raise absent("This encounter")
        return _encounter(row)

    def update(self, encounter: Encounter) -> None:
        changed = self._connection.execute(
            "UPDATE encounters SET patient_id = ?, practitioner_id = ?, started_at = ?,"
            " reason = ?, search_reason = ?, state = ? WHERE id = ?",
            _values(encounter),
        )
        if changed.rowcount != 1:
            raise absent("This encounter")

    def list_recent(self, limit: int, text: str = "") -> list[tuple[Encounter, Patient]]:
        """The newest first; every word of `text` is in the patient's name or in the reason."""
        words = text.split()
        condition = "(search_name LIKE ? ESCAPE '\\' OR search_reason LIKE ? ESCAPE '\\')"
        where = " AND ".join([condition] * len(words)) or "1"
        rows = self._connection.execute(
            f"SELECT {COLUMNS}, {patients.COLUMNS} FROM encounters"  # noqa: S608
            " JOIN patients ON patients.id = encounters.patient_id"
            f" WHERE {where} ORDER BY started_at DESC LIMIT ?",
            [*(like(word) for word in words for _ in range(2)), limit],
        )
        return [(_encounter(row), patients.patient_from(row[6:])) for row in rows]

    def list_for_patient(self, patient: PatientId) -> list[Encounter]:
        """The newest first."""
        rows = self._connection.execute(
            f"SELECT {COLUMNS} FROM encounters WHERE patient_id = ?"  # noqa: S608
            " ORDER BY started_at DESC",
            (patient,),
        )
        return [_encounter(row) for row in rows]


def _encounter(row: Row) -> Encounter:
    return Encounter(
        id=EncounterId(row[0]),
        patient_id=PatientId(row[1]),
        practitioner_id=PersonId(row[2]),
        started_at=time_from(row[3]),
        reason=row[4],
        state=EncounterState(row[5]),
    )


def _values(encounter: Encounter) -> tuple[object, ...]:
    return (
        encounter.patient_id,
        encounter.practitioner_id,
        time_text(encounter.started_at),
        encounter.reason,
        folded(encounter.reason),
        str(encounter.state),
        encounter.id,
    )
