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
        """What is being written, and no longer: it may be what a patient said."""
        self._closed = False
        self._broken = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def write(self, data: bytes, check: Callable[[], None]) -> bool:
        """Whether all was taken; False where nobody reads.

        `check` is called while the pipe is full. What it raises ends the waiting: half of the data
        may be in the pipe then.
        """
        with self._changed:
            if self._data or self._closed or self._broken:
                return False
            self._data = data
            self._changed.notify_all()
        while True:
            with self._changed:
                if self._changed.wait_for(lambda: not self._data, _TICK_SECONDS):
                    return not self._broken
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
            while self._has_data():
                write_all(self._descriptor, self._data)
                self._settle(broken=False)
        except OSError:
            # The other end is gone; whoever reads from it learns why.
            self._settle(broken=True)
        finally:
            os.close(self._descriptor)

    def _has_data(self) -> bool:
        """Wait for what is to be written next; there is nothing once it was closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._data or self._closed)
            return bool(self._data)

    def _settle(self, *, broken: bool) -> None:
        with self._changed:
            self._data, self._broken = b"", broken
            self._changed.notify_all()
