"""The writing end of a worker's pipe."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from typing import Final

from app.inference.frames import write_all

_TICK_SECONDS: Final = 0.05


class Outlet:
    """Writes on a thread of its own, so that whoever sends can give up.

    Windows has no pipe to which one could write for a while only.
    """

    def __init__(self, descriptor: int, name: str) -> None:
        self._descriptor = descriptor
        self._changed = threading.Condition()
        self._data = b""
        """What is being written; it stays where nobody reads it any more."""
        self._closed = False
        self._ended = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def write(self, data: bytes, check: Callable[[], None]) -> bool:
        """Whether all was taken; False where nobody reads.

        `check` is called while the pipe is full. What it raises ends the waiting: half of the data
        may be in the pipe then.
        """
        with self._changed:
            if self._data or self._closed or self._ended:
                return False
            self._data = data
            self._changed.notify_all()
        while True:
            with self._changed:
                settled = self._changed.wait_for(
                    lambda: not self._data or self._ended, _TICK_SECONDS
                )
                if settled:
                    return not self._data
            check()

    def close(self) -> None:
        """End the pipe behind what is being written; does not wait."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def wait(self, seconds: float) -> None:
        """Wait until the pipe is closed, which is at once where nobody reads any more."""
        self._thread.join(seconds)

    def _run(self) -> None:
        try:
            while data := self._next():
                write_all(self._descriptor, data)
                with self._changed:
                    self._data = b""
                    self._changed.notify_all()
        except OSError:
            # The other end is gone; whoever reads from it learns why.
            return
        finally:
            with self._changed:
                self._ended = True
                self._changed.notify_all()
            os.close(self._descriptor)

    def _next(self) -> bytes:
        """What is to be written next, nothing once it was closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._data or self._closed)
            return self._data
