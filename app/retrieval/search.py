"""One search over all that the person may read: notes, transcripts, addenda, visits, names."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from app.accounts.permissions import Act
from app.accounts.session import Session
from app.audit.events import Action, Event
from app.domain.identifiers import (
    AddendumId,
    EncounterId,
    NoteId,
    PatientId,
    StatementId,
    TranscriptId,
)
from app.domain.note import NoteStatus
from app.retrieval.query import Piece, Query
from app.store.connection import Connection
from app.store.patients import PatientRepository, patient_lines
from app.store.search import Match, SearchRepository
from app.store.searched import SearchKind
from app.store.store import UnitOfWork

MOST_HITS = 50


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that holds every word; a note and a transcript tell where in it.

    `visit_at` is when its visit began (UTC); a patient has neither visit nor time.
    """

    kind: SearchKind
    patient_id: PatientId
    patient_name: str
    excerpt: tuple[Piece, ...]
    encounter_id: EncounterId | None = None
    visit_at: datetime | None = None
    note_id: NoteId | None = None
    statement_id: StatementId | None = None
    status: NoteStatus | None = None
    segment: int | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The best hits first; `more` where there are further ones."""

    hits: tuple[Hit, ...]
    more: bool


class Search:
    """Full-text search over the charts."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def find(
        self,
        text: str,
        kinds: Collection[SearchKind] = (),
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> Found:
        """What holds every word of `text`, and every phrase in quotation marks; it is logged.

        `kinds` narrows it to these; `since` and `until` (excluded) to visits that began then.
        Without a word nothing is searched.
        """
        self._session.require(Act.READ_CHARTS)
        query = Query.of(text)
        if not query.phrases:
            return Found((), more=False)

        def work(unit: UnitOfWork) -> Found:
            found = best(unit.connection, query, kinds, since, until)
            detail: dict[str, str | int] = {"kind": "charts", "count": len(found.hits)}
            unit.record(Event(Action.SEARCH, detail=detail))
            return found

        return self._session.charts().write(work)


def best(
    connection: Connection,
    query: Query,
    kinds: Collection[SearchKind] = (),
    since: datetime | None = None,
    until: datetime | None = None,
) -> Found:
    """The best hits of a query, each with the sealed words that it found."""
    search, patients = SearchRepository(connection), PatientRepository(connection)
    asked = MOST_HITS + 1
    while True:
        found = search.find(query.match, asked, kinds, since, until)
        matches = [match for match in found if query.holds(match.text)]
        if len(found) < asked or len(matches) > MOST_HITS:
            break
        asked *= 2
    hits = tuple(_hit(match, query, search, patients) for match in matches[:MOST_HITS])
    return Found(hits, len(matches) > MOST_HITS)


def _hit(match: Match, query: Query, search: SearchRepository, patients: PatientRepository) -> Hit:
    """A match with the sealed words that it found."""
    line = query.best_line(match.text)
    note: NoteId | None = None
    statement: StatementId | None = None
    status: NoteStatus | None = None
    segment: int | None = None
    text = ""
    if match.kind is SearchKind.PATIENT:
        lines = patient_lines(patients.get(match.patient_id))
        text = lines[min(line, len(lines) - 1)]
    elif match.kind is SearchKind.NOTE:
        note = NoteId(match.object_id)
        if (said := search.statement(note, line)) is not None:
            statement, text, status = said
    elif match.kind is SearchKind.TRANSCRIPT:
        if (heard := search.segment(TranscriptId(match.object_id), line)) is not None:
            segment, text = heard
    elif match.kind is SearchKind.ADDENDUM:
        note, text = search.addendum(AddendumId(match.object_id))
    elif match.encounter_id is not None:
        text = search.reason(match.encounter_id)
    return Hit(
        match.kind,
        match.patient_id,
        match.patient_name,
        query.excerpt(text),
        match.encounter_id,
        match.visit_at,
        note,
        statement,
        status,
        segment,
    )
