"""Numbers with their units, as digits and as they are spoken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import cache

from app.grounding.lexicon import word_list
from app.grounding.spoken import NUMBER_WORDS, ORDINALS, chunk_at, half_more, value_at
from app.grounding.units import Unit, unit_at
from app.grounding.words import Token

_MONTHS = {
    name: number
    for number, names in enumerate(
        word_list(
            """
                january=jan february=feb march april=apr may june=jun july=jul
                august=aug september=sept=sep october=oct november=nov
                december=dec
            """
        ),
        start=1,
    )
    for name in names.split("=")
}
_VAGUE = {"couple": 2, "pair": 2, "dozen": 12}
_A1C = "=hemoglobin_a1c"
_DASHES = ("-", "–")
_DATED = 8  # tokens within which a date has its month or its stroke
_FIRST = frozenset("0123456789.½¼¾")
_ARTICLES = ("a", "an", "per", "each", "every", "q", "/", "first", "second")


class Kind(StrEnum):
    PLAIN = "plain"
    RATIO = "ratio"  # 142/88, 7 out of 10
    RANGE = "range"  # 5 to 10
    RATE = "rate"  # times a day
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number at the tokens from `first` to `last`, both included.

    `values` are exact: one for PLAIN, two for RATIO and RANGE, times a day for RATE, and
    (month, day, year) for DATE with -1 where it was left out.
    """

    kind: Kind
    values: tuple[Fraction, ...]
    unit: Unit | None
    first: int
    last: int


def quantities(tokens: Sequence[Token]) -> tuple[Quantity, ...]:
    """All numbers, left to right."""
    texts = [token.text for token in tokens]
    found: list[Quantity] = []
    starts = _starts()
    at = 0
    while at < len(texts):
        text = texts[at]
        begins = text in starts or text[0] in _FIRST or texts[at + 1 : at + 2] == ["and"]
        if not begins or tokens[at].concept == _A1C or _is_level(tokens, at):
            at += 1
            continue
        made = (
            _date(texts, at)
            or _day_after(texts, at, found)
            or _short_year(texts, at)
            or _clock(texts, at)
            or _rate(texts, at, found)
            or _number(texts, at)
        )
        if made is None or tokens[made.first].segment != tokens[made.last].segment:
            at += 1
        else:
            found.append(made)
            at = made.last + 1
    return tuple(found)


@cache
def _starts() -> frozenset[str]:
    """Every word that a number can begin with; of digits and of «a year and a half» see there."""
    return frozenset((*NUMBER_WORDS, *_MONTHS, *_VAGUE, *_ADVERBS, *_COUNTS, *_ARTICLES))


def _is_level(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token is the end of a range of vertebrae, such as the 4 of L3-4."""
    if at < 2 or tokens[at - 1].text != "-":
        return False
    before = tokens[at - 2].text
    return before[0] in "lcts" and before[1:].isdecimal()


def _number(texts: list[str], at: int) -> Quantity | None:
    """A plain number, a ratio or a range, with its unit."""
    read = value_at(texts, at)
    if read is None:
        return _one_of_a_unit(texts, at)
    value, end = read
    first_unit, after = unit_at(texts, end)
    if first_unit is not None and half_more(texts, after) > after:
        after = half_more(texts, after)
        return Quantity(Kind.PLAIN, (value + Fraction(1, 2),), first_unit, at, after - 1)
    link = (
        _link(texts, after)
        or _between(texts, at, after)
        or _one_after_the_other(texts, value, after)
    )
    if link is not None:
        kind, follow = link
        second = value_at(texts, follow)
        if second is not None and texts[second[1] : second[1] + 1] == [":"]:
            second = None  # «8 to 8:30»
        if second is not None and not (kind is Kind.RANGE and texts[max(0, at - 1)] == "from"):
            other, tail = second
            unit, last = unit_at(texts, tail)
            same_sort = first_unit is None or unit is None or first_unit.family == unit.family
            written = texts[follow - 1] in (*_DASHES, "to") and unit is not None
            rises = kind is Kind.RATIO or other >= value or written
            if same_sort and rises:
                unit = unit or first_unit
                return Quantity(kind, (value, other), unit, at, last - 1)
    return Quantity(Kind.PLAIN, (value,), first_unit, at, after - 1)


def _link(texts: list[str], at: int) -> tuple[Kind, int] | None:
    rest = texts[at : at + 2]
    if texts[at : at + 3] == ["-", "to", "-"]:
        return Kind.RANGE, at + 3
    if rest[:1] and rest[0] in ("/", "over"):
        return Kind.RATIO, at + 1
    if rest == ["out", "of"]:
        return Kind.RATIO, at + 2
    if rest[:1] and rest[0] in (*_DASHES, "to", "or", "through"):
        return Kind.RANGE, at + 1
    return None


def _between(texts: list[str], at: int, after: int) -> tuple[Kind, int] | None:
    """«between 15 and 20»."""
    if texts[at - 1 : at] == ["between"] and texts[after : after + 1] == ["and"]:
        return Kind.RANGE, after + 1
    return None


def _one_after_the_other(texts: list[str], value: Fraction, at: int) -> tuple[Kind, int] | None:
    """«six eight weeks», «four, five days»: a range that people say without a word between."""
    follow = at + (texts[at : at + 1] == [","])
    second = chunk_at(texts, follow)
    if second is None or not 1 <= second[0] - value <= 2 or value >= 20:
        return None
    if texts[follow] in ORDINALS or unit_at(texts, second[1])[0] is None:
        return None
    return Kind.RANGE, follow


def _one_of_a_unit(texts: list[str], at: int) -> Quantity | None:
    """«a week», «an hour», «half a tablet», «a couple of days», «a year and a half»."""
    article = texts[at] in ("a", "an")
    start = at + article
    if start >= len(texts):
        return None
    if texts[start] in _VAGUE:
        follow = start + 1 + (texts[start + 1 : start + 2] == ["of"])
        unit, end = unit_at(texts, follow)
        if unit is None:
            return None
        return Quantity(Kind.PLAIN, (Fraction(_VAGUE[texts[start]]),), unit, at, end - 1)
    unit, end = unit_at(texts, start) if texts[start][0].isalpha() else (None, start)
    if unit is not None and half_more(texts, end) > end:
        end = half_more(texts, end)
        return Quantity(Kind.PLAIN, (Fraction(3, 2),), unit, at, end - 1)
    if unit is not None and article and texts[end : end + 2] == ["or", "two"]:
        return Quantity(Kind.RANGE, (Fraction(1), Fraction(2)), unit, at, end + 1)
    return _single(texts, at, unit, end) if article and unit is not None else None


def _single(texts: list[str], at: int, unit: Unit, end: int) -> Quantity | None:
    """«a week», where it is an amount: not in «twice a week», nor in «a year old»."""
    timed = unit.family == "time"
    if not timed and unit.name not in ("tablet", "puff", "degree", "pack"):
        return None
    if timed and texts[max(0, at - 1)] in ("once", "twice", "times"):
        return None
    if unit.name == "year" and texts[end - 1] == "old":
        return None
    return Quantity(Kind.PLAIN, (Fraction(1),), unit, at, end - 1)


_PERIODS = {
    "day": Fraction(1), "night": Fraction(1), "morning": Fraction(1), "evening": Fraction(1),
    "afternoon": Fraction(1), "bedtime": Fraction(1), "hour": Fraction(24), "week": Fraction(1, 7),
    "month": Fraction(1, 30), "year": Fraction(1, 365),
}  # fmt: skip
_ADVERBS = {
    "daily": Fraction(1), "nightly": Fraction(1), "weekly": Fraction(1, 7),
    "monthly": Fraction(1, 30), "yearly": Fraction(1, 365), "annually": Fraction(1, 365),
    "hourly": Fraction(24), "qd": Fraction(1), "bid": Fraction(2), "tid": Fraction(3),
    "tds": Fraction(3), "qid": Fraction(4), "qds": Fraction(4), "qod": Fraction(1, 2),
    "qhs": Fraction(1), "qam": Fraction(1), "qpm": Fraction(1),
}  # fmt: skip
_DAILY_LIFE = (["activities"], ["activity"], ["living"], ["basis"], ["routine"], ["life"])
_COUNTS = {"once": Fraction(1), "twice": Fraction(2), "thrice": Fraction(3)}


def _period(texts: list[str], at: int) -> tuple[Fraction, int] | None:
    """«a day», «per week», «every night», «/ day», «daily»."""
    if texts[at : at + 1] and texts[at] in _ADVERBS:
        return _ADVERBS[texts[at]], at + 1
    if texts[at : at + 2] in (["in", "a"], ["in", "the"], ["out", "of"]):
        at += 1
    if texts[at : at + 1] and texts[at] in ("a", "an", "per", "each", "every", "/", "the"):
        word = texts[at + 1] if at + 1 < len(texts) else ""
        if word in _PERIODS:
            return _PERIODS[word], at + 2
    return None


def _rate(texts: list[str], at: int, before: list[Quantity]) -> Quantity | None:  # noqa: PLR0911 - one return a form
    """How often: as times a day, exactly."""
    text = texts[at]

    def rate(value: Fraction, end: int) -> Quantity:
        return Quantity(Kind.RATE, (value,), None, at, end - 1)

    if text in _COUNTS:
        period = _period(texts, at + 1)
        return rate(_COUNTS[text] * period[0], period[1]) if period else None
    if text in _ADVERBS and texts[at + 1 : at + 2] not in _DAILY_LIFE:
        return rate(_ADVERBS[text], at + 1)
    if text in ("every", "each", "q"):
        if texts[at + 1 : at + 2] == ["other"] and texts[at + 2 : at + 3]:
            other = _PERIODS.get(texts[at + 2])
            return rate(other / 2, at + 3) if other else None
        if texts[at + 1 : at + 2] and texts[at + 1] in _PERIODS and text != "q":
            return rate(_PERIODS[texts[at + 1]], at + 2)
        value = value_at(texts, at + 1)
        if value is not None and value[0] > 0:
            unit, end = unit_at(texts, value[1])
            if unit is not None and unit.family == "time":
                return rate(1440 / (value[0] * unit.size), end)
            if texts[value[1] : value[1] + 1] == ["h"]:
                return rate(24 / value[0], value[1] + 1)
        return None
    value = value_at(texts, at)
    if value is not None and texts[value[1] : value[1] + 1] in (["times"], ["time"], ["x"]):
        period = _period(texts, value[1] + 1)
        return rate(value[0] * period[0], period[1]) if period else None
    between = texts[before[-1].last + 1 : at] if before else []
    follows = (
        before
        and before[-1].kind is not Kind.RATE
        and (len(between) < 2 or (len(between) == 2 and between[0] == "of"))
        and not {",", ".", "?"} & set(between)
    )
    if text in ("a", "an", "per", "each", "/") and follows:
        period = _period(texts, at)
        return rate(period[0], period[1]) if period else None
    return None


def _clock(texts: list[str], at: int) -> Quantity | None:
    """«1:30», which is spoken «one thirty», and «2:00», which is spoken «two»."""
    parts = texts[at : at + 3]
    if len(parts) == 3 and parts[1] == ":" and parts[0].isdecimal() and len(parts[2]) == 2:
        hours, minutes = parts[0], parts[2]
        if minutes.isdecimal() and int(hours) < 24 and int(minutes) < 60:
            said = int(hours) * 100 + int(minutes) if int(minutes) else int(hours)
            return Quantity(Kind.PLAIN, (Fraction(said),), None, at, at + 2)
    return None


def _date(texts: list[str], at: int) -> Quantity | None:
    """«01/10/09», «January tenth two thousand nine», «August 2008»."""
    ahead = texts[at : at + _DATED]
    if "/" not in ahead and _MONTHS.keys().isdisjoint(ahead):
        return None
    if (
        texts[at].isdecimal()
        and texts[at + 1 : at + 2] == ["/"]
        and texts[at + 3 : at + 4] == ["/"]
    ):
        parts = (texts[at], *texts[at + 2 : at + 3], *texts[at + 4 : at + 5])
        if len(parts) == 3 and all(part.isdecimal() for part in parts):
            return _dated(int(parts[0]), int(parts[1]), int(parts[2]), at, at + 4)
    month_year = texts[at : at + 3]
    if len(month_year) == 3 and month_year[1] == "/" and "".join(month_year[::2]).isdecimal():
        month, year = int(month_year[0]), int(month_year[2])
        written = 1900 <= year <= 2100 or month_year[0][0] == "0" or 31 < year < 100
        if 1 <= month <= 12 and written:
            return _dated(month, -1, year, at, at + 2)
    day, end = -1, at
    read = _day(texts, at)
    if read is not None and read[0] <= 31 and texts[read[1] : read[1] + 1] == ["of"]:
        day, end = int(read[0]), read[1] + 1
    if end >= len(texts) or texts[end] not in _MONTHS or texts[end:] in (["may"], ["march"]):
        return None
    month, end = _MONTHS[texts[end]], end + 1
    if texts[end : end + 1] == ["."]:
        end += 1
    if day == -1:
        read = _day(texts, end + (texts[end : end + 1] in (["of"], ["the"])))
        if read is not None and read[0] <= 31:
            day, end = int(read[0]), read[1]
    year, end = _year(texts, end)
    if day == year == -1:
        return None
    return _dated(month, day, year, at, end - 1)


def _year(texts: list[str], at: int) -> tuple[int, int]:
    """The year after a month, also as «of ninety three» and «o eight», or -1."""
    follow = at + (texts[at : at + 1] in ([","], ["of"], ["in"]))
    if texts[follow : follow + 1] in (["o"], ["oh"]):
        read = value_at(texts, follow + 1)
        if read is not None and read[0] < 10:
            return 2000 + int(read[0]), read[1]
    read = value_at(texts, follow)
    if read is None or read[0].denominator != 1:
        return -1, at
    short = follow > at and 31 < read[0] < 100
    if short or 1900 <= read[0] <= 2100:
        return int(read[0]), read[1]
    return -1, at


def _day(texts: list[str], at: int) -> tuple[Fraction, int] | None:
    if at < len(texts) and texts[at] in ("first", "second"):
        return Fraction(1 + (texts[at] == "second")), at + 1
    whole, read = value_at(texts, at), chunk_at(texts, at)
    if read is None or whole is None or 1900 <= whole[0] <= 2100:
        return whole
    if read[0] > 31:  # «june thirty two thousand and four»
        read = chunk_at(texts[: at + 1], at)
    return None if read is None else (Fraction(read[0]), read[1])


def _day_after(texts: list[str], at: int, before: list[Quantity]) -> Quantity | None:
    """«november fifth to the fourteenth»: another day of the same month."""
    if not before or before[-1].kind is not Kind.DATE or before[-1].values[1] == -1:
        return None
    between = texts[before[-1].last + 1 : at]
    if not between or len(between) > 4 or not set(between) <= {"to", "through", "and", "the", ","}:
        return None
    read = _day(texts, at)
    if read is None or read[0] > 31 or unit_at(texts, read[1])[0] is not None:
        return None
    month, _, year = before[-1].values
    later, end = _year(texts, read[1])
    return _dated(int(month), int(read[0]), later if later != -1 else int(year), at, end - 1)


def _short_year(texts: list[str], at: int) -> Quantity | None:
    """«in o five» is 2005."""
    if texts[at] not in ("o", "oh") or texts[at - 1 : at] not in (["in"], ["of"], ["since"]):
        return None
    read = chunk_at(texts, at + 1)
    if read is None or not 1 <= read[0] <= 9:
        return None
    return Quantity(Kind.PLAIN, (Fraction(2000 + read[0]),), None, at, read[1] - 1)


def _dated(month: int, day: int, year: int, first: int, last: int) -> Quantity:
    if 0 <= year < 100:
        year += 2000 if year < 50 else 1900
    values = (Fraction(month), Fraction(day), Fraction(year))
    return Quantity(Kind.DATE, values, None, first, last)


def plain(value: Fraction) -> str:
    """The number as a clinician writes it."""
    if value.denominator == 1:
        return str(value.numerator)
    return f"{float(value):.4g}"
