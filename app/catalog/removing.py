"""Deleting a model's files, and nothing else."""

from __future__ import annotations

from pathlib import Path

from app.catalog.entry import Entry
from app.errors import UserFacingError
from app.texts import tr


def remove_files(entry: Entry, root: Path) -> int:
    """Delete what was copied for a model below `root`; gives the bytes that were freed.

    What lies elsewhere is left alone. UserFacingError if a file cannot be deleted.
    """
    place = entry.place
    below = place.name != ".." and place.parent == root
    if not below or not place.is_dir() or place.is_symlink():
        return 0
    freed = 0
    try:
        for file in entry.brought:
            for name in (file.path, f".{file.path}.part"):
                path = place / name
                if path.parent == place and path.is_file() and not path.is_symlink():
                    freed += path.stat().st_size
                    path.unlink()
        if not any(place.iterdir()):
            place.rmdir()
    except OSError as error:
        raise UserFacingError(
            tr(
                "The files of «{name}» could not all be deleted: {cause}.",
                name=entry.name,
                cause=error.strerror,
            ),
            tr("Close what else uses them, and remove the model again."),
            tr("It is not used any more."),
        ) from error
    return freed
