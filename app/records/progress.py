"""How far a visit's paperwork is, told from what is kept of it."""

from __future__ import annotations

from app.domain.encounter import EncounterState
from app.domain.identifiers import EncounterId
from app.domain.note import NoteStatus
from app.store.connection import Connection
from app.store.notes import NoteRepository
from app.store.recordings import RecordingRepository
from app.store.transcripts import TranscriptRepository


def state_of(connection: Connection, encounter: EncounterId) -> EncounterState:
    """The state of a visit after something of it went; a note entered in error is none."""
    notes = NoteRepository(connection).list_for_encounter(encounter)
    if any(note.stands for note in notes):
        return EncounterState.SIGNED
    if any(note.status is NoteStatus.PRELIMINARY for note in notes):
        return EncounterState.DRAFTED
    heard = [one for one in TranscriptRepository(connection).versions(encounter) if one.parts]
    kept = [one for one in heard if one.words_removed_at is None]
    if kept:
        return EncounterState.TRANSCRIBED if kept[-1].segments else EncounterState.NO_SPEECH
    recordings = RecordingRepository(connection).list_for_encounter(encounter)
    if any(one.audio_removed_at is None for one in recordings):
        return EncounterState.RECORDED
    return EncounterState.PLANNED
