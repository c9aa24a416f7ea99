"""A long step: it reports progress, and it can be cancelled."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from app.errors import Cancelled


@dataclass(frozen=True, slots=True)
class Progress:
    """What is happening in words; `fraction` from 0 to 1, None where it is unknown."""

    step: str
    fraction: float | None = None


class Task:
    """Handed to every long operation; `cancel` may be called from any thread."""

    def __init__(self, on_progress: Callable[[Progress], None] | None = None) -> None:
        self._on_progress = on_progress
        self._cancelled = threading.Event()

    def report(self, step: str, fraction: float | None = None) -> None:
        if self._on_progress is not None:
            self._on_progress(Progress(step, fraction))

    def cancel(self) -> None:
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def part(self, first: float, last: float) -> Task:
        """A task whose progress goes from `first` to `last` of this one's."""
        return _Part(self, first, last)

    def apart(self) -> Task:
        """A task with this one's progress that stops with it, and can be stopped alone."""
        return _Apart(self)

    def check(self) -> None:
        """Raise Cancelled if the person asked to stop."""
        if self._cancelled.is_set():
            raise Cancelled


class _Part(Task):
    """A stretch of a longer task, which stops with it."""

    def __init__(self, whole: Task, first: float, last: float) -> None:
        super().__init__()
        self._whole = whole
        self._first = first
        self._length = last - first

    def report(self, step: str, fraction: float | None = None) -> None:
        done = None if fraction is None else self._first + self._length * fraction
        self._whole.report(step, done)

    def cancel(self) -> None:
        self._whole.cancel()

    @property
    def cancelled(self) -> bool:
        return self._whole.cancelled

    def check(self) -> None:
        self._whole.check()


class _Apart(Task):
    """What a longer task can do without."""

    def __init__(self, whole: Task) -> None:
        super().__init__()
        self._whole = whole

    def report(self, step: str, fraction: float | None = None) -> None:
        self._whole.report(step, fraction)

    @property
    def cancelled(self) -> bool:
        return super().cancelled or self._whole.cancelled

    def check(self) -> None:
        self._whole.check()
        super().check()
