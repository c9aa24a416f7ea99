"""The recovery key: 256 bits as 24 words, printed once and kept in a safe."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from mnemonic import Mnemonic

from app.errors import Refused
from app.keys.memory import Secret
from app.texts import tr

WORDS = 24


@cache
def _words() -> Mnemonic:
    return Mnemonic("english")


def word_list() -> tuple[str, ...]:
    """The 2,048 words that keys are made of, in order; four letters tell any two apart."""
    return tuple(_words().wordlist)


@dataclass(frozen=True, slots=True, repr=False)
class RecoveryKey:
    """24 words of the BIP-39 English list, 256 bits and a checksum."""

    words: tuple[str, ...]

    def __repr__(self) -> str:
        return "RecoveryKey(…)"

    @property
    def text(self) -> str:
        return " ".join(self.words)

    def secret(self) -> Secret:
        """The 256 bits."""
        return Secret(_words().to_entropy(list(self.words)))

    @staticmethod
    def create() -> RecoveryKey:
        words: str = _words().to_mnemonic(secrets.token_bytes(32))
        return RecoveryKey(tuple(words.split()))

    @staticmethod
    def read(text: str) -> RecoveryKey:
        """The key that a person typed; Refused says what is wrong with the words."""
        words = tuple(text.casefold().split())
        if len(words) != WORDS:
            raise Refused(
                tr(
                    "The recovery key has {words} words, and {count} were given.",
                    words=WORDS,
                    count=len(words),
                ),
                tr("Type all words from the printed sheet, in order."),
            )
        known = set(_words().wordlist)
        wrong = [str(number) for number, word in enumerate(words, 1) if word not in known]
        if wrong:
            raise Refused(
                tr(
                    "These words are not from the list: number {numbers}.", numbers=", ".join(wrong)
                ),
                tr("Compare them with the printed sheet."),
            )
        if not _words().check(" ".join(words)):
            raise Refused(
                tr("The words do not belong together: one is wrong, or two are swapped."),
                tr("Compare them with the printed sheet."),
            )
        return RecoveryKey(words)


@dataclass(frozen=True, slots=True, repr=False)
class RecoverySheet:
    """What is printed and put into a safe."""

    clinic_name: str
    made_at: datetime
    words: tuple[str, ...]

    @property
    def qr(self) -> tuple[tuple[bool, ...], ...]:
        """The words as a QR code, row by row, dark is true; without the quiet zone around it."""
        import segno  # noqa: PLC0415 - only needed where a sheet is shown or printed

        code = segno.make(" ".join(self.words), error="m", micro=False)
        return tuple(tuple(bool(module) for module in row) for row in code.matrix)
