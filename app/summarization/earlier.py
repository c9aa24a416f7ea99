"""Earlier notes of the patient that a clinician gives a draft as background."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.identifiers import EncounterId, NoteId, PatientId
from app.domain.note import Note
from app.errors import Refused
from app.store.connection import Connection
from app.store.encounters import EncounterRepository
from app.store.notes import NoteRepository
from app.summarization.prompt import EarlierNote
from app.texts import tr


class NotEarlierError(Refused):
    """A note that may not be background: of another patient, or not signed."""

    def __init__(self, what: str, action: str) -> None:
        super().__init__(what, action, tr("Nothing was drafted."))


@dataclass(frozen=True, slots=True)
class EarlierChoice:
    """A signed note that may be given as background; `visit` is when its visit began (UTC)."""

    note_id: NoteId
    visit: datetime
    title: str
    reason: str
    """Of its visit."""


def choices(
    connection: Connection, encounter_id: EncounterId, titles: Mapping[str, str]
) -> tuple[EarlierChoice, ...]:
    """The signed notes of the patient's other visits, the newest visit first.

    `titles` are those of the templates by key.
    """
    encounters = EncounterRepository(connection)
    patient = encounters.get(encounter_id).patient_id
    return tuple(
        EarlierChoice(
            note.id, visit.started_at, titles.get(note.template_key, "Note"), visit.reason
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
        raise NotEarlierError(
            tr("An earlier note is of another patient."), tr("Choose notes of this patient only.")
        )
    if not note.stands:
        raise NotEarlierError(
            tr("An earlier note is not signed, or was entered in error."),
            tr("Choose signed notes only."),
        )
    return EarlierNote(visit.started_at.date(), _lines(note))


def _lines(note: Note) -> tuple[str, ...]:
    return tuple(
        f"{section.title}: {statement.text}"
        for section in note.sections
        for statement in section.statements
    )
