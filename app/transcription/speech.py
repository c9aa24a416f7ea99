"""Stretches of speech: measured before any model writes a word."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from app.domain.recording import SAMPLE_RATE

MIN_SPEECH_SECONDS = 0.3
"""Less speech than this in a whole recording counts as none."""

PIECE_SECONDS = 60
"""Audio measured at a time, which bounds the memory."""

_FLOOR = 40.0  # root mean square of 16-bit samples, -58 dBFS: below it there is no voice
_FRAME = SAMPLE_RATE // 50
_JOIN = SAMPLE_RATE * 3 // 10  # stretches nearer than this over the edge of two pieces are one

Measured = tuple[tuple[int, int], ...]
"""Stretches of speech as (start, end) in samples of a piece."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Speech from sample `start` up to, not including, sample `end` of the recording."""

    start: int
    end: int

    @property
    def seconds(self) -> float:
        return (self.end - self.start) / SAMPLE_RATE


def loudness(samples: bytes) -> np.ndarray:
    """The root mean square of each 20 ms; a rest shorter than that is left out."""
    values = np.frombuffer(samples, dtype="<i2")
    count = len(values) // _FRAME
    frames = values[: count * _FRAME].astype(np.float32).reshape(count, _FRAME)
    return np.sqrt((frames * frames).mean(axis=1)) if count else np.zeros(0, np.float32)


def audible(samples: bytes) -> bool:
    """Whether anything in the samples is loud enough to be a voice."""
    found = loudness(samples)
    return bool(found.size) and bool((found > _FLOOR).sum() >= 3)


def voiced(samples: bytes, measure: Callable[[bytes], Sequence[tuple[int, int]]]) -> Measured:
    """Where somebody speaks in a piece; `measure` is not asked about silence."""
    found = measure(samples) if audible(samples) else ()
    return tuple((start, end) for start, end in found if audible(samples[2 * start : 2 * end]))


def joined(pieces: Iterable[tuple[int, Measured]]) -> Iterator[Stretch]:
    """The stretches of speech in (first sample, what was measured) pieces that follow each other.

    A stretch that runs over the edge of two pieces is one.
    """
    pending: Stretch | None = None
    for offset, found in pieces:
        for start, end in found:
            stretch = Stretch(offset + start, offset + end)
            over_edge = pending is not None and pending.end <= offset
            gap = _JOIN if over_edge else 0
            if pending is not None and stretch.start - pending.end <= gap:
                pending = Stretch(pending.start, max(pending.end, stretch.end))
                continue
            if pending is not None:
                yield pending
            pending = stretch
    if pending is not None:
        yield pending


def quietest(samples: bytes, first: int, last: int) -> int:
    """The sample between `first` and `last` around which 200 ms are quietest."""
    found = loudness(samples[2 * first : 2 * last])
    width = min(10, found.size)
    if width == 0:
        return last
    smooth = np.convolve(found, np.ones(width, np.float32) / width, mode="valid")
    return first + (int(smooth.argmin()) + width // 2) * _FRAME
