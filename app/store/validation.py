"""Validation reports and the scores of unfinished runs, in clinic.db."""

from __future__ import annotations

from typing import NamedTuple

from app.store.connection import Connection


class KeptReport(NamedTuple):
    """A report as it was signed; what it says is read by who asks."""

    number: int
    body: str
    signature: bytes


class ValidationRepository:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, body: str, signature: bytes) -> int:
        """Keep a report under the next number, which is returned."""
        number = 1 + int(
            self._connection.value("SELECT coalesce(max(number), 0) FROM validation_reports", ())
        )
        self._connection.execute(
            "INSERT INTO validation_reports (number, body, signature) VALUES (?, ?, ?)",
            (number, body, signature),
        )
        return number

    def reports(self) -> list[KeptReport]:
        """Every report, newest first."""
        return self._reports("ORDER BY number DESC", ())

    def of_model(self, sha256: str) -> list[KeptReport]:
        """The reports of a model by its hash, newest first."""
        return self._reports("WHERE model_sha256 = ? ORDER BY number DESC", (sha256,))

    def logged(self) -> set[str]:
        """The hash of every report that an event of the log names."""
        rows = self._connection.execute(
            "SELECT json_extract(leaf, '$.detail.sha256') FROM audit_log"
            " WHERE action = 'validate' AND status = 'ok'"
        )
        return {row[0] for row in rows}

    def score(self, run: str, suite: str, item: str) -> tuple[str, bytes] | None:
        """What was kept of a case, and its signature."""
        row = self._connection.execute(
            "SELECT scores, signature FROM validation_scores"
            " WHERE run = ? AND suite = ? AND item = ?",
            (run, suite, item),
        ).fetchone()
        return None if row is None else (row[0], bytes(row[1]))

    def put_score(self, run: str, suite: str, item: str, scores: str, signature: bytes) -> None:
        """Keep a case's scores instead of what was kept of it."""
        key = (run, suite, item)
        self._connection.execute(
            "DELETE FROM validation_scores WHERE run = ? AND suite = ? AND item = ?", key
        )
        self._connection.execute(
            "INSERT INTO validation_scores (run, suite, item, scores, signature)"
            " VALUES (?, ?, ?, ?, ?)",
            (*key, scores, signature),
        )

    def forget_run(self, run: str) -> None:
        """The run is finished: its report says what counts."""
        self._connection.execute("DELETE FROM validation_scores WHERE run = ?", (run,))

    def _reports(self, which: str, values: tuple[str, ...]) -> list[KeptReport]:
        rows = self._connection.execute(
            f"SELECT number, body, signature FROM validation_reports {which}",  # noqa: S608
            values,
        )
        return [KeptReport(row[0], row[1], bytes(row[2])) for row in rows]
