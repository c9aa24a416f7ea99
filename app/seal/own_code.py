"""Where the programs and the code of a worker lie."""

from __future__ import annotations

import os
import site
import sys
import sysconfig
from pathlib import Path
from typing import Final

PROJECT: Final = Path(__file__).resolve().parents[2]
"""The folder that holds the packages `app` and `models`."""


def application_program() -> str:
    """The program of this process: the bundle's, or Python."""
    return sys.executable if getattr(sys, "frozen", False) else _python()


def worker_program() -> str:
    """The program of a worker: the bundle's has a folder of its own."""
    if not getattr(sys, "frozen", False):
        return _python()
    name = "consultroom-worker.exe" if sys.platform == "win32" else "consultroom-worker"
    return str(Path(sys.executable).parent / "worker" / name)


def _python() -> str:
    """This Python; on Windows not the one of a virtual environment, which only starts another."""
    if sys.platform == "win32":
        return str(getattr(sys, "_base_executable", sys.executable))
    return sys.executable


def worker_code() -> list[Path]:
    """What a worker of this process reads to run."""
    frozen = getattr(sys, "frozen", False)
    return [Path(worker_program()).parent] if frozen else own_code()


def own_code() -> list[Path]:
    """What this process reads if it is a worker: Python, packages, and the project's two."""
    paths = {
        sys.prefix,
        sys.base_prefix,
        sys.exec_prefix,
        sys.base_exec_prefix,
        os.path.dirname(os.path.realpath(sys.executable)),
        *sysconfig.get_paths().values(),
        *site.getsitepackages(),
        str(PROJECT / "app"),
        str(PROJECT / "models"),
    }
    return [Path(path) for path in sorted(paths) if path and Path(path) != Path("/")]
