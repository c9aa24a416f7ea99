"""Small files that must be whole: replaced atomically, on disk before the call returns, private."""

from __future__ import annotations

import os
import secrets
import sys
from pathlib import Path

from app.errors import UserFacingError


def write_durably(path: Path, content: bytes) -> None:
    """Replace a file so that a crash leaves the old or the new content; mode 0600."""
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
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
            f"«{path.name}» could not be written: {error.strerror}.",
            "Free some space or check the disk, then try again.",
            "The earlier file is unchanged.",
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
