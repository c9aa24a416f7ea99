"""A clinic that accounts share stays theirs when it was restored."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from app.backup.destination import copy
from app.backup.placing import put_in_place, staging_folder
from app.backup.staging import private_folder
from app.task import Task

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="groups are of POSIX")


@pytest.mark.parametrize(
    ("parent", "folder", "file"), [(0o2770, 0o2770, 0o660), (0o700, 0o700, 0o600)]
)
def test_what_is_restored_has_the_rights_of_its_place(
    tmp_path: Path, parent: int, folder: int, file: int
) -> None:
    home = tmp_path / "shared" / "clinic"
    home.parent.mkdir()
    home.parent.chmod(parent)
    (tmp_path / "chart.db").write_bytes(b"sealed")

    with private_folder(home, "restoring") as private:
        assert private == staging_folder(home, "restoring")
        assert not private.stat().st_mode & 0o077, "nobody else reads it while it is checked"
        copy(tmp_path / "chart.db", private / "chart.db", Task())
        put_in_place(home, private)

    assert stat.S_IMODE(home.stat().st_mode) == folder
    assert stat.S_IMODE((home / "chart.db").stat().st_mode) & ~0o022 == file & ~0o022
