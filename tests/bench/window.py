"""From starting the process to what is first seen, against a bare PySide6 window."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.measure import Ratio, interleaved

BARE = """
import os
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            os._exit(0)
        return False
application = QApplication([])
paint = FirstPaint()
application.installEventFilter(paint)
window = QMainWindow()
window.setCentralWidget(QLabel("window"))
window.show()
application.exec()
"""
OURS = """
import os, sys
from app.seal.seal import seal_application
import ui.__main__
def painted(name):
    import ui.opening
    from PySide6.QtCore import QEvent, QObject
    class FirstPaint(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint and type(watched).__name__ == name:
                os._exit(0)
            return False
    make = ui.opening.make_application
    def watched(arguments):
        application = make(arguments)
        application.paint = FirstPaint()
        application.installEventFilter(application.paint)
        return application
    ui.opening.make_application = watched
def seal():
    report = seal_application()
    painted(sys.argv[2])
    return report
ui.__main__.seal_application = seal
ui.__main__.main(["--home", sys.argv[1]])
"""


def start(program: str, *arguments: str) -> None:
    subprocess.run(
        [sys.executable, "-c", program, *arguments],
        check=True,
        capture_output=True,
        # Modules are compiled where the application is installed.
        env={**os.environ, "CONSULTROOM_DEVICE_SECRET": "file", "PYTHONDONTWRITEBYTECODE": ""},
    )


def spent() -> float:
    """Processor time of all programs that were started, in seconds: no neighbour slows it."""
    times = os.times()
    return times.children_user + times.children_system


def bench() -> Iterator[Ratio]:
    with tempfile.TemporaryDirectory(prefix="consultroom-bench-") as folder:
        home = str(Path(folder) / "clinic")
        emblem = interleaved(
            lambda: start(OURS, home, "QSplashScreen"), lambda: start(BARE), 5, spent
        )
        door = interleaved(lambda: start(OURS, home, "Window"), lambda: start(BARE), 5, spent)
    yield Ratio("process to the emblem on screen / bare PySide6 window", *emblem, "s", "<= 1.5")
    yield Ratio("process to the first door on screen / bare PySide6 window", *door, "s", "")
