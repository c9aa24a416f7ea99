"""How often a medicine is taken, in a statement and in what was said of the same medicine."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from app.grounding.agreement import agrees
from app.grounding.alignment import Read
from app.grounding.drugs import Drug, same_substance
from app.grounding.given import drug_before
from app.grounding.lexicon import word_set
from app.grounding.numbers import Kind, Quantity

_MORNING, _NOON, _EVENING, _NIGHT = "morning", "noon", "evening", "night"
_TIMES = {
    **dict.fromkeys(("morning", "mornings", "breakfast", "waking"), _MORNING),
    **dict.fromkeys(("noon", "lunch", "lunchtime", "midday"), _NOON),
    **dict.fromkeys(("evening", "evenings", "supper", "dinner"), _EVENING),
    **dict.fromkeys(("night", "nights", "bedtime", "bed"), _NIGHT),
}
_BEFORE = word_set("at the before with every each my and after morning")
"""Words before a time of day at which something is taken; not «this morning», «last night»."""
_WRITTEN: dict[str, frozenset[str]] = {
    **dict.fromkeys(("qam", "mane", "every morning"), frozenset((_MORNING,))),
    **dict.fromkeys(
        ("qhs", "nightly", "nocte", "every night", "every bedtime"), frozenset((_NIGHT,))
    ),
    **dict.fromkeys(("qpm", "every evening"), frozenset((_EVENING, _NIGHT))),
}
_REACH = 12  # tokens after a medicine of a note within which its rate stands
_HEARD = 25  # the same for what was said
_AFTER_A_DOSE, _DOSED, _TURNS = 3, 40, 3  # the same, and in turns, right after an amount
_MEALS, _THREE = word_set("meals meal"), 3


def drug_of_rate(quantity: Quantity, statement: Read) -> Drug | None:
    """The medicine of a note that is taken so often."""
    if quantity.kind is not Kind.RATE:
        return None
    return drug_before(quantity, statement, reach=_REACH, near=True)


def rates_of(drug: Drug, heard: Read) -> list[Quantity]:
    """How often people said that a medicine is taken."""
    return [
        quantity
        for quantity in heard.quantities
        if quantity.kind is Kind.RATE and _is_of(drug, quantity.first, heard)
    ]


def rates_of_others(drug: Drug, heard: Read) -> list[Quantity]:
    """How often people said that another medicine is taken, in the words right after it."""
    return [
        quantity
        for quantity in heard.quantities
        if quantity.kind is Kind.RATE
        and (owner := _owner(quantity.first, heard)) is not None
        and not same_substance(owner.generic, drug.generic)
    ]


def times_of_day(quantity: Quantity, drug: Drug, statement: Read, heard: Read) -> tuple[int, ...]:
    """Where the times of day at which a medicine is taken were said, if they make its rate.

    «Ten in the morning» is daily, «one in the morning and one at night» twice a day.
    """
    if all(not same_substance(drug.generic, other.generic) for other in heard.drugs):
        return ()
    said = [(at, time) for at, time in _said(heard) if _is_of(drug, at, heard)]
    times = {time for _, time in said}
    words = [token.text for token in statement.tokens[quantity.first : quantity.last + 1]]
    wanted = _WRITTEN.get(" ".join(words))
    if wanted is not None:
        return tuple(at for at, time in said if time in wanted)
    meals = [
        at
        for at, token in enumerate(heard.tokens)
        if token.text in _MEALS and _is_of(drug, at, heard)
    ]
    if quantity.values == (Fraction(_THREE),) and meals:
        return tuple(meals)
    return tuple(at for at, _ in said) if quantity.values == (Fraction(len(times)),) else ()


def is_said_otherwise(quantity: Quantity, drug: Drug, heard: Read) -> Quantity | None:
    """Another rate that was said of the medicine, where this one is that of another medicine."""
    own = rates_of(drug, heard)
    if not own or any(agrees(quantity, other) for other in own):
        return None
    agreeing = [other for other in heard.quantities if agrees(quantity, other)]
    others = rates_of_others(drug, heard)
    return own[0] if all(other in others for other in agreeing) else None


def _said(heard: Read) -> Iterator[tuple[int, str]]:
    for at, token in enumerate(heard.tokens):
        time = _TIMES.get(token.text)
        before = heard.tokens[at - 1].text if at else ""
        follows = [one.text for one in heard.tokens[at + 1 : at + 3]]
        paired = len(follows) > 1 and follows[0] == "and" and follows[1] in _TIMES
        if time is not None and (before in _BEFORE or paired):
            yield at, time


def _is_of(drug: Drug, at: int, heard: Read) -> bool:
    owner = _owner(at, heard)
    return owner is not None and same_substance(owner.generic, drug.generic)


def _owner(at: int, heard: Read) -> Drug | None:
    """The last medicine that was named before some words, in their turn or the one before.

    Where they follow an amount, as in «five hundred in the morning», it may be further back.
    """
    dosed = any(0 < at - quantity.last <= _AFTER_A_DOSE for quantity in heard.quantities)
    reach, turns = (_DOSED, _TURNS) if dosed else (_HEARD, 1)
    here = heard.tokens[at].segment
    before = [
        drug
        for drug in heard.drugs
        if 0 < at - drug.last <= reach and here - heard.tokens[drug.last].segment <= turns
    ]
    return max(before, key=lambda drug: drug.last, default=None)
