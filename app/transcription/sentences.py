"""Cutting decoder segments into sentences, so that a citation names few words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.domain.transcript import Word

_ABBREVIATIONS = frozenset(
    ["dr", "mr", "mrs", "ms", "st", "vs", "approx", "e.g", "i.e", "a.m", "p.m", "b.i.d", "t.i.d"]
)
_END = re.compile(r"[.?!]['\")\]]*$")


def sentences(words: tuple[Word, ...]) -> Iterator[tuple[Word, ...]]:
    """The words of each sentence; a single trailing word stays with the sentence before it."""
    start = 0
    for at, word in enumerate(words):
        if _ends(word.text, words[at + 1].text if at + 1 < len(words) else None):
            yield words[start : at + 1]
            start = at + 1
    if start < len(words):
        yield words[start:]


def _ends(text: str, following: str | None) -> bool:
    if following is None or _END.search(text) is None:
        return False
    bare = text.rstrip("'\")].?!").lower()
    if text.rstrip("'\")]").endswith(".") and (
        bare in _ABBREVIATIONS or (len(bare) == 1 and bare.isalpha())
    ):
        return False
    return not following[:1].islower()
