"""The second wall of the Debian package is one that the system's own parser takes."""

from __future__ import annotations

import subprocess
from pathlib import Path

PROFILE = Path(__file__).parents[2] / "installer" / "linux" / "consultroom.apparmor"


def test_the_profile_compiles() -> None:
    done = subprocess.run(
        ["apparmor_parser", "--skip-kernel-load", "--skip-cache", "--skip-read-cache", PROFILE],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr


def test_no_file_is_denied_by_name() -> None:
    """A denial beats every permission, so that one of all writing would close the cards too."""
    lines = [line.strip() for line in PROFILE.read_text("utf-8").splitlines()]

    assert "/dev/nvidia* rw," in lines
    assert [line for line in lines if line.startswith("deny /")] == []
