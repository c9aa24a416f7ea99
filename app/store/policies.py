"""Settings of the clinic that everyone who signs in may read."""

from __future__ import annotations

from datetime import UTC, datetime

from app.domain.identifiers import PersonId
from app.store.connection import Connection
from app.store.values import time_text

CLINIC_NAME = "clinic_name"


class PolicyRepository:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, key: str) -> str | None:
        value: str | None = self._connection.value(
            "SELECT value FROM policies WHERE key = ?", (key,)
        )
        return value

    def all(self) -> dict[str, str]:
        """Every policy that was ever set."""
        return dict(self._connection.execute("SELECT key, value FROM policies").fetchall())

    def put(self, key: str, value: str, changed_by: PersonId) -> None:
        self._connection.execute(
            "INSERT INTO policies (key, value, changed_at, changed_by) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (key) DO UPDATE SET value = excluded.value,"
            " changed_at = excluded.changed_at, changed_by = excluded.changed_by",
            (key, value, time_text(datetime.now(UTC)), changed_by),
        )
