"""faster-whisper by itself in a process of its own, to measure the peak of its memory.

python -m tests.bench.bare_speech FILE [BATCH]: prints one object, with seconds and MiB.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

from faster_whisper import BatchedInferencePipeline, WhisperModel

from app.catalog.catalog import Catalog
from app.settings import Settings
from tests.integration.transcribing import peak_mib, tell

MANNER: dict[str, Any] = {
    "language": "en",
    "beam_size": 5,
    "temperature": 0.0,
    "word_timestamps": True,
    "condition_on_previous_text": False,
    "suppress_tokens": [],
}


def model(catalog: Catalog) -> Any:
    """The speech model as faster-whisper loads it, with one thread."""
    return WhisperModel(
        str(catalog.active("speech").folder),
        device="cpu",
        compute_type="int8",
        cpu_threads=1,
        local_files_only=True,
    )


def main() -> None:
    file, *batch = sys.argv[1:]
    bare = model(Catalog.load(Settings.from_environment(Path("unused")).models))
    began = time.monotonic()
    if batch:
        pipeline = BatchedInferencePipeline(bare)
        segments = pipeline.transcribe(file, batch_size=int(batch[0]), **MANNER)[0]
    else:
        segments = bare.transcribe(file, vad_filter=True, **MANNER)[0]
    count = sum(1 for _ in segments)
    tell(
        json.dumps(
            {"seconds": time.monotonic() - began, "segments": count, "mib": peak_mib("self")}
        )
    )


if __name__ == "__main__":
    main()
