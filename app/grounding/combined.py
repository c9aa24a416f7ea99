"""Numbers that are put together from several that were said."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from app.grounding.alignment import Read
from app.grounding.numbers import Kind, Quantity
from app.grounding.rates import PERIODS

_ASKED, _RATED = 6, 18  # tokens from «how bad» to the end of the question, and to the answers

_NEAR = 6  # tokens from an amount to the rate at which it is used


def ends_apart(ends: tuple[Fraction, ...], heard: Read) -> list[Quantity]:
    """Both ends of a range or ratio, or feet and inches, said close together but not as one."""
    for at, other in enumerate(heard.quantities[:-1]):
        following = heard.quantities[at + 1]
        values = (other.values[0], following.values[0])
        if values == ends and following.first - other.last < 8:
            return [other]
    return []


def rated(quantity: Quantity, heard: Read) -> tuple[int, ...]:
    """Where 7/10 and 5/10 were said as «How bad?» «Seven last night, it's a five now»."""
    if quantity.kind is not Kind.RATIO or quantity.unit is not None or quantity.values[1] != 10:
        return ()
    texts = [token.text for token in heard.tokens]
    asked = [
        at
        for at, pair in enumerate(pairwise(texts), start=1)
        if pair == ("how", "bad") and "?" in texts[at : at + _ASKED]
    ]
    return tuple(
        other.first
        for other in heard.quantities
        if other.kind is Kind.PLAIN
        and other.unit is None
        and other.values == quantity.values[:1]
        and any(0 < other.first - at <= _RATED for at in asked)
    )


def amounts_in_a_period(quantity: Quantity, statement: Read, heard: Read) -> list[Quantity]:
    """«one to two per week» for «once to twice per week», «at night?» «three times»."""
    period = statement.tokens[quantity.last]
    times = [
        amount
        for amount in heard.quantities
        if amount.unit is None
        and [token.text for token in heard.tokens[amount.last + 1 : amount.last + 2]] == ["times"]
        and period.concept in heard.around(amount.first, amount.last)
        and quantity.values
        == tuple(value * PERIODS.get(period.text, Fraction(0)) for value in amount.values)
    ]
    return (
        times
        or [
            amount
            for amount, rate in pairwise(heard.quantities)
            if rate.kind is Kind.RATE
            and rate.first == amount.last + 1
            and amount.kind in (Kind.PLAIN, Kind.RANGE)
            and amount.unit is None
            and quantity.values == tuple(value * rate.values[0] for value in amount.values)
        ]
        or _packs_a_day(quantity, statement, heard)
    )


def asked_for(quantity: Quantity, statement: Read, heard: Read) -> tuple[int, ...]:
    """The numbers of «how many times a day?» «ten, twelve» for «10 to 12 times per day»."""
    period = statement.tokens[quantity.last].text
    texts = [token.text for token in heard.tokens]
    for at in range(len(texts) - 3):
        if texts[at : at + 2] != ["times", "a"] or texts[at + 2 : at + 4] != [period, "?"]:
            continue
        said = [one for one in heard.quantities if at + 4 <= one.first < at + 4 + _NEAR]
        values = [value * PERIODS.get(period, Fraction(0)) for one in said for value in one.values]
        if tuple(values[: len(quantity.values)]) == quantity.values:
            return tuple(one.first for one in said)
    return ()


def _packs_a_day(quantity: Quantity, statement: Read, heard: Read) -> list[Quantity]:
    """«Half a pack» for «half a pack per day»: packs are counted by days unless people say else."""
    packs = statement.quantities[: statement.quantities.index(quantity)][-1:]
    if quantity.values[0] != 1 or not packs or not _is_of_packs(packs[0]):
        return []
    rates = [other.first for other in heard.quantities if other.kind is Kind.RATE]
    return [
        amount
        for amount in heard.quantities
        if _is_of_packs(amount)
        and amount.values == packs[0].values
        and not any(0 < first - amount.last <= _NEAR for first in rates)
    ]


def _is_of_packs(quantity: Quantity) -> bool:
    return quantity.unit is not None and quantity.unit.name in ("pack", "cigarette")


def packs_by_years(quantity: Quantity, heard: Read) -> list[Quantity]:
    """«two packs a day for fifteen years» for 30 pack-years."""
    units = [(one, one.unit.name) for one in heard.quantities if one.unit is not None]
    packs = [one for one, unit in units if unit == "pack"]
    years = {value for one, unit in units if unit == "year" for value in one.values}
    return [
        one
        for one in packs
        if one.values == quantity.values
        or any(quantity.values[0] / value in years for value in one.values)
    ]


def decimals_apart(quantity: Quantity, heard: Read) -> list[Quantity]:
    """«six nine» for 6.9: a number and its tenths without a word between them."""
    whole = quantity.values[0] // 1
    tenths = 10 * (quantity.values[0] - whole)
    if not tenths or tenths.denominator > 1 or len(quantity.values) > 1:
        return []
    return [
        one
        for one, other in pairwise(heard.quantities)
        if one.last + 1 == other.first
        and one.unit is None
        and other.unit in (None, quantity.unit)
        and one.values[0] == whole
        and other.values[0] == tenths
        and len(one.values) == len(other.values) == 1
    ]


def times_of(quantity: Quantity, statement: Read, heard: Read) -> list[Quantity]:
    """«four times a night» for «x4»."""
    before = [token.text for token in statement.tokens[: quantity.first][-1:]]
    if before != ["x"] or quantity.unit is not None:
        return []
    return [
        rate
        for rate in heard.quantities
        if rate.kind is Kind.RATE and rate.values == quantity.values and rate.last > rate.first
    ]
