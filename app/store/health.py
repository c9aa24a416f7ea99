"""Whether a store is whole: its pages, its structure, its identity, its size and its account."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.audit.tree import StoredTree
from app.errors import UserFacingError
from app.keys.files import sync_folder, write_durably
from app.store.connection import Connection
from app.store.damage import Damage, StoreDamagedError, in_words
from app.store.kinds import NAMES, PAGE_BYTES, UNCHANGED, StoreKind
from app.store.snapshot import copy_closed, waits_in_log
from app.store.state import state_of
from app.store.store import Store
from app.task import Task
from app.texts import tr

MOST_FINDINGS = 20
STRUCTURE = "structure"
UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong; `kind` is a Damage or another name of our own."""

    kind: str
    store: StoreKind
    what: str
    action: str

    @staticmethod
    def of(error: UserFacingError, store: StoreKind) -> Finding:
        """What an error says of a store; anything but damage keeps the store from being read."""
        kind = error.damage if isinstance(error, StoreDamagedError) else UNREADABLE
        return Finding(kind, store, error.what, error.action)


@dataclass(frozen=True, slots=True)
class StoreHealth:
    """What a check of one store found; `bytes` is the size of its file.

    `events` and `root` are the head of the audit log, which only the clinic's store has. `recorded`
    is False where the store came without the account of its pages, as a restored one does: then an
    older page cannot be told from the newest.
    """

    kind: StoreKind
    store_id: str
    bytes: int
    found: tuple[Finding, ...]
    events: int = 0
    root: str = ""
    recorded: bool = True

    @property
    def whole(self) -> bool:
        return not self.found

    @property
    def findings(self) -> tuple[str, ...]:
        """What was found, in words."""
        return tuple(finding.what for finding in self.found)


def check(store: Store, task: Task | None = None) -> StoreHealth:
    """Read every page: its HMAC (SQLCipher), then tables and indexes (SQLite), then its account.

    Source: SQLCipher, «PRAGMA cipher_integrity_check»; SQLite, «PRAGMA quick_check».
    """
    steps = task or Task()
    name = tr(NAMES[store.kind])
    found: list[Finding] = []
    pages, events, root = 0, 0, ""
    try:
        steps.report(tr("{store}: checking every page", store=name), 0.0)
        found += store.read(lambda connection: list(_pages(connection, store.kind)))
        steps.check()
        steps.report(tr("{store}: checking tables and indexes", store=name), 0.4)
        found += store.read(lambda connection: list(_structure(connection, store.kind)))
        steps.check()
        found += store.read(lambda connection: list(_identity(connection, store)))
        pages = store.read(lambda connection: int(connection.value("PRAGMA page_count")))
        if store.kind is StoreKind.CLINIC:
            events, root = store.read(_head)
        if not found:
            found += compare(store, steps, 0.7)
    except UserFacingError as error:
        steps.check()
        found.append(Finding.of(error, store.kind))
    size = store.path.stat().st_size
    if size < pages * PAGE_BYTES and not waits_in_log(store.path):
        found.append(_damage(store.kind, Damage.TRUNCATED))
    steps.report(tr("{store}: checked", store=name), 1.0)
    return StoreHealth(
        kind=store.kind,
        store_id=store.identity.store_id,
        bytes=size,
        found=tuple(found[:MOST_FINDINGS]),
        events=events,
        root=root,
        recorded=store.recorded,
    )


def compare(store: Store, task: Task, begin: float = 0.0) -> list[Finding]:
    """Whether the file is what it was when it was last folded or closed."""
    try:
        store.verify_pages(task, begin)
    except StoreDamagedError as error:
        return [Finding.of(error, store.kind)]
    return []


def accept(path: Path, task: Task) -> Path:
    """Let a store be opened as it is, although it is not the one that was left.

    What was found is copied first, with its log and its account, into the folder that is returned.
    The store then has no account: the next check says so, and the audit log keeps it.
    """
    folder = path.parent / f"damaged-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}"
    state = state_of(path)
    try:
        folder.mkdir(mode=0o700)
        copy_closed(path, folder / path.name, task)
        if state.exists():
            write_durably(folder / state.name, state.read_bytes())
            state.unlink()
            sync_folder(path.parent)
    except OSError as error:
        raise UserFacingError(
            tr("«{name}» could not be put aside: {cause}.", name=path.name, cause=error.strerror),
            tr("Check the disk and the permissions of the clinic's folder."),
            tr(UNCHANGED),
        ) from error
    return folder


def _damage(kind: StoreKind, damage: Damage, detail: str = "") -> Finding:
    what, action, _ = in_words(kind, damage)
    return Finding(damage, kind, f"{what} {detail}".strip(), action)


def _pages(connection: Connection, kind: StoreKind) -> Iterator[Finding]:
    """Pages whose HMAC is wrong; SQLCipher answers with no row if there is none."""
    for row in connection.execute("PRAGMA cipher_integrity_check").fetchall():
        yield _damage(kind, Damage.PAGE_CHANGED, f"({row[0]})")


def _structure(connection: Connection, kind: StoreKind) -> Iterator[Finding]:
    _, action, _ = in_words(kind, Damage.PAGE_CHANGED)
    for row in connection.execute(f"PRAGMA quick_check({MOST_FINDINGS})").fetchall():
        if row[0] != "ok":
            yield Finding(
                STRUCTURE,
                kind,
                tr("{store}: tables do not fit: {row}.", store=tr(NAMES[kind]), row=row[0]),
                action,
            )


def _head(connection: Connection) -> tuple[int, str]:
    tree = StoredTree(connection)
    size = tree.size()
    return size, tree.root(size).hex()


def _identity(connection: Connection, store: Store) -> Iterator[Finding]:
    found = connection.value("SELECT value FROM store_meta WHERE key = 'store_id'")
    if found != store.identity.store_id:
        yield _damage(store.kind, Damage.OTHER_STORE)
