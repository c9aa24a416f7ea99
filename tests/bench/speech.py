"""The whole path from a file to guarded segments against bare faster-whisper on the same audio.

Both have one thread. «Same windows» gives faster-whisper the windows that the application cut;
«by itself» gives it the file, its own voice gate and its windows of 30 s, one by one or in batches.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
import wave
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from faster_whisper import BatchedInferencePipeline

from app.accounts.accounts import Accounts
from app.catalog.catalog import Catalog
from app.domain.recording import SAMPLE_RATE
from app.inference.engines import Engines
from app.keys.argon import Argon2Cost
from app.settings import Settings
from app.task import Task
from app.transcription.hearing import Hearing, HeldAudio
from app.transcription.windows import Window
from tests.bench import bare_speech
from tests.bench.measure import Ratio, interleaved, seconds
from tests.fixtures.clinic import CLINIC_NAME, CLINICIAN, OFFICE_MANAGER, settings_for
from tests.integration.transcribing import write_minutes

MINUTES = 5
LONG_MINUTES = 60
ROUNDS = 2
BATCH = 8


def bench(settings: Settings, catalog: Catalog) -> Iterator[Ratio]:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "dictations.wav"
        short, full, together = (
            Engines(settings, catalog),
            Engines(settings, _padded(catalog, batch=1)),
            Engines(settings, _padded(catalog, batch=BATCH)),
        )
        with closing(short), closing(full), closing(together):
            _write(file, short, MINUTES)
            yield from _ratios(file, catalog, (short, full, together))
            yield from _parts(file, catalog, short)
            _write(file, short, LONG_MINUTES)
        yield from _memory(Path(folder), file)


def _padded(catalog: Catalog, batch: int) -> Catalog:
    """The same model with windows of 30 s, as published models have them."""
    return Catalog(
        [
            replace(one, padding_seconds=30.0, batch=batch)
            for one in catalog.entries()
            if one.installed()
        ]
    )


def _write(file: Path, engines: Engines, minutes: int) -> None:
    with wave.open(str(file), "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(2)
        writer.setframerate(SAMPLE_RATE)
        write_minutes(engines, minutes, writer.writeframesraw)


def _decoded(file: Path, engines: Engines) -> bytes:
    return b"".join(engines.media().decode([file.read_bytes()], max_seconds=7200, task=Task()))


def _heard(file: Path, engines: Engines) -> None:
    samples = _decoded(file, engines)
    hearing = Hearing(engines, HeldAudio(samples), len(samples) // 2)
    list(hearing.hear_all(hearing.windows(hearing.measure(Task())), Task()))


def _cut(file: Path, engines: Engines) -> tuple[list[Window], list[Any]]:
    """The application's windows, and their audio as faster-whisper takes it."""
    audio = HeldAudio(_decoded(file, engines))
    hearing = Hearing(engines, audio, len(audio.samples) // 2)
    found = list(hearing.windows(hearing.measure(Task())))
    arrays = [
        np.frombuffer(audio.read(one.start, one.end), "<i2").astype(np.float32) / 32768
        for one in found
    ]
    return found, arrays


def _ratios(
    file: Path, catalog: Catalog, all_engines: tuple[Engines, Engines, Engines]
) -> Iterator[Ratio]:
    short, full, together = all_engines
    model = bare_speech.model(catalog)
    batched = BatchedInferencePipeline(model)
    _, arrays = _cut(file, short)

    def same() -> None:
        for array in arrays:
            list(model.transcribe(array, **bare_speech.MANNER)[0])

    def alone() -> None:
        list(model.transcribe(str(file), vad_filter=True, **bare_speech.MANNER)[0])

    def in_batches() -> None:
        list(batched.transcribe(str(file), batch_size=BATCH, **bare_speech.MANNER)[0])

    for engines in all_engines:
        engines.speech()
    cases: tuple[tuple[str, Engines, Callable[[], None], str], ...] = (
        ("same windows, padded to 30 s", full, same, "<= 1.05"),
        (f"the same, {BATCH} together", together, same, "<= 1.05"),
        ("same windows", short, same, "<= 1.05"),
        ("by itself, one by one", short, alone, "<= 1.05"),
        (f"by itself, batches of {BATCH}", short, in_batches, "<= 1.05"),
    )
    for name, engines, bare, goal in cases:
        mine, theirs = interleaved(partial(_heard, file, engines), bare, ROUNDS)
        yield Ratio(f"{MINUTES} min of audio / faster-whisper, {name}", mine, theirs, "s", goal)


def _parts(file: Path, catalog: Catalog, engines: Engines) -> Iterator[Ratio]:
    """Where the application's time goes, each part as a share of all; then faster-whisper's."""
    decoding = min(seconds(lambda: _decoded(file, engines)) for _ in range(ROUNDS))
    samples = _decoded(file, engines)
    hearing = Hearing(engines, HeldAudio(samples), len(samples) // 2)
    gate = min(seconds(lambda: hearing.measure(Task())) for _ in range(ROUNDS))
    found, arrays = _cut(file, engines)
    engine = engines.speech()

    def in_engine() -> float:
        began = time.perf_counter()
        for window in found:
            pcm = HeldAudio(samples).read(window.start, window.end)
            list(engine.transcribe(pcm, task=Task()))
        return time.perf_counter() - began

    def hear() -> float:
        return seconds(lambda: list(hearing.hear_all(found, Task())))

    pairs = [(in_engine(), hear()) for _ in range(ROUNDS)]
    inside, hearing_all = min(one for one, _ in pairs), min(other for _, other in pairs)
    whole = decoding + gate + hearing_all
    for name, part in (
        ("decode", decoding),
        ("gate", gate),
        ("engine, with its pipe", inside),
        ("windows and guards", max(0.0, hearing_all - inside)),
    ):
        yield Ratio(f"share of the whole path: {name}", part, whole, "s")
    yield from _inside(catalog, arrays)


def _inside(catalog: Catalog, arrays: list[Any]) -> Iterator[Ratio]:
    """faster-whisper's own parts on the same windows, padded to 30 s."""
    model = bare_speech.model(catalog)
    spent: dict[str, float] = {}

    def timed(name: str, work: Callable[..., Any]) -> Callable[..., Any]:
        def run(*values: Any, **named: Any) -> Any:
            began = time.perf_counter()
            try:
                return work(*values, **named)
            finally:
                spent[name] = spent.get(name, 0.0) + time.perf_counter() - began

        return run

    model.encode = timed("encoder", model.encode)
    model.generate_with_fallback = timed("decoder", model.generate_with_fallback)
    model.add_word_timestamps = timed("word times", model.add_word_timestamps)
    model.feature_extractor.stft = timed("features", model.feature_extractor.stft)
    whole = seconds(
        lambda: [list(model.transcribe(one, **bare_speech.MANNER)[0]) for one in arrays]
    )
    for name, part in spent.items():
        yield Ratio(f"share of faster-whisper: {name}", part, whole, "s")


def _memory(folder: Path, file: Path) -> Iterator[Ratio]:
    """The peaks of application and worker from store to transcript, and of faster-whisper."""
    found = []
    for minutes in (LONG_MINUTES, MINUTES):
        home = folder / f"{minutes}" / "clinic"
        accounts = Accounts(settings_for(home), argon=Argon2Cost.floor())
        accounts.found(CLINIC_NAME, [CLINICIAN, OFFICE_MANAGER])
        found.append(
            _measured("tests.integration.transcribing", str(home), "--minutes", str(minutes))
        )
    long, short = found
    for part in ("application", "worker"):
        name = f"peak memory of the {part}, {LONG_MINUTES} / {MINUTES} min"
        yield Ratio(name, long[f"{part}_mib"], short[f"{part}_mib"], "MiB", "+ 300 MiB")
    for name, options in (("one by one", ()), (f"batches of {BATCH}", (str(BATCH),))):
        bare = _measured("tests.bench.bare_speech", str(file), *options)
        label = f"{LONG_MINUTES} min from store to transcript / faster-whisper, {name}"
        yield Ratio(f"{label}: time", long["seconds"], bare["seconds"], "s", "<= 1.05")
        both = long["application_mib"] + long["worker_mib"]
        yield Ratio(f"{label}: peak memory of all processes", both, bare["mib"], "MiB")
    yield Ratio(
        f"real-time factor from store to transcript, {LONG_MINUTES} / {MINUTES} min",
        long["seconds"] / long["audio_seconds"],
        short["seconds"] / short["audio_seconds"],
        "",
    )


def _measured(module: str, *arguments: str) -> dict[str, float]:
    """What a process of its own prints about itself."""
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments], capture_output=True, text=True, check=True
    )
    told: dict[str, float] = json.loads(done.stdout)
    return told
