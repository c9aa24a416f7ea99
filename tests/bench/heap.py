"""The encoder of speech in the heap of our worker, against the one that a process has by itself."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from app.inference.engines import SPEECH_ENVIRONMENT
from tests.bench import random_whisper
from tests.bench.measure import Ratio

WINDOWS, ROUNDS = 8, 3
ENCODE = """
import sys, time
import ctranslate2, numpy as np
model = ctranslate2.models.Whisper(sys.argv[1], compute_type="int8", intra_threads=1)
features = np.random.default_rng(1).normal(0, 1, (1, 80, 3000)).astype(np.float32)
def encode():
    model.encode(ctranslate2.StorageView.from_array(features))
encode()
began = time.process_time()
for _ in range(int(sys.argv[2])):
    encode()
print((time.process_time() - began) / int(sys.argv[2]))
"""


def bench() -> Iterator[Ratio]:
    """Processor time of one window of 30 s in the shape of whisper-base with random weights."""
    with tempfile.TemporaryDirectory(prefix="consultroom-bench-") as folder:
        place = Path(folder) / "model"
        random_whisper.write(place)
        times = [(encode(place, SPEECH_ENVIRONMENT), encode(place, {})) for _ in range(ROUNDS)]
    yield Ratio(
        "encoder of whisper-base, our heap / the stock allocator",
        min(ours for ours, _ in times),
        min(stock for _, stock in times),
        "s of processor",
        "<= 0.70",
    )


def encode(place: Path, environment: dict[str, str]) -> float:
    """Seconds of processor time for a window, in a process with this environment."""
    return float(
        subprocess.run(
            [sys.executable, "-c", ENCODE, str(place), str(WINDOWS)],
            check=True,
            capture_output=True,
            text=True,
            env={**os.environ, **environment},
        ).stdout
    )
