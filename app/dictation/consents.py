"""Consent to being recorded: kept with the visit, asked for before others are heard, withdrawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from app.accounts.session import Session
from app.audit.events import Action, Event
from app.domain.encounter import Consent, ConsentBy, ConsentHow, Encounter, EncounterState
from app.domain.identifiers import EncounterId, NoteId, RecordingId, TranscriptId
from app.domain.recording import Recording, RecordingState
from app.errors import Refused
from app.records.progress import state_of
from app.store.connection import Connection
from app.store.consents import ConsentRepository
from app.store.due import newest_draft, signed_versions
from app.store.encounters import EncounterRepository
from app.store.notes import NoteRepository
from app.store.recordings import RecordingRepository
from app.store.removals import RemovalRepository
from app.store.searched import SearchKind, forget, write_anew
from app.store.store import UnitOfWork
from app.store.transcripts import TranscriptRepository
from app.task import Task
from app.texts import tr


class Consents:
    """The consents of visits; for clinicians."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def keep(self, encounter_id: EncounterId, by: ConsentBy, how: ConsentHow) -> Encounter:
        """Keep a consent that the signed-in person was given just now; Refused once signed.

        One that holds already stays as it is, so that a withdrawal reaches all that it covers.
        """
        charts, person = self._session.charts(), self._session.person.id

        def work(unit: UnitOfWork) -> Encounter:
            encounters = EncounterRepository(unit.connection)
            before = encounters.get(encounter_id)
            if before.state is EncounterState.SIGNED:
                raise Refused(
                    tr("The note of this visit is signed, so nothing is recorded for it any more."),
                    tr("Begin a new visit, or write an addendum to the note."),
                    tr("The signed note is unchanged."),
                )
            if before.consented:
                return before
            ConsentRepository(unit.connection).add(
                encounter_id, Consent(datetime.now(UTC), by, how, person)
            )
            detail = {"given_by": str(by), "given_how": str(how)}
            unit.record(Event(Action.CONSENT, encounter_id, detail=detail))
            return encounters.get(encounter_id)

        return charts.write(work)

    def withdraw(self, encounter_id: EncounterId) -> Encounter:
        """Write down that the consent holds no longer, also after the note was signed.

        Refused while a recording of the visit is open: it has to end first.
        """
        charts, person = self._session.charts(), self._session.person.id

        def work(unit: UnitOfWork) -> Encounter:
            encounters = EncounterRepository(unit.connection)
            before = encounters.get(encounter_id)
            if not before.consented:
                return before
            recordings = RecordingRepository(unit.connection).list_for_encounter(encounter_id)
            if any(one.state is RecordingState.OPEN for one in recordings):
                raise Refused(
                    tr("A recording of this visit is not finished."),
                    tr("Finish or discard it, then write the withdrawal down."),
                    tr("The consent is as it was."),
                )
            ConsentRepository(unit.connection).withdraw(encounter_id, datetime.now(UTC), person)
            unit.record(Event(Action.WITHDRAW, encounter_id))
            return encounters.get(encounter_id)

        return charts.write(work)

    def deletable(self, encounter_id: EncounterId) -> int:
        """Of how many recordings `delete_recorded` would delete the audio or the words."""
        return self._session.charts().read(
            lambda connection: len(_recorded_under(connection, encounter_id))
        )

    def delete_recorded(self, encounter_id: EncounterId, task: Task) -> int:
        """Delete what was recorded before the consent was withdrawn; returns how many recordings.

        What was written down from it and drafted goes too, but for a signed note and the words
        that it cites. It cannot be undone.
        """
        charts = self._session.charts()
        count = charts.write(lambda unit: self._delete(unit, encounter_id))
        if count:
            task.report(tr("Overwriting what was deleted"), None)
            charts.scrub(task)
        task.report(tr("Done"), 1.0)
        return count

    def _delete(self, unit: UnitOfWork, encounter_id: EncounterId) -> int:
        going = _recorded_under(unit.connection, encounter_id)
        removals, now = RemovalRepository(unit.connection), datetime.now(UTC)
        for one in going:
            if one.audio_removed_at is None:
                removals.remove_audio(one.id, now, self._session.person.id)
                _record(unit, one.id, encounter_id, kind="audio", samples=one.samples)
        words = self._delete_words(unit, encounter_id, {one.id for one in going})
        encounters = EncounterRepository(unit.connection)
        self._delete_drafts(unit, encounter_id, words)
        state = state_of(unit.connection, encounter_id)
        encounters.update(replace(encounters.get(encounter_id), state=state))
        if going:
            write_anew(unit.connection)
        return len(going)

    def _delete_words(
        self, unit: UnitOfWork, encounter_id: EncounterId, recordings: set[RecordingId]
    ) -> set[TranscriptId]:
        """Of each transcript of these recordings, all that nothing signed cites."""
        removals, notes = RemovalRepository(unit.connection), NoteRepository(unit.connection)
        gone = set()
        for transcript in TranscriptRepository(unit.connection).versions(encounter_id):
            heard = {part.recording_id for part in transcript.parts}
            if transcript.words_removed_at is not None or heard.isdisjoint(recordings):
                continue
            cited = {
                span.segment
                for note, version in signed_versions(unit.connection, transcript.id)
                for statement in notes.get(NoteId(note), version).statements
                for span in statement.evidence
            }
            segments = removals.remove_transcript(
                transcript.id, cited, datetime.now(UTC), self._session.person.id
            )
            _record(unit, transcript.id, encounter_id, kind="transcript", segments=segments)
            gone.add(transcript.id)
        TranscriptRepository(unit.connection).index_newest(encounter_id)
        return gone

    def _delete_drafts(
        self, unit: UnitOfWork, encounter_id: EncounterId, transcripts: set[TranscriptId]
    ) -> None:
        """The notes that nobody signed, where a version was drafted from one of these."""
        removals, notes = RemovalRepository(unit.connection), NoteRepository(unit.connection)
        gone = [
            note
            for note in notes.ids_for_encounter(encounter_id)
            if any(one.transcript_id in transcripts for one in notes.versions(note))
        ]
        for note in gone:
            last, signed = newest_draft(unit.connection, note)
            if signed:
                continue
            statements = removals.remove_drafts(
                note, last, datetime.now(UTC), self._session.person.id
            )
            forget(unit.connection, SearchKind.NOTE, note)
            _record(unit, note, encounter_id, kind="draft", statements=statements)


def _record(unit: UnitOfWork, object_id: str, encounter: EncounterId, **detail: str | int) -> None:
    unit.record(
        Event(
            Action.DISCARD,
            object_id,
            reason="consent_withdrawn",
            detail={"encounter": str(encounter), **detail},
        )
    )


def _recorded_under(connection: Connection, encounter: EncounterId) -> list[Recording]:
    """The finished recordings that began while a consent held that was withdrawn since, and of
    which audio or words are kept."""
    withdrawn = [
        (one.given_at, one.withdrawn_at)
        for one in ConsentRepository(connection).list_for_encounter(encounter)
        if one.withdrawn_at is not None
    ]
    written = {
        part.recording_id
        for transcript in TranscriptRepository(connection).versions(encounter)
        if transcript.words_removed_at is None
        for part in transcript.parts
    }
    return [
        one
        for one in RecordingRepository(connection).list_for_encounter(encounter)
        if one.state is RecordingState.CLOSED
        and (one.audio_removed_at is None or one.id in written)
        and any(given <= one.started_at < until for given, until in withdrawn)
    ]
