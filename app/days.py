"""Days here, and in words, in the language of whoever reads them."""

from __future__ import annotations

from datetime import UTC, date, datetime

from app.texts import marked, tr

MONTHS = (
    marked("January"),
    marked("February"),
    marked("March"),
    marked("April"),
    marked("May"),
    marked("June"),
    marked("July"),
    marked("August"),
    marked("September"),
    marked("October"),
    marked("November"),
    marked("December"),
)
WEEKDAYS = (
    marked("Monday"),
    marked("Tuesday"),
    marked("Wednesday"),
    marked("Thursday"),
    marked("Friday"),
    marked("Saturday"),
    marked("Sunday"),
)


def here(moment: datetime) -> date:
    """The day that it is at this workstation at a moment."""
    return moment.astimezone().date()


def today() -> date:
    """The day that it is here now."""
    return here(datetime.now(UTC))


def day_in_words(day: date) -> str:
    """The day of a date or a time, such as «3 March 2026»."""
    month = tr(MONTHS[day.month - 1])
    return tr("{day} {month} {year}", day=day.day, month=month, year=day.year)


def day_in_english(day: date) -> str:
    """The same for documents, whatever language is in use."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
