"""Keys in memory: no core dumps, no debugger, and zeroed when they are no longer needed."""

from __future__ import annotations

import ctypes
import sys
from types import TracebackType

from app.errors import BugError

PR_SET_DUMPABLE = 4
SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX = 0x0001, 0x0002
WER_FAULT_REPORTING_FLAG_NOHEAP = 0x0001


def harden_process() -> None:
    """Switch core dumps off and keep other processes of the same person out of this one's memory.

    On Windows no report of a crash is made; other processes of the person still reach the memory.
    Source: prctl(2), PR_SET_DUMPABLE; setrlimit(2), RLIMIT_CORE; SetErrorMode; WerSetFlags.
    """
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX)
        ctypes.windll.kernel32.WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP)
        return
    import resource  # noqa: PLC0415 - not on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        libc = ctypes.CDLL(None, use_errno=True)
        if libc.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0:
            raise BugError(f"prctl(PR_SET_DUMPABLE) failed with errno {ctypes.get_errno()}")


class Secret:
    """Bytes that are zeroed at `forget`.

    Libraries make copies that Python cannot reach; this keeps the ones that we hold few and short.
    """

    __slots__ = ("_bytes",)

    def __init__(self, value: bytes | bytearray) -> None:
        self._bytes: bytearray | None = bytearray(value)

    def __enter__(self) -> Secret:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.forget()

    def __repr__(self) -> str:
        return "Secret(…)"

    @property
    def value(self) -> bytearray:
        """The bytes themselves, not a copy."""
        if self._bytes is None:
            raise BugError("A secret was used after it was forgotten.")
        return self._bytes

    @property
    def forgotten(self) -> bool:
        return self._bytes is None

    def forget(self) -> None:
        """Overwrite the bytes with zeros; safe to call twice."""
        if self._bytes is not None:
            self._bytes[:] = bytes(len(self._bytes))
            self._bytes = None
