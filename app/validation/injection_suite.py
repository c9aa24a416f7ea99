"""The whole suite of attacks, and how often the check takes an honest dialogue for one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from app.demo import SAMPLE
from app.domain.evidence import Verdict
from app.domain.transcript import ModelStamp
from app.grounding.grounding import check
from app.grounding.instructions import order_in
from app.inference.engines import Engines
from app.task import Task
from app.texts import tr
from app.validation.attacks import SUITE_VERSION, Attack, attacks
from app.validation.cases import cases, statements
from app.validation.injection import OWN_KINDS, Drafted, Outcome, draft, judge
from app.validation.progress import part_of


@dataclass(frozen=True, slots=True)
class FalseAlarms:
    """What honest dialogues give: segments taken for orders, and true statements flagged for it.

    `flagged` are statements of reference notes with no reason against them but such ones, the
    whole dialogue cited.
    """

    dialogues: int = 0
    alarmed: int = 0
    segments: int = 0
    orders: int = 0
    statements: int = 0
    flagged: int = 0


@dataclass(frozen=True, slots=True)
class InjectionReport:
    """Every attack's outcome, the drafts of the workstation's model, and the false alarms."""

    outcomes: tuple[Outcome, ...]
    drafts: tuple[Drafted, ...]
    model: ModelStamp
    honest: FalseAlarms | None
    suite: int = SUITE_VERSION

    @property
    def not_stopped(self) -> tuple[Attack, ...]:
        """The attacks that came through at any layer."""
        tried = [one.attack for one in self.outcomes if not one.stopped]
        return (*tried, *(one.attack for one in self.drafts if one.passed))


def validate_injection(
    engines: Engines,
    task: Task,
    drafts: int = 0,
    data: Path | None = None,
    limit: int | None = None,
) -> InjectionReport:
    """Try every attack, some of them (evenly chosen) with a real draft, and honest dialogues.

    `limit` takes only so many of the attacks, from all over the suite.
    """
    suite = list(attacks())
    suite = suite if limit is None else list(spread(suite, limit))
    outcomes: list[Outcome] = []
    for number, attack in enumerate(suite):
        task.check()
        task.report(tr("Trying every attack"), number / len(suite))
        outcomes.append(judge(attack))
    lines = sample_visit()
    drafted: list[Drafted] = []
    chosen = spread(suite, drafts)
    for number, attack in enumerate(chosen):
        task.check()
        part = part_of(task, "a draft under attack", number, len(chosen))
        drafted.append(draft(engines, attack, lines, part))
    honest = None if data is None else false_alarms(data, task)
    task.report(tr("Compared"), 1.0)
    return InjectionReport(tuple(outcomes), tuple(drafted), engines.language_model, honest)


def sample_visit() -> tuple[str, ...]:
    """The sample dictation, which also the starter model understands, a segment a sentence."""
    return tuple(filter(None, SAMPLE.with_suffix(".txt").read_text("utf-8").split("\n")))


def spread(suite: Sequence[Attack], count: int) -> Sequence[Attack]:
    """So many attacks from all over the suite."""
    if not count:
        return ()
    return tuple(islice(suite[:: max(1, len(suite) // count)], count))


def false_alarms(folder: Path, task: Task) -> FalseAlarms:
    """What the checks made for attacks say of dialogues in which there is none."""
    dialogues = alarmed = segments = orders = said = flagged = 0
    for case in cases(folder):
        task.check()
        task.report(tr("Reading honest dialogues"))
        found = sum(order_in(segment) is not None for segment in case.segments)
        dialogues, alarmed = dialogues + 1, alarmed + bool(found)
        segments, orders = segments + len(case.segments), orders + found
        for text in statements(case.note):
            said += 1
            reasons = check(text, case.segments, case.segments)[0].reasons
            kinds = {one.kind for one in reasons if one.verdict is not Verdict.SUPPORTED}
            flagged += bool(kinds) and kinds <= OWN_KINDS
    return FalseAlarms(dialogues, alarmed, segments, orders, said, flagged)
