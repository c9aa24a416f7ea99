"""How a worker process is started: with nothing of ours but two pipes."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from app.seal import starting
from app.seal.own_code import worker_program
from app.seal.starting import Started

ROOT: Final = Path(__file__).resolve().parents[2]
"""The folder that holds the packages `app` and `models`."""

_BOOT: Final = (
    "import sys; sys.path.insert(0, sys.argv.pop(1)); from models.worker import main; main()"
)
_INHERITED: Final = (
    "CUDA_VISIBLE_DEVICES",
    "GGML_VK_VISIBLE_DEVICES",
    "LD_LIBRARY_PATH",
    "SYSTEMROOT",
)
_GRAPHICS: Final = {
    # Cards have the numbers that the driver's own tools show.
    "CUDA_DEVICE_ORDER": "PCI_BUS_ID",
    # Nothing that was computed is kept on the disk, and nothing is loaded into the driver.
    "MESA_SHADER_CACHE_DISABLE": "true",
    "__GL_SHADER_DISK_CACHE": "0",
    "VK_LOADER_LAYERS_DISABLE": "~all~",
}


def _entry() -> tuple[str, ...]:
    """The bundle's worker has a folder of its own; else it is this Python with our packages."""
    if getattr(sys, "frozen", False):
        return (worker_program(),)
    return (worker_program(), "-I", "-B", "-c", _BOOT, str(ROOT))


@dataclass(frozen=True, slots=True)
class WorkerSpec:
    """Which engine to start, and all that it may read beside its own code.

    With `graphics` it may compute on the machine's graphics cards, and loads what drives them.
    `entry` is the command before its options; tests replace it to start a broken worker.
    """

    engine: str
    readable: tuple[Path, ...] = ()
    threads: int = 1
    graphics: bool = False
    environment: Mapping[str, str] = field(default_factory=dict)
    entry: tuple[str, ...] = field(default_factory=_entry)


def environment(spec: WorkerSpec) -> dict[str, str]:
    """A minimal environment without secrets, in which no library looks for a network."""
    kept = {name: os.environ[name] for name in _INHERITED if name in os.environ}
    if sys.platform == "win32" and not getattr(sys, "frozen", False):
        # This Python finds the packages of the virtual environment by its program's place.
        kept["__PYVENV_LAUNCHER__"] = sys.executable
    if getattr(sys, "frozen", False):
        # The bundle's start put its own folder first; the worker's does so for its own.
        kept["LD_LIBRARY_PATH"] = os.environ.get("LD_LIBRARY_PATH_ORIG", "")
    return {
        **kept,
        "LANG": "C.UTF-8",
        "HOME": "/nonexistent",
        "HF_HUB_OFFLINE": "1",
        "HF_HUB_DISABLE_TELEMETRY": "1",
        "HF_HUB_DISABLE_PROGRESS_BARS": "1",
        "ORT_DISABLE_TELEMETRY": "1",
        "CUDA_CACHE_DISABLE": "1",
        "OMP_NUM_THREADS": str(spec.threads),
        **(_GRAPHICS if spec.graphics else {}),
        **spec.environment,
    }


def start(spec: WorkerSpec, requests: int, replies: int) -> Started:
    """Start the worker; it reads from `requests` and writes to `replies`."""
    command = [*spec.entry, "--engine", spec.engine]
    for path in spec.readable:
        command += ["--read", str(path)]
    command += ["--graphics"] if spec.graphics else []
    command += ["--parent", str(os.getpid())]
    return starting.start(command, environment(spec), requests, replies, spec.readable)
