"""Figures among words: which words they take, and how a locale writes them.

Whatever can be read in two ways stays as it was said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.formatting.dates import date_at, time_at
from app.formatting.language import Unit, UnitKind
from app.formatting.locales import Locale
from app.formatting.numerals import Numeral, has_english_point, numeral_at
from app.grounding.lexicon import word_set

_LABEL_REACH = 8  # tokens before a blood pressure within which it is named
_AFTER_PRESSURE = word_set(
    """
    a and after at before but heart hr in lying on pulse sitting standing this today when while
    with y con e en und bei mit im
    """
)
"""What may follow two numbers that are a blood pressure though nobody has named it."""
_AFTER_SCORE = _AFTER_PRESSURE | word_set("pain severity intensity scale")


@dataclass(frozen=True, slots=True)
class Figure:
    """The tokens from `first` up to, not including, `end`, and what is written for them.

    Without `texts` they stay as they were said.
    """

    first: int
    end: int
    texts: tuple[str, ...]


def figures(texts: Sequence[str], written: Sequence[str], locale: Locale) -> Iterator[Figure]:
    """All that is to be written in another way, left to right."""
    at = 0
    while at < len(texts):
        if not locale.language.may_begin(texts[at]):
            at += 1
            continue
        found = date_at(texts, written, at, locale) or time_at(texts, at, locale)
        made = [Figure(at, found[1], found[0])] if found is not None else _figure(texts, at, locale)
        if made:
            yield from (one for one in made if one.texts)
            at = made[-1].end
        else:
            at += 1


def _figure(texts: Sequence[str], at: int, locale: Locale) -> list[Figure]:
    language = locale.language
    number = numeral_at(texts, at, language.counting, locale.decimal)
    if number is None or (
        at and texts[at] in language.counting.points and texts[at - 1] in language.no_bare_point
    ):
        return []
    return (
        _pressure(texts, at, number, locale)
        or _score(texts, at, number, locale)
        or _range(texts, at, number, locale)
        or _aged(texts, at, number, locale)
        or _measured(texts, at, number, locale)
        or _bare(texts, at, number, locale)
    )


def _pressure(  # noqa: PLR0911 - one return a doubt
    texts: Sequence[str], at: int, upper: Numeral, locale: Locale
) -> list[Figure]:
    """«one twenty over eighty»; the unit is added only where a blood pressure is named."""
    language = locale.language
    if texts[upper.end : upper.end + 1] == [] or texts[upper.end] not in language.over:
        return []
    lower = numeral_at(texts, upper.end + 1, language.counting, locale.decimal)
    if lower is None or upper.places or lower.places:
        return []
    if not (60 <= upper.value <= 300 and 20 <= lower.value <= 200 and lower.value < upper.value):
        return []
    after = texts[lower.end] if lower.end < len(texts) else ""
    unit, end = locale.language.unit_at(texts, lower.end)
    named = _named(texts, at, locale)
    if unit is not None and unit.symbol != "mmHg":
        return []
    if not named and unit is None and after.isalpha() and after not in _AFTER_PRESSURE:
        return []
    made = f"{_digits(upper, locale)}/{_digits(lower, locale)}"
    if unit is not None:
        return [Figure(at, lower.end, (made,)), Figure(lower.end, end, ("mmHg",))]
    return [Figure(at, lower.end, (made, "mmHg") if named else (made,))]


def _named(texts: Sequence[str], at: int, locale: Locale) -> bool:
    before: list[str] = []
    for text in reversed(texts[max(0, at - _LABEL_REACH) : at]):
        if text in (".", ";", "?", "!"):
            break
        before.insert(0, text)
    return any(
        tuple(before[start : start + len(name)]) == name
        for name in locale.language.pressure
        for start in range(len(before))
    )


def _score(texts: Sequence[str], at: int, number: Numeral, locale: Locale) -> list[Figure]:
    """«seven out of ten», where ten is what it is rated by."""
    counting = locale.language.counting
    for link in locale.language.out_of:
        follow = number.end + len(link)
        if tuple(texts[number.end : follow]) != link:
            continue
        most = numeral_at(texts, follow, counting, locale.decimal)
        if most is None or most.value != 10 or number.value > 10 or number.places:
            continue
        if locale.language.unit_at(texts, most.end)[0] is not None or (
            number.digits and most.digits
        ):
            continue
        after = texts[most.end] if most.end < len(texts) else ""
        counted = after.isalpha() and after not in _AFTER_SCORE  # «two out of ten patients»
        if (counted or len(link) == 1) and not _labelled(texts, at, locale):
            continue
        return [Figure(at, most.end, (f"{_digits(number, locale)}/10",))]
    return []


def _range(texts: Sequence[str], at: int, low: Numeral, locale: Locale) -> list[Figure]:
    """«two to three tablets», «two by three centimeters»; both are of one unit."""
    language = locale.language
    link = texts[low.end] if low.end < len(texts) else ""
    if link not in language.to | language.by or low.clipped:
        return []
    high = numeral_at(texts, low.end + 1, locale.language.counting, locale.decimal)
    if high is None or high.clipped:
        return []
    falls = link in language.to and high.value <= low.value
    if falls and (at == 0 or texts[at - 1] not in language.since):
        return []  # «two to one milligrams» may be a ratio
    hyphen = texts[high.end : high.end + 1] == ["-"]
    unit, end = locale.language.unit_at(texts, high.end + hyphen)
    if unit is None or _is_no_unit(texts, end, unit, locale):
        return []
    if any(
        _is_doubtful(texts, first, one, unit, locale)
        for first, one in ((at, low), (low.end + 1, high))
    ) or (link in language.to and _shares_scale(low, high)):
        return [Figure(at, end, ())]
    return [
        Figure(at, low.end, (_digits(low, locale, unit),)),
        *_of_unit(low.end + 1, high, texts[high.end + hyphen : end], unit, locale, hyphen=hyphen),
    ]


def _aged(texts: Sequence[str], at: int, number: Numeral, locale: Locale) -> list[Figure]:
    """«sixty five-year-old»."""
    for old in locale.language.old:
        end = number.end + len(old)
        if tuple(texts[number.end : end]) == old and not number.places and not number.clipped:
            return [Figure(at, end, (_digits(number, locale) + "".join(old),))]
    return []


def _measured(texts: Sequence[str], at: int, number: Numeral, locale: Locale) -> list[Figure]:
    """A number with its unit."""
    hyphen = texts[number.end : number.end + 1] == ["-"]
    unit, end = locale.language.unit_at(texts, number.end + hyphen)
    if unit is None or _is_no_unit(texts, end, unit, locale):
        return []
    if _is_doubtful(texts, at, number, unit, locale):
        return [Figure(at, end, ())]
    if not number.digits and not _meant(texts, at, number, unit, locale):
        return []
    if unit.symbol == "%":
        percent = locale.percent.format(_digits(number, locale, unit))
        return [Figure(at, end, tuple(percent.split()))]
    if hyphen and number.digits and not unit.symbol:
        return []
    said = texts[number.end + hyphen : end]
    return _of_unit(at, number, said, unit, locale, hyphen=hyphen)


def _of_unit(
    at: int,
    number: Numeral,
    said: Sequence[str],
    unit: Unit,
    locale: Locale,
    *,
    hyphen: bool,
) -> list[Figure]:
    """A number and its unit, each by itself, so that each can be undone by itself."""
    end = number.end + hyphen + len(said)
    symbol = locale.symbols.get(unit.symbol, unit.symbol)
    digits = _digits(number, locale, unit)
    if hyphen:
        return [Figure(at, end, (digits, *(symbol.split() or said)))]
    made = [Figure(at, number.end, (digits,))]
    if symbol:
        made.append(Figure(number.end, end, tuple(symbol.split())))
    return made


def _bare(texts: Sequence[str], at: int, number: Numeral, locale: Locale) -> list[Figure]:
    """A number without a unit: a finding that is given as one, or one with decimals."""
    if number.digits or locale.language.unit_at(texts, number.end)[0] is not None:
        return []
    goes_on = number.end < len(texts) and texts[number.end] in locale.language.to
    if goes_on and numeral_at(texts, number.end + 1, locale.language.counting, locale.decimal):
        return []  # «two to three hundred thousand»
    if _labelled(texts, at, locale):
        told = number.value != 1
    else:  # «a las ocho y media»
        counting = locale.language.counting
        half = any(
            tuple(texts[number.end - len(one) : number.end]) == one for one in counting.halves
        )
        told = number.places > 0 and texts[at] not in counting.points and not half
    if told:
        return [Figure(at, number.end, (_digits(number, locale),))]
    return []


def _labelled(texts: Sequence[str], at: int, locale: Locale) -> bool:
    language = locale.language
    end = at - 1 if at and texts[at - 1] in language.is_words else at
    return any(
        end >= len(name) and tuple(texts[end - len(name) : end]) == name
        for name in (*language.findings, *language.pressure)
    )


def _meant(texts: Sequence[str], at: int, number: Numeral, unit: Unit, locale: Locale) -> bool:
    """Whether number words before a unit are surely a number, and surely this one."""
    language = locale.language
    if number.clipped:
        return unit.said[0] in ("pounds", "beats", "bpm", "lbs")
    if number.value == 1 and not number.places:
        if texts[at] in language.counting.articles:
            return bool(unit.symbol) and unit.kind is not UnitKind.TIME
        return bool(unit.symbol) or unit.kind in (UnitKind.DOSE, UnitKind.FORM)
    return True


def _is_doubtful(
    texts: Sequence[str], at: int, number: Numeral, unit: Unit, locale: Locale
) -> bool:
    """Whether a number with a unit may be two things: «five hundred and two tablets»."""
    if number.digits:  # «a las 8.30 horas»
        clock = unit.kind is UnitKind.TIME and number.places == 2
        return clock and has_english_point(number.digits, locale.decimal)
    counting = locale.language.counting
    if texts[at] in counting.points:  # «two fingers from McBurney's point two centimeters»
        return not (unit.kind is UnitKind.DOSE or "/" in unit.symbol or unit.symbol == "%")
    whole = unit.kind in (UnitKind.FORM, UnitKind.COUNT, UnitKind.TIME)
    if counting.point_is_mark and number.places:  # «zwei Komma drei Tage lang»
        return whole and (4 * number.value).denominator != 1
    if unit.kind is UnitKind.TIME:  # «at fifteen hundred hours»
        return unit.said[0] == "hours" and texts[number.end - 1] == "hundred"
    if unit.kind not in (UnitKind.DOSE, UnitKind.FORM) or number.end - at < 3:
        return False
    year = 2000 < number.value <= 2100  # «in two thousand ten milligrams»
    return year or (texts[number.end - 2] == "and" and number.value % 100 < 10)


def _shares_scale(low: Numeral, high: Numeral) -> bool:
    """Whether both numbers may be meant in hundreds or thousands: «two to three hundred»."""
    if low.digits and high.digits:
        return False
    return any(high.value % scale == 0 and low.value * scale < high.value for scale in (100, 1000))


def _is_no_unit(texts: Sequence[str], end: int, unit: Unit, locale: Locale) -> bool:
    """Whether the words after it tell that it was none, or that the number goes on after it."""
    after = texts[end] if end < len(texts) else ""
    language = locale.language
    if unit.said[0] in ("foot", "feet") and language.counting.belongs(after):
        return locale.language.unit_at(texts, end + 1)[0] is None  # «six foot two»
    return after in language.not_after_unit.get(unit.symbol, frozenset())


def _digits(number: Numeral, locale: Locale, unit: Unit | None = None) -> str:
    """The number in digits; a dose has no zero at its end, and none lacks the one before."""
    places = number.places
    if unit is not None and unit.kind in (UnitKind.DOSE, UnitKind.FORM):
        while places and (number.value * 10 ** (places - 1)).denominator == 1:
            places -= 1
    if number.digits and places == number.places and _is_well_written(number.digits, locale):
        return number.digits
    return locale.number(number.value, places)


def _is_well_written(digits: str, locale: Locale) -> bool:
    """Whether digits have a zero before their decimals, and the decimal mark of the place."""
    return digits[0].isdecimal() and not has_english_point(digits, locale.decimal)
