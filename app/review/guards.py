"""What was said and is missing from a note, and what does not fit the patient of its visit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from app.accounts.permissions import Act
from app.accounts.session import Session
from app.audit.events import Action, Event
from app.days import here
from app.domain.confirmation import PatientConfirmation, identity_of
from app.domain.encounter import EncounterMode
from app.domain.identifiers import NoteId
from app.domain.note import Note, NoteStatus
from app.domain.transcript import Transcript
from app.errors import UserFacingError
from app.grounding.identity import Mismatch, Setting, mismatches
from app.grounding.missing import Missing, missing
from app.store.confirmations import ConfirmationRepository
from app.store.connection import Connection
from app.store.encounters import EncounterRepository
from app.store.notes import NoteRepository
from app.store.patients import PatientRepository
from app.store.people import PersonRepository
from app.store.store import UnitOfWork
from app.store.transcripts import TranscriptRepository
from app.summarization.answer import clean
from app.texts import tr

_LONGEST = 2000


class Guards:
    """What is to be seen beside a preliminary note; of a signed one nothing is said."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def missing(self, note_id: NoteId) -> tuple[Missing, ...]:
        """The medicines, allergies and red flags that were said and are nowhere in the note."""

        def read(connection: Connection) -> tuple[Note, Transcript]:
            note = NoteRepository(connection).get(note_id)
            return note, TranscriptRepository(connection).as_it_is_now(note.transcript_id)

        note, transcript = self._session.charts().read(read)
        if note.status is not NoteStatus.PRELIMINARY:
            return ()
        return missing(list(note.statements), transcript.segments)

    def mismatches(self, note_id: NoteId) -> tuple[Mismatch, ...]:
        """What was said that does not fit the patient, until somebody confirmed them.

        A confirmation holds for the transcript and the patient that it was given for: a corrected
        transcript, a further recording or a changed name, birth date or sex asks again.
        """
        charts, staff = self._session.charts(), self._staff()
        return charts.read(
            lambda connection: unconfirmed(
                connection, NoteRepository(connection).get(note_id), staff
            )
        )

    def confirm_patient(self, note_id: NoteId, reason: str) -> None:
        """Answer by name that the transcript is of this patient; the reason is kept sealed."""
        self._session.require(Act.READ_CHARTS)
        said = clean(reason)
        if not said:
            raise UserFacingError(
                tr("A reason is missing."),
                tr("Say why it is the right patient, such as «called by her maiden name»."),
            )
        if len(said) > _LONGEST:
            raise UserFacingError(tr("The reason is longer than {most} characters.", most=_LONGEST))
        charts, staff = self._session.charts(), self._staff()

        def work(unit: UnitOfWork) -> None:
            connection = unit.connection
            note = NoteRepository(connection).get(note_id)
            found = unconfirmed(connection, note, staff)
            if not found:
                raise UserFacingError(tr("Nothing that was said speaks against this patient."))
            encounter = EncounterRepository(connection).get(note.encounter_id)
            patient = PatientRepository(connection).get(encounter.patient_id)
            transcript = TranscriptRepository(connection).as_it_is_now(note.transcript_id)
            ConfirmationRepository(connection).add(
                PatientConfirmation(
                    transcript.id,
                    self._session.person.id,
                    datetime.now(UTC),
                    said,
                    identity_of(patient),
                )
            )
            unit.record(
                Event(
                    Action.IDENTIFY,
                    note.id,
                    detail={
                        "encounter": str(note.encounter_id),
                        "transcript": str(transcript.id),
                        "version": note.version,
                        "kind": "_".join(sorted({str(one.trait) for one in found})),
                    },
                )
            )

        charts.write(work)

    def _staff(self) -> tuple[str, ...]:
        """What the people of the clinic are called: a name that is theirs is not the patient's."""
        people = self._session.clinic.read(lambda c: PersonRepository(c).list())
        return tuple(person.display_name for person in people)


def unconfirmed(connection: Connection, note: Note, staff: Sequence[str]) -> tuple[Mismatch, ...]:
    """What does not fit the patient of a preliminary note and was confirmed by nobody."""
    if note.status is not NoteStatus.PRELIMINARY:
        return ()
    encounter = EncounterRepository(connection).get(note.encounter_id)
    patient = PatientRepository(connection).get(encounter.patient_id)
    transcript = TranscriptRepository(connection).as_it_is_now(note.transcript_id)
    confirmations = ConfirmationRepository(connection).list_for_transcript(transcript.id)
    if any(one.holds(transcript.id, patient) for one in confirmations):
        return ()
    setting = Setting(
        dictated=encounter.mode is EncounterMode.DICTATION,
        language=transcript.language,
        staff=tuple(staff),
        speakers={
            segment.speaker: transcript.name_of(segment.speaker)
            for segment in transcript.segments
            if segment.speaker is not None
        },
    )
    return mismatches(transcript.segments, patient, here(encounter.started_at), setting)
