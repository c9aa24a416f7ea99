"""Whether a store is whole: its pages, its structure, its identity and its size."""

from __future__ import annotations

from dataclasses import dataclass

from app.audit.tree import StoredTree
from app.errors import UserFacingError
from app.store.connection import NAMES, PAGE_BYTES, Connection, StoreKind
from app.store.snapshot import waits_in_log
from app.store.store import Store
from app.task import Task

MOST_FINDINGS = 20


@dataclass(frozen=True, slots=True)
class StoreHealth:
    """What a check of one store found; `bytes` is the size of its file.

    `events` and `root` are the head of the audit log, which only the clinic's store has.
    """

    kind: StoreKind
    whole: bool
    store_id: str
    bytes: int
    findings: tuple[str, ...]
    events: int = 0
    root: str = ""


def check(store: Store, task: Task | None = None) -> StoreHealth:
    """Read every page: its HMAC (SQLCipher), then the structure of tables and indexes (SQLite).

    Source: SQLCipher, «PRAGMA cipher_integrity_check»; SQLite, «PRAGMA quick_check».
    """
    steps = task or Task()
    name = NAMES[store.kind]
    findings: list[str] = []
    pages, events, root = 0, 0, ""
    try:
        steps.report(f"{name}: checking every page", 0.1)
        findings += store.read(_pages)
        steps.check()
        steps.report(f"{name}: checking tables and indexes", 0.6)
        findings += store.read(_structure)
        steps.check()
        findings += store.read(lambda connection: _identity(connection, store))
        pages = store.read(lambda connection: int(connection.value("PRAGMA page_count")))
        if store.kind is StoreKind.CLINIC:
            events, root = store.read(_head)
    except UserFacingError as error:
        steps.check()
        findings.append(error.what)
    size = store.path.stat().st_size
    if size < pages * PAGE_BYTES and not waits_in_log(store.path):
        findings.append(f"{name} is truncated: a part of its end is missing.")
    steps.report(f"{name}: checked", 1.0)
    return StoreHealth(
        kind=store.kind,
        whole=not findings,
        store_id=store.identity.store_id,
        bytes=size,
        findings=tuple(findings[:MOST_FINDINGS]),
        events=events,
        root=root,
    )


def _pages(connection: Connection) -> list[str]:
    """Pages whose HMAC is wrong; SQLCipher answers with no row if there is none."""
    rows = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    return [f"A page was changed: {row[0]}." for row in rows]


def _structure(connection: Connection) -> list[str]:
    rows = connection.execute(f"PRAGMA quick_check({MOST_FINDINGS})").fetchall()
    return [f"The structure is damaged: {row[0]}." for row in rows if row[0] != "ok"]


def _head(connection: Connection) -> tuple[int, str]:
    tree = StoredTree(connection)
    size = tree.size()
    return size, tree.root(size).hex()


def _identity(connection: Connection, store: Store) -> list[str]:
    found = connection.value("SELECT value FROM store_meta WHERE key = 'store_id'")
    if found != store.identity.store_id:
        return ["The store carries another id than the key slots name."]
    return []
