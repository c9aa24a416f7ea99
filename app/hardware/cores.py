"""How many processor cores this process may compute on."""

from __future__ import annotations

import os
import sys


def cores_here() -> int:
    """Those that it was given where the system says so, else all."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
