"""Terms of the vocabulary in chart.db."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from app.domain.identifiers import PersonId, TermId
from app.domain.patient import Patient
from app.domain.term import Term, TermKind
from app.folding import folded
from app.store.absent import absent
from app.store.connection import Connection
from app.texts import tr

FORMS = frozenset(("mr", "mrs", "ms", "miss", "mx"))
_COLUMNS = "id, person_id, kind, text, heard"


class TermRepository:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_person(self, person: PersonId) -> list[Term]:
        """The person's own and the clinic's, by their text; the person's come first."""
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM terms WHERE person_id IS NULL OR person_id = ?",  # noqa: S608
            (person,),
        )
        found = [_term(row) for row in rows]
        return sorted(found, key=lambda term: (term.person_id is None, folded(term.text)))

    def get(self, term: TermId) -> Term:
        row = self._connection.execute(
            f"SELECT {_COLUMNS} FROM terms WHERE id = ?",  # noqa: S608
            (term,),
        ).fetchone()
        if row is None:
            raise absent(tr("This word is not in the charts."))
        return _term(row)

    def add(self, term: Term) -> None:
        self._connection.execute(
            f"INSERT INTO terms ({_COLUMNS}) VALUES (?, ?, ?, ?, ?)",  # noqa: S608
            (term.id, term.person_id, term.kind, term.text, _heard(term)),
        )

    def update(self, term: Term) -> None:
        """Another text, kind or heard; whose it is stays."""
        self._connection.execute(
            "UPDATE terms SET kind = ?, text = ?, heard = ? WHERE id = ?",
            (term.kind, term.text, _heard(term), term.id),
        )

    def remove(self, term: TermId) -> None:
        self._connection.execute("DELETE FROM terms WHERE id = ?", (term,))

    def naming(self, patient: Patient) -> list[Term]:
        """Everybody's terms that are a patient's name: given or family name alone, or both."""
        rows = self._connection.execute(f"SELECT {_COLUMNS} FROM terms")  # noqa: S608
        given, family = set(name_words(patient.given_name)), set(name_words(patient.family_name))

        def names(term: Term) -> bool:
            said = set(name_words(term.text)) - FORMS
            return said in (given, family) or said >= given | family

        return [term for term in map(_term, rows) if names(term)]


def name_words(text: str) -> list[str]:
    """The words of a name or a text, folded."""
    return re.findall(r"\w+", folded(text))


def holds_name(said: Sequence[str], given: Sequence[str], family: Sequence[str]) -> bool:
    """Whether words hold somebody's whole name, or the family name after a form such as Mrs."""
    titled = any(
        word in FORMS and said[at + 1 : at + 1 + len(family)] == family
        for at, word in enumerate(said)
    )
    return titled or set(said) >= {*given, *family}


def _heard(term: Term) -> str:
    return msgspec.json.encode(term.heard).decode()


def _term(row: tuple[str, str | None, str, str, str]) -> Term:
    identifier, person, kind, text, heard = row
    return Term(
        TermId(identifier),
        text,
        TermKind(kind),
        msgspec.json.decode(heard, type=tuple[str, ...]),
        None if person is None else PersonId(person),
    )
