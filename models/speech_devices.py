"""What CTranslate2 can compute on, and which of CUDA's libraries it lacks."""

from __future__ import annotations

import sys
from typing import Final

import ctranslate2

from app.inference import worker_words
from app.inference.protocol import CPU, PROCESSOR, ComputeDevice
from models import cuda_libraries

_CUDA: Final = "CUDA"
_DRIVER, *_CUBLAS = (
    ("nvcuda.dll", "cublasLt64_12.dll", "cublas64_12.dll")
    if sys.platform == "win32"
    else ("libcuda.so.1", "libcublasLt.so.12", "libcublas.so.12")
)
_NEEDED: Final = {
    _DRIVER: worker_words.DRIVER,
    **dict.fromkeys(_CUBLAS, worker_words.CUBLAS),
}
"""What CTranslate2 4 opens when it first computes on a card, and what each is part of."""


def speech_devices(*, graphics: bool) -> tuple[tuple[ComputeDevice, ...], tuple[str, ...]]:
    """The devices, the best first, and in sentences what is missing.

    A card counts only where all of its libraries are there: CTranslate2 would find out in the
    middle of a dictation.
    """
    cards = ctranslate2.get_cuda_device_count() if graphics else 0
    if not cards:
        return (PROCESSOR,), ()
    missing = _missing()
    if missing:
        return (PROCESSOR,), missing
    found = (ComputeDevice(f"{_CUDA}{index}", "gpu", "NVIDIA card") for index in range(cards))
    return (*found, PROCESSOR), ()


def library_name(device: str) -> tuple[str, int]:
    """What CTranslate2 calls a device, and its number."""
    if device == CPU:
        return CPU, 0
    return "cuda", int(device.removeprefix(_CUDA))


def _missing() -> tuple[str, ...]:
    try:
        cuda_libraries.open_packaged()
    except OSError as error:
        return (worker_words.NO_PACKAGE.format(error=error),)
    return tuple(
        worker_words.NO_LIBRARY.format(library=name, owner=_NEEDED[name], error=error)
        for name, error in cuda_libraries.missing(_NEEDED).items()
    )
