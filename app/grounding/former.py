"""What a sentence says was so before."""

from __future__ import annotations

from collections.abc import Sequence

from app.grounding.lexicon import word_set
from app.grounding.words import Token, is_content, is_finding

ENDED = word_set("quit stopped discontinued former")
"""«I quit smoking»: it was so and is no longer."""
_TAKEN_OFF = word_set("me him her them came come taken went i'm he she been was is i've")
"""What stands before «off» where something ended: «they took me off Lasix», «she is off oxygen»."""
_GIVEN = word_set("gave given")
_RUNS_OUT = word_set("ran run running")
_NAMED_BEFORE = word_set("it that them those these")
_BACK = 14  # words back to what somebody stopped
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
    if text == "up":
        return before in _GIVEN
    if text == "out":
        return before in _RUNS_OUT and following == "of"
    if text == "was":
        return tokens[at].segment > 0 and before in ("i", "he", "she") and following in _HABITS
    return text in ENDED


def what_ended(tokens: Sequence[Token], at: int, first: int, last: int) -> list[int]:
    """What was named before it was said to have ended: «it made me sick, so I stopped that»."""
    after = at + 1
    if after <= last and tokens[after].text in _NAMED_BEFORE:
        after += 1
    if tokens[at].segment == 0 or (after <= last and tokens[after].text.isalpha()):
        return []
    said = [k for k in range(max(first, at - _BACK), at) if is_content(tokens[k])]
    return [k for k in said if k == said[0] or not is_finding(tokens[k])]
