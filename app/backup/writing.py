"""One backup being written: charts first, then the clinic's store, the key slots, the manifest."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from app.accounts.session import Session
from app.backup import destination as place
from app.backup.manifest import (
    MANIFEST,
    PART,
    SLOTS,
    STORES,
    Backup,
    FileRecord,
    Manifest,
    encode,
    look,
)
from app.backup.pages import damage_of
from app.backup.progress import Share
from app.errors import UserFacingError
from app.keys import keyslots
from app.keys.files import sync_folder
from app.paths import Paths
from app.store.kinds import NAMES, StoreKind
from app.store.rekey import next_of, salt_of
from app.store.snapshot import copy_closed, log_of
from app.store.state import state_of
from app.store.values import time_text
from app.task import Task
from app.texts import tr

SLACK = 4 << 20  # bytes for what the clinic writes while it is copied
COPYING = {StoreKind.CHART: (0.0, 0.8), StoreKind.CLINIC: (0.8, 1.0)}
"""Which part of the task the copy of a store is; the charts are the larger store."""


class BackupWriter:
    """Writes one backup under a name that only a whole one gets."""

    def __init__(self, session: Session, destination: Path, name: str, made_at: datetime) -> None:
        self._session = session
        self._clinic = session.clinic  # asked for once: a covered session goes on with its work
        self._paths = Paths(self._clinic.path.parent)
        self._table = session.table
        self._destination = destination
        self._folder = destination / name
        self._part = destination / f"{name}{PART}"
        self._made_at = made_at

    def write(self, task: Task) -> Backup:
        """The whole backup; on any error nothing of it stays, as far as the disk allows."""
        place.check_destination(self._destination, self._paths.home, self._needed())
        head = self._session.audit.checkpoint("backup")
        if self._folder.exists() or self._part.exists():
            raise UserFacingError(
                tr(
                    "«{destination}» has a backup of this very moment already.",
                    destination=self._destination,
                ),
                tr("Try again."),
                tr(place.KEPT),
            )
        with place.explained(self._destination):
            self._part.mkdir()
        try:
            with place.explained(self._destination):
                manifest = self._fill(head, task)
                self._finish(manifest)
                return look(self._folder)
        except BaseException:
            with suppress(OSError):  # the stick may be gone; what it holds has no manifest
                place.remove(self._part)
            raise

    def _needed(self) -> int:
        sizes = [
            path.stat().st_size
            for kind in StoreKind
            for path in (self._source(kind), log_of(self._source(kind)))
            if path.exists()
        ]
        return sum(sizes) + SLACK

    def _fill(self, head: str, task: Task) -> Manifest:
        """Every file but the manifest, and what the manifest will say of them."""
        files: dict[str, FileRecord] = {}
        checked: list[StoreKind] = []
        for kind in (StoreKind.CHART, StoreKind.CLINIC):
            share = Share(task, *COPYING[kind])
            files |= self._copy(kind, Share(share, 0.0, 0.8))
            share.report(tr("{store}: checking the copy", store=tr(NAMES[kind])), 0.8)
            if self._check(kind):
                checked.append(kind)
            task.check()
        slots = keyslots.encode(self._table)
        place.write_new(self._part / SLOTS, slots)
        files[SLOTS] = FileRecord(bytes=len(slots), sha256=hashlib.sha256(slots).hexdigest())
        if self._session.table.generation != self._table.generation:
            raise UserFacingError(
                tr("Somebody's account was changed while the backup was made."),
                tr("Make the backup again."),
                tr(place.KEPT),
            )
        return Manifest(
            clinic=self._table.clinic,
            made_at=time_text(self._made_at),
            made_by=self._session.person.id,
            checked=tuple(checked),
            files=files,
            checkpoint=head,
        ).signed(self._session.sign)

    def _copy(self, kind: StoreKind, task: Task) -> dict[str, FileRecord]:
        """The store's file and, if nobody has it open, what lies beside it and belongs to it."""
        target = self._part / STORES[kind]
        store = self._clinic if kind is StoreKind.CLINIC else self._session.chart
        if store is not None:
            store.snapshot(target, Share(task, 0.0, 0.5))
        else:
            source = self._source(kind)
            copy_closed(source, target, Share(task, 0.0, 0.5))
            if state_of(source).exists():
                place.copy(state_of(source), state_of(target), task)
        return {
            path.name: place.read_back(path, Share(task, 0.5, 1.0))
            for path in (target, log_of(target), state_of(target))
            if path.exists()
        }

    def _check(self, kind: StoreKind) -> bool:
        """Whether this person could open the copy; UserFacingError if it is damaged."""
        record = self._table.stores[kind]
        key = self._session.data_key(self._table, kind)
        path = self._part / STORES[kind]
        if key is None:
            if salt_of(path) == record.salt:
                return False
            found = [tr("{store} is not the one that the key slots name.", store=tr(NAMES[kind]))]
        else:
            with key:
                found = damage_of(path, kind, record.id, key)
        if found:
            raise UserFacingError(
                tr(
                    "{store} is damaged, so no backup was made of it: {found}",
                    store=tr(NAMES[kind]),
                    found=found[0],
                ),
                tr("Do not go on working in it. Restore the newest backup that verifies."),
                tr("Earlier backups are still there, and none of them is removed for this."),
            )
        return True

    def _finish(self, manifest: Manifest) -> None:
        """The manifest, whole or not at all, and then the name that says that all is there."""
        fresh = self._part / f"{MANIFEST}{PART}"
        place.write_new(fresh, encode(manifest))
        fresh.rename(self._part / MANIFEST)
        sync_folder(self._part)
        self._part.rename(self._folder)
        sync_folder(self._destination)

    def _source(self, kind: StoreKind) -> Path:
        """The store's file; of charts that nobody opened since their key changed, the new one."""
        if kind is StoreKind.CLINIC:
            return self._paths.clinic_store
        path = self._paths.chart_store
        fresh = next_of(path)
        if self._session.chart is None and salt_of(fresh) == self._table.stores[kind].salt:
            return fresh
        return path
