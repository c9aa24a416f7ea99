"""A path while somebody types it: half of it is wrong most of the time, and that is no error."""

from __future__ import annotations

import os.path
from pathlib import Path


def typed_path(text: str) -> Path | None:
    """What was typed, with «~» for the home folder; None for nothing."""
    text = text.strip()
    # pathlib raises where there is no such home.
    return Path(os.path.expanduser(text)) if text else None


def is_folder(path: Path) -> bool:
    """False also for a folder that may not be looked at, or a name that is too long."""
    return os.path.isdir(path)


def is_file(path: Path) -> bool:
    """The same for a file."""
    return os.path.isfile(path)


def is_there(path: Path) -> bool:
    """The same for anything."""
    return os.path.exists(path)
