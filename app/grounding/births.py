"""How often somebody was pregnant and gave birth: «G3, P2» against what was counted aloud."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from app.domain.evidence import ReasonKind
from app.grounding.alignment import Read
from app.grounding.figures import Finding, contradicted
from app.grounding.lexicon import word_set
from app.grounding.negation import Polarity
from app.grounding.numbers import Quantity

_WRITTEN = re.compile(
    r"\b(?:G|[Gg]ravida\s)(\d{1,2})"
    r"(?:[\s,;/]*(?:P(\d)-?(\d)-?\d-?\d|(?:P|[Pp]ara\s)(\d{1,2})))?\b[,;]?\s?"
)
_PREGNANCY = word_set("=pregnancy")
_CHILDREN = word_set("=child =infant boy girl twin birth")
_SINGLE = word_set("child kid baby boy girl son daughter")
_ONE = word_set("a one my our")
_LOSS, _LOST = word_set("=miscarriage abort"), word_set("it one baby pregnancy")
_NOW = word_set("along due expecting")
_MANY = word_set("many times often")
_NEAR = 4  # tokens between a number and what it counts
_MOST = 20


def births(text: str, heard: Read) -> tuple[str, list[Finding]]:
    """A statement without its «G3, P2», where any were counted, and what speaks against it."""
    written = _WRITTEN.search(text)
    if written is None:
        return text, []
    gravida, term, early, para = written.groups()
    rest = text[: written.start()] + text[written.end() :]
    mine, pregnant = int(gravida), _pregnancies(heard)
    counted = {1} if _is_first(heard) else _counted(_PREGNANCY, heard)
    if mine not in (counted or pregnant):
        return (rest, [_wrong("G", mine, counted)]) if counted else (text, [])
    if para or term:
        mine, born = int(para or 0) + int(term or 0) + int(early or 0), _born(heard)
        if mine not in born:
            return (rest, [_wrong("P", mine, born)]) if born else (text, [])
    return rest, []


def _wrong(letter: str, mine: int, said: AbstractSet[int]) -> Finding:
    return Finding(contradicted(ReasonKind.NUMBER, f"{letter}{mine}", f"{letter}{min(said)}"))


def _pregnancies(heard: Read) -> set[int]:
    """How many pregnancies add up from children, losses and this one."""
    return {born + _lost(heard) + _is_now(heard) for born in _children(heard)}


def _born(heard: Read) -> set[int]:
    if _is_first(heard):
        return {0}
    others = _lost(heard) + _is_now(heard)
    return _children(heard) or {every - others for every in _counted(_PREGNANCY, heard)}


def _counted(things: AbstractSet[str], heard: Read) -> set[int]:
    """The numbers that count these, beside them or in the answer to «how many?»."""
    return {
        int(quantity.values[0])
        for quantity in heard.quantities
        if quantity.unit is None
        and quantity.values[0] <= _MOST
        and _counts(quantity, things, heard)
    }


def _counts(quantity: Quantity, things: AbstractSet[str], heard: Read) -> bool:
    here = _at(quantity, heard)
    beside = heard.tokens[max(0, quantity.first - _NEAR) : quantity.last + 1 + _NEAR]
    if any(token.segment == here and token.concept in things for token in beside):
        return True
    if any(other.first < quantity.first for other in heard.quantities if _at(other, heard) == here):
        return False
    asked = [token for token in heard.tokens[: quantity.first] if token.segment == here - 1]
    words = {token.text for token in (*asked, *heard.tokens[quantity.last : quantity.last + 2])}
    begins = heard.tokens[quantity.first - 1].segment != here  # «any pregnancies?» «five»
    return any(token.concept in things for token in asked) and (
        begins or not _MANY.isdisjoint(words)
    )


def _at(quantity: Quantity, heard: Read) -> int:
    return heard.tokens[quantity.first].segment


def _children(heard: Read) -> set[int]:
    """How many children were counted; «a boy and a girl» are two."""
    single: dict[int, int] = {}
    for at, token in enumerate(heard.tokens):
        before = {one.text for one in heard.tokens[max(0, at - 2) : at]}
        if token.text in _SINGLE and not _ONE.isdisjoint(before):
            single[token.segment] = single.get(token.segment, 0) + 1
    return _counted(_CHILDREN, heard) or set(single.values())


def _lost(heard: Read) -> int:
    """How many pregnancies were lost."""
    lost = [
        at
        for at, token in enumerate(heard.tokens)
        if heard.polarity[at] is Polarity.AFFIRMED and _is_loss(heard, at)
    ]
    if not lost:
        return 0
    counted = _counted(_LOSS, heard)
    return min(counted) if counted else 1


def _is_loss(heard: Read, at: int) -> bool:
    token = heard.tokens[at]
    following = {one.text for one in heard.tokens[at + 1 : at + 3]}
    return token.concept in _LOSS or (token.text == "lost" and not _LOST.isdisjoint(following))


def _is_now(heard: Read) -> bool:
    """Whether somebody is pregnant now: «how far along are you?»"""
    return not _NOW.isdisjoint(heard.texts)


def _is_first(heard: Read) -> bool:
    """Whether this is the first one: «is this your first pregnancy?» «Yes.»"""
    return any(
        token.text == "first"
        and heard.polarity[at] is Polarity.AFFIRMED
        and any(one.concept in _PREGNANCY | _CHILDREN for one in heard.tokens[at + 1 : at + 3])
        for at, token in enumerate(heard.tokens)
    )
