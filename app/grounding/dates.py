"""Dates, as digits and as they are spoken."""

from __future__ import annotations

import re
from fractions import Fraction

from app.grounding.lexicon import word_list, word_set
from app.grounding.spoken import ORDINALS, chunk_at, value_at
from app.grounding.units import unit_at

MONTHS = {
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
NOT_SAID = -1
Date = tuple[int, int, int]
"""Month, day and year, each NOT_SAID where it was left out."""

_AMBIGUOUS = word_set("may march mar")
_BEFORE_A_MONTH = word_set(
    "in of since last this past early mid late until till by during end from back next between"
)
_DATED = 8  # tokens within which a date has its month or its stroke
_LAST_DAY = 31


def date_at(texts: list[str], at: int) -> tuple[Date, int] | None:
    """A date from a token on, and the index after it.

    «01/10/09», «January tenth two thousand nine», «August 2008», «in March».
    """
    ahead = texts[at : at + _DATED]
    if "/" in ahead:
        written = _written(texts, at)
        if written is not None:
            return written
    if MONTHS.keys().isdisjoint(ahead):
        return None
    day, end = NOT_SAID, at
    read = _day(texts, at)
    if read is not None and read[0] <= _LAST_DAY and texts[read[1] : read[1] + 1] == ["of"]:
        if texts[max(0, at - 1)] == "or" and texts[at] not in ORDINALS:
            return None  # «the first week or two of june»
        day, end = int(read[0]), read[1] + 1
    elif read is not None and _is_before_a_month(texts, read[1]):
        day, end = int(read[0]), read[1]  # «nineteenth june»
    if end >= len(texts) or texts[end] not in MONTHS or texts[end:] in (["may"], ["march"]):
        return _month(texts, at)
    month, end = MONTHS[texts[end]], end + 1
    if texts[end : end + 1] == ["."]:
        end += 1
    if day == NOT_SAID:
        follow = end + (texts[end : end + 1] in (["of"], ["the"]))
        follow = end + 2 if texts[end : end + 2] == ["on", "the"] else follow
        read = _day(texts, follow)
        if read is not None and read[0] <= _LAST_DAY:
            day, end = int(read[0]), read[1]
    year, end = _year(texts, end)
    if day == year == NOT_SAID:
        return _month(texts, at)
    return _dated(month, day, year), end


def _is_before_a_month(texts: list[str], at: int) -> bool:
    """Whether an ordinal ends at a token that names a month and nothing else."""
    named = texts[at : at + 1] != [] and texts[at] in MONTHS and texts[at] not in _AMBIGUOUS
    return named and texts[at - 1] in ORDINALS


def day_after(texts: list[str], at: int, before: Date, last: int) -> tuple[Date, int] | None:
    """«november fifth to the fourteenth»: another day of the month that ends at `last`."""
    between = texts[last + 1 : at]
    if not between or len(between) > 4 or not set(between) <= {"to", "through", "and", "the", ","}:
        return None
    if between == [","] and texts[at] not in ORDINALS:
        return None  # «september eleventh, one fifty»
    read = _day(texts, at)
    if read is None or read[0] > _LAST_DAY or unit_at(texts, read[1])[0] is not None:
        return None
    later, end = _year(texts, read[1])
    return _dated(before[0], int(read[0]), later if later != NOT_SAID else before[2]), end


def short_year(texts: list[str], at: int) -> tuple[int, int] | None:
    """«in o five» and «in '05» are 2005."""
    if texts[at - 1 : at] in (["in"], ["since"]) and re.fullmatch(r"0[1-9]", texts[at]):
        return 2000 + int(texts[at]), at + 1
    if texts[at] not in ("o", "oh") or texts[at - 1 : at] not in (["in"], ["of"], ["since"]):
        return None
    read = chunk_at(texts, at + 1 + (texts[at + 1 : at + 2] == ["-"]))
    return None if read is None or not 1 <= read[0] <= 9 else (2000 + read[0], read[1])


def _written(texts: list[str], at: int) -> tuple[Date, int] | None:
    """«01/10/09», «06/2021»; «04/10» may be a day of a month as well and is left a ratio."""
    parts = texts[at : at + 5]
    if len(parts) == 5 and parts[1] == parts[3] == "/" and "".join(parts[::2]).isdecimal():
        return _dated(int(parts[0]), int(parts[2]), int(parts[4])), at + 5
    if len(parts) < 3 or parts[1] != "/" or not (parts[0] + parts[2]).isdecimal():
        return None
    month, year = int(parts[0]), int(parts[2])
    if 1 <= month <= 12 and (1900 <= year <= 2100 or _LAST_DAY < year < 100):
        return _dated(month, NOT_SAID, year), at + 3
    return None


def _month(texts: list[str], at: int) -> tuple[Date, int] | None:
    """«in march»; «may» and «march» only after a word that tells them from the verbs."""
    if texts[at] not in MONTHS:
        return None
    if texts[at] in _AMBIGUOUS and texts[max(0, at - 1)] not in _BEFORE_A_MONTH:
        return None
    return (MONTHS[texts[at]], NOT_SAID, NOT_SAID), at + 1


def _year(texts: list[str], at: int) -> tuple[int, int]:
    """The year after a month, also as «of ninety three» and «o eight», or NOT_SAID."""
    follow = at + (texts[at : at + 1] in ([","], ["of"], ["in"]))
    if texts[follow : follow + 1] in (["o"], ["oh"]):
        read = value_at(texts, follow + 1)
        if read is not None and read[0] < 10:
            return 2000 + int(read[0]), read[1]
    read = value_at(texts, follow)
    if read is None or read[0].denominator != 1:
        return NOT_SAID, at
    short = follow > at and _LAST_DAY < read[0] < 100
    if short or 1900 <= read[0] <= 2100:
        return int(read[0]), read[1]
    return NOT_SAID, at


def _day(texts: list[str], at: int) -> tuple[Fraction, int] | None:
    if at < len(texts) and texts[at] in ("first", "second"):
        return Fraction(1 + (texts[at] == "second")), at + 1
    whole, read = value_at(texts, at), chunk_at(texts, at)
    if read is None or whole is None or 1900 <= whole[0] <= 2100:
        return whole
    if read[0] > _LAST_DAY:  # «june thirty two thousand and four»
        read = chunk_at(texts[: at + 1], at)
    return None if read is None else (Fraction(read[0]), read[1])


def _dated(month: int, day: int, year: int) -> Date:
    if 0 <= year < 100:
        year += 2000 if year < 50 else 1900
    return month, day, year
