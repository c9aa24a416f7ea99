"""Copies of a store as it lies on the disk: encrypted, and never opened."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from app.errors import UserFacingError
from app.keys.files import private, sync_folder
from app.store.pages import PageFile
from app.task import Task
from app.texts import marked, tr

PIECE = 1 << 20
STAYS = marked("The store itself was not changed.")


def log_of(path: Path) -> Path:
    """The write-ahead log beside a store; it holds what the store's own file does not have yet."""
    return path.with_name(f"{path.name}-wal")


def waits_in_log(path: Path) -> bool:
    """Whether the write-ahead log beside a store holds anything."""
    log = log_of(path)
    return log.exists() and log.stat().st_size > 0


def copy_closed(path: Path, target: Path, task: Task) -> None:
    """Copy a store that nobody has open; what a crash left in its log is copied along.

    UserFacingError if it cannot be read or written. A copy that was cut short does not stay.
    """
    parts = [(path, target)]
    if waits_in_log(path):
        parts.insert(0, (log_of(path), log_of(target)))
    try:
        for source, copy in parts:
            file = PageFile(source)
            try:
                copy_bytes(file, source.stat().st_size, copy, task)
            finally:
                file.close()
    except OSError as error:
        raise _unreadable(path, error) from error
    except BaseException:
        log_of(target).unlink(missing_ok=True)
        raise


def copy_bytes(
    source: PageFile,
    size: int,
    target: Path,
    task: Task,
    settle: Callable[[], None] = lambda: None,
) -> None:
    """Copy the first `size` bytes; `target` appears only when it is whole and on the disk.

    `settle` runs before that: what it raises discards the copy.
    """
    fresh = target.with_name(f"{target.name}.part")
    try:
        with open(fresh, "wb", opener=private) as file:
            for piece in _pieces(source, size, target.name, task):
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        settle()
        fresh.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise UserFacingError(
            tr("«{name}» could not be copied: {cause}.", name=target.name, cause=error.strerror),
            tr("Free some space or check the disk, then try again."),
            tr(STAYS),
        ) from error
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise


def _pieces(source: PageFile, size: int, name: str, task: Task) -> Iterator[bytes]:
    done = 0
    while done < size:
        task.check()
        task.report(tr("Copying «{name}»", name=name), done / size)
        piece = source.read(done, min(PIECE, size - done))
        if not piece:
            raise UserFacingError(
                tr("The store was closed before «{name}» was copied.", name=name),
                tr("Sign in and try again."),
                tr(STAYS),
            )
        done += len(piece)
        yield piece


def _unreadable(path: Path, error: OSError) -> UserFacingError:
    return UserFacingError(
        tr("«{name}» cannot be read: {cause}.", name=path.name, cause=error.strerror),
        tr("Check the disk and the permissions of the clinic's folder."),
        tr(STAYS),
    )
