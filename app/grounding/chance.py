"""How likely it is that two equal numbers say the same, and are not equal by chance."""

from __future__ import annotations

from app.grounding.ages import is_age
from app.grounding.alignment import Read
from app.grounding.numbers import Kind, Quantity, is_implied
from app.grounding.surroundings import counted, is_rated

_SOMETHING = 0.3  # closeness from which two numbers of different form may be one
_A_LOT = 1.0  # the same where one of them counts something
_COMMON = 20  # numbers up to this are often said of something else
_MARGIN, _MARGIN_OF_PAIRS, _MARGIN_OF_DECIMALS = 1.0, 4.0, 4.0


def margin(quantity: Quantity, best: Quantity, rival: Quantity, heard: Read) -> float:
    """How much closer a rival must be: pairs and long numbers are seldom equal by chance.

    Nor are amounts of the same unit, but for one that is in «last week»; a number without a unit
    gives way to one with the very unit.
    """
    if len(best.values) == 2:
        return _MARGIN_OF_PAIRS
    value = best.values[0]
    if value.denominator > (1 if value > _COMMON else 2):
        return _MARGIN_OF_DECIMALS
    if best.unit is None and same_unit(quantity, rival):
        return 0.0
    implied = is_implied([heard.tokens[best.first].text])
    if value.denominator != 1 or value >= 100 or (same_unit(quantity, best) and not implied):
        return 2 * _MARGIN
    return _MARGIN


def same_unit(one: Quantity, other: Quantity) -> bool:
    return one.unit is not None and one.unit == other.unit


def least(quantity: Quantity, statement: Read, other: Quantity, heard: Read) -> float:
    """How close the words around two equal numbers must be, so that they speak of the same.

    «2 weeks» is not the two of «two areas», nor a two where nobody speaks of weeks; «10 years» is
    no end of «five to ten years», nor «3 views» the three of «three out of six», where nothing
    else is alike.
    """
    if quantity.unit is not None and other.unit is None:
        return _without_unit(quantity, statement, other, heard)
    if quantity.unit is None and other.unit is not None:
        return 0.0 if is_age(other, heard) or not _is_common(quantity) else _SOMETHING
    timed = quantity.unit is not None and quantity.unit.family == "time"
    if timed and quantity.unit != other.unit and not is_age(quantity, statement):
        return _SOMETHING  # «14 days»: a couple of weeks
    if len(other.values) == len(quantity.values) > 1:
        return 0.0
    own = other.kind in (quantity.kind, Kind.RATE)  # «x4»: four times a night
    if own or Kind.DATE in (other.kind, quantity.kind):
        return 0.0
    uncommon = len(quantity.values) > 1 and min(quantity.values) >= _COMMON  # «535/540»
    return 0.0 if uncommon or is_rated(other, heard) else _SOMETHING


def _without_unit(quantity: Quantity, statement: Read, other: Quantity, heard: Read) -> float:
    """The same for a number of the statement with a unit, where one without was said."""
    if is_age(quantity, statement) or other.kind is quantity.kind is Kind.RATIO:
        return 0.0  # «one twenty over seventy somewhere»
    if other.kind is quantity.kind is Kind.PLAIN and other.values != quantity.values:
        return 0.0  # «five ten» of feet and inches
    if counted(other, heard) is not None:
        return _A_LOT
    word = statement.tokens[quantity.last].concept
    near = word in heard.around(other.first, other.last)
    return _SOMETHING if _is_common(quantity) and not near else 0.0


def _is_common(quantity: Quantity) -> bool:
    value = quantity.values[0]
    return len(quantity.values) == 1 and value.denominator == 1 and value <= _COMMON
