"""A real microphone of a sound server is pulled out, and listening goes on with another one.

PulseAudio may give the stream to another source by itself, and Qt does not always tell that a
source went: what must hold either way is that samples go on.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys

from app.domain.recording import SAMPLE_RATE
from tests.e2e.test_window import ROOT, sound

__all__ = ["sound"]


def test_listening_goes_on_when_the_microphone_is_pulled_out(sound: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.e2e.microphone_journey"],
        cwd=ROOT,
        env={**os.environ, **sound, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    found = json.loads(done.stdout)
    assert found["before"] > SAMPLE_RATE // 2
    assert found["after"] > 2 * SAMPLE_RATE
