"""The journal of a recording in chart.db: chunks of one second, encrypted with the store."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from app.domain.identifiers import RecordingId
from app.domain.recording import SAMPLE_RATE
from app.store.recordings import RecordingRepository
from app.store.store import Store

SAMPLE_BYTES = 2
CHUNK_SAMPLES = SAMPLE_RATE
CHUNK_BYTES = CHUNK_SAMPLES * SAMPLE_BYTES
"""Every chunk holds one second; only the last of a recording may be shorter."""

_PAGE = 30  # chunks read at a time


class StoredAudio:
    """The samples of one recording, read a page at a time."""

    def __init__(self, charts: Store, recording_id: RecordingId) -> None:
        self._charts = charts
        self._recording_id = recording_id

    def count(self) -> int:
        """How many samples there are."""
        return self._charts.read(
            lambda connection: RecordingRepository(connection).sample_count(self._recording_id)
        )

    def read(self, start: int, end: int) -> bytes:
        """The samples from `start` up to, not including, `end`; what lies beyond is left out."""
        if end <= start:
            return b""
        first, last = start // CHUNK_SAMPLES, (end - 1) // CHUNK_SAMPLES
        joined = self._chunks(first, last - first + 1)
        offset = first * CHUNK_SAMPLES
        return joined[(start - offset) * SAMPLE_BYTES : (end - offset) * SAMPLE_BYTES]

    def pieces(self, seconds: int) -> Iterator[tuple[int, bytes]]:
        """All samples in order, as (first sample, samples) of at most so many seconds."""
        for first in count(0, seconds):
            samples = self._chunks(first, seconds)
            if not samples:
                return
            yield first * CHUNK_SAMPLES, samples

    def __iter__(self) -> Iterator[bytes]:
        for _, samples in self.pieces(_PAGE):
            yield samples

    def _chunks(self, first: int, amount: int) -> bytes:
        return self._charts.read(
            lambda connection: b"".join(
                RecordingRepository(connection).chunks(self._recording_id, first, amount)
            )
        )
