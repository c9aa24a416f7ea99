"""A file that a person chose, opened so that nothing but a file of this workstation is read."""

from __future__ import annotations

import ctypes
import errno
import os
import re
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from app.errors import UserFacingError
from app.task import Task
from app.texts import marked, tr

MAX_BYTES: Final = 2 * 1024**3  # what the decoder takes
_READ_BYTES: Final = 1024 * 1024
_LONGEST_NAME: Final = 200
_ADDRESS: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:/")
_MOUNTS: Final = Path("/proc/self/mountinfo")
_REMOTE_DRIVE: Final = 4
"""DRIVE_REMOTE of the Windows API."""
_ON_THE_NETWORK: Final = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "davfs", "fuse.davfs2"}
    | {"fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.kio-fuse", "fuse.s3fs"}
)
_FLAGS: Final = os.O_RDONLY | sum(
    getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY")
)
_CHOOSE: Final = marked("Choose an audio or video file.")
_COPY: Final = marked("Copy the file to this workstation, and import the copy.")


@dataclass(frozen=True, slots=True)
class SourceFile:
    """An open regular file, with its name as it can be shown."""

    name: str
    size: int
    _file: BinaryIO

    def pieces(self, task: Task) -> Iterator[bytes]:
        """All bytes in order; UserFacingError where the disk fails."""
        try:
            while piece := self._file.read(_READ_BYTES):
                task.check()
                yield piece
        except OSError as error:
            raise UserFacingError(
                tr(
                    "«{name}» could not be read to its end: {cause}.",
                    name=self.name,
                    cause=_cause(error),
                ),
                tr(_COPY),
                tr("Nothing of it was kept."),
            ) from error


def shown(path: Path) -> str:
    """A file's name as it can be stored and shown: names in the file system may be any bytes."""
    return _printable(path.name)[:_LONGEST_NAME]


@contextmanager
def opened(path: Path) -> Iterator[SourceFile]:
    """The file, read-only; UserFacingError where it cannot be a recording.

    Pipes, devices, links, folders and what lies on the network are refused without being opened,
    because each of them could wait for ever or lead elsewhere.
    """
    name = shown(path)
    with _opened(path, name) as file:
        yield SourceFile(name, os.fstat(file.fileno()).st_size, file)


def _opened(path: Path, name: str) -> BinaryIO:
    try:
        if _elsewhere(path):
            raise _refused(tr("«{name}» does not lie on this workstation.", name=name), tr(_COPY))
        looked_at = path.lstat()
        _check(name, looked_at)
        file = os.fdopen(os.open(path, _FLAGS), "rb")
        status = os.fstat(file.fileno())
    except FileNotFoundError as error:
        raise _refused(tr("There is no file «{path}».", path=_printable(str(path)))) from error
    except (OSError, ValueError) as error:
        raise _refused(
            tr("«{name}» cannot be read: {cause}.", name=name, cause=_cause(error))
        ) from error
    if (status.st_dev, status.st_ino) != (looked_at.st_dev, looked_at.st_ino):
        file.close()
        raise _refused(
            tr("«{name}» was replaced while it was opened.", name=name), tr("Try again.")
        )
    return file


def _check(name: str, status: os.stat_result) -> None:
    if stat.S_ISLNK(status.st_mode):
        raise _refused(
            tr("«{name}» is a link to another file.", name=name), tr("Choose the file itself.")
        )
    if stat.S_ISDIR(status.st_mode):
        raise _refused(
            tr("«{name}» is a folder.", name=name), tr("Open it, and choose the files in it.")
        )
    if not stat.S_ISREG(status.st_mode):
        raise _refused(tr("«{name}» is not a file.", name=name))
    if status.st_size == 0:
        raise _refused(tr("«{name}» is empty.", name=name))
    if status.st_size > MAX_BYTES:
        raise _refused(tr("«{name}» is larger than 2 GB.", name=name))


def _elsewhere(path: Path) -> bool:
    """Whether it is an address, or lies on a drive of the network."""
    if _ADDRESS.match(str(path)) or str(path).startswith(("//", "\\\\")):
        return True
    # First as it is written: a drive that does not answer is not even looked at.
    return _on_network_drive(os.path.abspath(path)) or _on_network_drive(os.path.realpath(path))


def _on_network_drive(path: str) -> bool:
    """Sources: proc_pid_mountinfo(5); GetDriveTypeW. On macOS nothing is known of a drive."""
    if sys.platform == "win32":
        root = os.path.splitdrive(path)[0] + "\\"
        return bool(ctypes.windll.kernel32.GetDriveTypeW(ctypes.c_wchar_p(root)) == _REMOTE_DRIVE)
    if not _MOUNTS.exists():
        return False
    found, kind = "", ""
    for line in _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape").splitlines():
        fields = line.split(" ")
        place = re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), fields[4])
        inside = path == place or path.startswith(place.rstrip("/") + "/")
        if inside and len(place) >= len(found):
            found, kind = place, fields[fields.index("-") + 1]
    return kind in _ON_THE_NETWORK


def _refused(what: str, action: str = _CHOOSE) -> UserFacingError:
    return UserFacingError(what, action, tr("Nothing was imported."))


def _printable(text: str) -> str:
    words = " ".join(text.split())
    return "".join(
        letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in words
    )


def _cause(error: OSError | ValueError) -> str:
    """What the system says; a ValueError is about a name that no file can have."""
    if not isinstance(error, OSError):
        return tr("its name is odd")
    if error.errno == errno.ELOOP:
        return tr("it is a link")
    return error.strerror or tr("the disk failed")
