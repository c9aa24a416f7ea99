"""One encrypted file, one connection, one thread of its own; callable from any thread."""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from app.audit.events import Event
from app.errors import BugError, UserFacingError
from app.keys.files import file_mode
from app.keys.memory import Secret
from app.store import rekey
from app.store.connection import Connection, check_library, look_at_file, open_raw, translate
from app.store.kinds import NAMES, SALT_BYTES, StoreIdentity
from app.store.library import DatabaseError
from app.store.migrate import lay_foundation, migrate
from app.store.open_file import OpenFile
from app.store.snapshot import copy_bytes
from app.task import Task
from app.texts import tr

__all__ = ["Recorder", "Store", "StoreIdentity", "UnitOfWork"]

T = TypeVar("T")
Recorder = Callable[[Connection, Event], None]


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
        self._open_file: OpenFile | None = None
        self.unopened = 0
        """How many sealed rows did not open when the store was upgraded for this session."""
        self._closing = threading.Lock()
        self._in_place = threading.Lock()
        """Held while the file is copied, or changed as a whole: one waits for the other."""
        self._closed = False
        self._busy_thread: int | None = None
        """The thread that decides about a new key: this store waits for it, so it may not ask."""
        if identity.salt is not None:
            rekey.settle(path, identity.salt)
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
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, file_mode(path.parent)))
        except OSError as error:
            raise UserFacingError(
                tr("«{name}» could not be made: {cause}.", name=path.name, cause=error.strerror),
                tr("Choose another folder, or check the disk."),
            ) from error
        try:
            raw = open_raw(path, key)
            try:
                lay_foundation(raw, identity.kind, identity.store_id, identity.clinic_id)
                migrate(raw, identity.kind)
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
        return self._call(lambda: self._file().read(work))

    def write(self, work: Callable[[UnitOfWork], T]) -> T:
        """Run `work` in one transaction: all of it is committed, or none of it."""
        unit: list[UnitOfWork] = []

        def transaction(connection: Connection) -> T:
            unit.append(UnitOfWork(connection, self._recorder))
            return work(unit[0])

        result = self._call(lambda: self._file().write(transaction))
        if unit[0].recorded and self._after_events is not None:
            self._after_events()
        return result

    def snapshot(self, target: Path, task: Task) -> None:
        """Copy the encrypted file in one consistent state, while work goes on.

        UserFacingError if the copy cannot be written; `target` then does not appear.
        """
        with self._in_place:
            size = self._call(lambda: self._file().hold())
            pages, held = self._file().pages, True

            def release() -> None:
                nonlocal held
                held = False
                self._call(lambda: self._file().release())  # fails if it was closed meanwhile

            try:
                copy_bytes(pages, size, target, task, settle=release)
            finally:
                if held and not self._closed:
                    release()

    def rekey(self, new_key: Secret, commit: Callable[[bytes], None], task: Task) -> None:
        """Give the store a new key; `commit` is told the salt by which the new file is known.

        The new file is whole and checked before `commit`, which writes down elsewhere which of the
        two files counts; it runs on the calling thread and may not use this store. Until then the
        task may be cancelled and nothing has changed. If `commit` fails, the store is closed, and
        the next opening goes by the salt that it is given.
        """
        with self._in_place:
            self._rekey_alone(new_key, commit, task)

    def _rekey_alone(self, new_key: Secret, commit: Callable[[bytes], None], task: Task) -> None:
        salt: Future[bytes] = Future()
        decided: Future[None] = Future()
        done = self._submit(lambda: self._rekey(new_key, salt, decided, task))
        try:
            found = self._result(salt)
            self._busy_thread = threading.get_ident()
            try:
                commit(found)
            finally:
                self._busy_thread = None
            decided.set_result(None)
            self._result(done)
        except BaseException as error:
            if not decided.done():
                decided.set_exception(error)
            if salt.done() and salt.exception() is None:
                self.close()
            raise

    def verify_pages(self, task: Task | None = None, begin: float = 0.0) -> None:
        """Compare the file with the account of its pages; StoreDamagedError if they differ.

        Other work goes on in between. `begin` is the share of the task that is done before.
        """
        steps = task or Task()
        share = 0.0
        while share < 1:
            steps.check()
            done = begin + (1 - begin) * share
            steps.report(
                tr("{store}: comparing with how it was closed", store=tr(NAMES[self.kind])), done
            )
            share = self._call(lambda: self._file().verify())

    def scrub(self, task: Task) -> None:
        """Leave nothing of what was deleted in the file, in its log or in copies of upgrades."""
        task.report(tr("{store}: removing what was deleted", store=tr(NAMES[self.kind])), None)
        with self._in_place:
            self._call(lambda: self._file().scrub())

    @property
    def recorded(self) -> bool:
        """Whether the store came with the account of its pages, so that it could be compared."""
        return self._call(lambda: self._file().closing.recorded)

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
        return self._result(self._submit(job))

    def _submit(self, job: Callable[[], T]) -> Future[T]:
        if threading.get_ident() in {self._thread.ident, self._busy_thread}:
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
                    tr("The records are locked."),
                    tr("Sign in again."),
                    tr("Everything saved is still there."),
                )
            self._jobs.put(run)
        return future

    def _result(self, future: Future[T]) -> T:
        try:
            return future.result()
        except DatabaseError as error:
            writable = os.access(self.path, os.W_OK) and os.access(self.path.parent, os.W_OK)
            raise translate(error, self.kind, writable=writable) from error

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
            del job  # it may hold what the caller wants to forget
        self._shut()

    def _file(self) -> OpenFile:
        if self._open_file is None:
            raise UserFacingError(
                tr("The records are locked."),
                tr("Sign in again."),
                tr("Everything saved is still there."),
            )
        return self._open_file

    def _shut(self) -> None:
        file, self._open_file = self._open_file, None
        if file is not None:
            file.close()

    def _open(self, key: Secret) -> None:
        self._open_file = OpenFile(self.path, self.identity, key)
        self.unopened += self._open_file.unopened

    def _rekey(
        self, new_key: Secret, salt: Future[bytes], decided: Future[None], task: Task
    ) -> None:
        try:
            fresh = self._file().copy_under(new_key, task)
        except BaseException as error:  # noqa: BLE001 - carried to the calling thread
            salt.set_exception(error)
            return
        salt.set_result(fresh)
        if decided.exception() is not None:
            return  # both files stay; which of them counts, the next opening is told
        self._shut()
        rekey.put_in_place(self.path)
        self.identity = replace(self.identity, salt=fresh)
        self._open(new_key)
