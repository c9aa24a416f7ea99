"""Where the files of one clinic lie."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Paths:
    """The layout of a clinic's folder."""

    home: Path

    @property
    def clinic_store(self) -> Path:
        return self.home / "clinic.db"

    @property
    def chart_store(self) -> Path:
        return self.home / "chart.db"

    @property
    def key_slots(self) -> tuple[Path, Path]:
        """Two copies, each replaced atomically."""
        return self.home / "keyslots.json", self.home / "keyslots.copy.json"

    @property
    def founded(self) -> bool:
        """Whether the folder holds a clinic: either copy of its key slots."""
        return any(path.exists() for path in self.key_slots)

    @property
    def bereft(self) -> bool:
        """Whether the folder holds a clinic's stores and neither copy of its key slots."""
        return self.clinic_store.exists() and not (self.founded or self.founding.exists())

    @property
    def next_key_slots(self) -> Path:
        """The next table, while a change of the key slots is being committed."""
        return self.home / "keyslots.next.json"

    @property
    def device_secret_file(self) -> Path:
        return self.home / "device.secret"

    @property
    def sign_in_attempts(self) -> Path:
        """Refused sign-ins: what back-off needs to know across restarts."""
        return self.home / "attempts.json"

    @property
    def founding(self) -> Path:
        """Exists while a clinic is being founded, and is left behind if that was cut short."""
        return self.home / ".founding"

    @property
    def update_plan(self) -> Path:
        """The update that was prepared last, and what became of it outside of the seal."""
        return self.home / "update.json"


def can_write(folder: Path) -> bool:
    """Whether files could be put into a folder, or it could be made, without trying."""
    there = next(one for one in (folder, *folder.parents) if one.exists())
    return there.is_dir() and os.access(there, os.W_OK)
