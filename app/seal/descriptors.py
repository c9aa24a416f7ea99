"""What is open in a process of Linux or macOS when it begins, and what of it may stay."""

from __future__ import annotations

import _socket  # as in linux_proof
import contextlib
import errno
import os
import stat
import sys
from collections.abc import Sequence
from typing import Final

_OPEN: Final = "/proc/self/fd" if sys.platform == "linux" else "/dev/fd"


def take_pipes(requests: int, replies: int) -> tuple[int, int]:
    """The pipes away from the standard streams, which native libraries print to.

    The streams lead nowhere from now on, and all else that was left open is closed.
    """
    moved = os.dup(requests), os.dup(replies)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    for descriptor in _all_open():
        if descriptor not in (0, 1, 2, *moved):
            with contextlib.suppress(OSError):
                os.close(descriptor)
    return moved


def silence_sockets() -> None:
    """Lead them nowhere; their numbers stay in use, because standard streams are among them."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in sockets(spare_local=True):
        os.dup2(nowhere, descriptor)
    os.close(nowhere)


def speak_by(given: Sequence[int]) -> None:
    """A socket that came open from outside needs no call that a system could refuse."""
    if not given:
        raise PermissionError(errno.EPERM, "there is none")


def sockets(*, spare_local: bool) -> list[int]:
    """Those that are open; with `spare_local` those of other families than AF_UNIX."""
    return [one for one in _all_open() if _leads_out(one, spare_local=spare_local)]


def _all_open() -> list[int]:
    return [int(name) for name in os.listdir(_OPEN)]


def _leads_out(descriptor: int, *, spare_local: bool) -> bool:
    try:
        if not stat.S_ISSOCK(os.fstat(descriptor).st_mode):
            return False
    except OSError:  # closed meanwhile: the folder's own
        return False
    if not spare_local:
        return True
    held = _socket.socket(fileno=descriptor)
    try:
        return held.family != getattr(_socket, "AF_UNIX", None)  # which Windows has no name for
    finally:
        held.detach()
