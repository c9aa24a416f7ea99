"""From a transcript to a draft of the note."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from time import monotonic

from app.accounts.session import Session
from app.audit.events import Action, Event
from app.domain.encounter import EncounterState
from app.domain.evidence import Grounding, Verdict
from app.domain.identifiers import EncounterId, NoteId, StatementId, new_id
from app.domain.note import Draft, Note, NoteStatus, Section, Statement
from app.domain.template import Template
from app.domain.transcript import Segment, Transcript, without_signs
from app.errors import Cancelled, Refused, UserFacingError
from app.inference.engines import Engines
from app.inference.protocol import Turn
from app.store.connection import Connection
from app.store.encounters import EncounterRepository
from app.store.notes import NoteRepository
from app.store.recordings import RecordingRepository
from app.store.store import Store, UnitOfWork
from app.store.transcripts import TranscriptRepository
from app.summarization.answer import Answered, AnswerReader, MalformedAnswerError
from app.summarization.budget import grammar, max_answer, plan
from app.summarization.prompt import PROMPT_VERSION, by_speaker, messages
from app.summarization.statements import grounded
from app.task import Task
from app.templates.templates import find
from app.transcription.guards import UNINTELLIGIBLE
from app.transcription.speakers import is_told

_TEMPERATURE = 0.0
_UNCHECKED = Grounding(Verdict.NOT_FOUND)
OnStatement = Callable[[str, Statement], None]


@dataclass
class _Drafted:
    """A draft under way: what it is made from and what the model has given so far."""

    template: Template
    transcript: Transcript
    task: Task
    on_statement: OnStatement | None
    sections: dict[str, list[Statement]]
    speakers: bool
    """Whether the model is told who spoke."""
    tokens_in: int = 0
    tokens_out: int = 0
    parts: int = 0
    prompts: list[str] = field(default_factory=list)


class Drafting:
    """Asks the language model for notes and checks every statement before anybody sees it."""

    def __init__(self, session: Session, engines: Engines) -> None:
        self._session = session
        self._engines = engines

    def draft(
        self,
        encounter_id: EncounterId,
        template_key: str,
        task: Task,
        on_statement: OnStatement | None = None,
    ) -> Note:
        """A preliminary note from the visit's newest transcript; each statement is grounded.

        Statements are given to `on_statement` as they are written. A note without statements means
        that nothing in the transcript belongs into one. UserFacingError where nobody spoke, where
        an answer was cut off and where it cannot be read; then nothing is saved. Refused where the
        note is signed.
        """
        charts = self._session.charts()
        template = charts.read(lambda connection: find(connection, template_key))
        transcript, unheard = charts.read(
            lambda connection: _transcript_to_draft(connection, encounter_id)
        )
        if unheard:
            task.report("Not every recording of this visit is written down yet")
        understood = [
            s for s in transcript.segments if without_signs(s.text) not in ("", UNINTELLIGIBLE)
        ]
        speakers = self._engines.language_reads_speakers and is_told(understood)
        segments = by_speaker(transcript, understood) if speakers else tuple(understood)
        if not segments:
            _record_failure(charts, encounter_id, "no_speech", "refused")
            raise Refused(
                "Nobody speaks in this recording, so there is nothing to write a note from.",
                "Record the visit again, or write the note yourself.",
                "The recording is kept.",
            )
        began = monotonic()
        drafted = _Drafted(
            template,
            transcript,
            task,
            on_statement,
            {section.key: [] for section in template.sections},
            speakers,
        )
        try:
            parts = plan(template, segments, self._engines.language_context)
            for number, part in enumerate(parts):
                where = f", part {number + 1} of {len(parts)}" if len(parts) > 1 else ""
                task.report(f"Drafting the note{where}", number / len(parts))
                self._draft_part(drafted, part)
        except BaseException as error:
            cancelled = isinstance(error, Cancelled)
            _record_failure(
                charts,
                encounter_id,
                "cancelled" if cancelled else "answer" if _is_answer(error) else "engine",
                "refused" if cancelled else "failed",
            )
            raise
        task.report("Saving the draft", 1.0)
        note = self._note(drafted)
        return _keep(charts, note, drafted, monotonic() - began)

    def _draft_part(self, drafted: _Drafted, part: Sequence[Segment]) -> None:
        """Draft from some segments; where the answer is cut off, from each half of them."""
        before = {key: tuple(statements) for key, statements in drafted.sections.items()}
        try:
            self._ask(drafted, part)
        except CutOffError:
            if len(part) == 1:
                raise
        else:
            drafted.parts += 1
            return
        # A model that repeats itself without end does so on the whole more than on its parts.
        for key, statements in before.items():
            drafted.sections[key][:] = statements
        drafted.task.report("The answer was cut off; drafting it again in smaller parts")
        middle = len(part) // 2
        self._draft_part(drafted, part[:middle])
        self._draft_part(drafted, part[middle:])

    def _ask(self, drafted: _Drafted, part: Sequence[Segment]) -> None:
        template = drafted.template
        turns = messages(
            template,
            [(segment.number, segment.text) for segment in part],
            speakers=drafted.speakers,
        )
        rules = grammar(template, part)
        limit = max_answer(template, part, self._engines.language_context)
        drafted.prompts.append(
            json.dumps([[[turn.role, turn.content] for turn in turns], rules], ensure_ascii=False)
        )
        reader = AnswerReader(template, [segment.number for segment in part])
        engine = self._engines.language(drafted.task)
        with closing(
            engine.generate(
                [Turn(turn.role, turn.content) for turn in turns],
                rules,
                max_tokens=limit,
                temperature=_TEMPERATURE,
                task=drafted.task,
            )
        ) as generation:
            for piece in generation:
                drafted.task.check()
                for answered in reader.feed(piece):
                    _take(drafted, answered)
            done = generation.done
        drafted.tokens_in += done.tokens_in
        drafted.tokens_out += done.tokens_out
        if done.finish_reason == "length":
            raise CutOffError
        reader.finish()

    def _note(self, drafted: _Drafted) -> Note:
        template, transcript = drafted.template, drafted.transcript
        sections = tuple(
            Section(section.key, section.title, tuple(drafted.sections[section.key]))
            for section in template.sections
        )
        prompts = "\n".join(drafted.prompts).encode()
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
            Draft(
                self._engines.language_model,
                PROMPT_VERSION,
                hashlib.sha256(prompts).hexdigest(),
                f"temperature={_TEMPERATURE:g}, seed=0, parts={drafted.parts}",
            ),
            sections,
        )


def _keep(charts: Store, drafted_note: Note, drafted: _Drafted, seconds: float) -> Note:
    """Save it as the next version of the visit's note, with the event that tells of it."""

    def work(unit: UnitOfWork) -> Note:
        notes = NoteRepository(unit.connection)
        earlier = notes.latest_for_encounter(drafted_note.encounter_id)
        _refuse_if_signed(earlier)
        note = drafted_note
        if earlier is not None:
            note = replace(note, id=earlier.id, version=earlier.version + 1)
        notes.add(note)
        encounters = EncounterRepository(unit.connection)
        encounter = encounters.get(note.encounter_id)
        encounters.update(replace(encounter, state=EncounterState.DRAFTED))
        unit.record(
            Event(
                Action.DRAFT,
                note.id,
                detail={
                    "encounter": str(note.encounter_id),
                    "transcript": str(note.transcript_id),
                    "version": note.version,
                    "template": note.template_key,
                    "template_version": note.template_version,
                    "model": note.draft.model.key,
                    "model_sha256": note.draft.model.sha256,
                    "prompt_version": note.draft.prompt_version,
                    "prompt_sha256": note.draft.prompt_sha256,
                    "parameters": note.draft.parameters,
                    "prompt_tokens": drafted.tokens_in,
                    "tokens": drafted.tokens_out,
                    "statements": len(list(note.statements)),
                    "flags": len(note.flags),
                    "seconds": round(seconds, 3),
                },
            )
        )
        return note

    return charts.write(work)


def _record_failure(charts: Store, encounter_id: EncounterId, reason: str, status: str) -> None:
    event = Event(
        Action.DRAFT,
        encounter_id,
        status="refused" if status == "refused" else "failed",
        reason=reason,
    )
    charts.write(lambda unit: unit.record(event))


def _take(drafted: _Drafted, answered: Answered) -> None:
    statements = drafted.sections[answered.section]
    if any(same_text(answered.text, other.text) for other in statements):
        return
    statement = grounded(
        Statement(StatementId(new_id()), answered.text, (), _UNCHECKED),
        answered.cited,
        drafted.transcript,
    )
    statements.append(statement)
    if drafted.on_statement is not None:
        drafted.on_statement(answered.section, statement)


class CutOffError(UserFacingError):
    """The model stopped because its answer was full, not because it was done."""

    def __init__(self) -> None:
        super().__init__(
            "The language model ran out of room before the note was complete.",
            "Draft again with a model that has a larger context.",
            "A note that may lack something was not saved; the transcript is unchanged.",
        )


def _is_answer(error: BaseException) -> bool:
    return isinstance(error, (CutOffError, MalformedAnswerError))


def _transcript_to_draft(
    connection: Connection, encounter_id: EncounterId
) -> tuple[Transcript, bool]:
    """The newest transcript of a visit, and whether some recording is in none."""
    EncounterRepository(connection).get(encounter_id)
    _refuse_if_signed(NoteRepository(connection).latest_for_encounter(encounter_id))
    transcript = TranscriptRepository(connection).latest_for_encounter(encounter_id)
    if transcript is None:
        raise UserFacingError(
            "This visit has no transcript yet.", "Record or import it, and transcribe it first."
        )
    return transcript, bool(RecordingRepository(connection).list_unheard(encounter_id))


def _refuse_if_signed(note: Note | None) -> None:
    if note is not None and note.status is not NoteStatus.PRELIMINARY:
        raise Refused(
            "The note of this visit is signed and cannot be drafted again.",
            "Write an addendum instead.",
            "The signed note is unchanged.",
        )


def same_text(one: str, other: str) -> bool:
    return one.casefold().split() == other.casefold().split()
