"""What a sentence says was so before."""

from __future__ import annotations

from collections.abc import Sequence

from app.grounding.lexicon import word_set
from app.grounding.words import Token

ENDED = word_set("quit stopped discontinued former")
"""«I quit smoking»: it was so and is no longer."""
_TAKEN_OFF = word_set("me him her them came come taken went i'm he she been was is i've")
"""What stands before «off» where something ended: «they took me off Lasix», «she is off oxygen»."""
_RUNS_OUT = word_set("ran run running")
OVER = word_set("resolved gone subsided")
_HABITS = word_set("on taking using seeing doing")


def is_former(tokens: Sequence[Token], at: int, first: int, last: int) -> bool:
    """Whether what follows ended: «quit smoking», «used to run», «I'm off the walker»."""
    text = tokens[at].text
    before, following = (tokens[k].text if first <= k <= last else "." for k in (at - 1, at + 1))
    if text == "used":
        return following == "to"
    if text == "off":
        return before in _TAKEN_OFF and following not in ("and", "of", "to", "work")
    if text == "out":
        return before in _RUNS_OUT and following == "of"
    if text == "was":
        return tokens[at].segment > 0 and before in ("i", "he", "she") and following in _HABITS
    return text in ENDED
