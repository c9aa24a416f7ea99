"""How a word sounds, as a key: words that sound alike in English have the same one.

Source of the kind: L. Philips, «Hanging on the Metaphone», Computer Language 7 (12), 1990.
"""

from __future__ import annotations

import re
from functools import lru_cache

from app.folding import folded

_OTHER = re.compile(r"[^a-z0-9]")
_RULES = tuple(
    (re.compile(pattern), key)
    for pattern, key in (
        (r"^(?:kn|gn|pn)", "n"),
        (r"^wr", "r"),
        (r"^ps", "s"),
        (r"^x", "s"),
        (r"mb$", "m"),
        (r"ph", "f"),
        (r"sch", "sk"),
        (r"tch", "X"),
        (r"ch(?=[rl])", "k"),
        (r"[cs]h", "X"),
        (r"[st]i(?=[ao])", "X"),
        (r"th", "0"),
        (r"dg(?=[eiy])", "j"),
        (r"gh(?=t|$)", ""),
        (r"gh", "k"),
        (r"c(?=[eiy])", "s"),
        (r"g(?=[eiy])", "j"),
        (r"c?k|c|q|g", "k"),
        (r"x", "ks"),
        (r"z", "s"),
        (r"v", "f"),
        (r"d", "t"),
        (r"(.)\1+", r"\1"),
        (r"^[aeiouy]+", "A"),
        (r"[wh](?![aeiouy])", ""),
        (r"(?<=.)h", ""),
        (r"[aeiouy]", ""),
    )
)


def letters(text: str) -> str:
    """A text without case, diacritics and everything that is no letter and no digit."""
    return _OTHER.sub("", folded(text))


@lru_cache(maxsize=65536)
def sound(written: str) -> str:
    """The key of letters, such as MTFRMN for «metformin»."""
    key = written
    for pattern, replacement in _RULES:
        key = pattern.sub(replacement, key)
    return key.upper()
