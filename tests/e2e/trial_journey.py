"""Tries a microphone and hears it back, on the sound server of test_microphone.

It is a process of its own, because Qt meets the sound server once. It prints one JSON object.
"""

from __future__ import annotations

import json
import subprocess
import sys

import numpy as np
from PySide6.QtWidgets import QApplication

from app.domain.recording import SAMPLE_RATE
from tests.e2e.microphone_journey import until
from ui.devices.inputs import SystemInputs
from ui.devices.player import Player
from ui.view_models.microphone import TEST_SECONDS, MicrophoneModel

_PLAY = ("pacat", "--raw", "--rate=16000", "--channels=1", "--format=s16le", "--device=room")


def main() -> None:
    application = QApplication(sys.argv[:1])
    model, player = MicrophoneModel(SystemInputs()), Player()
    taken: list[bytes] = []
    model.sound_ready.connect(taken.append)
    model.sound_ready.connect(player.play)
    said: list[str] = []
    model.changed.connect(lambda: said.append(model.words[0]))
    until(lambda: model.present is not None)
    model.open()
    until(lambda: "Nothing is heard" in said)
    with subprocess.Popen(_PLAY, stdin=subprocess.PIPE) as speaker:
        assert speaker.stdin is not None
        speaker.stdin.write(_tone(3 * TEST_SECONDS))
        speaker.stdin.flush()
        until(lambda: "Good" in said)
        model.take()
        until(lambda: bool(taken))
        until(lambda: player.playing)
        speaker.kill()
    until(lambda: not player.playing)
    model.played()
    model.close()
    values = np.frombuffer(taken[0], dtype="<i2")
    report = {"seconds": len(values) / SAMPLE_RATE, "loudest": int(np.abs(values).max())}
    sys.stdout.write(json.dumps(report))
    application.quit()


def _tone(seconds: int) -> bytes:
    times = np.arange(seconds * SAMPLE_RATE) / SAMPLE_RATE
    return (6000 * np.sin(2 * np.pi * 300 * times)).astype("<i2").tobytes()


if __name__ == "__main__":
    main()
