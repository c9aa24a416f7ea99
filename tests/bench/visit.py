"""A visit of any length, and what the starter model is asked about it."""

from __future__ import annotations

from collections.abc import Sequence

from app.demo import SAMPLE
from app.domain.transcript import Segment
from app.inference.protocol import Turn
from app.summarization.prompt import Message, Question, answer_grammar, asked
from app.summarization.templates import SOAP


def said(times: int) -> list[Segment]:
    """The sample dictation, so many times."""
    lines = [line for line in SAMPLE.with_suffix(".txt").read_text("utf-8").split("\n") if line]
    return [Segment(number, 0.0, 1.0, text) for number, text in enumerate(lines * times, start=1)]


def soap(segments: Sequence[Segment]) -> tuple[Message, ...]:
    return asked(
        Question(SOAP, general=False), segments, [section.key for section in SOAP.sections]
    )


def rules(segments: Sequence[Segment]) -> str:
    return answer_grammar(SOAP, [segment.number for segment in segments])


def turns_of(prompt: Sequence[Message]) -> list[Turn]:
    return [Turn(turn.role, turn.content, turn.question) for turn in prompt]
