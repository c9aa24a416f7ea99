"""What a process that computes on a graphics card has to open beside its own code."""

from __future__ import annotations

import glob
from pathlib import Path
from typing import Final

_NODES: Final = ("/dev/nvidia*", "/dev/dri/renderD*")
"""Only nodes that compute: those that drive a screen stay closed."""

_FACTS: Final = (
    # What drivers ask about a card: its make, its memory, its place on the bus.
    "/proc/driver/nvidia",
    "/proc/devices",
    "/sys/bus/pci",
    "/sys/module/nvidia",
    "/sys/dev/char",
    "/sys/devices/pci*",
    "/dev/dri",
    "/usr/share/libdrm",
    "/usr/share/drirc.d",
    "/usr/share/nvidia",
    # Where the Vulkan loader finds drivers.
    "/usr/share/vulkan",
    "/usr/local/share/vulkan",
    "/etc/vulkan",
)


def nodes() -> list[Path]:
    """The devices through which cards of this machine compute; none without a driver."""
    return _found(_NODES)


def facts() -> list[Path]:
    """What their drivers read."""
    return _found(_FACTS)


def _found(patterns: tuple[str, ...]) -> list[Path]:
    return [Path(path) for pattern in patterns for path in sorted(glob.glob(pattern))]
