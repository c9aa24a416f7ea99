"""NVIDIA's libraries, which lie in its Python packages or in the system, where it has them."""

from __future__ import annotations

import ctypes
import site
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

if sys.platform == "win32":
    _PLACES, _IN_ORDER = "nvidia/*/bin/*.dll", ("cudart64_", "cublasLt64_", "cublas64_")
else:
    _PLACES = "nvidia/*/lib/lib*.so.*"
    _IN_ORDER = ("libcudart.so.", "libcublasLt.so.", "libcublas.so.")
"""Where they lie in a packages' folder; each finds what it needs itself among those before it."""


def open_packaged(folders: Iterable[str] | None = None) -> dict[str, Path]:
    """Open those of the packages, which the system's loader does not know; by their names.

    What was opened is found by whoever asks for its name afterwards.
    """
    opened = {}
    found = [*_packaged(_folders() if folders is None else folders)]
    for beginning in _IN_ORDER:
        for path in found:
            if path.name.startswith(beginning):
                ctypes.CDLL(str(path), mode=ctypes.RTLD_GLOBAL)
                opened[path.name] = path
    return opened


def missing(needed: Iterable[str]) -> dict[str, str]:
    """The libraries that cannot be opened, each with what the system says of it."""
    found = {}
    for name in needed:
        try:
            ctypes.CDLL(name, mode=ctypes.RTLD_GLOBAL)
        except OSError as error:
            found[name] = str(error)
    return found


def _folders() -> list[str]:
    """Where packages lie; of the bundle the folder of its parts, into which they can be laid."""
    return [*site.getsitepackages(), *filter(None, [getattr(sys, "_MEIPASS", "")])]


def _packaged(folders: Iterable[str]) -> Iterator[Path]:
    for folder in folders:
        yield from sorted(Path(folder).glob(_PLACES))
