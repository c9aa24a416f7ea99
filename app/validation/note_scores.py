"""How much of a reference note a draft says: words, numbers and medicines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from app.grounding.drugs import drugs
from app.grounding.numbers import quantities
from app.grounding.words import tokens
from app.validation.normalization import normalized

SCORES = (
    "F1 is ROUGE-1: words in their normal form that both have, each as often as both have it."
    " Numbers count with their unit and medicines as their substance; recall is the share of the"
    " reference's that the draft has. Unsupported is what the check flags. A failed draft counts as"
    " an empty note."
)


@dataclass(frozen=True, slots=True)
class Overlap:
    """Things of a reference, of a draft, and of both."""

    reference: int = 0
    drafted: int = 0
    common: int = 0

    @property
    def recall(self) -> float | None:
        return self.common / self.reference if self.reference else None

    @property
    def f1(self) -> float | None:
        """None where neither says anything."""
        both = self.reference + self.drafted
        return 2 * self.common / both if both else None


def words(reference: str, drafted: str) -> Overlap:
    return _overlap(normalized(reference), normalized(drafted))


def numbers(reference: str, drafted: str) -> Overlap:
    return _overlap(_numbers(reference), _numbers(drafted))


def medicines(reference: str, drafted: str) -> Overlap:
    """Each substance once, however often it is named."""
    return _overlap(_medicines(reference), _medicines(drafted))


def together(overlaps: Iterable[Overlap]) -> Overlap:
    found = [(one.reference, one.drafted, one.common) for one in overlaps]
    return Overlap(*map(sum, zip(*found, strict=True))) if found else Overlap()


def _overlap(reference: Iterable[object], drafted: Iterable[object]) -> Overlap:
    mine, theirs = Counter(reference), Counter(drafted)
    return Overlap(mine.total(), theirs.total(), (mine & theirs).total())


def _numbers(text: str) -> list[tuple[str, tuple[str, ...], str]]:
    return [
        (one.kind, tuple(map(str, one.values)), one.unit.name if one.unit else "")
        for one in quantities(tokens(text))
    ]


def _medicines(text: str) -> set[str]:
    return {drug.generic for drug in drugs(tokens(text))}
