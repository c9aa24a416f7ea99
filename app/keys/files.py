"""Small files that must be whole: replaced atomically, on disk before the call returns, private."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import UserFacingError
from app.texts import tr

LONGEST_HOLD = 5.0


def write_durably(path: Path, content: bytes) -> None:
    """Replace a file so that a crash leaves the old or the new content; mode 0600."""
    fresh = path.with_name(f".{path.name}.{os.urandom(4).hex()}")
    try:
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
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

    On Windows nothing holds it yet.
    """
    if sys.platform == "win32":
        yield
        return
    import fcntl  # noqa: PLC0415 - not on Windows

    try:
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
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError as error:
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
