"""Names of medicines: which are the same substance, and which only sound alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from rapidfuzz import fuzz, process
from rapidfuzz.distance import JaroWinkler

from app.grounding.words import Token

SOUND_ALIKE = 0.82
"""Jaro-Winkler similarity from which two names are taken for each other (hydralazine 0.87)."""
_GUESSED = 7
"""Letters from which a word may be a misspelled name; the name itself may have one less."""

_SELDOM = {
    "mcg": (
        "levothyroxine", "liothyronine", "fentanyl", "fluticasone", "budesonide", "beclomethasone",
        "mometasone", "albuterol", "salmeterol", "tiotropium", "formoterol", "cyanocobalamin",
        "vitamin", "folic", "digoxin", "calcitriol", "desmopressin", "misoprostol", "biotin",
    ),
    "unit": ("insulin", "vitamin", "heparin", "onabotulinum"),
    "g": (
        "sucralfate", "mesalamine", "polyethylene", "metronidazole", "ceftriaxone", "cefazolin",
        "piperacillin", "ampicillin", "cefepime", "meropenem", "vancomycin", "tranexamic",
    ),
}  # fmt: skip
"""Units that only these medicines are commonly given in; without a unit, others mean mg."""


@dataclass(frozen=True, slots=True)
class Drug:
    """A medicine named at the tokens from `first` to `last`, both included."""

    generic: str
    written: str
    first: int
    last: int


@cache
def _names() -> tuple[dict[tuple[str, ...], str], dict[str, int], tuple[str, ...]]:
    """Every name as words with its generic; first words with the longest; words to guess."""
    found: dict[tuple[str, ...], str] = {}
    for line in Path(__file__).with_name("drugs.txt").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        generic, _, others = line.partition(":")
        for name in (generic, *others.split(",")):
            words = tuple(name.replace("-", " - ").split())
            if words:
                found.setdefault(words, generic)
            if len(words) > 1 and "-" not in words:  # «sacubitril-valsartan», «.../...»
                for mark in ("-", "/"):
                    joined = " ".join(words).replace(" ", f" {mark} ")
                    found.setdefault(tuple(joined.split()), generic)
    guesses = tuple(
        words[0] for words in found if len(words) == 1 and len(words[0]) >= _GUESSED - 1
    )
    longest: dict[str, int] = {}
    for words in found:
        longest[words[0]] = max(len(words), longest.get(words[0], 0))
    return found, longest, guesses


@cache
def drug_names() -> frozenset[str]:
    """Every name of a medicine that is known, generic names and brands, in lower case."""
    return frozenset(" ".join(words).replace(" - ", "-") for words in _names()[0])


@cache
def _heard_as(word: str) -> str | None:
    """The medicine that a misspelled word most likely is."""
    table, _, guesses = _names()
    if len(word) < _GUESSED or not word.isalpha() or (word.endswith("s") and word[:-1] in guesses):
        return table.get((word[:-1],)) if len(word) > 7 and word.endswith("s") else None
    best = process.extractOne(word, guesses, scorer=fuzz.ratio, score_cutoff=87)
    return table[(best[0],)] if best else None


def drugs(tokens: Sequence[Token], *, guess: bool = False) -> tuple[Drug, ...]:
    """The medicines named; with `guess` also names that recognition misspelled."""
    table, longest, _ = _names()
    texts = [token.text for token in tokens]
    found: list[Drug] = []
    at = 0
    while at < len(texts):
        text = texts[at]
        for length in range(min(longest.get(text, 0), len(texts) - at), 0, -1):
            generic = table.get(tuple(texts[at : at + length]))
            if generic is not None:
                written = " ".join(texts[at : at + length]).replace(" - ", "-")
                found.append(Drug(generic, written, at, at + length - 1))
                at += length
                break
        else:
            heard = _heard_as(text) if guess or text.endswith("s") else None
            if heard is not None:
                found.append(Drug(heard, text, at, at))
            at += 1
    return tuple(found)


def usual_unit(generic: str, unit: str) -> bool:
    """Whether people leave this unit out when they say a dose of the medicine."""
    if unit not in _SELDOM:
        return True
    return any(generic.startswith(name) for name in _SELDOM[unit])


def same_substance(said: str, heard: str) -> bool:
    """Whether one name covers the other: «insulin» was said and «insulin glargine» noted."""
    return said == heard or (
        "insulin" in (said, heard)
        and said.split(maxsplit=1)[0] == heard.split(maxsplit=1)[0] == "insulin"
    )


@cache
def _confused() -> frozenset[frozenset[str]]:
    """Pairs that look less alike than they sound, from sound_alikes.txt."""
    lines = Path(__file__).with_name("sound_alikes.txt").read_text("utf-8").splitlines()
    return frozenset(frozenset(line.split()) for line in lines if not line.startswith("#"))


def sound_alike(said: str, heard: str) -> bool:
    """Whether two different names are easily taken for each other."""
    return said != heard and (
        JaroWinkler.similarity(said, heard) >= SOUND_ALIKE
        or frozenset((said, heard)) in _confused()
    )
