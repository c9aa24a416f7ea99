"""What a transcription has written so far, so that one that was stopped goes on where it stood."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from app.domain.identifiers import RecordingId
from app.store.heard_windows import HeardWindow, HeardWindowRepository
from app.store.store import Store, UnitOfWork
from app.task import Task
from app.transcription.hearing import Heard, Hearing
from app.transcription.windows import Window


class Journal:
    """The windows of one recording; those heard by another model or in another way are dropped."""

    def __init__(self, charts: Store, recording_id: RecordingId, hearing: Hearing) -> None:
        self._charts = charts
        self._recording_id = recording_id
        self._hearing = hearing
        self._manner = hearing.manner_sha256
        found = charts.read(
            lambda connection: HeardWindowRepository(connection).list_for_recording(recording_id)
        )
        if any(window.manner_sha256 != self._manner for window in found):
            charts.write(lambda unit: HeardWindowRepository(unit.connection).drop(recording_id))
            found = []
        self._kept = {(window.start, window.end): window for window in found}
        self.resumed = 0
        """Windows that had been heard before."""

    def hear(self, windows: Iterable[Window], task: Task) -> Iterator[Heard]:
        """What is said in each window: as it was kept, or heard now, several at once, and kept."""
        missing: list[Window] = []
        for window in windows:
            kept = self._kept.get((window.start, window.end))
            if kept is None:
                missing.append(window)
            if missing and (kept is not None or len(missing) == self._hearing.batch):
                yield from self._now(missing, task)
                missing = []
            if kept is not None:
                self.resumed += 1
                yield Heard(kept.segments, kept.loops, kept.dropped)
        if missing:
            yield from self._now(missing, task)

    def _now(self, windows: Sequence[Window], task: Task) -> list[Heard]:
        heard = self._hearing.hear_together(windows, task)
        self.keep(dict(zip(windows, heard, strict=True)))
        return heard

    def keep(self, windows: Mapping[Window, Heard]) -> None:
        """Keep what was heard of windows in the manner of this journal."""
        rows = [
            HeardWindow(
                self._recording_id,
                window.start,
                window.end,
                self._manner,
                heard.segments,
                heard.loops,
                heard.dropped,
            )
            for window, heard in windows.items()
        ]

        def work(unit: UnitOfWork) -> None:
            repository = HeardWindowRepository(unit.connection)
            for row in rows:
                repository.add(row)

        self._charts.write(work)
        self._kept |= {(row.start, row.end): row for row in rows}
