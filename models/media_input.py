"""The bytes of a foreign file, held in memory, as libav reads and seeks in them."""

from __future__ import annotations

import mmap
import os
import time
from collections.abc import Callable
from typing import Final

from app.inference import worker_words
from models.channel import RequestFailedError

MAX_BYTES: Final = 2 << 30
_PIECE_BYTES: Final = 4 << 20
_OPENING_SECONDS: Final = 20.0
_READ_TIMES: Final = 8
_READ_ROOM: Final = 64 << 20


class Input:
    """Grows by whole pieces of its own memory, never by copying, and gives them back at once.

    How much and how long libav may read is bounded.

    Past a bound, or once `cancelled` raises, it is at its end for libav, and `check` raises why.
    """

    def __init__(self, cancelled: Callable[[], None]) -> None:
        self._cancelled = cancelled
        self._pieces: list[mmap.mmap] = []
        self._size = 0
        self._begin, self._end = 0, 0
        self._position = 0
        self._read = 0
        self._deadline: float | None = None
        self._stopped: RequestFailedError | None = None

    def __len__(self) -> int:
        return self._size

    def add(self, data: bytes) -> None:
        """Append what came; refuses a file larger than 2 GB."""
        if self._size + len(data) > MAX_BYTES:
            raise RequestFailedError("too_long", worker_words.LARGE_FILE)
        taken = 0
        while taken < len(data):
            begin = self._size % _PIECE_BYTES
            if not begin:
                self._pieces.append(_memory())
            part = data[taken : taken + _PIECE_BYTES - begin]
            self._pieces[-1][begin : begin + len(part)] = part
            self._size += len(part)
            taken += len(part)

    def forget(self) -> None:
        """Give the memory back now: libav's objects refer to each other, and go late."""
        for piece in self._pieces:
            piece.close()
        self._pieces.clear()
        self._size = self._end = 0

    def show(self, begin: int, end: int) -> None:
        """Let libav see these bytes alone, as a file of their own."""
        self._begin, self._end = begin, end
        self._position = begin

    def begin_opening(self) -> None:
        """From now on the file has some seconds to say what it is."""
        self._deadline = time.monotonic() + _OPENING_SECONDS

    def end_opening(self) -> None:
        self._deadline = None
        self.check()

    def check(self) -> None:
        """Raise the reason for which reading was stopped, if it was."""
        if self._stopped is not None:
            raise self._stopped

    def peek(self, start: int, count: int) -> bytes:
        """Bytes from `start`, fewer at the end of the file."""
        found = bytearray()
        while len(found) < count and (part := self._at(start + len(found), count - len(found))):
            found += part
        return bytes(found)

    # what libav calls

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def read(self, count: int) -> bytes:
        if self._must_stop():
            return b""
        found = self._at(self._position, min(count, max(0, self._end - self._position)))
        self._position += len(found)
        self._read += len(found)
        return found

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        bases = {os.SEEK_SET: self._begin, os.SEEK_CUR: self._position, os.SEEK_END: self._end}
        if bases[whence] + offset < self._begin:
            raise OSError("a place before the beginning")
        self._position = bases[whence] + offset
        return self.tell()

    def tell(self) -> int:
        return self._position - self._begin

    def _at(self, position: int, count: int) -> bytes:
        number, begin = divmod(position, _PIECE_BYTES)
        end = min(begin + count, self._size - number * _PIECE_BYTES)
        return self._pieces[number][begin:end] if end > begin else b""

    def _must_stop(self) -> bool:
        if self._stopped is not None:
            return True
        try:
            self._cancelled()
        except RequestFailedError as error:
            self._stopped = error
        late = self._deadline is not None and time.monotonic() > self._deadline
        if late or self._read > _READ_TIMES * len(self) + _READ_ROOM:
            self._stopped = RequestFailedError("bad_input", worker_words.CIRCLES)
        return self._stopped is not None


def _memory() -> mmap.mmap:
    try:
        return mmap.mmap(-1, _PIECE_BYTES)
    except OSError as error:
        raise MemoryError from error
