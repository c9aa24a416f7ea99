"""What is reckoned for a model on the processor, against its worker's most resident memory.

The bare side is what was measured. Larger models have random weights in published shapes.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from app.catalog.catalog import Catalog
from app.catalog.entry import Entry
from app.hardware.memory import MIB, language_need, speech_need
from app.hardware.shapes import language_shape, speech_shape
from app.inference.protocol import Placement
from tests.bench import random_llama, random_whisper
from tests.bench.measure import Ratio
from tests.fixtures.resident import entry, resident_hearing, resident_writing

_PROMPT = "The patient has a sore throat since Monday. " * 20
_GOAL = "0.90 to 1.10"
_TINY = random_whisper.Shape(4, 6, 384)
_LIKE_1B = random_llama.Shape(16, 2048, 8192, 8)


def bench(catalog: Catalog) -> Iterator[Ratio]:
    yield _speech("starter, speech", catalog.active("speech"), batch=1)
    yield _language("starter, language", catalog.active("language"), Placement())
    with tempfile.TemporaryDirectory(prefix="consultroom-bench-") as folder:
        place = Path(folder)
        for name, shape, batch in (
            ("tiny", _TINY, 1), ("tiny", _TINY, 4), ("base", random_whisper.BASE, 2),
        ):  # fmt: skip
            if not (place / name).exists():
                random_whisper.write(place / name, shape)
            model = entry(place / name, "speech")
            yield _speech(f"whisper {name}, {batch} windows", model, batch)
        path = place / "small.gguf"
        random_llama.write(path)
        for placement in (
            Placement(context=4096),
            Placement(context=16_384, cache="q8_0"),
            Placement(context=4096, repack=False, batch=512),
        ):
            yield _language(
                f"{_size(path)}, {_words(placement)}", entry(path, "language"), placement
            )
        path.unlink()
        random_llama.write(path, _LIKE_1B)
        yield _language(
            f"{_size(path)}, {_words(Placement(context=8192))}",
            entry(path, "language"),
            Placement(context=8192),
        )


def _speech(name: str, model: Entry, batch: int) -> Ratio:
    placement = Placement(batch=batch, precision="int8")
    need = speech_need(model, speech_shape(model), placement)
    return _ratio(name, need.memory_bytes, resident_hearing(model, placement))


def _language(name: str, model: Entry, placement: Placement) -> Ratio:
    need = language_need(model, language_shape(model), placement)
    return _ratio(name, need.memory_bytes, resident_writing(model, placement, _PROMPT))


def _ratio(name: str, reckoned: int, measured: int) -> Ratio:
    return Ratio(f"memory of {name}", reckoned / MIB, measured / MIB, "MiB", _GOAL)


def _size(path: Path) -> str:
    return f"llama of {path.stat().st_size / MIB:.0f} MiB"


def _words(placement: Placement) -> str:
    laid = "" if placement.repack else ", as it lies in its file"
    return f"{placement.context:,} tokens in {placement.cache}, batch {placement.batch}{laid}"
