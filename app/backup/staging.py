"""A private copy of a backup beside the clinic's folder, where it can be opened and checked.

The backup itself is only read. Nothing decrypted is written: the copy is as encrypted as its
source.
"""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.accounts.scrutiny import charts_lag
from app.accounts.unlocking import data_key
from app.audit.checkpoint import read_checkpoint
from app.audit.tree import StoredTree
from app.audit.verifier import Verifier
from app.backup.destination import copy, words_of
from app.backup.manifest import (
    STORES,
    DamagedBackupError,
    Manifest,
    missing,
    read_manifest,
    read_slots,
)
from app.backup.placing import staging_folder
from app.backup.progress import Share
from app.errors import BugError, UserFacingError
from app.keys.envelope import PrivateKeys
from app.keys.keyslots import Member, SlotTable
from app.keys.memory import Secret
from app.store import health
from app.store.checkpoints import checkpoints
from app.store.connection import Connection
from app.store.damage import StoreDamagedError
from app.store.kinds import UNCHANGED, StoreIdentity, StoreKind
from app.store.store import Store
from app.task import Task
from app.texts import number, tr

COPYING, CHECKING = 0.4, 0.9
"""How much of a task is done when the copy is there, and when it is checked."""


@dataclass(frozen=True, slots=True)
class Staged:
    """The copy: its folder, and what it says of itself."""

    folder: Path
    manifest: Manifest
    table: SlotTable


KeyOf = Callable[[SlotTable, StoreKind], Secret | None]
"""Opens a store's key out of the key slots; None for a store that this person does not read."""


def key_of(member: Member, keys: PrivateKeys) -> KeyOf:
    """With keys that were unlocked out of the backup's own slots."""
    return lambda table, kind: data_key(table, member.person, keys, kind)


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a log: how many events, and the root over them."""

    size: int
    root: bytes


@contextmanager
def private_folder(beside: Path, purpose: str) -> Iterator[Path]:
    """An empty folder beside a clinic's, readable by nobody else, and removed at the end."""
    folder = staging_folder(beside, purpose)
    shutil.rmtree(folder, ignore_errors=True)  # left behind by a crash
    try:
        folder.mkdir(parents=True, mode=0o700)
    except OSError as error:
        raise UserFacingError(
            tr(
                "«{folder}» cannot be written to: {cause}.",
                folder=folder.parent,
                cause=error.strerror,
            ),
            tr("Check the permissions of the folder that the clinic's folder lies in."),
            tr(UNCHANGED),
        ) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def stage(folder: Path, private: Path, task: Task) -> Staged:
    """Copy a backup, and compare every byte with its manifest.

    UserFacingError if a file is missing or is not what was written.
    """
    manifest, table = read_manifest(folder), read_slots(folder)
    if not manifest.signed_by_one_of(table):
        raise DamagedBackupError(
            tr(
                "The manifest of «{name}» is not signed by a person of this clinic.",
                name=folder.name,
            ),
            tr("Choose another backup."),
            tr(UNCHANGED),
        )
    absent = missing(folder, manifest)
    if absent:
        raise DamagedBackupError(
            tr(
                "«{file}» is missing in the backup «{name}», or a part of it is.",
                file=absent[0],
                name=folder.name,
            ),
            tr("Choose another backup."),
            tr(UNCHANGED),
        )
    total = sum(record.bytes for record in manifest.files.values())
    _check_room(private, total)
    done = 0
    for name, record in sorted(manifest.files.items()):
        end = done + record.bytes
        share = Share(task, COPYING * done / max(1, total), COPYING * end / max(1, total))
        try:
            copied = copy(folder / name, private / name, share)
        except OSError as error:
            ours = error.errno in {errno.ENOSPC, errno.EDQUOT}  # nothing is written to the backup
            raise words_of(error, private if ours else folder) from error
        if copied != record:
            raise DamagedBackupError(
                tr(
                    "«{name}» in the backup «{backup}» is not what was written: its disk or stick"
                    " damaged it, or somebody changed it.",
                    name=name,
                    backup=folder.name,
                ),
                tr("Choose another backup, and do not rely on this disk or stick any more."),
                tr(UNCHANGED),
            )
        done = end
    if table != read_slots(private):
        raise UserFacingError(tr("The backup changed while it was copied."), tr("Try again."))
    return Staged(private, manifest, table)


def open_store(staged: Staged, kind: StoreKind, key: Secret) -> Store:
    """One store of the copy; it is brought to the present schema."""
    record = staged.table.stores[kind]
    identity = StoreIdentity(kind, record.id, staged.table.clinic, record.salt)
    return Store(staged.folder / STORES[kind], identity, key)


@dataclass(frozen=True, slots=True)
class Opened:
    """The stores of a copy, open; `chart` is None for a person who does not read charts."""

    clinic: Store
    chart: Store | None


@contextmanager
def opened(staged: Staged, opens: KeyOf) -> Iterator[Opened]:
    """Open what these keys open; DamagedBackupError if a store proves to be damaged."""
    stores: dict[StoreKind, Store] = {}
    try:
        for kind in StoreKind:
            key = opens(staged.table, kind)
            if key is not None:
                with key:
                    stores[kind] = open_store(staged, kind, key)
        yield Opened(stores[StoreKind.CLINIC], stores.get(StoreKind.CHART))
    except StoreDamagedError as error:
        raise DamagedBackupError(
            tr("A store in the backup is damaged. {what}", what=error.what),
            tr("Choose another backup."),
            tr(UNCHANGED),
        ) from error
    finally:
        for store in stores.values():
            store.close()


def findings_of(staged: Staged, stores: Opened, task: Task) -> tuple[str, ...]:
    """Everything that is wrong with the stores of a copy and with its log."""
    found: list[str] = []
    middle = (COPYING + CHECKING) / 2
    for store in (stores.clinic, stores.chart):
        if store is not None:
            found += health.check(store, Share(task, COPYING, middle)).findings
    if found:  # a log is not read out of damaged pages
        return tuple(found)
    verifier = Verifier(stores.clinic, stores.chart, staged.table)
    checked = verifier.verify(Share(task, middle, CHECKING), [staged.manifest.head])
    if stores.chart is not None and _charts_lag(staged, stores.clinic, stores.chart):
        return (
            *checked.findings,
            tr("The charts are older than the log: somebody exchanged them."),
        )
    return checked.findings


def _charts_lag(staged: Staged, clinic: Store, chart: Store) -> bool:
    """Whether the charts are older than the log: who copies them without a key could do that."""
    kept = [read_checkpoint(one.text) for one in clinic.read(checkpoints)]
    until = [one for one in kept if one.size <= staged.manifest.head.size]
    return chart.read(lambda charts: charts_lag(staged.table, until, charts))


def head_of(clinic: Store) -> Head:
    def head(connection: Connection) -> Head:
        tree = StoredTree(connection)
        return Head(tree.size(), tree.root())

    return clinic.read(head)


def continues(clinic: Store, head: Head) -> bool:
    """Whether a log begins with the events that an earlier head saw."""

    def same(connection: Connection) -> bool:
        tree = StoredTree(connection)
        try:
            return 0 < head.size <= tree.size() and tree.root(head.size) == head.root
        except BugError:  # a node of the tree is gone
            return False

    return clinic.read(same)


def _check_room(private: Path, needed: int) -> None:
    free = shutil.disk_usage(private).free
    if free < needed * 1.05:
        raise UserFacingError(
            tr(
                "The workstation has {free} GB free, and {needed} GB are needed to"
                " open the backup.",
                free=number(free / 1e9, 1),
                needed=number(needed * 1.05 / 1e9, 1),
            ),
            tr("Free some space, then try again."),
            tr(UNCHANGED),
        )
