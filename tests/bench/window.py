"""From starting the process to the window on screen, against a bare PySide6 window.

A program ends itself when it is as far as it was asked for: the window is painted for the first
time, a letter that was typed stands in the field that has the focus, or the services are there.
"""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import shiboken6

from app.accounts.accounts import Accounts, NewPerson
from app.domain.practitioner import Role
from app.keys.argon import Argon2Cost
from app.settings import DeviceSecretPlace, Settings
from tests.bench.measure import Ratio, interleaved

ROUNDS = 15
PERSON = NewPerson(
    "bench",
    "Bench",
    frozenset({Role.CLINICIAN, Role.OFFICE_MANAGER}),
    "quiet harbour lantern seven",
)
TYPED = """
def typed():
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication
    field = QApplication.focusWidget()
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QApplication.sendEvent(field, press)
    os._exit(0 if field.text() == "a" else 1)
"""
BARE = f"""
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow
{TYPED}
class Window(QMainWindow):
    def paintEvent(self, event):
        if sys.argv[1] == "painted":
            os._exit(0)
        super().paintEvent(event)
        QTimer.singleShot(0, typed)
application = QApplication([])
window = Window()
window.setCentralWidget(QLabel("window") if sys.argv[1] == "painted" else QLineEdit())
window.show()
application.exec()
"""
OURS = f"""
import os, sys
import ui.__main__
home, far = sys.argv[1:]
seal = ui.__main__.seal_application
{TYPED}
def ready():
    import ui.application
    ui.application._go_on = lambda window: os._exit(0)
def seal_and_watch():
    report = seal()
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QMainWindow
    paint = QMainWindow.paintEvent
    def painted(window, event):
        if far == "painted":
            os._exit(0)
        paint(window, event)
        QTimer.singleShot(0, globals()[far])
    QMainWindow.paintEvent = painted
    return report
ui.__main__.seal_application = seal_and_watch
ui.__main__.main(["--home", home])
"""


def start(program: str, *arguments: str, path: str = "") -> None:
    subprocess.run(
        [sys.executable, "-c", program, *arguments],
        check=True,
        capture_output=True,
        env={
            **os.environ,
            "CONSULTROOM_DEVICE_SECRET": "file",
            # Modules are compiled where the application is installed.
            "PYTHONDONTWRITEBYTECODE": "",
            "PYTHONPATH": path,
        },
    )


def spent() -> float:
    """Processor time of all programs that were started, in seconds: no neighbour slows it."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def as_it_comes(folder: Path) -> str:
    """A folder with shiboken6 as its wheel brings it; we unpack the part that is in Python."""
    own = Path(shiboken6.__file__).parent
    shutil.copytree(own, folder / own.name, ignore=shutil.ignore_patterns("files.dir"))
    return str(folder)


def bench() -> Iterator[Ratio]:
    with tempfile.TemporaryDirectory(prefix="consultroom-bench-") as folder:
        empty, founded = Path(folder) / "empty", Path(folder) / "founded"
        settings = Settings(founded, Path(folder) / "models", 1, DeviceSecretPlace.FILE)
        Accounts(settings, argon=Argon2Cost.floor()).found("Bench", (PERSON,))
        comes = as_it_comes(Path(folder) / "wheel")
        for what, home, far, bare, path, goal in (
            ("the window painted, where one signs in", founded, "painted", "painted", comes, 1.5),
            ("a letter typed there / into a bare field", founded, "typed", "typed", comes, 1.5),
            (
                "the window painted, before there is a clinic",
                empty,
                "painted",
                "painted",
                comes,
                1.5,
            ),
            (
                "the window painted / bare, unpacked as ours",
                founded,
                "painted",
                "painted",
                "",
                None,
            ),
            ("the services behind it", founded, "ready", "painted", comes, None),
        ):
            ours, theirs = interleaved(
                partial(start, OURS, str(home), far),
                partial(start, BARE, bare, path=path),
                ROUNDS,
                spent,
            )
            asked = "" if goal is None else f"<= {goal}"
            yield Ratio(f"process to {what}", ours, theirs, "s", asked)
