"""Seals a process off from the network and the disk, and proves it by trying."""

from __future__ import annotations

import sys
from collections.abc import Collection, Sequence
from pathlib import Path

from app.seal.report import SealReport

if sys.platform == "linux":
    from app.seal import linux


def seal_worker(readable: Sequence[Path], *, graphics: bool = False) -> SealReport:
    """Seal this process so that it can read its own code and `readable`, and reach nothing.

    With `graphics` it may compute on the machine's graphics cards. Where the system cannot be
    sealed yet the report has no layers and says so.
    """
    if sys.platform == "linux":
        return linux.seal_worker(readable, graphics=graphics)
    return _unverified()


def seal_application() -> SealReport:
    """Seal this process so that it has local sockets only; it may start programs."""
    if sys.platform == "linux":
        return linux.seal_application()
    return _unverified()


def close_given(kept: Collection[int]) -> None:
    """Close what this process was started with, but for `kept`, where that can be more."""
    if sys.platform == "linux":
        linux.close_given(kept)


def die_with_parent(parent: int) -> None:
    """End this process together with the thread that started it, where the system can."""
    if sys.platform == "linux":
        linux.die_with_parent(parent)


def _unverified() -> SealReport:
    return SealReport(layers=(), held=(), broken=(f"not verified on {sys.platform}",))
