"""How domain values look in SQL."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime

from app.errors import BugError

_UNDIVIDED = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ı": "i", "þ": "th", "æ": "ae",
     "œ": "oe"}
)  # fmt: skip
"""Letters with a stroke and ligatures, which Unicode does not take apart."""


def time_text(time: datetime) -> str:
    """UTC with microseconds, so that text sorts as time does."""
    if time.tzinfo is None:
        raise BugError("A time without a zone reached the store.")
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def time_from(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def folded(text: str) -> str:
    """Text as it is searched: without case and diacritics; «ł» is «l», «ø» is «o»."""
    decomposed = unicodedata.normalize("NFKD", text.casefold()).translate(_UNDIVIDED)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def searchable(text: str) -> str:
    """Text as one line of what is searched."""
    return " ".join(folded(text).split())


def like(text: str) -> str:
    """A LIKE pattern (escape character \\) for text anywhere in a folded column."""
    escaped = folded(text.strip())
    for special in ("\\", "%", "_"):
        escaped = escaped.replace(special, f"\\{special}")
    return f"%{escaped}%"
