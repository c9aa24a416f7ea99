"""What a person typed into the search, and where it stands in a text."""

from __future__ import annotations

import re
from bisect import bisect
from dataclasses import dataclass
from functools import lru_cache

from app.folding import folded, forms, readings, written_out

_PART = re.compile(r'"([^"]*)"?|“([^”]*)”?|«([^»]*)»?|([^\s"“«]+)')
_WORD = re.compile(r"[^\W_]+")
_BEFORE, _AFTER = 60, 140
_CUT = 24


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that follow each other, in each of their forms; with `begins` the last may go on."""

    forms: tuple[tuple[str, ...], ...]
    begins: bool

    @property
    def several(self) -> bool:
        """Whether it has more words than one."""
        return any(len(words) > 1 for words in self.forms)

    @property
    def match(self) -> str:
        """The phrase for FTS5."""
        end = "*" if self.begins else ""
        ways = (f'"{" ".join(words)}"{end}' for words in self.forms)
        return f"({' OR '.join(ways)})"

    @property
    def pattern(self) -> str:
        """The phrase for `re`, in text of any form."""
        ways = "|".join(r"[\W_]+".join(map(re.escape, words)) for words in self.forms)
        return rf"(?<![^\W_])(?:{ways})" + (r"[^\W_]*" if self.begins else r"(?![^\W_])")


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
            said = (tuple(_WORD.findall(form)) for form in forms(one or other or third or bare))
            if ways := tuple(words for words in said if words):
                found.append(Phrase(ways, begins=bool(bare)))
        return cls(tuple(dict.fromkeys(found)))

    @property
    def match(self) -> str:
        """The query for FTS5."""
        return " AND ".join(phrase.match for phrase in self.phrases)

    def holds(self, text: str) -> bool:
        """Whether no phrase is found in searched text only where one form of it ends and the
        other begins, which FTS5 cannot tell."""
        patterns = [phrase.pattern for phrase in self.phrases if phrase.several]
        ways = readings(text) if patterns else ()
        return len(ways) < 2 or all(
            any(re.search(one, way) for way in ways) or not re.search(one, text) for one in patterns
        )

    def best_line(self, text: str) -> int:
        """The line of searched text that holds most of the phrases, the first of the best."""
        lines: dict[int, set[int]] = {}
        for way in readings(text):
            ends = [place.start() for place in re.finditer("\n", way)]
            for number, phrase in enumerate(self.phrases):
                for place in re.finditer(phrase.pattern, way):
                    lines.setdefault(bisect(ends, place.start()), set()).add(number)
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
    """Where some text stands in another, however the two are written."""
    ways = "|".join(re.escape(form) for form in forms(wanted) if form)
    return sorted(_spans(ways, text)) if ways else []


def _spans(pattern: str, text: str) -> set[tuple[int, int]]:
    """Where a pattern is found in any form of a text; a form may change how long a letter is."""
    found: set[tuple[int, int]] = set()
    for in_form in (_folded, _written_out):
        letters: list[str] = []
        places: list[int] = []
        for place, letter in enumerate(text):
            for one in in_form(letter):
                letters.append(one)
                places.append(place)
        for match in re.finditer(pattern, "".join(letters)):
            first = match.start()
            if first == 0 or places[first - 1] != places[first]:  # not within «ü» as «ue»
                found.add((places[first], places[match.end() - 1] + 1))
    return found


_folded = lru_cache(maxsize=4096)(folded)
_written_out = lru_cache(maxsize=4096)(written_out)


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
