"""The clinic's templates in chart.db: versions are added and never changed."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from app.domain.identifiers import PersonId
from app.domain.patient import Patient
from app.domain.template import Template
from app.store.connection import Connection
from app.store.terms import holds_name, name_words

_ERASED = b"null"


class TemplateRepository:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def newest(self) -> dict[str, Template]:
        """The newest version of each that still has its text, by its key."""
        rows = self._connection.execute(
            "SELECT content FROM templates WHERE content <> 'null' ORDER BY key, version"
        )
        found = (_template(content) for (content,) in rows)
        return {template.key: template for template in found}

    def named(self, key: str, version: int) -> Template | None:
        """One version; None where there is none, or where its text was erased."""
        content = self._connection.value(
            "SELECT content FROM templates WHERE key = ? AND version = ?", (key, version)
        )
        return None if content is None or content.encode() == _ERASED else _template(content)

    def last_version(self, key: str) -> int:
        """The highest number that was ever given, 0 where there is none."""
        last: int = self._connection.value(
            "SELECT coalesce(max(version), 0) FROM templates WHERE key = ?", (key,)
        )
        return last

    def add(self, template: Template) -> None:
        self._connection.execute(
            "INSERT INTO templates (key, version, content) VALUES (?, ?, ?)",
            (template.key, template.version, msgspec.json.encode(template).decode()),
        )

    def retired(self) -> frozenset[str]:
        """The keys of the templates that are offered no more."""
        return frozenset(
            key for (key,) in self._connection.execute("SELECT key FROM retired_templates")
        )

    def retire(self, key: str) -> None:
        self._connection.execute("INSERT INTO retired_templates (key) VALUES (?)", (key,))

    def restore(self, key: str) -> None:
        self._connection.execute("DELETE FROM retired_templates WHERE key = ?", (key,))

    def choice(self, person: PersonId) -> str | None:
        """The key of the template that the person begins with, where they chose one."""
        found: str | None = self._connection.value(
            "SELECT key FROM template_choices WHERE person_id = ?", (person,)
        )
        return found

    def choose(self, person: PersonId, key: str) -> None:
        self._connection.execute(
            "INSERT INTO template_choices (person_id, key) VALUES (?, ?)"
            " ON CONFLICT (person_id) DO UPDATE SET key = excluded.key",
            (person, key),
        )

    def naming(self, patient: Patient) -> list[Template]:
        """The versions that hold a patient's whole name, or the family name with Mrs."""
        rows = self._connection.execute("SELECT content FROM templates WHERE content <> 'null'")
        found = (_template(content) for (content,) in rows)
        given, family = name_words(patient.given_name), name_words(patient.family_name)
        return [one for one in found if holds_name(name_words(_words(one)), given, family)]

    def naming_a_patient(self, titles: Iterable[str]) -> str | None:
        """One of the titles that holds the name of a patient of the clinic."""
        said = [(title, name_words(title)) for title in titles]
        every = {word for _, words in said for word in words}
        for row in self._connection.execute("SELECT given_name, family_name FROM patient_search"):
            given, family = map(name_words, row)
            if not every.issuperset(family):
                continue
            for title, words in said:
                if holds_name(words, given, family):
                    return title
        return None

    def empty(self, template: Template) -> None:
        """Take the text of a version away; its number is never given again."""
        self._connection.execute(
            "UPDATE templates SET content = 'null' WHERE key = ? AND version = ?",
            (template.key, template.version),
        )


def _template(content: str) -> Template:
    return msgspec.json.decode(content, type=Template)


def _words(template: Template) -> str:
    sections = (f"{one.title} {one.instruction}" for one in template.sections)
    return " ".join((template.title, template.style, *template.examples, *sections))
