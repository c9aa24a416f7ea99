"""Ask the index which platforms the hashes of requirements.lock let install.

uv names the files that the index has for each pinned version; a platform is covered where each of
its packages has a wheel that fits it and whose hash is in the lock. Nothing is downloaded. Exit
codes: 0 all are covered, 1 one is not, or the index cannot be asked.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.tags import Tag, compatible_tags, cpython_tags, mac_platforms
from packaging.utils import parse_wheel_filename

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from installer.shipped import LOCK, pinned

FROM_SOURCE = {"llama-cpp-python"}
"""Built on each system by installer/build_llama.sh; its source's hash is enough."""

PYTHONS = ("3.11", "3.12", "3.13")

Files = Mapping[tuple[str, str], tuple[tuple[str, str], ...]]
"""The files of each pinned package: name and hash, by the package's name and version."""
Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Platform:
    """One that Consultroom is made for: the oldest that Qt and PyAV make wheels for."""

    name: str
    tags: tuple[str, ...]
    markers: Mapping[str, str]

    def with_python(self, python: str) -> dict[str, str]:
        """What markers are evaluated with, for a version such as 3.11."""
        return {**self.markers, "python_version": python, "python_full_version": f"{python}.9"}


def _manylinux(newest: int, processor: str) -> tuple[str, ...]:
    older = {2014: f"manylinux2014_{processor}", 2010: f"manylinux2010_{processor}"}
    return (*(f"manylinux_2_{one}_{processor}" for one in range(newest, 4, -1)), *older.values())


def _markers(platform: str, system: str, machine: str, os_name: str = "posix") -> dict[str, str]:
    return {
        "sys_platform": platform,
        "platform_system": system,
        "platform_machine": machine,
        "os_name": os_name,
        "extra": "",
    }


PLATFORMS = (
    Platform("Windows x86-64", ("win_amd64",), _markers("win32", "Windows", "AMD64", "nt")),
    Platform(
        "macOS 14, Apple silicon",
        tuple(mac_platforms((14, 0), "arm64")),
        _markers("darwin", "Darwin", "arm64"),
    ),
    Platform(
        "Linux x86-64, glibc 2.34", _manylinux(34, "x86_64"), _markers("linux", "Linux", "x86_64")
    ),
    Platform(
        "Linux aarch64, glibc 2.39",
        _manylinux(39, "aarch64"),
        _markers("linux", "Linux", "aarch64"),
    ),
)


def main(say: Say = print) -> int:
    """Say of each platform whether it is covered."""
    files = files_of_index()
    if files is None:
        say("The lock's platforms: not asked, the index cannot be reached or uv is missing.")
        return 1
    complete = True
    for platform in PLATFORMS:
        for python in PYTHONS:
            missing = list(uncovered(platform, python, files))
            found = f"no wheel of {', '.join(missing)}" if missing else "a wheel of every package"
            say(f"{platform.name}, Python {python}: {found} with a hash in the lock")
            complete = complete and not missing
    return 0 if complete else 1


def files_of_index() -> Files | None:
    """What the index has; None where it cannot be asked."""
    beside = str(Path(sys.executable).parent)
    uv = shutil.which("uv", path=beside) or shutil.which("uv")
    if uv is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder) / "pylock.toml"
        done = subprocess.run(  # noqa: S603 - no shell
            [
                *(uv, "pip", "compile", str(LOCK), "--no-deps", "--universal", "--quiet"),
                *("--python-version", "3.11", "--format", "pylock.toml", "-o", str(answer)),
            ],
            capture_output=True,
            check=False,
        )
        if done.returncode != 0:
            return None
        return read(tomllib.loads(answer.read_text("utf-8")))


def read(answer: Mapping[str, Any]) -> Files:
    """The wheels in a pylock.toml (PEP 751)."""
    return {
        (package["name"], package["version"]): tuple(
            (wheel.get("name") or wheel["url"].rpartition("/")[2], wheel["hashes"]["sha256"])
            for wheel in package.get("wheels", ())
        )
        for package in answer["packages"]
    }


def uncovered(platform: Platform, python: str, files: Files) -> Iterator[str]:
    """The packages that this platform could not install from the lock for a version of Python."""
    tags = _tags(platform, python)
    markers = platform.with_python(python)
    for package, hashes in pinned():
        holds = package.marker is None or package.marker.evaluate(markers)
        if holds and package.name not in FROM_SOURCE and not _covered(package, hashes, files, tags):
            yield package.name


def _covered(
    package: Requirement, hashes: tuple[str, ...], files: Files, tags: frozenset[Tag]
) -> bool:
    version = str(package.specifier).removeprefix("==")
    return any(
        sha256 in hashes and not tags.isdisjoint(parse_wheel_filename(name)[3])
        for name, sha256 in files.get((package.name, version), ())
    )


def _tags(platform: Platform, python: str) -> frozenset[Tag]:
    version, names = tuple(map(int, python.split("."))), list(platform.tags)
    interpreter = f"cp{python.replace('.', '')}"
    return frozenset(
        [
            *cpython_tags(version, [interpreter], names),
            *compatible_tags(version, interpreter, names),
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
