"""A file outside the clinic's stores that somebody asked for."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from app.errors import UserFacingError
from app.keys.files import NEW_FILE
from app.texts import tr


@contextmanager
def new_file(path: Path) -> Iterator[IO[bytes]]:
    """A file that did not exist, readable by nobody else; gone again if anything fails."""
    try:
        handle = os.open(path, NEW_FILE, 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                yield file
        except BaseException:
            path.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise UserFacingError(
            tr("«{path}» could not be written: {cause}.", path=path, cause=error.strerror),
            tr("Name a file that does not exist yet.")
            if error.errno == errno.EEXIST
            else tr("Choose another folder, or free some space."),
        ) from error
