"""How domain values look in SQL."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from app.errors import BugError
from app.folding import forms


def time_text(time: datetime) -> str:
    """UTC with microseconds, so that text sorts as time does."""
    if time.tzinfo is None:
        raise BugError("A time without a zone reached the store.")
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def time_from(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def holding(columns: Sequence[str], text: str) -> tuple[str, list[str]]:
    """A condition for every word of a text to be in one of these searchable columns, and its
    values; it holds where there is no word."""
    conditions: list[str] = []
    values: list[str] = []
    for word in text.split():
        patterns = [f"%{_escaped(form)}%" for form in forms(word)]
        ways = [f"{column} LIKE ? ESCAPE '\\'" for column in columns for _ in patterns]
        conditions.append(f"({' OR '.join(ways)})")
        values += patterns * len(columns)
    return " AND ".join(conditions) or "1", values


def _escaped(text: str) -> str:
    for special in ("\\", "%", "_"):
        text = text.replace(special, f"\\{special}")
    return text
