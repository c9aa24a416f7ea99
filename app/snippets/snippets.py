"""The texts that the clinic and each clinician insert by a name or a key."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from app.accounts.permissions import Act
from app.accounts.session import Session
from app.audit.events import Action, Event
from app.domain.identifiers import SnippetId, new_id
from app.domain.snippet import Snippet
from app.errors import Refused, UserFacingError
from app.store.connection import Connection
from app.store.snippets import SnippetRepository
from app.store.store import UnitOfWork
from app.texts import marked, tr

MOST = 500
"""Snippets of the clinic, and as many of each person."""
LONGEST_NAME = 60
LONGEST_KEY = 20
LONGEST_TEXT = 4000
_KEY = re.compile(r"[.;/\\!#][\w.-]{1,19}")
_NAME = re.compile(r"(?:[^\W_]|[ '’-])+")
_UNCHANGED = marked("Nothing was changed.")


class Snippets:
    """Clinicians read and change the clinic's snippets and their own; nobody sees another's."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def snippets(self) -> list[Snippet]:
        """One's own and the clinic's, one's own first."""
        return self._session.charts().read(self._known)

    def add(self, name: str, key: str, text: str, *, mine: bool = False) -> Snippet:
        """Add a snippet; UserFacingError where its name or key is taken, or cannot be one."""
        self._session.require(Act.READ_CHARTS)
        owner = self._session.person.id if mine else None
        snippet = _checked(Snippet(SnippetId(new_id()), name, key, text, owner))

        def work(unit: UnitOfWork) -> Snippet:
            known = self._known(unit.connection)
            _refuse_twins(snippet, known)
            if sum(one.person_id == owner for one in known) >= MOST:
                raise UserFacingError(
                    tr("There would be more than {most} snippets.", most=MOST),
                    tr("Remove some that are not needed any more."),
                    tr("Nothing was added."),
                )
            SnippetRepository(unit.connection).add(snippet)
            unit.record(Event(Action.CREATE, snippet.id, detail={"kind": "snippet"}))
            return snippet

        return self._session.charts().write(work)

    def change(self, snippet_id: SnippetId, name: str, key: str, text: str) -> Snippet:
        """Write a snippet anew; whose it is stays."""
        self._session.require(Act.READ_CHARTS)

        def work(unit: UnitOfWork) -> Snippet:
            before = self._own(unit.connection, snippet_id)
            snippet = _checked(replace(before, name=name, key=key, text=text))
            if snippet == before:
                return before
            _refuse_twins(snippet, self._known(unit.connection))
            SnippetRepository(unit.connection).update(snippet)
            unit.record(Event(Action.UPDATE, snippet.id, detail={"kind": "snippet"}))
            return snippet

        return self._session.charts().write(work)

    def remove(self, snippet_id: SnippetId) -> Snippet:
        """Take a snippet away and tell what it was, so that `add` can bring it back."""
        self._session.require(Act.READ_CHARTS)

        def work(unit: UnitOfWork) -> Snippet:
            snippet = self._own(unit.connection, snippet_id)
            SnippetRepository(unit.connection).remove(snippet_id)
            unit.record(Event(Action.DISCARD, snippet.id, detail={"kind": "snippet"}))
            return snippet

        return self._session.charts().write(work)

    def _known(self, connection: Connection) -> list[Snippet]:
        return SnippetRepository(connection).of_person(self._session.person.id)

    def _own(self, connection: Connection, snippet_id: SnippetId) -> Snippet:
        snippet = SnippetRepository(connection).get(snippet_id)
        if snippet.person_id not in {None, self._session.person.id}:
            raise Refused(tr("This snippet is another person's."), "", tr(_UNCHANGED))
        return snippet


def _checked(snippet: Snippet) -> Snippet:
    name, key = " ".join(snippet.name.split()), snippet.key.strip()
    lines = (" ".join(line.split()) for line in snippet.text.strip().splitlines())
    text = "\n".join(lines)
    if not name or len(name) > LONGEST_NAME or _NAME.fullmatch(name) is None:
        raise UserFacingError(
            tr(
                "A snippet's name has 1 to {most} letters, digits and spaces.",
                most=LONGEST_NAME,
            ),
            tr("It is what you say to insert it, such as «normal exam»."),
            tr(_UNCHANGED),
        )
    if key and _KEY.fullmatch(key) is None:
        raise UserFacingError(
            tr("«{key}» cannot be a key.", key=key[:LONGEST_KEY]),
            tr(
                "It begins with one of . ; / \\ ! # and has at most {most} letters or "
                "digits, such as «.norm».",
                most=LONGEST_KEY,
            ),
            tr(_UNCHANGED),
        )
    if not text or len(text) > LONGEST_TEXT or not all(map(str.isprintable, text.split("\n"))):
        raise UserFacingError(
            tr("A snippet's text has 1 to {most} characters.", most=LONGEST_TEXT),
            tr("Write it anew."),
            tr(_UNCHANGED),
        )
    return replace(snippet, name=name, key=key, text=text)


def _refuse_twins(snippet: Snippet, known: Sequence[Snippet]) -> None:
    for other in known:
        if other.id == snippet.id:
            continue
        for what, action, mine, theirs in (
            (
                marked("«{name}» has this name already."),
                marked("Choose another name."),
                snippet.name,
                other.name,
            ),
            (
                marked("«{name}» has this key already."),
                marked("Choose another key."),
                snippet.key,
                other.key,
            ),
        ):
            if mine and mine.casefold() == theirs.casefold():
                raise UserFacingError(
                    tr(what, name=other.name),
                    tr(action),
                    tr(_UNCHANGED),
                )
