"""The samples of a recording that is being made, as far back as they are still needed."""

from __future__ import annotations

import threading

from app.errors import BugError

_SAMPLE_BYTES = 2


class GrowingAudio:
    """16 kHz mono signed 16-bit samples; one thread appends, another one reads and forgets."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held = bytearray()
        self._first = 0

    @property
    def count(self) -> int:
        """How many samples there were in all."""
        with self._lock:
            return self._first + len(self._held) // _SAMPLE_BYTES

    def append(self, samples: bytes) -> None:
        with self._lock:
            self._held += samples

    def read(self, start: int, end: int) -> bytes:
        """The samples from `start` up to, not including, `end`; BugError if they are forgotten."""
        with self._lock:
            if start < self._first:
                raise BugError("Samples are read that were let go.")
            return bytes(
                self._held[
                    _SAMPLE_BYTES * (start - self._first) : _SAMPLE_BYTES * (end - self._first)
                ]
            )

    def forget(self, before: int) -> None:
        """Let go of the samples before this one."""
        with self._lock:
            gone = max(0, before - self._first)
            del self._held[: _SAMPLE_BYTES * gone]
            self._first += gone
