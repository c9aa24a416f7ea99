"""Numbered migrations: each runs in one transaction together with the record that it ran."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

from app.errors import BugError, UserFacingError
from app.store.kinds import NAMES, PAGE_BYTES, StoreKind
from app.store.pages import PageFile
from app.store.patient_keys import register_functions, remove_functions
from app.store.snapshot import copy_bytes
from app.store.values import time_text
from app.task import Task
from app.texts import tr

FILE_NAME = re.compile(r"(\d{4})_([a-z0-9_]+)\.sql")
FOUNDATION = (
    """CREATE TABLE store_meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE schema_migrations (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    applied_at TEXT NOT NULL
) STRICT""",
    """CREATE TRIGGER store_meta_stays BEFORE UPDATE ON store_meta
BEGIN SELECT RAISE(ABORT, 'the identity of a store is never changed'); END""",
    """CREATE TRIGGER store_meta_remains BEFORE DELETE ON store_meta
BEGIN SELECT RAISE(ABORT, 'the identity of a store is never deleted'); END""",
)
"""The tables that name a store and its schema; they exist before the first migration."""


@dataclass(frozen=True, slots=True)
class Migration:
    number: int
    name: str
    sql: str

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.sql.encode()).hexdigest()

    @property
    def statements(self) -> Iterator[str]:
        """The statements one by one, because a script would commit on its own."""
        pending = ""
        for line in self.sql.splitlines(keepends=True):
            pending += line
            if line.rstrip().endswith(";") and sqlite3.complete_statement(pending):
                yield pending
                pending = ""
        if any(line.strip() and not line.startswith("--") for line in pending.splitlines()):
            raise BugError(f"Migration {self.number} ends within a statement.")


@cache
def migrations(kind: StoreKind) -> tuple[Migration, ...]:
    """The migrations of one kind of store, in order."""
    folder = resources.files("app.store") / "migrations" / kind
    found = []
    for file in folder.iterdir():
        match = FILE_NAME.fullmatch(file.name)
        if match is not None:
            found.append(Migration(int(match[1]), match[2], file.read_text(encoding="utf-8")))
    found.sort(key=lambda migration: migration.number)
    if [migration.number for migration in found] != list(range(1, len(found) + 1)):
        raise BugError(f"The migrations of the {kind} store have a gap.")
    return tuple(found)


def lay_foundation(raw: Any, kind: StoreKind, store_id: str, clinic_id: str) -> None:
    """Name a new, empty store."""
    raw.execute("BEGIN IMMEDIATE")
    for statement in FOUNDATION:
        raw.execute(statement)
    raw.executemany(
        "INSERT INTO store_meta (key, value) VALUES (?, ?)",
        [("kind", str(kind)), ("store_id", store_id), ("clinic_id", clinic_id)],
    )
    raw.execute("COMMIT")


def migrate(
    raw: Any,
    kind: StoreKind,
    available: tuple[Migration, ...] | None = None,
    before: Callable[[int], None] = lambda version: None,
) -> int:
    """Bring a store up to date; refuse a newer one.

    Returns how many sealed rows did not open where what is searched was made anew from them.

    `before` runs before anything is changed in a store that has the given version already.
    """
    steps = migrations(kind) if available is None else available
    applied = raw.execute("SELECT number, sha256 FROM schema_migrations ORDER BY number").fetchall()
    if len(applied) > len(steps):
        raise UserFacingError(
            tr("{store} was written by a newer version of Consultroom.", store=tr(NAMES[kind])),
            tr("Install that version or a later one."),
            tr("Nothing was changed."),
        )
    for (number, sha256), step in zip(applied, steps, strict=False):
        if number != step.number or sha256 != step.sha256:
            raise UserFacingError(
                tr(
                    "{store} was migrated with another text of migration {number}.",
                    store=tr(NAMES[kind]),
                    number=number,
                ),
                tr("Install the version of Consultroom that wrote it."),
                tr("Nothing was changed."),
            )
    pending = steps[len(applied) :]
    if pending and applied:
        before(len(applied))
    if not pending:
        return 0
    unopened = register_functions(raw)
    try:
        _run(raw, pending)
    finally:
        remove_functions(raw)
    return len(unopened)


def _run(raw: Any, pending: tuple[Migration, ...]) -> None:
    for step in pending:
        raw.execute("BEGIN IMMEDIATE")
        try:
            for statement in step.statements:
                raw.execute(statement)
            raw.execute(
                "INSERT INTO schema_migrations (number, name, sha256, applied_at)"
                " VALUES (?, ?, ?, ?)",
                (step.number, step.name, step.sha256, time_text(datetime.now(UTC))),
            )
            check_references(raw, step)
            raw.execute("COMMIT")
        except BaseException:
            if raw.in_transaction:
                raw.execute("ROLLBACK")
            raise


def check_references(raw: Any, step: Migration) -> None:
    if raw.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise BugError(f"Migration {step.number} breaks a reference.")


def copy_aside(pages: PageFile, path: Path, version: int) -> None:
    """Keep the encrypted file as it is before an upgrade; the log has to be folded in."""
    copy_bytes(pages, pages.pages() * PAGE_BYTES, aside_of(path, version), Task())


def aside_of(path: Path, version: int) -> Path:
    return path.with_name(f"{path.name}.schema-{version}")
