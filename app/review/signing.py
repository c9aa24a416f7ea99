"""Signing: a person stands by a note with name, time and meaning; after that only addenda."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from app.accounts.permissions import Act
from app.accounts.session import Session
from app.audit.events import Action, Event
from app.domain.addendum import Addendum
from app.domain.attestation import Attestation
from app.domain.encounter import EncounterState
from app.domain.identifiers import AddendumId, NoteId, new_id
from app.domain.note import Note, NoteStatus
from app.domain.recording import Recording
from app.errors import Refused, UserFacingError
from app.review import canonical
from app.review.readiness import Circumstances, Obstacle, obstacles
from app.review.reading import Reading
from app.review.signatures import attest, hold, signing_keys
from app.store.addenda import AddendumRepository
from app.store.attestations import AttestationRepository
from app.store.encounters import EncounterRepository
from app.store.notes import NoteRepository
from app.store.recordings import RecordingRepository
from app.store.store import UnitOfWork

MEANING = "I reviewed this note and it is correct."
_LONGEST_MEANING = 200
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
        said = " ".join(meaning.split())
        if not said or len(said) > _LONGEST_MEANING:
            raise UserFacingError(
                f"The meaning of a signature has 1 to {_LONGEST_MEANING} characters."
            )
        charts = self._session.charts()
        note = charts.read(lambda connection: NoteRepository(connection).get(note_id))
        self._refuse_unready(note, self._obstacles(note))
        self._session.confirm(password)
        return charts.write(lambda unit: self._sign(unit, note, said))

    def add_addendum(self, note_id: NoteId, password: str, text: str) -> Addendum:
        """Add a signed remark to a signed note; the note itself stays as it is."""
        self._session.require(Act.READ_CHARTS)
        written = "\n".join(line.rstrip() for line in text.strip().splitlines())
        if not written or len(written) > _LONGEST_ADDENDUM:
            raise UserFacingError(f"An addendum has 1 to {_LONGEST_ADDENDUM} characters.")
        charts = self._session.charts()
        note = charts.read(lambda connection: NoteRepository(connection).get(note_id))
        if note.status is NoteStatus.PRELIMINARY:
            raise UserFacingError(
                "The note is not signed yet.", "Change the note itself instead of adding to it."
            )
        self._session.confirm(password)
        person, at, addendum_id = self._session.person, datetime.now(UTC), AddendumId(new_id())
        message = canonical.added(
            note_id=note.id,
            version=note.version,
            person_id=person.id,
            person_name=person.display_name,
            at=at,
            text=written,
            addendum_id=addendum_id,
        )
        addendum = Addendum(
            addendum_id,
            note.id,
            note.version,
            person.id,
            person.display_name,
            at,
            written,
            self._session.sign(message),
        )

        def work(unit: UnitOfWork) -> None:
            AddendumRepository(unit.connection).add(addendum)
            unit.record(
                Event(
                    Action.ADDENDUM,
                    note.id,
                    detail={"encounter": str(note.encounter_id), "version": note.version},
                )
            )

        charts.write(work)
        return addendum

    def verify(self, note_id: NoteId) -> bool:
        """Whether every signature of the note holds for the content that is stored now.

        False also where the newest version has no signature.
        """
        self._session.require(Act.READ_CHARTS)
        keys = signing_keys(self._session)

        def work(unit: UnitOfWork) -> bool:
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
        unheard = self._session.charts().read(
            lambda connection: RecordingRepository(connection).list_unheard(note.encounter_id)
        )
        left = [one for one in self._unfinished() if one.encounter_id == note.encounter_id]
        return obstacles(
            note,
            Circumstances(
                unread=len(self.reading.unread(note)), unheard=len(unheard), interrupted=len(left)
            ),
        )

    def _refuse_unready(self, note: Note, left: Sequence[Obstacle]) -> None:
        if not left:
            return
        event = Event(
            Action.SIGN,
            note.id,
            status="refused",
            reason=", ".join(obstacle.cause for obstacle in left),
            detail={"version": note.version, "flags": len(note.flags)},
        )
        self._session.charts().write(lambda unit: unit.record(event))
        raise Refused(left[0].what, left[0].action, "The note is unchanged.")

    def _sign(self, unit: UnitOfWork, reviewed: Note, meaning: str) -> Attestation:
        """Make the reviewed version final; Refused if another one came meanwhile."""
        notes = NoteRepository(unit.connection)
        if notes.get(reviewed.id).version != reviewed.version:
            raise Refused(
                "The note was changed while it was being signed.", "Read it again and sign then."
            )
        person, at = self._session.person, datetime.now(UTC)
        final = replace(
            reviewed,
            version=reviewed.version + 1,
            status=NoteStatus.FINAL,
            created_at=at,
            author_id=person.id,
        )
        attestation = attest(self._session, final, meaning, at)
        notes.add(final)
        AttestationRepository(unit.connection).add(attestation)
        encounters = EncounterRepository(unit.connection)
        encounter = encounters.get(final.encounter_id)
        encounters.update(replace(encounter, state=EncounterState.SIGNED))
        unit.record(
            Event(
                Action.SIGN,
                final.id,
                detail={
                    "encounter": str(final.encounter_id),
                    "version": final.version,
                    "content_sha256": attestation.content_sha256,
                    "statements": len(list(final.statements)),
                },
            )
        )
        return attestation
