"""When a stretch of time was or will be: «2 weeks ago», «see you in 2 weeks»."""

from __future__ import annotations

from enum import StrEnum

from app.grounding.alignment import Read
from app.grounding.lexicon import word_set
from app.grounding.negation import Polarity
from app.grounding.numbers import Kind, Quantity
from app.grounding.words import ENDS

_BEFORE, _AFTER = 4, 2  # tokens beside a number that tell
_SINCE = word_set("past last previous")
_AGO = word_set("ago now")
_TO_COME = word_set("in next within another")
_CLAUSE, _WAS = 5, word_set("was were did had got went")
_VAGUE = word_set("about around like approximately roughly say maybe probably the a an of")
_CALLED = 12  # tokens before a number within which somebody is called back
_BACK = word_set("follow followup return returns back again recheck reevaluate reassess")
_PATIENT = word_set("you him her them patient")
"""Whom somebody will «see»."""


class Course(StrEnum):
    PAST = "past"
    TO_COME = "to come"


def course(quantity: Quantity, read: Read) -> Course | None:
    """Whether a stretch of time lies behind or ahead, where its words tell."""
    if not _is_time(quantity):
        return None
    first = read.tokens[quantity.first]
    after = read.tokens[quantity.last + 1 : quantity.last + 1 + _AFTER]
    before = read.tokens[max(0, quantity.first - _BEFORE) : quantity.first]
    word = next((token for token in reversed(before) if token.text not in _VAGUE), first)
    told = {first.text, word.text if word.segment == first.segment else ""}  # «next week»
    following = [token.text for token in after if token.segment == first.segment]
    if following == ["from", "now"]:
        return Course.TO_COME
    if not _AGO.isdisjoint(following) or not _SINCE.isdisjoint(told):
        return Course.PAST
    if "in" in told and (
        read.polarity[quantity.first] is Polarity.NEGATED or _is_over(quantity, read)
    ):
        return None  # «not in two years», «he was discharged in two days»
    return None if _TO_COME.isdisjoint(told) else Course.TO_COME


def _is_over(quantity: Quantity, read: Read) -> bool:
    """Whether what took this long is told as something that was."""
    before = read.tokens[max(0, quantity.first - _CLAUSE) : quantity.first]
    segment = read.tokens[quantity.first].segment
    return any(token.text in _WAS and token.segment == segment for token in before)


def is_of_another_course(quantity: Quantity, statement: Read, other: Quantity, heard: Read) -> bool:
    """Whether one of two stretches of time is behind and the other one ahead."""
    mine = course(quantity, statement)
    return mine is not None and course(other, heard) not in (None, mine)


def called_back(quantity: Quantity, read: Read) -> bool:
    """Whether a stretch of time is the one after which somebody is to come back."""
    if course(quantity, read) is not Course.TO_COME:
        return False
    segment, after = read.tokens[quantity.first].segment, ""
    for token in reversed(read.tokens[max(0, quantity.first - _CALLED) : quantity.first]):
        if token.segment != segment or token.text in ENDS:
            return False
        if token.text in _BACK or (token.text == "see" and after in _PATIENT):
            return True
        after = token.text
    return False


def _is_time(quantity: Quantity) -> bool:
    timed = quantity.unit is not None and quantity.unit.family == "time"
    return timed and quantity.kind in (Kind.PLAIN, Kind.RANGE)
