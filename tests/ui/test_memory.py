"""What the window remembers, where several accounts share a clinic."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from tests.fixtures.clinic import CLINICIAN
from tests.ui.conftest import Bench
from ui.language import language_in_use
from ui.memory import WindowMemory
from ui.view_models.shell import Stage

STATE = QByteArray(b"1, 2")


@pytest.mark.skipif(sys.platform == "win32", reason="groups are of POSIX")
@pytest.mark.parametrize(("folder", "file"), [(0o2770, 0o660), (0o700, 0o600)])
def test_a_shared_clinic_shares_it(tmp_path: Path, folder: int, file: int) -> None:
    tmp_path.chmod(folder)
    WindowMemory(tmp_path).keep("a", "splitter", STATE)
    WindowMemory(tmp_path).keep("b", "splitter", STATE)
    assert stat.S_IMODE((tmp_path / "window.ini").stat().st_mode) == file
    assert WindowMemory(tmp_path).recall("a", "splitter") == STATE


def test_where_nothing_can_be_kept_the_window_works_all_the_same(bench: Bench) -> None:
    window, home = bench.window, bench.window.shell.settings.home
    (home / "window.ini").mkdir()
    memory = WindowMemory(home)
    memory.keep(CLINICIAN.name, "splitter", STATE)
    memory.keep_language("de")
    assert memory.recall(CLINICIAN.name, "splitter").isEmpty()

    bench.sign_in()
    view = bench.open(bench.add())
    view.splitter.splitterMoved.emit(300, 1)
    window.lock()
    bench.until(lambda: window.shell.stage is Stage.SIGN_IN and not window.shell.busy)
    assert memory.language == language_in_use()
