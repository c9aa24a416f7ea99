"""A chart store of 10,000 notes against plain sqlite3 with the same text."""

from __future__ import annotations

import random
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

from app.retrieval.query import Query
from app.retrieval.search import best
from tests.bench.charts import NOTES, filled_charts, reopened, texts
from tests.bench.measure import Ratio, interleaved

QUERIES = ("metformin", "chest pain", "lisinopril", "stiffness", "fahrenheit")


def bench() -> Iterator[Ratio]:
    with tempfile.TemporaryDirectory(prefix="consultroom-bench-") as folder:
        charts = filled_charts(Path(folder), random.Random(1))
        plain = Path(folder) / "plain.db"
        with sqlite3.connect(plain) as connection:
            connection.execute("CREATE VIRTUAL TABLE notes USING fts5 (text)")
            connection.executemany(
                "INSERT INTO notes (text) VALUES (?)", ((text,) for text in texts(random.Random(1)))
            )
        connection.close()

        def ours_open() -> None:
            reopened(charts).close()

        def bare_open() -> None:
            opened = sqlite3.connect(plain)
            opened.execute("SELECT count(*) FROM notes").fetchone()
            opened.close()

        yield Ratio(
            f"open a store of {NOTES:,} notes / sqlite3", *interleaved(ours_open, bare_open, 5), "s"
        )
        store, opened = reopened(charts), sqlite3.connect(plain)
        try:

            def ours_search() -> None:
                for query in QUERIES:
                    store.read(lambda c, query=query: best(c, Query.of(query)))

            def bare_search() -> None:
                for query in QUERIES:
                    opened.execute(
                        "SELECT rowid, snippet(notes, 0, '', '', '…', 12) FROM notes"
                        " WHERE notes MATCH ? ORDER BY rank LIMIT 50",
                        (f'"{query}"',),
                    ).fetchall()

            yield Ratio(
                "five searches in it / sqlite3 FTS5", *interleaved(ours_search, bare_search, 7), "s"
            )
        finally:
            store.close()
            opened.close()
