"""Small files that must be whole: replaced atomically, on disk before the call returns, private."""

from __future__ import annotations

import os
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from app.errors import UserFacingError
from app.texts import tr

LONGEST_HOLD = 5.0
NEW_FILE: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
"""Opens a file of bytes that did not exist; Windows would else change the ends of its lines."""
_HELD: Final = ".held"


def write_durably(path: Path, content: bytes) -> None:
    """Replace a file so that a crash leaves the old or the new content."""
    fresh = path.with_name(f".{path.name}.{os.urandom(4).hex()}")
    try:
        handle = os.open(fresh, NEW_FILE, file_mode(path.parent))
        try:
            view = memoryview(content)
            while view:
                view = view[os.write(handle, view) :]
            os.fsync(handle)
        finally:
            os.close(handle)
        fresh.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise UserFacingError(
            tr("«{name}» could not be written: {cause}.", name=path.name, cause=error.strerror),
            tr("Free some space or check the disk, then try again."),
            tr("The earlier file is unchanged."),
        ) from error


def file_mode(folder: Path) -> int:
    """0600; 0660 in a folder that a workstation's accounts share, which hands its group on."""
    return 0o660 if folder.stat().st_mode & stat.S_ISGID else 0o600


def private(path: str, flags: int) -> int:
    """Opens a file that is made with the mode of its folder; an `opener`."""
    return os.open(path, flags, file_mode(Path(path).parent))


def make_private(folder: Path) -> None:
    """Make a folder for its owner alone, or for the group of a shared one."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    let_group_in(folder)


def let_group_in(folder: Path) -> None:
    """Open a folder to its group where it is the workstation's; others stay as they are."""
    if folder.stat().st_mode & stat.S_ISGID:
        folder.chmod(0o2770)


def sync_folder(folder: Path) -> None:
    """Make a rename in a folder durable."""
    if sys.platform == "win32":  # NTFS journals renames; folders cannot be opened for fsync
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def held_folder(folder: Path) -> Iterator[None]:
    """Keep other processes that ask for this folder waiting; UserFacingError after five seconds.

    Windows has no lock on a folder: there a file in it is held.
    """
    try:
        if sys.platform == "win32":
            handle = os.open(folder / _HELD, os.O_RDWR | os.O_CREAT, 0o600)
        else:
            handle = os.open(folder, os.O_RDONLY)
    except OSError as error:
        raise UserFacingError(
            tr("«{folder}» cannot be read: {cause}.", folder=folder, cause=error.strerror),
            tr("Check the disk and the permissions of the folder."),
        ) from error
    try:
        until = time.monotonic() + LONGEST_HOLD
        while True:
            try:
                _lock(handle)
                break
            except (BlockingIOError, PermissionError) as error:
                if time.monotonic() > until:
                    raise UserFacingError(
                        tr("Another program holds «{folder}».", folder=folder),
                        tr("Close it, then try again."),
                        tr("Nothing was changed."),
                    ) from error
                time.sleep(0.01)
        yield
    finally:
        os.close(handle)


def _lock(handle: int) -> None:
    """BlockingIOError, on Windows PermissionError, while another process holds it."""
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - of Windows alone

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl  # noqa: PLC0415 - not on Windows

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
