"""Asking a language model for a note, step by step, until every step is answered."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace

from app.domain.evidence import Verdict
from app.domain.identifiers import EncounterId
from app.domain.note import Draft, Statement
from app.domain.transcript import ModelStamp, Segment
from app.errors import UserFacingError
from app.inference.engines import Engines
from app.inference.protocol import Done, Turn
from app.inference.supervisor import TooLongError, WorkerStoppedError
from app.summarization.answer import Answered, AnswerReader
from app.summarization.budget import (
    Step,
    StretchTooLongError,
    max_answer,
    plan,
    prompt_tokens,
)
from app.summarization.prompt import Question, answer_grammar, asked
from app.task import Task
from app.texts import tr

OnStatement = Callable[[str, Statement], None]


class CutOffError(UserFacingError):
    """The model stopped because its answer was full, not because it was done."""

    def __init__(self) -> None:
        super().__init__(
            tr("The language model ran out of room before the note was complete."),
            tr("Draft again with a model that has a larger context."),
            tr("A note that may lack something was not saved; the transcript is unchanged."),
        )


class ModelChangedError(UserFacingError):
    """What one model began another would go on with, and the note would name one of them."""

    def __init__(self) -> None:
        super().__init__(
            tr("Another language model was chosen while the note was being written."),
            tr("Draft it again."),
            tr("Nothing of it was saved; the transcript is unchanged."),
        )


@dataclass(frozen=True, slots=True)
class Sampling:
    """How words are chosen: greedily at temperature 0, else by chance that `seed` repeats."""

    temperature: float = 0.0
    seed: int = 0


@dataclass
class Asking:
    """One question about one visit, and what the model has answered so far."""

    engines: Engines
    encounter: EncounterId
    question: Question
    task: Task
    take: Callable[[Answered], Statement]
    """Makes a statement of an answer as soon as it is complete."""
    show: OnStatement | None = None
    """Is given every statement that is kept, with the key of its section."""
    sampling: Sampling = Sampling()
    citable: tuple[int, ...] = ()
    """The only segments that may be cited, all that are read where it is empty.

    Of a long visit only the part with the first of them is asked about.
    """
    statements: dict[str, list[Statement]] = field(default_factory=dict)
    tokens_in: int = 0
    tokens_out: int = 0
    parts: int = 0
    resumed: int = 0
    _prompts: list[str] = field(default_factory=list)
    _model: ModelStamp = field(init=False)

    def __post_init__(self) -> None:
        self._model = self.engines.language_model

    def ask(self, segments: Sequence[Segment], sections: Sequence[str]) -> None:
        """Have these sections written from all these segments.

        CutOffError, MalformedAnswerError and the engine's errors where a step has no answer.
        """
        self.statements = {section: [] for section in sections}
        steps = plan(self.question, segments, sections, self.engines.language_context)
        if self.citable:
            steps = tuple(filter(self._citable_in, steps))[:1]
        for number, step in enumerate(steps):
            step_words = (
                tr(
                    "Drafting the note, part {number} of {count}",
                    number=number + 1,
                    count=len(steps),
                )
                if len(steps) > 1
                else tr("Drafting the note")
            )
            self.task.report(step_words, number / len(steps))
            self._take_step(step)

    @property
    def draft(self) -> Draft:
        """How the model was asked, to be kept with what it wrote."""
        parameters = [
            f"temperature={self.sampling.temperature:g}",
            f"seed={self.sampling.seed}",
            f"parts={self.parts}",
        ]
        if self.question.earlier:
            parameters.append(f"earlier={len(self.question.earlier)}")
        prompts = "\n".join(self._prompts).encode()
        return Draft(
            self._model,
            self.question.version,
            hashlib.sha256(prompts).hexdigest(),
            ", ".join(parameters),
        )

    def _take_step(self, step: Step) -> None:
        """Ask for a step; where it is too long or its answer is cut off, for less of it at once.

        A model that repeats itself without end does so on the whole more than on its parts.
        """
        reader = AnswerReader(
            step.sections,
            [segment.number for segment in step.segments],
            one=bool(self.question.instead_of),
        )
        before = {key: len(self.statements[key]) for key in step.sections}
        try:
            done = self._answer(step, reader)
        except TooLongError as error:
            # A plan estimates the tokens of a text; only the model counts them.
            if len(step.segments) == 1:
                raise StretchTooLongError from error
            at, smaller = 0, step.halves()
        else:
            if done.finish_reason != "length":
                reader.finish()
                self.parts += 1
                return
            at, smaller = _rest(step, reader.open_section)
            self.parts += 1 if at else 0
        self.task.report(tr("It did not fit; drafting the rest of it in smaller parts"))
        for key in step.sections[at:]:
            del self.statements[key][before[key] :]
        for one in filter(self._citable_in, smaller):
            self._take_step(one)

    def _citable_in(self, step: Step) -> bool:
        return not self.citable or any(one.number in self.citable for one in step.segments)

    def _answer(self, step: Step, reader: AnswerReader) -> Done:
        """Read the answer; a worker that ends is replaced, and goes on after the last statement."""
        turns = _turns(self.question, step)
        numbers = [segment.number for segment in step.segments]
        citable = [one for one in numbers if not self.citable or one in self.citable]
        one = bool(self.question.instead_of)
        rules = answer_grammar(self.question.template, citable, step.sections, one=one)
        said = [[turn.role, turn.content + turn.question] for turn in turns]
        self._prompts.append(json.dumps([said, rules], ensure_ascii=False))
        begun = ""
        while True:
            try:
                return self._stream(step, turns, rules, begun, reader)
            except WorkerStoppedError as error:
                if not error.again:
                    raise
                self.resumed += 1
                begun = reader.rewind()
                self.task.report(tr("{what} It goes on where it was", what=error.what))

    def _stream(
        self, step: Step, turns: Sequence[Turn], rules: str, begun: str, reader: AnswerReader
    ) -> Done:
        engine = self.engines.language(self.task)
        if self.engines.language_model != self._model:
            raise ModelChangedError
        with closing(
            engine.generate(
                turns,
                rules,
                max_tokens=max_answer(self.question, step, self.engines.language_context),
                temperature=self.sampling.temperature,
                seed=self.sampling.seed,
                encounter=self.encounter,
                begun=begun,
                task=self.task,
            )
        ) as generation:
            for piece in generation:
                self.task.check()
                for answered in reader.feed(piece):
                    self._add(answered)
            done = generation.done
        self.tokens_in += done.tokens_in
        self.tokens_out += done.tokens_out
        return done

    def _add(self, answered: Answered) -> None:
        """Keep a statement; of two with the same words the first, or the one that holds."""
        statements = self.statements[answered.section]
        new = self.take(answered)
        for place, other in enumerate(statements):
            if same_text(new.text, other.text):
                if _holds(new) and not _holds(other):
                    statements[place] = replace(new, id=other.id)
                return
        statements.append(new)
        if self.show is not None:
            self.show(answered.section, new)


def at_once(question: Question, segments: Sequence[Segment], context: int) -> list[Turn]:
    """The prompt of a question's first step; none where it does not hold the whole transcript."""
    sections = [section.key for section in question.template.sections]
    if not segments or prompt_tokens(question, Step(tuple(segments), tuple(sections))) > context:
        return []
    first = plan(question, segments, sections, context)[0]
    return _turns(question, first) if len(first.segments) == len(segments) else []


def _turns(question: Question, step: Step) -> list[Turn]:
    return [
        Turn(turn.role, turn.content, turn.question)
        for turn in asked(question, step.segments, step.sections)
    ]


def _rest(step: Step, cut: str | None) -> tuple[int, tuple[Step, ...]]:
    """After an answer that was cut off in a section: its place, and what to ask for from there."""
    if len(step.sections) == len(step.segments) == 1:
        raise CutOffError
    at = step.sections.index(cut) if cut is not None else 0
    if len(step.sections) == 1:
        return at, step.halves()
    parts = (step.sections[at : at + 1], step.sections[at + 1 :])
    return at, tuple(Step(step.segments, sections) for sections in parts if sections)


def _holds(statement: Statement) -> bool:
    return statement.grounding.verdict is Verdict.SUPPORTED


def same_text(one: str, other: str) -> bool:
    return one.casefold().split() == other.casefold().split()
