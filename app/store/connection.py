"""One SQLCipher connection: opened with a raw key, checked, and narrowed to what work needs."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from app.errors import BugError, UserFacingError
from app.keys.memory import Secret
from app.store.damage import Damage, StoreDamagedError
from app.store.kinds import NAMES, PAGE_BYTES, SALT_BYTES, UNCHANGED, WITHIN, StoreKind
from app.store.library import sqlcipher
from app.store.snapshot import waits_in_log
from app.texts import tr

__all__ = [
    "NAMES",
    "PAGE_BYTES",
    "SALT_BYTES",
    "UNCHANGED",
    "Connection",
    "Cursor",
    "Row",
    "StoreKind",
    "check_library",
    "connect",
    "look_at_file",
    "open_raw",
    "translate",
]

OLDEST_SQLITE = (3, 53, 3)
BUSY_MILLISECONDS = 300
PLAIN_HEAD = b"SQLite format 3\x00"
MOST_FLIPPED = 8

Row = tuple[Any, ...]


class Cursor:
    """The rows of one statement."""

    __slots__ = ("_raw",)

    def __init__(self, raw: Any) -> None:
        self._raw = raw

    def __iter__(self) -> Iterator[Row]:
        return iter(self._raw)

    def fetchone(self) -> Row | None:
        row: Row | None = self._raw.fetchone()
        return row

    def fetchall(self) -> list[Row]:
        rows: list[Row] = self._raw.fetchall()
        return rows

    @property
    def rowcount(self) -> int:
        return int(self._raw.rowcount)


class Connection:
    """What repositories may do: run one statement at a time."""

    __slots__ = ("_raw", "ciphers")

    def __init__(self, raw: Any) -> None:
        self._raw = raw
        self.ciphers: dict[str, Any] = {}
        """Ciphers of patients by the id they were asked for, kept for this transaction only."""

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> Cursor:
        return Cursor(self._raw.execute(sql, parameters))

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        self._raw.executemany(sql, rows)

    def value(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        """The first column of the first row, None if there is no row."""
        row = self._raw.execute(sql, parameters).fetchone()
        return None if row is None else row[0]


def check_library() -> None:
    """Refuse a library without encryption or with known defects of the write-ahead log."""
    version = tuple(int(part) for part in sqlcipher.sqlite_version.split("."))
    probe = sqlcipher.connect(":memory:")
    try:
        cipher = probe.execute("PRAGMA cipher_version").fetchone()
    finally:
        probe.close()
    if version < OLDEST_SQLITE or not cipher or not cipher[0]:
        raise UserFacingError(
            tr(
                "This installation's SQLCipher (SQLite {sqlite_version}) cannot keep the"
                " records safely.",
                sqlite_version=sqlcipher.sqlite_version,
            ),
            tr("Install Consultroom again."),
            tr(UNCHANGED),
        )


def connect(path: Path, key: Secret) -> Any:
    """A connection with its key and nothing else; it never creates a file.

    Source: SQLCipher API, «PRAGMA key» with raw key data; SQLite, «URI filenames».
    """
    raw = sqlcipher.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)
    try:
        raw.execute("PRAGMA cipher_log_level = NONE")  # its messages go to the terminal
        with Secret(b"x'" + bytes(key.value).hex().encode() + b"'") as literal:
            # The same as PRAGMA key = "x'…'", but the key enters no SQL text that SQLite may keep.
            raw.set_key(literal.value)
    except BaseException:
        raw.close()
        raise
    return raw


def open_raw(path: Path, key: Secret) -> Any:
    """A connection as every store is opened: checked, in write-ahead mode, for one program only."""
    raw = connect(path, key)
    try:
        raw.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
        raw.execute("PRAGMA trusted_schema = OFF")
        raw.execute("PRAGMA temp_store = MEMORY")
        raw.execute("PRAGMA locking_mode = EXCLUSIVE")
        raw.execute("SELECT count(*) FROM sqlite_master").fetchone()  # the key is tried here
        raw.execute("PRAGMA journal_mode = WAL")
        for pragma in (
            "synchronous = FULL",
            "fullfsync = ON",
            "secure_delete = ON",
            "foreign_keys = ON",
            "recursive_triggers = ON",  # so that REPLACE fires the triggers that forbid deletion
            "cell_size_check = ON",
            "wal_autocheckpoint = 0",  # app.store.closing folds the log in, and keeps account of it
        ):
            raw.execute(f"PRAGMA {pragma}")
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("ROLLBACK")
    except BaseException:
        raw.close()
        raise
    return raw


def look_at_file(path: Path, kind: StoreKind, salt: bytes | None) -> None:
    """Say what is wrong with a file before a key is tried on it."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(SALT_BYTES)
    except FileNotFoundError as error:
        raise StoreDamagedError(kind, Damage.MISSING, path.name) from error
    except OSError as error:
        raise UserFacingError(
            tr(
                "{store} «{name}» cannot be read: {cause}.",
                store=tr(NAMES[kind]),
                name=path.name,
                cause=error.strerror,
            ),
            tr("Check the disk and the permissions of the clinic's folder."),
            tr(UNCHANGED),
        ) from error
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise UserFacingError(*_read_only(kind))
    if size == 0:
        raise StoreDamagedError(kind, Damage.EMPTY, path.name)
    if head == PLAIN_HEAD:
        raise StoreDamagedError(kind, Damage.PLAIN, path.name)
    if salt is not None and head != salt:
        raise StoreDamagedError(kind, _of_salt(head, salt), path.name)
    # Where a crash cut a write short, the write-ahead log has the page whole.
    if size % PAGE_BYTES and not waits_in_log(path):
        raise StoreDamagedError(kind, Damage.TRUNCATED, path.name)


def _read_only(kind: StoreKind) -> tuple[str, str, str]:
    return (
        tr(
            "{store} cannot be written to: the file or its folder is read-only.",
            store=tr(NAMES[kind]),
        ),
        tr("Change the permissions of the clinic's folder."),
        tr(UNCHANGED),
    )


def _of_salt(found: bytes, expected: bytes) -> Damage:
    """Random salts differ in some 64 of their 128 bits; a few are a defect of the disk."""
    difference = int.from_bytes(found) ^ int.from_bytes(expected)
    near = len(found) == len(expected) and difference.bit_count() <= MOST_FLIPPED
    return Damage.PAGE_CHANGED if near else Damage.OTHER_CLINIC


def _primary(error: Exception) -> int:
    """The primary result code; SQLCipher's own errors carry none, and are known by their text."""
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int) and code & 0xFF != sqlite3.SQLITE_ERROR:
        return code & 0xFF
    text = str(error)
    for words, known in (
        ("disk is full", sqlite3.SQLITE_FULL),
        ("is locked", sqlite3.SQLITE_BUSY),
        ("not a database", sqlite3.SQLITE_NOTADB),
        ("malformed", sqlite3.SQLITE_CORRUPT),
        ("readonly", sqlite3.SQLITE_READONLY),
        ("disk I/O", sqlite3.SQLITE_IOERR),
        ("unable to open", sqlite3.SQLITE_CANTOPEN),
    ):
        if words in text:
            return known
    return sqlite3.SQLITE_ERROR


def translate(
    error: Exception, kind: StoreKind, *, opening: bool = False, writable: bool = False
) -> Exception:
    """A database error in words; errors that correct code never causes become BugError.

    `writable` says that the file may be written: SQLCipher makes a store read-only too, once a page
    of it has failed its HMAC.
    """
    name = tr(NAMES[kind])
    primary = _primary(error)
    damaged = {sqlite3.SQLITE_CORRUPT}
    if not opening:
        damaged.add(sqlite3.SQLITE_NOTADB)
    if writable:
        damaged.add(sqlite3.SQLITE_READONLY)
    if primary in damaged:
        return StoreDamagedError(kind, Damage.PAGE_CHANGED)
    if primary == sqlite3.SQLITE_NOTADB:
        return StoreDamagedError(kind, Damage.WRONG_KEY)
    one_change = tr("Everything saved before is still there; this one change was not made.")
    refused = (
        tr("The disk refused to read or write {store}.", store=tr(WITHIN[kind])),
        tr("Check the disk and the free space, then try again."),
        one_change,
    )
    known: dict[int, tuple[str, str, str]] = {
        sqlite3.SQLITE_FULL: (
            tr("The disk is full."),
            tr("Free some space, then try again."),
            one_change,
        ),
        sqlite3.SQLITE_BUSY: (
            tr("{store} is already open in another window or program.", store=name),
            tr("Close it there, then try again."),
            tr(UNCHANGED),
        ),
        sqlite3.SQLITE_READONLY: _read_only(kind),
        sqlite3.SQLITE_IOERR: refused,
        sqlite3.SQLITE_CANTOPEN: refused,
    }
    words = known.get(primary)
    if words is None:
        return BugError(f"{type(error).__name__} in the {kind} store: {error}")
    return UserFacingError(*words)
