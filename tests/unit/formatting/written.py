"""A text as the passes over a transcript write it."""

from __future__ import annotations

from app.domain.transcript import Segment
from app.formatting.formatting import formatted
from app.formatting.locales import Locale


def formatted_text(text: str, locale: Locale) -> str:
    """A text, said as one segment, with its figures as the locale writes them."""
    (segment,) = formatted((Segment(1, 0.0, 1.0, " ".join(text.split())),), locale)
    return segment.text
