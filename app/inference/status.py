"""Where the engines compute, and how fast they were, in a few words and figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import reduce

from app.inference.ladder import Move
from app.inference.protocol import CPU, Placement
from app.texts import plural, tr


@dataclass(frozen=True, slots=True)
class EngineStatus:
    """For the status bar: where it computes, and how fast it was.

    `speech` and `language` are where the engines compute, or will; None before they are planned.
    `speech_factor` is seconds of audio per second over all requests, `tokens_per_second` that of
    the last draft; None before the first. `falls` says what computes lower than planned, and
    `missing` in sentences what its worker lacks of a card.
    """

    device: str
    threads: int
    speech_factor: float | None
    tokens_per_second: float | None
    speech: Placement | None = None
    language: Placement | None = None
    falls: tuple[Move, ...] = ()
    missing: tuple[str, ...] = ()


def devices_in_words(placed: set[Placement], names: Mapping[str, str]) -> str:
    """The devices in a few words, the best first; empty where nothing is planned yet."""
    cards = sorted({names.get(one.device, one.device) for one in placed if one.device != CPU})
    threads = [one.threads for one in placed if one.device == CPU]
    if threads:
        most = max(threads)
        cards.append(plural(most, "CPU, {count} thread", "CPU, {count} threads"))
    return reduce(lambda one, other: tr("{one} and {other}", one=one, other=other), cards or [""])
