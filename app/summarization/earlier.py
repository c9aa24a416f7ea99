"""Earlier notes of the patient that a clinician gives a draft as background."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.days import here
from app.domain.identifiers import EncounterId, NoteId, PatientId
from app.domain.note import Note
from app.store.connection import Connection
from app.store.encounters import EncounterRepository
from app.store.notes import NoteRepository
from app.summarization.keeping import NotWrittenError
from app.summarization.prompt import EarlierNote
from app.templates.templates import title_of
from app.texts import tr


@dataclass(frozen=True, slots=True)
class EarlierChoice:
    """A signed note that may be given as background; `visit` is when its visit began (UTC)."""

    note_id: NoteId
    visit: datetime
    title: str
    reason: str
    """Of its visit."""


def choices(connection: Connection, encounter_id: EncounterId) -> tuple[EarlierChoice, ...]:
    """The signed notes of the patient's other visits, the newest visit first."""
    encounters = EncounterRepository(connection)
    patient = encounters.get(encounter_id).patient_id
    return tuple(
        EarlierChoice(
            note.id,
            visit.started_at,
            title_of(connection, note.template_key, note.template_version),
            visit.reason,
        )
        for visit in encounters.list_for_patient(patient)
        if visit.id != encounter_id
        for note in NoteRepository(connection).list_for_encounter(visit.id)
        if note.stands
    )


def background(
    connection: Connection, encounter_id: EncounterId, notes: Sequence[NoteId]
) -> tuple[EarlierNote, ...]:
    """What these notes say; Refused for one that is not signed or of another patient."""
    patient = EncounterRepository(connection).get(encounter_id).patient_id
    return tuple(_background(connection, patient, note) for note in dict.fromkeys(notes))


def _background(connection: Connection, patient: PatientId, note_id: NoteId) -> EarlierNote:
    note = NoteRepository(connection).get(note_id)
    visit = EncounterRepository(connection).get(note.encounter_id)
    if visit.patient_id != patient:
        raise _not_earlier(
            tr("An earlier note is of another patient."), tr("Choose notes of this patient only.")
        )
    if not note.stands:
        raise _not_earlier(
            tr("An earlier note is not signed, or was entered in error."),
            tr("Choose signed notes only."),
        )
    return EarlierNote(here(visit.started_at), _lines(note))


def _not_earlier(what: str, action: str) -> NotWrittenError:
    return NotWrittenError("earlier_note", what, action, tr("Nothing was drafted."))


def _lines(note: Note) -> tuple[str, ...]:
    return tuple(
        f"{section.title}: {statement.text}"
        for section in note.sections
        for statement in section.statements
    )
