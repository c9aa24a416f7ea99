"""Single numbers, in digits and as they are spoken: exactly what was said, or nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import takewhile

_ENGLISH_POINT = re.compile(r"\d*\.\d{1,2}|0?\.\d+")
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*|[.,]\d+")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number up to, not including, token `end`.

    `places` are the decimals that were said. `clipped` is the form without «hundred», as in «one
    forty two». `digits` is what stood there, where it was digits only.
    """

    value: Fraction
    end: int
    places: int = 0
    clipped: bool = False
    digits: str = ""


@dataclass(frozen=True, slots=True)
class Counting:
    """How a language counts.

    `whole` reads a whole number in words from a token on, as (value, end, clipped). `belongs`
    tells whether a word can be part of a number: where one stands beside a number that was read,
    it may have been another number, and nothing is changed.
    """

    whole: Callable[[Sequence[str], int], tuple[int, int, bool] | None]
    belongs: Callable[[str], bool]
    digit: Mapping[str, int]
    points: frozenset[str]
    halves: tuple[tuple[str, ...], ...]
    articles: frozenset[str]
    """Words that mean one and are seldom meant as a number."""
    point_is_mark: bool = False
    """Whether the point is also said for a mark between words, as «coma» and «Komma» are."""
    link: str = ""
    """What may stand inside a number that an engine wrote as several words: «fünf und zwanzig»."""


def is_digits(text: str) -> bool:
    return _DIGITS.fullmatch(text) is not None


def has_english_point(text: str, decimal: str) -> bool:
    """Whether digits have a decimal point where a comma is written; engines do that."""
    return decimal == "," and _ENGLISH_POINT.fullmatch(text) is not None


def digits_value(text: str, decimal: str) -> tuple[Fraction, int] | None:
    """The value of digits and their decimals; None where the two marks leave a doubt."""
    other = "," if decimal == "." else "."
    if re.fullmatch(rf"[1-9]\d{{0,2}}(?:\{other}\d{{3}})+(?:\{decimal}\d+)?", text):
        text = text.replace(other, "")
    elif has_english_point(text, decimal):
        text = text.replace(other, decimal)
    if re.fullmatch(rf"\d+|\d*\{decimal}\d+", text) is None:
        return None
    whole, _, places = text.partition(decimal)
    return Fraction(int((whole + places) or "0"), 10 ** len(places)), len(places)


def numeral_at(texts: Sequence[str], at: int, counting: Counting, decimal: str) -> Numeral | None:
    """The number from token `at` on, if nothing beside it makes it doubtful."""
    if at >= len(texts):
        return None
    found = _numeral(texts, at, counting, decimal)
    if found is None:
        return None

    def beside(place: int) -> bool:
        if not 0 <= place < len(texts):
            return False
        text = texts[place]
        return text in counting.points or is_digits(text) or counting.belongs(text)

    if found.digits:
        split = not found.digits[0].isdecimal() and beside(at - 1)  # «1 .5»
        return None if split else found
    linked = any(
        beside(link) and 0 <= link + side < len(texts) and texts[link + side] == counting.link
        for link, side in ((at - 2, 1), (found.end + 1, -1))
    )
    return None if linked or beside(at - 1) or beside(found.end) else found


def _numeral(texts: Sequence[str], at: int, counting: Counting, decimal: str) -> Numeral | None:
    text = texts[at]
    if text in counting.points:
        read = None if counting.point_is_mark else _places(texts, at + 1, counting)
        return None if read is None else Numeral(read[0], read[2], read[1])
    if is_digits(text):
        value = digits_value(text, decimal)
        if value is None:
            return None
        found = Numeral(value[0], at + 1, value[1], digits=text)
        spoken = counting.whole(texts, at)
        if spoken is not None:
            found = Numeral(Fraction(spoken[0]), spoken[1])
    else:
        whole = counting.whole(texts, at)
        if whole is None:
            return None
        found = Numeral(Fraction(whole[0]), whole[1], clipped=whole[2])
    if not found.places and texts[found.end : found.end + 1]:
        if texts[found.end] in counting.points:
            read = _places(texts, found.end + 1, counting)
            return None if read is None else Numeral(found.value + read[0], read[2], read[1])
        for half in counting.halves:
            if tuple(texts[found.end : found.end + len(half)]) == half:
                return Numeral(found.value + Fraction(1, 2), found.end + len(half), 1)
    return found


def _places(texts: Sequence[str], at: int, counting: Counting) -> tuple[Fraction, int, int] | None:
    """The decimals after the point, as (value, places, end): «two five» and «twenty five»."""
    if at < len(texts) and texts[at].isdecimal():
        said, end = texts[at], at + 1
    else:
        run = list(takewhile(counting.digit.__contains__, texts[at:]))
        said, end = "".join(str(counting.digit[one]) for one in run), at + len(run)
    if not said and end < len(texts):
        whole = counting.whole(texts, end)
        if whole is not None and 10 <= whole[0] < 100 and not whole[2]:
            said, end = str(whole[0]), whole[1]
    return (Fraction(int(said), 10 ** len(said)), len(said), end) if said else None
