"""Seals a process off from the network and the disk, and proves it by trying.

Linux and macOS: a process seals itself. Windows: a worker begins inside its seal, and the firewall
holds the application; both prove it here all the same.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from app.seal.report import SealReport

if sys.platform == "linux":
    from app.seal import descriptors, linux
elif sys.platform == "darwin":
    from app.seal import descriptors, macos
    from app.seal.own_code import worker_program
elif sys.platform == "win32":
    from app.seal import firewall, own_code, windows


def seal_worker(readable: Sequence[Path], *, graphics: bool = False) -> SealReport:
    """Seal this process so that it can read its own code and `readable`, and reach nothing.

    With `graphics` it may compute on the machine's graphics cards.
    """
    if sys.platform == "linux":
        return linux.seal_worker(readable, graphics=graphics)
    if sys.platform == "darwin":
        return macos.seal_worker(readable, graphics=graphics)
    if sys.platform == "win32":
        return windows.seal_worker(readable)
    return _unknown()


def seal_application() -> SealReport:
    """Seal this process so that it has local sockets only; it may start programs."""
    if sys.platform == "linux":
        return linux.seal_application()
    if sys.platform == "darwin":
        return macos.seal_application(worker_program())
    if sys.platform == "win32":
        return windows.seal_application()
    return _unknown()


def take_pipes(requests: int, replies: int) -> tuple[int, int]:
    """The pipes that this worker was started with, as descriptors; nothing else stays open.

    Its standard streams, which native libraries print to, lead nowhere.
    """
    if sys.platform == "win32":
        return windows.take_pipes(requests, replies)
    else:  # noqa: RET505 the type checkers see one of the two
        return descriptors.take_pipes(requests, replies)


def die_with_parent(parent: int) -> None:
    """End this process together with the thread that started it.

    Windows ends it with the job; on macOS it ends when its pipe does.
    """
    if sys.platform == "linux":
        linux.die_with_parent(parent)


def way_to_mend() -> tuple[str, ...]:
    """Commands for an administrator where a proof fails for want of them."""
    if sys.platform == "win32":
        programs = {
            firewall.APPLICATION: own_code.application_program(),
            firewall.WORKER: own_code.worker_program(),
        }
        return tuple(
            firewall.typed(command)
            for name, program in programs.items()
            for command in (firewall.remove_rule(name), *firewall.add_rules(name, program))
        )
    return ()


def _unknown() -> SealReport:
    return SealReport(layers=(), held=(), broken=(f"no seal is known for {sys.platform}",))
