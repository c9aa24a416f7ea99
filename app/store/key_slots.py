"""The key slots that the clinic's store committed to, and what is known of the recovery keys."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from app.store.connection import Connection
from app.store.values import time_text


@dataclass(frozen=True, slots=True)
class CommittedTable:
    """The newest table; `saved` once both files hold it."""

    generation: int
    sha256: str
    content: bytes
    saved: bool


class SlotTableRepository:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def newest(self) -> CommittedTable | None:
        """None in a clinic of a version that did not commit tables here."""
        row = self._connection.execute(
            "SELECT generation, sha256, content, saved_at FROM slot_tables"
            " ORDER BY generation DESC LIMIT 1"
        ).fetchone()
        if row is None:
            return None
        return CommittedTable(row[0], row[1], (row[2] or "").encode(), row[3] is not None)

    def add(self, generation: int, sha256: str, content: bytes) -> None:
        """Commit to a table, and forget what the ones before it held."""
        self._connection.execute("UPDATE slot_tables SET content = NULL WHERE content IS NOT NULL")
        self._connection.execute(
            "INSERT INTO slot_tables (generation, sha256, content) VALUES (?, ?, ?)",
            (generation, sha256, content.decode()),
        )

    def saved(self, generation: int) -> None:
        """Both files hold it now."""
        self._connection.execute(
            "UPDATE slot_tables SET saved_at = ? WHERE generation = ? AND saved_at IS NULL",
            (_now(), generation),
        )


@dataclass(frozen=True, slots=True)
class RecoveryKeyState:
    """Whether the words of the present recovery key were read back, and whether they were used."""

    kept: bool
    used: bool


class RecoveryKeyRepository:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def made(self) -> None:
        self._connection.execute(
            "INSERT INTO recovery_keys (number, made_at)"
            " SELECT coalesce(max(number), 0) + 1, ? FROM recovery_keys",
            (_now(),),
        )

    def kept(self) -> None:
        self._mark("kept_at")

    def used(self) -> None:
        self._mark("used_at")

    def state(self) -> RecoveryKeyState | None:
        """None in a clinic of a version that kept no list."""
        row = self._connection.execute(
            "SELECT kept_at, used_at FROM recovery_keys ORDER BY number DESC LIMIT 1"
        ).fetchone()
        return None if row is None else RecoveryKeyState(row[0] is not None, row[1] is not None)

    def _mark(self, column: str) -> None:
        self._connection.execute(
            f"UPDATE recovery_keys SET {column} = ? WHERE {column} IS NULL"  # noqa: S608
            " AND number = (SELECT max(number) FROM recovery_keys)",
            (_now(),),
        )


def _now() -> str:
    return time_text(datetime.now(UTC))
