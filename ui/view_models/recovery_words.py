"""The recovery words: while they are on screen, and while they are typed."""

from __future__ import annotations

import secrets
from enum import StrEnum
from functools import cache

from app.errors import Refused
from app.keys.recovery import WORDS, RecoveryKey, RecoverySheet, word_list
from app.texts import tr

ASKED_WORDS = 2
_TELLING = 4  # letters that tell any two words of the list apart


class Purpose(StrEnum):
    """Why a sheet is made."""

    FOUNDED = "founded"
    REPLACED = "replaced"
    RESCUED = "rescued"


class WrittenDown:
    """A sheet while it is on screen, and the question that shows that it was kept."""

    def __init__(self, sheet: RecoverySheet, purpose: Purpose) -> None:
        self.sheet = sheet
        self.purpose = purpose
        chosen = secrets.SystemRandom().sample(range(len(sheet.words)), ASKED_WORDS)
        self.asked: tuple[int, ...] = tuple(sorted(chosen))

    @property
    def words(self) -> tuple[str, ...]:
        return self.sheet.words

    def right(self, index: int, answer: str) -> bool:
        return self.words[index] == answer.strip().casefold()


@cache
def _known() -> frozenset[str]:
    return frozenset(word_list())


def known(word: str) -> bool:
    """Whether a word is from the list."""
    return word in _known()


def begins(text: str) -> bool:
    """Whether some word of the list begins like this."""
    return any(word.startswith(text) for word in word_list())


def completed(text: str) -> str:
    """The one word of the list that is meant, or nothing while several are."""
    if known(text):
        return text
    found = [word for word in word_list() if word.startswith(text)] if text else []
    return found[0] if len(found) == 1 and len(text) >= min(_TELLING, len(found[0])) else ""


def nearest(text: str) -> str:
    """The word of the list that looks most like this."""
    # Brings numpy along; the first window does not wait for it.
    from rapidfuzz import fuzz, process  # noqa: PLC0415

    found = process.extractOne(text, word_list(), scorer=fuzz.ratio, score_cutoff=50)
    return str(found[0]) if found is not None else ""


def unknown(words: list[str]) -> str:
    """The first word that is not from the list, in one sentence, or nothing."""
    for number, word in enumerate(words, 1):
        if word and not known(word):
            meant = nearest(word)
            wrong = tr("Word {number}, «{word}», is not from the list.", number=number, word=word)
            return f"{wrong} {tr('Is it «{word}»?', word=meant)}" if meant else wrong
    return ""


def misfit(words: list[str]) -> str:
    """Why these words cannot be a key yet, in one sentence, or nothing."""
    missing = sum(1 for word in words if not word)
    if missing:
        return tr("{count} of {total} words to go.", count=missing, total=WORDS)
    try:
        RecoveryKey.read(" ".join(words))
    except Refused as error:
        return f"{error.what} {error.action}"
    return ""
