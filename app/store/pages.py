"""The bytes of a store's file beneath SQLite: read while it is open, written never."""

from __future__ import annotations

import threading
from pathlib import Path

from app.store.kinds import PAGE_BYTES

TAIL_BYTES = 80
"""What SQLCipher 4 keeps at the end of each page: 16 bytes of IV, 64 of HMAC-SHA512."""


class PageFile:
    """A file opened for reading beside SQLite, and kept open for as long as SQLite has it.

    POSIX takes a process's locks on a file away when that process closes any of its descriptors of
    it, so whoever opened and closed the file in between would let a second program in.
    """

    def __init__(self, path: Path) -> None:
        self._file = path.open("rb", buffering=0)
        self._reading = threading.Lock()

    def read(self, offset: int, length: int) -> bytes:
        """Up to `length` bytes; fewer where the file ends or is closed by now."""
        parts = []
        with self._reading:
            if self._file.closed:
                return b""
            self._file.seek(offset)
            while length and (part := self._file.read(length)):
                parts.append(part)
                length -= len(part)
        return b"".join(parts)

    def tail(self, page: int) -> bytes:
        """IV and HMAC of a page, counted from 1; with them the whole page is determined."""
        return self.read(page * PAGE_BYTES - TAIL_BYTES, TAIL_BYTES)

    def pages(self) -> int:
        with self._reading:
            return self._file.seek(0, 2) // PAGE_BYTES

    def close(self) -> None:
        with self._reading:
            self._file.close()
