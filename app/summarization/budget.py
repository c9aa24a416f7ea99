"""How much of a transcript a model's context holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.transcript import Segment
from app.errors import UserFacingError
from app.summarization.prompt import Question, asked
from app.texts import tr

_BYTES_PER_TOKEN = 3.0  # clinical English has about 4; digits and names have fewer
_FRAME_TOKENS = 32  # the chat format around the turns
_STATEMENT_TOKENS = 20  # the form around one statement
_SECTION_TOKENS = 12
_ENDLESS = 3  # an answer so many times as long as one that says everything once repeats itself
_GROWTH = 1.25  # a statement may be longer than the words that it rests on
_SECTION_SHARE = 0.6  # the longest section hardly ever says more of all that was said
_EARLIER_SHARE = 0.25  # of the context, for earlier notes


class StretchTooLongError(UserFacingError):
    """One segment and what is asked about it are more than the model's context."""

    def __init__(self) -> None:
        super().__init__(
            tr("A stretch of the transcript is too long for the language model's context."),
            tr("Choose a model with a larger context, or a shorter template."),
            tr("The transcript is unchanged."),
        )


@dataclass(frozen=True, slots=True)
class Step:
    """What is asked for at once: some sections of the note, from some of the segments."""

    segments: tuple[Segment, ...]
    sections: tuple[str, ...]

    def halves(self) -> tuple[Step, ...]:
        """The same sections from each half of the segments."""
        middle = len(self.segments) // 2
        return (
            Step(self.segments[:middle], self.sections),
            Step(self.segments[middle:], self.sections),
        )


def estimated_tokens(text: str) -> int:
    """Tokens of a text, rather too many than too few."""
    return int(len(text.encode()) / _BYTES_PER_TOKEN) + 1


def prompt_tokens(question: Question, step: Step) -> int:
    turns = asked(question, step.segments, step.sections)
    return _FRAME_TOKENS + sum(estimated_tokens(turn.content + turn.question) for turn in turns)


def answer_tokens(step: Step) -> int:
    """What an answer takes that says everything once."""
    spoken = sum(_segment_answer(segment) for segment in step.segments)
    return _SECTION_TOKENS * len(step.sections) + spoken


def max_answer(question: Question, step: Step, context: int) -> int:
    """The tokens that an answer may have: all that the prompt leaves, but no endless answer."""
    room = context - prompt_tokens(question, step)
    return max(64, min(room, _ENDLESS * answer_tokens(step)))


def plan(
    question: Question, segments: Sequence[Segment], sections: Sequence[str], context: int
) -> tuple[Step, ...]:
    """The note in as few steps as fit; each section sees every segment, in order.

    At once where that fits; where only the answer is too long, section by section, so that each is
    written with the whole transcript in view; else from parts of the transcript of about equal
    size. UserFacingError where nothing fits.
    """
    whole = Step(tuple(segments), tuple(sections))
    _refuse_long_background(question, context)
    room = context - prompt_tokens(question, whole)
    if answer_tokens(whole) <= room:
        return (whole,)
    if len(sections) > 1 and answer_tokens(whole) * _SECTION_SHARE <= room:
        return tuple(Step(whole.segments, (section,)) for section in sections)
    empty = Step((), whole.sections)
    room = context - prompt_tokens(question, empty) - answer_tokens(empty)
    return tuple(Step(part, whole.sections) for part in _parts(segments, room))


def _segment_answer(segment: Segment) -> int:
    return int(estimated_tokens(segment.text) * _GROWTH) + _STATEMENT_TOKENS


def _refuse_long_background(question: Question, context: int) -> None:
    background = sum(estimated_tokens("\n".join(note.statements)) for note in question.earlier)
    if background > context * _EARLIER_SHARE:
        raise UserFacingError(
            tr("The earlier notes are too long for the language model's context."),
            tr("Choose fewer of them."),
            tr("The transcript is unchanged."),
        )


def _parts(segments: Sequence[Segment], room: int) -> tuple[tuple[Segment, ...], ...]:
    """The segments in as few parts as fit, in order, of about equal size, none left out."""
    sizes = [
        estimated_tokens(f"[{segment.number}] {segment.text}\n") + _segment_answer(segment)
        for segment in segments
    ]
    if any(size > room for size in sizes):
        raise StretchTooLongError
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
