"""What a clinician does to a draft: every change is a new version, and earlier ones are kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from app.accounts.permissions import Act
from app.accounts.session import Session
from app.audit.events import Action, Event
from app.domain.evidence import Grounding, Verdict
from app.domain.identifiers import NoteId, StatementId, new_id
from app.domain.note import Note, Origin, Section, Statement
from app.domain.transcript import Transcript
from app.domain.versions import before_last_change, kept_states, last_undone
from app.errors import UserFacingError
from app.grounding.grounding import find_support
from app.review.changes import Story, changes, same_content
from app.review.heard import with_heard
from app.store.absent import absent
from app.store.connection import Connection
from app.store.notes import NoteRepository
from app.store.people import PersonRepository
from app.store.store import UnitOfWork
from app.store.transcripts import TranscriptRepository
from app.summarization.answer import clean
from app.summarization.keeping import refuse_if_done
from app.summarization.statements import cited_segments, grounded
from app.texts import tr

_LONGEST = 2000
_WORST_FIRST = (Verdict.CONTRADICTED, Verdict.NOT_FOUND, Verdict.SUPPORTED)

Change = Callable[[Note, Transcript], tuple[tuple[Section, ...], dict[str, str | int | float]]]


class Review:
    """Changes to preliminary notes; a signed note is Refused."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def edit(self, note_id: NoteId, statement_id: StatementId, text: str) -> Note:
        """Replace a statement's words; they are checked against the same cited segments first.

        If those do not support them, the whole transcript is searched, and better evidence is
        taken. An attestation of the old words does not carry over. The same words change nothing.
        """
        self._session.require(Act.READ_CHARTS)
        written = _written(text)

        def change(
            note: Note, transcript: Transcript
        ) -> tuple[tuple[Section, ...], dict[str, str | int | float]]:
            old = _statement(note, statement_id)
            new = old if written == old.text else _rewritten(old, written, transcript)
            return _with(note, statement_id, new), {
                "kind": "edit",
                "statement": str(statement_id),
                "verdict": str(new.grounding.verdict),
            }

        return self._change(note_id, Action.EDIT, change)

    def try_out(self, note_id: NoteId, statement_id: StatementId, text: str) -> Statement:
        """What the check would say of other words for a statement; nothing is kept."""
        self._session.require(Act.READ_CHARTS)

        def work(connection: Connection) -> Statement:
            note = NoteRepository(connection).get(note_id)
            old = _statement(note, statement_id)
            transcript = TranscriptRepository(connection).get(note.transcript_id)
            new = replace(old, text=clean(text), origin=Origin.PERSON)
            return _regrounded(new, cited_segments(old), transcript)

        return self._session.charts().read(work)

    def accept_heard(self, note_id: NoteId, statement_id: StatementId) -> Note:
        """Replace the values that the cited words contradict by what these words say.

        Checked again; UserFacingError where nothing was heard in place of a value.
        """

        def change(
            note: Note, transcript: Transcript
        ) -> tuple[tuple[Section, ...], dict[str, str | int | float]]:
            old = _statement(note, statement_id)
            numbers = cited_segments(old)
            cited = [one for one in transcript.segments if one.number in numbers]
            text = with_heard(old, cited, transcript.segments)
            if text is None:
                raise UserFacingError(
                    tr("The words that this statement cites give no other value."),
                    tr("Edit the statement, or remove it."),
                )
            new = _rewritten(old, text, transcript)
            return _with(note, statement_id, new), {
                "kind": "heard",
                "statement": str(statement_id),
                "verdict": str(new.grounding.verdict),
            }

        return self._change(note_id, Action.EDIT, change)

    def remove(self, note_id: NoteId, statement_id: StatementId) -> Note:
        """Take a statement out of the note."""

        def change(
            note: Note, _transcript: Transcript
        ) -> tuple[tuple[Section, ...], dict[str, str | int | float]]:
            _statement(note, statement_id)
            return _with(note, statement_id, None), {
                "kind": "remove",
                "statement": str(statement_id),
            }

        return self._change(note_id, Action.EDIT, change)

    def add(self, note_id: NoteId, section_key: str, text: str, segment: int | None = None) -> Note:
        """Add a statement at the end of a section, citing a segment; without one it is looked up.

        Evidence is also looked up where that segment does not support the words.
        """
        self._session.require(Act.READ_CHARTS)
        written = _written(text)

        def change(
            note: Note, transcript: Transcript
        ) -> tuple[tuple[Section, ...], dict[str, str | int | float]]:
            if section_key not in {section.key for section in note.sections}:
                raise UserFacingError(
                    tr("The note has no section «{section_key}».", section_key=section_key)
                )
            unchecked = Grounding(Verdict.NOT_FOUND)
            new = Statement(StatementId(new_id()), written, (), unchecked, Origin.PERSON)
            cited = () if segment is None or transcript.segment(segment) is None else (segment,)
            new = _regrounded(new, cited, transcript)
            sections = tuple(
                replace(section, statements=(*section.statements, new))
                if section.key == section_key
                else section
                for section in note.sections
            )
            return sections, {
                "kind": "add",
                "statement": str(new.id),
                "verdict": str(new.grounding.verdict),
            }

        return self._change(note_id, Action.EDIT, change)

    def attest(self, note_id: NoteId, statement_id: StatementId, reason: str) -> Note:
        """Vouch by name for a flagged statement; the reason is kept with it and signed with it."""
        self._session.require(Act.READ_CHARTS)
        said = clean(reason)
        if not said:
            raise UserFacingError(
                tr("A reason is missing."),
                tr("Say why the statement is right, such as «seen on the scan»."),
            )
        if len(said) > _LONGEST:
            raise UserFacingError(tr("The reason is longer than {most} characters.", most=_LONGEST))

        def change(
            note: Note, _transcript: Transcript
        ) -> tuple[tuple[Section, ...], dict[str, str | int | float]]:
            old = _statement(note, statement_id)
            new = replace(old, attested_by=self._session.person.id, attestation_reason=said)
            return _with(note, statement_id, new), {
                "statement": str(statement_id),
                "verdict": str(old.grounding.verdict),
            }

        return self._change(note_id, Action.ATTEST, change)

    def recheck(self, note_id: NoteId) -> Note:
        """Check every statement against the transcript as it was corrected since the draft.

        From then on the note cites that version. What was attested by name stays attested.
        """

        def work(unit: UnitOfWork) -> Note:
            note = NoteRepository(unit.connection).get(note_id)
            refuse_if_done(note)
            newest = TranscriptRepository(unit.connection).as_it_is_now(note.transcript_id)
            if newest.id == note.transcript_id:
                raise UserFacingError(tr("The transcript was not corrected since the last check."))

            changed = replace(checked_again(note, newest), version=note.version + 1)
            detail: dict[str, str | int | float] = {
                "kind": "recheck",
                "transcript": str(newest.id),
            }
            return self._keep(unit, changed, Action.EDIT, detail)

        return self._session.charts().write(work)

    def undo(self, note_id: NoteId) -> Note:
        """Take back the last change, as a new version; again, the change before it."""

        def work(unit: UnitOfWork) -> Note:
            notes = NoteRepository(unit.connection)
            versions = notes.versions(note_id)
            note = notes.get(note_id)
            refuse_if_done(note)
            before = before_last_change(versions, same_content)
            if before is None:
                raise UserFacingError(tr("There is nothing to undo."))
            return self._keep(
                unit, replace(before, version=note.version + 1), Action.EDIT, {"kind": "undo"}
            )

        return self._session.charts().write(work)

    def redo(self, note_id: NoteId) -> Note:
        """Bring back what was undone last, as a new version, unless something was changed since."""

        def work(unit: UnitOfWork) -> Note:
            notes = NoteRepository(unit.connection)
            note = notes.get(note_id)
            refuse_if_done(note)
            after = last_undone(notes.versions(note_id), same_content)
            if after is None:
                raise UserFacingError(tr("There is nothing to bring back."))
            return self._keep(
                unit, replace(after, version=note.version + 1), Action.EDIT, {"kind": "redo"}
            )

        return self._session.charts().write(work)

    def undone(self, note_id: NoteId) -> int:
        """How many changes `redo` can bring back, one after the other."""

        def work(connection: Connection) -> int:
            versions = NoteRepository(connection).versions(note_id)
            return len(kept_states(versions, same_content)[1])

        return self._session.charts().read(work)

    def changes(self, note_id: NoteId) -> Story:
        """The note against what a model drafted, also once signed; that it was read is logged.

        UserFacingError where the clinic's policy has deleted the draft.
        """
        versions = self.versions(note_id)
        if not versions:
            raise absent(tr("This note is not in the charts."))
        if versions[0].version > 1:
            raise UserFacingError(
                tr("The draft of this note was deleted, as the clinic's policy says.")
            )
        people = self._session.clinic.read(lambda clinic: PersonRepository(clinic).list())
        return Story(changes(versions), {one.id: one.display_name for one in people})

    def versions(self, note_id: NoteId) -> list[Note]:
        """Every version of a note, the oldest first; that they were read is logged."""

        def work(unit: UnitOfWork) -> list[Note]:
            found = NoteRepository(unit.connection).versions(note_id)
            unit.record(
                Event(Action.VIEW, note_id, detail={"kind": "versions", "count": len(found)})
            )
            return found

        return self._session.charts().write(work)

    def _change(self, note_id: NoteId, action: Action, change: Change) -> Note:
        """A new version of the note; the one that is there where the change leaves it the same."""

        def work(unit: UnitOfWork) -> Note:
            note = NoteRepository(unit.connection).get(note_id)
            refuse_if_done(note)
            transcript = TranscriptRepository(unit.connection).get(note.transcript_id)
            sections, detail = change(note, transcript)
            if sections == note.sections:
                return note
            return self._keep(
                unit, replace(note, sections=sections, version=note.version + 1), action, detail
            )

        return self._session.charts().write(work)

    def _keep(
        self, unit: UnitOfWork, note: Note, action: Action, detail: dict[str, str | int | float]
    ) -> Note:
        kept = replace(note, created_at=datetime.now(UTC), author_id=self._session.person.id)
        NoteRepository(unit.connection).add(kept)
        unit.record(
            Event(
                action,
                kept.id,
                detail={
                    **detail,
                    "encounter": str(kept.encounter_id),
                    "version": kept.version,
                    "flags": len(kept.flags),
                },
            )
        )
        return kept


def checked_again(note: Note, transcript: Transcript) -> Note:
    """The note checked against another version of its transcript, which it cites then."""

    def again(statement: Statement) -> Statement:
        known = [one for one in cited_segments(statement) if transcript.segment(one)]
        return _regrounded(statement, known, transcript)

    sections = tuple(
        replace(section, statements=tuple(again(one) for one in section.statements))
        for section in note.sections
    )
    return replace(note, sections=sections, transcript_id=transcript.id)


def _written(text: str) -> str:
    cleaned = clean(text)
    if not cleaned:
        raise UserFacingError(
            tr("The statement is empty."), tr("Write it, or remove the statement.")
        )
    if len(cleaned) > _LONGEST:
        raise UserFacingError(
            tr("The statement is longer than {most} characters.", most=_LONGEST),
            tr("Split it into several."),
        )
    return cleaned


def _statement(note: Note, statement_id: StatementId) -> Statement:
    for statement in note.statements:
        if statement.id == statement_id:
            return statement
    raise UserFacingError(
        tr("This statement is no longer in the note."),
        tr("Look at the newest version of the note."),
    )


def _with(note: Note, statement_id: StatementId, new: Statement | None) -> tuple[Section, ...]:
    """The sections with a statement replaced, or left out where `new` is None."""

    def changed(statements: tuple[Statement, ...]) -> Iterator[Statement]:
        for statement in statements:
            if statement.id != statement_id:
                yield statement
            elif new is not None:
                yield new

    return tuple(
        replace(section, statements=tuple(changed(section.statements))) for section in note.sections
    )


def _rewritten(old: Statement, text: str, transcript: Transcript) -> Statement:
    """Other words of a person's, checked; an attestation of the old ones does not carry over."""
    new = replace(old, text=text, origin=Origin.PERSON, attested_by=None, attestation_reason="")
    return _regrounded(new, cited_segments(old), transcript)


def _regrounded(statement: Statement, cited: Sequence[int], transcript: Transcript) -> Statement:
    """Checked against what it cited; against the best of the transcript where that is better."""
    same = grounded(statement, cited, transcript)
    if same.grounding.verdict is Verdict.SUPPORTED:
        return same
    support = find_support(statement.text, transcript.segments)
    if not support:
        return same
    other = grounded(statement, [segment.number for segment in support], transcript)
    better = _WORST_FIRST.index(other.grounding.verdict) > _WORST_FIRST.index(
        same.grounding.verdict
    )
    return other if better or not same.evidence else same
