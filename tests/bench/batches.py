"""Windows of 30 s decoded together, in the shape of whisper-base with random weights.

The encoder and the decoder are alone here, in one process with one thread: no gate, no guards, and
no times of words, which mean nothing here and would make windows start again anywhere.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from faster_whisper import BatchedInferencePipeline, WhisperModel

from app.domain.recording import SAMPLE_RATE
from models.whisper_engine import FRAMES_PER_SECOND, Windows
from tests.bench import random_whisper
from tests.bench.measure import Ratio, interleaved

BATCH = 4
SECONDS = 30
TOKENS = 160  # of which it gives half, about what is said in a window
MANNER: dict[str, Any] = {
    "language": "en",
    "beam_size": 5,
    "without_timestamps": True,
    "suppress_tokens": [],
    "max_new_tokens": TOKENS,
}
ONE_BY_ONE: dict[str, Any] = MANNER | {"temperature": 0.0, "condition_on_previous_text": False}


def bench() -> Iterator[Ratio]:
    with tempfile.TemporaryDirectory(prefix="consultroom-bench-") as folder:
        place = Path(folder) / "model"
        random_whisper.write(place)
        yield from _ratios(str(place))


def _ratios(place: str) -> Iterator[Ratio]:
    how: dict[str, Any] = {"device": "cpu", "compute_type": "int8", "cpu_threads": 1}
    ours, bare = Windows(place, **how), WhisperModel(place, **how)
    ours.padding = SECONDS * FRAMES_PER_SECOND
    pipeline = BatchedInferencePipeline(bare)
    noise = np.random.default_rng(1).normal(0, 0.1, BATCH * SECONDS * SAMPLE_RATE)
    audio = noise.astype(np.float32)
    windows = np.split(audio, BATCH)
    clips = [{"start": at * SECONDS, "end": (at + 1) * SECONDS} for at in range(BATCH)]

    def together() -> None:
        for segments in ours.together(windows, lambda: None, **ONE_BY_ONE):
            list(segments)

    def alone() -> None:
        for window in windows:
            list(bare.transcribe(window, **ONE_BY_ONE)[0])

    def in_batches() -> None:
        list(pipeline.transcribe(audio, batch_size=BATCH, clip_timestamps=clips, **MANNER)[0])

    cases: tuple[tuple[str, Callable[[], None]], ...] = (
        ("one by one", alone),
        ("batched", in_batches),
    )
    for name, theirs in cases:
        yield Ratio(
            f"{BATCH} windows of whisper-base together / faster-whisper, {name}",
            *interleaved(together, theirs, 2, time.process_time),
            "s of processor",
            "<= 1.05",
        )
