"""How good the notes of a language model are on dialogues whose notes people wrote."""

from __future__ import annotations

import json
import platform
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from statistics import fmean
from time import monotonic
from typing import Literal

import msgspec

from app.domain.evidence import Grounding, Verdict
from app.domain.identifiers import EncounterId, RecordingId, StatementId, TranscriptId, new_id
from app.domain.note import Statement
from app.domain.transcript import ModelStamp, Segment, Transcript
from app.errors import Cancelled, UserFacingError
from app.grounding.drugs import drugs
from app.grounding.grounding import check
from app.grounding.numbers import quantities
from app.grounding.words import is_finding, tokens_of
from app.hardware.probe import probe
from app.inference.engines import Engines
from app.summarization.answer import Answered
from app.summarization.asking import Asking
from app.summarization.prompt import Question
from app.summarization.statements import grounded
from app.summarization.templates import SOAP
from app.task import Task
from app.texts import tr
from app.validation.cases import SECTIONS, Case, cases, statements
from app.validation.note_scores import Overlap, medicines, numbers, together, words
from app.validation.progress import part_of

SUITE_VERSION = 1
_UNCHECKED = Grounding(Verdict.NOT_FOUND)
_TOGETHER = {"assessment": "assessment_plan", "plan": "assessment_plan"}


@dataclass(frozen=True, slots=True)
class Written:
    """A note of a case, however it was made, against its reference.

    `sections` are the words by section, of those that either note has; a note that says nothing
    of sections has none. `unsupported` counts its flagged statements.
    """

    words: Overlap
    sections: dict[str, Overlap]
    numbers: Overlap
    medicines: Overlap
    statements: int
    unsupported: int


@dataclass(frozen=True, slots=True)
class Scored:
    """A case: the draft, what a bare extraction makes, and how the check takes the reference.

    `failed` says why there is no draft; `seconds` is what drafting took.
    """

    name: str
    draft: Written
    extract: Written
    reference: Written
    failed: str
    seconds: float


@dataclass(frozen=True, slots=True)
class NotesReport:
    """The cases of a folder and under what they were drafted."""

    model: ModelStamp
    demonstration: bool
    prompt_version: int
    device: str
    machine: str
    made_at: datetime
    cases: tuple[Scored, ...]
    suite: int = SUITE_VERSION

    @property
    def failed(self) -> tuple[Scored, ...]:
        return tuple(one for one in self.cases if one.failed)


@dataclass(frozen=True, slots=True)
class Totals:
    """Notes of one kind over all cases; shares are None where there is nothing to share."""

    f1: float | None
    sections: dict[str, float | None]
    number_recall: float | None
    medicine_recall: float | None
    statements: float
    unsupported: float


def totals(notes: Sequence[Written]) -> Totals:
    """F1 is the mean of the cases', recall is over all their numbers and medicines."""
    return Totals(
        _mean(note.words.f1 for note in notes),
        {
            key: _mean(note.sections[key].f1 for note in notes if key in note.sections)
            for key in SECTIONS
        },
        together(note.numbers for note in notes).recall,
        together(note.medicines for note in notes).recall,
        _mean(note.statements for note in notes) or 0.0,
        _mean(note.unsupported for note in notes) or 0.0,
    )


def validate_notes(
    engines: Engines, folder: Path, kept: Path, task: Task, limit: int | None = None
) -> NotesReport:
    """Have the active language model draft every case of a folder, and compare.

    Nothing is kept but the scores: one line a case in `kept`, with which a run that was stopped
    goes on. UserFacingError where the folder holds no cases, or `kept` is of another model.
    """
    chosen = list(islice(cases(folder), limit))
    model = engines.language_model
    version = Question(SOAP, engines.language_general).version
    log = _Log(kept, f"{model.sha256} prompt {version} suite {SUITE_VERSION}")
    scored: list[Scored] = []
    for number, case in enumerate(chosen):
        task.check()
        part = part_of(task, case.name, number, len(chosen))
        part.report("", 0.0)
        one = log.done.get(case.name)
        if one is None:
            one = score(engines, case, part)
            log.add(one)
        scored.append(one)
    task.report(tr("Compared"), 1.0)
    status, hardware = engines.status(), probe()
    return NotesReport(
        model,
        engines.language_demonstration,
        version,
        status.device,
        f"{hardware.processor}, {hardware.cores} cores, {platform.system()}",
        datetime.now(UTC),
        tuple(scored),
    )


def score(engines: Engines, case: Case, task: Task) -> Scored:
    """Draft one case and compare it with its reference."""
    began = monotonic()
    try:
        drafted, failed = draft(engines, case.segments, task), ""
    except Cancelled:
        raise
    except UserFacingError as error:
        drafted, failed = {}, error.what
    seconds = monotonic() - began
    parts = {key: " ".join(one.text for one in made) for key, made in drafted.items()}
    said = [one for made in drafted.values() for one in made]
    reference = list(statements(case.note))
    extract = [segment for segment in case.segments if _tells(segment)]
    return Scored(
        case.name,
        _compared(case, parts, len(said), sum(one.flagged for one in said)),
        _compared(case, {"": " ".join(one.text for one in extract)}, len(extract), 0),
        _compared(
            case,
            dict(case.reference),
            len(reference),
            sum(
                check(text, case.segments, case.segments)[0].verdict is not Verdict.SUPPORTED
                for text in reference
            ),
        ),
        failed,
        seconds,
    )


def draft(engines: Engines, said: Sequence[Segment], task: Task) -> dict[str, list[Statement]]:
    """The statements of a SOAP note by SECTIONS, each grounded; nothing is stored."""
    transcript = Transcript(
        TranscriptId(new_id()),
        EncounterId(new_id()),
        RecordingId(new_id()),
        datetime.now(UTC),
        engines.language_model,
        said[-1].end if said else 0.0,
        tuple(said),
    )

    def take(answered: Answered) -> Statement:
        unchecked = Statement(StatementId(new_id()), answered.text, (), _UNCHECKED)
        return grounded(unchecked, answered.cited, transcript)

    question = Question(SOAP, engines.language_general)
    asking = Asking(engines, transcript.encounter_id, question, task, take)
    try:
        asking.ask(said, [section.key for section in SOAP.sections])
    finally:
        engines.forget()
    made: dict[str, list[Statement]] = {}
    for key, found in asking.statements.items():
        made.setdefault(_TOGETHER.get(key, key), []).extend(found)
    return made


def _compared(case: Case, parts: dict[str, str], count: int, unsupported: int) -> Written:
    whole, mine = "\n".join(case.reference.values()), "\n".join(parts.values())
    keys = [] if "" in parts else [key for key in SECTIONS if key in case.reference]
    return Written(
        words(whole, mine),
        {key: words(case.reference[key], parts.get(key, "")) for key in keys},
        numbers(whole, mine),
        medicines(whole, mine),
        count,
        unsupported,
    )


def _tells(segment: Segment) -> bool:
    """Whether a turn names a finding, a medicine or a number."""
    found = tokens_of(segment)
    return bool(any(map(is_finding, found)) or quantities(found) or drugs(found))


def _mean(values: Iterable[float | None]) -> float | None:
    found = [value for value in values if value is not None]
    return fmean(found) if found else None


class _Log:
    """The scores so far, one JSON object a line after a line that says what they are of."""

    def __init__(self, path: Path, about: str) -> None:
        self.done: dict[str, Scored] = {}
        self._path = path
        head = _line({"about": about})
        content = self._read()
        whole = content[: content.rfind(b"\n") + 1]
        if not whole and head.startswith(content):
            whole = head
        first, *others = whole.splitlines(keepends=True) or [b""]
        if first != head:
            raise UserFacingError(
                tr(
                    "«{path}» holds something else, or the scores of another model or suite.",
                    path=path,
                ),
                tr("Name another file for the report, or move that one away."),
            )
        try:
            for line in others:
                one = msgspec.json.decode(line, type=Scored)
                self.done[one.name] = one
        except msgspec.DecodeError as error:
            raise UserFacingError(
                tr("«{path}» cannot be read.", path=path), tr("Move it away to begin again.")
            ) from error
        if whole != content:
            # A line that was being written when the run ended is cut off.
            self._write(whole, "wb")

    def add(self, one: Scored) -> None:
        self._write(_line(asdict(one)), "ab")

    def _read(self) -> bytes:
        try:
            return self._path.read_bytes()
        except FileNotFoundError:
            return b""
        except OSError as error:
            raise UserFacingError(tr("«{path}» cannot be read.", path=self._path)) from error

    def _write(self, content: bytes, mode: Literal["wb", "ab"]) -> None:
        try:
            with self._path.open(mode) as file:
                file.write(content)
        except OSError as error:
            raise UserFacingError(
                tr(
                    "«{path}» could not be written: {reason}.",
                    path=self._path,
                    reason=error.strerror,
                ),
                tr("Name a report in a folder that is there."),
            ) from error


def _line(value: dict[str, object]) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode() + b"\n"
