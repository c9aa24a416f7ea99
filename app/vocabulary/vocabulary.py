"""The words that the clinic and each clinician want written in one way."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from app.accounts.permissions import Act
from app.accounts.session import Session
from app.audit.events import Action, Event
from app.domain.identifiers import PersonId, TermId, new_id
from app.domain.term import Term, TermKind
from app.errors import Refused, UserFacingError
from app.export.new_file import new_file
from app.store.connection import Connection
from app.store.store import UnitOfWork
from app.store.terms import TermRepository
from app.texts import tr
from app.vocabulary.entering import Entry, as_list, entry, read_list
from app.vocabulary.sounds import letters

MOST = 2000
"""Terms of the clinic, and as many of each person."""
LIST_BYTES = 1024 * 1024


class Vocabulary:
    """Clinicians read and change the clinic's terms and their own; nobody sees another's."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def terms(self) -> list[Term]:
        """One's own and the clinic's, one's own first; that they were read is logged."""

        def work(unit: UnitOfWork) -> list[Term]:
            found = TermRepository(unit.connection).of_person(self._session.person.id)
            unit.record(Event(Action.VIEW, detail={"kind": "terms", "count": len(found)}))
            return found

        return self._session.charts().write(work)

    def add(
        self,
        text: str,
        kind: TermKind = TermKind.OTHER,
        heard: Iterable[str] = (),
        *,
        mine: bool = False,
    ) -> Term:
        """Add a term of the clinic, or of one's own; UserFacingError where it cannot be one."""
        self._session.require(Act.READ_CHARTS)
        wanted = entry(text, kind, heard)

        def work(unit: UnitOfWork) -> Term:
            terms = self._known(unit.connection)
            term = self._new(wanted, mine)
            _refuse_twins(term, terms)
            _refuse_too_many(term.person_id, terms, 1)
            TermRepository(unit.connection).add(term)
            unit.record(Event(Action.CREATE, term.id, detail={"kind": "term"}))
            return term

        return self._session.charts().write(work)

    def mishear(self, text: str, heard: str, *, mine: bool = False) -> Term:
        """From now on, write what is heard like this: a new term, or one more way to mishear it."""
        self._session.require(Act.READ_CHARTS)
        wanted = entry(text, TermKind.OTHER, (heard,))
        known = [
            term
            for term in self._session.charts().read(self._known)
            if letters(term.text) == letters(wanted.text) and (term.person_id is not None) is mine
        ]
        if not known:
            return self.add(wanted.text, wanted.kind, wanted.heard, mine=mine)
        return self.change(known[0].id, known[0].text, known[0].kind, (*known[0].heard, heard))

    def change(self, term_id: TermId, text: str, kind: TermKind, heard: Iterable[str]) -> Term:
        """Write a term anew; whose it is stays."""
        self._session.require(Act.READ_CHARTS)
        wanted = entry(text, kind, heard)

        def work(unit: UnitOfWork) -> Term:
            before = self._own(unit.connection, term_id)
            term = Term(before.id, wanted.text, wanted.kind, wanted.heard, before.person_id)
            if term == before:
                return before
            others = [one for one in self._known(unit.connection) if one.id != term_id]
            _refuse_twins(term, others)
            TermRepository(unit.connection).update(term)
            unit.record(Event(Action.UPDATE, term.id, detail={"kind": "term"}))
            return term

        return self._session.charts().write(work)

    def remove(self, term_id: TermId) -> Term:
        """Take a term away and tell what it was, so that `add` can bring it back."""
        self._session.require(Act.READ_CHARTS)

        def work(unit: UnitOfWork) -> Term:
            term = self._own(unit.connection, term_id)
            TermRepository(unit.connection).remove(term_id)
            unit.record(Event(Action.DISCARD, term.id, detail={"kind": "term"}))
            return term

        return self._session.charts().write(work)

    def import_list(
        self, path: Path, kind: TermKind = TermKind.OTHER, *, mine: bool = False
    ) -> list[Term]:
        """Add the words of a plain list, all or none; those that are there already are passed over.

        UserFacingError names the file or the line that is wrong.
        """
        self._session.require(Act.READ_CHARTS)
        entries = read_list(_read(path), kind)

        def work(unit: UnitOfWork) -> list[Term]:
            terms = self._known(unit.connection)
            owner = self._session.person.id if mine else None
            there = {letters(term.text) for term in terms if term.person_id == owner}
            added: list[Term] = []
            for one in entries:
                written = letters(one.text)
                if written not in there:
                    there.add(written)
                    added.append(self._new(one, mine))
            _refuse_too_many(owner, terms, len(added))
            repository = TermRepository(unit.connection)
            for term in added:
                repository.add(term)
            unit.record(Event(Action.CREATE, detail={"kind": "terms", "count": len(added)}))
            return added

        return self._session.charts().write(work)

    def export_list(self, path: Path, password: str, *, mine: bool = False) -> int:
        """Write the clinic's terms, or one's own, into a new file, unencrypted; tells how many.

        Refused for a wrong passphrase: names may be among them.
        """
        self._session.require(Act.READ_CHARTS)
        self._session.confirm(password)
        owner = self._session.person.id if mine else None
        terms = [
            term for term in self._session.charts().read(self._known) if term.person_id == owner
        ]
        content = as_list(Entry(one.text, one.kind, one.heard) for one in terms).encode()
        with new_file(path) as file:
            file.write(content)
        event = Event(
            Action.EXPORT, detail={"kind": "terms", "count": len(terms), "bytes": len(content)}
        )
        self._session.charts().write(lambda unit: unit.record(event))
        return len(terms)

    def _new(self, wanted: Entry, mine: bool) -> Term:
        owner = self._session.person.id if mine else None
        return Term(TermId(new_id()), wanted.text, wanted.kind, wanted.heard, owner)

    def _known(self, connection: Connection) -> list[Term]:
        return TermRepository(connection).of_person(self._session.person.id)

    def _own(self, connection: Connection, term_id: TermId) -> Term:
        term = TermRepository(connection).get(term_id)
        if term.person_id not in {None, self._session.person.id}:
            raise Refused(tr("This word is another person's."), "", tr("Nothing was changed."))
        return term


def _twin(term: Term, others: Iterable[Term]) -> Term | None:
    """A term of the same owner that is written with the same letters."""
    wanted = letters(term.text)
    for other in others:
        if other.person_id == term.person_id and letters(other.text) == wanted:
            return other
    return None


def _refuse_twins(term: Term, others: Sequence[Term]) -> None:
    twin = _twin(term, others)
    if twin is not None:
        raise UserFacingError(
            tr("«{word}» is among the clinic's words already.", word=twin.text)
            if twin.person_id is None
            else tr("«{word}» is among your words already.", word=twin.text),
            tr("Change it there."),
            tr("Nothing was changed."),
        )
    written = {letters(other.text): other.text for other in others}
    for heard in term.heard:
        if letters(heard) in written and letters(heard) != letters(term.text):
            raise UserFacingError(
                tr(
                    "«{heard}» is a word of its own in the vocabulary: «{written}».",
                    heard=heard,
                    written=written[letters(heard)],
                ),
                tr("Remove that one first, or leave this form out."),
                tr("Nothing was changed."),
            )


def _refuse_too_many(owner: PersonId | None, terms: Collection[Term], more: int) -> None:
    if sum(term.person_id == owner for term in terms) + more > MOST:
        raise UserFacingError(
            tr("There would be more than {most} words.", most=MOST),
            tr("Remove some that are not needed any more."),
            tr("Nothing was added."),
        )


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(LIST_BYTES + 1)
    except OSError as error:
        raise UserFacingError(
            tr("«{name}» could not be read: {reason}.", name=path.name, reason=error.strerror),
            tr("Choose another file."),
        ) from error
    if len(content) > LIST_BYTES:
        raise UserFacingError(
            tr("«{name}» is larger than 1 MB.", name=path.name),
            tr("Choose a plain list with one word on each line."),
        )
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UserFacingError(
            tr("«{name}» is not plain text in UTF-8.", name=path.name),
            tr("Save it as plain text, with one word on each line."),
            tr("Nothing was added."),
        ) from error
