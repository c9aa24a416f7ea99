"""The backends of llama.cpp: libraries beside it, of which those that fit this machine are loaded.

Where llama.cpp was built in one piece there are none, and its own processor code is what computes.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import llama_cpp
from llama_cpp._ggml import libggml

from app.inference import worker_words
from app.inference.protocol import CPU, ComputeDevice
from models import cuda_libraries
from models.channel import RequestFailedError

LIBRARIES: Final = Path(llama_cpp.__file__).parent / "lib"
_PREFIX, _SUFFIX = ("ggml-", ".dll") if sys.platform == "win32" else ("libggml-", ".so")
"""As ggml names its backends on this system. Source: ggml-backend-reg.cpp."""
_CARDS: Final = {"cuda": "CUDA", "metal": "Metal", "vulkan": "Vulkan"}
"""The best first: one that is made for a card is faster on it than Vulkan."""
_KINDS: Final = {0: "cpu", 1: "gpu", 2: "integrated"}


class _Properties(ctypes.Structure):
    """struct ggml_backend_dev_props of ggml-backend.h."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("description", ctypes.c_char_p),
        ("free", ctypes.c_size_t),
        ("total", ctypes.c_size_t),
        ("type", ctypes.c_int),
        ("id", ctypes.c_char_p),
        ("capabilities", ctypes.c_bool * 5),
    )


class Devices:
    """What this process can compute on; with `graphics` the machine's cards as well."""

    def __init__(self, *, graphics: bool) -> None:
        _declare()
        self.missing: tuple[str, ...] = ()
        if graphics:
            self.missing = tuple(filter(None, map(_load, _cards())))
        variant = _load_processor()
        self._handles: dict[str, int] = {}
        self.all = tuple(self._found(variant))

    def only(self, name: str) -> Any:
        """The devices of a model's parameters that let it compute there and on the processor.

        Fails with the code device where there is none of this name.
        """
        if name == CPU:
            return (ctypes.c_void_p * 1)(None)
        if name not in self._handles:
            raise RequestFailedError("device", f"There is no {name[:60]}.")
        return (ctypes.c_void_p * 2)(self._handles[name], None)

    def _found(self, variant: str) -> Iterator[ComputeDevice]:
        known: set[bytes] = set()
        cards: list[ComputeDevice] = []
        processor = ComputeDevice(CPU, "cpu", variant or "processor")
        for index in range(libggml.ggml_backend_dev_count()):
            handle = libggml.ggml_backend_dev_get(index)
            seen = _Properties()
            libggml.ggml_backend_dev_get_props(handle, ctypes.byref(seen))
            kind = _KINDS.get(seen.type)
            description = seen.description.decode("utf-8", "replace").strip()
            if kind == "cpu" and seen.name == b"CPU":
                named = f"{description} ({variant})" if variant else description
                processor = ComputeDevice(CPU, "cpu", named, seen.free, seen.total)
            elif kind is not None:
                # A card is the one of its bus address, whichever backends know it.
                if seen.id and seen.id in known:
                    continue
                known.add(seen.id or b"")
                name = seen.name.decode("ascii")
                self._handles[name] = handle
                cards.append(
                    ComputeDevice(
                        name,
                        "integrated" if kind == "integrated" else "gpu",
                        description,
                        seen.free,
                        seen.total,
                        (seen.id or b"").decode("ascii", "replace").lower(),
                    )
                )
        # Sorting keeps the order of the backends.
        yield from sorted(cards, key=lambda card: card.kind != "gpu")
        yield processor


def _cards() -> Iterator[Path]:
    for name in _CARDS:
        path = LIBRARIES / f"{_PREFIX}{name}{_SUFFIX}"
        if path.exists():
            yield path


def _load(path: Path) -> str:
    """Load a backend; in a sentence what is missing, or nothing."""
    name = path.stem.removeprefix(_PREFIX)
    try:
        if name == "cuda":
            cuda_libraries.open_packaged()
        # It is opened here first because llama.cpp does not say why it could not.
        ctypes.CDLL(str(path))
    except OSError as error:
        return worker_words.NO_CARD.format(backend=_CARDS[name], error=error)
    libggml.ggml_backend_load(bytes(path))
    return ""


def _load_processor() -> str:
    """Load the variant made for this processor, and say its name; "" where there is one for all."""
    scores = {path: _score(path) for path in sorted(LIBRARIES.glob(f"{_PREFIX}cpu-*{_SUFFIX}"))}
    if not scores:
        libggml.ggml_backend_load(bytes(LIBRARIES / f"{_PREFIX}cpu{_SUFFIX}"))
        return ""
    best = max(scores, key=lambda path: scores[path])
    libggml.ggml_backend_load(bytes(best))
    return best.stem.removeprefix(f"{_PREFIX}cpu-")


def _score(path: Path) -> int:
    """How well a variant fits this processor, 0 where it would not run."""
    score = ctypes.CDLL(str(path)).ggml_backend_score
    score.restype = ctypes.c_int
    return int(score())


def _declare() -> None:
    libggml.ggml_backend_dev_count.restype = ctypes.c_size_t
    libggml.ggml_backend_dev_get.argtypes = (ctypes.c_size_t,)
    libggml.ggml_backend_dev_get.restype = ctypes.c_void_p
    libggml.ggml_backend_dev_get_props.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
    libggml.ggml_backend_dev_get_props.restype = None
    libggml.ggml_backend_load.argtypes = (ctypes.c_char_p,)
    libggml.ggml_backend_load.restype = ctypes.c_void_p
