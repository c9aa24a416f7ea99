"""Who speaks in a recording of two channels: the one whose channel is louder in the words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from app.domain.transcript import Segment, Word

STEP_SECONDS = 0.02
"""How much audio one pair of levels stands for."""

_SILENT = 255  # a level is -2 times dBFS; this one has no power at all
_SPOKEN = 1e-6  # power of full scale, -60 dBFS: below it there is no voice
_FLOOR_PERCENTILE = 10  # of the power of a channel: hum and hiss that are always there
_MARGIN = 10 ** (6 / 10)  # one channel is louder from 6 dB on
_BOTH_SECONDS = 0.5  # for which each channel must be the louder one
_APART = 0.6  # share of what is spoken in which one channel must be the louder one
_SHORTEST_TURN = 0.2  # seconds of words; less is a slip of the word times
_AGREED = 0.8  # share of the decided words that must be of one channel
_DECIDED = 0.5  # share of a segment's words that must be decided


class Channels:
    """The levels of one recording; without two channels that differ it tells nothing.

    Where both channels are loud, both are silent or levels are missing there is no speaker,
    because a wrong one is worse than none. The left channel is speaker 0, the right one 1.
    """

    def __init__(self, levels: bytes, start: float = 0.0) -> None:
        """`start` is when the recording begins, in seconds of the segments' own times."""
        self._start = start
        pairs = np.frombuffer(levels, np.uint8, len(levels) // 2 * 2).reshape(-1, 2)
        power = np.where(pairs < _SILENT, 10 ** (pairs / -20.0), 0.0)
        if len(power):
            power = np.maximum(power - np.percentile(power, _FLOOR_PERCENTILE, axis=0), 0.0)
        self._power = power
        self._apart = _are_apart(power)

    @property
    def apart(self) -> bool:
        """Whether each channel has a voice of its own, as on a call or with two microphones."""
        return self._apart

    def told(self, segments: Iterable[Segment]) -> tuple[Segment, ...]:
        """The segments with their speakers; one in which the voice changes is cut there.

        To be asked before segments are numbered.
        """
        return tuple(part for segment in segments for part in self._told(segment))

    def speaker(self, segment: Segment) -> int | None:
        """Who speaks a segment as a whole."""
        if not self._apart:
            return None
        words = segment.words or (Word(segment.text, segment.start, segment.end, 1.0),)
        decided = [0.0, 0.0]
        for word in words:
            louder = self._louder(word)
            if louder is not None:
                decided[louder] += _seconds(word)
        either, both = max(decided), sum(decided)
        enough = both > 0 and both >= _DECIDED * sum(map(_seconds, words))
        return decided.index(either) if enough and either >= _AGREED * both else None

    def _told(self, segment: Segment) -> Iterator[Segment]:
        if not self._apart:
            yield segment
            return
        for part in _cut(segment, self._turns(segment.words)):
            yield replace(part, speaker=self.speaker(part))

    def _turns(self, words: Sequence[Word]) -> list[int]:
        """The places of the words that begin another turn, at the longest pause before them."""
        runs: list[tuple[int, list[int]]] = []
        for place, word in enumerate(words):
            louder = self._louder(word)
            if louder is None:
                continue
            if not runs or runs[-1][0] != louder:
                runs.append((louder, []))
            runs[-1][1].append(place)
        long = [
            run for run in runs if sum(_seconds(words[one]) for one in run[1]) >= _SHORTEST_TURN
        ]
        cuts = []
        for (before, earlier), (after, later) in pairwise(long):
            if before != after:
                places = range(earlier[-1] + 1, later[0] + 1)
                cuts.append(max(places, key=lambda one: words[one].start - words[one - 1].end))
        return cuts

    def _louder(self, word: Word) -> int | None:
        first = int((word.start - self._start) / STEP_SECONDS)
        last = max(first + 1, round((word.end - self._start) / STEP_SECONDS))
        heard = self._power[max(first, 0) : max(last, 0)]
        if not len(heard):
            return None
        left, right = heard.mean(axis=0)
        if max(left, right) < _SPOKEN:
            return None
        return 0 if left >= _MARGIN * right else 1 if right >= _MARGIN * left else None


def _are_apart(power: np.ndarray) -> bool:
    left, right = power.T if len(power) else (np.zeros(0), np.zeros(0))
    spoken = np.maximum(left, right) >= _SPOKEN
    lefts = int((spoken & (left >= _MARGIN * right)).sum())
    rights = int((spoken & (right >= _MARGIN * left)).sum())
    least = _BOTH_SECONDS / STEP_SECONDS
    return min(lefts, rights) >= least and lefts + rights >= _APART * int(spoken.sum())


def _cut(segment: Segment, places: Sequence[int]) -> Iterator[Segment]:
    """The segment in parts that begin at these words; whole if its words are not its text."""
    words = segment.words
    if not places or " ".join(word.text for word in words) != segment.text:
        yield segment
        return
    for first, last in zip((0, *places), (*places, len(words)), strict=True):
        part = words[first:last]
        start = segment.start if first == 0 else min(word.start for word in part)
        end = segment.end if last == len(words) else max(word.end for word in part)
        yield replace(
            segment,
            start=start,
            end=max(start, end),
            text=" ".join(word.text for word in part),
            words=part,
        )


def _seconds(word: Word) -> float:
    return max(word.end - word.start, STEP_SECONDS / 2)
