"""That what was heard is of the patient of the visit, although something in it does not fit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.identifiers import PersonId, TranscriptId
from app.domain.patient import Patient


@dataclass(frozen=True, slots=True)
class PatientConfirmation:
    """Who confirmed it, why, and which transcript and whom it was about; `at` is UTC."""

    transcript_id: TranscriptId
    person_id: PersonId
    at: datetime
    reason: str
    identity: str
    """Name, birth date and sex of the patient at that time, as `identity_of` writes them."""

    def holds(self, transcript: TranscriptId, patient: Patient) -> bool:
        """Whether it still is about this transcript and this person."""
        return self.transcript_id == transcript and self.identity == identity_of(patient)


def identity_of(patient: Patient) -> str:
    """What a patient is told from others by, as one text."""
    born = "" if patient.birth_date is None else patient.birth_date.isoformat()
    return "\n".join((patient.given_name, patient.family_name, born, str(patient.sex)))
