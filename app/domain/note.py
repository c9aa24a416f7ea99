"""The note of a visit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.evidence import EvidenceSpan, Grounding, Verdict
from app.domain.identifiers import EncounterId, NoteId, PersonId, StatementId, TranscriptId
from app.domain.transcript import ModelStamp


class NoteStatus(StrEnum):
    """Source: FHIR R4 CompositionStatus."""

    PRELIMINARY = "preliminary"
    FINAL = "final"
    AMENDED = "amended"
    ENTERED_IN_ERROR = "entered-in-error"


class Origin(StrEnum):
    """Who wrote the words of a statement."""

    MODEL = "model"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Draft:
    """How a model was asked: kept with the note so that each sentence can be traced."""

    model: ModelStamp
    prompt_version: int
    prompt_sha256: str
    parameters: str


WITHOUT_MODEL = Draft(ModelStamp("none", "no model", "0" * 64), 0, "0" * 64, "")
"""The draft of a note that somebody began alone."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence of the note with the words that support it.

    `attested_by` is set when a clinician vouches for it by name despite its verdict.
    """

    id: StatementId
    text: str
    evidence: tuple[EvidenceSpan, ...]
    grounding: Grounding
    origin: Origin = Origin.MODEL
    attested_by: PersonId | None = None
    attestation_reason: str = ""
    draft: Draft | None = None
    """How a model was asked for this statement; None where it is the note's own draft."""

    @property
    def flagged(self) -> bool:
        """Whether it stands between the note and signing."""
        return self.grounding.verdict is not Verdict.SUPPORTED and self.attested_by is None


@dataclass(frozen=True, slots=True)
class Section:
    key: str
    title: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """One version of a note; every change makes the next version, and earlier ones are kept."""

    id: NoteId
    encounter_id: EncounterId
    transcript_id: TranscriptId
    template_key: str
    template_version: int
    version: int
    status: NoteStatus
    created_at: datetime
    author_id: PersonId
    draft: Draft
    sections: tuple[Section, ...]

    @property
    def statements(self) -> Iterator[Statement]:
        for section in self.sections:
            yield from section.statements

    @property
    def stands(self) -> bool:
        """Whether it was signed, and nobody has declared since that it was entered in error."""
        return self.status in (NoteStatus.FINAL, NoteStatus.AMENDED)

    @property
    def flags(self) -> tuple[Statement, ...]:
        return tuple(statement for statement in self.statements if statement.flagged)
