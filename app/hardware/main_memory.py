"""How much main memory this machine has, and how much of it is free."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

_FACTS: Final = Path("/proc/meminfo")


def main_memory() -> tuple[int, int]:
    """All of it and what is available without swapping, in bytes.

    Where the system does not say what is available, all of it counts as available.
    """
    if sys.platform == "win32":
        return _of_windows()
    total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    if not _FACTS.exists():
        return total, total
    for line in _FACTS.read_text("ascii").splitlines():
        if line.startswith("MemAvailable:"):
            return total, int(line.split()[1]) * 1024
    return total, total


if sys.platform == "win32":
    import ctypes

    class _Status(ctypes.Structure):
        """MEMORYSTATUSEX of the Windows API."""

        _fields_ = (
            ("length", ctypes.c_uint32),
            ("load", ctypes.c_uint32),
            ("total", ctypes.c_uint64),
            ("available", ctypes.c_uint64),
            ("others", ctypes.c_uint64 * 5),
        )

    def _of_windows() -> tuple[int, int]:
        status = _Status(length=ctypes.sizeof(_Status))
        if not ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
            raise ctypes.WinError()
        return status.total, status.available
