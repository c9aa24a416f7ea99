"""The picture on the clinic's letters, in clinic.db."""

from __future__ import annotations

from datetime import UTC, datetime

from app.domain.identifiers import PersonId
from app.store.connection import Connection
from app.store.values import time_text


class LetterheadRepository:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def logo(self) -> bytes | None:
        """The picture as PNG, if the clinic has one."""
        value: bytes | None = self._connection.value(
            "SELECT logo FROM letterhead WHERE number = 1", ()
        )
        return value

    def put_logo(self, logo: bytes | None, changed_by: PersonId) -> None:
        self._connection.execute(
            "INSERT INTO letterhead (number, logo, changed_at, changed_by) VALUES (1, ?, ?, ?)"
            " ON CONFLICT (number) DO UPDATE SET logo = excluded.logo,"
            " changed_at = excluded.changed_at, changed_by = excluded.changed_by",
            (logo, time_text(datetime.now(UTC)), changed_by),
        )
