"""Numbers of a statement against the words that it cites."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from fractions import Fraction

from app.domain.evidence import Reason, ReasonKind, Verdict
from app.grounding.ages import (
    is_age,
    is_age_of_a_child,
    is_birth,
    is_half_a_year_on,
    is_lapse,
    is_next_age,
    is_said_age,
    may_be_age,
    relative,
)
from app.grounding.agreement import agrees, convertible, is_dose
from app.grounding.alignment import Read
from app.grounding.chance import least, margin, same_unit
from app.grounding.combined import (
    amounts_in_a_period,
    asked_for,
    decimals_apart,
    ends_apart,
    packs_by_years,
    rated,
    times_of,
)
from app.grounding.dates import NOT_SAID
from app.grounding.given import drug_in_statement
from app.grounding.lexicon import word_set
from app.grounding.negation import Polarity
from app.grounding.numbers import PER, Kind, Quantity, is_implied
from app.grounding.schedules import drug_of_rate, is_said_otherwise, times_of_day
from app.grounding.surroundings import (
    counted,
    is_bound,
    is_day_of_a_month,
    is_end_of_a_scale,
    is_filler,
    is_ordinal,
    is_year,
    label,
    neighbours,
    ordinal,
    same_value,
)
from app.grounding.timing import called_back, is_of_another_course
from app.texts import tr

_OWN_KINDS = {Kind.RATE, Kind.RATIO}
_NAMED = 1.5  # closeness of two numbers that are the value of the same word
_RIVALRY = 1.5  # how close a rival must be
_IN_ORDER = 2.0  # closeness of two numbers for each number beside them that agrees
_BESIDE = 8  # tokens between two numbers that are said one after the other
_YEARS_AROUND = 40  # tokens around a date in which a year may be said for it
_MARK = "#"
_PERIOD_OF = {"daily": "day", "weekly": "week", "monthly": "month", "yearly": "year"}
_AT_NIGHT = ("night", "bedtime", "bed")
_TIMES_OF_DAY: dict[str, tuple[str, ...]] = {
    "every morning": ("morning",),
    "every evening": ("evening",),
    **dict.fromkeys(("nightly", "qhs", "every night", "every bedtime"), _AT_NIGHT),
}
_COUNTS = {Fraction(1): word_set("a an"), Fraction(2): word_set("both")}
"""What stands before a thing, or one word before it, and counts it: «both my sisters»."""
_LASTING = word_set("ago later before after for within or and over")
"""Words beside «a day» that make it a time and not how often."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found: a reason, or the tokens of the cited words that agree."""

    reason: Reason | None = None
    matched: tuple[int, ...] = ()


def check_figures(statement: Read, heard: Read) -> Iterator[Finding]:
    """Every number of the statement with its unit, but for the amounts of its medicines."""
    for quantity in statement.quantities:
        if is_filler(quantity, statement) or drug_in_statement(quantity, statement) is not None:
            continue
        yield _number(quantity, statement, heard)


def _family(quantity: Quantity) -> str:
    if quantity.kind in (Kind.RATE, Kind.DATE):
        return quantity.kind
    return quantity.unit.family if quantity.unit is not None else ""


def _number(quantity: Quantity, statement: Read, heard: Read) -> Finding:
    near = statement.topic(quantity.first, quantity.last)

    def closeness(other: Quantity) -> float:
        around = heard.around(other.first, other.last)
        shared = sum(around.get(concept, 0.0) for concept in near)
        shared += _NAMED * same_value(quantity, statement, other, heard)
        shared += _IN_ORDER * _in_order(quantity, statement, other, heard)
        return shared + neighbours(quantity, statement, other, heard)

    def closest(others: Sequence[Quantity]) -> Quantity:
        return others[0] if len(others) == 1 else max(others, key=closeness)

    known = _known(quantity, statement, heard)
    if known is not None:
        return known
    same = _agreeing(quantity, statement, heard)
    needed = [(other, least(quantity, statement, other, heard)) for other in same]
    same = [other for other, close in needed if not close or closeness(other) >= close]
    recalls = _recalls(quantity, statement, heard)
    if recalls and not any(other in recalls for other in same):
        return _contradiction(quantity, statement, recalls[0], heard)
    old = is_age(quantity, statement)
    wrong_unit = [
        o
        for o in heard.quantities
        if only_unit_differs(quantity, o) and not (old and is_lapse(o, heard))
    ]
    strict = [
        o
        for o in same
        if (o.unit is not None or quantity.unit is None or not wrong_unit)
        or same_value(quantity, statement, o, heard)
        or (old and is_said_age(o, heard))
    ]
    rivals = [o for o in _rivals(quantity, statement, heard, strict) if o not in same]
    rival = closest(rivals) if rivals else None
    if strict:
        best = closest(strict)
        if rival is None or closeness(rival) < max(
            _RIVALRY, closeness(best) + margin(quantity, best, rival, heard)
        ):
            return Finding(matched=tuple(range(best.first, best.last + 1)))
    if wrong_unit and not strict:
        rival = closest(wrong_unit)
    near_enough = rival is not None and (wrong_unit or closeness(rival) >= 1)
    loose = None if same or wrong_unit else _loosely(quantity, statement, heard)
    if loose is not None and (quantity.kind is Kind.DATE or not near_enough):
        return loose
    if rival is not None and near_enough:
        return _contradiction(quantity, statement, rival, heard)
    return Finding(missing(_kind(quantity), statement.written(quantity.first, quantity.last)))


def _known(quantity: Quantity, statement: Read, heard: Read) -> Finding | None:
    """What the words beside it tell of a number, or what is said of its medicine alone."""
    words = rated(quantity, heard) or _in_other_words(quantity, statement, heard)
    if not words and quantity.kind is Kind.RATE:
        words = asked_for(quantity, statement, heard)
    drug = drug_of_rate(quantity, statement)
    if not words and drug is not None:
        words = times_of_day(quantity, drug, statement, heard)
    if words:
        return Finding(matched=words)
    otherwise = None if drug is None else is_said_otherwise(quantity, drug, heard)
    return None if otherwise is None else _contradiction(quantity, statement, otherwise, heard)


def _in_other_words(quantity: Quantity, statement: Read, heard: Read) -> tuple[int, ...]:
    """The words that say a number but are none: «first» for «1st», «a son» for «1 son»."""
    word, thing = ordinal(quantity, statement), counted(quantity, statement)
    if word is not None:
        return tuple(at for at, token in enumerate(heard.tokens) if token.text == word)
    before = _COUNTS.get(quantity.values[0], ())
    if quantity.kind is not Kind.PLAIN or quantity.unit is not None:
        return ()
    places = heard.positions.get(thing, ()) if thing is not None else ()
    near = ((at, heard.tokens[max(0, at - 2) : at]) for at in places)
    return tuple(at for at, words in near if any(one.text in before for one in words))


def _agreeing(quantity: Quantity, statement: Read, heard: Read) -> list[Quantity]:
    """The numbers that agree with one of the statement, as far as they may be the same."""
    same = [other for other in heard.quantities if agrees(quantity, other)]
    rises = quantity.kind is Kind.RATIO or (
        quantity.kind is Kind.RANGE and quantity.values[0] < quantity.values[1]
    )
    if not same and rises:
        same = ends_apart(quantity.values, heard)
    if not same and quantity.unit is not None and quantity.unit.name == "foot":
        feet = quantity.values[0] // 1
        same = ends_apart((Fraction(feet), 12 * (quantity.values[0] - feet)), heard)
    if not same and quantity.kind is Kind.RATE:
        same = amounts_in_a_period(quantity, statement, heard)
    if not same and quantity.unit is not None and quantity.unit.name == "week":
        weeks = quantity.values[0] // 1
        same = ends_apart((Fraction(weeks), 7 * (quantity.values[0] - weeks)), heard)
    if not same and quantity.unit is not None and quantity.unit.name == "pack-year":
        same = packs_by_years(quantity, heard)
    if not same and quantity.kind is Kind.PLAIN:
        same = decimals_apart(quantity, heard) or times_of(quantity, statement, heard)
    if is_age(quantity, statement):
        same = _ages(same, quantity, statement, heard)
    if not is_ordinal(quantity, statement):
        same = [o for o in same if o.kind is Kind.DATE or not is_ordinal(o, heard)]
    return [
        other
        for other in same
        if not is_end_of_a_scale(other, heard)
        and not is_of_another_course(quantity, statement, other, heard)
    ]


def _ages(same: list[Quantity], age: Quantity, statement: Read, heard: Read) -> list[Quantity]:
    """Of the numbers that agree with an age, or are the next one, those of nobody else."""
    if is_age_of_a_child(age, statement):
        same = [o for o in same if o.unit is not None and not is_lapse(o, heard)]
    whose = relative(age, statement)
    same = [other for other in same if may_be_age(other, heard)]
    near = [
        other
        for other in heard.quantities
        if is_next_age(other, age, heard) or is_half_a_year_on(other, age)
    ]
    return [
        other for other in same or near if whose is None or relative(other, heard) in (None, whose)
    ]


def _in_order(quantity: Quantity, statement: Read, other: Quantity, heard: Read) -> int:
    """How many of the numbers right before and right after two numbers agree."""
    if quantity.kind is Kind.RATE:
        return 0  # of what is taken there are several
    beside = ((_beside(quantity, statement, step), _beside(other, heard, step)) for step in (-1, 1))
    return sum(
        mine is not None and theirs is not None and agrees(mine, theirs) for mine, theirs in beside
    )


def _beside(quantity: Quantity, read: Read, step: int) -> Quantity | None:
    """The number one `step` before or after another, in its segment and near it."""
    at = read.quantities.index(quantity) + step
    if not 0 <= at < len(read.quantities):
        return None
    beside = read.quantities[at]
    near = max(quantity.first, beside.first) - min(quantity.last, beside.last) <= _BESIDE
    same = read.tokens[beside.first].segment == read.tokens[quantity.first].segment
    return beside if near and same else None


def _kind(quantity: Quantity) -> ReasonKind:
    return ReasonKind.DOSE if is_dose(quantity) else ReasonKind.NUMBER


def _contradiction(quantity: Quantity, statement: Read, rival: Quantity, heard: Read) -> Finding:
    said = statement.written(quantity.first, quantity.last)
    theirs = heard.written(rival.first, rival.last)
    return Finding(contradicted(_kind(quantity), said, theirs))


def _recalls(quantity: Quantity, statement: Read, heard: Read) -> list[Quantity]:
    """When somebody was told to come back, where the statement says it too."""
    if not called_back(quantity, statement):
        return []
    return [other for other in heard.quantities if called_back(other, heard)]


def _loosely(quantity: Quantity, statement: Read, heard: Read) -> Finding | None:
    """What was said in part or in a vague word: a date without its year, «a few days»."""
    if quantity.kind is Kind.DATE:
        return _part_of_a_date(quantity, statement, heard)
    words = [token.text for token in statement.tokens[quantity.first : quantity.last + 1]]
    if "couple" in words:
        return _said_together(("few",), words[-1], heard)
    if quantity.kind is not Kind.RATE:
        return None
    topic = statement.topic(quantity.first, quantity.last)
    for word in _TIMES_OF_DAY.get(" ".join(words), ()):
        found = _said_together(("at", "before", "the"), word, heard, topic=topic)
        if found is not None:
            return found
    period = _PERIOD_OF.get(words[0], words[-1] if words[0] in PER else "")
    bare = period and not statement.drugs
    return _said_together(PER, period, heard, unless=_LASTING) if bare else None


def _said_together(
    before: Collection[str],
    word: str,
    heard: Read,
    *,
    unless: AbstractSet[str] = frozenset(),
    topic: AbstractSet[str] = frozenset(),
) -> Finding | None:
    """Where a word was said right after one of these, near what it is about.

    None of the words `unless` may stand beside it.
    """
    for at in range(1, len(heard.tokens)):
        if heard.tokens[at].text != word or heard.tokens[at - 1].text not in before:
            continue
        around = {token.text for token in heard.tokens[max(0, at - 2) : at + 2]}
        near = not topic or not topic.isdisjoint(heard.around(at - 1, at))
        if near and unless.isdisjoint(around):
            return Finding(matched=(at - 1, at))
    return None


def _part_of_a_date(quantity: Quantity, statement: Read, heard: Read) -> Finding | None:
    """A mark where the day and the month were said, or the day, but not all that the note has."""
    month, day, year = quantity.values
    dates = [
        other
        for other in heard.quantities
        if other.kind is Kind.DATE
        and other.values[0] == month
        and day in (NOT_SAID, other.values[1])
        and not is_birth(other, heard)
    ]
    days = [o for o in heard.quantities if o.values[0] == day and is_day_of_a_month(o, heard)]
    if year == NOT_SAID or any(other.values[2] != NOT_SAID for other in dates):
        return None
    first = next(iter(dates or days), None)
    if first is None:
        return None
    years = _years_near(first, heard)
    if years and year not in years:
        return None
    said = statement.written(quantity.first, quantity.last)
    theirs = heard.written(first.first, first.last)
    text = tr("Of the date {said} only «{heard}» was said.", said=said, heard=theirs)
    reason = Reason(ReasonKind.NUMBER, Verdict.SUPPORTED, said, theirs, text)
    return Finding(reason, tuple(range(first.first, first.last + 1)))


def _years_near(quantity: Quantity, heard: Read) -> set[Fraction]:
    """The calendar years that are said around a date, but for that of a birth."""
    near = [
        other
        for other in heard.quantities
        if abs(other.first - quantity.first) <= _YEARS_AROUND
        and other is not quantity
        and not is_birth(other, heard)
    ]
    dated = {other.values[2] for other in near if other.kind is Kind.DATE}
    return (dated | {other.values[0] for other in near if is_year(other)}) - {NOT_SAID}


def _rivals(
    quantity: Quantity, statement: Read, heard: Read, same: Sequence[Quantity]
) -> list[Quantity]:
    """The numbers that may have been said in the place of this one, which `same` are equal to.

    What agrees with another number of the statement and counts something else is no rival, nor is
    «one» where it counts nothing; of an age only ages are, and of nothing else, of a year only
    years, of what was said with its unit only what has that unit or the same number. What was
    said has no rival in the end of a scale, and none that counts off where it does not itself.
    """
    others = [other for other in statement.quantities if other is not quantity]
    age, thing = is_age(quantity, statement), counted(quantity, statement)
    exactly = any(same_unit(quantity, other) for other in same)
    if thing is not None and any(thing == counted(other, heard) for other in same):
        thing = None

    named = label(quantity, statement)
    year, old = is_year(quantity), is_said_age(quantity, statement)
    whose = relative(quantity, statement) if age else None
    bound, ordered = is_bound(quantity, statement), is_ordinal(quantity, statement)

    def competes(other: Quantity) -> bool:
        if whose is not None and relative(other, heard) not in (None, whose):
            return False
        if age and not is_said_age(other, heard) and (exactly or other.values != quantity.values):
            return False
        if same and (
            (exactly and other.unit != quantity.unit and other.values != quantity.values)
            or (year and not is_year(other))
            or (not old and is_age(other, heard))
            or (not bound and is_bound(other, heard))
            or is_end_of_a_scale(other, heard)
            or (not ordered and is_ordinal(other, heard))
        ):
            return False
        if thing is not None and thing == counted(other, heard):
            return True
        return not any(agrees(one, other) for one in others)

    return [
        other
        for other in heard.quantities
        if (_family(other) == _family(quantity) or "" in (_family(other), _family(quantity)))
        and Kind.DATE not in (other.kind, quantity.kind)
        and (other.kind is quantity.kind or not {other.kind, quantity.kind} & _OWN_KINDS)
        and heard.polarity[other.first] is not Polarity.NEGATED
        and not is_implied([heard.tokens[other.first].text])
        and competes(other)
        and (not is_filler(other, heard) or (named is not None and named == label(other, heard)))
    ]


def only_unit_differs(said: Quantity, heard: Quantity) -> bool:
    """Whether two numbers of one family are equal but for the unit, or convert without agreeing."""
    return (
        said.unit is not None
        and heard.unit is not None
        and said.unit.family == heard.unit.family
        and said.unit.name != heard.unit.name
        and (said.values == heard.values or convertible(said, heard))
        and not agrees(said, heard)
    )


def contradicted(kind: ReasonKind, said: str, heard: str) -> Reason:
    """That the cited words say something else in the place of what the note says."""
    text = tr("The note says {said}; the cited words say {heard}.", said=said, heard=heard)
    return Reason(kind, Verdict.CONTRADICTED, said, heard, text)


def missing(kind: ReasonKind, said: str) -> Reason:
    """That the cited words do not say it."""
    text = tr("The note says {said}; the cited words do not.", said=said)
    return Reason(kind, Verdict.NOT_FOUND, said, "", text)


def same_form_other_numbers(statement: Read, heard: Read, first: int, last: int) -> Reason | None:
    """The first number that differs where a cited sentence is else word for word the same."""
    mine = statement.quantities
    theirs = tuple(q for q in heard.quantities if first <= q.first and q.last <= last)
    if not mine or len(mine) != len(theirs):
        return None
    mould = _skeleton(statement, 0, len(statement.tokens) - 1)
    if set(mould) == {_MARK} or mould != _skeleton(heard, first, last):
        return None
    for said, other in zip(mine, theirs, strict=True):
        if not agrees(said, other):
            return _contradiction(said, statement, other, heard).reason
    return None


def _skeleton(read: Read, first: int, last: int) -> list[str]:
    """The words with each number replaced by a mark; punctuation left out."""
    numbers = {q.first: q.last for q in read.quantities}
    made: list[str] = []
    at = first
    while at <= last:
        if at in numbers:
            made.append(_MARK)
            at = numbers[at] + 1
        else:
            if read.tokens[at].is_word:
                made.append(read.tokens[at].text)
            at += 1
    return made
