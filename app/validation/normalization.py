"""One normal form of what was said, so that only other words count as errors."""

from __future__ import annotations

from fractions import Fraction

from app.grounding.numbers import plain
from app.grounding.spoken import value_at
from app.grounding.units import unit_at
from app.grounding.words import tokens

STATEMENT = (
    "Not counted as errors: upper and lower case; punctuation; British or American spelling;"
    " «don't» or «do not»; numbers in digits or in words; units in full or short, and /, % and °"
    " as signs or spoken. Everything else is."
)
"""What the normal form takes for the same."""

_DROPPED = frozenset(".,;:?!-–#+<>=")
_SAID = {"/": "over", "%": "percent", "°": "degree", "degrees": "degree"}


def normalized(text: str) -> tuple[str, ...]:
    """The words of a text in the form in which they are compared."""
    said = [token.text for token in tokens(text)]
    words: list[str] = []
    at = 0
    while at < len(said):
        number = value_at(said, at)
        if number is None:
            if said[at] not in _DROPPED:
                words.append(_SAID.get(said[at], said[at]))
            at += 1
            continue
        value, at = number
        words.append(_digits(value))
        unit, end = unit_at(said, at)
        # Nights are no days here, and months no weeks: only the sign of a unit is its word.
        if unit is not None and unit.family != "time":
            words.append(unit.name)
            at = end
    return tuple(words)


def _digits(value: Fraction) -> str:
    return str(value.numerator) if value.denominator == 1 else plain(value)
