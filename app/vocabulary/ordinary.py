"""Which words stand as they are: ordinary English, and what may never be corrected.

Source of the ordinary words and the names: the English Wikipedia, American films and the census of
the United States, by frequency, as zxcvbn ships them.
"""

from __future__ import annotations

from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein
from zxcvbn.frequency_lists import FREQUENCY_LISTS

from app.grounding.lexicon import word_set
from app.grounding.negation import is_cue
from app.grounding.spoken import value_at
from app.grounding.units import unit_at
from app.grounding.words import NOTE_WORDS, STOP_WORDS, clinical_words, tokens
from app.vocabulary.medicines import medicines
from app.vocabulary.sounds import letters

_ENDINGS = (
    ("s", ("",)), ("es", ("", "is")), ("ies", ("y",)), ("ed", ("", "e")), ("ing", ("", "e")),
    ("er", ("", "e")), ("ly", ("",)), ("al", ("", "e", "y")), ("ic", ("", "y", "ia")),
    ("ness", ("",)), ("able", ("", "e")), ("ation", ("e", "")), ("ion", ("", "e")),
)  # fmt: skip
_BEGINNINGS = word_set("un re non pre post anti hyper hypo inter intra peri over sub micro bio")
_SHORTEST_STEM = 3
_LONGEST_ABBREVIATION = 4
_SIDES = word_set("left right both bilateral bilaterally")
_FOREIGN = word_set(
    """
    sin ni nunca jamas tampoco ningun ninguna ninguno nada niega izquierda izquierdo derecha derecho
    ambos ambas kein keine keinen keinem keiner keines nicht nichts ohne nie weder links rechts
    linke linken linker linkes rechte rechten rechter rechtes beide beidseits
    """
)
"""What denies or names a side in Spanish and German."""
_HESITATIONS = word_set("er erm ah eh uhm")
_FEW = word_set("half once twice thrice double dozen couple first second quarter")


def is_ordinary(word: str) -> bool:
    """Whether a word (its letters) is English as it stands, and no medicine."""
    if word in _words():
        return True
    for ending, stems in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            stem = word[: -len(ending)]
            doubled = stem[-1] == stem[-2] and stem[:-1] in _words()
            if doubled or any(stem + rest in _words() for rest in stems):
                return True
    return any(
        word.startswith(beginning) and word[len(beginning) :] in _words()
        for beginning in _BEGINNINGS
        if len(word) - len(beginning) > _SHORTEST_STEM
    )


def is_name(word: str) -> bool:
    """Whether a word (its letters) is known as a first name or a family name."""
    return word in _people()


def nearest_ordinary(word: str, at_least: float) -> float:
    """How much a word looks like the ordinary word next to it, from 0 to 1; 0 below `at_least`."""
    found = process.extractOne(
        word, _long_words(), scorer=Levenshtein.normalized_similarity, score_cutoff=at_least
    )
    return found[1] if found is not None else 0.0


@cache
def is_number(word: str) -> bool:
    """Whether a word (its letters) is a number, in digits or in words."""
    return any(letter.isdigit() for letter in word) or (
        word in _FEW or (bool(word) and value_at([word], 0) is not None)
    )


@cache
def is_unit(word: str) -> bool:
    return unit_at([word], 0)[0] is not None


@cache
def turns_the_meaning(written: str) -> bool:
    """Whether a word denies something or names a side: such a word is never part of a change."""
    bare = letters(written)
    cues = (*tokens(written), *tokens(bare))  # «don't» is a denial, its letters are none
    return bare in _SIDES or bare in _FOREIGN or any(is_cue(token) for token in cues)


@cache
def _words() -> frozenset[str]:
    listed = (*FREQUENCY_LISTS["english_wikipedia"], *FREQUENCY_LISTS["us_tv_and_film"])
    clinical = {word for word in clinical_words() if len(word) > _LONGEST_ABBREVIATION}
    known = {letters(word) for word in listed} | STOP_WORDS | NOTE_WORDS | _HESITATIONS | clinical
    return frozenset(known - {letters(name) for name in medicines()})


@cache
def _long_words() -> tuple[str, ...]:
    return tuple(sorted(word for word in _words() if len(word) > _SHORTEST_STEM))


@cache
def _people() -> frozenset[str]:
    kinds = ("surnames", "female_names", "male_names")
    return frozenset(name for kind in kinds for name in FREQUENCY_LISTS[kind])
