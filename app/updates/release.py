"""What an update package says of itself; its signature covers every byte of it."""

from __future__ import annotations

import re
from typing import Final

import msgspec

from app.keys.canonical import canonical
from app.store.kinds import StoreKind
from app.store.values import time_from, time_text

FORMAT: Final = "consultroom update"
LONGEST_NOTES: Final = 8_000
LARGEST_FILE: Final = 4 << 30
"""Bytes of one file: several times what an installer has today."""
MOST_FILES: Final = 16
INSTALLERS: Final = {"linux": ".deb", "windows": ".exe"}
"""How the installer of each system ends."""

_VERSION = re.compile(r"(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})")
_PLATFORM = re.compile(r"(linux|windows)-(x86_64|aarch64)")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+~-]{0,126}[A-Za-z0-9]")
_SHA256 = re.compile(r"[0-9a-f]{64}")


class ReleaseFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file of the package, as it has to be."""

    name: str
    bytes: int
    sha256: str


class Release(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A version for one platform.

    `follows` is the oldest version that it can be installed over, `schemas` the schema of each
    store as this version writes it, `room` the bytes that must be free where it is installed.
    """

    format: str = FORMAT
    version: str
    follows: str
    platform: str
    released_at: str
    notes: str
    schemas: dict[StoreKind, int]
    room: int
    installer: str
    files: tuple[ReleaseFile, ...]

    @property
    def bytes(self) -> int:
        """How long all files are together."""
        return sum(file.bytes for file in self.files)


def order(version: str) -> tuple[int, int, int]:
    """What versions are compared by; ValueError for what is none."""
    found = _VERSION.fullmatch(version)
    if found is None:
        raise ValueError(f"{version!r} is no version.")
    first, second, third = map(int, found.groups())
    return first, second, third


def encode(release: Release) -> bytes:
    """The bytes that are signed, readable by people."""
    return msgspec.json.format(canonical(msgspec.to_builtins(release)), indent=2) + b"\n"


def decode(content: bytes) -> Release:
    """What these bytes say; ValueError where they are not exactly what `encode` writes.

    So no key stands twice, and nothing is read otherwise than it was written.
    """
    try:
        release = msgspec.json.decode(content, type=Release)
    except RecursionError as error:
        raise ValueError("It is nested too deeply.") from error
    if content != encode(release):
        raise ValueError("It is not in the form that is signed.")
    _check(release)
    return release


def _check(release: Release) -> None:
    platform = _PLATFORM.fullmatch(release.platform)
    names = [file.name.casefold() for file in release.files]
    wrong = {
        "format": release.format != FORMAT,
        "version": order(release.version) < order(release.follows),
        "platform": platform is None,
        "time": time_text(time_from(release.released_at)) != release.released_at,
        "notes": len(release.notes) > LONGEST_NOTES,
        "schemas": set(release.schemas) != set(StoreKind) or min(release.schemas.values()) < 1,
        "room": not 0 <= release.room < 1 << 50,
        "number of files": not 0 < len(names) <= MOST_FILES,
        "names or lengths": len(set(names)) != len(names) or not all(map(_holds, release.files)),
        "installer": platform is not None
        and not release.installer.endswith(INSTALLERS[platform[1]]),
        "missing installer": release.installer not in {file.name for file in release.files},
    }
    for what, is_wrong in wrong.items():
        if is_wrong:
            raise ValueError(f"The {what} of the update cannot be.")


def _holds(file: ReleaseFile) -> bool:
    """Whether the name leads nowhere but into the folder it is unpacked in, on every system."""
    return (
        _NAME.fullmatch(file.name) is not None
        and 0 < file.bytes <= LARGEST_FILE
        and _SHA256.fullmatch(file.sha256) is not None
    )
