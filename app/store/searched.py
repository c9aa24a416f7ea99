"""What lies in the clear within chart.db: what is searched, words of the vocabulary, snippets.

Only these tables hold words of patients that are not sealed. They have neither triggers nor
references, so that SQLite clears and overwrites all their pages when all their rows go.
Source: SQLite, «DELETE», «The Truncate Optimization»; FTS5, «The 'rebuild' Command».
"""

from __future__ import annotations

from app.domain.identifiers import NoteId
from app.store.connection import Connection

TABLES = {
    "patient_search": ("patient_id", "given_name", "family_name", "search_name"),
    "encounter_search": ("encounter_id", "search_reason"),
    "note_words": ("number", "text"),
    "terms": ("id", "person_id", "kind", "text", "heard"),
    "snippets": ("id", "person_id", "name", "key", "text"),
    "templates": ("key", "version", "content"),
    "retired_templates": ("key",),
    "template_choices": ("person_id", "key"),
}


def index_note(connection: Connection, note: NoteId, text: str | None) -> None:
    """Let the search know a note by these words instead of those before; None to forget it."""
    number = connection.value("SELECT number FROM notes WHERE id = ? AND version = 1", (note,))
    before = connection.value("SELECT text FROM note_words WHERE number = ?", (number,))
    if before is not None:
        connection.execute(
            "INSERT INTO note_search (note_search, rowid, text) VALUES ('delete', ?, ?)",
            (number, before),
        )
        connection.execute("DELETE FROM note_words WHERE number = ?", (number,))
    if text is not None:
        connection.execute("INSERT INTO note_words (number, text) VALUES (?, ?)", (number, text))
        connection.execute("INSERT INTO note_search (rowid, text) VALUES (?, ?)", (number, text))


def write_anew(connection: Connection) -> None:
    """Write all of it into fresh pages, so that nothing of a deleted row is left in an old one."""
    for table, columns in TABLES.items():
        listed, marks = ", ".join(columns), ", ".join("?" * len(columns))
        rows = connection.execute(f"SELECT {listed} FROM {table}").fetchall()  # noqa: S608
        connection.execute(f"DELETE FROM {table}")  # noqa: S608
        connection.executemany(f"INSERT INTO {table} ({listed}) VALUES ({marks})", rows)  # noqa: S608
    connection.execute("INSERT INTO note_search (note_search) VALUES ('rebuild')")
