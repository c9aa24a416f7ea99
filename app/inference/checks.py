"""What a worker says is believed only after it was checked."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from msgspec import structs

from app.inference.protocol import (
    CPU,
    ComputeDevice,
    Described,
    Done,
    Loaded,
    Ready,
    SegmentHeard,
    SpeechMeasured,
    WordHeard,
)
from app.inference.worker_words import printable
from app.texts import marked

_SLACK_SECONDS: Final = 0.5
_SEGMENT_CHARACTERS: Final = 20_000
_SEGMENT_WORDS: Final = 5_000
_PIECE_CHARACTERS: Final = 100_000
_KEPT_CONTROLS: Final = "\n\t"
_REFUSED: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_MOST_RATE: Final = 1_000_000
_NAME: Final = re.compile(r"[a-z0-9_,]{1,60}")
_DEVICE: Final = re.compile(r"cpu|[A-Za-z]{1,20}[0-9]{0,3}")
_BUS: Final = re.compile(r"[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]")
_MOST_THINGS: Final = 64
_LINE_CHARACTERS: Final = 500
_MOST_BYTES: Final = 1 << 50
_MOST_COUNT: Final = 1 << 40
_MOST_SECONDS: Final = 1e7
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
            raise MalformedReplyError(marked("it sent more than was asked for"))


def ready(untrusted: Ready) -> Ready:
    """What a worker can do, in names and numbers that can be shown and planned with."""
    if max(map(len, (untrusted.libraries, untrusted.devices, untrusted.missing))) > _MOST_THINGS:
        raise MalformedReplyError(marked("it named more things than there can be"))
    return structs.replace(
        untrusted,
        libraries=tuple(printable(one, _LINE_CHARACTERS) for one in untrusted.libraries),
        devices=tuple(map(_device, untrusted.devices)),
        missing=tuple(printable(one, _LINE_CHARACTERS) for one in untrusted.missing),
    )


def loaded(untrusted: Loaded) -> Loaded:
    """A model in memory, in numbers that can be reckoned with."""
    if not 0 <= untrusted.memory_bytes <= _MOST_BYTES or untrusted.context < 0:
        raise MalformedReplyError(marked("it sent a size that cannot be"))
    _duration(untrusted.seconds)
    return untrusted


def text(untrusted: str, limit: int = _PIECE_CHARACTERS) -> str:
    """The text without control and private characters; too long is malformed."""
    if len(untrusted) > limit:
        raise MalformedReplyError(marked("it sent a text that is too long"))
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
        raise MalformedReplyError(marked("it sent a segment of a window that nobody asked for"))
    window_seconds = windows[untrusted.window]
    if len(untrusted.words) > _SEGMENT_WORDS:
        raise MalformedReplyError(marked("it sent a segment with too many words"))
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
            raise MalformedReplyError(marked("it sent a stretch of speech outside its window"))
        last = end
    return untrusted.stretches


def description(untrusted: Described) -> Described:
    """What a file is, in names and numbers that can be shown."""
    counts = untrusted.channels, untrusted.rate
    if min(counts) < 1 or max(counts) > _MOST_RATE or _finite(untrusted.seconds) < 0:
        raise MalformedReplyError(marked("it described a file that cannot be"))
    if not all(_NAME.fullmatch(name) for name in (untrusted.container, untrusted.codec)):
        raise MalformedReplyError(marked("it gave a format a name that is none"))
    return untrusted


def done(untrusted: Done) -> Done:
    """Counts and durations that can be reckoned with."""
    if untrusted.finish_reason not in _FINISH_REASONS:
        raise MalformedReplyError(marked("it gave an unknown reason to finish"))
    counts = untrusted.tokens_in, untrusted.tokens_out
    if min(counts) < 0 or max(counts) > _MOST_COUNT:
        raise MalformedReplyError(marked("it sent a count that cannot be"))
    _duration(untrusted.seconds)
    _duration(untrusted.first_token_seconds)
    return untrusted


def _device(untrusted: ComputeDevice) -> ComputeDevice:
    sizes = untrusted.free_bytes, untrusted.total_bytes
    named = _DEVICE.fullmatch(untrusted.name) is not None
    if not named or (untrusted.name == CPU) != (untrusted.kind == CPU):
        raise MalformedReplyError(marked("it gave a device a name that is none"))
    if min(sizes) < 0 or max(sizes) > _MOST_BYTES:
        raise MalformedReplyError(marked("it sent a size that cannot be"))
    return structs.replace(
        untrusted,
        description=printable(untrusted.description, _LINE_CHARACTERS),
        free_bytes=min(sizes),
        # Some backends have names of their own here, which no card is planned by.
        bus=untrusted.bus if _BUS.fullmatch(untrusted.bus) else "",
    )


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
        raise MalformedReplyError(marked("it sent a time outside its window"))
    return min(max(start, 0.0), window_seconds), min(max(end, 0.0), window_seconds)


def _probability(value: float) -> float:
    if not -1e-3 <= _finite(value) <= 1 + 1e-3:
        raise MalformedReplyError(marked("it sent a probability that is none"))
    return min(max(value, 0.0), 1.0)


def _duration(value: float) -> None:
    if not 0 <= _finite(value) <= _MOST_SECONDS:
        raise MalformedReplyError(marked("it sent a duration that cannot be"))


def _finite(value: float) -> float:
    if not math.isfinite(value):
        raise MalformedReplyError(marked("it sent a number that is not finite"))
    return value
