"""A visit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.identifiers import EncounterId, PatientId, PersonId


class EncounterState(StrEnum):
    """How far the visit's paperwork is."""

    PLANNED = "planned"  # nothing recorded yet
    RECORDED = "recorded"  # audio is there, no transcript
    NO_SPEECH = "no_speech"  # transcribed, and nobody spoke
    TRANSCRIBED = "transcribed"
    DRAFTED = "drafted"  # a preliminary note awaits review
    SIGNED = "signed"


@dataclass(frozen=True, slots=True)
class Encounter:
    """A visit of one patient to one practitioner; `started_at` is UTC."""

    id: EncounterId
    patient_id: PatientId
    practitioner_id: PersonId
    started_at: datetime
    reason: str = ""
    state: EncounterState = EncounterState.PLANNED
