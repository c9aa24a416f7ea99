"""The window is seen and typed into before its services are there."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.accounts.accounts import Accounts
from app.errors import BugError, UserFacingError
from app.settings import Settings
from tests.fixtures.clinic import CLINICIAN
from tests.ui.conftest import WHOLE, Bench, services_for
from ui import application
from ui.application import make_window
from ui.problem import Problem
from ui.theme.theme import Theme
from ui.view_models.shell import Stage
from ui.views.sign_in import SignInView
from ui.views.window import Window

ROOT = Path(__file__).parents[2]
HEAVY = {
    "msgspec",
    "cryptography",
    "sqlcipher3",
    "pynvml",
    "socket",
    "hashlib",
    "concurrent.futures.thread",
    "PySide6.QtNetwork",
    "PySide6.QtDBus",
    "app.bootstrap",
    "app.inference.protocol",
    "ui.views.office",
    "ui.views.today",
    "ui.widgets.status_bar",
}
FIRST_DOOR = """
import sys
from pathlib import Path
from app.seal.report import SealReport
from app.settings import Settings
from ui.application import make_application, make_window
from ui.theme.theme import Theme
application = make_application([])
settings = Settings.from_environment(Path(sys.argv[1]))
window = make_window(settings, SealReport(("none",), ("all",), ()), Theme(application))
window.show()
application.processEvents()
print(window.shell.stage, *sys.modules)
"""


@pytest.fixture
def bare(qtbot: QtBot, theme: Theme, settings: Settings, clinic: Accounts) -> Iterator[Bench]:
    """A window over a clinic, whose services are not there yet."""
    window = make_window(settings, WHOLE, theme)
    window.show()
    yield Bench(qtbot, theme, window)
    window.close()
    window.deleteLater()


def test_the_first_door_loads_nothing_that_it_does_not_need(founded_home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FIRST_DOOR, str(founded_home)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    stage, *loaded = done.stdout.split()
    assert stage == Stage.SIGN_IN
    assert not HEAVY & set(loaded)


@pytest.fixture
def founded_home(settings: Settings, clinic: Accounts) -> Path:
    return settings.home


def test_what_is_typed_early_is_kept_and_signs_in(bare: Bench, settings: Settings) -> None:
    shell = bare.window.shell
    door = bare.window.pages.currentWidget()
    assert isinstance(door, SignInView)
    bare.until(door.name.hasFocus)
    QTest.keyClicks(door.name, CLINICIAN.name)
    QTest.keyClick(door.name, Qt.Key.Key_Return)
    QTest.keyClicks(door.password.line, CLINICIAN.password)
    QTest.keyClick(door.password.line, Qt.Key.Key_Return)
    assert shell.busy
    assert shell.session is None
    shell.equip(services_for(settings))
    assert bare.window.pages.currentWidget() is door
    assert door.name.text() == CLINICIAN.name
    bare.until(lambda: shell.stage is Stage.OPEN)
    bare.until(lambda: bare.window.status.verdict is not None)


def test_other_doors_open_before_the_services_do(bare: Bench, settings: Settings) -> None:
    shell = bare.window.shell
    for stage in (Stage.ENROL, Stage.RECOVERY, Stage.RESTORE, Stage.FIRST_RUN, Stage.SIGN_IN):
        shell.go(stage)
        assert bare.window.pages.count() == 1
    shell.equip(services_for(settings))
    bare.until(bare.window.status_bar.isVisible)


def test_who_waits_for_services_gets_none_when_the_window_closes(bare: Bench) -> None:
    shell = bare.window.shell
    shell.sign_in(CLINICIAN.name, CLINICIAN.password)
    waiting = shell.work
    assert waiting is not None
    bare.window.close()
    assert waiting.wait(0.0)
    assert shell.session is None


def test_a_window_that_cannot_be_furnished_says_so_and_lets_nobody_in(
    bare: Bench, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: object) -> None:
        raise BugError("no rail")

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(Window, "_dress", broken)
    application._show_defects(bare.window)
    window, shell = bare.window, bare.window.shell

    shell.equip(services_for(settings))
    bare.until(window.defect.isVisible)
    assert window.defect.details is not None

    window.defect.show_problem(None)
    shell.sign_in(CLINICIAN.name, CLINICIAN.password)
    bare.until(lambda: window.defect.isVisible() and not shell.busy)
    assert shell.session is None
    assert isinstance(window.pages.currentWidget(), SignInView)


def test_what_nobody_caught_is_written_without_what_it_quotes(
    bare: Bench, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Broken:
        def __del__(self) -> None:
            raise KeyError("Anna Meyer")

    for place, hook in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(place, hook, getattr(place, hook))
    application._show_defects(bare.window)
    error = BugError("Anna Meyer")
    sys.excepthook(BugError, error, None)
    bare.until(bare.window.defect.isVisible)
    Broken()
    written = capsys.readouterr().err
    assert "app.errors.BugError" in written
    assert "builtins.KeyError" in written
    assert "Anna" not in written


def test_services_that_cannot_be_built_are_said_and_end_it(
    bare: Bench, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    said: list[str] = []
    ended: list[int] = []
    monkeypatch.setattr(QMessageBox, "critical", lambda *words: said.append(words[-1]))
    monkeypatch.setattr(application.QApplication, "exit", ended.append)
    application._say_and_end(Problem.of(UserFacingError("No <b>catalog</b>.", "Anew.")))
    assert "No &lt;b&gt;catalog&lt;/b&gt;. Anew." in said[0]
    assert "No <b>catalog</b>. Anew." in capsys.readouterr().err
    assert ended == [1]


def test_a_real_start_shows_hears_a_second_start_and_ends_politely(
    founded_home: Path,
) -> None:
    command = [sys.executable, "-m", "ui", "--home", str(founded_home)]
    with TemporaryDirectory(prefix="sockets-") as folder:  # a socket's name is short
        device = {"CONSULTROOM_DEVICE_SECRET": "file", "XDG_RUNTIME_DIR": folder}
        environment = {**os.environ, **device}
        first = subprocess.Popen(command, cwd=ROOT, env=environment)
        try:
            while not any(path.endswith(".lock") for path in os.listdir(folder)):
                assert first.poll() is None
            assert subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode == 0
            first.send_signal(signal.SIGTERM)
            assert first.wait(60) == 0
        finally:
            first.kill()
            first.wait()
