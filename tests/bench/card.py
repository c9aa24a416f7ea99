"""What a graphics card reaches with models as large as a clinic's.

They are made here with random weights, in the shapes of Llama 3.1 8B at Q4_K_M and of Whisper
large-v3-turbo, so that nothing has to be fetched. The engines are the application's: planned for
this machine, each in its sealed worker. The bare side is what the card's memory allows, llama-bench
where it is on the path or LLAMA_BENCH names it, and the loop over llama.cpp's C interface.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
import pynvml

from app.catalog.catalog import Catalog
from app.catalog.copying import digest_of
from app.catalog.entry import Entry, ModelFile, Role
from app.hardware.memory import CUDA, MIB
from app.hardware.plan import gigabytes
from app.hardware.probe import Gpu, Hardware, probe
from app.hardware.shapes import LanguageShape, language_shape
from app.inference.cards import hardware_here
from app.inference.engine import SAMPLE_RATE, Engine
from app.inference.engines import Engines
from app.inference.protocol import Turn
from app.settings import Settings
from app.task import Task
from tests.bench import generation, random_llama, random_whisper
from tests.bench.measure import NotHereError, Ratio, seconds
from tests.bench.visit import rules, said
from tests.fixtures.resident import entry

ROUNDS = 3
_READ, _WRITTEN = 512, 128
"""Tokens, as llama-bench has them by itself."""
_BATCH, _WINDOWS, _WINDOW_SECONDS = 4, 8, 28
_ROOM: Final = 8 << 30
_MEGA: Final = 1_000_000


class Paces(NamedTuple):
    """Tokens in a second."""

    read: float
    written: float


def bench(settings: Settings) -> Iterator[Ratio]:
    """NotHereError where there is no card to compute on, or no room for the models."""
    hardware = hardware_here()
    if all(card.refusal for card in hardware.gpus):
        why = next((card.refusal for card in hardware.gpus), hardware.problem)
        raise NotHereError(f"There is no graphics card to measure. {why}".strip())
    if shutil.disk_usage(tempfile.gettempdir()).free < _ROOM:
        raise NotHereError(
            f"The models take {gigabytes(_ROOM)} of {tempfile.gettempdir()}; TMPDIR names another"
            " folder."
        )
    with tempfile.TemporaryDirectory(prefix="consultroom-bench-") as folder:
        yield from measured(
            Path(folder), settings, random_llama.LIKE_8B, random_whisper.TURBO, hardware
        )


def measured(
    folder: Path,
    settings: Settings,
    llama: random_llama.Shape,
    whisper: random_whisper.Shape,
    hardware: Hardware,
) -> Iterator[Ratio]:
    """Both engines as they are planned here, with models of these shapes."""
    writes, hears = folder / "llama.gguf", folder / "whisper"
    random_llama.write(writes, llama, generation.note(len(said(1))))
    random_whisper.write(hears, whisper, "float16")
    speech = replace(_pinned(hears, "speech"), batch=_BATCH)
    language = _pinned(writes, "language")
    with closing(Engines(settings, Catalog([speech, language]))) as engines:
        planned = engines.placement("language")
        where = f"on {engines.status().device}"
        paces = _paces(engines.language())
        rate = _rate(engines.speech(), Task())
        yield from _memory(engines, hardware)
    size = gigabytes(writes.stat().st_size)
    yield from _against(f"Llama of {size} {where}", paces, writes, language, hardware)
    yield Ratio(f"speech {where}: seconds of audio in a second / as spoken", rate, 1.0, "s")
    turns = [Turn("user", "Write the note.")]
    name = f"Llama of {size} {where}"
    yield from generation.compared(name, writes, turns, rules(said(1)), planned)


def _pinned(path: Path, role: Role) -> Entry:
    """The model with its hashes, as the engines compare them."""
    made = entry(path, role)
    files = tuple(
        ModelFile(file.path, file.bytes, digest_of(made.folder / file.path, Task(), ""))
        for file in made.files
    )
    return replace(made, files=files)


def _paces(engine: Engine) -> Paces:
    """The best of some rounds; each byte is a token of these models."""
    turns = [Turn("user", "a" * _READ)]
    best = Paces(0.0, 0.0)
    for _ in range(ROUNDS + 1):  # the first one warms it up
        engine.forget()
        answer = engine.generate(turns, generation.FREE, max_tokens=_WRITTEN, task=Task())
        for _ in answer:
            pass
        done = answer.done
        writing = done.seconds - done.first_token_seconds
        best = Paces(
            max(best.read, done.tokens_in / done.first_token_seconds),
            max(best.written, (done.tokens_out - 1) / writing),
        )
    return best


def _rate(engine: Engine, task: Task) -> float:
    """Seconds of audio that are written down in a second."""
    source = np.random.default_rng(1)
    windows = [
        (source.standard_normal(_WINDOW_SECONDS * SAMPLE_RATE) * 3000).astype("<i2").tobytes()
        for _ in range(_WINDOWS)
    ]
    times = [
        seconds(lambda: engine.transcribe_together(windows, task=task)) for _ in range(ROUNDS + 1)
    ]
    return _WINDOWS * _WINDOW_SECONDS / min(times)


def _memory(engines: Engines, hardware: Hardware) -> Iterator[Ratio]:
    """What both engines were reckoned to take of NVIDIA's cards, and took."""
    kinds = ("speech", "language")
    reckoned = sum(engines.need(kind).card_bytes for kind in kinds)
    free = sum(card.free_bytes for card in hardware.gpus if card.device.startswith(CUDA))
    taken = free - sum(card.free_bytes for card in probe().gpus)
    if engines.plan.together and reckoned and taken > 0:
        yield Ratio(
            "memory of the card, both engines, reckoned / taken",
            reckoned / MIB,
            taken / MIB,
            "MiB",
            "0.90 to 1.10",
        )


def _against(
    name: str, paces: Paces, path: Path, model: Entry, hardware: Hardware
) -> Iterator[Ratio]:
    shape = language_shape(model)
    card = next((one for one in hardware.gpus if not one.refusal), None)
    bandwidth = None if card is None else bandwidth_of(card)
    if shape is not None and bandwidth is not None:
        most = bandwidth / _bytes_a_token(shape)
        yield Ratio(f"{name}: tokens a second / as its memory allows", paces.written, most, "/s")
    bare = llama_bench(path)
    if bare is not None:
        yield Ratio(
            f"{name}: tokens a second / llama-bench", paces.written, bare.written, "/s", ">= 0.97"
        )
        yield Ratio(f"{name}: tokens read a second / llama-bench", paces.read, bare.read, "/s")


def _bytes_a_token(shape: LanguageShape) -> float:
    """What is read for a token: every weight once, and what is kept of the tokens before it."""
    kept = (_READ + _WRITTEN / 2) * shape.values * 2 * len(shape.layers)
    return sum(shape.layers) + shape.output + kept


def bandwidth_of(card: Gpu) -> float | None:
    """Bytes in a second by the bus and the clock of a card's memory; None where it is not said.

    Memory gives two words a clock. Source: CUDA samples, deviceQuery.
    """
    if not card.device.startswith(CUDA):
        return None
    pynvml.nvmlInit()
    try:
        handle = pynvml.nvmlDeviceGetHandleByIndex(int(card.device.removeprefix(CUDA)))
        bits = pynvml.nvmlDeviceGetMemoryBusWidth(handle)
        clock = pynvml.nvmlDeviceGetMaxClockInfo(handle, pynvml.NVML_CLOCK_MEM)
    except pynvml.NVMLError:
        return None
    finally:
        pynvml.nvmlShutdown()
    return float(2 * clock * _MEGA * bits / 8)


def llama_bench(path: Path) -> Paces | None:
    """What llama.cpp's own benchmark reaches with this model; None where it is not here."""
    program = os.environ.get("LLAMA_BENCH") or shutil.which("llama-bench")
    if not program:
        return None
    options = ["-p", str(_READ), "-n", str(_WRITTEN), "-ngl", "99", "-fa", "1", "-o", "json"]
    run = subprocess.run(
        [program, "-m", str(path), *options], check=True, capture_output=True, text=True
    )
    found = json.loads(run.stdout)
    read = next(float(one["avg_ts"]) for one in found if one["n_prompt"])
    written = next(float(one["avg_ts"]) for one in found if one["n_gen"])
    return Paces(read, written)
