"""What a passphrase is worth, in words."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

MINIMUM = 15


@dataclass(frozen=True, slots=True)
class Strength:
    """`level` from 0 (not accepted) to 3; `words` says what it is and what would help."""

    level: int
    words: str

    @property
    def accepted(self) -> bool:
        return self.level > 0


def strength(passphrase: str, *known: str) -> Strength:
    """Judge a passphrase; `known` are names that anybody could guess.

    Length first, as in NIST SP 800-63B: no rules about kinds of characters.
    """
    missing = MINIMUM - len(passphrase)
    if not passphrase:
        return Strength(0, f"At least {MINIMUM} characters. Four or five plain words are best.")
    if missing > 0:
        return Strength(0, f"{missing} more character{'s' if missing > 1 else ''}")
    weakness = _weakness(passphrase.casefold(), known)
    if weakness:
        return Strength(0, weakness)
    words = len(passphrase.split())
    if len(passphrase) >= 24 or (words >= 4 and len(passphrase) >= 20):
        return Strength(3, "Strong")
    if len(passphrase) >= 18 or words >= 3:
        return Strength(2, "Good")
    return Strength(1, "Long enough. One more word makes it strong.")


def _weakness(folded: str, known: tuple[str, ...]) -> str:
    rest = folded
    for name in known:
        for part in name.casefold().split():
            if len(part) > 2:
                rest = rest.replace(part, "")
    if len(rest.strip()) < MINIMUM // 2:
        return "Mostly names that people know. Add words that have nothing to do with you."
    if len(set(folded)) < 7 or _runs(folded) > len(folded) // 2:
        return "Easy to guess: it repeats itself. Mix in other words."
    return ""


def _runs(text: str) -> int:
    """Characters that only continue the one before: aaa, abc, 321."""
    return sum(1 for before, after in pairwise(text) if abs(ord(after) - ord(before)) <= 1)
