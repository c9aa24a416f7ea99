"""From a transcript to a draft of the note."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from time import monotonic

from app.accounts.session import Session
from app.audit.events import Action, Event
from app.domain.encounter import EncounterMode
from app.domain.evidence import Grounding, Verdict
from app.domain.identifiers import EncounterId, NoteId, StatementId, new_id
from app.domain.note import WITHOUT_MODEL, Note, NoteStatus, Section, Statement
from app.domain.template import Template
from app.domain.transcript import Segment, Transcript, without_signs
from app.errors import BugError, Cancelled, Refused, UserFacingError
from app.inference.engines import Engines
from app.monitoring.limits import Limits
from app.monitoring.meter import Tally
from app.store.connection import Connection
from app.store.encounters import EncounterRepository
from app.store.notes import NoteRepository
from app.store.recordings import RecordingRepository
from app.store.store import Store, UnitOfWork
from app.store.transcripts import TranscriptRepository
from app.summarization.answer import Answered, MalformedAnswerError, clean
from app.summarization.asking import Asking, CutOffError, OnStatement, Sampling, at_once
from app.summarization.earlier import EarlierChoice, background, choices
from app.summarization.keeping import (
    counted,
    keep,
    keep_part,
    preliminary,
    record_failure,
    refusals_logged,
    refuse_if_removed,
    refuse_if_signed,
    set_drafted,
    statement_of,
    transcript_of,
    transcript_to_cite,
    with_section,
    with_statement,
)
from app.summarization.prompt import Question, by_speaker
from app.summarization.reading import Reading
from app.summarization.spoken import Spoken, spoken
from app.summarization.statements import cited_segments, grounded
from app.task import Task
from app.templates.templates import Templates, find
from app.texts import tr
from app.transcription.guards import UNINTELLIGIBLE
from app.transcription.speakers import is_told

LONGEST_INSTRUCTION = 500
_AFRESH = 0.5
"""The temperature of what is written again for no other reason than that it did not please."""
_UNCHECKED = Grounding(Verdict.NOT_FOUND)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is drafted from, and how."""

    transcript: Transcript
    segments: tuple[Segment, ...]
    question: Question


@dataclass(frozen=True, slots=True)
class DraftOptions:
    """What the dictation itself asks for, the signed notes of earlier visits, and whether the
    language model follows a wish at all."""

    spoken: Spoken | None
    earlier: tuple[EarlierChoice, ...]
    follows_wishes: bool


class Drafting:
    """Asks the language model for notes and checks every statement before anybody sees it."""

    def __init__(self, session: Session, engines: Engines) -> None:
        self._session = session
        self._engines = engines
        self._limits = Limits(session, engines.meter)
        self.reading = Reading(session, engines)

    def draft(
        self,
        encounter_id: EncounterId,
        template_key: str,
        task: Task,
        on_statement: OnStatement | None = None,
        *,
        instruction: str = "",
        earlier: Sequence[NoteId] = (),
    ) -> Note:
        """A preliminary note from the visit's newest transcript; each statement is grounded.

        `instruction` is what the clinician wishes, `earlier` signed notes of the same patient as
        background. Statements are given to `on_statement` as they are written. A note without
        statements means that nothing in the transcript belongs into one. UserFacingError where
        nobody spoke, where an answer was cut off and where it cannot be read; then nothing is
        saved. Refused where this template's note is signed, and for notes of somebody else.
        """
        charts = self._session.charts()
        wish = _wish(instruction)
        with refusals_logged(charts, encounter_id):
            asked, unheard = charts.read(
                lambda connection: self._to_draft(
                    connection, encounter_id, template_key, wish, earlier
                )
            )
        if unheard:
            task.report(tr("Not every recording of this visit is written down yet"))
        began = monotonic()
        template = asked.question.template
        asking = self._asking(encounter_id, asked, task, on_statement)
        with self._limits.asking(), self.reading.drafting():
            written = _ask(charts, asking, asked, [section.key for section in template.sections])
        task.report(tr("Saving the draft"), 1.0)
        note = replace(
            self._empty(asked.transcript, template),
            draft=asking.draft,
            sections=tuple(
                Section(section.key, section.title, tuple(written[section.key]))
                for section in template.sections
            ),
        )
        detail = counted(asking, monotonic() - began)
        with refusals_logged(charts, encounter_id):
            kept = charts.write(lambda unit: keep(unit, note, detail))
        self._engines.meter.add(Tally(notes=1))
        return kept

    def regenerate(
        self,
        note_id: NoteId,
        task: Task,
        on_statement: OnStatement | None = None,
        *,
        section: str | None = None,
        statement: StatementId | None = None,
        instruction: str = "",
    ) -> Note:
        """The note's next version, with one section or one statement written anew by the model.

        A new statement cites what the old one cited, where it cited anything. What a person wrote
        in a section stays. Without an instruction the words are drawn afresh. UserFacingError as
        for `draft`; Refused where it is signed, and where it was changed meanwhile.
        """
        charts = self._session.charts()
        with refusals_logged(charts, note_id):
            note = charts.read(lambda connection: preliminary(connection, note_id))
        if (section is None) == (statement is None):
            raise BugError("either a section or a statement is written anew")
        old = None if statement is None else statement_of(note, statement)
        key = section or next(
            one.key for one in note.sections if any(it.id == statement for it in one.statements)
        )
        if key not in {one.key for one in note.sections}:
            raise UserFacingError(tr("The note has no section «{key}».", key=key))
        wish = _wish(instruction)
        question = Question(
            Templates(self._session).named(note.template_key, note.template_version),
            self._engines.language_general,
            wish,
            instead_of=old.text if old else "",
        )
        transcript = charts.read(
            lambda connection: TranscriptRepository(connection).get(note.transcript_id)
        )
        with refusals_logged(charts, note_id):
            asked = self._asked(transcript, question)
        began = monotonic()
        asking = self._asking(note.encounter_id, asked, task, on_statement)
        asking.citable = cited_segments(old) if old else ()
        if not wish:
            asking.sampling = Sampling(_AFRESH, note.version)
        with self._limits.asking(), self.reading.drafting():
            written = _ask(charts, asking, asked, [key])[key]
        if old is not None and not written:
            record_failure(charts, note_id, "answer", "failed")
            raise UserFacingError(
                tr("The language model found no other words for this statement."),
                tr("Say in an instruction what should be different, or edit it."),
                tr("The note is unchanged."),
            )
        if old is not None:
            # Of several, one for each part of a long visit, the first that holds is taken.
            written.sort(key=lambda one: one.grounding.verdict is not Verdict.SUPPORTED)
        fresh = tuple(replace(one, draft=asking.draft) for one in written)
        detail = counted(asking, monotonic() - began)
        if old is None:
            sections = with_section(note.sections, key, fresh)
            detail["kind"] = "section"
        else:
            sections = with_statement(note.sections, old, replace(fresh[0], id=old.id))
            detail |= {"kind": "statement", "statement": str(old.id)}
        changed = replace(
            note,
            sections=sections,
            version=note.version + 1,
            created_at=datetime.now(UTC),
            author_id=self._session.person.id,
        )
        with refusals_logged(charts, note_id):
            return charts.write(lambda unit: keep_part(unit, note, changed, asking.draft, detail))

    def begin(self, encounter_id: EncounterId, template_key: str) -> Note:
        """An empty note for somebody who writes it alone, also where nobody speaks or nothing is
        written down.

        Refused where the visit has a note of this template already.
        """
        charts = self._session.charts()

        def work(unit: UnitOfWork) -> Note:
            template = find(unit.connection, template_key)
            notes = NoteRepository(unit.connection)
            earlier = notes.latest_for_encounter(encounter_id, template.key)
            if earlier is not None and earlier.status is not NoteStatus.ENTERED_IN_ERROR:
                raise Refused(
                    tr("This visit has a note «{title}» already.", title=template.title),
                    tr("Write in that one, or choose another template."),
                    tr("It is unchanged."),
                )
            note = self._empty(transcript_to_cite(unit.connection, encounter_id), template)
            notes.add(note)
            set_drafted(unit.connection, encounter_id)
            unit.record(
                Event(
                    Action.CREATE,
                    note.id,
                    detail={
                        "kind": "note_document",
                        "encounter": str(encounter_id),
                        "version": 1,
                        "template": template.key,
                        "template_version": template.version,
                    },
                )
            )
            return note

        return charts.write(work)

    def options(self, encounter_id: EncounterId) -> DraftOptions:
        """What may shape a draft of the visit, to be shown before any of it is used.

        Commands in the dictation count only where nobody but the clinician was heard.
        """
        templates = Templates(self._session).list()

        def read(connection: Connection) -> DraftOptions:
            encounter = EncounterRepository(connection).get(encounter_id)
            transcript = TranscriptRepository(connection).latest_for_encounter(encounter_id)
            alone = (
                transcript is not None
                and encounter.mode is EncounterMode.DICTATION
                and not is_told(transcript.segments)
            )
            return DraftOptions(
                spoken(transcript.segments, transcript.language, templates)
                if transcript is not None and alone
                else None,
                choices(connection, encounter_id),
                self._engines.language_general,
            )

        return self._session.charts().read(read)

    def forget(self) -> None:
        """Have the model forget what it read of a visit, as when the visit is closed.

        What is being drafted goes on, and is forgotten when it is done.
        """
        self._session.charts()
        self.reading.forget()

    def read_ahead(
        self,
        encounter_id: EncounterId,
        template_key: str,
        task: Task,
        growing: Sequence[Segment] | None = None,
    ) -> None:
        """Have the model read what a draft by this template will begin with, where it is loaded.

        It is the newest transcript, or with `growing` what was heard so far of one that goes on;
        one that has its note, or is too long to be drafted from at once, is not read. Nothing of it
        is kept on disk.
        """
        charts = self._session.charts()

        def read(connection: Connection) -> tuple[Question, tuple[Segment, ...]]:
            question = Question(find(connection, template_key), self._engines.language_general)
            if growing is not None:
                return question, _understood(growing)
            asked = self._asked(transcript_of(connection, encounter_id), question)
            done = NoteRepository(connection).latest_for_encounter(encounter_id, template_key)
            return question, asked.segments if done is None else ()

        turns = at_once(*charts.read(read), self._engines.language_context)
        if turns:
            self.reading.ahead(turns, encounter_id, task, growing=growing is not None)

    def _to_draft(
        self,
        connection: Connection,
        encounter_id: EncounterId,
        template_key: str,
        wish: str,
        earlier: Sequence[NoteId],
    ) -> tuple[_Asked, bool]:
        """What a note is drafted from, and whether some recording is in no transcript."""
        template = find(connection, template_key)
        transcript = transcript_of(connection, encounter_id)
        refuse_if_signed(
            NoteRepository(connection).latest_for_encounter(encounter_id, template.key)
        )
        notes = background(connection, encounter_id, earlier)
        question = Question(template, self._engines.language_general, wish, notes)
        unheard = bool(RecordingRepository(connection).list_awaited(encounter_id))
        return self._asked(transcript, question), unheard

    def _asked(self, transcript: Transcript, question: Question) -> _Asked:
        refuse_if_removed(transcript)
        understood = _understood(transcript.segments)
        named = question.general and is_told(understood)
        segments = by_speaker(transcript, understood) if named else understood
        return _Asked(transcript, segments, question)

    def _asking(
        self,
        encounter_id: EncounterId,
        asked: _Asked,
        task: Task,
        on_statement: OnStatement | None,
    ) -> Asking:
        def take(answered: Answered) -> Statement:
            unchecked = Statement(StatementId(new_id()), answered.text, (), _UNCHECKED)
            return grounded(unchecked, answered.cited, asked.transcript)

        return Asking(self._engines, encounter_id, asked.question, task, take, on_statement)

    def _empty(self, transcript: Transcript, template: Template) -> Note:
        return Note(
            NoteId(new_id()),
            transcript.encounter_id,
            transcript.id,
            template.key,
            template.version,
            1,
            NoteStatus.PRELIMINARY,
            datetime.now(UTC),
            self._session.person.id,
            WITHOUT_MODEL,
            tuple(Section(section.key, section.title, ()) for section in template.sections),
        )


def _ask(
    charts: Store, asking: Asking, asked: _Asked, sections: Sequence[str]
) -> dict[str, list[Statement]]:
    """The statements of these sections; a failure is logged."""
    if not asked.segments:
        record_failure(charts, asking.encounter, "no_speech", "refused")
        raise Refused(
            tr("Nobody speaks in this recording, so there is nothing to write a note from."),
            tr("Record the visit again, or write the note yourself."),
            tr("The recording is kept."),
        )
    try:
        asking.ask(asked.segments, sections)
    except BaseException as error:
        cancelled = isinstance(error, Cancelled)
        answer = isinstance(error, (CutOffError, MalformedAnswerError))
        record_failure(
            charts,
            asking.encounter,
            "cancelled" if cancelled else "answer" if answer else "engine",
            "refused" if cancelled else "failed",
        )
        raise
    return asking.statements


def _understood(segments: Sequence[Segment]) -> tuple[Segment, ...]:
    return tuple(one for one in segments if without_signs(one.text) not in ("", UNINTELLIGIBLE))


def _wish(instruction: str) -> str:
    """An instruction in one line; UserFacingError where it is too long."""
    wish = clean(instruction)
    if len(wish) > LONGEST_INSTRUCTION:
        raise UserFacingError(
            tr(
                "The instruction is longer than {most} characters.",
                most=LONGEST_INSTRUCTION,
            ),
            tr("Shorten it."),
        )
    return wish
