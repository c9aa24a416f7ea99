"""Sides of the body in a statement against those that were said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, product
from typing import NamedTuple

from app.domain.evidence import Reason, ReasonKind, Verdict
from app.grounding.agreement import agrees
from app.grounding.alignment import Read, said_as, same_sentence
from app.grounding.figures import Finding, contradicted, missing
from app.grounding.laterality import Side, Sided, may_be_one, spelled_out
from app.grounding.lexicon import word_set
from app.grounding.negation import Polarity, is_negation
from app.grounding.numbers import Quantity
from app.grounding.words import Token, is_telling
from app.grounding.words import tokens as words_in
from app.texts import tr

_SAME_PART, _ANY_PART = 2.0, 1.0  # weight of a side of the same part, and of one of none
_SAME_THING = 0.3  # how much a side of another part must speak of the same thing
_OFTEN = 0.3  # share of its weight with which a side counts that is said again
_MARGIN, _FAR_AHEAD = 0.2, 2.0  # how far the other side must stay behind; both may be ahead
_CLEARLY = 1.0  # how much closer one mention is that outweighs all others together
_SIDE_WORDS = frozenset(("left", "right", "bilateral", "both"))
_ONE_SIDE = {"left": Side.LEFT, "right": Side.RIGHT}
_MORE = word_set("worse greater more larger bigger stronger higher longer >")
_LESS = word_set("better less smaller weaker lower shorter <")
_MOST = word_set("most worst")
_ENDS = word_set("left right but and . , ? ;")
_BEFORE, _AFTER = 8, 4  # tokens around «than» in which a comparison names its two sides
_PLURALS = word_set(
    "arms hands wrists elbows shoulders legs feet knees ankles hips eyes ears lungs"
)
_PAIRS = word_set(
    "breasts calves thighs heels kidneys ovaries tubes nostrils testicles cheeks eyelids sides"
)
_LIMBS = frozenset(("=leg", "=arm"))
_JOINED = word_set("and , ; with comparison compared")
_HANDED = "handed"
_EYES = frozenset(token.concept for token in words_in("eye"))
_PAIRED = 20  # tokens within which two sides are said one after the other


def check_sides(statement: Read, heard: Read) -> Iterator[Finding]:
    """Every side of the statement must have been said, of the same part of the body."""
    compared, known = _compared(statement, heard)
    if compared is not None:
        yield compared
    numbered = _by_their_numbers(statement, heard)
    if numbered is not None:
        yield numbered
        return
    paired = _in_the_same_order(statement, heard)
    left = [side for side in statement.sides if side.at not in known]
    for side in left:
        apart = any(
            {side.side, other.side} == {Side.LEFT, Side.RIGHT} and side.parts & other.parts
            for other in left
        )
        if paired and side.side is not Side.BOTH:
            yield Finding(matched=paired)
            continue
        yield from _check(side, statement, heard, apart=apart, alone=not known)


def _check(
    side: Sided, statement: Read, heard: Read, *, apart: bool, alone: bool
) -> Iterator[Finding]:
    """One side; `apart` where the statement names the other one of the same part as well.

    `alone` where it compares no two sides: what does is of both.
    """
    weights = _as_denied(side, statement, heard, _weights(side, statement, heard))
    agreeing = [o for o in weights if o.side is side.side]
    if side.side is Side.BOTH and {o.side for o in weights} >= {Side.LEFT, Side.RIGHT}:
        agreeing = agreeing or list(weights)
    if apart and side.side is not Side.BOTH:
        agreeing += [o for o in weights if o.side is Side.BOTH and o.parts & side.parts]
    if side.side is Side.BOTH and not agreeing:
        several = _several(side, statement, heard)
        if several:
            yield Finding(matched=several)
            return
    rivals = [o for o in weights if o not in agreeing and not _asked_of_both(o, heard)]
    if side.side is Side.BOTH:
        rivals = [
            o
            for o in rivals
            if (o.parts & side.parts if side.parts else weights[o] >= _ANY_PART + _SAME_THING)
        ]
    if agreeing and (
        side.side is Side.BOTH
        or _sum(agreeing, weights) >= _most(rivals, weights, alone=alone)
        or _closest(agreeing, weights) >= _closest(rivals, weights) + _CLEARLY
    ):
        yield Finding(matched=tuple(o.at for o in agreeing))
        return
    if not rivals and any(
        o.side is side.side and may_be_one(o.parts, side.parts) for o in heard.sides
    ):
        return
    said = statement.written(side.at, side.at)
    where = f"{said} {' '.join(sorted(_names(statement, side)))}".rstrip()
    if rivals:
        rival = max(rivals, key=lambda o: weights[o])
        instead = heard.written(rival.at, rival.at)
        text = tr("The note says {said}; the cited words say {heard}.", said=where, heard=instead)
        yield Finding(Reason(ReasonKind.LATERALITY, Verdict.CONTRADICTED, said, instead, text))
    elif side.side is not Side.BOTH or not _is_of_pairs(side, statement, heard):
        text = tr("The note says {said}; the cited words name no side.", said=where)
        yield Finding(Reason(ReasonKind.LATERALITY, Verdict.NOT_FOUND, said, "", text))


class _Comparison(NamedTuple):
    """«right worse than left»: the side of which there is more, and where the two are named."""

    more: Side
    first: int
    second: int


def _compared(statement: Read, heard: Read) -> tuple[Finding | None, frozenset[int]]:
    """What is known of a comparison of both sides, and the tokens that need no other check.

    The second side of a comparison says nothing by itself.
    """
    written = spelled_out(statement.tokens)
    mine = _comparison(written, 0)
    if mine is None:
        return None, frozenset()
    if written[mine.first].text == written[mine.second].text:
        said = statement.written(mine.first, mine.second)
        twice = Finding(missing(ReasonKind.LATERALITY, said))
        return twice, frozenset((mine.first, mine.second))
    theirs = list(_most_of_all(heard.tokens))
    found = _comparison(heard.tokens, 0)
    while found is not None:
        theirs.append(found)
        found = _comparison(heard.tokens, found.second + 1)
    for one in theirs:
        if one.more is mine.more:
            finding = Finding(matched=tuple(range(one.first, one.second + 1)))
            return finding, frozenset((mine.first, mine.second))
    return None, frozenset((mine.second,))


def _comparison(tokens: Sequence[Token], start: int) -> _Comparison | None:
    """The first comparison of two sides from a token on."""
    for at in range(start, len(tokens)):
        if tokens[at].text not in ("than", ">", "<"):
            continue
        before = range(at - 1, max(start - 1, at - _BEFORE), -1)
        first = next((i for i in before if tokens[i].text in _ONE_SIDE), None)
        after = range(at + 1, min(len(tokens), at + 1 + _AFTER))
        second = next((i for i in after if tokens[i].text in _ONE_SIDE), None)
        if first is None or second is None:
            continue
        words = {token.text for token in tokens[max(start, at - _BEFORE) : at + 1]}
        if words & _MORE:
            return _Comparison(_ONE_SIDE[tokens[first].text], first, second)
        if words & _LESS:
            return _Comparison(_ONE_SIDE[tokens[second].text], first, second)
    return None


def _most_of_all(tokens: Sequence[Token]) -> Iterator[_Comparison]:
    """«My elbow hurts the most», «the left not as bad as the right», «worse on the right»."""
    for at, token in enumerate(tokens):
        if token.text in _MOST:
            near = range(at - 1, max(-1, at - _BEFORE), -1)
        elif _precedes_most(tokens, at):
            near = range(at + 1, min(len(tokens), at + _AFTER))
        else:
            continue
        side = next((i for i in near if tokens[i].text in _ONE_SIDE), None)
        if side is not None and same_sentence(tokens[side], token):
            yield _Comparison(_ONE_SIDE[tokens[side].text], min(side, at), max(side, at))


def _precedes_most(tokens: Sequence[Token], at: int) -> bool:
    """Whether the side with more of it follows: «worse on the …», «not as bad as the …»."""
    if tokens[at].text in _MORE:
        return [token.text for token in tokens[at + 1 : at + 2]] == ["on"]
    before = [token.text for token in tokens[at - 3 : at - 1]]
    return tokens[at].text == "as" and before == ["not", "as"]


def _in_the_same_order(statement: Read, heard: Read) -> tuple[int, ...]:
    """Where the two sides of a statement were said one after the other, of the same thing.

    «4/5 on the right and 5/5 on the left»: which is which, only the order tells.
    """
    mine = [side for side in statement.sides if side.side is not Side.BOTH]
    if len(mine) != 2 or mine[0].side is mine[1].side:
        return ()
    if mine[0].parts and mine[1].parts and not mine[0].parts & mine[1].parts:
        return ()
    if _JOINED.isdisjoint(token.text for token in statement.tokens[mine[0].at : mine[1].at]):
        return ()
    topic = statement.topic(mine[0].at, mine[0].at) - _SIDE_WORDS
    for one, other in pairwise(heard.sides):
        if [one.side, other.side] != [side.side for side in mine] or other.at - one.at > _PAIRED:
            continue
        if heard.tokens[one.at].segment != heard.tokens[other.at].segment:
            continue
        if sum(heard.around(one.at, one.at).get(word, 0.0) for word in topic) >= _SAME_THING:
            return one.at, other.at
    return ()


def _by_their_numbers(statement: Read, heard: Read) -> Finding | None:
    """Whether each of two sides has the number that was said of it: «R 42, L 55»."""
    mine = [side for side in statement.sides if side.side is not Side.BOTH]
    if len(mine) != 2 or mine[0].side is mine[1].side:
        return None
    numbers = _numbers_of(mine[0].at, mine[1].at, statement)
    if numbers is None or agrees(*numbers):
        return None
    turned: Finding | None = None
    found = ([o for o in heard.quantities if agrees(number, o)] for number in numbers)
    for one, other in product(*found):
        first, second = sorted((one, other), key=lambda quantity: quantity.first)
        if second.first - first.last > _PAIRED:
            continue
        order = _sides_around(first, second, heard)
        if not order and mine[0].parts & mine[1].parts & _EYES:
            order = [Side.RIGHT, Side.LEFT]  # people name the pressures of both eyes in this order
        expected = [side.side for side in (mine if first is one else mine[::-1])]
        if order == expected:
            return Finding(matched=(one.first, other.first))
        if order == expected[::-1]:
            said = statement.written(mine[0].at, mine[1].at)
            theirs = heard.written(first.first, second.last)
            turned = Finding(contradicted(ReasonKind.LATERALITY, said, theirs))
    return turned


def _sides_around(first: Quantity, second: Quantity, heard: Read) -> list[Side]:
    """Of which side each of two numbers is, where their sentence tells."""
    here = heard.tokens[first.first]
    found: list[Side] = []
    before = False
    for at in range(max(0, first.first - _BEFORE), second.last + _AFTER + 1):
        token = heard.tokens[at] if at < len(heard.tokens) else None
        if token is None or token.segment != here.segment or token.text not in _ONE_SIDE:
            continue
        if at > first.first or token.sentence == here.sentence:
            found.append(_ONE_SIDE[token.text])
            before |= at < first.first
    order = list(dict.fromkeys(found))
    if len(order) == 1 and before:
        order.append(Side.LEFT if order[0] is Side.RIGHT else Side.RIGHT)
    return order


def _numbers_of(first: int, second: int, read: Read) -> tuple[Quantity, Quantity] | None:
    """The number of each of two sides: both before their side or both after it."""
    quantities = read.quantities
    before = [quantity for quantity in quantities if quantity.last < first]
    between = [quantity for quantity in quantities if first < quantity.first < second]
    after = [quantity for quantity in quantities if quantity.first > second]
    if before and between and first - before[-1].last <= _AFTER:
        return before[-1], between[-1]
    if between and after and after[0].first - second <= _AFTER:
        return between[0], after[0]
    return None


def _weights(side: Sided, statement: Read, heard: Read) -> dict[Sided, float]:
    """The sides said of the same part, each with how much it speaks of the same thing."""
    topic = statement.topic(side.at, side.at) - _SIDE_WORDS - side.parts
    weights: dict[Sided, float] = {}
    for other in heard.sides:
        if heard.polarity[other.at] is Polarity.NEGATED is not statement.polarity[side.at]:
            continue
        if _HANDED in other.parts and _HANDED not in side.parts:
            continue
        around = heard.around(other.at, other.at)
        shared = sum(around.get(concept, 0.0) for concept in topic)
        if other.parts & side.parts:
            weights[other] = _SAME_PART + shared
        elif not other.parts or not side.parts:
            weights[other] = _ANY_PART + shared
        elif shared >= _SAME_THING:  # a part that goes by another name is said of the same thing
            weights[other] = shared
    return weights


def _as_denied(
    side: Sided, statement: Read, heard: Read, weights: Mapping[Sided, float]
) -> Mapping[Sided, float]:
    """Of what a statement denies of a side, those that were denied, if any were."""
    if statement.polarity[side.at] is not Polarity.NEGATED:
        return weights
    denied = (o for o in weights if _is_denied(o.at, heard))
    return {o: weights[o] for o in denied} or weights


def _is_denied(at: int, heard: Read) -> bool:
    """Whether it is denied of a side: «no pain on the left», «my left arm does not hurt»."""
    if heard.polarity[at] is Polarity.NEGATED:
        return True
    before = range(at - 1, max(-1, at - 1 - _AFTER), -1)
    for near in (before, range(at + 1, min(len(heard.tokens), at + 1 + _AFTER))):
        for place in near:
            if heard.tokens[place].text in _ENDS:
                break
            if is_negation(heard.tokens, place):
                return True
    return False


def _closest(sides: Sequence[Sided], weights: Mapping[Sided, float]) -> float:
    return max((weights[side] for side in sides), default=0.0)


def _sum(sides: Sequence[Sided], weights: Mapping[Sided, float]) -> float:
    """How much they speak of the same together: the closest, and a share of the others."""
    closest, *others = sorted((weights[side] for side in sides), reverse=True)
    return closest + _OFTEN * sum(others)


def _several(side: Sided, statement: Read, heard: Read) -> tuple[int, ...]:
    """Where a part that everybody has on both sides is named in the plural: «in your arms»."""
    topic = statement.topic(side.at, side.at) - _SIDE_WORDS - side.parts
    return tuple(
        at
        for part in sorted(side.parts)
        for at in heard.positions.get(part, ())
        if heard.tokens[at].text in _PLURALS
        and sum(heard.around(at, at).get(word, 0.0) for word in topic) >= _SAME_THING
    )


def _is_of_pairs(side: Sided, statement: Read, heard: Read) -> bool:
    """Whether such a part is named in the plural, or one beside what has none: «my ears ring»."""
    mine = (said_as(token.concept, heard) for token in statement.tokens if is_telling(token))
    words = frozenset[str]().union(*(way.concepts for way in mine))
    every = heard.passages
    for at, token in enumerate(heard.tokens):
        if token.text in _PLURALS or token.text in _PAIRS:
            beside = words & every.all[every.of[at]].concepts
            limb = side.parts & _LIMBS and may_be_one(side.parts, frozenset((token.concept,)))
            if token.concept in side.parts or limb or (beside and not side.parts):
                return True
    return False


def _asked_of_both(side: Sided, heard: Read) -> bool:
    """«Both hips?», which is answered and says nothing."""
    return side.side is Side.BOTH and heard.polarity[side.at] is Polarity.UNKNOWN


def _most(rivals: Sequence[Sided], weights: Mapping[Sided, float], *, alone: bool) -> float:
    """The same of the one other side that does so most; both sides only far ahead of one."""
    opposite = [one for one in rivals if one.side is not Side.BOTH]
    both = [one for one in rivals if one.side is Side.BOTH]
    least = _sum(opposite, weights) + _MARGIN if opposite else 0.0
    ahead = _FAR_AHEAD if alone else -_MARGIN
    return max(least, _sum(both, weights) - ahead if both else 0.0)


def _names(read: Read, side: Sided) -> set[str]:
    return {
        token.text
        for token in read.tokens[max(0, side.at - 6) : side.at + 6]
        if token.concept in side.parts
    }
