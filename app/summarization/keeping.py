"""Drafts in the chart: which may be made, and what is kept and logged of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime

from app.audit.events import Action, Event, Status
from app.domain.encounter import EncounterState
from app.domain.identifiers import EncounterId, NoteId, StatementId, TranscriptId, new_id
from app.domain.note import WITHOUT_MODEL, Draft, Note, NoteStatus, Origin, Section, Statement
from app.domain.transcript import Transcript
from app.errors import Refused, UserFacingError
from app.store.connection import Connection
from app.store.encounters import EncounterRepository
from app.store.notes import NoteRepository
from app.store.store import Store, UnitOfWork
from app.store.transcripts import TranscriptRepository
from app.summarization.asking import Asking, same_text
from app.texts import tr

Detail = Mapping[str, str | int | float]


class NotWrittenError(Refused):
    """A guard kept a note from being written; `reason` names it in the log."""

    def __init__(self, reason: str, what: str, action: str, safe: str) -> None:
        super().__init__(what, action, safe)
        self.reason = reason


def transcript_of(connection: Connection, encounter_id: EncounterId) -> Transcript:
    """The newest transcript of a recording of a visit; UserFacingError where it has none."""
    EncounterRepository(connection).get(encounter_id)
    transcript = TranscriptRepository(connection).latest_for_encounter(encounter_id)
    if transcript is None or transcript.recording_id is None:
        raise UserFacingError(
            tr("This visit has no transcript yet, or its words were removed."),
            tr("Record or import it, and transcribe it first."),
        )
    return transcript


def transcript_to_cite(connection: Connection, encounter_id: EncounterId) -> Transcript:
    """The newest transcript of a visit; where it has none a new one, without words."""
    encounter = EncounterRepository(connection).get(encounter_id)
    transcripts = TranscriptRepository(connection)
    newest = transcripts.latest_for_encounter(encounter_id)
    if newest is not None:
        return newest
    made = Transcript(
        TranscriptId(new_id()),
        encounter_id,
        None,
        datetime.now(UTC),
        WITHOUT_MODEL.model,
        0.0,
        (),
        language=encounter.language,
    )
    transcripts.add(made)
    return made


def refuse_if_removed(transcript: Transcript) -> None:
    """What is left of a transcript would make a note that lacks something in silence."""
    if transcript.words_removed_at is not None:
        raise NotWrittenError(
            "words_removed",
            tr("Words of this visit's transcript were removed."),
            tr("Write the note yourself, or an addendum to the signed one."),
            tr("Nothing was drafted."),
        )


def preliminary(connection: Connection, note_id: NoteId) -> Note:
    """The newest version of a note that may be changed; Refused where it may not."""
    note = NoteRepository(connection).get(note_id)
    refuse_if_done(note)
    return note


def refuse_if_done(note: Note) -> None:
    """Nothing changes in a note that was signed or entered in error."""
    if note.status is NoteStatus.ENTERED_IN_ERROR:
        raise NotWrittenError(
            "signed",
            tr("The note was entered in error and cannot be changed."),
            tr("Write a new one."),
            tr("The note is kept as it was."),
        )
    if note.status is not NoteStatus.PRELIMINARY:
        raise NotWrittenError(
            "signed",
            tr("The note is signed and cannot be changed."),
            tr("Write an addendum instead."),
            tr("The signed note is unchanged."),
        )


def refuse_if_signed(note: Note | None) -> None:
    """One that was entered in error stands in the way of no other."""
    if note is not None and note.stands:
        raise NotWrittenError(
            "signed",
            tr("The note of this visit is signed and cannot be drafted again."),
            tr("Write an addendum, or draft another kind of note."),
            tr("The signed note is unchanged."),
        )


def statement_of(note: Note, statement_id: StatementId) -> Statement:
    for statement in note.statements:
        if statement.id == statement_id:
            return statement
    raise UserFacingError(
        tr("This statement is no longer in the note."),
        tr("Look at the newest version of the note."),
    )


def keep(unit: UnitOfWork, drafted: Note, detail: Detail) -> Note:
    """Save a draft as the next version of its template's note in the visit, and log it.

    Refused where the note was signed, or words of the transcript removed, while the model wrote.
    """
    refuse_if_removed(TranscriptRepository(unit.connection).get(drafted.transcript_id))
    notes = NoteRepository(unit.connection)
    earlier = notes.latest_for_encounter(drafted.encounter_id, drafted.template_key)
    refuse_if_signed(earlier)
    note = drafted
    if earlier is not None and earlier.status is NoteStatus.PRELIMINARY:
        note = replace(drafted, id=earlier.id, version=earlier.version + 1)
    notes.add(note)
    set_drafted(unit.connection, note.encounter_id)
    unit.record(_event(note, note.draft, detail))
    return note


def keep_part(unit: UnitOfWork, before: Note, after: Note, draft: Draft, detail: Detail) -> Note:
    """Save a note whose part was written anew; Refused if it was changed meanwhile."""
    if preliminary(unit.connection, before.id) != before:
        raise NotWrittenError(
            "changed",
            tr("The note was changed while the language model wrote."),
            tr("Ask for it again."),
            tr("Your changes are kept."),
        )
    NoteRepository(unit.connection).add(after)
    unit.record(_event(after, draft, detail))
    return after


def with_section(
    sections: tuple[Section, ...], key: str, written: tuple[Statement, ...]
) -> tuple[Section, ...]:
    """A section with other statements of the model; what a person wrote or attested stays."""

    def anew(old: tuple[Statement, ...]) -> tuple[Statement, ...]:
        own = [one for one in old if one.origin is Origin.PERSON or one.attested_by is not None]
        fresh = [one for one in written if not any(same_text(one.text, it.text) for it in own)]
        return (*fresh, *own)

    return tuple(
        replace(one, statements=anew(one.statements)) if one.key == key else one for one in sections
    )


def with_statement(
    sections: tuple[Section, ...], old: Statement, new: Statement
) -> tuple[Section, ...]:
    """The sections with one statement in place of another."""
    return tuple(
        replace(
            section, statements=tuple(new if it.id == old.id else it for it in section.statements)
        )
        for section in sections
    )


def set_drafted(connection: Connection, encounter_id: EncounterId) -> None:
    """Say that a note of the visit awaits review, unless one is signed already."""
    encounters = EncounterRepository(connection)
    encounter = encounters.get(encounter_id)
    if encounter.state is not EncounterState.SIGNED:
        encounters.update(replace(encounter, state=EncounterState.DRAFTED))


@contextmanager
def refusals_logged(charts: Store, object_id: str) -> Iterator[None]:
    """While a note is drafted: what a guard says to it, before the model writes and after."""
    try:
        yield
    except NotWrittenError as error:
        record_failure(charts, object_id, error.reason, "refused")
        raise


def record_failure(charts: Store, object_id: str, reason: str, status: Status) -> None:
    event = Event(Action.DRAFT, object_id, status=status, reason=reason)
    charts.write(lambda unit: unit.record(event))


def counted(asking: Asking, seconds: float) -> dict[str, str | int | float]:
    """What the log keeps of the asking."""
    return {
        "prompt_tokens": asking.tokens_in,
        "tokens": asking.tokens_out,
        "resumed": asking.resumed,
        "notes": len(asking.question.earlier),
        "seconds": round(seconds, 3),
    }


def _event(note: Note, draft: Draft, detail: Detail) -> Event:
    return Event(
        Action.DRAFT,
        note.id,
        detail={
            "encounter": str(note.encounter_id),
            "transcript": str(note.transcript_id),
            "version": note.version,
            "template": note.template_key,
            "template_version": note.template_version,
            "model": draft.model.key,
            "model_sha256": draft.model.sha256,
            "prompt_version": draft.prompt_version,
            "prompt_sha256": draft.prompt_sha256,
            "parameters": draft.parameters,
            "statements": len(list(note.statements)),
            "flags": len(note.flags),
            **detail,
        },
    )
