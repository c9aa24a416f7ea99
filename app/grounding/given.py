"""Which medicine an amount belongs to."""

from __future__ import annotations

from app.grounding.agreement import is_dose
from app.grounding.alignment import Read, same_sentence
from app.grounding.drugs import Drug
from app.grounding.numbers import Kind, Quantity

_REACH = 60  # tokens within which a dose belongs to the medicine named before it


def drug_in_statement(quantity: Quantity, read: Read) -> Drug | None:
    """The medicine a dose of the statement belongs to: in its sentence, before or right after."""
    if quantity.kind not in (Kind.PLAIN, Kind.RANGE) or not read.drugs:
        return None
    if not is_dose(quantity) and quantity.unit is not None:
        return None
    return _drug_near(quantity, read, reach=12 if is_dose(quantity) else 1, near=True)


def drug_of(quantity: Quantity, heard: Read) -> Drug | None:
    """The medicine a number of the cited words belongs to; it may have been named earlier."""
    if quantity.kind not in (Kind.PLAIN, Kind.RANGE):
        return None
    if quantity.unit is not None and not is_dose(quantity):
        return None
    return _drug_near(quantity, heard, reach=_REACH, near=False)


def _drug_near(quantity: Quantity, read: Read, *, reach: int, near: bool) -> Drug | None:
    for drug in read.drugs:
        between = [token.text for token in read.tokens[quantity.last + 1 : drug.first]]
        if 0 < drug.first - quantity.last <= 3 and set(between) <= {"of", "the"}:
            return drug
    return drug_before(quantity, read, reach=reach, near=near)


def drug_before(quantity: Quantity, read: Read, *, reach: int, near: bool) -> Drug | None:
    """The last medicine within so many tokens before a number; `near` is in its sentence."""
    place = read.tokens[quantity.first]
    before = [
        drug
        for drug in read.drugs
        if 0 < quantity.first - drug.last <= reach
        and (not near or same_sentence(read.tokens[drug.last], place))
    ]
    return max(before, key=lambda drug: drug.last, default=None)


def dose_of(drug: Drug, read: Read) -> Quantity | None:
    """The dose that is named of a medicine, after it or right before it."""
    found = (
        quantity
        for quantity in read.quantities
        if is_dose(quantity) and _drug_near(quantity, read, reach=12, near=False) is drug
    )
    return next(found, None)
