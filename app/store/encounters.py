"""Encounters in chart.db; the reason is sealed, its folded words stand in a search table too."""

from __future__ import annotations

from app.domain.encounter import Encounter, EncounterMode, EncounterState
from app.domain.identifiers import EncounterId, PatientId, PersonId
from app.domain.patient import Patient
from app.folding import searchable
from app.store import consents
from app.store.absent import absent
from app.store.connection import Connection, Row
from app.store.patient_keys import PatientCipher, PatientKeys
from app.store.patients import opened
from app.store.searched import SearchKind, index
from app.store.values import holding, time_from, time_text
from app.texts import tr

COLUMNS = (
    "encounters.id, encounters.patient_id, practitioner_id, started_at, reason, state, mode,"
    f" language, {consents.COLUMNS}"
)
_TABLE = (
    "encounters LEFT JOIN consents ON consents.number ="
    " (SELECT max(number) FROM consents WHERE encounter_id = encounters.id)"
    " LEFT JOIN consent_withdrawals ON consent_number = consents.number"
)


class EncounterRepository:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._keys = PatientKeys(connection)

    def add(self, encounter: Encounter) -> None:
        self._connection.execute(
            "INSERT INTO encounters (patient_id, practitioner_id, started_at, reason, state, mode,"
            " language, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            _values(encounter, self._keys.of_patient(encounter.patient_id)),
        )
        self._connection.execute(
            "INSERT INTO encounter_search (search_reason, encounter_id) VALUES (?, ?)",
            (searchable(encounter.reason), encounter.id),
        )
        self._index(encounter)

    def get(self, encounter: EncounterId) -> Encounter:
        """The encounter; UserFacingError if there is none with this id, or it was erased."""
        row = self._connection.execute(
            f"SELECT {COLUMNS} FROM {_TABLE} WHERE encounters.id = ?",  # noqa: S608
            (encounter,),
        ).fetchone()
        if row is None:
            raise absent(tr("This encounter is not in the charts."))
        return _encounter(row, self._keys.of_encounter(encounter))

    def update(self, encounter: Encounter) -> None:
        """Change everything but the consent, which has a repository of its own."""
        changed = self._connection.execute(
            "UPDATE encounters SET patient_id = ?, practitioner_id = ?, started_at = ?,"
            " reason = ?, state = ?, mode = ?, language = ? WHERE id = ?",
            _values(encounter, self._keys.of_patient(encounter.patient_id)),
        )
        if changed.rowcount != 1:
            raise absent(tr("This encounter is not in the charts."))
        self._connection.execute(
            "UPDATE encounter_search SET search_reason = ? WHERE encounter_id = ?",
            (searchable(encounter.reason), encounter.id),
        )
        self._index(encounter)

    def last_manner(self, practitioner: PersonId) -> tuple[EncounterMode, str] | None:
        """Mode and language of a person's newest visit."""
        row = self._connection.execute(
            "SELECT mode, language FROM encounters WHERE practitioner_id = ?"
            " ORDER BY started_at DESC LIMIT 1",
            (practitioner,),
        ).fetchone()
        return None if row is None else (EncounterMode(row[0]), row[1])

    def list_recent(self, limit: int, text: str = "") -> list[tuple[Encounter, Patient]]:
        """The newest first; every word of `text` is in the patient's name or in the reason."""
        where, values = holding(("search_name", "search_reason"), text)
        rows = self._connection.execute(
            f"SELECT {COLUMNS}, identity, seed FROM {_TABLE}"  # noqa: S608
            " JOIN encounter_search ON encounter_search.encounter_id = encounters.id"
            " JOIN patient_search ON patient_search.patient_id = encounters.patient_id"
            " JOIN patients ON patients.id = encounters.patient_id"
            " JOIN patient_keys ON patient_keys.patient_id = encounters.patient_id"
            f" WHERE {where} ORDER BY started_at DESC LIMIT ?",
            [*values, limit],
        )
        found = []
        for row in rows:
            cipher = self._keys.of_row(row[1], row[-1])
            found.append((_encounter(row, cipher), opened(row[1], row[-2], cipher)))
        return found

    def list_for_patient(self, patient: PatientId) -> list[Encounter]:
        """The newest first."""
        cipher = self._keys.of_patient(patient)
        rows = self._connection.execute(
            f"SELECT {COLUMNS} FROM {_TABLE} WHERE patient_id = ?"  # noqa: S608
            " ORDER BY started_at DESC",
            (patient,),
        )
        return [_encounter(row, cipher) for row in rows]

    def _index(self, encounter: Encounter) -> None:
        lines = (encounter.reason,)
        index(self._connection, SearchKind.VISIT, encounter.id, lines, encounter.id)


def _encounter(row: Row, cipher: PatientCipher) -> Encounter:
    return Encounter(
        id=EncounterId(row[0]),
        patient_id=PatientId(row[1]),
        practitioner_id=PersonId(row[2]),
        started_at=time_from(row[3]),
        reason=cipher.open(row[4], "encounters", row[0]).decode(),
        state=EncounterState(row[5]),
        mode=EncounterMode(row[6]),
        language=row[7],
        consent=None if row[8] is None else consents.consent_of(row[8:13]),
    )


def _values(encounter: Encounter, cipher: PatientCipher) -> tuple[object, ...]:
    return (
        encounter.patient_id,
        encounter.practitioner_id,
        time_text(encounter.started_at),
        cipher.seal(encounter.reason.encode(), "encounters", encounter.id),
        str(encounter.state),
        str(encounter.mode),
        encounter.language,
        encounter.id,
    )
