"""A store under a new key: copied page by page into a file beside it, checked, then put in place.

The copy is `<name>.next`. Whether it counts is decided by the key slots, which name the salt in the
first bytes of the file that is the store: a crash at any moment leaves one of the two as the store,
and the next opening puts it in place or throws the other away.
"""

from __future__ import annotations

import os
import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

from app.errors import UserFacingError
from app.keys.files import file_mode, sync_folder
from app.keys.memory import Secret
from app.store.closing import write_account
from app.store.connection import connect, open_raw
from app.store.kinds import SALT_BYTES
from app.store.snapshot import log_of
from app.store.state import state_of
from app.task import Task
from app.texts import marked, number, tr

PAGES_AT_ONCE = 256
ROOM = 1.05
OLD_STAYS = marked("The store keeps its old key and is unchanged.")


def next_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.next")


def settle(path: Path, salt: bytes) -> None:
    """Finish or discard what a crash left: the file with this salt is the store."""
    copy = next_of(path)
    if not copy.exists():
        state_of(copy).unlink(missing_ok=True)
        return
    if salt_of(copy) == salt and salt_of(path) != salt:
        put_in_place(path)
    else:
        discard(path)


def salt_of(path: Path) -> bytes:
    """The first bytes of a file; empty if it is missing."""
    try:
        with path.open("rb") as file:
            return file.read(SALT_BYTES)
    except FileNotFoundError:
        return b""


def put_in_place(path: Path) -> None:
    """The copy becomes the store; a crash between the steps is repeated from the first."""
    copy = next_of(path)
    log_of(path).unlink(missing_ok=True)
    if state_of(copy).exists():
        state_of(copy).replace(state_of(path))
    copy.replace(path)
    sync_folder(path.parent)


def discard(path: Path) -> None:
    copy = next_of(path)
    for file in (log_of(copy), copy, state_of(copy)):
        file.unlink(missing_ok=True)


def copy_under(raw: Any, path: Path, key: Secret, task: Task) -> bytes:
    """Write the copy, check it, and return its salt; nothing stays if that fails.

    Source: SQLite, online backup API: pages are copied as they are, with full-text index, triggers
    and header fields, and each file encrypts them under its own key.
    """
    check_room(path)
    copy = next_of(path)
    discard(path)
    try:
        os.close(os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL, file_mode(copy.parent)))
        with closing(connect(copy, key)) as fresh:
            fresh.execute("PRAGMA journal_mode = OFF")  # it counts only once it is whole
            fresh.execute("PRAGMA synchronous = OFF")
            _copy(raw, fresh, task)
        _to_disk(copy)
        with closing(open_raw(copy, key)) as fresh:
            _compare(raw, fresh, task)
        log_of(copy).unlink(missing_ok=True)
        write_account(copy, key, int(raw.execute("PRAGMA user_version").fetchone()[0]))
        return salt_of(copy)
    except OSError as error:
        discard(path)
        raise UserFacingError(
            tr(
                "The copy of «{name}» under its new key could not be written: {cause}.",
                name=path.name,
                cause=error.strerror,
            ),
            tr("Free some space or check the disk, then try again."),
            tr(OLD_STAYS),
        ) from error
    except BaseException:
        discard(path)
        raise


def check_room(path: Path) -> None:
    """UserFacingError if the disk has no room for a second file of this size."""
    needed = int(path.stat().st_size * ROOM)
    free = shutil.disk_usage(path.parent).free
    if free < needed:
        raise UserFacingError(
            tr(
                "The disk has {free} MB free, and {needed} MB are needed to give"
                " «{name}» a new key.",
                free=number(free / 1e6),
                needed=number(needed / 1e6),
                name=path.name,
            ),
            tr("Free some space, then try again."),
            tr(OLD_STAYS),
        )


def _copy(raw: Any, fresh: Any, task: Task) -> None:
    def progress(_status: int, remaining: int, total: int) -> None:
        task.check()
        task.report(
            tr("Writing the store under its new key"), 0.7 * (1 - remaining / max(total, 1))
        )

    raw.backup(fresh, pages=PAGES_AT_ONCE, progress=progress)


def _to_disk(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
    sync_folder(path.parent)


def _compare(raw: Any, fresh: Any, task: Task) -> None:
    """The copy is whole, and holds in every table what the store holds."""
    task.report(tr("Checking every page of the store under its new key"), 0.7)
    broken = fresh.execute("PRAGMA cipher_integrity_check").fetchall()
    task.check()
    task.report(tr("Checking tables and indexes of the store under its new key"), 0.85)
    structure = [row[0] for row in fresh.execute("PRAGMA quick_check(1)").fetchall()]
    task.check()
    if broken or structure != ["ok"] or _contents(raw) != _contents(fresh):
        raise UserFacingError(
            tr("The copy of the store under its new key is not what was written."),
            tr("Check the disk, then try again."),
            tr(OLD_STAYS),
        )
    task.report(tr("The store under its new key is whole"), 1.0)


def _contents(raw: Any) -> list[Any]:
    """The schema, the header's fields and the number of rows of each table."""
    schema = raw.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name").fetchall()
    tables = [name for kind, name, _ in schema if kind == "table"]
    counts = [raw.execute(f'SELECT count(*) FROM "{name}"').fetchone() for name in tables]  # noqa: S608
    fields = ("user_version", "application_id", "page_count", "freelist_count")
    header = [raw.execute(f"PRAGMA {name}").fetchone() for name in fields]
    meta = raw.execute("SELECT key, value FROM store_meta ORDER BY key").fetchall()
    return [schema, counts, header, meta]
