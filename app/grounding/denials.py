"""What a statement affirms and denies against what was affirmed and denied."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.domain.evidence import Reason, ReasonKind, Verdict
from app.grounding.alignment import Read, closest, said_as
from app.grounding.drugs import same_substance
from app.grounding.figures import Finding
from app.grounding.lexicon import word_set
from app.grounding.negation import Polarity, is_denial, is_negation
from app.grounding.words import is_content, is_telling

_CLAUSE_ENDS = word_set(". ; ? but which who however")
_BEFORE_CUE = word_set(", : and")
_MAJORITY = 0.5  # share of the weight of an affirmed clause whose denial contradicts it


def check_negation(statement: Read, heard: Read) -> Iterator[Finding]:
    """What the note denies must have been denied, and what it affirms affirmed.

    Each clause is held against the passages that say most of it: the words around one finding
    often come up again elsewhere, a clause as a whole seldom does.
    """
    reported: set[Polarity] = set()
    for first, end in _clauses(statement):
        cue = next((at for at in range(first, end) if is_negation(statement.tokens, at)), None)
        if cue is not None:
            start = cue
            while start > first and statement.tokens[start - 1].text not in _BEFORE_CUE:
                start -= 1
            reason = _unfounded_denial(statement, start, _exception(statement, cue, end), heard)
        elif any(
            statement.polarity[at] is not Polarity.AFFIRMED or is_denial(statement.tokens[at])
            for at in range(first, end)
        ):
            continue
        else:
            reason = _denied(statement, first, end, heard)
        mine = Polarity.AFFIRMED if cue is None else Polarity.NEGATED
        if reason is not None and mine not in reported:
            reported.add(mine)
            yield Finding(reason)
    yield from _drugs(statement, heard, reported)


def _clauses(statement: Read) -> list[tuple[int, int]]:
    """The clauses after the heading, each as its first token and the one after its last."""
    found: list[tuple[int, int]] = []
    start = _heading(statement)
    for at, token in enumerate(statement.tokens):
        if at >= start and token.text in _CLAUSE_ENDS:
            found.append((start, at))
            start = at + 1
    found.append((start, len(statement.tokens)))
    return [(first, end) for first, end in found if first < end]


def _exception(statement: Read, cue: int, end: int) -> int:
    """Where a denial leaves out what is so: «no treatment other than rest»."""
    texts = [token.text for token in statement.tokens[cue:end]]
    found = (
        at
        for at in range(len(texts) - 1)
        if texts[at : at + 2] in (["other", "than"], ["aside", "from"], ["exception", "of"])
    )
    return cue + next(found, end - cue)


def _heading(statement: Read) -> int:
    """The first token after a heading such as «Eyes:»."""
    for at, token in enumerate(statement.tokens[:5]):
        if token.text == ":":
            return at + 1
    return 0


def _topic(
    statement: Read, first: int, end: int, heard: Read
) -> tuple[frozenset[str], frozenset[str]]:
    """The concepts of a clause, and those of the rest of the statement, as they were said."""
    content = {
        at: said_as(token.concept, heard)
        for at, token in enumerate(statement.tokens)
        if is_content(token) and not is_denial(token)
    }
    topic = frozenset[str]().union(*(said for at, said in content.items() if first <= at < end))
    return topic, frozenset[str]().union(*content.values()) - topic


def _unfounded_denial(statement: Read, first: int, end: int, heard: Read) -> Reason | None:
    """The reason if none of the passages that say most of a denied clause denies anything."""
    topic, others = _topic(statement, first, end, heard)
    best = heard.passages.best(topic, others)
    if not best or any(_has_denial(index, topic, heard) for index in best):
        return None
    return _reason(Polarity.NEGATED, topic, best, heard)


def _has_denial(index: int, topic: frozenset[str], heard: Read) -> bool:
    """Whether a passage, or the answer to it, or the question before it, denies anything."""
    every = heard.passages.all
    passage = every[index]
    if passage.denies or (passage.asks and any(p.denies for p in every[index + 1 : index + 3])):
        return True
    if index and every[index - 1].asks and every[index - 1].denies:
        return True
    return any(
        heard.tokens[at].concept in topic and heard.polarity[at] is Polarity.NEGATED
        for at in range(passage.first, passage.last + 1)
    )


def _denied(statement: Read, first: int, end: int, heard: Read) -> Reason | None:
    """The reason if the passages that say most of an affirmed clause mostly deny its words."""
    topic, others = _topic(statement, first, end, heard)
    telling = frozenset[str]().union(
        *(said_as(t.concept, heard) for t in statement.tokens[first:end] if is_telling(t))
    )
    telling &= topic
    best = heard.passages.best(topic, others) if telling else []
    said = denied = 0.0
    for index in best:
        passage = heard.passages.all[index]
        for at in range(passage.first, passage.last + 1):
            concept = heard.tokens[at].concept
            if concept in telling & passage.concepts:
                weight = heard.passages.weights[concept]
                said += weight
                denied += weight * (heard.polarity[at] is Polarity.NEGATED)
    if not said or denied / said < _MAJORITY:
        return None
    return _reason(Polarity.AFFIRMED, telling, best, heard)


def _drugs(statement: Read, heard: Read, reported: set[Polarity]) -> Iterator[Finding]:
    """A medicine that the note says is taken, and the cited words that it is not, or vice versa."""
    concepts = {token.concept for token in statement.tokens if is_telling(token)}
    for drug in statement.drugs:
        mine = statement.polarity[drug.first]
        named = [o.first for o in heard.drugs if same_substance(drug.generic, o.generic)]
        if mine is Polarity.UNKNOWN or mine in reported or not named:
            continue
        _, places = closest(named, concepts, heard)
        if all(heard.polarity[at] not in (mine, Polarity.UNKNOWN) for at in places):
            reported.add(mine)
            yield Finding(_contradiction(mine, drug.written, places[0], heard))


def _reason(mine: Polarity, topic: frozenset[str], best: Sequence[int], heard: Read) -> Reason:
    """A reason at the heaviest word of the topic, which names its neighbours too: «chest pain»."""
    weights = heard.passages.weights
    passage = heard.passages.all[best[0]]
    place = max(
        (a for a in range(passage.first, passage.last + 1) if heard.tokens[a].concept in topic),
        key=lambda at: weights.get(heard.tokens[at].concept, 0.0),
        default=passage.first,
    )
    first = last = place
    while first > passage.first and heard.tokens[first - 1].concept in topic:
        first -= 1
    while last < passage.last and heard.tokens[last + 1].concept in topic:
        last += 1
    return _contradiction(mine, heard.written(first, last), place, heard)


def _contradiction(mine: Polarity, word: str, place: int, heard: Read) -> Reason:
    first = max(0, place - 5)
    here = heard.tokens[place]
    while (heard.tokens[first].segment, heard.tokens[first].sentence) != (
        here.segment,
        here.sentence,
    ):
        first += 1
    theirs = heard.written(first, place)
    if mine is Polarity.NEGATED:
        text = f"The note denies «{word}»; the cited words affirm it."
    else:
        text = f"The note affirms «{word}»; the cited words deny it."
    return Reason(ReasonKind.NEGATION, Verdict.CONTRADICTED, word, theirs, text)
