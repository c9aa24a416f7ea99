"""Numbers with their units, as digits and as they are spoken."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import cache
from itertools import pairwise

from app.grounding.clocks import clock_at
from app.grounding.dates import MONTHS, NOT_SAID, date_at, day_after, short_year
from app.grounding.designations import is_designation
from app.grounding.lexicon import word_set
from app.grounding.rates import ADVERBS, COUNTS, OUT_OF, WEEKDAYS, on_weekdays, rate_at
from app.grounding.spoken import NUMBER_WORDS, ORDINALS, ROMAN, chunk_at, half_more, value_at
from app.grounding.units import GRADE, HYPHENS, Unit, may_range, unit_at, unit_named
from app.grounding.words import Token

_VAGUE = {"couple": 2, "pair": 2, "dozen": 12}
_DATED = frozenset(("/", "o", "oh", *(f"0{digit}" for digit in range(1, 10)), *MONTHS))
"""One of which every date has, and every short year."""
_FIRST = frozenset("0123456789.½¼¾")
_ARTICLES = ("a", "an", "per", "each", "every", "q", "/", "first", "second")
_KINDS = word_set("type stage grade class")
_COUNTED_OFF = frozenset((*ORDINALS, "first", "second", "st", "nd", "rd", "th"))
_SCALES = (4, 5, 6, 10)  # what is rated out of
_GRADES = 20  # the highest number that is read as a grade, «2+», also where it is a slip
_PARTS = {"stone": ("lb", 14), "lb": ("oz", 16), "foot": ("inch", 12), "week": ("day", 7)}
"""How many of which make one of these."""
_WITHOUT_UNIT = word_set("foot feet ft pound pounds stone")
"""What may be followed by a bare number of its parts: «five foot ten», «fourteen stone two»."""
_GESTATION = re.compile("w([0-6])d?")
_SUTURE = Unit("suture", "suture", "suture")
_AMOUNTS = word_set("tablet capsule puff degree pack glass bottle pint mile cm mm inch")
PER = word_set("a an per each every")
"""What stands before the period of a rate."""
_FINEST = 11
_THREADS = word_set("nylon prolene vicryl silk monocryl chromic ethilon gut suture sutures pds")
_OLDEST = 110
_PRESSURES = ((60, 260), (30, 160))  # mmHg, where «by» stands between the two
_CORRECTED = 9  # tokens within which somebody corrects a number
_SORRY = word_set("sorry excuse correction mean scratch")


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


def quantities(tokens: Sequence[Token], *, heard: bool = False) -> tuple[Quantity, ...]:
    """All numbers, left to right.

    Where they were `heard`, also «last week», «all day» and «in March», which a note puts in
    numbers; and none that the speaker took back.
    """
    texts = _texts(tokens, heard=heard)
    found: list[Quantity] = []
    starts = _starts() | _IMPLIED if heard else _starts()
    dated = not _DATED.isdisjoint(texts)
    begins = [
        at
        for at, (text, after) in enumerate(pairwise((*texts, "")))
        if text in starts
        or text[0] in _FIRST
        or after == "and"
        or (text == "the" and at and texts[at - 1] in OUT_OF)
    ]
    end = 0
    for at in begins:
        if at < end or is_designation(tokens, at):
            continue
        made = (
            (_date(texts, at, found) if dated else None)
            or _clock(texts, at)
            or _aged(tokens, at)
            or _height(tokens, at)
            or _rate(texts, at, found)
            or _number(texts, at)
            or (_implied(texts, at) if heard else None)
        )
        if made is not None and tokens[made.first].segment == tokens[made.last].segment:
            found.append(made)
            end = made.last + 1
    return _kept(tokens, found) if heard else tuple(found)


def _texts(tokens: Sequence[Token], *, heard: bool) -> list[str]:
    """The words: «q.2h.» without its points, and «stage III» in digits where it was `heard`."""
    texts = [token.text for token in tokens]
    for at in range(1, len(texts)) if "q" in texts else ():
        if texts[at - 1] == "q" and texts[at][0] == "." and texts[at][1:].isdecimal():
            texts[at] = texts[at][1:]
    for at in [at for at, text in enumerate(texts[:-1], 1) if heard and text in _KINDS]:
        texts[at] = ROMAN.get(texts[at], texts[at])
    return texts


@cache
def _starts() -> frozenset[str]:
    """Every word that a number can begin with; of digits and of «a year and a half» see there."""
    return frozenset(
        (*NUMBER_WORDS, *MONTHS, *_VAGUE, *ADVERBS, *COUNTS, *_ARTICLES, "quarter", "od")
    )


def _kept(tokens: Sequence[Token], found: list[Quantity]) -> tuple[Quantity, ...]:
    """Without what was taken back, «a couple weeks, sorry, months», and «this one»."""
    left: list[Quantity] = []
    for at, quantity in enumerate(found):
        after = found[at + 1] if at + 1 < len(found) else None
        corrected = after is not None and _is_corrected(tokens, quantity, after)
        if not corrected and not _is_pronoun(tokens, quantity):
            left.append(quantity)
    return tuple(left)


_BEFORE_ONE = word_set(
    """
    this that the which other another each every no any your my his her their
    right left different new old good bad big small
    """
)
_AFTER_ONE = word_set("of that who which")


def _is_pronoun(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """The one of «this one», «another one», «one of them»: it counts nothing."""
    at = quantity.first
    if tokens[at].text != "one" or quantity.last > at or quantity.kind is not Kind.PLAIN:
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is not None and after.text in _AFTER_ONE:
        return True
    counts = after is not None and after.content and after.segment == tokens[at].segment
    return not counts and at > 0 and tokens[at - 1].text in _BEFORE_ONE


def _is_corrected(tokens: Sequence[Token], quantity: Quantity, after: Quantity) -> bool:
    if after.first - quantity.last > _CORRECTED or after.kind is not quantity.kind:
        return False
    between = tokens[quantity.last + 1 : after.first]
    if tokens[after.first].segment != tokens[quantity.last].segment:
        return False
    units = {one.unit.family for one in (quantity, after) if one.unit is not None}
    words = [token.text for token in between]
    if words[:3] == ["or", "was", "it"]:
        return True
    return len(units) < 2 and "and" not in words and not _SORRY.isdisjoint(words)


_IMPLIED = WEEKDAYS | word_set("last next past all whole yesterday twice thrice")
_IMPLIED_UNITS = word_set("day night week month year")


def is_implied(texts: Sequence[str]) -> bool:
    """Whether a number is only in words such as «last week»."""
    return bool(texts) and texts[0] in _IMPLIED


def _implied(texts: list[str], at: int) -> Quantity | None:
    """«last week», «all day», «a year old»: one of a unit of time.

    Also «on saturdays», which is once a week, and the two of «a couple of blocks».
    """
    if texts[at] in WEEKDAYS:
        made = on_weekdays(texts, at)
        return made and Quantity(Kind.RATE, made[0], None, at, made[1] - 1)
    if texts[at] == "yesterday":
        days = 1 + (texts[max(0, at - 2) : at] == ["day", "before"])
        return Quantity(Kind.PLAIN, (Fraction(days),), unit_named("day"), at, at)
    couple = texts[at : at + 2] == ["couple", "of"]
    if couple or texts[at] in ("twice", "thrice"):
        value = Fraction(2) if couple else COUNTS[texts[at]]
        return Quantity(Kind.PLAIN, (value,), None, at, at + couple)
    if texts[at : at + 3] == ["a", "year", "old"]:
        return Quantity(Kind.PLAIN, (Fraction(1),), unit_at(texts, at + 1)[0], at, at + 2)
    if texts[at] not in _IMPLIED or _IMPLIED_UNITS.isdisjoint(texts[at + 1 : at + 2]):
        return None
    unit, end = unit_at(texts, at + 1)
    more = half_more(texts, end)
    value = Fraction(1) if more == end else Fraction(3, 2)
    return Quantity(Kind.PLAIN, (value,), unit, at, more - 1)


def _number(texts: list[str], at: int) -> Quantity | None:
    """A plain number, a ratio or a range, with its unit."""
    read = value_at(texts, at)
    if read is None:
        return _one_of_a_unit(texts, at)
    value, end = read
    alone = _alone(texts, value, end)
    if alone is not None:
        value, own, end = alone
        return Quantity(Kind.PLAIN, (value,), own, at, end - 1)
    first_unit, after = unit_at(texts, end)
    graded = value <= _GRADES and texts[end : end + 1] in (["+"], ["plus"])
    if first_unit is None and graded and value_at(texts, end + 1) is None:  # not «3 + 4»
        first_unit, after = GRADE, end + 1
    if first_unit is not None and half_more(texts, after) > after:
        after = half_more(texts, after)
        return Quantity(Kind.PLAIN, (value + Fraction(1, 2),), first_unit, at, after - 1)
    parted = _in_parts(texts, value, first_unit, after)
    if parted is not None:
        return Quantity(Kind.PLAIN, (parted[0],), first_unit, at, parted[1] - 1)
    link = (
        _link(texts, after)
        or _between(texts, at, after)
        or _pressure(texts, value, after)
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
            same_sort = first_unit is None or unit is None or first_unit == unit
            written = texts[follow - 1] in (*HYPHENS, "to") and unit is not None
            if kind is Kind.RANGE and 1 <= value < 10 and other % 100 == 0 < other - 100 * value:
                value *= 100  # «five or six hundred»
            if is_calendar_year(value) and value % 100 < other < 100:
                other += value - value % 100  # «two thousand five or six»
            rises = kind is Kind.RATIO or other >= value or written
            if same_sort and rises:
                unit = unit or first_unit
                last = last if unit is not None else _past_scale(texts, kind, last)
                return Quantity(kind, (value, other), unit, at, last - 1)
    return Quantity(Kind.PLAIN, (value,), first_unit, at, after - 1)


def _alone(texts: list[str], value: Fraction, at: int) -> tuple[Fraction, Unit | None, int] | None:
    """A number after which no unit is read, with its own: «34w2d», «4-0 nylon», «the third»."""
    if texts[at - 1] in _COUNTED_OFF:
        return value, None, at  # no «weeks» in «the third week»
    return _with_days(texts, value, at) or _suture(texts, value, at)


def _with_days(texts: list[str], value: Fraction, at: int) -> tuple[Fraction, Unit, int] | None:
    """«34w2d»: weeks with days."""
    days = _GESTATION.fullmatch(texts[at]) if at < len(texts) else None
    return (value + Fraction(int(days[1]), 7), unit_named("week"), at + 1) if days else None


def _suture(texts: list[str], value: Fraction, at: int) -> tuple[Fraction, Unit, int] | None:
    """«4-0 nylon» and «four oh nylon»."""
    end = at + (texts[at : at + 1] == ["-"])
    if texts[end : end + 1] not in (["0"], ["o"], ["oh"]) or value > _FINEST:
        return None
    thread = not _THREADS.isdisjoint(texts[end + 1 : end + 3])
    return (value, _SUTURE, end + 1) if thread else None


def _aged(tokens: Sequence[Token], at: int) -> Quantity | None:
    """«61M», with which a note begins."""
    sex = tokens[at + 1] if at + 1 < len(tokens) else None
    if at or sex is None or sex.word or sex.segment or sex.text not in ("m", "f"):
        return None
    if not tokens[at].text.isdecimal() or int(tokens[at].text) > _OLDEST:
        return None
    return Quantity(Kind.PLAIN, (Fraction(int(tokens[at].text)),), unit_named("year"), at, at + 1)


def _in_parts(
    texts: list[str], value: Fraction, unit: Unit | None, at: int
) -> tuple[Fraction, int] | None:
    """«4 pounds 8 ounces» and «five feet eight inches» as one amount, and the index after it."""
    if unit is None or unit.name not in _PARTS:
        return None
    smaller, count = _PARTS[unit.name]
    follow = at + (texts[at : at + 1] in ([","], ["and"]))
    rest = value_at(texts, follow)
    if rest is None or rest[0] >= count:
        return None
    part, end = unit_at(texts, rest[1])
    if unit.name == "week" and texts[follow - 1] == ",":
        return None  # «for four weeks, two days a week»
    if part is None and texts[at - 1] in _WITHOUT_UNIT and follow == at:
        end = rest[1] + (texts[rest[1] : rest[1] + 1] == ["in"])
        return value + rest[0] / count, end  # «five foot ten», «5 ft 10 in»
    return (value + rest[0] / count, end) if part is not None and part.name == smaller else None


def _height(tokens: Sequence[Token], at: int) -> Quantity | None:
    """«5'10"», of which the marks are no tokens."""
    feet, inches = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else tokens[at]
    if inches is feet or inches.word != feet.word or inches.segment != feet.segment:
        return None
    if not (feet.text + inches.text).isdecimal() or not 3 <= int(feet.text) <= 7:
        return None
    count = _PARTS["foot"][1]
    if int(inches.text) >= count:
        return None
    value = int(feet.text) + Fraction(int(inches.text), count)
    return Quantity(Kind.PLAIN, (value,), unit_named("foot"), at, at + 1)


def _link(texts: list[str], at: int) -> tuple[Kind, int] | None:
    rest = texts[at : at + 2]
    if texts[at : at + 3] == ["-", "to", "-"]:
        return Kind.RANGE, at + 3
    if rest[:1] and rest[0] in ("/", "over"):
        return Kind.RATIO, at + 1
    if rest == ["out", "of"]:
        return Kind.RATIO, at + 2
    if rest[:1] and rest[0] in (*HYPHENS, "to", "or", "through"):
        return Kind.RANGE, at + 1 + (rest in (["or", "a"], ["or", "an"]))
    return None


def _past_scale(texts: list[str], kind: Kind, at: int) -> int:
    """The index after the 10 of «2-7/10»; `at` where none stands there."""
    link = _link(texts, at) if kind is Kind.RANGE else None
    scale = value_at(texts, link[1]) if link is not None and link[0] is Kind.RATIO else None
    return scale[1] if scale is not None and scale[0] in _SCALES else at


def _pressure(texts: list[str], value: Fraction, at: int) -> tuple[Kind, int] | None:
    """«one ninety five by eighty three» of a blood pressure."""
    lower = value_at(texts, at + 1) if texts[at : at + 1] == ["by"] else None
    if lower is None or unit_at(texts, lower[1])[0] is not None:
        return None
    (least, most), (lowest, highest) = _PRESSURES
    if least <= value <= most and lowest <= lower[0] <= highest:
        return Kind.RATIO, at + 1
    return None


def _between(texts: list[str], at: int, after: int) -> tuple[Kind, int] | None:
    """«between 15 and 20»."""
    if texts[at - 1 : at] == ["between"] and texts[after : after + 1] == ["and"]:
        return Kind.RANGE, after + 1
    return None


def _one_after_the_other(texts: list[str], value: Fraction, at: int) -> tuple[Kind, int] | None:
    """«six eight weeks», «four, five days»: a range that people say without a word between."""
    follow = at + (texts[at : at + 1] == [","])
    more = value_at(texts, follow)
    if more is not None and more[0] - value == Fraction(1, 2) and more[1] > follow + 1:
        return Kind.RANGE, follow  # «three, three and a half»
    second = chunk_at(texts, follow)
    if second is None or not may_range(value, second[0], apart=follow > at):
        return None
    rated = texts[max(0, at - 2)] == "a"  # «like a six, seven»
    often = rate_at(texts, second[1], second[1] - 1) if second[1] < len(texts) else None
    told = rated or often is not None or unit_at(texts, second[1])[0] is not None
    if texts[follow] in ORDINALS or not told or texts[max(0, at - 2)] == "and":
        return None  # «at thirty-eight and five, six pounds»
    return Kind.RANGE, follow


def _one_of_a_unit(texts: list[str], at: int) -> Quantity | None:
    """«a week», «an hour», «half a tablet», «a couple of days», «a year and a half»."""
    article = texts[at] in ("a", "an")
    start = at + article
    start += article and texts[start : start + 1] in (["good"], ["full"], ["solid"])
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
    often = texts[end : end + 1] != [] and texts[end] in PER  # «an ounce a day»
    if not timed and unit.name not in _AMOUNTS and not often:
        return None
    if timed and texts[max(0, at - 1)] in ("once", "twice", "times"):
        return None
    if unit.name == "year" and texts[end - 1] == "old":
        return None
    return Quantity(Kind.PLAIN, (Fraction(1),), unit, at, end - 1)


def _rate(texts: list[str], at: int, before: list[Quantity]) -> Quantity | None:
    amount = before[-1].last if before and before[-1].kind is not Kind.RATE else None
    made = rate_at(texts, at, amount)
    return made and Quantity(Kind.RATE, made[0], None, at, made[1] - 1)


def _clock(texts: list[str], at: int) -> Quantity | None:
    """«1:30», which is spoken «one thirty», «quarter past two», and the ratio «1:40»."""
    parts = texts[at : at + 3]
    if parts[:2] == ["1", ":"] and parts[2:] and parts[2].isdecimal() and int(parts[2]) % 15:
        return Quantity(Kind.RATIO, (Fraction(1), Fraction(int(parts[2]))), None, at, at + 2)
    made = clock_at(texts, at)
    return made and Quantity(Kind.PLAIN, (Fraction(made[0]),), None, at, made[1] - 1)


def _date(texts: list[str], at: int, before: list[Quantity]) -> Quantity | None:
    """A date, another day of the month before it, or a short year."""
    last = before[-1] if before else None
    made = date_at(texts, at)
    if made is None and last is not None and last.kind is Kind.DATE and last.values[1] != NOT_SAID:
        month, day, year = map(int, last.values)
        made = day_after(texts, at, (month, day, year), last.last)
    if made is not None:
        return Quantity(Kind.DATE, tuple(map(Fraction, made[0])), None, at, made[1] - 1)
    year_only = short_year(texts, at)
    if year_only is not None:
        return Quantity(Kind.PLAIN, (Fraction(year_only[0]),), None, at, year_only[1] - 1)
    return None


def is_calendar_year(value: Fraction) -> bool:
    """Whether a number without a unit is most likely a year."""
    return value.denominator == 1 and 1900 <= value <= 2100


def plain(value: Fraction) -> str:
    """The number as a clinician writes it."""
    if value.denominator == 1:
        return str(value.numerator)
    return f"{float(value):.4g}"
