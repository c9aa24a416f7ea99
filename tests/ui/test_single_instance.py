"""A second start finds the first window, and nothing that a crash leaves stands in the way."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtCore import Qt

from app.errors import UserFacingError
from app.settings import Settings
from tests.ui.conftest import Bench
from ui import single_instance
from ui.single_instance import SingleInstance

ROOT = Path(__file__).parents[2]
HOLDER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ui.single_instance import SingleInstance
application = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
taken = instance.take()
instance.listen()
print(taken, flush=True)
application.exec()
"""

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture(autouse=True)
def sockets(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with a short name: that of a socket has at most 108 bytes."""
    with TemporaryDirectory(prefix="sockets-") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts real processes, and ends them after the test."""
    started: list[subprocess.Popen[str]] = []

    def begin(*arguments: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, *arguments],
            cwd=ROOT,
            env={**os.environ, "CONSULTROOM_DEVICE_SECRET": "file"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield begin
    for process in started:
        process.kill()
        process.communicate()


def test_a_second_start_brings_the_first_window_to_the_front(
    bench: Bench, settings: Settings, start: Start
) -> None:
    instance = SingleInstance(settings.home, bench.window)
    assert instance.take()
    instance.listen()
    instance.asked.connect(bench.window.come_to_front)
    bench.window.showMinimized()
    assert bench.window.windowState() & Qt.WindowState.WindowMinimized
    second = start("-m", "ui", "--home", str(settings.home))
    bench.until(lambda: second.poll() is not None)
    assert second.returncode == 0, second.communicate()[1]
    assert not bench.window.windowState() & Qt.WindowState.WindowMinimized
    instance.release()


def test_another_clinic_has_a_window_of_its_own(bench: Bench, tmp_path: Path) -> None:
    first, other = SingleInstance(tmp_path / "one"), SingleInstance(tmp_path / "two")
    assert first.take()
    assert other.take()
    first.release()
    other.release()


def test_what_a_crash_leaves_is_no_obstacle(
    bench: Bench, tmp_path: Path, sockets: Path, start: Start
) -> None:
    home = tmp_path / "clinic"
    holder = start("-c", HOLDER, str(home))
    assert holder.stdout is not None
    assert holder.stdout.readline() == "True\n"
    holder.kill()
    holder.wait()
    left = {path.name.rsplit(".", 1)[-1] for path in sockets.glob("consultroom-*")}
    assert "lock" in left
    assert len(left) == 2, "the lock and the socket"
    again = SingleInstance(home)
    assert again.take()
    again.listen()
    again.release()


def test_a_first_window_that_does_not_answer_is_said_in_words(
    bench: Bench, tmp_path: Path, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "ANSWER_MS", 200)
    holder = start("-c", HOLDER, str(tmp_path / "clinic"))
    assert holder.stdout is not None
    assert holder.stdout.readline() == "True\n"
    os.kill(holder.pid, signal.SIGSTOP)
    with pytest.raises(UserFacingError, match="does not answer"):
        SingleInstance(tmp_path / "clinic").take()


def test_a_folder_that_takes_no_lock_stops_nobody(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "absent"))
    instance = SingleInstance(tmp_path / "clinic")
    assert instance.take()
    instance.listen()
    instance.release()
