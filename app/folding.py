"""Text as it is searched: what people type one way and read another is found both ways."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

_UNDIVIDED = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ı": "i", "þ": "th", "æ": "ae",
     "œ": "oe"}
)  # fmt: skip
"""Letters with a stroke and ligatures, which Unicode does not take apart."""
_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "đ": "dj"})
"""Letters that people write as two where their keyboard has none.

Source: ICAO Doc 9303-3, section 6, table 1 (German, Scandinavian); Gaj's alphabet (đ).
"""

_ALIKE = re.compile(r"(a)[ae]+|(o)e+|(u)e+|(d)j+")
"""What `_WRITTEN_OUT` may have made longer, with the letter that it began with."""


def folded(text: str) -> str:
    """Text without case and diacritics; «ł» is «l», «ø» is «o»."""
    decomposed = unicodedata.normalize("NFKD", text.casefold()).translate(_UNDIVIDED)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def written_out(text: str) -> str:
    """Text folded, but «ü» is «ue», «ø» is «oe», «đ» is «dj»."""
    return folded(unicodedata.normalize("NFC", text.casefold()).translate(_WRITTEN_OUT))


def forms(text: str) -> tuple[str, ...]:
    """The ways in which others may have written a text: folded, and written out."""
    return tuple(dict.fromkeys((folded(text), written_out(text))))


def searchable(text: str) -> str:
    """Text as one line of what is searched: its forms, one after the other."""
    return " ".join(dict.fromkeys(" ".join(form.split()) for form in forms(text)))


def readings(searched: str) -> tuple[str, ...]:
    """Text in lines as `searchable` gives them, in each form by itself: nothing in it follows upon
    the end of the other form."""
    pairs = [_two_forms(line) for line in searched.split("\n")]
    return tuple(dict.fromkeys("\n".join(lines) for lines in zip(*pairs, strict=True)))


def _two_forms(line: str) -> tuple[str, str]:
    """A line whose halves are alike is one text in two forms."""
    words = line.split(" ")
    half = len(words) // 2
    if words[0][:1] != words[half][:1] or len(words) % 2:  # as of most lines, and soon seen
        return line, line
    first, second = " ".join(words[:half]), " ".join(words[half:])
    alike = _ALIKE.sub(r"\1\2\3\4", first) == _ALIKE.sub(r"\1\2\3\4", second)
    return (first, second) if alike and len(first) < len(second) else (line, line)


def holds(searched: str, wanted: str) -> bool:
    """Whether text as `searchable` gives it holds every word that somebody typed."""
    return finder(wanted)(searched)


def finder(wanted: str) -> Callable[[str], bool]:
    """`holds` for many texts: what somebody typed is folded once."""
    words = [[form.split() for form in forms(word)] for word in wanted.split()]

    def found(searched: str) -> bool:
        return all(any(all(part in searched for part in form) for form in word) for word in words)

    return found
