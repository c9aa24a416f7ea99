"""What a worker says is believed only after it was checked."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from app.inference.protocol import Described, Done, SegmentHeard, SpeechMeasured, WordHeard

_SLACK_SECONDS: Final = 0.5
_SEGMENT_CHARACTERS: Final = 20_000
_SEGMENT_WORDS: Final = 5_000
_PIECE_CHARACTERS: Final = 100_000
_KEPT_CONTROLS: Final = "\n\t"
_REFUSED: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_MOST_RATE: Final = 1_000_000
_NAME: Final = re.compile(r"[a-z0-9_,]{1,60}")
_FINISH_REASONS: Final = frozenset({"stop", "length", "truncated", "damaged"})


class MalformedReplyError(Exception):
    """A reply that no correct worker sends."""


class Budget:
    """How much a worker may send in answer to one request, in any unit."""

    def __init__(self, limit: float) -> None:
        self._left = limit

    def spend(self, amount: float) -> None:
        self._left -= amount
        if self._left < 0:
            raise MalformedReplyError("it sent more than was asked for")


def text(untrusted: str, limit: int = _PIECE_CHARACTERS) -> str:
    """The text without control and private characters; too long is malformed."""
    if len(untrusted) > limit:
        raise MalformedReplyError("it sent a text that is too long")
    if untrusted.isprintable():
        return untrusted
    return "".join(
        c for c in untrusted if c in _KEPT_CONTROLS or unicodedata.category(c) not in _REFUSED
    )


def segment(untrusted: SegmentHeard, windows: Sequence[float]) -> SegmentHeard:
    """The segment with times inside its window and words inside the segment's order.

    `windows` are the lengths in seconds of all that were asked for.
    """
    if not 0 <= untrusted.window < len(windows):
        raise MalformedReplyError("it sent a segment of a window that nobody asked for")
    window_seconds = windows[untrusted.window]
    if len(untrusted.words) > _SEGMENT_WORDS:
        raise MalformedReplyError("it sent a segment with too many words")
    start, end = _span(untrusted.start, untrusted.end, window_seconds)
    return SegmentHeard(
        request=untrusted.request,
        window=untrusted.window,
        start=start,
        end=end,
        text=text(untrusted.text, _SEGMENT_CHARACTERS),
        words=tuple(_word(word, window_seconds) for word in untrusted.words),
        average_logprob=_finite(untrusted.average_logprob),
        no_speech_probability=_probability(untrusted.no_speech_probability),
        compression_ratio=_finite(untrusted.compression_ratio),
    )


def stretches(untrusted: SpeechMeasured, samples: int) -> tuple[tuple[int, int], ...]:
    """Stretches in order, without overlap, inside the window."""
    last = 0
    for begin, end in untrusted.stretches:
        if not last <= begin <= end <= samples:
            raise MalformedReplyError("it sent a stretch of speech outside its window")
        last = end
    return untrusted.stretches


def description(untrusted: Described) -> Described:
    """What a file is, in names and numbers that can be shown."""
    counts = untrusted.channels, untrusted.rate
    if min(counts) < 1 or max(counts) > _MOST_RATE or _finite(untrusted.seconds) < 0:
        raise MalformedReplyError("it described a file that cannot be")
    if not all(_NAME.fullmatch(name) for name in (untrusted.container, untrusted.codec)):
        raise MalformedReplyError("it gave a format a name that is none")
    return untrusted


def done(untrusted: Done) -> Done:
    """Counts and durations that can be reckoned with."""
    if untrusted.finish_reason not in _FINISH_REASONS:
        raise MalformedReplyError("it gave an unknown reason to finish")
    if min(untrusted.tokens_in, untrusted.tokens_out) < 0:
        raise MalformedReplyError("it sent a negative count")
    if min(_finite(untrusted.seconds), _finite(untrusted.first_token_seconds)) < 0:
        raise MalformedReplyError("it sent a negative duration")
    return untrusted


def _word(untrusted: WordHeard, window_seconds: float) -> WordHeard:
    start, end = _span(untrusted.start, untrusted.end, window_seconds)
    return WordHeard(
        text=text(untrusted.text, _SEGMENT_CHARACTERS),
        start=start,
        end=end,
        probability=_probability(untrusted.probability),
    )


def _span(start: float, end: float, window_seconds: float) -> tuple[float, float]:
    """Decoders round times to hundredths and round up at the window's end; more is an error."""
    if not -_SLACK_SECONDS <= _finite(start) <= _finite(end) <= window_seconds + _SLACK_SECONDS:
        raise MalformedReplyError("it sent a time outside its window")
    return min(max(start, 0.0), window_seconds), min(max(end, 0.0), window_seconds)


def _probability(value: float) -> float:
    if not -1e-3 <= _finite(value) <= 1 + 1e-3:
        raise MalformedReplyError("it sent a probability that is none")
    return min(max(value, 0.0), 1.0)


def _finite(value: float) -> float:
    if not math.isfinite(value):
        raise MalformedReplyError("it sent a number that is not finite")
    return value
