"""What was heard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from app.domain.identifiers import EncounterId, PersonId, RecordingId, TranscriptId
from app.texts import marked

USUAL_NAMES = (
    marked("Clinician"),
    marked("Patient"),
    marked("Companion"),
    marked("Other person"),
)
MOST_SPEAKERS = len(USUAL_NAMES)


LINE_BREAK = "↵"
PARAGRAPH_BREAK = "¶"
STRUCK = "[…]"
"""Words that were spoken and then struck by voice; what they were is in `Word.heard`."""
SIGNS = frozenset((LINE_BREAK, PARAGRAPH_BREAK, STRUCK))
"""Words of a transcript that say nothing themselves."""


def without_signs(text: str) -> str:
    """A transcript's text as a run of what is said in it."""
    return " ".join(word for word in text.split() if word not in SIGNS)


def laid_out(text: str) -> str:
    """A transcript's text with its breaks as breaks."""
    broken = text.replace(LINE_BREAK, "\n").replace(PARAGRAPH_BREAK, "\n\n")
    return "\n".join(line.strip() for line in broken.split("\n"))


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
class Part:
    """A recording in a transcript: it begins `start` seconds after the first one."""

    recording_id: RecordingId
    start: float


@dataclass(frozen=True, slots=True)
class Transcript:
    """The words of a visit; `speech_seconds` was measured before any model ran.

    One without a recording has no words either: a note that somebody writes alone cites it.

    The times of its segments run on over all its recordings, laid end to end. Every change is a new
    transcript, a version, that names its `parent`; segments keep their numbers, because statements
    cite them.
    """

    id: TranscriptId
    encounter_id: EncounterId
    recording_id: RecordingId | None
    created_at: datetime
    model: ModelStamp
    speech_seconds: float
    segments: tuple[Segment, ...]
    words_removed_at: datetime | None = None
    """When the segments that no signed statement cites were deleted (UTC)."""
    language: str = "en"
    """ISO 639-1 code of the language that was spoken."""
    parent: TranscriptId | None = None
    """The version that this one was made from; None for what the model wrote."""
    author: PersonId | None = None
    """Who changed it last; None where no person did."""
    further: tuple[Part, ...] = ()
    """The recordings with which the visit went on after `recording_id`."""
    speakers: tuple[str, ...] = ()
    """Names of the speakers, from the first on; where one is missing or empty, the usual one."""

    def name_of(self, speaker: int) -> str:
        """What a speaker is called."""
        given = self.speakers[speaker] if speaker < len(self.speakers) else ""
        return given or USUAL_NAMES[min(speaker, MOST_SPEAKERS - 1)]

    @property
    def parts(self) -> tuple[Part, ...]:
        """All its recordings, in their order."""
        if self.recording_id is None:
            return ()
        return (Part(self.recording_id, 0.0), *self.further)

    def spans(self, end: float) -> Iterator[tuple[Part, float]]:
        """Each recording with when the next one begins; the last one goes on to `end`."""
        return zip(self.parts, (*(part.start for part in self.parts[1:]), end), strict=False)

    def stretches(self, start: float, end: float) -> Iterator[tuple[RecordingId, float, float]]:
        """The recordings that sound from `start` to `end`, each with its own seconds."""
        for part, last in self.spans(end):
            begin, until = max(start, part.start), min(end, last)
            if begin < until:
                yield part.recording_id, begin - part.start, until - part.start

    def begin(self, time: float) -> float:
        """When the recording that sounds at a time begins."""
        return max(part.start for part in self.parts if part.start <= time)

    @property
    def text(self) -> str:
        return " ".join(segment.text for segment in self.segments)

    def segment(self, number: int) -> Segment | None:
        for segment in self.segments:
            if segment.number == number:
                return segment
        return None
