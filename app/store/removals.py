"""What was removed from chart.db, by policies or after a consent was withdrawn.

The row that says so comes first, then the content goes.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.days import day_in_words, here
from app.domain.identifiers import NoteId, PersonId, RecordingId, TranscriptId
from app.errors import UserFacingError
from app.store.connection import Connection
from app.store.searched import SearchKind, forget
from app.store.values import time_from, time_text
from app.texts import marked, tr


class RemovalKind(StrEnum):
    AUDIO = "audio"
    TRANSCRIPT = "transcript"
    DRAFT = "draft"


_NAMES = {
    RemovalKind.AUDIO: marked("The audio of this recording was deleted on {day}."),
    RemovalKind.TRANSCRIPT: marked("The words of this transcript were deleted on {day}."),
    RemovalKind.DRAFT: marked("This draft was deleted on {day}."),
}


@dataclass(frozen=True, slots=True)
class Removal:
    """What went, when (UTC), and who was signed in; drafts go up to and with a version."""

    kind: RemovalKind
    object_id: str
    removed_at: datetime
    person_id: PersonId
    through_version: int | None = None


class RemovedError(UserFacingError):
    """What was asked for was deleted, by a policy or after a consent was withdrawn."""

    def __init__(self, kind: RemovalKind, removed_at: datetime) -> None:
        super().__init__(
            tr(_NAMES[kind], day=day_in_words(here(removed_at))),
            "",
            tr("A signed note, its evidence and its signatures are still there."),
        )


class RemovalRepository:
    """Triggers let content go only after its row here, and refuse what no policy may remove."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, kind: RemovalKind, object_id: str) -> Removal | None:
        row = self._connection.execute(
            "SELECT removed_at, person_id, through_version FROM removals"
            " WHERE kind = ? AND object_id = ?",
            (kind, object_id),
        ).fetchone()
        if row is None:
            return None
        return Removal(kind, object_id, time_from(row[0]), PersonId(row[1]), row[2])

    def remove_audio(self, recording: RecordingId, at: datetime, by: PersonId) -> int:
        """Delete key and chunks of a closed recording whose note is signed; returns how many."""
        self._add(Removal(RemovalKind.AUDIO, recording, at, by))
        self._connection.execute("DELETE FROM recording_keys WHERE recording_id = ?", (recording,))
        self._connection.ciphers.clear()
        return self._connection.execute(
            "DELETE FROM recording_chunks WHERE recording_id = ?", (recording,)
        ).rowcount

    def remove_transcript(
        self, transcript: TranscriptId, keep: Collection[int], at: datetime, by: PersonId
    ) -> int:
        """Delete the segments that nothing signed cites; returns how many."""
        self._add(Removal(RemovalKind.TRANSCRIPT, transcript, at, by))
        forget(self._connection, SearchKind.TRANSCRIPT, transcript)
        numbers = [
            row[0]
            for row in self._connection.execute(
                "SELECT number FROM segments WHERE transcript_id = ?", (transcript,)
            ).fetchall()
            if row[0] not in keep
        ]
        self._connection.executemany(
            "DELETE FROM segments WHERE transcript_id = ? AND number = ?",
            [(transcript, number) for number in numbers],
        )
        return len(numbers)

    def remove_drafts(self, note: NoteId, through: int, at: datetime, by: PersonId) -> int:
        """Delete the statements of preliminary versions up to `through`; returns how many."""
        self._add(Removal(RemovalKind.DRAFT, note, at, by, through))
        return self._connection.execute(
            "DELETE FROM statements WHERE note_id = ? AND note_version <= ?", (note, through)
        ).rowcount

    def _add(self, removal: Removal) -> None:
        self._connection.execute(
            "INSERT INTO removals (kind, object_id, through_version, removed_at, person_id)"
            " VALUES (?, ?, ?, ?, ?)",
            (
                removal.kind,
                removal.object_id,
                removal.through_version,
                time_text(removal.removed_at),
                removal.person_id,
            ),
        )
