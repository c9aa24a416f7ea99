"""Cutting speech into windows that an engine takes at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.domain.recording import SAMPLE_RATE
from app.transcription.speech import Stretch

_MARGIN = SAMPLE_RATE // 5  # kept around speech, so that no consonant is cut
_APART = 3 * SAMPLE_RATE  # silence as long as this always ends a window
_UNSURE = SAMPLE_RATE  # in the last second of a recording that goes on, speech may still grow


@dataclass(frozen=True, slots=True)
class Window:
    """Samples from `start` up to, not including, `end`, with the speech in them."""

    start: int
    end: int
    speech: tuple[Stretch, ...]

    @property
    def seconds(self) -> float:
        return (self.end - self.start) / SAMPLE_RATE


def windows(
    stretches: Iterable[Stretch],
    total: int,
    cut: Callable[[int, int], int],
    seconds: float,
) -> Iterator[Window]:
    """Windows of at most so many seconds, cut at the longest pause of their second half.

    No sample lies in two windows. `cut(first, last)` names the quietest sample of a range; it is
    asked where somebody speaks for longer than a window without a pause.
    """
    longest = round(seconds * SAMPLE_RATE)
    before = 0
    held: tuple[Stretch, ...] | None = None
    for group in _groups(_short(stretches, cut, longest), longest):
        if held is not None:
            middle = (held[-1].end + group[0].start) // 2
            yield _window(held, before, middle)
            before = middle
        held = group
    if held is not None:
        yield _window(held, before, total)


def growing(
    stretches: Sequence[Stretch], heard_to: int, cut: Callable[[int, int], int], seconds: float
) -> tuple[list[Window], Window | None]:
    """The windows of a recording that goes on: those that are over, and the one that is not.

    Those that are over are the same in the finished recording, whatever comes after `heard_to`.
    """
    known = list(stretches)
    if not known:
        return [], None
    silent_since = heard_to - _UNSURE
    *before, last = known
    if last.end > silent_since:
        # It may go on, and be cut then; its last part gets at least as long as `least`.
        room = round(seconds * SAMPLE_RATE) - 2 * _MARGIN
        *parts, tail = _short([last], cut, room + 2 * _MARGIN)
        least = min(tail.end, tail.start + room - room // 3)
        *over, still = windows(
            [*before, *parts, Stretch(tail.start, least)], heard_to, cut, seconds
        )
        return over, _window((*still.speech[:-1], tail), still.start, heard_to)
    if silent_since - last.end >= _APART:
        *over, _ = windows([*known, Stretch(silent_since, heard_to)], heard_to, cut, seconds)
        return over, None
    *over, still = windows(known, heard_to, cut, seconds)
    return over, still


def _groups(stretches: Iterable[Stretch], longest: int) -> Iterator[tuple[Stretch, ...]]:
    """The stretches that go into one window."""
    pending: list[Stretch] = []
    for stretch in stretches:
        far = bool(pending) and stretch.start - pending[-1].end >= _APART
        if pending and (far or _length(pending, stretch) > longest):
            kept = len(pending) if far else _best_pause(pending, stretch, longest // 2)
            yield tuple(pending[:kept])
            pending = pending[kept:]
            if pending and _length(pending, stretch) > longest:
                yield tuple(pending)
                pending = []
        pending.append(stretch)
    if pending:
        yield tuple(pending)


def _length(pending: list[Stretch], stretch: Stretch) -> int:
    return stretch.end - pending[0].start + 2 * _MARGIN


def _short(
    stretches: Iterable[Stretch], cut: Callable[[int, int], int], longest: int
) -> Iterator[Stretch]:
    """Stretches that fit into a window; longer ones are cut where they are quietest."""
    room = longest - 2 * _MARGIN
    for stretch in stretches:
        start = stretch.start
        while stretch.end - start > room:
            middle = cut(start + room - room // 3, start + room)
            middle = min(max(middle, start + room // 2), start + room)
            yield Stretch(start, middle)
            start = middle
        yield Stretch(start, stretch.end)


def _best_pause(pending: list[Stretch], stretch: Stretch, earliest: int) -> int:
    """How many stretches stay together: up to the longest pause, likely a sentence's end."""
    following = [*pending[1:], stretch]
    choices = [
        (after.start - before.end, count)
        for count, (before, after) in enumerate(zip(pending, following, strict=True), start=1)
        if before.end - pending[0].start >= earliest or count == len(pending)
    ]
    return max(choices)[1]


def _window(speech: tuple[Stretch, ...], first: int, last: int) -> Window:
    """The speech with a margin, inside the samples from `first` to `last`."""
    start = max(first, speech[0].start - _MARGIN)
    return Window(start, min(last, speech[-1].end + _MARGIN), speech)
