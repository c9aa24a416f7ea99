"""Prints speed as ratios against the bare libraries, all measured in this run."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from rich.console import Console
from rich.table import Table

from app.catalog.catalog import Catalog
from app.settings import Settings
from tests.bench import (
    backup,
    batches,
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
from tests.bench.measure import Ratio


def main() -> None:
    settings = Settings.from_environment(Path("unused"))
    catalog = Catalog.load(settings.models)
    parts: dict[str, Callable[[], Iterator[Ratio]]] = {
        "speech": lambda: speech.bench(settings, catalog),
        "live": lambda: live.bench(settings, catalog),
        "batches": batches.bench,
        "heap": heap.bench,
        "recording": lambda: recording.bench(settings, catalog),
        "grounding": grounding.bench,
        "language": lambda: language.bench(settings, catalog),
        "memory": lambda: memory.bench(catalog),
        "store": store.bench,
        "log": log.bench,
        "backup": backup.bench,
        "window": window.bench,
    }
    wanted = sys.argv[1:] or list(parts)
    table = Table("what", "ours", "bare", "ratio", "goal", title=f"{os.cpu_count()} cores")
    for name in wanted:
        for row in parts[name]():
            table.add_row(
                row.name,
                f"{row.ours:.3f} {row.unit}",
                f"{row.bare:.3f} {row.unit}",
                f"{row.ratio:.2f}",
                row.goal,
            )
    Console().print(table)


if __name__ == "__main__":
    main()
