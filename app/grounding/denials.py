"""What a statement affirms and denies against what was affirmed and denied."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.evidence import Reason, ReasonKind, Verdict
from app.grounding.alignment import Read, closest
from app.grounding.assertions import Assertion, Evidence, assertions, read_evidence, ways_of
from app.grounding.drugs import same_substance
from app.grounding.figures import Finding
from app.grounding.negation import Polarity, is_denial
from app.grounding.words import is_finding, is_telling
from app.texts import marked, tr

SUSPICIOUS = 0.0
"""Score from which an assertion is taken to be turned: it is as likely as not.

At 0.5, 1 of 100 true statements fewer is flagged, and 2 of 100 turned ones fewer are found.
"""
_AFFIRMED = (-1.94, 1.7, 0.51, 2.06, 1.94, -0.17, 0.6, 0.29, 0.24)
_DENIED = (1.24, -0.3, -0.49, -0.1, 1.57, -1.56, -2.04, 0.96, 1.19)
"""A constant and the weight of each feature, from tests/evaluation/denials.py."""
_MARKED, _UNUSUAL = 2.0, 1.5
"""Log odds from which a word, and all words together, are such as notes deny and seldom affirm."""
BESIDE = -1.0
"""What is added for an affirmed assertion whose clause denies something else.

Its words are mostly what that is said of. Set by hand: a clause that a test turned has lost its
denial, so that a fit would learn the test.
"""
_AGAINST = {True: (Polarity.AFFIRMED,), False: (Polarity.NEGATED, Polarity.ASIDE)}
"""What contradicts a medicine that is denied, and one that is affirmed."""
_REACTIONS = frozenset({"=allergy", "=anaphylaxis"})
"""Whose cause is not taken: «can you take penicillin?» «no»."""
_BEFORE = 5  # words before the heaviest one that are quoted with it
_CONTRADICTS = 0.5  # share of what was said of the words that must speak against the note


def affirmed_features(evidence: Evidence) -> tuple[float, ...]:
    """What tells whether words that a statement affirms were denied."""
    return (
        evidence.denied,
        float(evidence.denied > 0),
        evidence.closest,
        float(evidence.only_denied is not None),
        float(evidence.only_affirmed),
        max(0.0, evidence.marked - _MARKED),
        max(0.0, evidence.usual - _UNUSUAL),
        max(0.0, evidence.usual) * (evidence.said == 0),
    )


def denied_features(evidence: Evidence) -> tuple[float, ...]:
    """What tells whether words that a statement denies were not denied."""
    return (
        evidence.usual,
        max(0.0, evidence.marked - _MARKED),
        evidence.said,
        float(evidence.number),
        evidence.strongest,
        float(evidence.denied > 0),
        evidence.affirmed,
        float(evidence.only_affirmed),
    )


def check_negation(statement: Read, heard: Read) -> Iterator[Finding]:
    """What the note denies must have been denied, and what it affirms affirmed.

    Each clause is held against the passages that say most of it: the words around one finding
    often come up again elsewhere, a clause as a whole seldom does. A finding that was denied
    wherever it was said is flagged, whatever else the clause says.
    """
    reported: set[Polarity] = set()
    for assertion in assertions(statement):
        mine = Polarity.NEGATED if assertion.denied else Polarity.AFFIRMED
        if mine in reported:
            continue
        evidence = read_evidence(assertion, statement, heard)
        if assertion.denied and _says_nothing(assertion, statement, heard):
            continue
        only_denied = evidence.only_denied is not None and not assertion.denied
        if only_denied or _suspicion(assertion, evidence) > SUSPICIOUS:
            reported.add(mine)
            yield Finding(_reason(assertion, evidence, statement, heard))
    yield from _drugs(statement, heard, reported)


def _says_nothing(assertion: Assertion, statement: Read, heard: Read) -> bool:
    """Whether only the language of notes is denied, where there is anything that was denied.

    «No complaints», «no significant past medical history».
    """
    words = [statement.tokens[at] for at in assertion.places]
    return (
        statement.tokens[assertion.first].text == "no"
        and not any(is_telling(word) or is_finding(word) for word in words)
        and all(word.concept not in heard.positions for word in words)
        and any(map(is_denial, heard.tokens))
    )


def _suspicion(assertion: Assertion, evidence: Evidence) -> float:
    if assertion.denied:
        constant, *weights = _DENIED
        features = denied_features(evidence)
    else:
        constant, *weights = _AFFIRMED
        constant += BESIDE * evidence.beside
        features = affirmed_features(evidence)
    return constant + sum(w * value for w, value in zip(weights, features, strict=True))


def _drugs(statement: Read, heard: Read, reported: set[Polarity]) -> Iterator[Finding]:
    """A medicine that the note says is taken, and the cited words that it is not, or vice versa."""
    concepts = {token.concept for token in statement.tokens if is_telling(token)}
    barred = not _REACTIONS.isdisjoint(concepts)
    for drug in statement.drugs:
        mine = statement.polarity[drug.first]
        named = [o.first for o in heard.drugs if same_substance(drug.generic, o.generic)]
        if mine is Polarity.UNKNOWN or mine in reported or not named:
            continue
        if barred and mine is Polarity.AFFIRMED:
            continue
        _, places = closest(named, concepts, heard)
        theirs = _AGAINST[mine is Polarity.NEGATED]
        if all(heard.polarity[at] in theirs for at in places):
            reported.add(mine)
            said = heard.written(max(0, places[0] - _BEFORE), places[0])
            denied = mine is Polarity.NEGATED
            yield Finding(_contradiction(denied, drug.written, said, Verdict.CONTRADICTED))


def _reason(assertion: Assertion, evidence: Evidence, statement: Read, heard: Read) -> Reason:
    """A reason at what was only denied, at the heaviest word, or at words that were not said."""
    ways = ways_of(statement, heard)
    topic = frozenset[str]().union(*(ways[at].concepts for at in assertion.places))
    against = 1.0 - evidence.denied if assertion.denied else evidence.denied
    contradicts = against >= _CONTRADICTS
    if evidence.only_denied is not None and not assertion.denied:
        place, contradicts = evidence.only_denied, True
    elif evidence.passage is not None:
        place = _heaviest(topic, evidence.passage, heard)
    else:
        said = statement.written(assertion.places[0], assertion.places[-1])
        return _contradiction(assertion.denied, said, "", Verdict.NOT_FOUND)
    passage = heard.passages.all[heard.passages.of[place]]
    first = last = place
    while first > passage.first and heard.tokens[first - 1].concept in topic:
        first -= 1
    while last < passage.last and heard.tokens[last + 1].concept in topic:
        last += 1
    verdict = Verdict.CONTRADICTED if contradicts else Verdict.NOT_FOUND
    theirs = heard.written(max(passage.first, place - _BEFORE), last)
    return _contradiction(assertion.denied, heard.written(first, last), theirs, verdict)


def _heaviest(topic: frozenset[str], passage: int, heard: Read) -> int:
    """The place of the word of a passage that tells most of what is asserted."""
    weights = heard.passages.weights
    return max(
        (at for at in heard.passages.places(passage) if heard.tokens[at].concept in topic),
        key=lambda at: weights.get(heard.tokens[at].concept, 0.0),
    )


def _contradiction(denied: bool, word: str, theirs: str, verdict: Verdict) -> Reason:
    if verdict is Verdict.CONTRADICTED:
        text = (
            marked("The note denies «{word}»; the cited words affirm it.")
            if denied
            else marked("The note affirms «{word}»; the cited words deny it.")
        )
    else:
        text = (
            marked("The note denies «{word}»; the cited words do not clearly do so.")
            if denied
            else marked("The note affirms «{word}»; the cited words do not clearly do so.")
        )
    return Reason(ReasonKind.NEGATION, verdict, word, theirs, tr(text, word=word))
