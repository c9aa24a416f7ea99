"""What a speech model makes up: loops, text over silence, and the phrases of its training films."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from app.domain.recording import SAMPLE_RATE
from app.inference.protocol import SegmentHeard
from app.transcription.speech import Stretch

UNINTELLIGIBLE = "[unintelligible]"
"""Stands where somebody spoke and the model gave no usable words."""

_COMPRESSION = 2.4  # above it the text repeats itself; Whisper's own threshold
_LOGPROB = -1.0
_HOPELESS = -1.5  # average log probability of words that are guesses
_NO_SPEECH = 0.6
_FASTEST = 8.0  # words in a second of speech; nobody dictates faster
_SLACK = SAMPLE_RATE // 4  # decoder times are this inexact
_LONGEST_GRAM = 12
_LOOPED_SEGMENTS = 3

_FILM_PHRASES = frozenset(
    (
        "thank you for watching", "thanks for watching", "thank you", "thanks", "you", "bye",
        "please subscribe", "subtitles by the amara org community", "like and subscribe",
        "see you next time", "thank you very much", "see you in the next video", "the end",
    )
)  # fmt: skip
"""Source of the kind: Koenecke et al. 2024; arXiv 2501.11378."""


def words(text: str) -> list[str]:
    return re.findall(r"[\w']+(?:[./][\w']+)*", text.lower())


def loops(text: str) -> bool:
    """Whether words repeat as no speaker repeats them: one word 5 times in a row, a phrase 3 times.

    A phrase counts only from two different words on, or when it was said 5 times, so that
    «no, no, no» stays.
    """
    said = words(text)
    for size in range(1, min(_LONGEST_GRAM, len(said) // 2) + 1):
        run = 0
        for at in range(size, len(said)):
            run = run + 1 if said[at] == said[at - size] else 0
            times = run // size + 1
            needed = 5 if size == 1 else (4 if size == 2 else 3)
            if times >= needed and run >= size * (needed - 1):
                return True
    return False


def is_suspicious(heard: SegmentHeard) -> bool:
    """Whether a segment should be decoded again."""
    said = words(heard.text)
    seconds = max(heard.end - heard.start, 0.1)
    return (
        loops(heard.text)
        or heard.average_logprob < _HOPELESS
        or (heard.compression_ratio > _COMPRESSION and len(said) >= 12)
        or (len(said) >= 6 and len(said) / seconds > _FASTEST)
    )


def repeats(heard: Sequence[SegmentHeard]) -> bool:
    """Whether whole segments repeat: the same words three times in a row."""
    return any(len(run) > 1 for run in runs(heard))


def runs(heard: Sequence[SegmentHeard]) -> Iterator[tuple[SegmentHeard, ...]]:
    """The segments in order: each by itself, but those that repeat three times or more together."""
    for said, group in groupby(heard, lambda segment: words(segment.text)):
        same = tuple(group)
        if said and len(same) >= _LOOPED_SEGMENTS:
            yield same
        else:
            yield from ((one,) for one in same)


def overlap(heard: SegmentHeard, offset: int, speech: Sequence[Stretch]) -> float:
    """The share of a segment's time in which speech was measured."""
    start = offset + round(heard.start * SAMPLE_RATE)
    end = max(offset + round(heard.end * SAMPLE_RATE), start + 1)
    inside = sum(
        max(0, min(end, stretch.end + _SLACK) - max(start, stretch.start - _SLACK))
        for stretch in speech
    )
    return min(1.0, inside / (end - start))


def is_made_up(heard: SegmentHeard, offset: int, speech: Sequence[Stretch]) -> bool:
    """Whether a segment is no speech at all and is to be dropped."""
    share = overlap(heard, offset, speech)
    said = words(heard.text)
    return (
        not said
        or share == 0.0
        or (heard.no_speech_probability > _NO_SPEECH and heard.average_logprob < _LOGPROB)
        or (" ".join(said) in _FILM_PHRASES and (share < 0.5 or heard.average_logprob < _LOGPROB))
    )
