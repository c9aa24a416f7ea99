"""What the process may open, bind and reach, by Landlock.

Source: Linux Documentation/userspace-api/landlock.rst, include/uapi/linux/landlock.h.
"""

from __future__ import annotations

import ctypes
import errno
import os
import stat
import struct
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from app.seal.syscalls import Architecture, call

assert sys.platform == "linux"  # noqa: S101 the type checkers read no further elsewhere

_CREATE_RULESET_VERSION: Final = 1
_RULE_PATH_BENEATH: Final = 1

_WRITE_FILE: Final = 1 << 1
_READ_FILE: Final = 1 << 2
_READ_DIR: Final = 1 << 3
_MAKE_BLOCK: Final = 1 << 11
_REFER: Final = 1 << 13
_TRUNCATE: Final = 1 << 14
_IOCTL_DEV: Final = 1 << 15
_FILES_BY_ABI: Final = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 5: (1 << 16) - 1}
_TCP: Final = 0b11  # bind and connect
_SCOPES: Final = 0b11  # abstract sockets and signals
TCP_ABI: Final = 4
APPLICATION_ABI: Final = 2
"""Before it a domain forbids to move a file into another folder."""
_SCOPES_ABI: Final = 6


def abi(architecture: Architecture) -> int:
    """The kernel's Landlock version, 0 where there is none."""
    try:
        return call(
            architecture.number("landlock_create_ruleset"), None, 0, _CREATE_RULESET_VERSION
        )
    except OSError as error:
        if error.errno in (errno.ENOSYS, errno.EOPNOTSUPP):
            return 0
        raise


def restrict_worker(
    architecture: Architecture, readable: Iterable[Path], devices: Iterable[Path]
) -> None:
    """Read only what is named, write only the devices, reach nothing; raises OSError.

    Paths that do not exist are left out. PR_SET_NO_NEW_PRIVS must be set.
    """
    version = abi(architecture)
    files = max((known, rights) for known, rights in _FILES_BY_ABI.items() if known <= version)[1]
    ruleset = _create(
        architecture,
        files,
        _TCP if version >= TCP_ABI else 0,
        _SCOPES if version >= _SCOPES_ABI else 0,
    )
    try:
        for path in readable:
            _allow(architecture, ruleset, path, files & (_READ_FILE | _READ_DIR))
        for path in devices:
            rights = _READ_FILE | _WRITE_FILE | _TRUNCATE | _IOCTL_DEV
            _allow(architecture, ruleset, path, files & rights)
        call(architecture.number("landlock_restrict_self"), ruleset, 0)
    finally:
        os.close(ruleset)


def restrict_application(architecture: Architecture) -> None:
    """Refuse this thread and all that it starts the memory of others, and TCP from TCP_ABI on.

    A domain alone keeps it from what is outside of the domain (ptrace, /proc/PID/mem), and a domain
    has to govern something: here the making of block devices. Abstract sockets stay, because X11
    clients use them. Needs APPLICATION_ABI and PR_SET_NO_NEW_PRIVS; raises OSError.
    """
    tcp = _TCP if abi(architecture) >= TCP_ABI else 0
    ruleset = _create(architecture, _MAKE_BLOCK | _REFER, tcp, 0)
    try:
        _allow(architecture, ruleset, Path("/"), _REFER)
        call(architecture.number("landlock_restrict_self"), ruleset, 0)
    finally:
        os.close(ruleset)


def _create(architecture: Architecture, files: int, network: int, scopes: int) -> int:
    # Older kernels take a shorter structure, or a longer one whose rest is zero.
    attributes = ctypes.create_string_buffer(struct.pack("=QQQ", files, network, scopes), 24)
    return call(architecture.number("landlock_create_ruleset"), attributes, 24, 0)


def _allow(architecture: Architecture, ruleset: int, path: Path, rights: int) -> None:
    try:
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except FileNotFoundError:
        return
    try:
        if not stat.S_ISDIR(os.fstat(descriptor).st_mode):
            rights &= ~_READ_DIR
        rule = ctypes.create_string_buffer(struct.pack("=Qi", rights, descriptor), 12)
        call(architecture.number("landlock_add_rule"), ruleset, _RULE_PATH_BENEATH, rule, 0)
    finally:
        os.close(descriptor)
