"""What supports a statement, and what a check without a model says of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class EvidenceSpan:
    """Words of a segment: `first_word` and `last_word` are indexes into its words, both included.

    `start` and `end` are seconds of the recording.
    """

    segment: int
    first_word: int
    last_word: int
    start: float
    end: float


class Verdict(StrEnum):
    SUPPORTED = "supported"
    NOT_FOUND = "not_found"
    CONTRADICTED = "contradicted"


class ReasonKind(StrEnum):
    """What a check looked at."""

    NUMBER = "number"
    DOSE = "dose"
    DRUG = "drug"
    NEGATION = "negation"
    LATERALITY = "laterality"
    WORDS = "words"
    CITATION = "citation"
    HEARING = "hearing"
    CHARACTERS = "characters"
    CONSENT = "consent"
    INSTRUCTION = "instruction"


@dataclass(frozen=True, slots=True)
class Reason:
    """One finding: `said` is what the note says, `heard` what the cited words say instead."""

    kind: ReasonKind
    verdict: Verdict
    said: str
    heard: str
    text: str


@dataclass(frozen=True, slots=True)
class Grounding:
    """The verdict on a statement with everything that led to it, worst first."""

    verdict: Verdict
    reasons: tuple[Reason, ...] = ()
