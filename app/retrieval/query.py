"""What a person typed into the search, and where it stands in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from app.store.values import folded

_PART = re.compile(r'"([^"]*)"?|“([^”]*)”?|«([^»]*)»?|([^\s"“«]+)')
_WORD = re.compile(r"[^\W_]+")
_BEFORE, _AFTER = 60, 140
_CUT = 24


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that follow each other; with `begins` the last one may go on."""

    words: tuple[str, ...]
    begins: bool

    @property
    def match(self) -> str:
        """The phrase for FTS5."""
        return f'"{" ".join(self.words)}"{"*" if self.begins else ""}'

    @property
    def pattern(self) -> str:
        """The phrase for `re`, in folded text."""
        words = r"[\W_]+".join(map(re.escape, self.words))
        return rf"(?<![^\W_]){words}" + (r"[^\W_]*" if self.begins else r"(?![^\W_])")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of an excerpt; `found` is what the query asked for."""

    text: str
    found: bool


@dataclass(frozen=True, slots=True)
class Query:
    """Every phrase has to be there; nothing that a person types is an operator."""

    phrases: tuple[Phrase, ...]

    @classmethod
    def of(cls, text: str) -> Query:
        """Words, each of which may go on; in quotation marks a phrase as it stands."""
        found: list[Phrase] = []
        for one, other, third, bare in _PART.findall(text.replace("\0", " ")):
            words = tuple(_WORD.findall(folded(one or other or third or bare)))
            if words:
                found.append(Phrase(words, begins=bool(bare)))
        return cls(tuple(dict.fromkeys(found)))

    @property
    def match(self) -> str:
        """The query for FTS5."""
        return " ".join(phrase.match for phrase in self.phrases)

    def best_line(self, text: str) -> int:
        """The line of searched text that holds most of the phrases, the first of the best."""
        lines: dict[int, set[int]] = {}
        for number, phrase in enumerate(self.phrases):
            for place in re.finditer(phrase.pattern, text):
                lines.setdefault(text.count("\n", 0, place.start()), set()).add(number)
        return max(lines, key=lambda line: (len(lines[line]), -line), default=0)

    def excerpt(self, text: str) -> tuple[Piece, ...]:
        """The text around the first phrase, with every phrase marked."""
        shown = " ".join(text.split())
        marks = self._marks(shown)
        begin, end = _window(shown, marks[0] if marks else (0, 0))
        pieces = [Piece("… ", found=False)] if begin else []
        at = begin
        for first, last in marks:
            if first < at or last > end:
                continue
            if first > at:
                pieces.append(Piece(shown[at:first], found=False))
            pieces.append(Piece(shown[first:last], found=True))
            at = last
        rest = shown[at:end] + (" …" if end < len(shown) else "")
        return (*pieces, Piece(rest, found=False)) if rest else tuple(pieces)

    def _marks(self, text: str) -> list[tuple[int, int]]:
        """Where the phrases stand, in order."""
        return sorted({span for one in self.phrases for span in _spans(one.pattern, text)})


def places_of(wanted: str, text: str) -> list[tuple[int, int]]:
    """Where some text stands in another, without case and diacritics."""
    plain = folded(wanted)
    return list(_spans(re.escape(plain), text)) if plain else []


def _spans(pattern: str, text: str) -> Iterator[tuple[int, int]]:
    """Where a pattern of folded text is found; folding may change how long a letter is."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for one in _folded(letter):
            letters.append(one)
            places.append(place)
    for match in re.finditer(pattern, "".join(letters)):
        yield places[match.start()], places[match.end() - 1] + 1


_folded = lru_cache(maxsize=4096)(folded)


def _window(text: str, mark: tuple[int, int]) -> tuple[int, int]:
    """What is shown of a text around a mark, from word to word."""
    begin = max(0, mark[0] - _BEFORE)
    if begin:
        space = text.find(" ", begin, begin + _CUT)
        begin = begin if space < 0 else space + 1
    end = max(mark[1], begin + _BEFORE + _AFTER)
    if end < len(text):
        space = text.rfind(" ", end - _CUT, end)
        end = max(mark[1], end if space < 0 else space)
    return begin, min(end, len(text))
