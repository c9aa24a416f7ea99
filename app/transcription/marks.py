"""Words of a transcript that deserve a second look: telling, and heard with little certainty."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.domain.transcript import Segment
from app.grounding.alignment import Read, read_segment
from app.grounding.lexicon import word_set
from app.grounding.negation import is_cue
from app.grounding.words import STOP_WORDS, words_of
from app.texts import marked, number, tr

SURE = 0.7
"""Probability from which a word counts as heard well enough not to be looked at again."""

_TITLES = word_set("dr mr mrs ms miss prof professor doctor sir madam")
_CALENDAR = word_set(
    """
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday
    """
)
_ENDS = (".", "?", "!")
_MARKS = ".,;:?!"


class Telling(StrEnum):
    """Why a word matters."""

    DRUG = "drug"
    DOSE = "dose"
    NUMBER = "number"
    SIDE = "side"
    NEGATION = "negation"
    NAME = "name"


_REASONS = {
    Telling.DRUG: marked("Drug heard with {percent}% certainty"),
    Telling.DOSE: marked("Dose heard with {percent}% certainty"),
    Telling.NUMBER: marked("Number heard with {percent}% certainty"),
    Telling.SIDE: marked("Side heard with {percent}% certainty"),
    Telling.NEGATION: marked("Negation heard with {percent}% certainty"),
    Telling.NAME: marked("Name heard with {percent}% certainty"),
}


@dataclass(frozen=True, slots=True)
class Mark:
    """The words from `first` to `last` (indexes, both included), and the least certain of them."""

    first: int
    last: int
    telling: Telling
    confidence: float

    @property
    def reason(self) -> str:
        """Why it is marked, in words."""
        return tr(_REASONS[self.telling], percent=number(100 * self.confidence))


def telling_words(segment: Segment) -> tuple[Mark, ...]:
    """Drugs, doses, numbers, sides, negations and names that were heard with little certainty."""
    words = words_of(segment)
    found: list[Mark] = []
    taken: set[int] = set()
    for telling, first, last in _telling(segment):
        places = range(first, last + 1)
        least = min(words[at].confidence for at in places)
        if least < SURE and not taken.issuperset(places):
            found.append(Mark(first, last, telling, least))
            taken.update(places)
    return tuple(sorted(found, key=lambda mark: (mark.first, mark.last)))


def _telling(segment: Segment) -> Iterator[tuple[Telling, int, int]]:
    read = read_segment(segment)
    for drug in read.drugs:
        yield Telling.DRUG, *_words(read, drug.first, drug.last)
    for quantity in read.quantities:
        dose = quantity.unit is not None and quantity.unit.family == "dose"
        kind = Telling.DOSE if dose else Telling.NUMBER
        yield kind, *_words(read, quantity.first, quantity.last)
    for side in read.sides:
        yield Telling.SIDE, *_words(read, side.at, side.at)
    for at, token in enumerate(read.tokens):
        if is_cue(token):
            yield Telling.NEGATION, *_words(read, at, at)
    for at in _names(segment):
        yield Telling.NAME, at, at


def _words(read: Read, first: int, last: int) -> tuple[int, int]:
    return read.tokens[first].word, read.tokens[last].word


def _names(segment: Segment) -> Iterator[int]:
    """Capitalized words within a sentence, and what follows a title."""
    before = "."
    for at, word in enumerate(words_of(segment)):
        text = word.text.strip()
        bare = text.strip(_MARKS)
        name = bare[:1].isupper() and bare[1:].islower() and len(bare) > 1
        known = bare.casefold() in _CALENDAR | _TITLES | STOP_WORDS
        titled = before.strip(_MARKS).casefold() in _TITLES
        if name and not known and (titled or not before.endswith(_ENDS)):
            yield at
        before = text
