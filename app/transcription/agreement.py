"""Which words of a passage that is still being spoken are certain.

LocalAgreement-2 (Macháček, Dabre and Bojar 2023, arXiv 2307.14743): what two passes in a row over
the growing passage agree on is certain, and is not taken back while the passage goes on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from app.domain.transcript import Word

_SLACK = 3.0
"""Seconds by which two passes may differ about the time of a word."""
_MOMENT = 0.05
"""Seconds that every spoken word takes; that one has less may be an error about its time."""
_GUESSED = 2.5
"""Seconds before the end of what is certain: words that are older were spoken anyway."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """The words of a passage: `stable` ones stay, the `tail` is a guess."""

    stable: tuple[Word, ...] = ()
    tail: tuple[Word, ...] = ()

    def heard(self, words: Sequence[Word], until: float) -> Agreement:
        """After one more pass over the passage, which went on after `until`, in seconds.

        A word that reaches into what comes after may be half of one, however often it is heard.
        The first words of a passage are shown also where they are only guessed.
        """
        placed = _placed(words, until - _GUESSED)
        stable, rest = self._continued(placed if placed or self.stable else words)
        agreed = rest[: _agreed(self.tail, rest)]
        certain = sum(1 for _ in takewhile(lambda word: word.end <= until, agreed))
        return Agreement(stable + rest[:certain], rest[certain:])

    def ended(self, words: Sequence[Word]) -> Agreement:
        """After a pass that heard speech to its end: there is nothing left to guess."""
        stable, rest = self._continued(words)
        return Agreement(stable + rest)

    def after(self, final: Sequence[Word], end: float) -> Agreement:
        """What is left when the words up to `end`, in seconds, are final."""
        words = self.stable + self.tail
        begin = _reached(final, words, end)
        return Agreement(self.stable[begin:], words[max(begin, len(self.stable)) :])

    def _continued(self, words: Sequence[Word]) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
        """What is stable, and the words that follow it.

        The last stable word is written as it is now, because a pass that ended with it put a full
        stop there.
        """
        if not self.stable:
            return (), tuple(words)
        *before, last = self.stable
        begin = _reached(self.stable, words, last.end)
        if begin and said(words[begin - 1]) == said(last):
            last = words[begin - 1]
        return (*before, last), tuple(words[begin:])


def said(word: Word) -> str:
    """The word without what two passes write differently: case, and punctuation around it."""
    bare = word.text.strip().strip(".,;:!?\"'()[]…").casefold()
    return bare or word.text.strip()


def _placed(words: Sequence[Word], since: float) -> Sequence[Word]:
    """The words up to those that a pass puts after its sound.

    At the end of a sound that stops within a sentence a model goes on with what it expects: two
    words in a row, or the last one, take no time.
    """
    for at, word in enumerate(words):
        if word.start > since and all(one.end - one.start < _MOMENT for one in words[at : at + 2]):
            return words[:at]
    return words


def _agreed(one: Sequence[Word], other: Sequence[Word]) -> int:
    """How many words at the beginning are the same."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: said(pair[0]) == said(pair[1]), pairs))


def _reached(before: Sequence[Word], words: Sequence[Word], end: float) -> int:
    """How many of the `words` say again what was said `before`, up to `end`.

    Times leave few places open; of those the one is taken at which the words differ least.
    """
    first = sum(1 for _ in takewhile(lambda one: (one.start + one.end) / 2 < end - _SLACK, words))
    last = first + sum(1 for _ in takewhile(lambda one: one.start < end + _SLACK, words[first:]))
    if first == last:
        return first
    differ = _differences([said(one) for one in before], [said(one) for one in words[:last]])

    def unlikely(count: int) -> tuple[int, float]:
        until = words[count - 1].end if count else words[0].start
        since = words[count].start if count < len(words) else until
        return differ[count], abs((until + since) / 2 - end)

    return min(range(first, last + 1), key=unlikely)


def _differences(old: Sequence[str], new: Sequence[str]) -> list[int]:
    """The least number of changed words between `old` and each beginning of `new`."""
    row = list(range(len(new) + 1))
    for at, word in enumerate(old, start=1):
        above, row[0] = row[0], at
        for place, other in enumerate(new, start=1):
            best = min(row[place] + 1, row[place - 1] + 1, above + (word != other))
            above, row[place] = row[place], best
    return row
