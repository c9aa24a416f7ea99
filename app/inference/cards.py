"""The cards of this machine: NVIDIA's by their own library, others by what a worker can use."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from app.errors import UserFacingError
from app.hardware.probe import Gpu, Hardware, probe
from app.inference.engine import Engine
from app.inference.launcher import WorkerSpec
from app.inference.protocol import ComputeDevice
from app.inference.worker_words import lacking
from app.texts import tr

_NODES: Final = Path("/dev/dri")


def hardware_here() -> Hardware:
    """The hardware with every card; a worker is asked only where NVIDIA's library knows of none."""
    found = probe()
    if found.gpus or not _drawn():
        return found
    engine = Engine(WorkerSpec("llama", graphics=True))
    try:
        cards, missing = cards_among(engine.ready.devices), engine.ready.missing
        problem = "" if cards else lacking(next(iter(missing), ""))
    except UserFacingError as error:
        # On the processor nothing stops, so who reads the plan has to be told of it there.
        cards, problem = (), tr("The graphics cards could not be asked: {what}", what=error.what)
    finally:
        engine.close()
    return replace(found, gpus=cards, problem=found.problem or problem)


def cards_among(devices: Sequence[ComputeDevice]) -> tuple[Gpu, ...]:
    """Cards with memory of their own; what an integrated one takes is main memory."""
    return tuple(
        Gpu(
            device.description,
            device.total_bytes,
            device.free_bytes,
            device.name,
            bus=device.bus,
        )
        for device in devices
        if device.kind == "gpu" and device.total_bytes
    )


def _drawn() -> bool:
    """Whether anything here draws; on Linux its node says so."""
    return sys.platform != "linux" or any(_NODES.glob("renderD*"))
