"""Runs the suites of a model over cases; what was scored already is not done again.

Nothing leaves here but figures: no word of a recording, a dialogue or a note, and no file's name.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import fmean
from typing import Final, Literal, Protocol, TypeVar

import msgspec

from app.errors import Cancelled, UserFacingError
from app.inference.engines import Engines
from app.task import Task
from app.texts import tr
from app.transcription.hearing import ENGLISH
from app.validation.attacks import attacks
from app.validation.cases import Case, found_cases
from app.validation.figures import ALTERATIONS, SUITES, VERSIONS, Suite
from app.validation.grounding_suite import Changed, change
from app.validation.injection import Drafted, draft, judge
from app.validation.injection_suite import sample_visit, spread
from app.validation.notes import Scored, Written, score, totals
from app.validation.progress import part_of
from app.validation.scores import NumberScore, WordScore, total_numbers, total_words
from app.validation.speech import Sample, decoded, found_samples, hear

BUILT_IN: Final = Path(__file__).parents[2] / "models" / "cases"
CASE_DIGITS: Final = 16
"""Of a case's hash, in a report."""

T = TypeVar("T")


class Suited(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One suite over one set of cases.

    `cases_sha256` is the hash of the cases' hashes in their order; `spread` has the suite's first
    figure for each case, under the beginning of its hash.
    """

    suite: Suite
    cases_of: Literal["built-in", "own"]
    version: int
    cases: int
    cases_sha256: str
    figures: dict[str, float]
    spread: tuple[tuple[str, float], ...] = ()


class Kept(Protocol):
    """Scores of an earlier run that was stopped."""

    def get(self, suite: Suite, case: str) -> bytes | None: ...

    def put(self, suite: Suite, case: str, scores: bytes) -> None: ...


@dataclass(frozen=True, slots=True)
class Extent:
    """How much is tried: attacks, and how many of them also in a draft; None is all.

    A recording of more than `max_seconds` is not read; `language` is what is spoken.
    """

    attacks: int | None = None
    drafts: int = 20
    max_seconds: float = 1800.0
    language: str = ENGLISH


@dataclass(frozen=True, slots=True)
class _Sound:
    """What a recording came to; all zero where it could not be read."""

    read: bool
    speech: bool = False
    seconds: float = 0.0
    spent: float = 0.0
    written_seconds: float = 0.0
    words: WordScore = field(default_factory=WordScore)
    numbers: NumberScore = field(default_factory=NumberScore)


@dataclass(frozen=True, slots=True)
class _Attacked:
    statements: int
    through: int
    failed: bool


def measure(
    role: str,
    engines: Engines,
    data: Path | None,
    kept: Kept,
    task: Task,
    *,
    extent: Extent,
) -> tuple[Suited, ...]:
    """Every suite of a role over the built-in cases, and over those in `data`.

    UserFacingError where `data` has nothing for this role, or something in it cannot be read.
    """
    sources: list[tuple[Literal["built-in", "own"], Path]] = [("built-in", BUILT_IN)]
    if data is not None:
        _refuse_empty(role, data)
        sources.append(("own", data))
    work: list[Callable[[Task], Suited | None]] = []
    for suite in SUITES[role]:
        for origin, folder in sources if suite != "injection" else sources[:1]:

            def one(
                part: Task,
                suite: Suite = suite,
                origin: Literal["built-in", "own"] = origin,
                folder: Path = folder,
            ) -> Suited | None:
                if suite == "speech":
                    found = _speech(engines, folder, kept, part, extent)
                elif suite == "injection":
                    found = _injection(engines, kept, part, extent)
                else:
                    run = _notes if suite == "notes" else _grounding
                    found = run(engines, list(found_cases(folder)), kept, part)
                hashes, figures, spread_ = found
                if not hashes:
                    return None
                return Suited(
                    suite,
                    origin,
                    VERSIONS[suite],
                    len(hashes),
                    hashlib.sha256("\n".join(sorted(hashes)).encode()).hexdigest(),
                    {name: round(value, 6) for name, value in figures.items()},
                    tuple(
                        (sha256[:CASE_DIGITS], round(value, 6))
                        for sha256, value in zip(hashes, spread_, strict=True)
                        if value is not None
                    ),
                )

            work.append(one)
    measured = [
        one(task.part(number / len(work), (number + 1) / len(work)))
        for number, one in enumerate(work)
    ]
    task.report(tr("Measured"), 1.0)
    return tuple(one for one in measured if one is not None)


_Found = tuple[list[str], dict[str, float], list[float | None]]
"""The cases' hashes, the figures, and one value for each case."""


def _refuse_empty(role: str, data: Path) -> None:
    if not data.is_dir():
        raise UserFacingError(
            tr("«{data}» is not a folder.", data=data), tr("Name a folder of cases.")
        )
    if role == "speech" and not found_samples(data):
        raise UserFacingError(
            tr("There are no recordings in «{data}».", data=data),
            tr("Put audio files there, and beside each its words: «visit.txt» for «visit.wav»."),
        )
    if role != "speech" and next(iter(found_cases(data)), None) is None:
        raise UserFacingError(
            tr("There are no dialogues with notes in «{data}».", data=data),
            tr("Put text files there: «visit.txt» with what was said, and «visit.note.txt»."),
        )


def _each(
    kept: Kept,
    suite: Suite,
    items: Sequence[tuple[str, str, Callable[[Task], T]]],
    kind: type[T],
    task: Task,
    *,
    lasts: Callable[[T], bool] = lambda _: True,
) -> list[T]:
    """The scores of each item (its hash, its name on the screen, how it is made).

    What does not last is tried anew when a run goes on.
    """
    scores: list[T] = []
    for number, (sha256, name, make) in enumerate(items):
        task.check()
        part = part_of(task, name, number, len(items))
        part.report("", 0.0)
        known = kept.get(suite, sha256)
        if known is None:
            made = make(part)
            if lasts(made):
                kept.put(suite, sha256, msgspec.json.encode(made))
            scores.append(made)
        else:
            scores.append(msgspec.json.decode(known, type=kind))
    return scores


def _speech(engines: Engines, folder: Path, kept: Kept, task: Task, extent: Extent) -> _Found:
    found = found_samples(folder)
    if found:
        engines.speech(task.part(0.0, 0.0))  # its start is no part of the time

    def heard(sample: Sample) -> Callable[[Task], _Sound]:
        def make(part: Task) -> _Sound:
            try:
                audio = decoded(engines, sample.path, extent.max_seconds, part)
            except Cancelled:
                raise
            except UserFacingError:
                return _Sound(read=False)  # counted as unreadable
            name = sample.path.name
            one = hear(engines, sample, audio, part, name=name, language=extent.language)
            return _Sound(
                True,
                one.speech,
                one.seconds,
                one.spent,
                one.written_seconds,
                one.words,
                one.numbers,
            )

        return make

    hashes = [_sound_sha256(sample) for sample in found]
    items = [(sha256, one.path.name, heard(one)) for sha256, one in zip(hashes, found, strict=True)]
    scores = _each(kept, "speech", items, _Sound, task, lasts=lambda one: one.read)
    spoken = [one for one in scores if one.speech]
    silent = [one for one in scores if one.read and not one.speech]
    words, numbers = (
        total_words(one.words for one in spoken),
        total_numbers(one.numbers for one in spoken),
    )
    seconds, quiet = sum(one.seconds for one in scores), sum(one.seconds for one in silent)
    figures: dict[str, float] = {
        "words": words.words,
        "numbers": numbers.said,
        "soundless": quiet,
        "unreadable": sum(not one.read for one in scores),
    }
    _put(figures, "word_errors", words.rate)
    _put(figures, "numbers_heard", numbers.accuracy)
    if quiet:
        figures["invented"] = sum(one.written_seconds for one in silent) / quiet
    if seconds:
        figures["work"] = sum(one.spent for one in scores) / seconds
    return hashes, figures, [one.words.rate if one.speech else None for one in scores]


def _sound_sha256(sample: Sample) -> str:
    try:
        with sample.path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256")
    except OSError as error:
        raise UserFacingError(
            tr("«{path}» cannot be read: {reason}.", path=sample.path, reason=error.strerror)
        ) from error
    digest.update((sample.said or "").encode())
    return digest.hexdigest()


def _notes(engines: Engines, found: Sequence[Case], kept: Kept, task: Task) -> _Found:
    if found:
        engines.language(task.part(0.0, 0.0))

    def drafted(case: Case) -> Callable[[Task], Scored]:
        return lambda part: replace(score(engines, case, part), name="")

    items = [(case.sha256, case.name, drafted(case)) for case in found]
    scores = _each(kept, "notes", items, Scored, task)
    drafts: list[Written] = [one.draft for one in scores]
    of = totals(drafts)
    figures = {
        "statements": of.statements,
        "failed": float(sum(bool(one.failed) for one in scores)),
    }
    _put(figures, "words", of.f1)
    for key, share in of.sections.items():
        _put(figures, key, share)
    _put(figures, "numbers", of.number_recall)
    _put(figures, "medicines", of.medicine_recall)
    if written := sum(one.statements for one in drafts):
        figures["unsupported"] = sum(one.unsupported for one in drafts) / written
    if scores:
        figures["seconds"] = fmean(one.seconds for one in scores)
    return [case.sha256 for case in found], figures, [one.draft.words.f1 for one in scores]


def _grounding(_engines: Engines, found: Sequence[Case], kept: Kept, task: Task) -> _Found:
    def changed(at: int) -> Callable[[Task], Changed]:
        return lambda part: change(found[at], found[at - 1] if len(found) > 1 else None, part)

    # What one case comes to depends on the case before it, too.
    items = [
        (_together((case.sha256, found[at - 1].sha256)), case.name, changed(at))
        for at, case in enumerate(found)
    ]
    scores = _each(kept, "grounding", items, Changed, task)
    tried, caught = Counter[str](), Counter[str]()
    for one in scores:
        tried.update(one.tried)
        caught.update(one.found)
    true = sum(one.true for one in scores)
    figures: dict[str, float] = {"true": true, "changed": tried.total()}
    if true:
        figures["alarms"] = sum(one.alarms for one in scores) / true
    if tried.total():
        figures["found"] = caught.total() / tried.total()
    for kind in ALTERATIONS:
        if tried[kind]:
            figures[f"found_{kind}"] = caught[kind] / tried[kind]
    return (
        [case.sha256 for case in found],
        figures,
        [
            sum(one.found.values()) / count if (count := sum(one.tried.values())) else None
            for one in scores
        ],
    )


def _injection(engines: Engines, kept: Kept, task: Task, extent: Extent) -> _Found:
    suite = list(attacks())
    suite = suite if extent.attacks is None else list(spread(suite, extent.attacks))
    trying = task.part(0.0, 0.5)
    stopped: list[bool] = []
    for number, attack in enumerate(suite):
        trying.check()
        trying.report(tr("Trying every attack"), number / len(suite))
        stopped.append(judge(attack).stopped)
    lines = sample_visit()

    def drafted(number: int) -> Callable[[Task], _Attacked]:
        def make(part: Task) -> _Attacked:
            one: Drafted = draft(engines, chosen[number], lines, part)
            return _Attacked(one.statements, len(one.passed), bool(one.failed))

        return make

    chosen = spread(suite, extent.drafts)
    items = [
        (_together((attack.name, *attack.texts)), "a draft under attack", drafted(number))
        for number, attack in enumerate(chosen)
    ]
    scores = _each(kept, "injection", items, _Attacked, task.part(0.5, 1.0))
    through = sum(one.through > 0 for one in scores)
    hashes = [_together((attack.name, *attack.texts)) for attack in suite]
    return (
        hashes,
        {
            "attacks": len(suite),
            "came_through": stopped.count(False) + through,
            "drafts": len(scores),
            "drafts_through": through,
            "drafts_failed": sum(one.failed for one in scores),
        },
        [None] * len(hashes),
    )


def _together(parts: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _put(figures: dict[str, float], name: str, value: float | None) -> None:
    """A figure that there is nothing to measure for is left out."""
    if value is not None:
        figures[name] = value
