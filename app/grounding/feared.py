"""What was only named because it may come: a risk, a side effect, what is looked or waited for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.grounding.lexicon import word_set
from app.grounding.words import ENDS, Token

_OF = word_set("of for from against")
_RISKS = word_set("risk risks chance chances")
_CHECKS = word_set("screen screening screens screened protect protects protecting protection")
_PREVENTS = word_set("prevent prevents preventing prevention")
_MAY = word_set("can could may might")
_CAUSES = word_set("cause lead trigger")
_COMES = word_set("get develop notice see start run spike experience")
_EFFECTS = word_set("include are like is such")
_BREAKS = word_set(
    """
    but because since so although though which you i he she we they your my his her their with given
    due another again more further recurrent these those
    """
)
"""Where it ends, and what tells that it has come: «prevents your migraines», «another stroke»."""
CUES = _RISKS | _CHECKS | _PREVENTS | _MAY | {"if", "side"}
_REACH = 10  # words in which it is named
_HEDGES = (
    _RISKS
    | _CHECKS
    | _PREVENTS
    | word_set(
        """
        avoid if when should would could may might can cause causes effect effects possible
        potential potentially return precautions prophylaxis prophylactic rule evaluate concern
        concerns concerned worry worried warned discussed counseled counselled educated explained
        instructed advised watch monitor
        """
    )
)


def is_hedged(tokens: Sequence[Token]) -> bool:
    """Whether a statement itself may speak of what has not come."""
    return any(token.text in _HEDGES for token in tokens)


def feared(tokens: Sequence[Token]) -> frozenset[int]:
    """The places of what may come: «lowers your risk of stroke», «call if you get a fever»."""
    return frozenset(
        place
        for at, token in enumerate(tokens)
        if token.text in CUES
        for start in _scopes(tokens, at)
        for place in _reached(tokens, start)
    )


def _scopes(tokens: Sequence[Token], at: int) -> Iterator[int]:
    """Where that begins which the words at a place say may come."""
    text, *following = (token.text for token in tokens[at : at + 4])
    first, second = [*following, "", ""][:2]
    risked = text in _RISKS and first in _OF
    caused = text in _MAY and first in _CAUSES
    sought = text in _CHECKS and not _OF.isdisjoint(following)
    warned = text == "if" and first == "you" and second in _COMES
    told = text == "side" and first in ("effect", "effects") and second in _EFFECTS
    if risked or caused or sought:
        yield at + 2
    elif warned or told:
        yield at + 3
    elif text in _PREVENTS:
        yield at + 1


def _reached(tokens: Sequence[Token], start: int) -> Iterator[int]:
    for at in range(start, min(start + _REACH, len(tokens))):
        if tokens[at].text in ENDS or tokens[at].text in _BREAKS:
            return
        yield at
