"""How often something is done, in digits and in words."""

from __future__ import annotations

from fractions import Fraction

from app.grounding.lexicon import word_list
from app.grounding.spoken import value_at
from app.grounding.units import GIVEN, HYPHENS, unit_at

Rate = tuple[tuple[Fraction, ...], int]
"""Times a day, exactly, and the index after them."""
OUT_OF = ("of", "outta")

PERIODS = {
    "day": Fraction(1), "night": Fraction(1), "morning": Fraction(1), "evening": Fraction(1),
    "afternoon": Fraction(1), "bedtime": Fraction(1), "hour": Fraction(24), "week": Fraction(1, 7),
    "month": Fraction(1, 30), "year": Fraction(1, 365),
}  # fmt: skip
ADVERBS = {
    "daily": Fraction(1), "nightly": Fraction(1), "weekly": Fraction(1, 7),
    "monthly": Fraction(1, 30), "yearly": Fraction(1, 365), "annually": Fraction(1, 365),
    "hourly": Fraction(24), "qd": Fraction(1), "bid": Fraction(2), "tid": Fraction(3),
    "tds": Fraction(3), "qid": Fraction(4), "qds": Fraction(4), "qod": Fraction(1, 2),
    "bd": Fraction(2), "nocte": Fraction(1), "mane": Fraction(1), "qhs": Fraction(1),
    "qam": Fraction(1), "qpm": Fraction(1), "everyday": Fraction(1),
}  # fmt: skip
_DAILY_LIFE = (["activities"], ["activity"], ["living"], ["basis"], ["routine"], ["life"])
_TIMED = frozenset(("once", "twice", "thrice", "times", "time", "x"))
_WIDEST = 12  # between the two of «two or three times»
_TIMES_AHEAD = 9  # tokens within which one of these follows a number of times
COUNTS = {"once": Fraction(1), "twice": Fraction(2), "thrice": Fraction(3)}
_WEEK = word_list("monday tuesday wednesday thursday friday saturday sunday")
WEEKDAYS = frozenset((*_WEEK, *(f"{day}s" for day in _WEEK)))
_BETWEEN_DAYS = (",", "and")
_APART = frozenset((",", ".", "?", "for", "after", "within", "over", "before", "about", "then"))
"""Words after which «a week» is how long, and not how often."""
_LAPSES = (["later"], ["ago"], ["earlier"], ["apart"])
_INTO = ("in", "out", "of", "outta")  # before the period: «four times out of the week»


def _period(texts: list[str], at: int) -> tuple[Fraction, int] | None:
    """«a day», «per week», «every night», «/ day», «daily», «in a month»."""
    if texts[at : at + 1] and texts[at] in ADVERBS:
        return ADVERBS[texts[at]], at + 1
    while texts[at : at + 1] and texts[at] in _INTO:
        at += 1
    if texts[at : at + 1] and texts[at] in ("a", "an", "per", "each", "every", "/", "the"):
        word = texts[at + 1] if at + 1 < len(texts) else ""
        if word in PERIODS:
            return PERIODS[word], at + 2
    return None


def rate_at(texts: list[str], at: int, amount: int | None) -> Rate | None:
    """How often, from a token on.

    `amount` is the last token of the number before it, or None where there is none, or a rate.
    """
    text = texts[at]
    if text == "od" and texts[max(0, at - 1)] in GIVEN:
        return (Fraction(1),), at + 1
    if text in ADVERBS and texts[at + 1 : at + 2] not in _DAILY_LIFE:
        return (ADVERBS[text],), at + 1
    made = None
    if text in ("every", "each", "q", "per"):
        made = _every_range(texts, at) or _every(texts, at)
    if made is None and not _TIMED.isdisjoint(texts[at : at + _TIMES_AHEAD]):
        made = _times(texts, at)
    if made is None and text in ("a", "an", "the", "per", "each", "/"):
        made = _per(texts, at, amount)
    return made


def _every(texts: list[str], at: int) -> Rate | None:
    """«every other day», «every six hours», «q 2 h», «per 24 hours»."""
    following = texts[at + 1 : at + 3]
    if following[:1] == ["other"] and len(following) == 2:
        other = PERIODS.get(following[1])
        return ((other / 2,), at + 3) if other else None
    if texts[at] in ("every", "each") and following and following[0] in PERIODS:
        return (PERIODS[following[0]],), at + 2
    value = value_at(texts, at + 1)
    if value is None and following[:1] == ["couple"]:
        value = Fraction(2), at + 2 + (following[1:] == ["of"])
    if value is None or value[0] <= 0:
        return None
    unit, end = unit_at(texts, value[1])
    if unit is not None and unit.family == "time":
        days = unit.size / 1440 if unit.base == "day" else 1 / PERIODS[unit.name]
        return (1 / (value[0] * days),), end
    if texts[value[1] : value[1] + 1] == ["h"]:
        return (24 / value[0],), value[1] + 1
    return None


def _every_range(texts: list[str], at: int) -> Rate | None:
    """«every four to six hours», «q4-6h»."""
    least = value_at(texts, at + 1)
    linked = least is not None and texts[least[1] : least[1] + 1] in (["-"], ["–"], ["to"], ["or"])
    most = value_at(texts, least[1] + 1) if least is not None and linked else None
    if least is None or most is None or not 0 < least[0] <= most[0]:
        return None
    unit, end = unit_at(texts, most[1])
    hours = unit is not None and unit.name == "hour"
    return ((24 / most[0], 24 / least[0]), end) if hours else None


def _times(texts: list[str], at: int) -> Rate | None:
    """«twice a day», «3 times per week», «two or three times a week», «once or twice a month»."""
    first = _count(texts, at)
    if first is None:
        return None
    values: tuple[Fraction, ...] = (first[0],)
    end, counted = first[1], first[2]
    linked = texts[end : end + 1] != [] and texts[end] in (*HYPHENS, "to", "or")
    second = _count(texts, end + (linked or texts[end : end + 1] == [","]))
    if second is not None and 0 < second[0] - values[0] <= (_WIDEST if linked else 1):
        values, end, counted = (values[0], second[0]), second[1], second[2]
    if texts[end : end + 1] in (["times"], ["time"], ["x"]):
        end, counted = end + 1, True
    period = _period(texts, end) if counted else None
    if period is None:
        return None
    return tuple(value * period[0] for value in values), period[1]


def on_weekdays(texts: list[str], at: int) -> Rate | None:
    """«on mondays», «every sunday», «mondays, wednesdays and fridays»."""
    if not texts[at].endswith("s") and texts[max(0, at - 1)] not in ("every", "each"):
        return None
    days, last, end = 0, at, at
    while texts[end : end + 1] and texts[end] in WEEKDAYS:
        days += 1
        last = end + 1
        end = last
        while texts[end : end + 1] and texts[end] in _BETWEEN_DAYS:
            end += 1
    return (Fraction(days, 7),), last


def _count(texts: list[str], at: int) -> tuple[Fraction, int, bool] | None:
    """A number of times, the index after it, and whether it needs no «times»."""
    if at < len(texts) and texts[at] in COUNTS:
        return COUNTS[texts[at]], at + 1, True
    if texts[at : at + 1] == ["couple"]:
        return Fraction(2), at + 1 + (texts[at + 1 : at + 2] == ["of"]), False
    value = value_at(texts, at)
    return None if value is None else (*value, False)


def _per(texts: list[str], at: int, amount: int | None) -> Rate | None:
    """The period right after an amount: «two packs a day», «five days out of the week»."""
    if amount is None:
        return None
    between = texts[amount + 1 : at]
    while between and between[-1] in _INTO:
        between = between[:-1]
    if not _APART.isdisjoint(between):
        return None
    if texts[at] == "the" and texts[at - 1] not in OUT_OF:
        return None  # «in the morning» is no rate
    counted = between[1:] if len(between) == 3 else between  # «cups of coffee»
    if len(counted) > 2 or (len(counted) == 2 and counted[0] != "of"):
        return None
    period = _period(texts, at)
    if period is None or texts[period[1] : period[1] + 1] in _LAPSES:
        return None
    return (period[0],), period[1]
