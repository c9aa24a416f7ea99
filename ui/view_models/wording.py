"""Times and lengths as the person's locale writes them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from app.texts import tr


def local(moment: datetime) -> datetime:
    """A UTC moment in the workstation's time zone."""
    return moment.astimezone()


def clock(moment: datetime) -> str:
    """The time of day."""
    here = local(moment)
    return QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)


def day(value: date) -> str:
    """A date in full enough to be unmistakable: 14 Mar 1964, with the month as a word."""
    name = QLocale().monthName(value.month, QLocale.FormatType.ShortFormat)
    return tr(
        "{day} {month} {year}",
        about="with the month shortened",
        day=value.day,
        month=name,
        year=value.year,
    )


def day_heading(value: date, today: date) -> str:
    """Today, yesterday, or the weekday and date."""
    if value == today:
        return tr("Today")
    if value == today - timedelta(days=1):
        return tr("Yesterday")
    return weekday(value)


def weekday(value: date) -> str:
    """The weekday and date."""
    name = QLocale().dayName(value.isoweekday(), QLocale.FormatType.LongFormat)
    return f"{name}, {day(value)}"


def when(moment: datetime, now: datetime | None = None) -> str:
    """Relative on the same day, absolute otherwise."""
    current = local(now or datetime.now(UTC))
    here = local(moment)
    if here.date() != current.date():
        if here.date() == current.date() - timedelta(days=1):
            return tr("yesterday, {time}", time=clock(moment))
        return f"{day(here.date())}, {clock(moment)}"
    minutes = int((current - here).total_seconds() // 60)
    if minutes < 1:
        return tr("just now")
    if minutes < 60:
        return tr("{minutes} min ago", minutes=minutes)
    return tr("{hours} h ago", hours=minutes // 60)


def hour_of_day(moment: datetime, now: datetime | None = None) -> str:
    """The time, with its day: as true in an hour as it is now."""
    today = local(now or datetime.now(UTC)).date()
    if local(moment).date() == today:
        return tr("today, {time}", time=clock(moment))
    return when(moment, now)


def moment_in_full(moment: datetime) -> str:
    """Date and time, for tooltips and the event list."""
    here = local(moment)
    value = QDateTime(
        QDate(here.year, here.month, here.day), QTime(here.hour, here.minute, here.second)
    )
    return f"{day(here.date())}, {QLocale().toString(value, 'HH:mm:ss')}"


def moment_of_day(moment: datetime, now: datetime | None = None) -> str:
    """To the second; the day is named where it is not today's."""
    here, today = local(moment), local(now or datetime.now(UTC)).date()
    time = QLocale().toString(QTime(here.hour, here.minute, here.second), "HH:mm:ss")
    if here.date() == today:
        return tr("today, {time}", time=time)
    if here.date() == today - timedelta(days=1):
        return tr("yesterday, {time}", time=time)
    return f"{day(here.date())}, {time}"


def elapsed(seconds: float) -> str:
    """A length of time as minutes and seconds, with hours where there are any."""
    whole = int(seconds)
    hours, rest = divmod(whole, 3600)
    minutes, secs = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{secs:02}" if hours else f"{minutes}:{secs:02}"


def roughly(seconds: float) -> str:
    """How much time is left, said roughly."""
    if seconds < 10:
        return tr("a few seconds left")
    if seconds < 90:
        return tr("about {seconds} s left", seconds=round(seconds / 5) * 5)
    return tr("about {minutes} min left", minutes=round(seconds / 60))


def reading_time(seconds: float) -> str:
    """How long something takes to read, said roughly."""
    if seconds < 10:
        return tr("a few seconds to read")
    if seconds < 90:
        return tr("about {seconds} s to read", seconds=round(seconds / 5) * 5)
    return tr("about {minutes} min to read", minutes=round(seconds / 60))


def number(value: int) -> str:
    """A whole number with the locale's separators."""
    return QLocale().toString(value)


def percent(share: float) -> str:
    """A share between 0 and 1."""
    return tr("{number}%", number=number(round(100 * share)))


def joined(names: Sequence[str]) -> str:
    """Names in one phrase: A and B and C."""
    phrase = names[0] if names else ""
    for name in names[1:]:
        phrase = tr("{names} and {name}", names=phrase, name=name)
    return phrase


def parse_birth_date(text: str) -> date | None:
    """A date as people type it: 14.3.1964, 14/03/1964, 1964-03-14 or the locale's short form.

    None for nothing typed; raises ValueError when it is no date.
    """
    cleaned = text.strip()
    if not cleaned:
        return None
    locale = QLocale()
    for form in (
        "yyyy-M-d",
        "d.M.yyyy",
        locale.dateFormat(QLocale.FormatType.ShortFormat)
        .replace("yyyy", "yy")
        .replace("yy", "yyyy"),
        "d/M/yyyy",
        "d MMM yyyy",
        "d MMMM yyyy",
        "d. MMM yyyy",
        "d. MMMM yyyy",
    ):
        parsed = locale.toDate(cleaned, form)
        if parsed.isValid() and parsed.year() >= 1880:
            return date(parsed.year(), parsed.month(), parsed.day())
    raise ValueError(text)
