"""The transcript cut into passages, and those that say most of a clause of a statement."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from app.grounding.lexicon import word_set
from app.grounding.words import Token

_LONG = 28  # tokens from which a sentence is speech without punctuation and is cut further
_SHORTEST = 7
_BREAKS = word_set("and so but okay alright because also now then cuz ,")
TELL_WHERE = word_set("well up down off out more much lot enough over lost loss")
"""Words of no content of their own that tell what others say: «woke up», «weight down»."""
_BEST = 0.9  # share of the best passage's weight that makes another one as good
_ASIDE = 0.4  # weight of a word of the statement that is not of the clause


@dataclass(frozen=True, slots=True)
class Passage:
    """The tokens from `first` to `last`, both included: a sentence or a clause of a long one."""

    first: int
    last: int
    concepts: frozenset[str]


@dataclass(frozen=True, slots=True)
class Passages:
    """Every passage, with the weight of each concept: the rarer, the heavier."""

    all: tuple[Passage, ...]
    weights: dict[str, float]
    heaviest: float
    where: dict[str, tuple[int, ...]]
    of: tuple[int, ...]
    """The passage of each token."""
    answered: dict[str, tuple[int, ...]]
    """The questions that are answered with a concept."""

    def saying(self, concept: str) -> tuple[int, ...]:
        """The indexes of the passages that say a concept."""
        return self.where.get(concept, ())

    def together(self, concepts: AbstractSet[str]) -> list[int]:
        """The indexes of the passages that say all of these, a question with its answer."""
        rarest, *others = sorted(
            (self.saying(concept) + self.answered.get(concept, ()) for concept in concepts), key=len
        )
        return [index for index in rarest if all(index in where for where in others)]

    def places(self, index: int) -> range:
        """The tokens of a passage."""
        return range(self.all[index].first, self.all[index].last + 1)

    def share(self, concept: str) -> float:
        """The weight of a concept as a share of the heaviest."""
        return self.weights.get(concept, 0.0) / self.heaviest

    def best(self, clause: AbstractSet[str], others: AbstractSet[str]) -> list[int]:
        """The indexes of the passages that say most of a clause; `others` only help to choose."""
        scores: dict[int, float] = {}
        for concept in sorted(clause):
            for index in self.saying(concept):
                scores[index] = scores.get(index, 0.0) + self.weights[concept]
        for concept in sorted(others):
            for index in self.saying(concept):
                if index in scores:
                    scores[index] += _ASIDE * self.weights[concept]
        least = _BEST * max(scores.values(), default=0.0)
        return sorted(index for index, score in scores.items() if score >= least)


def passages(tokens: Sequence[Token], sentences: Sequence[tuple[int, int]]) -> Passages:
    """The passages of what was said."""
    found = tuple(
        _passage(tokens, first, last)
        for sentence in sentences
        for first, last in _clauses(tokens, *sentence)
    )
    where: dict[str, list[int]] = defaultdict(list)
    answered: dict[str, list[int]] = defaultdict(list)
    for index, passage in enumerate(found):
        for concept in passage.concepts:
            where[concept].append(index)
            if index and tokens[passage.first - 1].text == "?":
                answered[concept].append(index - 1)
    weights = {concept: math.log(1 + len(found) / len(said)) for concept, said in where.items()}
    return Passages(
        found,
        weights,
        max(weights.values(), default=1.0),
        {concept: tuple(said) for concept, said in where.items()},
        tuple(i for i, passage in enumerate(found) for _ in range(passage.first, passage.last + 1)),
        {concept: tuple(questions) for concept, questions in answered.items()},
    )


def _passage(tokens: Sequence[Token], first: int, last: int) -> Passage:
    here = tokens[first : last + 1]
    concepts = [
        token.concept
        for token in here
        if token.content or token.text in TELL_WHERE or token.text[0].isdigit()
    ]
    return Passage(first, last, frozenset(concepts))


def _clauses(tokens: Sequence[Token], first: int, last: int) -> list[tuple[int, int]]:
    if last - first + 1 <= _LONG:
        return [(first, last)]
    found: list[tuple[int, int]] = []
    start = first
    for at in range(first, last + 1):
        if tokens[at].text in _BREAKS and at - start >= _SHORTEST and last - at >= _SHORTEST // 2:
            found.append((start, at - 1))
            start = at
    return [*found, (start, last)]
