"""What lies in the clear within chart.db: what is searched, words of the vocabulary, snippets.

Only these tables hold words of patients that are not sealed. They have neither triggers nor
references, so that SQLite clears and overwrites all their pages when all their rows go.
Source: SQLite, «DELETE», «The Truncate Optimization»; FTS5, «The 'rebuild' Command».
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from app.domain.identifiers import EncounterId
from app.folding import searchable
from app.store.connection import Connection

TABLES = {
    "patient_search": ("patient_id", "given_name", "family_name", "search_name", "identifier"),
    "encounter_search": ("encounter_id", "search_reason"),
    "search_words": ("number", "kind", "object_id", "encounter_id", "text"),
    "terms": ("id", "person_id", "kind", "text", "heard"),
    "snippets": ("id", "person_id", "name", "key", "text"),
    "templates": ("key", "version", "content"),
    "retired_templates": ("key",),
    "template_choices": ("person_id", "key"),
}
INDEX = "word_search"
"""The full-text index over `search_words`."""


class SearchKind(StrEnum):
    """What the words are of."""

    PATIENT = "patient"
    VISIT = "visit"
    NOTE = "note"
    ADDENDUM = "addendum"
    TRANSCRIPT = "transcript"


def index(
    connection: Connection,
    kind: SearchKind,
    object_id: str,
    lines: Iterable[str],
    encounter: EncounterId | None = None,
) -> None:
    """Let the search find an object by these lines instead of those before."""
    forget(connection, kind, object_id)
    text = "\n".join(searchable(line) for line in lines)
    connection.execute(
        "INSERT INTO search_words (kind, object_id, encounter_id, text) VALUES (?, ?, ?, ?)",
        (kind, object_id, encounter, text),
    )
    number = connection.value("SELECT last_insert_rowid()")
    connection.execute("INSERT INTO word_search (rowid, text) VALUES (?, ?)", (number, text))


def forget(connection: Connection, kind: SearchKind, object_id: str) -> None:
    """Let the search find an object no more."""
    known = connection.execute(
        "SELECT number, text FROM search_words WHERE kind = ? AND object_id = ?", (kind, object_id)
    ).fetchone()
    if known is not None:
        connection.execute(
            "INSERT INTO word_search (word_search, rowid, text) VALUES ('delete', ?, ?)", known
        )
        connection.execute("DELETE FROM search_words WHERE number = ?", (known[0],))


def write_anew(connection: Connection) -> None:
    """Write all of it into fresh pages, so that nothing of a deleted row is left in an old one."""
    for table, columns in TABLES.items():
        listed, marks = ", ".join(columns), ", ".join("?" * len(columns))
        rows = connection.execute(f"SELECT {listed} FROM {table}").fetchall()  # noqa: S608
        connection.execute(f"DELETE FROM {table}")  # noqa: S608
        connection.executemany(f"INSERT INTO {table} ({listed}) VALUES ({marks})", rows)  # noqa: S608
    connection.execute("INSERT INTO word_search (word_search) VALUES ('rebuild')")
