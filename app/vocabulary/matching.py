"""The terms and the medicines that heard letters may stand for; nothing where two are near."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from app.domain.term import Term
from app.grounding.drugs import sound_alike
from app.vocabulary.medicines import medicines
from app.vocabulary.ordinary import nearest_ordinary
from app.vocabulary.sounds import letters, sound

_SIGN = re.compile(r"[+-](?!\w)")
"""It says that something was found or not: «HIV+» is written only where a person asked for it."""
_SHORTEST = 5  # letters; below that too many words are near
_SHORTEST_RUN = 7
_SHORTEST_SOUND = 4
_NEAR = 0.8  # share of letters that stay, where the sound is another one
_ALIKE = 0.7  # … and where the sound is the same
_RUN = 0.75  # … and where several words are one
_SOUND = 0.75
_MARGIN = 0.1  # by which the next candidate must be further away
_WIDE_MARGIN = 0.15  # … where the two are known to be taken for each other


@dataclass(frozen=True, slots=True)
class Match:
    """What letters stand for, and how near it is, from 0 to 1."""

    text: str
    nearness: float


class Lexicon:
    """Everything that a correction may write, found by letters and by sound.

    Without `guesses` only what has the same letters, or what a person said of it.
    """

    def __init__(self, terms: Sequence[Term], *, guesses: bool = True) -> None:
        self._asked: dict[str, str] = {}
        self._texts: dict[str, str] = {}
        """By their letters; the terms come first, so that their spelling counts."""
        said: dict[str, set[str]] = defaultdict(set)
        for term in terms:
            if _SIGN.search(term.text) is None:
                self._texts.setdefault(letters(term.text), term.text)
            for heard in term.heard:
                said[letters(heard)].add(term.text)
        self._own = frozenset(self._texts)
        for name in sorted(medicines()):
            self._texts.setdefault(letters(name), name)
        for heard, texts in said.items():
            if len(texts) == 1 and heard not in self._texts:
                self._asked[heard] = next(iter(texts))
        self.guesses = guesses
        near = self._texts if guesses else {}
        self._guessed = tuple(one for one in near if len(one) >= _SHORTEST)
        self._by_sound: dict[str, list[str]] = defaultdict(list)
        for one in self._guessed:
            self._by_sound[sound(one)].append(one)
        self.longest = max(
            (len(text.split()) for text in (*self._texts.values(), *_phrases(terms))), default=1
        )

    def asked(self, heard: str) -> str | None:
        """What a person asked to write for these letters."""
        return self._asked.get(heard)

    def spelled(self, heard: str) -> str | None:
        """How a term of these very letters is written; None for medicines of the list."""
        return self._texts[heard] if heard in self._own else None

    def has(self, heard: str) -> bool:
        """Whether the letters are exactly a term or a medicine."""
        return heard in self._texts

    def knows(self, heard: str) -> bool:
        """Whether the letters are a term or a medicine as they stand, or more than one of it."""
        return heard in self._texts or (heard.endswith("s") and heard[:-1] in self._texts)

    def word(self, heard: str) -> Match | None:
        """What one word that is in no dictionary stands for."""
        if len(heard) < _SHORTEST:
            return None
        key = sound(heard)
        near = [
            (self._nearness(heard, key, one), one)
            for one, _, _ in process.extract(
                heard,
                self._guessed,
                scorer=Levenshtein.normalized_similarity,
                score_cutoff=_ALIKE - _WIDE_MARGIN,
                limit=8,
            )
        ]
        return self._only(heard, near)

    def run(self, heard: str) -> Match | None:
        """What several words stand for: only what sounds the same throughout."""
        if len(heard) < _SHORTEST_RUN:
            return None
        if heard in self._texts:
            return Match(self._texts[heard], 1.0)
        key = sound(heard)
        if len(key) < _SHORTEST_SOUND:
            return None
        near = [
            (Levenshtein.normalized_similarity(heard, one), one)
            for one in self._by_sound.get(key, ())
        ]
        if not near or max(near)[0] < _RUN:
            return None
        return self._only(heard, [(share, one) for share, one in near if share >= _RUN])

    @staticmethod
    def _nearness(heard: str, key: str, one: str) -> float:
        share = Levenshtein.normalized_similarity(heard, one)
        same = Levenshtein.normalized_similarity(key, sound(one))
        return (share + same) / 2

    def _only(self, heard: str, near: Sequence[tuple[float, str]]) -> Match | None:
        if not near:
            return None
        ranked = sorted(near, reverse=True)
        nearness, best = ranked[0]
        share = Levenshtein.normalized_similarity(heard, best)
        same = Levenshtein.normalized_similarity(sound(heard), sound(best))
        if share < (_ALIKE if same == 1.0 else _NEAR) or same < _SOUND:
            return None
        for other, name in ranked[1:]:
            apart = _WIDE_MARGIN if sound_alike(name, best) else _MARGIN
            if nearness - other < apart:
                return None
        if nearest_ordinary(heard, share) >= share:
            return None
        return Match(self._texts[best], nearness)


def _phrases(terms: Sequence[Term]) -> Iterable[str]:
    return (heard for term in terms for heard in term.heard)
