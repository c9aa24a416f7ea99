"""A step of a long task that is a task itself."""

from __future__ import annotations

from app.task import Progress, Task


class Share(Task):
    """The part of a task from one fraction to another; cancelling either cancels both."""

    def __init__(self, whole: Task, start: float, end: float) -> None:
        super().__init__(self._pass_on)
        self._whole = whole
        self._start = start
        self._length = end - start

    def cancel(self) -> None:
        self._whole.cancel()

    @property
    def cancelled(self) -> bool:
        return self._whole.cancelled

    def check(self) -> None:
        self._whole.check()

    def _pass_on(self, progress: Progress) -> None:
        done = progress.fraction
        self._whole.report(
            progress.step, None if done is None else self._start + self._length * done
        )
