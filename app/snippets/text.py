"""Snippets as words of a transcript, and where they are typed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.domain.snippet import Snippet
from app.domain.transcript import LINE_BREAK, PARAGRAPH_BREAK

_BREAKS = re.compile(
    rf"(?:\s|{LINE_BREAK}|{PARAGRAPH_BREAK})*\n(?:\s|{LINE_BREAK}|{PARAGRAPH_BREAK})*"
)


def flowing(text: str) -> str:
    """A text in one line: where it breaks, the sign of a break stands as a word."""

    def sign(found: re.Match[str]) -> str:
        paragraph = found[0].count("\n") > 1 or PARAGRAPH_BREAK in found[0]
        return f" {PARAGRAPH_BREAK if paragraph else LINE_BREAK} "

    return " ".join(_BREAKS.sub(sign, text.strip()).split())


def typed(text: str, caret: int, snippets: Sequence[Snippet]) -> tuple[int, str] | None:
    """Where the key of a snippet begins that ends at the caret, and the text that it stands for.

    None where no key stands there as a word of its own.
    """
    start = caret
    while start and not text[start - 1].isspace():
        start -= 1
    key = text[start:caret].casefold()
    for snippet in snippets:
        if snippet.key and snippet.key.casefold() == key:
            return start, snippet.text
    return None
