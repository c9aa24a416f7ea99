"""Listens to a microphone that is pulled out, on the sound server of test_microphone.

It is a process of its own, because Qt meets the sound server once. It prints one JSON object.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.recording import SAMPLE_RATE
from ui.devices.inputs import SystemInputs
from ui.devices.listening import Listening

PATIENCE_MS = 60_000
STEP_MS = 20


def main() -> None:
    application = QApplication(sys.argv[:1])
    headset = _pactl(
        "load-module", "module-remap-source", "source_name=headset", "master=room.monitor"
    )
    inputs = SystemInputs()
    until(lambda: len(inputs.known()) == 2)
    first = next(one for one in inputs.known() if "headset" in one.device)
    listening = Listening(inputs)
    heard: list[bytes] = []
    listening.samples_arrived.connect(heard.append)
    listening.start(first.open())
    until(lambda: _count(heard) > SAMPLE_RATE // 2)
    _pactl("unload-module", headset)
    before = _count(heard)
    until(lambda: _count(heard) > before + 2 * SAMPLE_RATE)
    listening.stop()
    sys.stdout.write(json.dumps({"before": before, "after": _count(heard) - before}))
    application.quit()


def _count(heard: list[bytes]) -> int:
    return sum(len(one) for one in heard) // 2


def _pactl(*words: str) -> str:
    done = subprocess.run(["pactl", *words], check=True, capture_output=True, text=True)
    return done.stdout.strip()


def until(condition: Callable[[], object]) -> None:
    """Run the event loop until a condition holds."""
    left = PATIENCE_MS
    while not condition():
        QTest.qWait(STEP_MS)
        left -= STEP_MS
        if left < 0:
            raise TimeoutError("the sound server never came so far")


if __name__ == "__main__":
    main()
