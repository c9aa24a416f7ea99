"""From starting the process to the window's first paint, against a bare PySide6 window."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.measure import Ratio, interleaved

PAINTED = """
from PySide6.QtCore import QEvent, QObject
class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print("painted", flush=True)
            import os
            os._exit(0)
        return False
"""
BARE = f"""
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
{PAINTED}
application = QApplication([])
paint = FirstPaint()
application.installEventFilter(paint)
window = QMainWindow()
window.setCentralWidget(QLabel("window"))
window.show()
application.exec()
"""
OURS = f"""
import sys
from pathlib import Path
from app.bootstrap import build
from app.seal.seal import seal_application
from app.settings import Settings
from ui.application import make_application, make_window
from ui.theme.theme import Theme
{PAINTED}
application = make_application(["consultroom"])
services = build(Settings.from_environment(Path(sys.argv[1])), seal_application())
window = make_window(application, services, Theme(application))
paint = FirstPaint()
application.installEventFilter(paint)
window.show()
application.exec()
"""


def start(program: str, *arguments: str) -> None:
    subprocess.run(
        [sys.executable, "-c", program, *arguments],
        check=True,
        capture_output=True,
        env={**os.environ, "CONSULTROOM_DEVICE_SECRET": "file"},
    )


def bench() -> Iterator[Ratio]:
    with tempfile.TemporaryDirectory(prefix="consultroom-bench-") as folder:
        home = str(Path(folder) / "clinic")
        times = interleaved(lambda: start(OURS, home), lambda: start(BARE), 5)
    yield Ratio("process to first paint / bare PySide6 window", *times, "s", "<= 1.5")
