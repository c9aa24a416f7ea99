"""Where the words of a statement were said."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property, lru_cache
from itertools import chain, compress

from rapidfuzz import fuzz

from app.domain.evidence import EvidenceSpan
from app.domain.transcript import Segment
from app.grounding.answers import polarities
from app.grounding.dates import NOT_SAID
from app.grounding.drugs import Drug, drugs
from app.grounding.feared import CUES, feared
from app.grounding.laterality import Sided, sides
from app.grounding.lay import Way, lay_words
from app.grounding.lexicon import word_set
from app.grounding.negation import Polarity, sentences
from app.grounding.numbers import Quantity, quantities
from app.grounding.passages import Passages, passages
from app.grounding.remembered import remembered
from app.grounding.stems import one_root
from app.grounding.words import (
    ENDS,
    Token,
    alone,
    is_content,
    is_finding,
    is_telling,
    tokens,
    tokens_of,
    words_of,
)

_NEAR, _FAR = 6, 12  # tokens to either side that are a number's surroundings
_TOPIC = 10  # tokens to either side that say what something is of
_CLOSE, _AWAY, _ASKED = 2.0, 0.6, 0.7  # weight of the rarest; beyond the near; in the question
_ENDED = 0.5  # weight of the next sentence
_MOST = 4  # segments that are taken for what a statement rests on
_OF_NOTES = 0.3  # weight of a word of the genre of notes, or of a side, for their choice
_FUZZY = 88.0  # similarity from which a misrecognized word counts as said
_LESSER = word_set("mini near nearly almost pre feel feels felt feeling")


class Read:
    """Tokens with what is found in them, each looked for when it is first asked for."""

    def __init__(
        self,
        tokens: tuple[Token, ...],
        polarity: Callable[[], tuple[Polarity, ...]],
        *,
        guess: bool,
    ) -> None:
        """`guess` reads what was heard, not what was written: names may be misspelled.

        `ways` keeps what was said for concepts of statements.
        """
        self.tokens = tokens
        self._polarity = polarity
        self._guess = guess
        self._known: dict[tuple[int, int], dict[str, float]] = {}
        self.ways: dict[str, Way] = {}

    @cached_property
    def polarity(self) -> tuple[Polarity, ...]:
        return self._polarity()

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        return quantities(self.tokens, heard=self._guess)

    @cached_property
    def drugs(self) -> tuple[Drug, ...]:
        return drugs(self.tokens, guess=self._guess)

    @cached_property
    def sides(self) -> tuple[Sided, ...]:
        return sides(self.tokens, written=not self._guess)

    @cached_property
    def feared(self) -> frozenset[int]:
        return frozenset() if CUES.isdisjoint(self.texts) else feared(self.tokens)

    @cached_property
    def passages(self) -> Passages:
        return passages(self.tokens, self.sentences)

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """The first and the last token of each sentence."""
        return sentences(self.tokens)

    @cached_property
    def content(self) -> tuple[str, ...]:
        """The concept of each token that says something, and nothing for the others."""
        return tuple(token.concept if token.content else "" for token in self.tokens)

    @cached_property
    def texts(self) -> frozenset[str]:
        """Every word and every mark."""
        return frozenset(token.text for token in self.tokens)

    @cached_property
    def positions(self) -> dict[str, tuple[int, ...]]:
        """Where each concept stands."""
        found: dict[str, list[int]] = defaultdict(list)
        for at, token in enumerate(self.tokens):
            found[token.concept].append(at)
        return {concept: tuple(where) for concept, where in found.items()}

    @cached_property
    def parts(self) -> dict[str, tuple[int, ...]]:
        """Where each concept stands in a phrase: «surgery» in «bypass surgery».

        A finding only at the end of another, and whole: who falls asleep does not fall, a mini
        stroke is no stroke, who feels faint did not faint, and no bone breaks in a lunch break.
        """
        found: dict[str, list[int]] = defaultdict(list)
        for at, token in enumerate(self.tokens):
            if not token.concept.startswith("="):
                continue
            word = alone(token.text)
            if word.concept == token.concept or not word.content:
                continue
            ends = all(one.concept != token.concept for one in self.tokens[at + 1 : at + 2])
            lesser = at > 0 and self.tokens[at - 1].text in _LESSER
            if (ends and not lesser and is_finding(token)) or not is_finding(word):
                found[word.concept].append(at)
        return {concept: tuple(where) for concept, where in found.items()}

    def written(self, first: int, last: int) -> str:
        """The tokens as text, for a message."""
        text = " ".join(token.text for token in self.tokens[first : last + 1])
        for wide, narrow in ((" / ", "/"), (" %", "%"), ("° ", "°"), (" - ", "-"), (" , ", ", ")):
            text = text.replace(wide, narrow)
        return text.replace("°c", "°C").replace("°f", "°F").replace(" °", "°")

    def around(self, first: int, last: int) -> dict[str, float]:
        """What stands around some tokens, the closer and the rarer the heavier (0 to 2).

        What comes before them may have been said in the segment before: the question; and what
        comes after a question in the next one.
        """
        found = self._known.get((first, last))
        if found is None:
            found = self._known[first, last] = self._around(first, last)
        return found

    def _around(self, first: int, last: int) -> dict[str, float]:
        found: dict[str, float] = {}
        here = self.tokens[first].segment
        asked = self._asks(last)
        for start, step in ((first, -1), (last, 1)):
            distance, ended = 0, False
            for at in range(start + step, start + step * (_FAR + 1), step):
                if not 0 <= at < len(self.tokens):
                    break
                token = self.tokens[at]
                crossed = token.segment != here
                if crossed and (token.segment != here + step or (step > 0 and not asked)):
                    break
                ended = ended or (step > 0 and token.text in ENDS)
                distance += 1 + (_NEAR // 2 if crossed and distance < _NEAR else 0)
                concept = self.content[at]
                if concept:
                    weight = self.passages.share(concept) * _CLOSE
                    weight *= _AWAY if distance > _NEAR else 1
                    weight *= _ASKED if crossed else _ENDED if ended else 1
                    found[concept] = max(weight, found.get(concept, 0.0))
        return found

    def _asks(self, at: int) -> bool:
        """Whether the segment ends with a question shortly after a token."""
        here = self.tokens[at].segment
        following = (token for token in self.tokens[at + 1 : at + _NEAR + 2])
        left = [token.text for token in following if token.segment == here]
        return left[-1:] == ["?"] and len(left) <= _NEAR

    def topic(self, first: int, last: int) -> frozenset[str]:
        """The concepts of the words that say what some tokens are of."""
        before = self.content[max(0, first - _TOPIC) : first]
        after = self.content[last + 1 : last + 1 + _TOPIC]
        return frozenset((*before, *after)) - {""}


@lru_cache(maxsize=64)
def read_statement(text: str) -> Read:
    found = tokens(text)
    return Read(found, lambda: polarities(found), guess=False)


@lru_cache(maxsize=64)
def _read_segments(segments: tuple[_Same, ...], kept: frozenset[int]) -> Read:
    everything = tuple(chain.from_iterable(tokens_of(same.segment) for same in segments))
    here = [token.segment in kept for token in everything]
    return Read(
        tuple(compress(everything, here)),
        lambda: tuple(compress(polarities(everything), here)),
        guess=True,
    )


class _Same:
    """A segment that is compared as an object: its words take long to compare."""

    __slots__ = ("segment",)

    def __init__(self, segment: Segment) -> None:
        self.segment = segment

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.segment is other.segment

    def __hash__(self) -> int:
        return id(self.segment)


@remembered(most=2048)
def read_segment(segment: Segment) -> Read:
    """One segment by itself."""
    found = tokens_of(segment)
    return Read(found, lambda: polarities(found), guess=True)


def read_cited(cited: Sequence[Segment], transcript: Sequence[Segment]) -> Read:
    """The cited words; the segment after a question is consulted for its answer."""
    numbers = frozenset(segment.number for segment in cited)
    needed = numbered(numbers | {number + 1 for number in numbers}, transcript)
    needed |= {segment.number: segment for segment in cited}
    return _read_segments(tuple(_Same(needed[number]) for number in sorted(needed)), numbers)


def numbered(wanted: AbstractSet[int], transcript: Sequence[Segment]) -> dict[int, Segment]:
    """The segments of these numbers; most transcripts have each in its place."""
    found: dict[int, Segment] = {}
    for number in wanted:
        if 0 < number <= len(transcript) and transcript[number - 1].number == number:
            found[number] = transcript[number - 1]
    if len(found) < len(wanted):
        found |= {segment.number: segment for segment in transcript if segment.number in wanted}
    return found


def said_at(token: Token, heard: Read, *, denied: bool = False) -> tuple[int, ...]:
    """Where a word of the statement was said, in these or equal words.

    Of what the statement has `denied` also words say it that mean more, or that it is not so.
    """
    exact = heard.positions.get(token.concept)
    if exact is not None:
        return exact
    way = said_as(token.concept, heard)
    if not denied and (way.wider or (way.absent and not _denied(way, heard))):
        way = _said_as(token.concept, heard, absent=False, wider=False)
    if way.concepts != {token.concept}:
        return places_of(way.concepts, heard)
    if len(token.concept) < 6 or token.concept.startswith("="):
        return ()
    return tuple(
        at
        for concept, where in heard.positions.items()
        if len(concept) > 4
        and not concept.startswith("=")
        and (
            fuzz.ratio(token.concept, concept) >= _FUZZY
            or (len(token.concept) >= 6 and one_root(token.concept, concept))
        )
        for at in where
    )


def said_in_phrases(token: Token, statement: Read, heard: Read) -> tuple[int, ...]:
    """Where a word was said in a phrase of another meaning, or the words of a phrase one by one."""
    if not is_telling(token):
        return ()
    words = {alone(one.text) for one in statement.tokens if one.concept == token.concept}
    concepts = {word.concept for word in words if word.content}
    if len(concepts) == 1:
        return heard.parts.get(token.concept, ())
    return places_of(concepts, heard) if concepts else ()


def places_of(concepts: AbstractSet[str], heard: Read) -> tuple[int, ...]:
    """Where these stand in the passages that say them all."""
    return tuple(
        at
        for index in heard.passages.together(concepts) or heard.passages.together_in_part(concepts)
        for at in heard.passages.places(index)
        if heard.tokens[at].concept in concepts
    )


def _denied(way: Way, heard: Read) -> bool:
    """Whether what says that something is not so was denied: «I cannot tolerate light»."""
    return any(heard.polarity[at] is Polarity.NEGATED for at in places_of(way.concepts, heard))


def said_as(concept: str, heard: Read) -> Way:
    """The concepts that stand for one of the statement: itself, or a layman's words for it."""
    known = heard.ways.get(concept)
    if known is None:
        known = heard.ways[concept] = _said_as(concept, heard, absent=True, wider=True)
    return known


def _said_as(concept: str, heard: Read, *, absent: bool, wider: bool) -> Way:
    if concept not in heard.positions:
        every = lay_words().get(concept, ())
        ways = [w for w in every if (absent or not w.absent) and (wider or not w.wider)]
        for way in ways:
            if heard.passages.together(way.concepts):
                return way
        for way in ways if heard.passages.left_out else ():
            if heard.passages.together_in_part(way.concepts):
                return way
    return Way(frozenset((concept,)), absent=False)


def closest(places: Sequence[int], others: AbstractSet[str], heard: Read) -> tuple[int, list[int]]:
    """The places whose sentence says most of the rest of the statement, and how much."""
    scored: list[tuple[int, int]] = []
    for place in places:
        token = heard.tokens[place]
        shared: set[str] = set()
        for step in (-1, 1):
            at = place + step
            while 0 <= at < len(heard.tokens) and same_sentence(heard.tokens[at], token):
                shared.add(heard.tokens[at].concept)
                at += step
        scored.append((len(shared & others), place))
    most = max((score for score, _ in scored), default=0)
    return most, [place for score, place in scored if score == most]


def same_sentence(one: Token, other: Token) -> bool:
    return (one.segment, one.sentence) == (other.segment, other.sentence)


def best_segments(statement: Read, transcript: Sequence[Segment]) -> tuple[int, ...]:
    """The numbers of the segments that say most of the statement, in the order of the recording.

    Each next segment must add something that those before it lack; questions bring their answers.
    A side that stands alone may be of anything.
    """
    found = _saying(statement, transcript)
    sides = {statement.tokens[side.at].concept for side in statement.sides}
    found = {number: common for number, common in found.items() if not common <= sides}
    tells = {statement.tokens[at].concept for at in telling(statement)} - sides
    tells |= _numbers(statement.quantities)
    spread = Counter(concept for common in found.values() for concept in common)
    weights = {
        concept: (1.0 if concept in tells else _OF_NOTES) / often
        for concept, often in spread.items()
    }
    chosen: list[int] = []
    covered: set[str] = set()
    while found and len(chosen) < _MOST:
        gains = {
            number: sum(weights[concept] for concept in common - covered)
            for number, common in found.items()
        }
        best = max(gains, key=lambda number: (gains[number], -number))
        if gains[best] <= 0.0:
            break
        chosen.append(best)
        covered |= found.pop(best)
    return tuple(sorted({*chosen, *_answers(chosen, transcript)}))


def _answers(chosen: Sequence[int], transcript: Sequence[Segment]) -> Iterator[int]:
    """The segments that answer those which end with a question."""
    near = numbered({*chosen, *(number + 1 for number in chosen)}, transcript)
    for number in chosen:
        if number + 1 in near and near[number].text.rstrip().endswith("?"):
            yield number + 1


def _saying(statement: Read, transcript: Sequence[Segment]) -> dict[int, set[str]]:
    """What each segment says of a statement, in these or in equal words."""
    heard = read_cited(transcript, transcript)
    found: dict[int, set[str]] = defaultdict(set)
    numbers = _numbers(statement.quantities)
    for segment in transcript if numbers else ():
        found[segment.number] |= numbers & said(segment)
    for token in statement.tokens:
        if is_content(token) or token.text[0].isdigit():
            places = said_at(token, heard, denied=True)
            for at in places or said_in_phrases(token, statement, heard):
                found[heard.tokens[at].segment].add(token.concept)
    return found


def wanted(statement: Read) -> frozenset[str]:
    """The concepts and the numbers of a statement, as `said` has them of a segment."""
    content = (t.concept for t in statement.tokens if is_content(t) or t.text[0].isdigit())
    return frozenset(content) | _numbers(statement.quantities)


@remembered(most=4096)
def said(segment: Segment) -> frozenset[str]:
    """The concepts and the numbers of a segment."""
    read = read_segment(segment)
    return frozenset(token.concept for token in read.tokens) | _numbers(read.quantities)


def _numbers(found: Iterable[Quantity]) -> frozenset[str]:
    return frozenset(
        f"{quantity.kind}:{value}"
        for quantity in found
        for value in quantity.values
        if value not in (1, NOT_SAID)
    )


def spans(
    matched: Iterable[int], heard: Read, cited: Sequence[Segment]
) -> tuple[EvidenceSpan, ...]:
    """The matched tokens as stretches of words with their times; gaps of one word are closed."""
    by_segment: dict[int, set[int]] = defaultdict(set)
    for at in matched:
        by_segment[heard.tokens[at].segment].add(heard.tokens[at].word)
    made: list[EvidenceSpan] = []
    for segment in cited:
        words = words_of(segment)
        indexes = sorted(by_segment.get(segment.number, ()))
        start = 0
        for at, index in enumerate(indexes):
            if at + 1 < len(indexes) and indexes[at + 1] - index <= 2:
                continue
            first, last = indexes[start], index
            made.append(
                EvidenceSpan(segment.number, first, last, words[first].start, words[last].end)
            )
            start = at + 1
    return tuple(made)


def telling(statement: Read) -> list[int]:
    """The tokens of the statement that carry its meaning, without numbers and drugs."""
    other = {at for q in statement.quantities for at in range(q.first, q.last + 1)}
    other |= {at for drug in statement.drugs for at in range(drug.first, drug.last + 1)}
    return [
        at for at, token in enumerate(statement.tokens) if at not in other and is_telling(token)
    ]
