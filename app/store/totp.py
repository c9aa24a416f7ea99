"""The second factor of each person, as it is stored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.identifiers import PersonId
from app.store.connection import Connection
from app.store.values import time_text


@dataclass(frozen=True, slots=True)
class StoredTotp:
    """A sealed secret, the SHA-256 of the key it is sealed to, and the last step that was used."""

    key_sha256: str
    sealed: bytes
    last_step: int


class TotpRepository:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, person: PersonId) -> StoredTotp | None:
        """None also where it was removed."""
        row = self._connection.execute(
            "SELECT key_sha256, sealed, last_step FROM totp"
            " WHERE person_id = ? AND sealed IS NOT NULL",
            (person,),
        ).fetchone()
        return None if row is None else StoredTotp(row[0], bytes(row[1]), row[2])

    def put(self, person: PersonId, stored: StoredTotp) -> None:
        """Set it up, in place of an earlier one."""
        self._connection.execute(
            "INSERT INTO totp (person_id, key_sha256, sealed, last_step, changed_at)"
            " VALUES (?, ?, ?, ?, ?) ON CONFLICT (person_id) DO UPDATE SET"
            " key_sha256 = excluded.key_sha256, sealed = excluded.sealed,"
            " last_step = excluded.last_step, changed_at = excluded.changed_at",
            (person, stored.key_sha256, stored.sealed, stored.last_step, _now()),
        )

    def use(self, person: PersonId, step: int) -> None:
        """No code of this step or an earlier one works again."""
        self._connection.execute(
            "UPDATE totp SET last_step = ? WHERE person_id = ?", (step, person)
        )

    def remove(self, person: PersonId) -> None:
        self._connection.execute(
            "UPDATE totp SET sealed = NULL, changed_at = ? WHERE person_id = ?", (_now(), person)
        )


def _now() -> str:
    return time_text(datetime.now(UTC))
