"""A disk that can be filled up to any byte."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

DISK_BYTES = 16 << 20
BALLAST = "ballast"


@dataclass(frozen=True)
class SmallDisk:
    """A file system of sixteen megabytes."""

    folder: Path

    def leave(self, room: int) -> None:
        """Fill the disk, so that so many bytes are free."""
        found = os.statvfs(self.folder)
        free = found.f_bavail * found.f_frsize
        with (self.folder / BALLAST).open("wb") as file:
            file.write(bytes(max(0, free - room)))

    def free(self) -> None:
        (self.folder / BALLAST).unlink(missing_ok=True)
