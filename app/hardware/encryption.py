"""Whether the disk under a folder is encrypted, as far as the system says it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from enum import Enum
from pathlib import Path
from typing import Final, NamedTuple

_CRYPT: Final = re.compile(r"CRYPT-(LUKS1|LUKS2|PLAIN|LOOPAES|TCRYPT|BITLK|FVAULT2)-")
"""Names of mappings that encrypt; dm-verity and dm-integrity begin with CRYPT- too, and do not."""
_DRIVE: Final = re.compile("[A-Za-z]:")
_PROTECTED: Final = "1"
"""System.Volume.BitLockerProtection of a drive that is wholly encrypted and not suspended."""
_PATIENCE_SECONDS: Final = 20.0


class Encryption(Enum):
    """What is known of a disk."""

    ENCRYPTED = "encrypted"
    NOT_FOUND = "not found"
    """The system does not encrypt it. The drive itself, or what lies below a virtual one, may."""
    UNKNOWN = "unknown"


class _Mount(NamedTuple):
    """One line of /proc/self/mountinfo."""

    device: str
    point: Path
    kind: str
    source: str


def encryption_of(folder: Path, root: Path = Path("/")) -> Encryption:
    """Whether the disk is encrypted on which a folder lies, or will lie once it is made.

    On Windows and macOS the system's own program is asked; neither was tried on such a machine.
    `root` is where the kernel of Linux shows its files.
    """
    place = folder.absolute()
    while not place.exists():
        place = place.parent
    place = place.resolve()
    if sys.platform == "win32":
        return _of_windows(place.drive)
    if sys.platform == "darwin":
        return of_fdesetup(_ask(["/usr/bin/fdesetup", "status"]))
    return _of_linux(place, root)


def swap_encryption(root: Path = Path("/")) -> Encryption | None:
    """Whether memory that the system puts aside is encrypted; None where it puts none on a disk."""
    if sys.platform == "win32":
        return _of_windows(os.environ.get("SYSTEMDRIVE", ""))
    if sys.platform == "darwin":  # its kernel encrypts it by itself
        return Encryption.ENCRYPTED
    try:
        lines = (root / "proc/swaps").read_text("utf-8").splitlines()[1:]
        found = [_of_swap(Path(_unescaped(line.split()[0])), root) for line in lines if line]
    except OSError:
        return Encryption.UNKNOWN
    told = [one for one in found if one is not None]
    return _weakest(told) if told else None


def of_fdesetup(told: str) -> Encryption:
    """What `fdesetup status` says of FileVault, which covers the internal disk."""
    lines = told.splitlines()
    if lines == ["FileVault is On."]:
        return Encryption.ENCRYPTED
    return Encryption.NOT_FOUND if "FileVault is Off." in lines else Encryption.UNKNOWN


def of_bitlocker(told: str) -> Encryption:
    """What Windows says of a drive: 1 is on, 2 is off, others are on their way or suspended."""
    said = told.strip()
    if said == _PROTECTED:
        return Encryption.ENCRYPTED
    return Encryption.NOT_FOUND if said in {"2", "3", "4", "5"} else Encryption.UNKNOWN


def bitlocker_command(drive: str) -> list[str]:
    """Asks what every user may ask; `drive` is a letter and a colon."""
    ask = (
        f"(New-Object -ComObject Shell.Application).NameSpace('{drive}\\').Self"
        ".ExtendedProperty('System.Volume.BitLockerProtection')"
    )
    return ["powershell.exe", "-NoProfile", "-NonInteractive", "-Command", ask]


def _of_windows(drive: str) -> Encryption:
    if _DRIVE.fullmatch(drive) is None:  # a share of another machine
        return Encryption.UNKNOWN
    return of_bitlocker(_ask(bitlocker_command(drive)))


def _ask(command: list[str]) -> str:
    """What a program of the system prints; nothing where it is missing or does not answer."""
    try:
        done = subprocess.run(  # noqa: S603 fixed programs, no shell
            command, capture_output=True, text=True, timeout=_PATIENCE_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout if done.returncode == 0 else ""


def _of_linux(place: Path, root: Path) -> Encryption:
    try:
        mount = _mount_of(place, (root / "proc/self/mountinfo").read_text("utf-8"))
        return _of_mount(mount, root / "sys") if mount is not None else Encryption.UNKNOWN
    except OSError:  # a kernel that shows less; what it does not say is not known
        return Encryption.UNKNOWN


def _mount_of(place: Path, table: str) -> _Mount | None:
    """What is mounted where the folder lies: the deepest, and of several the last one."""
    found: _Mount | None = None
    for line in table.splitlines():
        left, _, right = line.partition(" - ")
        here, there = left.split(), right.split()
        if len(here) < 6 or len(there) < 2:
            continue
        mount = _Mount(here[2], Path(_unescaped(here[4])), there[0], _unescaped(there[1]))
        deepest = found is None or len(mount.point.parts) >= len(found.point.parts)
        if deepest and place.is_relative_to(mount.point):
            found = mount
    return found


def _unescaped(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), text)


def _of_mount(mount: _Mount, system: Path) -> Encryption:
    if mount.kind == "btrfs":
        return _of_disks(_disks_of_btrfs(mount.source, system))
    if mount.device.startswith("0:"):  # no disk of this machine, or one that only it knows
        return Encryption.UNKNOWN
    return _of_disk((system / "dev/block" / mount.device).resolve(strict=True))


def _disks_of_btrfs(source: str, system: Path) -> list[Path]:
    """All disks of the file system that has this one, which its mount names alone."""
    name = Path(source).resolve().name
    for pool in (system / "fs/btrfs").iterdir():
        if (pool / "devices" / name).exists():
            return [disk.resolve() for disk in (pool / "devices").iterdir()]
    return []


def _of_swap(place: Path, root: Path) -> Encryption | None:
    """Of a partition, a volume or a file; None for memory that is packed and stays in memory."""
    name = place.resolve().name
    disk = root / "sys/class/block" / name
    if not disk.exists():
        return _of_linux(place.parent, root)
    backing = disk / "backing_dev"
    if name.startswith("zram") and (
        not backing.exists() or backing.read_text("utf-8").strip() == "none"
    ):
        return None
    return _of_disk(disk.resolve())


def _of_disk(disk: Path) -> Encryption:
    """Look below volumes and arrays: they are encrypted where each part of them is."""
    identity = disk / "dm" / "uuid"
    if identity.exists() and _CRYPT.match(identity.read_text("utf-8")):
        return Encryption.ENCRYPTED
    if (disk / "loop").exists():  # a file, which may lie anywhere
        return Encryption.UNKNOWN
    if (disk / "partition").exists():
        return _of_disk(disk.parent)
    below = disk / "slaves"
    parts = [part.resolve() for part in below.iterdir()] if below.exists() else []
    return _of_disks(parts) if parts else Encryption.NOT_FOUND


def _of_disks(disks: Iterable[Path]) -> Encryption:
    """The weakest of several; of none, nothing is known."""
    return _weakest([_of_disk(disk) for disk in disks])


def _weakest(found: Sequence[Encryption]) -> Encryption:
    for weakest in (Encryption.NOT_FOUND, Encryption.UNKNOWN, Encryption.ENCRYPTED):
        if weakest in found:
            return weakest
    return Encryption.UNKNOWN
