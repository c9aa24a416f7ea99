"""How much of a transcript a model's context holds."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.template import Template
from app.domain.transcript import Segment
from app.errors import UserFacingError
from app.summarization.prompt import answer_grammar, messages

_BYTES_PER_TOKEN = 3.0  # clinical English has about 4; digits and names have fewer
_FRAME_TOKENS = 32  # the chat format around the turns
_SPEAKERS_TOKENS = 32  # what is said about speakers, where they are known
_STATEMENT_TOKENS = 20  # the form around one statement
_SECTION_TOKENS = 12
_ENDLESS = 3  # an answer so many times as long as one that says everything once repeats itself
_GROWTH = 1.25  # a statement may be longer than the words that it rests on


def estimated_tokens(text: str) -> int:
    """Tokens of a text, rather too many than too few."""
    return int(len(text.encode()) / _BYTES_PER_TOKEN) + 1


def prompt_tokens(template: Template, segments: Sequence[Segment]) -> int:
    turns = messages(template, [(segment.number, segment.text) for segment in segments])
    return _FRAME_TOKENS + _SPEAKERS_TOKENS + sum(estimated_tokens(turn.content) for turn in turns)


def answer_tokens(template: Template, segments: Sequence[Segment]) -> int:
    """What an answer takes that says everything once."""
    spoken = sum(_segment_answer(segment) for segment in segments)
    return _SECTION_TOKENS * len(template.sections) + spoken


def _segment_answer(segment: Segment) -> int:
    return int(estimated_tokens(segment.text) * _GROWTH) + _STATEMENT_TOKENS


def plan(
    template: Template, segments: Sequence[Segment], context: int
) -> tuple[tuple[Segment, ...], ...]:
    """The segments in as few parts as fit, in order, of about equal size, none left out."""
    base = prompt_tokens(template, ()) + answer_tokens(template, ())
    room = context - base
    sizes = [
        estimated_tokens(f"[{segment.number}] {segment.text}\n") + _segment_answer(segment)
        for segment in segments
    ]
    if any(size > room for size in sizes):
        raise UserFacingError(
            "A stretch of the transcript is too long for the language model's context.",
            "Choose a model with a larger context.",
            "The transcript is unchanged.",
        )
    parts = 1
    while True:
        planned = _cut(segments, sizes, sum(sizes) / parts, room)
        if len(planned) <= parts:
            return planned
        parts += 1


def _cut(
    segments: Sequence[Segment], sizes: Sequence[int], aim: float, room: int
) -> tuple[tuple[Segment, ...], ...]:
    """Parts near the aimed size that all fit into the room."""
    made: list[tuple[Segment, ...]] = []
    part: list[Segment] = []
    used = 0
    for segment, size in zip(segments, sizes, strict=True):
        if part and (used + size > room or used + size / 2 > aim):
            made.append(tuple(part))
            part, used = [], 0
        part.append(segment)
        used += size
    made.append(tuple(part))
    return tuple(made)


def max_answer(template: Template, segments: Sequence[Segment], context: int) -> int:
    """The tokens that an answer may have: all that the prompt leaves, but no endless answer."""
    room = context - prompt_tokens(template, segments)
    return max(64, min(room, _ENDLESS * answer_tokens(template, segments)))


def grammar(template: Template, segments: Sequence[Segment]) -> str:
    return answer_grammar(template, [segment.number for segment in segments])
