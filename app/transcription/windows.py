"""Cutting speech into windows that an engine takes at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from app.domain.recording import SAMPLE_RATE
from app.transcription.speech import Stretch

WINDOW_SECONDS = 30
"""What Whisper's encoder takes at once."""

_MARGIN = SAMPLE_RATE // 5  # kept around speech, so that no consonant is cut
_LONGEST = WINDOW_SECONDS * SAMPLE_RATE
_EARLIEST = _LONGEST // 2  # a window is not cut before it is half full
_APART = 3 * SAMPLE_RATE  # silence as long as this always ends a window


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
    stretches: Iterable[Stretch], total: int, cut: Callable[[int, int], int]
) -> Iterator[Window]:
    """Windows of at most 30 s, cut at the longest pause of their second half.

    `cut(first, last)` names the quietest sample of a range; it is asked where somebody speaks for
    longer than a window without a pause.
    """
    pending: list[Stretch] = []
    for stretch in _short(stretches, cut):
        if pending and (
            stretch.start - pending[-1].end >= _APART or _length(pending, stretch) > _LONGEST
        ):
            far = stretch.start - pending[-1].end >= _APART
            kept = len(pending) if far else _best_pause(pending, stretch)
            yield _window(pending[:kept], total)
            pending = pending[kept:]
            if pending and _length(pending, stretch) > _LONGEST:
                yield _window(pending, total)
                pending = []
        pending.append(stretch)
    if pending:
        yield _window(pending, total)


def _length(pending: list[Stretch], stretch: Stretch) -> int:
    return stretch.end - pending[0].start + 2 * _MARGIN


def _short(stretches: Iterable[Stretch], cut: Callable[[int, int], int]) -> Iterator[Stretch]:
    """Stretches that fit into a window; longer ones are cut where they are quietest."""
    room = _LONGEST - 2 * _MARGIN
    for stretch in stretches:
        start = stretch.start
        while stretch.end - start > room:
            middle = cut(start + room - room // 3, start + room)
            middle = min(max(middle, start + room // 2), start + room)
            yield Stretch(start, middle)
            start = middle
        yield Stretch(start, stretch.end)


def _best_pause(pending: list[Stretch], stretch: Stretch) -> int:
    """How many stretches stay together: up to the longest pause, likely a sentence's end."""
    following = [*pending[1:], stretch]
    choices = [
        (after.start - before.end, count)
        for count, (before, after) in enumerate(zip(pending, following, strict=True), start=1)
        if before.end - pending[0].start >= _EARLIEST or count == len(pending)
    ]
    return max(choices)[1]


def _window(pending: list[Stretch], total: int) -> Window:
    start = max(0, pending[0].start - _MARGIN)
    end = min(total, pending[-1].end + _MARGIN)
    return Window(start, end, tuple(pending))
