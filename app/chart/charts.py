"""A patient's chart and history for the clinician who is signed in."""

from __future__ import annotations

from dataclasses import dataclass

from app.accounts.permissions import Act
from app.accounts.session import Session
from app.audit.events import Action, Event
from app.chart.chart import PatientChart, SignedNote, chart_of
from app.domain.attestation import Attestation
from app.domain.encounter import Encounter
from app.domain.identifiers import PatientId
from app.domain.note import Note
from app.domain.patient import Patient
from app.store.attestations import AttestationRepository
from app.store.connection import Connection
from app.store.encounters import EncounterRepository
from app.store.notes import NoteRepository
from app.store.patients import PatientRepository
from app.store.store import UnitOfWork


@dataclass(frozen=True, slots=True)
class PastVisit:
    """A visit with the newest version of each of its notes, the oldest note first."""

    encounter: Encounter
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class PatientHistory:
    """All of a patient on one page; the newest visit first."""

    chart: PatientChart
    visits: tuple[PastVisit, ...]


class PatientCharts:
    """What is known of a patient, from what was entered and from signed notes."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def open(self, patient_id: PatientId) -> PatientHistory:
        """A patient's chart and visits; an audited view. ErasedError if they are gone."""
        self._session.require(Act.READ_CHARTS)

        def work(unit: UnitOfWork) -> tuple[Patient, tuple[PastVisit, ...], list[SignedNote]]:
            unit.record(Event(Action.VIEW, patient_id, detail={"kind": "chart"}))
            patient = PatientRepository(unit.connection).get(patient_id)
            return patient, *_visits(unit.connection, patient_id)

        patient, visits, signed = self._session.charts().write(work)
        return PatientHistory(chart_of(patient, signed), visits)


def read_chart(connection: Connection, patient_id: PatientId) -> PatientChart:
    """The chart as the store holds it now."""
    patient = PatientRepository(connection).get(patient_id)
    return chart_of(patient, _visits(connection, patient_id)[1])


def _visits(
    connection: Connection, patient_id: PatientId
) -> tuple[tuple[PastVisit, ...], list[SignedNote]]:
    """A patient's visits, and their notes that are signed and stand."""
    notes, attestations = NoteRepository(connection), AttestationRepository(connection)
    visits = tuple(
        PastVisit(encounter, tuple(notes.list_for_encounter(encounter.id)))
        for encounter in EncounterRepository(connection).list_for_patient(patient_id)
    )
    signed = [
        SignedNote(
            note,
            visit.encounter.started_at,
            signature.person_name,
            signature.signed_at,
            visit.encounter.language,
        )
        for visit in visits
        for note in visit.notes
        if note.stands
        and (signature := _signature(attestations.list_for_note(note.id), note)) is not None
    ]
    return visits, signed


def _signature(attestations: list[Attestation], note: Note) -> Attestation | None:
    """The first signature on this version."""
    return next((one for one in attestations if one.note_version == note.version), None)
