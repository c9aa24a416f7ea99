"""Prints speed as ratios against the bare libraries, all measured in this run, as they come."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from app.catalog.catalog import Catalog
from app.hardware.plan import gigabytes
from app.inference.cards import hardware_here
from app.settings import Settings
from tests.bench import (
    backup,
    batches,
    card,
    grounding,
    heap,
    language,
    live,
    log,
    memory,
    recording,
    speech,
    store,
    window,
)
from tests.bench.measure import NotHereError, Ratio

Part = Callable[[], Iterator[Ratio]]


def main(arguments: list[str]) -> int:
    """Measure the named parts, else all of them; 2 for one that is not known."""
    parts = known()
    unknown = [name for name in arguments if name not in parts]
    if unknown:
        _say(f"There is no part {', '.join(unknown)}. Choose of: {', '.join(parts)}.")
        return 2
    _say(machine())
    for name in arguments or parts:
        _say(f"\n{name:<78} {'ours':>15} {'bare':>15} {'ratio':>6}  goal")
        try:
            for row in parts[name]():
                _say(line(row))
        except NotHereError as error:
            _say(f"left out: {error}")
    return 0


def known() -> dict[str, Part]:
    """Every part, in the order in which they are measured."""
    settings = Settings.from_environment(Path("unused"))
    catalog = Catalog.load(settings.models)
    return {
        "speech": partial(speech.bench, settings, catalog),
        "live": partial(live.bench, settings, catalog),
        "batches": batches.bench,
        "heap": heap.bench,
        "recording": partial(recording.bench, settings, catalog),
        "grounding": grounding.bench,
        "language": partial(language.bench, settings, catalog),
        "memory": partial(memory.bench, catalog),
        "store": store.bench,
        "log": log.bench,
        "backup": backup.bench,
        "window": window.bench,
        "card": partial(card.bench, settings),
    }


def machine() -> str:
    """What is measured on: a figure means nothing without it."""
    here = hardware_here()
    cards = ", ".join(f"{one.name} with {gigabytes(one.memory_bytes)}" for one in here.gpus)
    return (
        f"{here.processor}, {here.cores} cores, {gigabytes(here.memory_bytes)} of memory,"
        f" {cards or 'no graphics card'}"
    )


def line(row: Ratio) -> str:
    """One figure, in columns."""
    ours, bare = (f"{value:.3f} {row.unit}" for value in (row.ours, row.bare))
    return f"  {row.name:<76} {ours:>15} {bare:>15} {row.ratio:>6.2f}  {row.goal}".rstrip()


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
