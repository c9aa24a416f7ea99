"""Doses of a statement against those that were said of the same medicine."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from app.domain.evidence import Reason, ReasonKind, Verdict
from app.grounding.agreement import agrees, is_dose
from app.grounding.alignment import Read
from app.grounding.drugs import Drug, same_substance, usual_unit
from app.grounding.figures import Finding, contradicted, missing, only_unit_differs
from app.grounding.given import drug_in_statement, drug_of
from app.grounding.numbers import Kind, Quantity
from app.grounding.surroundings import is_filler
from app.texts import tr


def check_doses(statement: Read, heard: Read) -> Iterator[Finding]:
    """Every amount of a medicine must have been said of that medicine.

    A change of it must not end where it begins: «from 20 mg to 20 mg».
    """
    given = [
        (quantity, drug)
        for quantity in (statement.quantities if statement.drugs else ())
        if not is_filler(quantity, statement)
        and (drug := drug_in_statement(quantity, statement)) is not None
    ]
    doses = [(other, drug_of(other, heard)) for other in heard.quantities] if given else []
    for quantity, drug in given:
        yield _dose(quantity, drug, statement, heard, doses)
    for (one, drug), (other, same) in pairwise(given):
        if drug == same and _changes_nothing(one, other, statement):
            yield Finding(missing(ReasonKind.DOSE, statement.written(one.first, other.last)))


def _dose(
    quantity: Quantity,
    drug: Drug,
    statement: Read,
    heard: Read,
    doses: Sequence[tuple[Quantity, Drug | None]],
) -> Finding:
    said = f"{drug.written} {statement.written(quantity.first, quantity.last)}"
    own: list[Quantity] = []
    foreign: list[tuple[Quantity, Drug]] = []
    free: list[Quantity] = []
    for other, owner in doses:
        if owner is None:
            if other.unit is not None:
                free.append(other)
        elif same_substance(drug.generic, owner.generic):
            own.append(other)
        else:
            foreign.append((other, owner))
    exact = [o for o in own if agrees(quantity, o) and o.unit is not None]
    wrong_unit = [o for o in own if only_unit_differs(quantity, o)]
    loose = [o for o in own if agrees(quantity, o)] if not wrong_unit else []
    if quantity.unit is not None and not usual_unit(drug.generic, quantity.unit.name):
        loose = []
    agreeing = exact or loose or [o for o in free if agrees(quantity, o) and not wrong_unit]
    if agreeing:
        best = agreeing[0]
        return Finding(matched=tuple(range(best.first, best.last + 1)))
    implied = _implied(quantity, drug, heard)
    if implied is not None:
        return Finding(matched=implied)
    instead = wrong_unit or [o for o in own if is_dose(o)] or own
    if instead:
        other = instead[0]
        words = heard.written(other.first, other.last)
        return Finding(contradicted(ReasonKind.DOSE, said, f"{drug.written} {words}"))
    for other, owner in foreign:
        if agrees(quantity, other):
            words = heard.written(other.first, other.last)
            return Finding(
                Reason(
                    ReasonKind.DOSE,
                    Verdict.CONTRADICTED,
                    said,
                    f"{owner.written} {words}",
                    tr(
                        "The note gives {said}; the cited words say {heard} of {drug}.",
                        said=said,
                        heard=words,
                        drug=owner.written,
                    ),
                )
            )
    return Finding(missing(ReasonKind.DOSE, said))


def _implied(quantity: Quantity, drug: Drug, heard: Read) -> tuple[int, ...] | None:
    """The words that say a dose by a name of it: «baby aspirin» is one of 81 mg."""
    milligrams = quantity.unit is not None and quantity.unit.name == "mg"
    if drug.generic != "aspirin" or quantity.values[0] != 81 or not milligrams:
        return None
    for other in heard.drugs:
        before = [token.text for token in heard.tokens[max(0, other.first - 3) : other.first]]
        if other.generic == drug.generic and (before[-1:] == ["baby"] or "low" in before):
            return tuple(range(max(0, other.first - 1), other.last + 1))
    return None


def _changes_nothing(one: Quantity, other: Quantity, statement: Read) -> bool:
    """«From 20 mg daily to 20 mg daily», and «20 mg x 1 week, then 20 mg»."""
    between = [q for q in statement.quantities if one.last < q.first < other.first]
    after = [q for q in statement.quantities if q.first > other.last][:1]
    words = {token.text for token in statement.tokens[one.last + 1 : other.first]}
    lasting = any(q.unit is not None and q.unit.family == "time" for q in between)
    if not agrees(one, other) or not ("to" in words or (lasting and "then" in words)):
        return False
    rates = [[q for q in near if q.kind is Kind.RATE] for near in (between, after)]
    return not all(rates) or agrees(rates[0][0], rates[1][0])
