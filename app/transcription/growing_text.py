"""The final segments of a recording that goes on, as they are written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.domain.transcript import Segment
from app.transcription.writing import Writing

_REWRITTEN = 50


class GrowingText:
    """Later words may change how earlier ones are written: a command may strike them.

    What lies far back stays as it is, because to write hours anew for each window would take long.
    """

    def __init__(self, writing: Writing) -> None:
        self._writing = writing
        self._heard: tuple[Segment, ...] = ()
        self._settled: tuple[Segment, ...] = ()
        self.count = 0
        """How many segments were heard."""
        self.segments: tuple[Segment, ...] = ()

    def add(self, segments: Sequence[Segment]) -> None:
        """Add what was heard in a window; its segments get the next numbers."""
        self._heard += tuple(
            replace(segment, number=self.count + place)
            for place, segment in enumerate(segments, start=1)
        )
        self.count += len(segments)
        written = self._writing.written(self._heard)
        self.segments = self._settled + written
        if len(self._heard) > 2 * _REWRITTEN:
            self._settle(written)

    def _settle(self, written: tuple[Segment, ...]) -> None:
        """Leave what lies far back, unless a command would be cut from what it changes."""
        back, near = self._heard[:-_REWRITTEN], self._heard[-_REWRITTEN:]
        far = self._writing.written(back)
        if far + self._writing.written(near) == written:
            self._settled += far
            self._heard = near
