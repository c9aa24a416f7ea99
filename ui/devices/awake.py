"""Keeps Windows and macOS from falling asleep by themselves; neither was tried on its system."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from typing import Final, Protocol

ES_CONTINUOUS: Final = 0x80000000
ES_SYSTEM_REQUIRED: Final = 0x00000001
_CAFFEINATE: Final = "/usr/bin/caffeinate"


class Block(Protocol):
    """What keeps a workstation awake from `take` to `release`; both may be called again."""

    @property
    def held(self) -> bool: ...

    def take(self) -> None: ...

    def release(self) -> None: ...


class WindowsAwake:
    """Holds for the thread that takes it, and ends with it. Source: SetThreadExecutionState."""

    def __init__(self) -> None:
        self.held = False

    def take(self) -> None:
        self._set(ES_CONTINUOUS | ES_SYSTEM_REQUIRED, held=True)

    def release(self) -> None:
        self._set(ES_CONTINUOUS, held=False)

    def _set(self, state: int, *, held: bool) -> None:
        if self.held != held and _told_windows(state):
            self.held = held


class MacAwake:
    """A program of macOS that holds while it runs, and ends with us. Source: caffeinate(8)."""

    def __init__(self) -> None:
        self._program: subprocess.Popen[bytes] | None = None

    @property
    def held(self) -> bool:
        return self._program is not None

    def take(self) -> None:
        if self._program is None:
            self._program = subprocess.Popen(  # noqa: S603 a program of the system, no shell
                [_CAFFEINATE, "-i", "-w", str(os.getpid())]
            )

    def release(self) -> None:
        if self._program is not None:
            self._program.kill()
            self._program.wait()
            self._program = None


def _told_windows(state: int) -> bool:
    if sys.platform == "win32":
        return bool(ctypes.windll.kernel32.SetThreadExecutionState(ctypes.c_uint32(state)))
    return False
