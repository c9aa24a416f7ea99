"""What the signed-in person has had before their eyes, so that nothing unread is signed."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.identifiers import StatementId
from app.domain.note import Note, Statement

_WORDS_A_SECOND = 238 / 60


class Reading:
    """Statements that were seen, each with its words; forgotten at sign-out, and never stored."""

    def __init__(self) -> None:
        self._seen: set[tuple[StatementId, str]] = set()

    def seen(self, note: Note, statements: Iterable[StatementId]) -> None:
        """These statements of the note were on the screen long enough to be read."""
        shown = frozenset(statements)
        self._seen |= {(one.id, one.text) for one in note.statements if one.id in shown}

    def unread(self, note: Note) -> tuple[Statement, ...]:
        """What was never seen as it stands now: a statement that changed is read again."""
        return tuple(one for one in note.statements if (one.id, one.text) not in self._seen)


def reading_seconds(statements: Iterable[Statement]) -> float:
    """Seconds that a silent reader takes, at 238 words a minute.

    Source: Brysbaert 2019, How many words do we read per minute?, J. Mem. Lang. 109.
    """
    return sum(len(statement.text.split()) for statement in statements) / _WORDS_A_SECOND
