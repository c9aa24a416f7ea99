"""Real microphones of a sound server: pulled out while they are listened to, and tried.

PulseAudio may give the stream to another source by itself, and Qt does not always tell that a
source went: what must hold either way is that samples go on.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys

from app.domain.recording import SAMPLE_RATE
from tests.e2e.test_window import ROOT


def test_listening_goes_on_when_the_microphone_is_pulled_out(sound: dict[str, str]) -> None:
    found = journey("microphone_journey", sound)
    assert found["before"] > SAMPLE_RATE // 2
    assert found["after"] > 2 * SAMPLE_RATE


def test_a_real_microphone_is_tried_and_heard_back(sound: dict[str, str]) -> None:
    found = journey("trial_journey", sound)
    assert found["seconds"] == 5.0
    assert 3000 < found["loudest"] < 12000


def journey(name: str, sound: dict[str, str]) -> dict[str, float]:
    """What one of the journeys found."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.e2e.{name}"],
        cwd=ROOT,
        env={**os.environ, **sound, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    found: dict[str, float] = json.loads(done.stdout)
    return found
