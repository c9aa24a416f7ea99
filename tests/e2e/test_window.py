"""A real window on a real display, sealed, with a virtual microphone and the real engines."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.demo import SAMPLE
from app.domain.recording import SAMPLE_RATE

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def journey(
    display: str, sound: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    """One way through the window, made once."""
    folder = tmp_path_factory.mktemp("journey")
    spoken = folder / "spoken.raw"
    tone = (8000 if at // 40 % 2 else -8000 for at in range(2 * SAMPLE_RATE))
    spoken.write_bytes(b"".join(value.to_bytes(2, "little", signed=True) for value in tone))
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "tests.e2e.window_journey",
            "--home",
            str(folder / "clinic"),
            "--audio",
            str(SAMPLE),
            "--speak",
            str(spoken),
        ],
        cwd=ROOT,
        env={**os.environ, **sound, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=400,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_the_window_is_real_and_sealed(journey: dict[str, Any]) -> None:
    assert journey["platform"] == "xcb"
    assert journey["sealed"] is True


def test_the_window_loads_no_library_of_the_engines(journey: dict[str, Any]) -> None:
    assert journey["libraries"] == []


def test_the_microphone_was_heard(journey: dict[str, Any]) -> None:
    assert 1.5 < journey["spoken"] < 15


def test_the_dictation_became_a_transcript_and_a_note(journey: dict[str, Any]) -> None:
    assert journey["problem"] == ""
    assert journey["segments"] > 0
    assert len(journey["text"].split()) > 5
    assert journey["segments_streamed"] == journey["segments"]
    assert journey["statements"] > 0
    assert journey["statements_streamed"] == journey["statements"]
    assert journey["lit"] != []
    assert journey["banner"] is True


def test_the_note_was_signed_and_the_log_is_whole(journey: dict[str, Any]) -> None:
    assert journey["signed"] == "Dr. Amara Okafor"
    assert journey["whole"] is True
    assert journey["events"] > 10
    assert journey["session"] is False


def test_speed_is_on_screen(journey: dict[str, Any]) -> None:
    assert "speech" in journey["speed"]
    assert "tok/s" in journey["speed"]
