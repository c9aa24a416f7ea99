"""Transcription through the sealed worker against bare faster-whisper, on the same windows."""

from __future__ import annotations

from collections.abc import Iterator

import av
import numpy as np
from faster_whisper import WhisperModel

from app.catalog.catalog import Catalog
from app.demo import SAMPLE
from app.inference.engines import Engines
from app.settings import Settings
from app.task import Task
from tests.bench.measure import Ratio, interleaved

WINDOW = 30 * 16_000


def windows() -> list[bytes]:
    """The sample dictation in windows of 30 s, 16 kHz mono."""
    with av.open(str(SAMPLE)) as file:
        resampler = av.AudioResampler(format="s16", layout="mono", rate=16_000)
        parts = [
            resampled.to_ndarray().tobytes()
            for frame in file.decode(audio=0)
            for resampled in resampler.resample(frame)
        ]
    samples = b"".join(parts)
    return [samples[at : at + 2 * WINDOW] for at in range(0, len(samples), 2 * WINDOW)]


def bench(settings: Settings, catalog: Catalog) -> Iterator[Ratio]:
    pieces = windows()
    engines = Engines(settings, catalog)
    engine = engines.speech()
    bare_model = WhisperModel(
        str(catalog.active("speech").folder),
        device="cpu",
        compute_type="int8",
        cpu_threads=settings.threads,
        local_files_only=True,
    )

    def ours() -> None:
        for piece in pieces:
            for _ in engine.transcribe(piece, task=Task()):
                pass

    def bare() -> None:
        for piece in pieces:
            samples = np.frombuffer(piece, np.int16).astype(np.float32) / 32768
            segments, _ = bare_model.transcribe(
                samples,
                language="en",
                beam_size=5,
                temperature=0.0,
                word_timestamps=True,
                condition_on_previous_text=False,
                suppress_tokens=[],
            )
            for _ in segments:
                pass

    try:
        mine, theirs = interleaved(ours, bare, 5)
    finally:
        engines.close()
    yield Ratio("transcription / bare faster-whisper", mine, theirs, "s", "<= 1.05")
