"""What the processor says of this moment, and what a process holds of the main memory."""

from __future__ import annotations

import mmap
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_SENSORS: Final = frozenset({"coretemp", "k10temp", "zenpower", "cpu_thermal"})
"""Drivers of the sensors in processors. Source: Linux, Documentation/hwmon."""


@dataclass(frozen=True, slots=True)
class HostReading:
    """The processor now: load from 0 to 1 since the last reading, degrees Celsius.

    None where the system does not say.
    """

    load: float | None
    celsius: float | None


class Host:
    """Reads Linux's files; `proc` and `sys` are where they lie."""

    def __init__(self, proc: Path = Path("/proc"), sys: Path = Path("/sys")) -> None:
        self._proc, self._sys = proc, sys
        self._before: tuple[int, int] | None = None
        self._load()  # the first reading is of the time since now

    def read(self) -> HostReading:
        return HostReading(self._load(), self._heat())

    def process_bytes(self, process_id: int) -> int | None:
        """What a process holds of the main memory; None if it is gone or the system is silent."""
        try:
            pages = (self._proc / str(process_id) / "statm").read_text("ascii").split()[1]
        except OSError:
            return None
        return int(pages) * mmap.PAGESIZE

    def _load(self) -> float | None:
        """The share of the processor that was busy. Source: Linux, proc_stat(5)."""
        try:
            line = (self._proc / "stat").read_text("ascii").partition("\n")[0]
        except OSError:
            return None
        user, nice, system, idle, waiting, *rest = map(int, line.split()[1:9])
        free = idle + waiting
        now = (user + nice + system + free + sum(rest), free)
        before, self._before = self._before, now
        if before is None or now[0] <= before[0]:
            return None
        passed = now[0] - before[0]
        return min(1.0, max(0.0, 1 - (now[1] - before[1]) / passed))

    def _heat(self) -> float | None:
        try:
            for sensor in sorted(self._sys.glob("class/hwmon/hwmon*")):
                if (sensor / "name").read_text("ascii").strip() in _SENSORS:
                    return int((sensor / "temp1_input").read_text("ascii")) / 1000
        except (OSError, ValueError):
            # A virtual machine has no sensors, and a broken one is none.
            return None
        return None
