"""Whether the check finds what is changed in true statements, and leaves true ones alone."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass

from app.domain.evidence import Verdict
from app.grounding.grounding import check
from app.task import Task
from app.validation.alterations import alterations, swapped
from app.validation.cases import Case, statements


@dataclass(frozen=True, slots=True)
class Changed:
    """Of one case: true statements, those flagged; changed ones by kind, and those found."""

    true: int
    alarms: int
    tried: dict[str, int]
    found: dict[str, int]


def change(case: Case, other: Case | None, task: Task) -> Changed:
    """Only changes of what passes untouched count: the rest would be flagged anyway."""
    source = random.Random(case.sha256)  # noqa: S311 - the same changes every time
    dialogue = " ".join(segment.text for segment in case.segments)
    true = alarms = 0
    tried, found = Counter[str](), Counter[str]()

    def flagged(text: str) -> bool:
        task.check()
        return check(text, case.segments, case.segments)[0].verdict is not Verdict.SUPPORTED

    for text in statements(case.note):
        true += 1
        if flagged(text):
            alarms += 1
            continue
        changes = list(alterations(text, source))
        swap = swapped(text, case.note, dialogue, source)
        changes += [] if swap is None else [("finding", swap)]
        for kind, changed in changes:
            tried[kind] += 1
            found[kind] += flagged(changed)
    if other is not None and (foreign := list(statements(other.note))):
        tried["foreign"] += 1
        found["foreign"] += flagged(source.choice(foreign))
    return Changed(true, alarms, dict(tried), dict(found))
