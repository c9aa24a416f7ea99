"""One encrypted file, one connection, one thread of its own; callable from any thread."""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from app.audit.events import Event
from app.errors import BugError, UserFacingError
from app.keys.memory import Secret
from app.store import guard
from app.store.connection import (
    NAMES,
    PAGE_BYTES,
    SALT_BYTES,
    UNCHANGED,
    Connection,
    StoreKind,
    check_library,
    look_at_file,
    open_raw,
    translate,
    waits_in_log,
)
from app.store.library import DatabaseError
from app.store.migrate import lay_foundation, migrate

T = TypeVar("T")
Recorder = Callable[[Connection, Event], None]


@dataclass(frozen=True, slots=True)
class StoreIdentity:
    """Which store a file has to be; `salt` is None where it is not known."""

    kind: StoreKind
    store_id: str
    clinic_id: str
    salt: bytes | None = None


class UnitOfWork:
    """One transaction: changes and the events that tell of them, committed together."""

    def __init__(self, connection: Connection, recorder: Recorder | None) -> None:
        self.connection = connection
        self._recorder = recorder
        self.recorded = 0

    def record(self, event: Event) -> None:
        """Write an event of this change into this file: the log or, for charts, the outbox."""
        if self._recorder is None:
            raise BugError("Nobody is signed in who could answer for this change.")
        self._recorder(self.connection, event)
        self.recorded += 1


class Store:
    """An open store. `read` and `write` run a function on the store's thread and wait for it."""

    def __init__(self, path: Path, identity: StoreIdentity, key: Secret) -> None:
        self.path = path
        self.identity = identity
        self.kind = identity.kind
        self._recorder: Recorder | None = None
        self._after_events: Callable[[], None] | None = None
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._raw: Any = None
        self._closing = threading.Lock()
        self._closed = False
        look_at_file(path, identity.kind, identity.salt)
        check_library()
        self._thread = threading.Thread(target=self._run, name=f"store {self.kind}", daemon=True)
        self._thread.start()
        try:
            self._call(lambda: self._open(key))
        except BaseException:
            self.close()
            raise

    @staticmethod
    def create(path: Path, identity: StoreIdentity, key: Secret) -> bytes:
        """Make a new store with its tables and return its salt; the file must not exist."""
        check_library()
        try:
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        except OSError as error:
            raise UserFacingError(
                f"«{path.name}» could not be made: {error.strerror}.",
                "Choose another folder, or check the disk.",
            ) from error
        try:
            raw = open_raw(path, key)
            try:
                lay_foundation(raw, identity.kind, identity.store_id, identity.clinic_id)
                migrate(raw, path, identity.kind)
            finally:
                raw.close()
        except DatabaseError as error:
            raise translate(error, identity.kind, opening=True) from error
        with path.open("rb") as file:
            return file.read(SALT_BYTES)

    def record_with(self, recorder: Recorder, after_events: Callable[[], None] | None) -> None:
        """Say where events of changes go, and what runs once they are committed."""
        self._recorder = recorder
        self._after_events = after_events

    def read(self, work: Callable[[Connection], T]) -> T:
        """Run `work` on one consistent state; whatever it writes is rolled back.

        `work` must return values, not cursors or generators: the connection stays on its thread.
        """
        return self._call(lambda: self._transact("BEGIN", work, keep=False))

    def write(self, work: Callable[[UnitOfWork], T]) -> T:
        """Run `work` in one transaction: all of it is committed, or none of it."""
        unit: list[UnitOfWork] = []

        def transaction(connection: Connection) -> T:
            unit.append(UnitOfWork(connection, self._recorder))
            return work(unit[0])

        result = self._call(lambda: self._transact("BEGIN IMMEDIATE", transaction, keep=True))
        if unit[0].recorded and self._after_events is not None:
            self._after_events()
        return result

    def close(self) -> None:
        """Finish what was asked for, close the file and end the thread; safe to call twice."""
        with self._closing:
            if self._closed:
                return
            self._closed = True
            self._jobs.put(None)
        if threading.current_thread() is not self._thread:
            self._thread.join()

    @property
    def closed(self) -> bool:
        return self._closed

    def _call(self, job: Callable[[], T]) -> T:
        if threading.current_thread() is self._thread:
            raise BugError(f"Work in the {self.kind} store called that store again.")
        future: Future[T] = Future()

        def run() -> None:
            try:
                future.set_result(job())
            except BaseException as error:  # noqa: BLE001 - carried to the calling thread
                future.set_exception(error)

        with self._closing:
            if self._closed:
                raise UserFacingError(
                    "The records are locked.", "Sign in again.", "Everything saved is still there."
                )
            self._jobs.put(run)
        try:
            return future.result()
        except DatabaseError as error:
            raise translate(error, self.kind) from error

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
            del job  # it may hold what the caller wants to forget
        if self._raw is not None:
            self._raw.close()
            self._raw = None

    def _open(self, key: Secret) -> None:
        name = NAMES[self.kind]
        try:
            raw = self._raw = open_raw(self.path, key)
            meta = dict(raw.execute("SELECT key, value FROM store_meta").fetchall())
            pages = raw.execute("PRAGMA page_count").fetchone()[0]
        except DatabaseError as error:
            raise translate(error, self.kind, opening=True) from error
        found = (meta.get("kind"), meta.get("store_id"), meta.get("clinic_id"))
        if found != (self.kind, self.identity.store_id, self.identity.clinic_id):
            raise UserFacingError(
                f"«{self.path.name}» is another store than the key slots name.",
                "Put the right file back, or restore it from a backup.",
                UNCHANGED,
            )
        if self.path.stat().st_size < pages * PAGE_BYTES and not waits_in_log(self.path):
            raise UserFacingError(
                f"{name} «{self.path.name}» is truncated: a part of its end is missing.",
                "Restore it from a backup.",
                UNCHANGED,
            )
        try:
            migrate(raw, self.path, self.kind)
        except DatabaseError as error:
            raise translate(error, self.kind, opening=True) from error
        raw.set_authorizer(guard.authorizer(self.kind))

    def _transact(self, begin: str, work: Callable[[Connection], T], *, keep: bool) -> T:
        raw = self._raw
        raw.execute(begin)
        try:
            result = work(Connection(raw))
            raw.execute("COMMIT" if keep else "ROLLBACK")
        except BaseException:
            if raw.in_transaction:  # some errors, a full disk among them, roll back by themselves
                raw.execute("ROLLBACK")
            raise
        return result
