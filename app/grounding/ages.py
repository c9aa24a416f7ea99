"""Ages, and whose they are."""

from __future__ import annotations

from fractions import Fraction

from app.grounding.alignment import Read
from app.grounding.lexicon import word_set
from app.grounding.numbers import Kind, Quantity
from app.grounding.surroundings import counted, texts_after, texts_before
from app.grounding.units import unit_named
from app.grounding.words import is_finding

_AGES = word_set("age ages aged")
_OLDEST = 110
_I_AM, _BEING = word_set("i'm he's she's they're"), word_set("is was am are were")
_PEOPLE = word_set("i he she they mother mom father dad brother sister son daughter")
_TURNING = (["turn"], ["turns"], ["turning"])
_WILL = word_set("to i'll he'll she'll they'll will")
_BIRTH, _FROM = word_set("birth born dob birthday"), word_set("before after ago later earlier")
_KIN = word_set("=mother =father =brother =child =grandmother =grandfather =aunt =uncle")
_PARENTS = word_set("=mother =father")
_THEIRS = {"sister": "=aunt", "brother": "=uncle"}
"""Who a parent's relative is to the patient: «my mother's sister»."""
_OLD = word_set("old - year-old")
_OF_WHOM = 24  # tokens before an age within which the relative is named


def is_age(quantity: Quantity, read: Read) -> bool:
    texts = [token.text for token in read.tokens[quantity.first : quantity.last + 3]]
    before = texts_before(quantity, read)
    return (
        not {"old", "yo", "age"}.isdisjoint(texts)
        or texts[1:4] == ["y", "/", "o"]
        or (quantity.unit == unit_named("year") and texts[1] in ("m", "f"))
        or not _AGES.isdisjoint(before[-1:])
        or (before[-1:] == ["of"] and not _AGES.isdisjoint(before[:1]))
    )


def is_said_age(quantity: Quantity, read: Read) -> bool:
    """Also an age that is said without «old»: «she was eighty one when she passed»."""
    if is_age(quantity, read):
        return True
    if quantity.kind is not Kind.PLAIN or quantity.unit is not None or quantity.values[0] > _OLDEST:
        return False
    before = texts_before(quantity, read)
    if not before or counted(quantity, read) is not None:
        return False
    return before[-1] in _I_AM or (before[-1] in _BEING and before[0] in _PEOPLE)


def is_next_age(quantity: Quantity, age: Quantity, read: Read) -> bool:
    """Whether it is the age that somebody is to reach: «I'll be ninety later this month»."""
    before = texts_before(quantity, read)
    to_come = before[-1:] in _TURNING or (before[-1:] == ["be"] and before[0] in _WILL)
    plain = quantity.kind is Kind.PLAIN and quantity.values[0] == age.values[0] + 1
    return plain and to_come and (quantity.unit is None or is_age(quantity, read))


def is_age_of_a_child(quantity: Quantity, read: Read) -> bool:
    """«14 months old»: an age that is said without a unit is in years."""
    young = quantity.unit is not None and quantity.unit.name in ("day", "week", "month")
    return young and is_age(quantity, read)


def relative(quantity: Quantity, read: Read) -> str | None:
    """The concept of the relative who was named right after an age, or last before it in its turn.

    «A 12-year-old brother», «my mom died when she was 79».
    """
    segment = read.tokens[quantity.first].segment
    after = read.tokens[quantity.last + 1 : quantity.last + 4]
    following = next((token for token in after if token.text not in _OLD), None)
    if following is not None and following.concept in _KIN:
        return following.concept
    asked = False  # «And dad?» «He's ninety.»
    for at in range(quantity.first - 1, max(0, quantity.first - _OF_WHOM) - 1, -1):
        token = read.tokens[at]
        if token.segment < segment and read.tokens[at + 1].segment == segment:
            asked = token.text == "?"
        if token.segment < segment - asked:
            return None
        if token.concept in _KIN:
            of_parent = at > 0 and read.tokens[at - 1].concept in _PARENTS
            return _THEIRS.get(token.text, token.concept) if of_parent else token.concept
    return None


def may_be_age(quantity: Quantity, read: Read) -> bool:
    """Whether a number that was said can be an age: it has no other unit, nor is it a stool."""
    if quantity.unit is not None:
        return quantity.unit.family == "time"
    here = read.tokens[quantity.last]
    after = read.tokens[quantity.last + 1 : quantity.last + 3]
    thing = [token for token in after if token.segment == here.segment]
    return is_said_age(quantity, read) or not any(is_finding(token) for token in thing)


def is_half_a_year_on(quantity: Quantity, age: Quantity) -> bool:
    """«Nine and a half» of a nine-year-old."""
    years = age.unit is not None and age.unit == unit_named("year")
    half = quantity.unit in (None, age.unit) and quantity.values[0] == age.values[0] + Fraction(
        1, 2
    )
    return years and half and quantity.kind is Kind.PLAIN


def is_lapse(quantity: Quantity, read: Read) -> bool:
    """A stretch of time that is counted from something, and no age: «seven months before that»."""
    return not _FROM.isdisjoint(texts_after(quantity, read))


def is_birth(quantity: Quantity, read: Read) -> bool:
    """Whether a date is that of a birth."""
    return not _BIRTH.isdisjoint(texts_before(quantity, read, 4))
