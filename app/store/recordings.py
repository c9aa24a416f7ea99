"""Recordings and their journal of chunks in chart.db; audio and the source's name are sealed."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.identifiers import EncounterId, RecordingId
from app.domain.recording import SAMPLE_RATE, Recording, RecordingSource, RecordingState
from app.errors import BugError
from app.store.absent import absent
from app.store.connection import Connection, Row
from app.store.patient_keys import PatientCipher, PatientKeys
from app.store.transcripts import KEPT
from app.store.values import time_from, time_text
from app.texts import tr

COLUMNS = "id, encounter_id, started_at, source, source_name, samples, state, removed_at"
TABLE = (
    "recordings LEFT JOIN removals ON removals.kind = 'audio'"
    " AND removals.object_id = recordings.id"
)
CHUNKS, LEVELS = "recording_chunks", "recording_chunks.levels"
BYTES_PER_SAMPLE = 2
LEVEL_SAMPLES = SAMPLE_RATE // 50
LEVEL_BYTES = 2


class RecordingRepository:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._keys = PatientKeys(connection)

    def add(self, recording: Recording) -> None:
        self._keys.create_for_audio(recording.id)
        self._connection.execute(
            "INSERT INTO recordings (encounter_id, started_at, source, source_name, samples,"
            " state, id) VALUES (?, ?, ?, ?, ?, ?, ?)",
            _values(recording, self._keys.of_encounter(recording.encounter_id)),
        )

    def get(self, recording: RecordingId) -> Recording:
        """The recording; UserFacingError if there is none with this id, or it was erased."""
        row = self._connection.execute(
            f"SELECT {COLUMNS} FROM {TABLE} WHERE id = ?",  # noqa: S608
            (recording,),
        ).fetchone()
        if row is None:
            raise absent(tr("This recording is not in the charts."))
        return self._recording(row)

    def update(self, recording: Recording) -> None:
        """Change an open recording; a closed one is never changed."""
        changed = self._connection.execute(
            "UPDATE recordings SET encounter_id = ?, started_at = ?, source = ?,"
            " source_name = ?, samples = ?, state = ? WHERE id = ?",
            _values(recording, self._keys.of_recording(recording.id)),
        )
        if changed.rowcount != 1:
            raise absent(tr("This recording is not in the charts."))

    def discard(self, recording: RecordingId) -> None:
        """Delete an open recording with its audio; the freed pages are overwritten."""
        self._connection.execute(
            "DELETE FROM recording_chunks WHERE recording_id = ?", (recording,)
        )
        self._connection.execute("DELETE FROM recording_keys WHERE recording_id = ?", (recording,))
        removed = self._connection.execute("DELETE FROM recordings WHERE id = ?", (recording,))
        if removed.rowcount != 1:
            raise absent(tr("This recording is not in the charts."))

    def list_for_encounter(self, encounter: EncounterId) -> list[Recording]:
        """The oldest first."""
        rows = self._connection.execute(
            f"SELECT {COLUMNS} FROM {TABLE} WHERE encounter_id = ?"  # noqa: S608
            " ORDER BY started_at",
            (encounter,),
        )
        return [self._recording(row) for row in rows]

    def list_unheard(self, encounter: EncounterId) -> list[Recording]:
        """Finished recordings with audio whose words no transcript has, the oldest first."""
        return self._unheard(encounter, "")

    def list_awaited(self, encounter: EncounterId) -> list[Recording]:
        """Those of them that nobody left out."""
        return self._unheard(
            encounter, " AND NOT EXISTS (SELECT 1 FROM left_out WHERE recording_id = id)"
        )

    def _unheard(self, encounter: EncounterId, condition: str) -> list[Recording]:
        rows = self._connection.execute(
            f"WITH kept AS (SELECT * FROM transcripts WHERE encounter_id = ?1 AND {KEPT})"  # noqa: S608
            f" SELECT {COLUMNS} FROM {TABLE} WHERE encounter_id = ?1 AND state = 'closed'"
            " AND removed_at IS NULL"
            " AND id NOT IN (SELECT recording_id FROM kept WHERE recording_id IS NOT NULL)"
            " AND id NOT IN (SELECT json_extract(value, '$.recording_id') FROM kept,"
            f" json_each(further)){condition} ORDER BY started_at",
            (encounter,),
        )
        return [self._recording(row) for row in rows]

    def list_open(self) -> list[Recording]:
        """Recordings that nobody finished, the oldest first."""
        rows = self._connection.execute(
            f"SELECT {COLUMNS} FROM {TABLE} WHERE state = 'open'"  # noqa: S608
            " ORDER BY started_at"
        )
        return [self._recording(row) for row in rows]

    def append_chunk(
        self, recording: RecordingId, index: int, samples: bytes, levels: bytes = b""
    ) -> None:
        """Add the next chunk; `index` counts from 0 without gaps, `samples` are 16-bit PCM.

        `levels` are those of the channels of a stereo source, as protocol.ChannelLevels has them.
        """
        count, odd = divmod(len(samples), BYTES_PER_SAMPLE)
        if odd or not count:
            raise BugError("A chunk holds whole samples, and at least one.")
        cipher = self._keys.of_audio(recording)
        self._connection.execute(
            "INSERT INTO recording_chunks (recording_id, position, sample_count, samples, levels)"
            " VALUES (?, ?, ?, ?, ?)",
            (
                recording,
                index,
                count,
                cipher.seal(samples, CHUNKS, recording, index),
                cipher.seal(levels, LEVELS, recording, index) if levels else None,
            ),
        )

    def chunks(
        self, recording: RecordingId, first: int = 0, count: int | None = None
    ) -> Iterator[bytes]:
        """Chunks in order, from index `first`, at most `count` of them.

        Iterate within the work given to `Store.read`: read long recordings page by page.
        RemovedError where a policy deleted the audio.
        """
        cipher = self._keys.of_audio(recording)
        rows = self._connection.execute(
            "SELECT position, samples FROM recording_chunks"
            " WHERE recording_id = ? AND position >= ? ORDER BY position LIMIT ?",
            (recording, first, -1 if count is None else count),
        )
        for row in rows:
            yield cipher.open(row[1], CHUNKS, recording, row[0])

    def levels(self, recording: RecordingId) -> bytes:
        """The levels of the channels of all chunks; silence where levels are missing.

        Empty for a source of one channel. RemovedError where a policy deleted the audio.
        """
        cipher = self._keys.of_audio(recording)
        rows = self._connection.execute(
            "SELECT position, sample_count, levels FROM recording_chunks"
            " WHERE recording_id = ? ORDER BY position",
            (recording,),
        ).fetchall()
        if all(row[2] is None for row in rows):
            return b""
        found = bytearray()
        for position, count, sealed in rows:
            levels = b"" if sealed is None else cipher.open(sealed, LEVELS, recording, position)
            length = LEVEL_BYTES * -(-count // LEVEL_SAMPLES)
            found += levels[:length].ljust(length, b"\xff")
        return bytes(found)

    def chunk_count(self, recording: RecordingId) -> int:
        """How many chunks there are, which is also the index of the next one."""
        return int(
            self._connection.value(
                "SELECT count(*) FROM recording_chunks WHERE recording_id = ?", (recording,)
            )
        )

    def sample_count(self, recording: RecordingId) -> int:
        """Samples in all chunks, read from the index alone."""
        return int(
            self._connection.value(
                "SELECT coalesce(sum(sample_count), 0) FROM recording_chunks"
                " WHERE recording_id = ?",
                (recording,),
            )
        )

    def _recording(self, row: Row) -> Recording:
        cipher = self._keys.of_encounter(EncounterId(row[1]))
        return Recording(
            id=RecordingId(row[0]),
            encounter_id=EncounterId(row[1]),
            started_at=time_from(row[2]),
            source=RecordingSource(row[3]),
            source_name=cipher.open(row[4], "recordings", row[0]).decode(),
            samples=row[5],
            state=RecordingState(row[6]),
            audio_removed_at=None if row[7] is None else time_from(row[7]),
        )


def _values(recording: Recording, cipher: PatientCipher) -> tuple[object, ...]:
    return (
        recording.encounter_id,
        time_text(recording.started_at),
        str(recording.source),
        cipher.seal(recording.source_name.encode(), "recordings", recording.id),
        recording.samples,
        str(recording.state),
        recording.id,
    )
