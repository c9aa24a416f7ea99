"""Whether two numbers say the same, whatever their form and their units."""

from __future__ import annotations

from fractions import Fraction

from app.grounding.dates import NOT_SAID
from app.grounding.numbers import Kind, Quantity
from app.grounding.units import GRADE, Unit, converted, rounds_to, scale_of

_SCALES = frozenset((4, 5, 6, 10))  # what findings are rated out of
_DAY = 1440  # minutes
_SHORT_FOR = {(Kind.RATIO, 7): "day", (Kind.DATE, 1952): "week", (Kind.RATIO, 12): "month"}
"""What British notes write below a slash: «3/7» is three days, «2/52» two weeks, «6/12» months."""
_MONTHS = (28, 30, Fraction(3044, 100))  # days
_ROUNDING = Fraction(1, 20)


def is_dose(quantity: Quantity) -> bool:
    """Whether an amount is one in which medicines are given."""
    return quantity.unit is not None and quantity.unit.family == "dose"


def _units_agree(said: Unit | None, heard: Unit | None) -> bool:
    if said is None or heard is None or said.base == heard.base:
        return True
    return said.family == heard.family == "temperature" and "degree" in (said.name, heard.name)


def agrees(said: Quantity, heard: Quantity) -> bool:  # noqa: PLR0911 - one return a form
    """Whether two numbers say the same."""
    if _is_shorthand(said, heard):
        return True
    if said.kind is Kind.DATE or heard.kind is Kind.DATE:
        return _dates_agree(said, heard)
    if (said.kind is Kind.RATE) != (heard.kind is Kind.RATE):
        return False
    if not _units_agree(said.unit, heard.unit) or _differs_in_scale(said, heard):
        return _is_conversion(said, heard)
    mine, theirs = said.values, heard.values
    bare = said.unit is heard.unit is None
    if said.unit is not heard.unit and said.unit is not None and heard.unit is not None:
        mine = tuple(value * said.unit.size for value in mine)
        theirs = tuple(value * heard.unit.size for value in theirs)
    if said.kind is Kind.RATE and len(mine) == 1:
        return mine[0] in theirs
    if len(mine) == len(theirs):
        return mine == theirs or _same_year(said, heard)
    if said.kind is Kind.RATIO and len(theirs) == 1:
        part = said.values[0] == heard.values[0] * said.values[1] > 0
        return _rated(said, heard) or _is_one_word(said, heard) or (heard.values[0] < 1 and part)
    if heard.kind is Kind.RATIO and heard.values[1] in _SCALES and len(mine) == 1:
        return said.unit is None and mine[0] == theirs[0]
    if heard.kind is Kind.RANGE and len(mine) == 1:
        ends = {*theirs, *(1900 + end for end in theirs if 20 <= end < 100 and bare)}
        return mine[0] in ends and not is_dose(said)
    return False


def _is_shorthand(said: Quantity, heard: Quantity) -> bool:
    """«3/7» for three days."""
    if said.unit is not None or heard.unit is None:
        return False
    meant = _SHORT_FOR.get((said.kind, int(said.values[-1])))
    return meant == heard.unit.name and said.values[0] in heard.values


def _rated(said: Quantity, heard: Quantity) -> bool:
    """«The pain is five» for 5/10; what has a unit is no rating."""
    rated = said.values[1] in _SCALES and said.unit is heard.unit and said.unit in (None, GRADE)
    return rated and said.values[0] == heard.values[0]


def _is_one_word(said: Quantity, heard: Quantity) -> bool:
    """«one twenty» for 1:20, which is written as a titer is, and «twenty forty» for 20/40."""
    first, second = said.values
    bare = said.unit is heard.unit is None
    return bare and first in (1, 20) and heard.values[0] == 100 * first + second


def _differs_in_scale(said: Quantity, heard: Quantity) -> bool:
    """«101 degrees» of a body are no 101 degrees Celsius."""
    if said.unit is None or heard.unit is None or said.unit.family != "temperature":
        return False
    scales = {
        scale_of(one.unit, one.values[0]).name for one in (said, heard) if one.unit is not None
    }
    return {"celsius", "fahrenheit"} <= scales


def _is_conversion(said: Quantity, heard: Quantity) -> bool:
    """Whether the note has in other units what was said: 101 °F as 38.3 °C."""
    if said.unit is None or heard.unit is None or len(said.values) > len(heard.values):
        return False
    if len(said.values) < len(heard.values):
        return _is_within(said, heard)
    if {said.unit.base, heard.unit.base} == {"day", "month"}:
        pairs = zip(said.values, heard.values, strict=True)
        return all(_about(mine, said.unit, theirs, heard.unit) for mine, theirs in pairs)
    into = scale_of(said.unit, said.values[0])
    exact = [converted(value, heard.unit, into) for value in heard.values]
    return all(
        value is not None and rounds_to(value, mine)
        for value, mine in zip(exact, said.values, strict=True)
    )


def _is_within(said: Quantity, heard: Quantity) -> bool:
    """Whether an amount lies between two that were said in other units."""
    if said.unit is None or heard.unit is None or heard.kind is not Kind.RANGE or is_dose(said):
        return False
    ends = [converted(value, heard.unit, said.unit) for value in heard.values]
    low, high = ends
    return low is not None and high is not None and low <= said.values[0] <= high


def _about(said: Fraction, unit: Unit, heard: Fraction, other: Unit) -> bool:
    """Whether days or weeks are put in months, or months in them: «20 weeks» is 5 months.

    People count four weeks to a month, or thirty days; a calendar has a little more.
    """
    for month in _MONTHS:
        mine, theirs = (
            value * (one.size / _DAY if one.base == "day" else one.size * month)
            for value, one in ((said, unit), (heard, other))
        )
        if abs(mine - theirs) <= theirs * _ROUNDING:
            return True
    return False


def _same_year(said: Quantity, heard: Quantity) -> bool:
    """«ninety one» for 1991."""
    if said.kind is not Kind.PLAIN or said.unit is not None or heard.unit is not None:
        return False
    year, short = said.values[0], heard.values[0]
    return 1900 <= year < 2000 and 20 <= short < 100 and year - 1900 == short


def _dates_agree(said: Quantity, heard: Quantity) -> bool:
    if said.kind is heard.kind is Kind.DATE:
        shared = [
            one == other
            for one, other in zip(said.values, heard.values, strict=True)
            if NOT_SAID not in (one, other)
        ]
        only_a_month = all(value == NOT_SAID for value in said.values[1:])
        return len(shared) >= 2 - only_a_month and all(shared)
    date, other = (said, heard) if said.kind is Kind.DATE else (heard, said)
    if other.kind is Kind.RATIO:  # «11/5» may be a day, and «9/03» a month
        month, day, year = date.values
        return set(other.values) == {month, day} or other.values == (month, year % 100)
    return other.kind is Kind.PLAIN and other.unit is None and other.values[0] == date.values[2]


def convertible(said: Quantity, heard: Quantity) -> bool:
    """Whether they are in units of which one is converted into the other, not exactly."""
    if said.unit is None or heard.unit is None:
        return False
    into = scale_of(said.unit, said.values[0])
    return converted(heard.values[0], heard.unit, into) is not None
