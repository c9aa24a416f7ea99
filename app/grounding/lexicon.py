"""Sets of words, written as text."""

from __future__ import annotations

from typing import Final

READ_LANGUAGE: Final = "en"
"""ISO 639-1 code of the one language whose words the checks and the rules of the chart know."""


def word_set(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


def word_list(text: str) -> list[str]:
    """The words of a text, in order."""
    return text.split()
