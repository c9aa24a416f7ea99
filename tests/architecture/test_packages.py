"""What is shipped with the project: each large package has its reason written down."""

from __future__ import annotations

import re
import subprocess
import tomllib
from importlib.metadata import distribution
from pathlib import Path

from installer.shipped import shipped

ROOT = Path(__file__).parents[2]
RECORD = ROOT / "docs/decisions/0057-every-package-over-a-megabyte-has-a-reason.md"
LARGE_BYTES = 1_000_000


def size(name: str) -> int:
    """What a package takes on the disk, in bytes, without compiled modules."""
    paths = (Path(str(file.locate())) for file in distribution(name).files or [])
    return sum(path.stat().st_size for path in paths if path.suffix != ".pyc" and path.is_file())


def test_every_package_over_a_megabyte_has_its_reason_written_down() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    large = {name for name in shipped(project["dependencies"], set()) if size(name) > LARGE_BYTES}
    rows = [line for line in RECORD.read_text("utf-8").splitlines() if line.startswith("| ")][1:]
    explained = {name.strip() for row in rows for name in row.split("|")[1].split(",")}
    assert {"pyside6", "ctranslate2"} <= large
    assert not large - explained


def test_every_shipped_package_is_pinned_with_hashes() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for name in shipped(project["dependencies"], set()):
        pinned = re.search(rf"(?m)^{re.escape(name)}==\S+.*\\\n\s+--hash=sha256:", lock)
        assert pinned is not None, name


def test_every_system_package_is_installed_whatever_line_it_stands_on() -> None:
    script = ROOT / "installer" / "system_packages.sh"
    listed = re.findall(r'\[(\w+)\]="([^"]+)"', script.read_text("utf-8"))
    assert any("\n" in names for _, names in listed)
    for purpose, names in listed:
        told = subprocess.run(
            [script, "--list", purpose], capture_output=True, text=True, check=True, timeout=20
        )
        assert told.stdout.split() == names.split(), purpose


def test_a_purpose_that_nobody_knows_is_refused() -> None:
    script = ROOT / "installer" / "system_packages.sh"
    told = subprocess.run(
        [script, "--list", "windows"], capture_output=True, text=True, check=False, timeout=20
    )
    assert told.returncode != 0
    assert told.stdout == ""


def test_what_builds_the_installers_is_named_by_its_commit() -> None:
    """A tag can be moved to other code, which would build what clinics install."""
    used = [
        line.split("uses:")[1].strip()
        for path in (ROOT / ".github" / "workflows").glob("*.yml")
        for line in path.read_text("utf-8").splitlines()
        if "uses:" in line
    ]
    assert used
    assert [one for one in used if not re.match(r"[\w/-]+@[0-9a-f]{40} # v", one)] == []
