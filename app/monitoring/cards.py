"""The energy that NVIDIA's cards take, counted by themselves."""

from __future__ import annotations

import threading
from typing import Final

import pynvml

_MILLI: Final = 1000.0


class Cards:
    """Keeps the driver's library open once somebody asked, because opening it takes long."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open = False

    def joules(self) -> float | None:
        """What all cards took since some moment in the past; None where one does not say.

        Source: NVML, nvmlDeviceGetTotalEnergyConsumption, in millijoules since the driver began.
        """
        with self._lock:
            try:
                if not self._open:
                    pynvml.nvmlInit()
                    self._open = True
                count = pynvml.nvmlDeviceGetCount()
                handles = [pynvml.nvmlDeviceGetHandleByIndex(index) for index in range(count)]
                taken = [pynvml.nvmlDeviceGetTotalEnergyConsumption(one) for one in handles]
            except pynvml.NVMLError:
                # No driver, one that went away, or a card that is too old to count.
                return None
        return sum(taken) / _MILLI if taken else None

    def close(self) -> None:
        """Let go of the driver's library."""
        with self._lock:
            if self._open:
                self._open = False
                pynvml.nvmlShutdown()
