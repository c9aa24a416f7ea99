"""Signing: a person stands by a note with name, time and meaning; after that only addenda."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from app.accounts.directory import views
from app.accounts.permissions import Act
from app.accounts.session import Session
from app.audit.events import Action, Event
from app.domain.addendum import Addendum
from app.domain.attestation import Attestation, CosignatureRequest
from app.domain.encounter import EncounterState
from app.domain.identifiers import NoteId, PersonId
from app.domain.note import Note, NoteStatus
from app.domain.practitioner import Practitioner
from app.domain.recording import Recording
from app.domain.transcript import Transcript
from app.errors import Refused, UserFacingError
from app.records.progress import state_of
from app.review.guards import Guards
from app.review.readiness import Circumstances, Obstacle, obstacles, unread_statements
from app.review.reading import Reading
from app.review.review import checked_again
from app.review.signatures import IN_ERROR, add, attest, hold, says_in_error, signing_keys
from app.store.addenda import AddendumRepository
from app.store.attestations import AttestationRepository
from app.store.connection import Connection
from app.store.cosignatures import CosignatureRepository, WaitingNote
from app.store.encounters import EncounterRepository
from app.store.notes import NoteRepository
from app.store.recordings import RecordingRepository
from app.store.store import UnitOfWork
from app.store.transcripts import TranscriptRepository
from app.summarization.answer import clean
from app.texts import marked, tr

MEANING = marked("I reviewed this note and it is correct.")
COSIGNED = marked("I read this note and agree with it.")
_UNCHANGED = marked("The note is unchanged.")
_LONGEST_MEANING = 200
_LONGEST_REASON = 160
_LONGEST_ADDENDUM = 10_000


class Signing:
    """Attestations and addenda, and whether they still hold."""

    def __init__(
        self,
        session: Session,
        reading: Reading | None = None,
        unfinished: Callable[[], Iterable[Recording]] = tuple,
    ) -> None:
        """`reading` knows what was read, else nothing was; `unfinished` what a crash left."""
        self._session = session
        self.reading = reading or Reading()
        self._unfinished = unfinished
        self._listed: set[NoteId] = set()

    def obstacles(self, note_id: NoteId) -> tuple[Obstacle, ...]:
        """What stands between the newest version of a note and its signature."""
        charts = self._session.charts()
        note = charts.read(lambda connection: NoteRepository(connection).get(note_id))
        return self._obstacles(note)

    def sign(self, note_id: NoteId, password: str, meaning: str = MEANING) -> Attestation:
        """Sign the newest version of a note and make it final.

        Refused while anything of `obstacles` stands, and with a wrong password.
        """
        self._session.require(Act.READ_CHARTS)
        said = clean(meaning)
        if not said or len(said) > _LONGEST_MEANING or says_in_error(said):
            raise UserFacingError(
                tr(
                    "The meaning of a signature has 1 to {most} characters, and does "
                    "not begin with «{in_error}».",
                    most=_LONGEST_MEANING,
                    in_error=IN_ERROR,
                )
            )
        charts = self._session.charts()
        note = charts.read(lambda connection: NoteRepository(connection).get(note_id))
        self._refuse_unready(Action.SIGN, note, self._obstacles(note))
        self._session.confirm(password)
        return charts.write(lambda unit: self._sign(unit, note, said))

    def colleagues(self) -> tuple[Practitioner, ...]:
        """The clinicians who can be asked for a second signature."""
        self._session.require(Act.READ_CHARTS)
        me = self._session.person.id
        return tuple(
            view.person
            for member, view in views(self._session)
            if member.active and view.person.reads_charts and view.person.id != me
        )

    def ask_cosigner(self, note_id: NoteId, person_id: PersonId) -> CosignatureRequest:
        """Ask a colleague to sign a signed note too."""
        charts = self._session.charts()
        if person_id not in {person.id for person in self.colleagues()}:
            raise UserFacingError(
                tr("This person signs no notes here."),
                tr("Choose another clinician."),
                tr(_UNCHANGED),
            )

        def work(unit: UnitOfWork) -> CosignatureRequest:
            note = _standing(NoteRepository(unit.connection).get(note_id))
            signed = AttestationRepository(unit.connection).list_for_note(note_id)
            asked = CosignatureRepository(unit.connection).unanswered(note_id)
            if person_id in {one.person_id for one in signed} | {one.person_id for one in asked}:
                raise UserFacingError(tr("This person has signed the note, or was asked to."))
            request = CosignatureRequest(
                note.id, note.version, person_id, self._session.person.id, datetime.now(UTC)
            )
            CosignatureRepository(unit.connection).add(request)
            _record(unit, Action.ASK_COSIGNER, note, person=str(person_id))
            return request

        return charts.write(work)

    def waiting(self) -> list[WaitingNote]:
        """The notes that wait for the second signature of the signed-in person.

        It is logged as far as it shows a note that was not listed yet.
        """
        charts, me = self._session.charts(), self._session.person.id
        found = charts.read(lambda connection: CosignatureRepository(connection).waiting_for(me))
        fresh = {one.note_id for one in found} - self._listed
        if fresh:
            event = Event(Action.VIEW, detail={"kind": "cosignatures", "count": len(fresh)})
            charts.write(lambda unit: unit.record(event))
            self._listed |= fresh
        return found

    def cosign(self, note_id: NoteId, password: str) -> Attestation:
        """Sign a signed note as a second person, who has read all of it."""
        charts = self._session.charts()
        note = _standing(charts.read(lambda connection: NoteRepository(connection).get(note_id)))
        signed = charts.read(
            lambda connection: AttestationRepository(connection).list_for_note(note_id)
        )
        if self._session.person.id in {one.person_id for one in signed}:
            raise Refused(tr("You have signed this note already."), "", tr(_UNCHANGED))
        unread = self.reading.unread(note)
        if unread:
            self._refuse_unready(Action.COSIGN, note, (unread_statements(len(unread)),))
        self._session.confirm(password)

        def work(unit: UnitOfWork) -> Attestation:
            _refuse_changed(unit, note)
            attestation = attest(self._session, note, COSIGNED, datetime.now(UTC))
            AttestationRepository(unit.connection).add(attestation)
            _record(unit, Action.COSIGN, note, content_sha256=attestation.content_sha256)
            return attestation

        return charts.write(work)

    def enter_in_error(self, note_id: NoteId, password: str, reason: str) -> Note:
        """Declare by signature that a signed note should never have been written.

        It stays where it is, marked, and is found by no search; the visit can be drafted again.
        Source: FHIR R4 CompositionStatus, entered-in-error.
        """
        self._session.require(Act.READ_CHARTS)
        said = clean(reason)
        if not said or len(said) > _LONGEST_REASON:
            raise UserFacingError(
                tr(
                    "A reason of 1 to {most} characters is needed.",
                    most=_LONGEST_REASON,
                ),
                tr("Say what is wrong, such as «written into the wrong chart»."),
            )
        charts = self._session.charts()
        note = _standing(charts.read(lambda connection: NoteRepository(connection).get(note_id)))
        self._session.confirm(password)

        def work(unit: UnitOfWork) -> Note:
            _refuse_changed(unit, note)
            wrong = replace(
                note,
                version=note.version + 1,
                status=NoteStatus.ENTERED_IN_ERROR,
                created_at=datetime.now(UTC),
                author_id=self._session.person.id,
            )
            attestation = attest(self._session, wrong, f"{IN_ERROR} {said}", wrong.created_at)
            NoteRepository(unit.connection).add(wrong)
            AttestationRepository(unit.connection).add(attestation)
            encounters = EncounterRepository(unit.connection)
            state = state_of(unit.connection, wrong.encounter_id)
            encounters.update(replace(encounters.get(wrong.encounter_id), state=state))
            _record(unit, Action.ENTER_IN_ERROR, wrong, content_sha256=attestation.content_sha256)
            return wrong

        return charts.write(work)

    def add_addendum(self, note_id: NoteId, password: str, text: str) -> Addendum:
        """Add a signed remark to a signed note; the note itself stays as it is."""
        self._session.require(Act.READ_CHARTS)
        written = "\n".join(map(clean, text.splitlines())).strip()
        if not written or len(written) > _LONGEST_ADDENDUM:
            raise UserFacingError(
                tr(
                    "An addendum has 1 to {most} characters.",
                    most=_LONGEST_ADDENDUM,
                )
            )
        charts = self._session.charts()
        note = charts.read(lambda connection: NoteRepository(connection).get(note_id))
        if note.status is NoteStatus.PRELIMINARY:
            raise UserFacingError(
                tr("The note is not signed yet."),
                tr("Change the note itself instead of adding to it."),
            )
        _standing(note)
        self._session.confirm(password)
        addendum = add(self._session, note, written, datetime.now(UTC))

        def work(unit: UnitOfWork) -> None:
            AddendumRepository(unit.connection).add(addendum)
            _record(unit, Action.ADDENDUM, note)

        charts.write(work)
        return addendum

    def verify(self, note_id: NoteId) -> bool:
        """Whether every signature of the note holds for the content that is stored now.

        False also where the newest version has no signature; Refused where nobody ever signed.
        """
        self._session.require(Act.READ_CHARTS)
        keys = signing_keys(self._session)

        def work(unit: UnitOfWork) -> bool:
            note = NoteRepository(unit.connection).get(note_id)
            signed = AttestationRepository(unit.connection).list_for_note(note_id)
            if note.status is NoteStatus.PRELIMINARY and not signed:
                raise _not_signed()
            holds = hold(unit.connection, note_id, keys)
            unit.record(
                Event(
                    Action.VERIFY,
                    note_id,
                    status="ok" if holds else "failed",
                    reason="" if holds else "signature",
                    detail={"kind": "note"},
                )
            )
            return holds

        return self._session.charts().write(work)

    def _obstacles(self, note: Note) -> tuple[Obstacle, ...]:
        def read(connection: Connection) -> tuple[list[Recording], Transcript]:
            unheard = RecordingRepository(connection).list_awaited(note.encounter_id)
            return unheard, TranscriptRepository(connection).as_it_is_now(note.transcript_id)

        unheard, newest = self._session.charts().read(read)
        left = [one for one in self._unfinished() if one.encounter_id == note.encounter_id]
        return obstacles(
            note,
            Circumstances(
                unread=len(self.reading.unread(note)),
                mismatches=len(Guards(self._session).mismatches(note.id)),
                corrected=_no_more_supported(note, newest),
                unheard=len(unheard),
                interrupted=len(left),
            ),
        )

    def _refuse_unready(self, act: Action, note: Note, left: Sequence[Obstacle]) -> None:
        if not left:
            return
        event = Event(
            act,
            note.id,
            status="refused",
            reason=", ".join(obstacle.cause for obstacle in left),
            detail={"version": note.version, "flags": len(note.flags)},
        )
        self._session.charts().write(lambda unit: unit.record(event))
        raise Refused(left[0].what, left[0].action, tr(_UNCHANGED))

    def _sign(self, unit: UnitOfWork, reviewed: Note, meaning: str) -> Attestation:
        """Make the reviewed version final; Refused if another one came meanwhile."""
        _refuse_changed(unit, reviewed)
        at = datetime.now(UTC)
        final = replace(
            reviewed,
            version=reviewed.version + 1,
            status=NoteStatus.FINAL,
            created_at=at,
            author_id=self._session.person.id,
        )
        attestation = attest(self._session, final, meaning, at)
        NoteRepository(unit.connection).add(final)
        AttestationRepository(unit.connection).add(attestation)
        encounters = EncounterRepository(unit.connection)
        encounter = encounters.get(final.encounter_id)
        encounters.update(replace(encounter, state=EncounterState.SIGNED))
        _record(
            unit,
            Action.SIGN,
            final,
            content_sha256=attestation.content_sha256,
            statements=len(list(final.statements)),
        )
        return attestation


def _no_more_supported(note: Note, newest: Transcript) -> int:
    """How many statements stand that a check against the newest transcript would flag."""
    if newest.id == note.transcript_id:
        return 0
    known = {one.id for one in note.flags}
    return sum(one.id not in known for one in checked_again(note, newest).flags)


def _standing(note: Note) -> Note:
    """The note, where it is signed and nobody has declared it wrong."""
    if note.status is NoteStatus.PRELIMINARY:
        raise _not_signed()
    if note.status is NoteStatus.ENTERED_IN_ERROR:
        raise Refused(
            tr("The note was entered in error, so nothing is added to it any more."),
            tr("Draft a new note of the visit."),
            tr(_UNCHANGED),
        )
    return note


def _not_signed() -> Refused:
    return Refused(tr("The note is not signed yet."), tr("Sign it first."), tr(_UNCHANGED))


def _refuse_changed(unit: UnitOfWork, read: Note) -> None:
    """Refused if the note is no longer what was read."""
    if NoteRepository(unit.connection).get(read.id).version != read.version:
        raise Refused(
            tr("The note was changed while it was being signed."),
            tr("Read it again and sign then."),
        )


def _record(unit: UnitOfWork, action: Action, note: Note, **detail: str | int) -> None:
    detail = {"encounter": str(note.encounter_id), "version": note.version, **detail}
    unit.record(Event(action, note.id, detail=detail))
