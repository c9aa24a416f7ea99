"""What this workstation has to compute with."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pynvml

_CPU_FACTS: Final = Path("/proc/cpuinfo")


@dataclass(frozen=True, slots=True)
class Gpu:
    """One NVIDIA card; memory in bytes."""

    name: str
    memory_bytes: int
    free_bytes: int


@dataclass(frozen=True, slots=True)
class Hardware:
    """The processor, the cores that this process may use, and the cards."""

    processor: str
    cores: int
    memory_bytes: int
    gpus: tuple[Gpu, ...]


def probe() -> Hardware:
    """Ask the system; a machine without NVIDIA's driver has no cards."""
    return Hardware(_processor(), _cores(), _memory_bytes(), _gpus())


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _processor() -> str:
    if _CPU_FACTS.exists():
        for line in _CPU_FACTS.read_text("utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _memory_bytes() -> int:
    if not hasattr(os, "sysconf"):
        return 0
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def _gpus() -> tuple[Gpu, ...]:
    try:
        pynvml.nvmlInit()
    except pynvml.NVMLError:
        return ()
    try:
        found = []
        for index in range(pynvml.nvmlDeviceGetCount()):
            handle = pynvml.nvmlDeviceGetHandleByIndex(index)
            memory = pynvml.nvmlDeviceGetMemoryInfo(handle)
            found.append(
                Gpu(str(pynvml.nvmlDeviceGetName(handle)), int(memory.total), int(memory.free))
            )
        return tuple(found)
    except pynvml.NVMLError:
        # The driver is there but does not answer: the engines then compute on the processor.
        return ()
    finally:
        pynvml.nvmlShutdown()
