"""The folder or stick that backups lie in: what is there, what goes in, what is taken out."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from app.backup.manifest import FILES, MANIFEST, NAME, PART, Backup, FileRecord, look
from app.errors import UserFacingError
from app.keys.files import private, sync_folder
from app.task import Task
from app.texts import marked, number, quoted, tr

PIECE = 1 << 20
KEPT = marked("Nothing in the clinic was changed, and earlier backups are still there.")
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_GONE = frozenset({errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.ENOTCONN})
_THEIRS = _FULL | _READ_ONLY | _GONE | {errno.EFBIG}


@contextmanager
def explained(folder: Path) -> Iterator[None]:
    """Turn an error of the destination's disk into words."""
    try:
        yield
    except OSError as error:
        raise words_of(error, folder) from error
    except UserFacingError as error:
        # Copying a store has words of its own, which do not know whose disk it was.
        cause = error.__cause__
        if isinstance(cause, OSError) and cause.errno in _THEIRS and _lies_in(cause, folder):
            raise words_of(cause, folder) from cause
        raise


def _lies_in(error: OSError, folder: Path) -> bool:
    """Whether the file is in this folder; writing names no file, and only the copy is written."""
    return error.filename is None or Path(error.filename).is_relative_to(folder)


def words_of(error: OSError, folder: Path) -> UserFacingError:
    """What an error of the disk that holds `folder` means to a person."""
    shown = quoted(folder)
    if error.errno in _FULL:
        return UserFacingError(
            tr("{shown} is full.", shown=shown),
            tr("Free some space there, or use another disk or stick."),
            tr(KEPT),
        )
    if error.errno in _READ_ONLY:
        return UserFacingError(
            tr(
                "{shown} cannot be written to: it is read-only, or belongs to somebody else.",
                shown=shown,
            ),
            tr("Check the stick's switch and the folder's permissions, or choose another folder."),
            tr(KEPT),
        )
    if error.errno == errno.EFBIG:
        return UserFacingError(
            tr("{shown} takes no files as large as the clinic's.", shown=shown),
            tr("FAT32 sticks end at 4 GB a file: format the stick as exFAT, or use another."),
            tr(KEPT),
        )
    return UserFacingError(
        tr(
            "{shown} can no longer be reached: {cause}.",
            shown=shown,
            cause=error.strerror or tr("the disk failed"),
        ),
        tr("If it is a stick, it was pulled out or fails: plug it in again, or use another."),
        tr(KEPT),
    )


def check_destination(destination: Path, home: Path, needed: int) -> None:
    """UserFacingError if backups of `needed` bytes cannot be made in this folder."""
    if not destination.is_absolute() or not destination.is_dir():
        raise UserFacingError(
            tr("There is no folder «{destination}».", destination=destination),
            tr("Plug the stick in, or choose a folder that exists."),
            tr(KEPT),
        )
    with explained(destination):
        real, kept = destination.resolve(strict=True), home.resolve()
        if real == kept or kept in real.parents:
            raise UserFacingError(
                tr(
                    "That folder is the clinic's own: what damages the clinic would damage"
                    " the backup."
                ),
                tr("Choose a folder on another disk, or a stick."),
                tr(KEPT),
            )
        free = shutil.disk_usage(destination).free
    if free < needed:
        raise UserFacingError(
            tr(
                "«{destination}» has {free} free, and the backup needs {needed}.",
                destination=destination,
                free=_size(free),
                needed=_size(needed),
            ),
            tr("Free some space there, or use another disk or stick."),
            tr(KEPT),
        )


def find(destination: Path, clinic: str | None = None) -> list[Backup]:
    """Every backup in a folder, the newest first; of one clinic, or of any.

    What is incomplete or damaged is among them, with `complete` false.
    """
    with explained(destination):
        folders = [
            one
            for one in destination.iterdir()
            if named(one.name) and one.is_dir() and not one.is_symlink()
        ]
    found = [_seen(folder) for folder in folders]
    mine = [
        one
        for one in found
        if clinic is None or one.clinic == clinic or (not one.clinic and _of(one, clinic))
    ]
    return sorted(mine, key=lambda one: (one.made_at, one.name), reverse=True)


def unfinished(backup: Backup) -> bool:
    """Whether it was cut short while it was written or removed, so that nothing is lost with it."""
    return (not backup.complete and not (backup.folder / MANIFEST).exists()) or (
        backup.folder.name.endswith(PART)
    )


def copy(source: Path, target: Path, task: Task) -> FileRecord:
    """Copy a file that nobody writes to, durably; what was read, as its size and SHA-256."""
    digest, done = hashlib.sha256(), 0
    with source.open("rb") as reading, open(target, "xb", opener=private) as writing:
        size = max(1, os.fstat(reading.fileno()).st_size)
        while piece := reading.read(PIECE):
            task.check()
            writing.write(piece)
            digest.update(piece)
            done += len(piece)
            task.report(tr("Copying «{name}»", name=source.name), min(1.0, done / size))
        writing.flush()
        os.fsync(writing.fileno())
    return FileRecord(bytes=done, sha256=digest.hexdigest())


def read_back(path: Path, task: Task) -> FileRecord:
    """What the disk really holds, not what the system remembers of it where that can be told."""
    digest, done = hashlib.sha256(), 0
    with path.open("rb") as file:
        if sys.platform == "linux":
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        size = max(1, os.fstat(file.fileno()).st_size)
        while piece := file.read(PIECE):
            task.check()
            digest.update(piece)
            done += len(piece)
            task.report(tr("Reading «{name}» back", name=path.name), min(1.0, done / size))
    return FileRecord(bytes=done, sha256=digest.hexdigest())


def write_new(path: Path, content: bytes) -> None:
    """A small file, on the disk before the call returns; it must not exist."""
    with open(path, "xb", opener=private) as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def remove(folder: Path) -> None:
    """Take a backup away, its manifest first, so that a crash leaves none that looks whole.

    Only files that a backup has are removed; a folder that holds others too stays with them.
    """
    (folder / MANIFEST).unlink(missing_ok=True)
    sync_folder(folder)
    for name in sorted(FILES):
        for path in (folder / name, folder / f"{name}{PART}"):
            path.unlink(missing_ok=True)
    if not any(folder.iterdir()):
        folder.rmdir()
    sync_folder(folder.parent)


def named(name: str) -> bool:
    """Whether a folder has the name of a backup, or of one being written."""
    return NAME.fullmatch(name.removesuffix(PART)) is not None


def _of(backup: Backup, clinic: str) -> bool:
    return backup.folder.name.startswith(f"consultroom-{clinic[:8]}-")


def _seen(folder: Path) -> Backup:
    if not folder.name.endswith(PART):
        try:
            return look(folder)
        except UserFacingError:  # the list shows it as incomplete; opening it says why
            pass
    stamp = folder.name.removesuffix(PART).split("-", 2)[2]
    return Backup(
        folder=folder,
        made_at=_time(stamp),
        made_by="",
        bytes=sum(one.stat().st_size for one in folder.iterdir() if one.is_file()),
        epoch=0,
        generation=0,
        events=0,
        root="",
        complete=False,
    )


def _time(stamp: str) -> datetime:
    try:
        return datetime.strptime(f"{stamp}000", "%Y%m%d-%H%M%S%f").replace(tzinfo=UTC)
    except ValueError:  # digits that are no date
        return datetime.min.replace(tzinfo=UTC)


def _size(count: int) -> str:
    if count >= 1e9:
        return tr("{size} GB", size=number(count / 1e9, 1))
    return tr("{size} MB", size=number(count / 1e6, 1))
