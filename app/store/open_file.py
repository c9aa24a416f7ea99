"""A store's file while it is open: connection, account of its pages, and what may run on it.

Everything here runs on the store's own thread (app.store.store).
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from app.errors import UserFacingError
from app.keys.memory import Secret
from app.store import guard, rekey
from app.store.closing import AT_OPEN, Closing
from app.store.connection import Connection, open_raw, translate
from app.store.damage import Damage, StoreDamagedError
from app.store.kinds import PAGE_BYTES, StoreIdentity, StoreKind
from app.store.library import DatabaseError
from app.store.migrate import copy_aside, migrate
from app.store.pages import PageFile
from app.store.searched import write_anew
from app.store.snapshot import waits_in_log
from app.task import Task

T = TypeVar("T")


class OpenFile:
    """One open file of one store."""

    def __init__(self, path: Path, identity: StoreIdentity, key: Secret) -> None:
        self.path = path
        self.pages = PageFile(path)
        self._kind = identity.kind
        self._raw: Any = None
        self.unopened = 0
        """How many sealed rows did not open when the store was upgraded just now."""
        self._guarded = False
        try:
            self.closing = Closing(path, identity.kind, self.pages, key)
            self._begin(identity, key)
        except BaseException:
            self._release()
            raise
        try:
            self._upgrade()
        except BaseException:
            self.close()
            raise

    def read(self, work: Callable[[Connection], T]) -> T:
        """Run `work` on one state of the store, and keep nothing of what it writes."""
        return self._transact("BEGIN", work, keep=False)

    def write(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in one transaction, and commit it."""
        self.closing.before_write()

        def marked(connection: Connection) -> T:
            if self.closing.marking:
                self._mark()
            return work(connection)

        result = self._transact("BEGIN IMMEDIATE", marked, keep=True)
        self.closing.committed(self._raw)
        return result

    def hold(self) -> int:
        """Fold the log in and leave the file alone until `release`; returns its bytes."""
        self.closing.fold(self._raw)
        self.closing.hold()
        return self.pages.pages() * PAGE_BYTES

    def release(self) -> None:
        self.closing.release()

    def verify(self) -> float:
        """Compare some more pages with their account; returns the share that is done."""
        return self.closing.verify(self._raw, AT_OPEN)

    def copy_under(self, key: Secret, task: Task) -> bytes:
        """A checked copy under another key beside the file; returns its salt."""
        self.closing.fold(self._raw)
        return rekey.copy_under(self._raw, self.path, key, task)

    def scrub(self) -> None:
        """What was deleted leaves the file; copies made before upgrades have done their service.

        Pages are overwritten as they are freed (PRAGMA secure_delete); the words that are searched
        lie in pages that go on being used, so they are written anew.
        """
        if self._kind is StoreKind.CHART:
            self.write(write_anew)
        self.closing.fold(self._raw)
        for copy in self.path.parent.glob(f"{self.path.name}.schema-*"):
            copy.unlink()

    def close(self) -> None:
        """Fold the log in, and write down what the file is."""
        try:
            self.closing.fold(self._raw)
        except (UserFacingError, DatabaseError):
            return  # a full disk: everything committed stays in the log, and is found there
        finally:
            self._release()

    def _begin(self, identity: StoreIdentity, key: Secret) -> None:
        """Open the file, and compare it with its identity and its account."""
        try:
            self.closing.look()
            self._raw = open_raw(self.path, key)
            self._check(identity)
            self.closing.begin(self._raw)
        except DatabaseError as error:
            told = translate(error, self._kind, opening=True)
            if isinstance(told, StoreDamagedError):  # the account knows more than SQLCipher
                damage = self.closing.refused(told.damage)
                told = StoreDamagedError(self._kind, damage, self.path.name)
            raise told from error

    def _upgrade(self) -> None:
        try:
            self.unopened = migrate(self._raw, self._kind, before=self._before_upgrade)
        except DatabaseError as error:
            raise translate(error, self._kind, opening=True) from error
        self._guard(True)

    def _check(self, identity: StoreIdentity) -> None:
        meta = dict(self._raw.execute("SELECT key, value FROM store_meta").fetchall())
        pages = self._raw.execute("PRAGMA page_count").fetchone()[0]
        found = (meta.get("kind"), meta.get("store_id"), meta.get("clinic_id"))
        if found != (identity.kind, identity.store_id, identity.clinic_id):
            raise StoreDamagedError(self._kind, Damage.OTHER_STORE, self.path.name)
        if self.path.stat().st_size < pages * PAGE_BYTES and not waits_in_log(self.path):
            raise StoreDamagedError(self._kind, Damage.TRUNCATED, self.path.name)

    def _before_upgrade(self, version: int) -> None:
        """An encrypted copy of what there is, and the mark that the upgrade will be written."""
        self.closing.fold(self._raw)
        copy_aside(self.pages, self.path, version)
        self.closing.before_write()
        if self.closing.marking:
            self._transact("BEGIN IMMEDIATE", lambda _: self._mark(), keep=True)
            self.closing.committed(self._raw)

    def _mark(self) -> None:
        """The one pragma that the guard lets nobody set."""
        guarded = self._guarded
        self._guard(False)
        try:
            self.closing.mark(self._raw)
        finally:
            self._guard(guarded)

    def _guard(self, guarded: bool) -> None:
        self._raw.set_authorizer(guard.authorizer(self._kind) if guarded else None)
        self._guarded = guarded

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

    def _release(self) -> None:
        if self._raw is not None:
            self._raw.close()
            self._raw = None
        self.pages.close()  # after SQLite: see PageFile
