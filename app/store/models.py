"""The models that the clinic installed, in clinic.db."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal, cast

from app.catalog.entry import Role
from app.keys.canonical import canonical
from app.store.connection import Connection
from app.store.values import time_text

State = Literal["installed", "validated", "active", "retired"]


@dataclass(frozen=True, slots=True)
class ModelRecord:
    """One installed model; `description` is JSON as app.catalog.catalog_file.ModelRow has it.

    A pinned model stays as it is: neither replaced, retired nor removed.
    """

    key: str
    role: Role
    sha256: str
    description: str
    state: State = "installed"
    pinned: bool = False
    report: int | None = None

    @property
    def record_sha256(self) -> str:
        """What the log keeps of this record, so that a changed row is noticed."""
        return hashlib.sha256(
            canonical(
                {
                    "key": self.key,
                    "role": self.role,
                    "sha256": self.sha256,
                    "description": self.description,
                    "state": self.state,
                    "pinned": self.pinned,
                    "report": self.report,
                }
            )
        ).hexdigest()


class ModelRepository:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def list(self) -> list[ModelRecord]:
        """Every model that was ever installed, by key."""
        rows = self._connection.execute(
            "SELECT key, role, sha256, description, state, pinned, report FROM models ORDER BY key"
        ).fetchall()
        return [_record(row) for row in rows]

    def get(self, key: str) -> ModelRecord | None:
        """The model with this key."""
        rows = self._connection.execute(
            "SELECT key, role, sha256, description, state, pinned, report FROM models"
            " WHERE key = ?",
            (key,),
        ).fetchall()
        return _record(rows[0]) if rows else None

    def put(self, record: ModelRecord) -> None:
        """Write a model down, or what became of it."""
        now = time_text(datetime.now(UTC))
        self._connection.execute(
            "INSERT INTO models"
            " (key, role, sha256, description, state, pinned, report, installed_at, changed_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (key) DO UPDATE SET role = excluded.role, sha256 = excluded.sha256,"
            " description = excluded.description, state = excluded.state,"
            " pinned = excluded.pinned, report = excluded.report, changed_at = excluded.changed_at",
            (
                record.key,
                record.role,
                record.sha256,
                record.description,
                record.state,
                int(record.pinned),
                record.report,
                now,
                now,
            ),
        )

    def logged(self) -> dict[str, str]:
        """What the log says of each model's record: its newest `record_sha256`, by key."""
        rows = self._connection.execute(
            "SELECT object_id, json_extract(leaf, '$.detail.record_sha256') FROM audit_log"
            " WHERE sequence IN (SELECT max(sequence) FROM audit_log WHERE action = 'model'"
            " AND json_extract(leaf, '$.detail.record_sha256') IS NOT NULL GROUP BY object_id)"
        ).fetchall()
        return {str(key): str(sha256) for key, sha256 in rows}


def _record(row: tuple[object, ...]) -> ModelRecord:
    key, role, sha256, description, state, pinned, report = row
    return ModelRecord(
        str(key),
        cast(Role, role),
        str(sha256),
        str(description),
        cast(State, state),
        bool(pinned),
        cast("int | None", report),
    )
