"""What an answer takes up of its question."""

from __future__ import annotations

from collections.abc import Sequence, Set

from app.grounding import questions
from app.grounding.lay import lay_words
from app.grounding.negation import Polarity
from app.grounding.replies import FILLERS, YES, closes
from app.grounding.words import Token, alone, is_content, is_finding

_OPTION = 4  # words before «or» that are one of two things to choose from
_BRIEF = 5  # tokens of an answer that takes up a phrase by one word of it
_LIST = 3  # findings of a list of which an answer may name another: «just nausea»


def repeated(
    tokens: Sequence[Token],
    question: tuple[int, int],
    answer: tuple[int, int],
    found: list[Polarity],
) -> None:
    """What the answer repeats of a question has the polarity that it has there.

    The rest of a list is denied: «fever, chills, cough?» «a little cough», «just nausea».
    """
    here = range(question[0], question[1] + 1)
    said = range(answer[0], answer[1] + 1)
    answered = {tokens[at].concept: found[at] for at in said if is_content(tokens[at])}
    if len(said) <= _BRIEF:
        answered |= _in_short(tokens, here, answered)
    asked = {tokens[at].concept for at in here if is_finding(tokens[at])}
    left_out = _not_chosen(tokens, question, answered)
    listed = questions.lists(tokens, *question)
    rest = listed and (
        any(answered.get(concept) is Polarity.AFFIRMED for concept in asked)
        or (
            len(asked) >= _LIST
            and tokens[answer[0]].text in ("just", "only")
            and asked.isdisjoint(answered)
        )
    )
    if listed and not rest and closes([tokens[at].text for at in said]):
        answered |= _in_lay_words(asked, {tokens[at].concept for at in said})
        rest = True
    agrees = rest and any(tokens[at].text in YES for at in said)
    for at in here:
        value = answered.get(tokens[at].concept)
        if value is not None:
            affirms = value is Polarity.AFFIRMED and found[at] is Polarity.NEGATED
            if not affirms or not _is_elsewhere(tokens, at, question[0], answered):
                found[at] = value
        elif (
            rest and is_finding(tokens[at]) and (found[at] is Polarity.UNKNOWN or not agrees)
        ) or (at in left_out and found[at] is Polarity.UNKNOWN):
            found[at] = Polarity.NEGATED


def _in_short(
    tokens: Sequence[Token], question: Sequence[int], answered: dict[str, Polarity]
) -> dict[str, Polarity]:
    """What an answer takes up by one word of it: «sick to your stomach?» «not sick»."""
    return {
        tokens[at].concept: value
        for at in question
        if tokens[at].concept.startswith("=")
        and tokens[at].concept not in answered
        and (value := answered.get(alone(tokens[at].text).concept)) is not None
    }


def _in_lay_words(asked: Set[str], said: Set[str]) -> dict[str, Polarity]:
    """What was asked for and is answered as people say it: «vomiting?» «he spit up once»."""
    return {
        concept: Polarity.AFFIRMED
        for concept in asked
        if any(not way.absent and way.concepts <= said for way in lay_words().get(concept, ()))
    }


def only_that(
    tokens: Sequence[Token],
    question: tuple[int, int],
    answer: tuple[int, int],
    found: list[Polarity],
) -> None:
    """Leave open what else was asked: «do you smoke, drink?» «never smoked»."""
    words = [token for token in tokens[answer[0] : answer[1] + 1] if token.text not in FILLERS]
    if not words or words[0].text not in ("not", "never"):
        return
    said = {token.concept for token in words if is_content(token)}
    here = [at for at in range(question[0], question[1] + 1) if is_content(tokens[at])]
    if any(tokens[at].concept in said for at in here):
        for at in here:
            if tokens[at].concept not in said and found[at] is Polarity.NEGATED:
                found[at] = Polarity.UNKNOWN


def _not_chosen(
    tokens: Sequence[Token], question: tuple[int, int], answered: dict[str, Polarity]
) -> list[int]:
    """What is left of «is it in the groin or on the side?» when the answer names one of them."""
    first, last = question
    either = [at for at in range(first, last + 1) if tokens[at].text == "or"]
    if len(either) != 1:
        return []
    sides = [
        [at for at in range(start, end) if is_content(tokens[at])]
        for start, end in ((max(first, either[0] - _OPTION), either[0]), (either[0] + 1, last))
    ]
    chosen = [
        [at for at in side if answered.get(tokens[at].concept) is Polarity.AFFIRMED]
        for side in sides
    ]
    if bool(chosen[0]) is bool(chosen[1]):
        return []
    return sides[0] if chosen[1] else sides[1]


def _is_elsewhere(
    tokens: Sequence[Token], at: int, first: int, answered: dict[str, Polarity]
) -> bool:
    """Whether a «no» goes on to what is not asked: «any chest pain?» «no, but my arm hurts»."""
    if at <= first or not is_finding(tokens[at]):
        return False
    where = tokens[at - 1]
    return is_content(where) and not is_finding(where) and where.concept not in answered
