"""What each clause of a statement affirms or denies, and how that was said."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from app.grounding.alignment import Read, places_of, said_as
from app.grounding.drugs import Drug, same_substance
from app.grounding.lay import Way, lay_words
from app.grounding.lexicon import word_set
from app.grounding.negation import AUXILIARIES, OPINIONS, Polarity, denies, is_cue
from app.grounding.passages import Passages
from app.grounding.replies import KIN
from app.grounding.words import is_content, is_finding, is_telling

_CLAUSE_ENDS = word_set(". ; ? but which who however")
_WHEN = {"time": word_set("this that the"), "longer": word_set("no any"), "more": word_set("any")}
"""What only says when: «at this time», «no longer»."""
_EARLIER = word_set("prior previous previously history past")
_ASIDE_OF = OPINIONS | word_set("sure certain nightly regularly")
"""What a denial is not of: it denies what is thought to be sure, or what comes so often."""
_RULED = word_set("rule rules ruled ruling")
_GENRE = 0.3  # weight of a word of the genre of notes, against one that tells something
_ASIDE = 0.4  # weight of a word of the statement that is not of the assertion
_UNSAID = 6.0  # rarity of a word that was not said at all
_GOOD = 0.68  # share of the best passage's score from which another one counts
_SHARPNESS = 6  # how much more the best passages count than those that are nearly as good
_MOST = 6  # passages that are read for one assertion
_CLOSE = 0.95  # share of the best place's score from which another place of a word counts
_TURNED = {Polarity.AFFIRMED: Polarity.NEGATED, Polarity.UNKNOWN: Polarity.UNKNOWN}
_STILL = word_set("current currently now still presently continue continues")
"""What tells of an assertion that it is of today: «continues to», «not currently»."""
_NOW = _STILL | word_set("longer anymore recent recently since")
_ADVICE = word_set("return call back seek contact watch monitor go emergency ed er precautions")
_IN_CASE = word_set("if for should with when")
_PRESENT = (["not"], ["denies"])
_EVER = word_set("ever history prior previous past")
_OVER = word_set("longer anymore")  # is only contradicted by what is so
_TODAY = word_set("is are does do")
USUAL = 6.0  # bound of the log odds of all words of an assertion together
_BY_THEMSELVES = word_set(
    """
    problems issues trouble difficulty difficulties concerns complaint complaints limitation
    limitations restriction restrictions relief improvement benefit abnormality abnormalities
    evidence sign signs change changes
    """
)
"""What is denied or affirmed by itself as a finding is: «she walks without difficulty»."""
_PRIOR = 2.0  # occurrences of a word that are taken for granted, at the rate of all words


Counts = Mapping[Polarity, Polarity]


@dataclass(frozen=True, slots=True)
class Assertion:
    """The places of the words of one clause that are affirmed, or those that are denied."""

    denied: bool
    places: tuple[int, ...]
    first: int
    end: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """How the words of an assertion were said; shares are from 0 to 1."""

    usual: float
    """Log odds that notes deny these words rather than affirm them, against all words."""
    marked: float
    """The same of the word that notes deny most."""
    said: float
    """Share of the words that one passage says together."""
    denied: float
    """Share of what the best passages say of them that is denied there."""
    strongest: float
    """Share of the best places of the word that is denied most where it is denied."""
    closest: float
    """The same, times the share of the statement that is said around that word."""
    affirmed: float
    """Share of the best places of the words where they are affirmed."""
    only_denied: int | None
    """Where a finding of it was denied that was affirmed nowhere."""
    only_affirmed: bool
    """Whether any of its findings was affirmed wherever it was said."""
    beside: bool
    """Whether the clause denies something else, too: «the cervix is pink without lesions»."""
    number: bool
    """Whether the assertion has a number."""
    passage: int | None
    """The passage that says most of it."""


def clauses(statement: Read) -> list[tuple[int, int]]:
    """The clauses after the heading, each as its first token and the one after its last."""
    found: list[tuple[int, int]] = []
    start = _heading(statement)
    for at, token in enumerate(statement.tokens):
        if at >= start and token.text in _CLAUSE_ENDS:
            found.append((start, at))
            start = at + 1
    found.append((start, len(statement.tokens)))
    return [(first, end) for first, end in found if first < end]


def _heading(statement: Read) -> int:
    """The first token after a heading such as «Eyes:»."""
    for at, token in enumerate(statement.tokens[:5]):
        if token.text == ":":
            return at + 1
    return 0


def assertions(statement: Read) -> list[Assertion]:
    """What a statement affirms and what it denies, clause by clause.

    A word that is denied is not affirmed beside it: «his allergies are no known allergies».
    """
    found: list[Assertion] = []
    also = _affirmed(statement) if Polarity.NEGATED in statement.polarity else frozenset[str]()
    for first, end in clauses(statement):
        denied = _places(statement, first, end, Polarity.NEGATED)
        names = {statement.tokens[at].concept for at in denied}
        affirmed = tuple(
            at
            for at in _places(statement, first, end, Polarity.AFFIRMED)
            if statement.tokens[at].concept not in names
        )
        denied = tuple(at for at in denied if statement.tokens[at].concept not in also)
        if denied and not any(is_telling(statement.tokens[at]) for at in affirmed):
            affirmed = ()
        if denied and _is_subject(statement, affirmed, denied):
            affirmed = ()
        for places in (affirmed, denied):
            if places:
                found.append(Assertion(places is denied, places, first, end))
    return found


def _affirmed(statement: Read) -> frozenset[str]:
    """What a statement affirms of the whole or of now, and may deny of a part or of before.

    «Tender on the inside, no lateral tenderness», «scan ordered, no prior scan».
    """
    return frozenset(
        token.concept
        for token, polarity in zip(statement.tokens, statement.polarity, strict=True)
        if polarity is Polarity.AFFIRMED and is_finding(token)
    )


def _is_subject(statement: Read, affirmed: tuple[int, ...], denied: tuple[int, ...]) -> bool:
    """Whether what is affirmed is only what a denial is of: «the scalp is not itchy»."""
    return (
        all(at < denied[0] and not is_finding(statement.tokens[at]) for at in affirmed)
        and statement.tokens[denied[0] - 1].text == "not"
        and statement.tokens[denied[0] - 2].text in AUXILIARIES
    )


def _places(statement: Read, first: int, end: int, polarity: Polarity) -> tuple[int, ...]:
    return tuple(
        at
        for at in range(first, end)
        if statement.polarity[at] is polarity and _is_said(statement, at)
    )


def _is_said(statement: Read, at: int) -> bool:
    token = statement.tokens[at]
    if not (is_content(token) or token.text[0].isdigit()):
        return False
    before = _WHEN.get(token.text)
    if token.text in _ASIDE_OF or (before and at and statement.tokens[at - 1].text in before):
        return False
    if token.text == "negative" and statement.polarity[at] is Polarity.NEGATED:
        return True  # «the test was not negative»
    ruled = token.text in _RULED and [t.text for t in statement.tokens[at + 1 : at + 2]] == ["out"]
    return not is_cue(token) and not ruled


def read_evidence(assertion: Assertion, statement: Read, heard: Read) -> Evidence:
    """How an assertion of a statement was said in the cited words."""
    counts = _counts(statement, assertion)
    ways = ways_of(statement, heard)
    weights: dict[str, float] = {}
    for at, way in ways.items():
        weight = 1.0 if is_telling(statement.tokens[at]) else _GENRE
        for name in way.concepts:
            weights[name] = max(weight, weights.get(name, 0.0))
    rarity = heard.passages.weights
    weights = {name: weight * rarity.get(name, _UNSAID) for name, weight in weights.items()}
    mine = [ways[at] for at in assertion.places]
    direct = frozenset[str]().union(*(way.concepts for way in mine if not way.absent))
    topic = frozenset[str]().union(*(way.concepts for way in mine))
    against = topic - direct
    ranked = _ranked(topic, weights, heard.passages)
    said = denied = 0.0
    for share, index in ranked:
        passage = heard.passages.all[index]
        for at, token in enumerate(heard.tokens[passage.first : passage.last + 1], passage.first):
            if token.concept in topic and token.concept in rarity:
                weight = share * weights[token.concept]
                said += weight
                value = _said(heard, at, against, counts=counts)
                denied += weight * (value is Polarity.NEGATED)
    best = heard.passages.all[ranked[0][1]].concepts & topic if ranked else frozenset[str]()
    told = [ways[at].concepts for at in assertion.places if is_telling(statement.tokens[at])]
    worth: dict[int, float] = {}
    places = (_place(names, weights, worth, against, heard, counts=counts) for names in told)
    found = [place for place in places if place is not None]
    findings = [
        _where(ways[at].concepts, topic, against, heard, counts=counts)
        for at in assertion.places
        if is_finding(statement.tokens[at]) or statement.tokens[at].text in _BY_THEMSELVES
    ]
    words = [] if _advises(statement, assertion) else words_of_assertion(statement, assertion)
    together, marked = usual(words, _odds())
    return Evidence(
        usual=together,
        marked=marked,
        said=sum(weights[name] for name in best) / sum(weights[name] for name in topic),
        denied=denied / said if said else 0.0,
        strongest=max((denies for denies, _, _ in found), default=0.0),
        closest=max((denies * around for denies, _, around in found), default=0.0),
        affirmed=sum(affirms for _, affirms, _ in found) / len(found) if found else 0.0,
        only_denied=_only(findings, Polarity.NEGATED, Polarity.AFFIRMED),
        only_affirmed=_only(findings, Polarity.AFFIRMED, Polarity.NEGATED) is not None,
        beside=denies(statement.tokens[assertion.first : assertion.end]),
        number=any(statement.tokens[at].text[0].isdigit() for at in assertion.places),
        passage=ranked[0][1] if ranked else None,
    )


def _advises(statement: Read, assertion: Assertion) -> bool:
    """Whether findings are only named for when they come: «return for fever», «call if worse»."""
    texts = [token.text for token in statement.tokens[assertion.first : assertion.end]]
    when = (at for at, text in enumerate(texts) if text in _IN_CASE)
    return not assertion.denied and not _ADVICE.isdisjoint(texts[: next(when, 0)])


def ways_of(statement: Read, heard: Read) -> dict[int, Way]:
    """How what the words of a statement assert was said, by their places."""
    ways = {
        at: said_as(statement.tokens[at].concept, heard)
        for at in range(len(statement.tokens))
        if _is_said(statement, at)
    }
    for at, way in ways.items():
        if statement.polarity[at] is Polarity.NEGATED:
            ways[at] = _as_denied(statement.tokens[at].concept, heard) or way
    for drug in statement.drugs:
        if drug.first in ways:
            ways[drug.first] = _named(drug, heard) or ways[drug.first]
    return ways


def _as_denied(concept: str, heard: Read) -> Way | None:
    """The words in which it was denied: «no lymph nodes», not «call if your neck swells»."""
    if concept in heard.positions:
        return None
    for way in lay_words().get(concept, ()):
        if way.absent:
            continue
        denied = {
            heard.tokens[at].concept
            for at in places_of(way.concepts, heard)
            if heard.polarity[at] is Polarity.NEGATED
        }
        if denied == way.concepts:
            return way
    return None


def _named(drug: Drug, heard: Read) -> Way | None:
    """What a medicine was called, by its brand or not."""
    named = [other.first for other in heard.drugs if same_substance(drug.generic, other.generic)]
    concepts = frozenset(heard.tokens[at].concept for at in named)
    return Way(concepts, absent=False) if concepts else None


def _counts(statement: Read, assertion: Assertion) -> Counts:
    """How that counts which is no longer so, and what is so of others and not of the patient."""
    texts = [token.text for token in statement.tokens[assertion.first : assertion.end]]
    today = any(one in _TODAY and other == "not" for one, other in pairwise(texts))
    of_now = not (_NOW if assertion.denied else _STILL).isdisjoint(texts)
    present = texts[:1] in _PRESENT and _EVER.isdisjoint(texts)
    of_now = of_now or (assertion.denied and (today or present))
    of_others = KIN.isdisjoint(texts)
    over = assertion.denied and not _OVER.isdisjoint(texts)
    aside = assertion.denied or not _EARLIER.isdisjoint(texts)
    return {
        Polarity.ASIDE: Polarity.NEGATED if aside else Polarity.UNKNOWN,
        Polarity.UNKNOWN: Polarity.NEGATED if over else Polarity.UNKNOWN,
        Polarity.EITHER: Polarity.NEGATED if of_now else Polarity.UNKNOWN,
        Polarity.OTHERS: Polarity.NEGATED if of_others else Polarity.UNKNOWN,
    }


def _ranked(
    topic: AbstractSet[str], weights: dict[str, float], passages: Passages
) -> list[tuple[float, int]]:
    """The passages that say most of an assertion, best first, each with how much it counts."""
    scores: dict[int, float] = {}
    for name in sorted(topic):
        for index in passages.saying(name):
            scores[index] = scores.get(index, 0.0) + weights[name]
    for name in sorted(weights.keys() - topic):
        for index in passages.saying(name):
            if index in scores:
                scores[index] += _ASIDE * weights[name]
    for index in scores:
        if passages.carried[index]:
            scores[index] += sum(weights[name] for name in sorted(passages.carried[index] & topic))
    best = sorted(scores, key=lambda index: (-scores[index], index))[:_MOST]
    return [
        ((scores[index] / scores[best[0]]) ** _SHARPNESS, index)
        for index in best
        if scores[index] >= _GOOD * scores[best[0]]
    ]


def _said(heard: Read, at: int, against: AbstractSet[str], *, counts: Counts) -> Polarity:
    """The polarity of what a word stands for: that lungs are clear denies wheezes.

    `counts` tells what that is which is so only of another time or person.
    """
    value = heard.polarity[at]
    if value is Polarity.ASIDE and counts[value] is Polarity.UNKNOWN:
        everywhere = heard.positions[heard.tokens[at].concept]
        so = any(heard.polarity[place] is Polarity.AFFIRMED for place in everywhere)
        return Polarity.UNKNOWN if so else Polarity.NEGATED
    if value in counts:
        return counts[value]
    if heard.tokens[at].concept not in against:
        return heard.polarity[at]
    together = [
        heard.polarity[place]
        for place in heard.passages.places(heard.passages.of[at])
        if heard.tokens[place].concept in against
    ]
    return Polarity.AFFIRMED if Polarity.NEGATED in together else _TURNED[heard.polarity[at]]


def _where(
    names: AbstractSet[str],
    topic: AbstractSet[str],
    against: AbstractSet[str],
    heard: Read,
    *,
    counts: Counts,
) -> dict[Polarity, int]:
    """Where a word was first said with each polarity; words that only together say it, together.

    Where it is only asked for by another word, that one counts: «allergies? any foods?».
    """
    anywhere = sorted(at for name in names for at in heard.positions.get(name, ()))
    others = topic - names
    parts = [
        at
        for index in heard.passages.parts(names)
        for at in heard.passages.places(index)
        if heard.tokens[at].concept in others
    ]
    found: dict[Polarity, int] = {}
    for at in (*places_of(names, heard), *parts, *anywhere):
        found.setdefault(_said(heard, at, against, counts=counts), at)
    return found


def _only(findings: Sequence[dict[Polarity, int]], wanted: Polarity, other: Polarity) -> int | None:
    """Where a finding was said with one polarity that was nowhere said with the other."""
    return next((said[wanted] for said in findings if wanted in said and other not in said), None)


def _place(
    names: Iterable[str],
    weights: dict[str, float],
    worth: dict[int, float],
    against: AbstractSet[str],
    heard: Read,
    *,
    counts: Counts,
) -> tuple[float, float, float] | None:
    """How a word was said where the rest of the statement was: denied, affirmed, how much of it.

    `worth` keeps how much of the statement each passage says, for the next word of it.
    """
    every = heard.passages
    where = [at for name in names for at in heard.positions.get(name, ())]
    if not where:
        return None
    for index in {every.of[at] for at in where} - worth.keys():
        worth[index] = sum(weights[name] for name in every.says(index) & weights.keys())
    scored = [(worth[every.of[at]], at) for at in where]
    most = max(score for score, _ in scored)
    values = [
        _said(heard, at, against, counts=counts) for score, at in scored if score >= _CLOSE * most
    ]
    denies, affirms = (
        sum(value is wanted for value in values) / len(values)
        for wanted in (Polarity.NEGATED, Polarity.AFFIRMED)
    )
    return denies, affirms, most / sum(weights.values())


def words_of_assertion(statement: Read, assertion: Assertion) -> list[str]:
    """Every word in reach of an assertion, the small ones too: «or» joins what is denied."""
    polarity = Polarity.NEGATED if assertion.denied else Polarity.AFFIRMED
    return sorted(
        {
            token.concept
            for at in range(assertion.first, assertion.end)
            for token in (statement.tokens[at],)
            if token.text.isalpha() and statement.polarity[at] is polarity and not is_cue(token)
        }
    )


def usual(words: Iterable[str], odds: Mapping[str, float]) -> tuple[float, float]:
    """The log odds that notes deny these words, together and of the one that they deny most."""
    of_each = [odds.get(word, 0.0) for word in words]
    return max(-USUAL, min(USUAL, sum(of_each))), max(of_each, default=0.0)


@cache
def _odds() -> dict[str, float]:
    """Log odds that notes deny a word, against those of all words, from usage.txt."""
    lines = Path(__file__).with_name("usage.txt").read_text("utf-8").splitlines()
    rows = [line.split() for line in lines if not line.startswith("#")]
    return log_odds([(word, int(denied), int(affirmed)) for word, denied, affirmed in rows])


def log_odds(counts: Sequence[tuple[str, int, int]]) -> dict[str, float]:
    """Log odds of each word that is counted (denied, affirmed), the first row being all words."""
    _, denied, affirmed = counts[0]
    rate = denied / (denied + affirmed)
    return {
        word: math.log((no + rate * _PRIOR) / (yes + (1 - rate) * _PRIOR))
        - math.log(rate / (1 - rate))
        for word, no, yes in counts[1:]
    }
