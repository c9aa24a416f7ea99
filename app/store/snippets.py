"""Snippets in chart.db."""

from __future__ import annotations

from app.domain.identifiers import PersonId, SnippetId
from app.domain.patient import Patient
from app.domain.snippet import Snippet
from app.folding import folded
from app.store.absent import absent
from app.store.connection import Connection
from app.store.terms import holds_name, name_words
from app.texts import tr

_COLUMNS = "id, person_id, name, key, text"


class SnippetRepository:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_person(self, person: PersonId) -> list[Snippet]:
        """The person's own and the clinic's, by their name; the person's come first."""
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM snippets WHERE person_id IS NULL OR person_id = ?",  # noqa: S608
            (person,),
        )
        found = [_snippet(row) for row in rows]
        return sorted(found, key=lambda one: (one.person_id is None, folded(one.name)))

    def get(self, snippet: SnippetId) -> Snippet:
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM snippets WHERE id = ?",  # noqa: S608
            (snippet,),
        ).fetchone()
        if row is None:
            raise absent(tr("This snippet is not in the charts."))
        return _snippet(row)

    def add(self, snippet: Snippet) -> None:
        self._connection.execute(
            f"INSERT INTO snippets ({_COLUMNS}) VALUES (?, ?, ?, ?, ?)",  # noqa: S608
            (snippet.id, snippet.person_id, snippet.name, snippet.key, snippet.text),
        )

    def update(self, snippet: Snippet) -> None:
        """Another name, key or text; whose it is stays."""
        self._connection.execute(
            "UPDATE snippets SET name = ?, key = ?, text = ? WHERE id = ?",
            (snippet.name, snippet.key, snippet.text, snippet.id),
        )

    def remove(self, snippet: SnippetId) -> None:
        self._connection.execute("DELETE FROM snippets WHERE id = ?", (snippet,))

    def naming(self, patient: Patient) -> list[Snippet]:
        """Everybody's snippets that hold a patient's whole name, or the family name with Mrs."""
        rows = self._connection.execute(f"SELECT {_COLUMNS} FROM snippets")  # noqa: S608
        given, family = name_words(patient.given_name), name_words(patient.family_name)
        return [
            snippet
            for snippet in map(_snippet, rows)
            if holds_name(name_words(f"{snippet.name} {snippet.key} {snippet.text}"), given, family)
        ]


def _snippet(row: tuple[str, str | None, str, str, str]) -> Snippet:
    identifier, person, name, key, text = row
    owner = None if person is None else PersonId(person)
    return Snippet(SnippetId(identifier), name, key, text, owner)
