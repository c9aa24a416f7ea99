"""A card has another name for each backend; its address on the bus is the same for all."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import structs

from app.inference.protocol import ComputeDevice, Placement


def as_backend_names(placement: Placement, devices: Iterable[ComputeDevice]) -> Placement:
    """The placement with the name that the engine's backend has for the planned card.

    Where none of `devices` is at its address it stays as it is, and the engine says what it lacks.
    """
    for device in devices:
        if placement.bus and device.bus == placement.bus:
            return structs.replace(placement, device=device.name)
    return placement
