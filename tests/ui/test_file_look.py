"""A stick that does not answer holds nobody up."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from tests.ui.conftest import PATIENCE_MS, Bench
from tests.ui.test_backups import backups_of
from ui.operations import Operations
from ui.theme.theme import Theme
from ui.view_models.file_look import FileLook
from ui.widgets.file_panel import FilePanel


class Disk:
    """Answers as it is, but for what lies on a dead stick."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.dead: Path | None = None
        self.alive = threading.Event()
        self.askers: set[str] = set()
        self.waiting = 0
        for name in ("isdir", "isfile", "exists"):
            monkeypatch.setattr(os.path, name, self._slow(getattr(os.path, name)))

    def _slow(self, real: Callable[[object], bool]) -> Callable[[object], bool]:
        def ask(path: object) -> bool:
            if self.dead is not None and str(path).startswith(str(self.dead)):
                self.askers.add(threading.current_thread().name)
                self.waiting += 1
                self.alive.wait(60)
                self.waiting -= 1
            return bool(real(path))

        return ask


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    made = Disk(monkeypatch)
    yield made
    made.alive.set()


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, disk: Disk) -> Iterator[FilePanel]:
    operations = Operations()
    made = FilePanel(theme, FileLook(operations))
    qtbot.addWidget(made)
    yield made
    disk.alive.set()
    operations.close()


def until(bot: QtBot, panel: FilePanel, words: str) -> None:
    bot.waitUntil(lambda: panel.status.text().startswith(words), timeout=PATIENCE_MS)


def test_a_dead_stick_is_waited_for_in_words_and_another_place_can_be_taken(
    qtbot: QtBot, panel: FilePanel, disk: Disk, tmp_path: Path
) -> None:
    taken: list[Path] = []
    disk.dead = tmp_path / "stick"
    disk.dead.mkdir()
    panel.folder("Where to?", "", "Write", "", lambda path, _: taken.append(path))
    panel.path.setText(str(disk.dead))
    until(qtbot, panel, "Looking whether it is there.")
    panel.path.setText(str(tmp_path))
    qtbot.waitUntil(panel.go.isEnabled, timeout=PATIENCE_MS)
    panel.go.click()
    assert taken == [tmp_path]
    assert disk.askers
    assert threading.main_thread().name not in disk.askers


def test_who_goes_on_before_it_is_known_goes_on_once_it_is(
    qtbot: QtBot, panel: FilePanel, disk: Disk, tmp_path: Path
) -> None:
    taken: list[Path] = []
    there = tmp_path / "log.csv"
    there.touch()
    panel.save("Export", "", "log", lambda path, _: taken.append(path))
    for path in (there, tmp_path / "new.csv"):
        panel.path.setText(str(path))
        QTest.keyClick(panel.path, Qt.Key.Key_Return)
        assert taken == []
        if path == there:
            until(qtbot, panel, "A file of this name is there. It will be replaced.")
    qtbot.waitUntil(lambda: bool(taken), timeout=PATIENCE_MS)
    assert taken == [tmp_path / "new.csv"]


def test_backups_on_a_dead_stick_keep_nobody_from_the_rest(
    signed_in: Bench, disk: Disk, tmp_path: Path
) -> None:
    page, model = backups_of(signed_in)
    disk.dead = tmp_path / "stick"
    for _ in range(4):
        model.use_folder(disk.dead)
    signed_in.until(lambda: bool(disk.askers))
    visit = signed_in.open(signed_in.add())
    assert visit.visit.encounter is not None
    disk.alive.set()
    signed_in.until(lambda: model.loaded)
    assert page.empty.title.text() == "The folder is not there"
    assert threading.main_thread().name not in disk.askers


def test_a_dead_stick_does_not_keep_the_stores_open(
    signed_in: Bench, disk: Disk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.view_models.shell.STOP_SECONDS", 60.0)
    shell = signed_in.window.shell
    disk.dead = tmp_path / "stick"
    FileLook(shell.operations).look(disk.dead)
    signed_in.until(lambda: bool(disk.askers))
    signed_in.window.lock()
    signed_in.until(lambda: not shell.busy)
    assert shell.session is None
    disk.alive.set()


def test_the_end_of_the_window_waits_for_no_dead_stick(
    qtbot: QtBot, disk: Disk, tmp_path: Path
) -> None:
    operations = Operations()
    disk.dead = tmp_path / "stick"
    look = FileLook(operations)
    look.look(disk.dead)
    qtbot.waitUntil(lambda: disk.waiting > 0, timeout=PATIENCE_MS)
    operations.close()
    assert disk.waiting
    (left,) = operations.running()
    Shiboken.delete(operations)
    disk.alive.set()
    assert left.wait(PATIENCE_MS / 1_000)
    left.stream("too late")  # a signal of what Qt has deleted would be an error


def test_what_an_older_look_found_is_not_shown_for_another_folder(
    signed_in: Bench, disk: Disk, tmp_path: Path
) -> None:
    _, model = backups_of(signed_in)
    disk.dead = tmp_path / "stick"
    model.use_folder(disk.dead)
    signed_in.until(lambda: bool(disk.askers))
    model.use_folder(tmp_path)
    signed_in.until(lambda: model.loaded and model.there)
    disk.alive.set()
    signed_in.until(lambda: signed_in.window.shell.operations.running() == [])
    assert model.there
