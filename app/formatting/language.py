"""What the formatting of figures needs to know of a language."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property, lru_cache

from app.formatting.numerals import Counting, is_digits

_ARTICLES = frozenset(("a", "the", "oh", "o"))


class UnitKind(StrEnum):
    DOSE = "dose"  # no trailing zero
    LAB = "lab"  # a measurement: its decimals say how exact it is
    FORM = "form"  # tablets, puffs
    COUNT = "count"  # whole things
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as it is said; without a `symbol` its words stay."""

    symbol: str
    kind: UnitKind
    said: tuple[str, ...]


Read = Callable[[Sequence[str], int], tuple[int, int] | None]


@dataclass(frozen=True)
class Language:
    """Words of one language; `code` is ISO 639-1."""

    code: str
    counting: Counting
    ordinal: Read
    """A day of a month as an ordinal, and the token after it."""
    year: Read
    units: tuple[Unit, ...]
    months: Mapping[str, int]
    of: frozenset[str]
    """What may stand between day, month and year."""
    over: frozenset[str]
    to: frozenset[str]
    """What stands between the ends of a range."""
    out_of: tuple[tuple[str, ...], ...]
    pressure: tuple[tuple[str, ...], ...]
    """What names a blood pressure."""
    findings: tuple[tuple[str, ...], ...]
    """What is given as a bare number, such as a pulse."""
    is_words: frozenset[str]
    """What may stand between a finding and its number."""
    since: frozenset[str] = frozenset()
    """What stands before the beginning of a change, which may fall."""
    by: frozenset[str] = frozenset()
    """What stands between the lengths of two sides."""
    no_bare_point: frozenset[str] = frozenset()
    """After these words, «point five» is no number: «at this point five patients»."""
    not_after_unit: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Words after which a unit was none: «two gram negative rods»."""
    old: tuple[tuple[str, ...], ...] = ()
    """What follows the number of an age that is one word."""
    afternoon: Mapping[str, str] = field(default_factory=dict)
    clock: str = ""
    """The word between hours and minutes, as «Uhr»."""

    @cached_property
    def units_by_words(self) -> Mapping[tuple[str, ...], Unit]:
        return {unit.said: unit for unit in self.units}

    @cached_property
    def may_begin(self) -> Callable[[str], bool]:
        """Whether a word can begin a figure; most words cannot."""
        counting, others = self.counting, (self.months, _ARTICLES, self.counting.articles)

        def told(text: str) -> bool:
            return (
                is_digits(text)
                or text in counting.points
                or any(text in words for words in others)
                or counting.belongs(text)
                or self.ordinal((text,), 0) is not None
            )

        return lru_cache(maxsize=4096)(told)

    @cached_property
    def longest_unit(self) -> int:
        return max(len(unit.said) for unit in self.units)

    def unit_at(self, texts: Sequence[str], at: int) -> tuple[Unit | None, int]:
        """The unit from token `at` on, and the token after it."""
        for length in range(min(self.longest_unit, len(texts) - at), 0, -1):
            unit = self.units_by_words.get(tuple(texts[at : at + length]))
            if unit is not None:
                return unit, at + length
        return None, at


def table(text: str, first: int) -> dict[str, int]:
    """The words of a table, counted from a number on."""
    return {word: value for value, word in enumerate(text.split(), start=first)}


def units(text: str) -> tuple[Unit, ...]:
    """Lines of «symbol|kind|said,said»; the symbol = keeps the words as they were said."""
    found = []
    for line in text.strip().splitlines():
        symbol, kind, said = line.strip().split("|")
        for one in said.split(","):
            kept = "" if symbol == "=" else symbol
            found.append(Unit(kept, UnitKind(kind), tuple(one.split())))
    return tuple(found)
