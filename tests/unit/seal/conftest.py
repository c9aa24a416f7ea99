"""Places that a sealed process is given and is not."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def places(tmp_path: Path) -> tuple[Path, Path]:
    """A folder that is given with a file in it, and a file that is not."""
    given = tmp_path / "given"
    given.mkdir()
    (given / "model.bin").write_bytes(b"weights")
    outside = tmp_path / "chart.txt"
    outside.write_text("words", "utf-8")
    (given / "link").symlink_to(outside)
    return given, outside
