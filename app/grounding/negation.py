"""Who said yes and who said no: the polarity of each word.

Rules after NegEx (Chapman et al. 2001) and ConText, with the answers of a dialogue added.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from app.grounding.lexicon import word_set
from app.grounding.words import Token


class Polarity(Enum):
    AFFIRMED = 1
    NEGATED = -1
    UNKNOWN = 0  # a question without a clear answer, or doubt


_CUES = word_set(
    """
    no not never without denies deny denied denying neither nor negative none absent nothing
    unable lack lacks lacking absence
    non
    """
)
_LISTS = word_set("denies deny denied denying negative no without neither nor")
_BACKWARD = word_set("unlikely absent denied")
_ENDS = word_set(". ? ! ;")
_STOPS = word_set(
    """
    but however although though except because which aside besides apart so only positive
    reports report endorses endorse admits states complains takes until unless just instead
    then accompanied
    """
)
_SUBJECTS = word_set("he she i we they you it patient there")
_DOUBT = word_set("sure certain know remember recall clear")
_HARMLESS = word_set(
    """
    only doubt problem matter necessarily change changes more less bad
    """
)
_FILLERS = word_set("um uh oh well okay ok so and but like hmm mm , . - –")
_YES = word_set(
    """
    yes yeah yep yup correct sure definitely absolutely right exactly sometimes occasionally
    mm-hmm mhm indeed ya yea certainly unfortunately
    """
)
_NO = word_set("no nope nah not never none negative nothing na")
_AUXILIARIES = word_set("do did does have has had am is are was were can could would will")
_REACH = 9


def polarities(tokens: Sequence[Token]) -> tuple[Polarity, ...]:
    """The polarity of each token; `tokens` are in the order in which they were said."""
    found = [Polarity.AFFIRMED] * len(tokens)
    for first, last in sentences(tokens):
        _sentence(tokens, first, last, found)
    _answers(tokens, found)
    return tuple(found)


def sentences(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """The first and the last token of each sentence."""
    spans: list[tuple[int, int]] = []
    first = 0
    for at, token in enumerate(tokens):
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        if following is None or (following.segment, following.sentence) != (
            token.segment,
            token.sentence,
        ):
            spans.append((first, at))
            first = at + 1
    return spans


def is_cue(token: Token) -> bool:
    return token.text in _CUES


def _sentence(tokens: Sequence[Token], first: int, last: int, found: list[Polarity]) -> None:
    at = first
    while at <= last:
        text = tokens[at].text
        following = tokens[at + 1].text if at < last else "."
        ruled = text in ("ruled", "rules", "rule", "ruling") and following == "out"
        backward = text in _BACKWARD and _ends_clause(tokens, at + 1, last)
        if backward or (text == "ruled" and ruled and _ends_clause(tokens, at + 2, last)):
            _back(tokens, first, at, found)
            at += 1
        elif ruled:
            value = Polarity.UNKNOWN if text == "rule" else Polarity.NEGATED
            at = _forward(tokens, at + 2, last, value, found, lists=False)
        elif text == "free" and following == "of":
            at = _forward(tokens, at + 2, last, Polarity.NEGATED, found, lists=True)
        elif text == "non":  # «non-healing» says nothing of the words after it
            at += 3
        elif text in _CUES and following not in (",", ".", "?", "!") and following not in _HARMLESS:
            doubt = any(token.text in _DOUBT for token in tokens[at + 1 : min(at + 4, last + 1)])
            value = Polarity.UNKNOWN if doubt else Polarity.NEGATED
            if text == "not" and at > first and tokens[at - 1].text in ("or", "if", "whether"):
                value = Polarity.UNKNOWN
            at = _forward(tokens, at + 1, last, value, found, lists=text in _LISTS)
        else:
            at += 1


def _ends_clause(tokens: Sequence[Token], at: int, last: int) -> bool:
    return at > last or tokens[at].text in (".", ",", "by", ";", "and", "with", "at", "but")


def _back(tokens: Sequence[Token], first: int, at: int, found: list[Polarity]) -> None:
    for back in range(at - 1, max(first, at - _REACH) - 1, -1):
        if tokens[back].text in (",", "but", "and", ";", "with", "has"):
            return
        found[back] = Polarity.NEGATED


def _forward(
    tokens: Sequence[Token],
    at: int,
    last: int,
    value: Polarity,
    found: list[Polarity],
    *,
    lists: bool,
) -> int:
    """Mark the scope of a cue and return the first token after it."""
    start = at
    while at <= last:
        text = tokens[at].text
        if text in _ENDS or (text in _STOPS and (at > start + 1 or text in ("but", "which"))):
            return at
        if text in _SUBJECTS and at > start + 1 and not lists:
            return at
        if text in _SUBJECTS and at > start + 1 and tokens[at - 1].text in (",", "and"):
            return at
        if not lists and (text == "," or at - start >= _REACH):
            return at
        if lists and text == "and" and at < last and tokens[at + 1].text in ("has", "is", "was"):
            return at
        found[at] = value
        at += 1
    return at


def _answers(tokens: Sequence[Token], found: list[Polarity]) -> None:
    """Give the words of a question the polarity of its answer."""
    spans = sentences(tokens)
    for index, (first, last) in enumerate(spans):
        if tokens[last].text != "?":
            continue
        follow = index + 1
        while follow < len(spans) and tokens[spans[follow][1]].text == "?" and follow < index + 4:
            follow += 1
        value = Polarity.UNKNOWN
        if follow < len(spans):
            value = _answer(tokens, *spans[follow])
            if value is Polarity.UNKNOWN and follow + 1 < len(spans):
                start, end = spans[follow]
                if all(token.text in _FILLERS for token in tokens[start : end + 1]):
                    value = _answer(tokens, *spans[follow + 1])
        for at in range(first, last + 1):
            found[at] = value


def _answer(tokens: Sequence[Token], first: int, last: int) -> Polarity:
    texts = [token.text for token in tokens[first : last + 1]]
    while texts and texts[0] in _FILLERS:
        texts.pop(0)
    if not texts:
        return Polarity.UNKNOWN
    if texts[0] in _NO:
        return Polarity.NEGATED
    if texts[0] in _YES:
        return Polarity.AFFIRMED
    if texts[0] in ("i", "he", "she", "it", "they", "we", "there") and len(texts) > 1:
        if "not" in texts[1:4] or "never" in texts[1:4]:
            return Polarity.UNKNOWN if set(texts[1:6]) & _DOUBT else Polarity.NEGATED
        if texts[1] in _AUXILIARIES:
            return Polarity.AFFIRMED
    return Polarity.UNKNOWN
