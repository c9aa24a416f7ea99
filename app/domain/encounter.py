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


class EncounterMode(StrEnum):
    """Who is heard in the recordings of a visit."""

    DICTATION = "dictation"  # the clinician alone
    VISIT = "visit"  # everybody in the room


class ConsentBy(StrEnum):
    """Who consented to being recorded."""

    PATIENT = "patient"
    GUARDIAN = "guardian"
    REPRESENTATIVE = "representative"  # who may decide for an adult patient


class ConsentHow(StrEnum):
    """How a consent was given."""

    SPOKEN = "spoken"
    WRITTEN = "written"
    ON_FILE = "on_file"  # signed at an earlier time, and covering this visit


@dataclass(frozen=True, slots=True)
class Consent:
    """A consent to being recorded, and who asked for it; times are UTC."""

    given_at: datetime
    by: ConsentBy
    how: ConsentHow
    asked_by: PersonId
    withdrawn_at: datetime | None = None

    @property
    def holds(self) -> bool:
        return self.withdrawn_at is None


@dataclass(frozen=True, slots=True)
class Encounter:
    """A visit of one patient to one practitioner; `started_at` is UTC.

    `language` is an ISO 639-1 code; `consent` is the newest one, which may have been withdrawn.
    """

    id: EncounterId
    patient_id: PatientId
    practitioner_id: PersonId
    started_at: datetime
    reason: str = ""
    state: EncounterState = EncounterState.PLANNED
    mode: EncounterMode = EncounterMode.DICTATION
    language: str = "en"
    consent: Consent | None = None

    @property
    def consented(self) -> bool:
        """Whether a consent to being recorded holds."""
        return self.consent is not None and self.consent.holds

    def needs_consent(self, *, always: bool) -> bool:
        """Whether nothing may be recorded before somebody consents; `always` is a policy."""
        return (always or self.mode is EncounterMode.VISIT) and not self.consented
