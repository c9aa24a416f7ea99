"""The recovery words: while they are on screen, and while they are typed."""

from __future__ import annotations

import secrets

from app.accounts.accounts import RecoveryKey

ASKED_WORDS = 2


class WrittenDown:
    """The words while they are on screen, and the question that shows they were written down."""

    def __init__(self, key: RecoveryKey) -> None:
        self.words = key.words
        chosen = secrets.SystemRandom().sample(range(len(key.words)), ASKED_WORDS)
        self.asked: tuple[int, ...] = tuple(sorted(chosen))

    def right(self, index: int, answer: str) -> bool:
        return self.words[index] == answer.strip().casefold()
