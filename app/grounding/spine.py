"""Vertebrae of a statement against those that were said: «L3-4», «l three and l four»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.domain.evidence import ReasonKind
from app.grounding.figures import Finding, contradicted, missing
from app.grounding.spoken import value_at
from app.grounding.words import Token

_ONE = re.compile(r"([lct])(\d{1,2})")
_WRITTEN_AS_ONE = re.compile(r"([lct])([1-9])([1-9])")  # «c56»
_LETTERS = frozenset("lct")
_LINKS = frozenset(("-", "–", "/", "and", "to", "through", "though", "or", "slash", ","))
_MOST = {"l": 5, "c": 8, "t": 12}
_LEAST = {"l": 1, "c": 1, "t": 3}  # T1 and T2 are images of a scanner, too


def check_levels(statement: Sequence[Token], heard: Sequence[Token]) -> Iterator[Finding]:
    """Every vertebra of the statement must have been named, where any of that part was.

    A stretch that ends where it begins is none.
    """
    twice = _named_twice(statement)
    if twice:
        yield Finding(missing(ReasonKind.NUMBER, twice))
    named = _levels(statement)
    said = _levels(heard) if named else {}
    for letter, number in named:
        theirs = sorted({other for part, other in said if part == letter})
        if not theirs:
            continue
        if number in theirs:
            yield Finding(matched=(said[letter, number],))
            continue
        level = f"{letter}{number}".upper()
        instead = ", ".join(f"{letter}{other}".upper() for other in theirs)
        yield Finding(contradicted(ReasonKind.NUMBER, level, instead))


def _named_twice(tokens: Sequence[Token]) -> str:
    """A stretch of the spine that ends where it begins, which is none: «L3-3», «L3-L3»."""
    texts = [token.text for token in tokens]
    for at, text in enumerate(texts):
        first = _at(texts, at) if text[0] in _LETTERS else None
        if first is None or texts[first[2] : first[2] + 1] not in (["-"], ["–"]):
            continue
        named, read = _at(texts, first[2] + 1), value_at(texts, first[2] + 1)
        second = named[:2] if named is not None else read and (first[0], read[0])
        if second == first[:2]:
            return f"{first[0]}{first[1]}-{first[1]}".upper()
    return ""


def _levels(tokens: Sequence[Token]) -> dict[tuple[str, int], int]:
    """The vertebrae that are named, each with the token that names it first.

    A number that follows one by a link is another of the same part, however unlikely: «L3-9».
    """
    texts = [token.text for token in tokens]
    found: dict[tuple[str, int], int] = {}
    at = 0
    while at < len(texts):
        if texts[at][0] not in _LETTERS:
            at += 1
            continue
        first = _at(texts, at)
        if first is None:
            both = _WRITTEN_AS_ONE.fullmatch(texts[at])
            if both is not None and int(both[3]) == int(both[2]) + 1:
                found.setdefault((both[1], int(both[2])), at)
                found.setdefault((both[1], int(both[3])), at)
            at += 1
            continue
        letter, number, end = first
        found.setdefault((letter, number), at)
        at = end
        while True:
            link = at + (texts[at : at + 1] != [] and texts[at] in _LINKS)
            read = value_at(texts, link) if _at(texts, link) is None else None
            if read is None or read[0].denominator != 1 or read[0] > 30:
                break
            if link > at and texts[at] not in ("-", "–", "/") and read[0] > _MOST[letter]:
                break
            found.setdefault((letter, int(read[0])), link)
            at = read[1]
    return found


def _at(texts: list[str], at: int) -> tuple[str, int, int] | None:
    """A vertebra from a token on: part, number, and the index after it."""
    if at >= len(texts):
        return None
    whole = _ONE.fullmatch(texts[at])
    if whole is not None:
        letter, number, end = whole[1], int(whole[2]), at + 1
    else:
        if texts[at] not in _LETTERS:
            return None
        read = value_at(texts, at + 1)
        if read is None or read[0].denominator != 1 or read[0] > 99:
            return None
        letter, number, end = texts[at], int(read[0]), read[1]
    return (letter, number, end) if _LEAST[letter] <= number <= _MOST[letter] else None
