"""The transcript cut into passages, and those that say most of a clause of a statement."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from app.grounding.lexicon import word_set
from app.grounding.words import Token, is_finding

_LONG = 28  # tokens from which a sentence is speech without punctuation and is cut further
_SHORTEST = 7
_BREAKS = word_set("and so but okay alright because also now then cuz ,")
TELL_WHERE = word_set("well up down off out more much lot enough over lost loss")
"""Words of no content of their own that tell what others say: «woke up», «weight down»."""
_BEST = 0.9  # share of the best passage's weight that makes another one as good
_ASIDE = 0.4  # weight of a word of the statement that is not of the clause
_FRAGMENT = 6  # tokens of a question without a verb: «any foods?»
_RECALLED, _TURNS = 3, 8  # questions, and turns back, that such a question goes on from
_VERBS = word_set(
    """
    do did does have has had am is are was were can could would will you your he she they it i we
    what when where why which who how
    """
)
"""What none of those questions has that go on from another one."""
_OF = word_set("in of with on")  # «any blood in it?»


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
    left_out: dict[str, tuple[int, ...]]
    """The passages that go on from a question with a concept and do not say it themselves."""
    carried: tuple[frozenset[str], ...]
    """What a passage leaves out, because it goes on from a question: «any foods?», «and noise»."""

    def saying(self, concept: str) -> tuple[int, ...]:
        """The indexes of the passages that say a concept."""
        return self.where.get(concept, ())

    def together(self, concepts: AbstractSet[str]) -> list[int]:
        """The indexes of the passages that say all of these, a question with its answer."""
        return _in_all(
            [self.saying(concept) + self.answered.get(concept, ()) for concept in concepts]
        )

    def together_in_part(self, concepts: AbstractSet[str]) -> list[int]:
        """The indexes of the passages that say all of these or leave some of them out."""
        said = {concept: self.left_out.get(concept, ()) for concept in concepts}
        if not any(said.values()):
            return []
        return _in_all([self.saying(concept) + where for concept, where in said.items()])

    def says(self, index: int) -> frozenset[str]:
        """What a passage says and what it leaves out."""
        said, left_out = self.all[index].concepts, self.carried[index]
        return said | left_out if left_out else said

    def parts(self, concepts: AbstractSet[str]) -> list[int]:
        """The indexes of the passages that leave all of these out."""
        first = next(iter(concepts))
        return [index for index in self.left_out.get(first, ()) if concepts <= self.carried[index]]

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


def _in_all(indexes: Sequence[tuple[int, ...]]) -> list[int]:
    rarest, *others = sorted(indexes, key=len)
    return [index for index in rarest if all(index in where for where in others)]


def passages(tokens: Sequence[Token], sentences: Sequence[tuple[int, int]]) -> Passages:
    """The passages of what was said."""
    found = tuple(
        _passage(tokens, first, last)
        for sentence in sentences
        for first, last in _clauses(tokens, *sentence)
    )
    where: dict[str, list[int]] = defaultdict(list)
    answered: dict[str, list[int]] = defaultdict(list)
    left_out: dict[str, list[int]] = defaultdict(list)
    carried = tuple(_carried(tokens, found))
    for index, passage in enumerate(found):
        for concept in passage.concepts:
            where[concept].append(index)
            if index and tokens[passage.first - 1].text == "?":
                answered[concept].append(index - 1)
        for concept in carried[index]:
            left_out[concept].append(index)
    weights = {concept: math.log(1 + len(found) / len(said)) for concept, said in where.items()}
    return Passages(
        found,
        weights,
        max(weights.values(), default=1.0),
        {concept: tuple(said) for concept, said in where.items()},
        tuple(i for i, passage in enumerate(found) for _ in range(passage.first, passage.last + 1)),
        {concept: tuple(questions) for concept, questions in answered.items()},
        {concept: tuple(parts) for concept, parts in left_out.items()},
        carried,
    )


def _carried(tokens: Sequence[Token], found: Sequence[Passage]) -> Iterator[frozenset[str]]:
    """What each passage takes over from the questions before it, if it is a part of one.

    A finding takes over none: «high blood pressure? diabetes?» asks for two.
    """
    asked: list[Passage] = []
    for passage in found:
        here = tokens[passage.first : passage.last + 1]
        if _goes_on(here):
            near = [
                token
                for one in asked[-_RECALLED:]
                if here[0].segment - tokens[one.first].segment <= _TURNS
                for token in tokens[one.first : one.last + 1]
                if token.concept in one.concepts
            ]
            names = any(is_finding(token) for token in here)
            yield (
                frozenset(token.concept for token in near if not (names and is_finding(token)))
                - passage.concepts
            )
            continue
        if here[-1].text == "?":
            asked.append(passage)
        yield frozenset()


def _goes_on(here: Sequence[Token]) -> bool:
    """Whether words go on from a question: «any foods?», «and noise»."""
    if len(here) > _FRAGMENT or (here[-1].text != "?" and here[0].text != "and"):
        return False
    texts = [token.text for token in here]
    texts = [
        text
        for before, text in zip(("", *texts), texts, strict=False)
        if text != "it" or before not in _OF
    ]
    return _VERBS.isdisjoint(texts) and any(token.content for token in here)


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
