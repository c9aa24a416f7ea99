"""What a transcription has written so far in chart.db, sealed; one row for each window."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from app.domain.identifiers import RecordingId
from app.domain.transcript import Segment
from app.store.connection import Connection
from app.store.patient_keys import PatientKeys

TABLE = "heard_windows"


@dataclass(frozen=True, slots=True)
class HeardWindow:
    """The segments of the samples from `start` up to `end`, and what the guards did there.

    `manner_sha256` names the model and the settings with which it was heard.
    """

    recording_id: RecordingId
    start: int
    end: int
    manner_sha256: str
    segments: tuple[Segment, ...]
    loops: int = 0
    dropped: int = 0


class _Content(msgspec.Struct, frozen=True, array_like=True):
    end: int
    manner_sha256: str
    loops: int
    dropped: int
    segments: tuple[Segment, ...]


class HeardWindowRepository:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._keys = PatientKeys(connection)

    def add(self, window: HeardWindow) -> None:
        """Keep a window of a closed recording, instead of one that began at the same sample."""
        content = msgspec.msgpack.encode(
            _Content(
                window.end, window.manner_sha256, window.loops, window.dropped, window.segments
            )
        )
        cipher = self._keys.of_recording(window.recording_id)
        self._connection.execute(
            "INSERT OR REPLACE INTO heard_windows"
            " (recording_id, start_sample, end_sample, manner_sha256, heard)"
            " VALUES (?, ?, ?, ?, ?)",
            (
                window.recording_id,
                window.start,
                window.end,
                window.manner_sha256,
                cipher.seal(content, TABLE, window.recording_id, window.start),
            ),
        )

    def list_for_recording(self, recording: RecordingId) -> list[HeardWindow]:
        """In the order of their samples."""
        cipher = self._keys.of_recording(recording)
        rows = self._connection.execute(
            "SELECT start_sample, heard FROM heard_windows WHERE recording_id = ?"
            " ORDER BY start_sample",
            (recording,),
        )
        found = []
        for start, heard in rows:
            content = msgspec.msgpack.decode(
                cipher.open(heard, TABLE, recording, start), type=_Content
            )
            found.append(
                HeardWindow(
                    recording,
                    start,
                    content.end,
                    content.manner_sha256,
                    content.segments,
                    content.loops,
                    content.dropped,
                )
            )
        return found

    def drop(self, recording: RecordingId) -> None:
        """Delete what was heard of a recording."""
        self._connection.execute("DELETE FROM heard_windows WHERE recording_id = ?", (recording,))
