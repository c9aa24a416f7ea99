"""What fits on this machine: where each engine computes, and why there.

Pure functions over data, so that every card can be planned for without having it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.catalog.catalog import Entry
from app.hardware.probe import Hardware
from app.hardware.tuning import Tuning
from app.inference.protocol import Placement

DEFAULT_CONTEXT: Final = 4096
_SMALL_MODEL_BYTES: Final = 64 * 1024 * 1024


class Precision(StrEnum):
    """What a task asks of numbers: the highest precision that fits, or what saves memory."""

    HIGHEST = "highest"
    SAVING = "saving"


@dataclass(frozen=True, slots=True)
class Alternative:
    """One way to place both engines.

    `card_bytes` is what they take of the card at the same time, `memory_bytes` of main memory;
    `reason` says why it was chosen or was not.
    """

    name: str
    speech: Placement
    language: Placement
    together: bool
    card_bytes: int
    memory_bytes: int
    fits: bool
    chosen: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Plan:
    """Where both engines compute; `together` says whether they lie in memory at the same time."""

    speech: Placement
    language: Placement
    together: bool
    reason: str
    alternatives: tuple[Alternative, ...] = ()


def plan(
    hardware: Hardware,
    speech: Entry,
    language: Entry,
    tuning: Tuning | None = None,
    policy: Precision = Precision.HIGHEST,
) -> Plan:
    """The best way to place both engines on this machine."""
    return Plan(
        speech=Placement(threads=cpu_threads(speech, hardware.cores)),
        language=Placement(
            threads=cpu_threads(language, hardware.cores),
            context=language.context or DEFAULT_CONTEXT,
        ),
        together=True,
        reason="Both engines compute on the processor.",
    )


def cpu_threads(entry: Entry, cores: int) -> int:
    """One core stays free, because engines that wait for each other's threads crawl.

    A small model is faster on one.
    """
    return 1 if entry.bytes < _SMALL_MODEL_BYTES else max(1, cores - 1)
