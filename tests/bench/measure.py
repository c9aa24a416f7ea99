"""How the benchmarks measure: interleaved runs, the least time of each side, one ratio."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ratio:
    """Ours against the bare library, in the same run; `goal` is the ratio to reach, if any."""

    name: str
    ours: float
    bare: float
    unit: str
    goal: str = ""

    @property
    def ratio(self) -> float:
        return self.ours / self.bare


def seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def interleaved(
    ours: Callable[[], object], bare: Callable[[], object], rounds: int
) -> tuple[float, float]:
    """The least seconds of each, taken in turns so that a busy neighbour slows both."""
    times = [(seconds(ours), seconds(bare)) for _ in range(rounds)]
    return min(mine for mine, _ in times), min(theirs for _, theirs in times)
