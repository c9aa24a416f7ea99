"""What NVIDIA's cards say of themselves at this moment."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeVar

import pynvml

_MILLI: Final = 1000.0

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class CardReading:
    """One card now; memory in bytes, load from 0 to 1, degrees Celsius, watts.

    `by_process` is what each process takes of its memory, where the driver says so; None anywhere
    means that the card does not say.
    """

    name: str
    memory_bytes: int
    free_bytes: int
    by_process: dict[int, int]
    load: float | None
    celsius: float | None
    watts: float | None
    most_watts: float | None


class Cards:
    """Keeps the driver's library open once somebody asked; without it there are no cards."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open = False

    def read(self) -> tuple[CardReading, ...]:
        """Every card; none where the driver is missing, or does not answer any more."""
        return tuple(map(_reading, self._handles()))

    def joules(self) -> float | None:
        """The energy that all cards took since some moment in the past; None where one is silent.

        Source: NVML, nvmlDeviceGetTotalEnergyConsumption, in millijoules since the driver began.
        """
        taken = [
            _told(pynvml.nvmlDeviceGetTotalEnergyConsumption, handle) for handle in self._handles()
        ]
        known = [one for one in taken if one is not None]
        return sum(known) / _MILLI if known and len(known) == len(taken) else None

    def close(self) -> None:
        """Let go of the driver's library."""
        with self._lock:
            if self._open:
                self._open = False
                pynvml.nvmlShutdown()

    def _handles(self) -> list[object]:
        with self._lock:
            try:
                if not self._open:
                    pynvml.nvmlInit()
                    self._open = True
                count = pynvml.nvmlDeviceGetCount()
                return [pynvml.nvmlDeviceGetHandleByIndex(index) for index in range(count)]
            except pynvml.NVMLError:
                # No driver, or one that went away: what computes on the processor needs none.
                return []


def _reading(handle: object) -> CardReading:
    memory = _told(pynvml.nvmlDeviceGetMemoryInfo, handle)
    use = _told(pynvml.nvmlDeviceGetUtilizationRates, handle)
    power = _told(pynvml.nvmlDeviceGetPowerUsage, handle)
    limit = _told(pynvml.nvmlDeviceGetEnforcedPowerLimit, handle)
    heat = _told(pynvml.nvmlDeviceGetTemperature, handle, pynvml.NVML_TEMPERATURE_GPU)
    running = _told(pynvml.nvmlDeviceGetComputeRunningProcesses, handle) or []
    return CardReading(
        name=str(_told(pynvml.nvmlDeviceGetName, handle) or "NVIDIA card"),
        memory_bytes=0 if memory is None else int(memory.total),
        free_bytes=0 if memory is None else int(memory.free),
        by_process={
            int(one.pid): int(one.usedGpuMemory) for one in running if one.usedGpuMemory is not None
        },
        load=None if use is None else use.gpu / 100,
        celsius=None if heat is None else float(heat),
        watts=None if power is None else power / _MILLI,
        most_watts=None if limit is None else limit / _MILLI,
    )


def _told(ask: Callable[..., T], *arguments: object) -> T | None:
    """What the card answers; None where this one cannot say, as many cannot of one thing."""
    try:
        return ask(*arguments)
    except pynvml.NVMLError:
        return None
