"""What CTranslate2 can compute on, and which of CUDA's libraries it lacks."""

from __future__ import annotations

import ctypes
import site
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import ctranslate2

from app.inference.protocol import CPU, PROCESSOR, ComputeDevice

_CUDA: Final = "CUDA"
_NEEDED: Final = {
    "libcuda.so.1": "NVIDIA's driver",
    "libcublasLt.so.12": "the package nvidia-cublas-cu12",
    "libcublas.so.12": "the package nvidia-cublas-cu12",
}
"""What CTranslate2 opens when it first computes on a card, and what each is part of.

In this order each finds the ones that it needs itself.
"""


def speech_devices(*, graphics: bool) -> tuple[tuple[ComputeDevice, ...], tuple[str, ...]]:
    """The devices, the best first, and what is missing in sentences.

    A card counts only where all of its libraries are there: CTranslate2 would find out in the
    middle of a dictation.
    """
    if not graphics:
        return (PROCESSOR,), ()
    cards = ctranslate2.get_cuda_device_count()
    if not cards:
        return (PROCESSOR,), ()
    missing = missing_libraries(_NEEDED, packaged(site.getsitepackages()))
    if missing:
        return (PROCESSOR,), missing
    found = (ComputeDevice(f"{_CUDA}{index}", "gpu", "NVIDIA card") for index in range(cards))
    return (*found, PROCESSOR), ()


def library_name(device: str) -> tuple[str, int]:
    """What CTranslate2 calls a device."""
    if device == CPU:
        return CPU, 0
    return "cuda", int(device.removeprefix(_CUDA))


def packaged(folders: Iterable[str]) -> dict[str, Path]:
    """NVIDIA's libraries that lie in packages, which the system's loader does not know."""
    return {path.name: path for path in _packaged(folders)}


def missing_libraries(needed: dict[str, str], found: dict[str, Path]) -> tuple[str, ...]:
    """Load each library, so that it is there when it is asked for; what cannot be, in sentences."""
    missing = []
    for name, part in needed.items():
        try:
            ctypes.CDLL(str(found.get(name, name)), mode=ctypes.RTLD_GLOBAL)
        except OSError as error:
            missing.append(f"Speech cannot use the card: {name} of {part} is missing ({error}).")
    return tuple(missing)


def _packaged(folders: Iterable[str]) -> Iterator[Path]:
    for folder in folders:
        yield from sorted(Path(folder).glob("nvidia/*/lib/*.so.*"))
