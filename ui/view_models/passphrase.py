"""What a passphrase is worth, in words."""

from __future__ import annotations

from dataclasses import dataclass

from app.accounts.passwords import FEWEST_GUESSES, SHORTEST_PASSWORD, guesses
from app.texts import plural, tr

GOOD, STRONG = 1e13, 1e16
"""Guesses; each of them costs an attacker most of a second behind Argon2id."""


@dataclass(frozen=True, slots=True)
class Strength:
    """`level` from 0 (not accepted) to 3; `words` says what it is and what would help."""

    level: int
    words: str

    @property
    def accepted(self) -> bool:
        return self.level > 0


def strength(passphrase: str, *known: str, shortest: int = SHORTEST_PASSWORD) -> Strength:
    """Judge a passphrase as the guard will; `known` are names that anybody could guess.

    Length first, as in NIST SP 800-63B: no rules about kinds of characters.
    """
    if not passphrase:
        return Strength(
            0,
            tr(
                "At least {shortest} characters. Four or five plain words are best.",
                shortest=shortest,
            ),
        )
    missing = shortest - len(passphrase)
    if missing > 0:
        return Strength(0, plural(missing, "{count} more character", "{count} more characters"))
    found = guesses(passphrase, known)
    if found < FEWEST_GUESSES:
        return Strength(0, tr("Easy to guess: common words, names or a pattern. Add another word."))
    if found < GOOD:
        return Strength(1, tr("Good enough. One more word makes it strong."))
    return Strength(2, tr("Good")) if found < STRONG else Strength(3, tr("Strong"))
