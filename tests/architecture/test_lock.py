"""requirements.lock holds for every platform, as far as the lock itself can tell.

Each file that a package has on its index has a hash in the lock, whatever platform it is for; so a
package with native code has many, one that is pure or comes as source alone has one or two. Which
of them are for which platform only the index knows: `make lock` asks it
(installer/lock_platforms.py).
"""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

from installer.lock_platforms import PLATFORMS, PYTHONS, Files, files_of_index, uncovered
from installer.shipped import locked, pinned, shipped

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
SOURCE_ALONE = {"llama-cpp-python"}
"""Built on each system by installer/build_llama.sh, from one source with one hash."""


def holding(number: int) -> set[str]:
    """The packages that the lock gives a platform."""
    markers = PLATFORMS[number].with_python(PYTHONS[0])
    return {one.name for one, _ in pinned() if one.marker is None or one.marker.evaluate(markers)}


def test_every_line_pins_one_version_with_hashes_and_names_no_address() -> None:
    assert len(pinned()) == len(re.findall(r"(?m)^[a-z0-9]", LOCK))
    for one, hashes in pinned():
        assert re.fullmatch(r"==[^,*]+", str(one.specifier)), one
        assert hashes, one
    assert "://" not in LOCK


def test_packages_of_one_platform_alone_are_in_it_behind_a_marker() -> None:
    windows, mac, linux = map(holding, range(3))
    assert {"colorama", "pywin32-ctypes"} <= windows - linux - mac
    assert {"secretstorage", "jeepney"} <= linux - windows - mac
    assert "macholib" in mac - linux - windows
    named = {Requirement(one).name.lower().replace(".", "-") for one in PROJECT["dependencies"]}
    for platform in (windows, linux, mac):
        assert named <= platform


def test_what_is_native_here_has_hashes_for_more_than_this_platform() -> None:
    for name in set(shipped(PROJECT["dependencies"], set())) - SOURCE_ALONE:
        wheel = distribution(name).read_text("WHEEL") or ""
        if "Root-Is-Purelib: false" in wheel:
            assert len(locked()[name][1]) >= 4, name  # Windows, macOS and both kinds of Linux


def test_the_index_has_a_locked_wheel_of_every_package_for_every_platform() -> None:
    files = files_of_index()
    if files is None:
        pytest.skip("the index cannot be asked here; what the lock itself can tell is tested above")
    for platform in PLATFORMS:
        for python in PYTHONS:
            assert list(uncovered(platform, python, files)) == [], (platform.name, python)


def test_the_pythons_of_the_lock_are_those_that_the_project_takes() -> None:
    taken = SpecifierSet(PROJECT["requires-python"])
    assert [f"3.{minor}" for minor in range(8, 30) if f"3.{minor}.9" in taken] == list(PYTHONS)


def test_a_platform_whose_hash_is_not_in_the_lock_is_not_covered() -> None:
    hashes = {one.name: hashes for one, hashes in pinned()}
    version = locked()["msgspec"][0]
    windows, mac, *_ = PLATFORMS
    wheel = f"msgspec-{version}-cp311-cp311-win_amd64.whl"
    known: Files = {("msgspec", version): ((wheel, hashes["msgspec"][0]),)}
    other: Files = {("msgspec", version): ((wheel, "0" * 64),)}
    assert "msgspec" not in list(uncovered(windows, "3.11", known))
    assert "msgspec" in list(uncovered(windows, "3.12", known))
    assert "msgspec" in list(uncovered(mac, "3.11", known))
    assert "msgspec" in list(uncovered(windows, "3.11", other))
    assert "secretstorage" not in list(uncovered(windows, "3.11", {}))
