"""Misheard words become terms of the vocabulary; what was heard stays with each changed word.

It is careful: a word changes only for exactly one term that is near in letters and in sound.
Numbers, units, negations and sides stay, so do ordinary words and every medicine that is known.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from app.domain.term import Term
from app.domain.transcript import Segment, Word
from app.grounding.words import STOP_WORDS
from app.transcription.hearing import ENGLISH
from app.transcription.marks import SURE
from app.transcription.rewording import replacing
from app.vocabulary.matching import Lexicon
from app.vocabulary.ordinary import (
    is_name,
    is_number,
    is_ordinary,
    is_unit,
    turns_the_meaning,
)
from app.vocabulary.sounds import letters

_MARKS = ".,;:?!()[]\"'«»“”‘’…-–—"
_ASKED = 3.0  # a person said so: it goes before everything that is only near
_SPELLED = 2.0
_LONGEST_RUN = 4


@dataclass(frozen=True, slots=True)
class _Change:
    """The words from `first` up to, not including, `end` are to be written as `text`."""

    first: int
    end: int
    text: str
    nearness: float


@dataclass(frozen=True, slots=True)
class _Heard:
    """A word without the marks around it, and what is known of it."""

    letters: str
    written: str
    """Its letters and digits with their diacritics, in lower case."""
    closed: bool
    """A mark follows, so that the next word is no part of it."""
    opened: bool
    fixed: bool
    """It was changed before, or has no letters, or turns the meaning."""
    ordinary: bool
    unsure: bool


def corrected(
    segments: Sequence[Segment], terms: Sequence[Term], language: str = ENGLISH
) -> tuple[Segment, ...]:
    """The segments with misheard words as terms and medicines are written; times stay.

    What is ordinary is known of English alone: in other languages a word changes only where a
    person said how it is misheard, or where a term stands there with other capitals or spaces.
    """
    lexicon = _lexicon(tuple(terms), language == ENGLISH)
    return tuple(_segment(segment, lexicon) for segment in segments)


@lru_cache(maxsize=4)
def _lexicon(terms: tuple[Term, ...], guesses: bool) -> Lexicon:
    return Lexicon(terms, guesses=guesses)


def _segment(segment: Segment, lexicon: Lexicon) -> Segment:
    heard = tuple(_heard(word, lexicon) for word in segment.words)
    chosen = _apart(_changes(heard, lexicon))
    if not chosen:
        return segment
    words: list[Word] = []
    at = 0
    for change in chosen:
        words.extend(segment.words[at : change.first])
        words.extend(_written(segment.words[change.first : change.end], change.text))
        at = change.end
    words.extend(segment.words[at:])
    if tuple(words) == segment.words:
        return segment
    text = " ".join(word.text.strip() for word in words)
    return replace(segment, text=text, words=tuple(words))


def _heard(word: Word, lexicon: Lexicon) -> _Heard:
    text = word.text.strip()
    bare = letters(text)
    parts = [letters(part) for part in text.split("-") if letters(part)]
    unsure = word.confidence < SURE
    return _Heard(
        bare,
        _with_diacritics(text),
        closed=text[-1:] in _MARKS,
        opened=text[:1] in _MARKS,
        fixed=bool(word.heard) or not bare or text[:1] == "[" or turns_the_meaning(text),
        ordinary=any(is_ordinary(part) for part in parts)
        or (len(parts) > 1 and any(lexicon.knows(part) for part in parts))
        or is_unit(bare)
        or (is_name(bare) and not unsure),
        unsure=unsure,
    )


def _changes(heard: Sequence[_Heard], lexicon: Lexicon) -> Iterator[_Change]:
    longest = max(lexicon.longest, _LONGEST_RUN)
    for first in range(len(heard)):
        joined = ""
        for end in range(first + 1, min(len(heard), first + longest) + 1):
            last = heard[end - 1]
            if last.fixed or (end - first > 1 and (heard[end - 2].closed or last.opened)):
                break
            joined += last.letters
            change = _change(joined, heard[first:end], lexicon)
            if change is not None:
                yield _Change(first, end, *change)


def _change(joined: str, run: Sequence[_Heard], lexicon: Lexicon) -> tuple[str, float] | None:
    """What a run of words is to be, and how near it is."""
    alone = len(run) == 1
    free = not alone or not (run[0].ordinary or is_number(run[0].letters))
    asked = lexicon.asked(joined)
    doubtful = any(word.unsure or not word.ordinary for word in run)
    if asked is not None and doubtful and not (alone and is_number(joined)):
        return asked, _ASKED + len(run)
    spelled = lexicon.spelled(joined)
    if (
        spelled is not None
        and free
        and (alone or _spells(run, spelled))
        and (lexicon.guesses or _with_diacritics(spelled) == "".join(one.written for one in run))
    ):
        return spelled, _SPELLED + len(run)
    if lexicon.knows(joined) and alone:
        return None
    if alone:
        match = lexicon.word(joined) if free and not any(c.isdigit() for c in joined) else None
    else:
        match = (
            lexicon.run(joined)
            if len(run) <= _LONGEST_RUN and _may_join(joined, run, lexicon)
            else None
        )
    if match is None:
        return None
    same = [letters(part) for part in match.text.replace("-", " ").split()]
    return None if same == [word.letters for word in run] else (match.text, match.nearness)


def _with_diacritics(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _spells(run: Sequence[_Heard], text: str) -> bool:
    """Whether words say a term of their letters: as it is parted, letter by letter, or no English.

    So «do a test» never becomes «DOA test».
    """
    return (
        [letters(part) for part in text.split()] == [word.letters for word in run]
        or all(len(word.letters) == 1 for word in run)
        or not all(word.ordinary for word in run)
    )


def _may_join(joined: str, run: Sequence[_Heard], lexicon: Lexicon) -> bool:
    """Whether words may be parts of one.

    Unless their letters are exactly a name, none is a medicine, and a number is only inside.
    """
    if is_unit(run[0].letters) or any(letter.isdigit() for letter in joined):
        return False
    if not lexicon.has(joined):
        if is_number(run[0].letters) or is_number(run[-1].letters):
            return False
        if any(lexicon.knows(part) for part in _parts(run)):
            return False
    if not all(word.ordinary for word in run):
        return True
    edges = {run[0].letters, run[-1].letters}
    return any(word.unsure for word in run) and edges.isdisjoint(STOP_WORDS)


def _parts(run: Sequence[_Heard]) -> Iterator[str]:
    """The letters of everything shorter that the run holds."""
    for first in range(len(run)):
        for end in range(first + 1, len(run) + 1):
            if end - first < len(run):
                yield "".join(word.letters for word in run[first:end])


def _apart(changes: Iterator[_Change]) -> list[_Change]:
    """The nearest changes that share no word, in their order."""
    taken: set[int] = set()
    chosen: list[_Change] = []
    for change in sorted(changes, key=lambda one: (-one.nearness, one.end - one.first, one.first)):
        places = range(change.first, change.end)
        if taken.isdisjoint(places):
            taken.update(places)
            chosen.append(change)
    return sorted(chosen, key=lambda one: one.first)


def _written(old: Sequence[Word], text: str) -> tuple[Word, ...]:
    """The words of a term with the marks and the capital that stood there."""
    before, after = old[0].text.strip(), old[-1].text.strip()
    opening = before[: len(before) - len(before.lstrip(_MARKS))]
    closing = _closing(after)
    if text.islower() and before.lstrip(_MARKS)[:1].isupper():
        text = text[:1].upper() + text[1:]
    return replacing(old, f"{opening}{text}{closing}".split())


def _closing(text: str) -> str:
    """The marks after a word, with the «'s» of possession."""
    rest = text.rstrip(_MARKS)
    for possession in ("'s", "’s"):
        if rest.endswith(possession):
            rest = rest.removesuffix(possession)
    return text[len(rest) :]
