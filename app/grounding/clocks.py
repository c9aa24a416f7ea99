"""Times of day, in digits and as they are spoken."""

from __future__ import annotations

from app.grounding.spoken import chunk_at
from app.grounding.units import unit_at

_PAST, _TO = frozenset(("past", "after")), frozenset(("to", "of", "till", "til", "before"))
_AT = frozenset(("at", "@", "about", "around", "since", "from", "until", "till", "by"))
_HALF, _QUARTER = 30, 15
_PARTS = (5, 10, 20, 25)  # minutes that are told before and after an hour
_NOON, _DAY, _HOUR = 12, 24, 60


def clock_at(texts: list[str], at: int) -> tuple[int, int] | None:
    """A time of day as it is spoken, and the index after it: 230 for «14:30», 4 for «0400».

    Of the two halves of a day none is told: «2:30» is «two thirty» in both.
    """
    return _written(texts, at) or _told(texts, at)


def _written(texts: list[str], at: int) -> tuple[int, int] | None:
    parts = texts[at : at + 3]
    if len(parts) == 3 and parts[1] == ":" and parts[0].isdecimal() and len(parts[2]) == 2:
        return _made(parts[0], parts[2], at + 3)
    text = texts[at]
    if len(text) != 4 or not text.isdecimal():
        return None
    afternoon = _NOON < int(text[:2]) < 19 and texts[max(0, at - 1)] in _AT  # no year
    return _made(text[:2], text[2:], at + 1) if text[0] == "0" or afternoon else None


def _made(hours: str, minutes: str, end: int) -> tuple[int, int] | None:
    if not minutes.isdecimal() or int(hours) >= _DAY or int(minutes) >= _HOUR:
        return None
    return _spoken(int(hours), int(minutes)), end


def _spoken(hours: int, minutes: int) -> int:
    hours = hours % _NOON or _NOON
    return hours * 100 + minutes if minutes else hours


def _told(texts: list[str], at: int) -> tuple[int, int] | None:
    """«quarter past nine», «half past three», «ten to five», and «at half nine»."""
    start = at + (texts[at] == "a" and texts[at + 1 : at + 2] == ["quarter"])
    minutes = {"quarter": _QUARTER, "half": _HALF}.get(texts[start], 0)
    follow = start + 1
    before = texts[at - 1] if at else ""
    if not minutes:
        read = chunk_at(texts, start)
        if read is None or read[0] not in _PARTS:
            return None
        minutes, follow = read
    link = texts[follow : follow + 1]
    hour = chunk_at(texts, follow + 1)
    if link and link[0] in _PAST and _is_hour(texts, hour):
        return _hour(hour, minutes)
    told = texts[start] == "quarter" or before == "at"
    if link and link[0] in _TO and told and _is_hour(texts, hour):
        return _hour(hour, -minutes)
    hour = chunk_at(texts, follow)
    if texts[start] == "half" and before in (*_AT, ",") and _is_hour(texts, hour):
        return _hour(hour, minutes)
    return None


def _is_hour(texts: list[str], read: tuple[int, int] | None) -> bool:
    return read is not None and 1 <= read[0] <= _NOON and unit_at(texts, read[1])[0] is None


def _hour(read: tuple[int, int] | None, minutes: int) -> tuple[int, int] | None:
    if read is None:
        return None
    hours, end = read
    return _spoken(hours - (minutes < 0), minutes % _HOUR), end
