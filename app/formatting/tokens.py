"""Words cut into what figures are made of: numbers, names of units, marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_LEAD = re.compile(r"^[(\[{\"'«»„“‚¿¡]+(?=\S)")
_TRAIL = re.compile(r"(?<=\S)[\])}\"'»«“”!?;:,.]+$")
_PIECE = re.compile(
    r"(?:[^\W\d_]\.)+[^\W\d_]"  # a.m
    r"|\d+(?:[.,]\d+)*|[.,]\d+"
    r"|[^\W\d_]+(?:['’][^\W\d_]+)?"
    r"|\S"
)


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a word, in lower case; `first` and `last` tell whether it begins or ends it."""

    text: str
    written: str
    word: int
    first: bool
    last: bool


@dataclass(frozen=True, slots=True)
class Tokens:
    """The pieces of some words, and the marks that stood around each word."""

    tokens: tuple[Token, ...]
    lead: tuple[str, ...]
    trail: tuple[str, ...]

    @property
    def texts(self) -> list[str]:
        return [token.text for token in self.tokens]


def tokenized(words: Sequence[str]) -> Tokens:
    """The pieces of words; a mark at the end of a word is a piece that belongs to no figure."""
    tokens: list[Token] = []
    leads: list[str] = []
    trails: list[str] = []
    for index, word in enumerate(words):
        lead = _LEAD.match(word)
        rest = word[lead.end() :] if lead else word
        trail = _TRAIL.search(rest)
        core = rest[: trail.start()] if trail else rest
        marks = trail[0] if trail else ""
        if "." in core and core[0].isalpha() and index + 1 < len(words):
            marks = marks.removeprefix(".")  # of «a.m.», and no full stop
        leads.append(lead[0] if lead else "")
        trails.append(marks)
        if lead:
            tokens.append(Token(lead[0], lead[0], index, first=False, last=False))
        pieces = _PIECE.findall(core)
        for place, piece in enumerate(pieces):
            text = piece.lower()
            if "." in text and text[0].isalpha():
                text = text.replace(".", "")
            tokens.append(Token(text, piece, index, place == 0, place == len(pieces) - 1))
        if marks:
            tokens.append(Token(marks, marks, index, first=False, last=False))
    return Tokens(tuple(tokens), tuple(leads), tuple(trails))
