"""The progress of one case as a part of that of all."""

from __future__ import annotations

from app.task import Progress, Task
from app.texts import tr


def part_of(task: Task, name: str, number: int, count: int) -> Task:
    """A task for the case after `number` others; it stops where the whole does."""

    def report(progress: Progress) -> None:
        task.check()
        share = (number + (progress.fraction or 0.0)) / count
        task.report(
            tr("{number} of {count}: {name}", number=number + 1, count=count, name=name), share
        )

    return Task(report)
