"""What was heard against what was said: words, and numbers with their units."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq, Levenshtein

from app.grounding.numbers import Kind, quantities
from app.grounding.words import tokens
from app.validation.normalization import normalized


@dataclass(frozen=True, slots=True)
class WordScore:
    """Words of the reference, and the least changes that turn it into what was heard."""

    words: int = 0
    replaced: int = 0
    left_out: int = 0
    put_in: int = 0

    @property
    def errors(self) -> int:
        return self.replaced + self.left_out + self.put_in

    @property
    def rate(self) -> float | None:
        """Errors for each word that was said; None where nothing was."""
        return self.errors / self.words if self.words else None


@dataclass(frozen=True, slots=True)
class NumberScore:
    """Numbers of the reference, and those that were heard exactly, with unit, in their order."""

    said: int = 0
    found: int = 0
    heard: int = 0

    @property
    def accuracy(self) -> float | None:
        return self.found / self.said if self.said else None

    @property
    def invented(self) -> int:
        """Numbers that were written and not said so."""
        return self.heard - self.found


@dataclass(frozen=True, slots=True)
class Difference:
    """A place where other words were heard; either side may be empty."""

    said: str
    heard: str


def score_words(said: str, heard: str) -> WordScore:
    """The words in their normal form, by Levenshtein's distance."""
    reference, written = normalized(said), normalized(heard)
    kinds = [edit.tag for edit in Levenshtein.editops(reference, written)]
    return WordScore(
        len(reference), kinds.count("replace"), kinds.count("delete"), kinds.count("insert")
    )


def score_numbers(said: str, heard: str) -> NumberScore:
    """Numbers, ratios, ranges, rates and dates with their units; half right is wrong."""
    reference, written = _numbers(said), _numbers(heard)
    return NumberScore(len(reference), LCSseq.similarity(reference, written), len(written))


def differences(said: str, heard: str) -> tuple[Difference, ...]:
    """Where the normal forms differ, in order."""
    reference, written = normalized(said), normalized(heard)
    return tuple(
        Difference(
            " ".join(reference[part.src_start : part.src_end]),
            " ".join(written[part.dest_start : part.dest_end]),
        )
        for part in Levenshtein.opcodes(reference, written)
        if part.tag != "equal"
    )


def total_words(scores: Iterable[WordScore]) -> WordScore:
    rows = [(one.words, one.replaced, one.left_out, one.put_in) for one in scores]
    return WordScore(*map(sum, zip(*rows, strict=True))) if rows else WordScore()


def total_numbers(scores: Iterable[NumberScore]) -> NumberScore:
    rows = [(one.said, one.found, one.heard) for one in scores]
    return NumberScore(*map(sum, zip(*rows, strict=True))) if rows else NumberScore()


def _numbers(text: str) -> list[tuple[Kind, tuple[str, ...], str]]:
    return [
        (one.kind, tuple(map(str, one.values)), one.unit.name if one.unit else "")
        for one in quantities(tokens(text))
    ]
