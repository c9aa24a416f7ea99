"""No file ever holds sound in the clear: not the clinic, not a temporary one, not a deleted one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import wave
from pathlib import Path

import pytest

from app.domain.recording import SAMPLE_RATE
from app.settings import Settings
from tests.faults.power import LOG, ROOT, record_writes, steps_in
from tests.faults.whole_dictation import traces_of

SECONDS = 14


@pytest.mark.usefixtures("clinic")
def test_sound_is_never_written_in_the_clear(
    settings: Settings,
    speech: bytes,
    power_library: Path,
    sound: dict[str, str],
    fault_counts: list[str],
) -> None:
    """Dictated, written down, played and imported; every write of the application is looked at."""
    folder = settings.home.parent
    audio, log = folder / "dictation.wav", folder / LOG
    spoken = speech[: SECONDS * 2 * SAMPLE_RATE]
    foreign = speech[-len(spoken) :]
    write_wav(audio, foreign)
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.whole_dictation", str(settings.home), str(audio)],
        cwd=ROOT,
        env={
            **os.environ,
            **sound,
            **record_writes(power_library, Path("/"), log),
            "QT_QPA_PLATFORM": "offscreen",
        },
        input=spoken,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()[-4000:]
    found = json.loads(done.stdout)
    assert found["kept"]
    assert found["words"] > 10
    assert found["played"]
    assert found["imported"] == len(foreign) // 2
    assert set(found["found"]) == {"dictated", "written down", "played", "imported", "closed"}
    assert not any(found["found"].values()), found["found"]
    assert found["writable"] == [], "files that a worker may write"
    assert min(found["looked_at"].values()) > 5

    written = [step.first for step in steps_in(log) if step.kind == "W"]
    assert sum(map(len, written)) > 2 * len(spoken), "the journals were recorded"
    traces = traces_of(spoken, foreign)
    assert not any(traces.within(one) for one in written)
    assert traces.within(bytes(13) + spoken[100_001:100_065]), "64 bytes of it would be seen"
    fault_counts.append(
        f"sound in the clear: {sum(found['looked_at'].values())} files at"
        f" {len(found['found'])} moments and {len(written)} writes looked at, none holds any"
    )


def write_wav(path: Path, samples: bytes) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLE_RATE)
        file.writeframes(samples)
