"""How the benchmarks measure: interleaved runs, the least time of each side, one ratio."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass


class NotHereError(Exception):
    """What a part measures is not on this machine; the words say what is missing."""


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


def seconds(work: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    began = clock()
    work()
    return clock() - began


def interleaved(
    ours: Callable[[], object],
    bare: Callable[[], object],
    rounds: int,
    clock: Callable[[], float] = time.perf_counter,
) -> tuple[float, float]:
    """The least seconds of each, taken in turns so that a busy neighbour slows both.

    What stays in this process can be measured by `time.process_time`, which no neighbour slows.
    """
    times = [(seconds(ours, clock), seconds(bare, clock)) for _ in range(rounds)]
    return min(mine for mine, _ in times), min(theirs for _, theirs in times)
