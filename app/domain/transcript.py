"""What was heard."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.identifiers import EncounterId, PersonId, RecordingId, TranscriptId


@dataclass(frozen=True, slots=True)
class ModelStamp:
    """Which model produced something: registry key, version label and SHA-256 of its files."""

    key: str
    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Word:
    """A word with its time in seconds from the start of the recording and its probability."""

    text: str
    start: float
    end: float
    confidence: float
    heard: str = ""
    """What the engine wrote, where a correction or a person changed it."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A decoder span; `number` counts from 1 and is what statements cite."""

    number: int
    start: float
    end: float
    text: str
    words: tuple[Word, ...] = ()
    speaker: int | None = None
    """Who spoke it, counted from 0; None where nobody has said so."""


@dataclass(frozen=True, slots=True)
class Transcript:
    """The words of one recording; `speech_seconds` was measured before any model ran.

    Every change is a new transcript, a version, that names its `parent`; segments keep their
    numbers, because statements cite them.
    """

    id: TranscriptId
    encounter_id: EncounterId
    recording_id: RecordingId
    created_at: datetime
    model: ModelStamp
    speech_seconds: float
    segments: tuple[Segment, ...]
    words_removed_at: datetime | None = None
    """When a policy of the clinic deleted the segments that no signed statement cites (UTC)."""
    language: str = "en"
    """ISO 639-1 code of the language that was spoken."""
    parent: TranscriptId | None = None
    """The version that this one was made from; None for what the model wrote."""
    author: PersonId | None = None
    """Who changed it; None where no person did."""

    @property
    def text(self) -> str:
        return " ".join(segment.text for segment in self.segments)

    def segment(self, number: int) -> Segment | None:
        for segment in self.segments:
            if segment.number == number:
                return segment
        return None
