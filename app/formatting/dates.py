"""Dates with the month in words, and times of day."""

from __future__ import annotations

from collections.abc import Sequence

from app.formatting.locales import Locale
from app.formatting.numerals import numeral_at

_VERBS = frozenset(("may", "march"))
_LONGEST_MONTH = 31


def date_at(
    texts: Sequence[str], written: Sequence[str], at: int, locale: Locale
) -> tuple[tuple[str, ...], int] | None:
    """A date from token `at` on as the locale writes it, and the token after it."""
    start = at + (texts[at] == "the" and at + 1 < len(texts))
    found = _month_first(texts, written, start, locale) or _day_first(texts, written, start, locale)
    if found is None:
        return None
    day, month, year, end = found
    form = locale.date if year else locale.day
    text = form.format(day=day, month=locale.month_names[month - 1], year=year)
    return tuple(text.split()), end


def _month_first(
    texts: Sequence[str], written: Sequence[str], at: int, locale: Locale
) -> tuple[int, int, int, int] | None:
    """«March third, twenty twenty six»."""
    language = locale.language
    month = _month(texts, written, at, locale)
    if month is None or language.code != "en":
        return None
    follow = at + 1 + (texts[at + 1 : at + 2] == ["the"])
    ordinal = language.ordinal(texts, follow)
    read = ordinal or _plain(texts, follow, locale)
    if read is None or not 1 <= read[0] <= _LONGEST_MONTH:
        return None
    after = read[1] + (texts[read[1] : read[1] + 1] == [","])
    year = _year(texts, after, locale)
    if year is not None:
        return read[0], month, year[0], year[1]
    of = texts[read[1] : read[1] + 1] == ["of"]
    if ordinal is None or _goes_on(texts, read[1] + of, locale):
        return None  # «in March two patients», «March third of oh eight»
    return read[0], month, 0, read[1]


def _day_first(  # noqa: PLR0911 - one return a doubt
    texts: Sequence[str], written: Sequence[str], at: int, locale: Locale
) -> tuple[int, int, int, int] | None:
    """«the third of March», «tres de marzo de dos mil veintiséis», «dritter März»."""
    language = locale.language
    if at and (texts[at - 1] in ("-", "/") or _is_number_or_point(texts, at - 1, locale)):
        return None
    ordinal = language.ordinal(texts, at)
    read = ordinal or _plain(texts, at, locale)
    if read is None or not 1 <= read[0] <= _LONGEST_MONTH:
        return None
    linked = texts[read[1] : read[1] + 1] and texts[read[1]] in language.of
    plain_day = language.code == "en" and texts[at].isdecimal()  # «3 March»
    if ordinal is None and not linked and not plain_day:
        return None
    month_at = read[1] + bool(linked)
    month = _month(texts, written, month_at, locale)
    if month is None:
        return None
    follow = month_at + 1
    follow += bool(texts[follow : follow + 1] and texts[follow] in (*language.of, ","))
    year = _year(texts, follow, locale)
    if year is not None:
        return read[0], month, year[0], year[1]
    bare = ordinal is None and language.code == "en"  # «the first week or two of June»
    if bare or _goes_on(texts, month_at + 1, locale):
        return None
    return read[0], month, 0, month_at + 1


def _month(texts: Sequence[str], written: Sequence[str], at: int, locale: Locale) -> int | None:
    if at >= len(texts):
        return None
    if texts[at] in _VERBS and not written[at][0].isupper():
        return None
    return locale.language.months.get(texts[at])


def _plain(texts: Sequence[str], at: int, locale: Locale) -> tuple[int, int] | None:
    """A number up to 31 that another number may follow: the year, or the minutes."""
    if at >= len(texts):
        return None
    if texts[at].isdecimal():
        return int(texts[at]), at + 1
    for end in range(min(at + 3, len(texts)), at, -1):
        read = locale.language.counting.whole(texts[at:end], 0)
        if read is not None and read[1] == end - at and not read[2] and read[0] <= _LONGEST_MONTH:
            return read[0], end
    return None


def _year(texts: Sequence[str], at: int, locale: Locale) -> tuple[int, int] | None:
    """A year that no further number follows."""
    if at >= len(texts):
        return None
    if texts[at].isdecimal():
        value = int(texts[at])
        found = (value, at + 1) if 1900 <= value <= 2100 else None
    else:
        found = locale.language.year(texts, at)
    if found is None or _is_number(texts, found[1], locale):
        return None
    if locale.language.unit_at(texts, found[1])[0] is not None:
        return None  # «on March third two thousand milligrams»
    return found


def _goes_on(texts: Sequence[str], at: int, locale: Locale) -> bool:
    """Whether what follows a day could make another figure of it: a number, a unit, a time."""
    if at >= len(texts):
        return False
    language = locale.language
    return (
        _is_number_or_point(texts, at, locale)
        or language.ordinal(texts, at) is not None
        or texts[at] in language.afternoon
        or language.unit_at(texts, at + (texts[at] == "-"))[0] is not None
    )


def _is_number_or_point(texts: Sequence[str], at: int, locale: Locale) -> bool:
    return _is_number(texts, at, locale) or texts[at] in locale.language.counting.points


def _is_number(texts: Sequence[str], at: int, locale: Locale) -> bool:
    if at >= len(texts):
        return False
    counting = locale.language.counting
    return texts[at].isdecimal() or texts[at] in counting.digit or counting.belongs(texts[at])


def time_at(texts: Sequence[str], at: int, locale: Locale) -> tuple[tuple[str, ...], int] | None:
    """«eight thirty am», «acht Uhr dreißig», and the token after it."""
    language = locale.language
    if at and _is_number(texts, at - 1, locale):
        return None
    if language.clock:
        return _clock_between(texts, at, locale)
    if not language.afternoon:
        return None
    read = _plain(texts, at, locale)
    if read is None or not 1 <= read[0] <= 12:
        return None
    hour, end = read
    minutes = _minutes(texts, end, locale)
    if minutes is not None:
        end = minutes[1]
    if not texts[end : end + 1] or texts[end] not in language.afternoon:
        return None
    noon = language.afternoon[texts[end]]
    clock = f"{hour}:{minutes[0]:02d}" if minutes is not None else str(hour)
    return (clock, noon if locale.upper_noon else noon.lower()), end + 1


def _clock_between(
    texts: Sequence[str], at: int, locale: Locale
) -> tuple[tuple[str, ...], int] | None:
    number = numeral_at(texts, at, locale.language.counting, locale.decimal)
    if number is None or number.places or number.value > 24:
        return None
    if texts[number.end : number.end + 1] != [locale.language.clock]:
        return None
    hour, end = int(number.value), number.end + 1
    minutes = _minutes(texts, end, locale)
    if minutes is not None and locale.language.unit_at(texts, minutes[1])[0] is None:
        return (f"{hour}:{minutes[0]:02d}", "Uhr"), minutes[1]  # not «um acht Uhr zwanzig Tropfen»
    return (str(hour), "Uhr"), end


def _minutes(texts: Sequence[str], at: int, locale: Locale) -> tuple[int, int] | None:
    """From 10 to 59, or «oh five»; what is less is not said so."""
    if at >= len(texts):
        return None
    if texts[at] in ("oh", "o") and at + 1 < len(texts):
        one = locale.language.counting.digit.get(texts[at + 1], 0)
        return (one, at + 2) if one else None
    if texts[at].isdecimal():
        value: tuple[int, int] | None = (int(texts[at]), at + 1) if len(texts[at]) == 2 else None
    else:
        read = locale.language.counting.whole(texts, at)
        value = (read[0], read[1]) if read is not None and not read[2] else None
    return value if value is not None and 10 <= value[0] <= 59 else None
