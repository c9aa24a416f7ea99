"""Audio of a visit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.identifiers import EncounterId, PersonId, RecordingId

SAMPLE_RATE = 16_000
"""Samples a second of all audio in the application: mono, signed 16-bit, little endian."""


class RecordingSource(StrEnum):
    MICROPHONE = "microphone"
    FILE = "file"


class RecordingState(StrEnum):
    OPEN = "open"  # being written, or left behind by a crash
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Recording:
    """One stretch of audio; its samples lie as encrypted chunks in chart.db."""

    id: RecordingId
    encounter_id: EncounterId
    started_at: datetime
    source: RecordingSource
    source_name: str
    samples: int = 0
    state: RecordingState = RecordingState.OPEN
    audio_removed_at: datetime | None = None
    """When the audio was deleted (UTC), by a policy of the clinic or after a consent was withdrawn;
    `samples` still says how much it was."""

    @property
    def seconds(self) -> float:
        return self.samples / SAMPLE_RATE


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Who went on without a recording that cannot be written down, when (UTC) and why."""

    recording_id: RecordingId
    person_id: PersonId
    person_name: str
    at: datetime
    reason: str | None
    """None once the audio was deleted: it went with that."""
