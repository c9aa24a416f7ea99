"""Signing: a person stands by a note with name, time and meaning; after that only addenda."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.accounts.permissions import Act
from app.accounts.session import Session
from app.audit.events import Action, Event
from app.domain.addendum import Addendum
from app.domain.attestation import Attestation
from app.domain.encounter import EncounterState
from app.domain.identifiers import AddendumId, NoteId, PersonId, new_id
from app.domain.note import Note, NoteStatus
from app.domain.recording import Recording
from app.errors import Refused, UserFacingError
from app.review import canonical
from app.store.addenda import AddendumRepository
from app.store.attestations import AttestationRepository
from app.store.connection import Connection
from app.store.encounters import EncounterRepository
from app.store.notes import NoteRepository
from app.store.people import memberships
from app.store.recordings import RecordingRepository
from app.store.store import UnitOfWork

MEANING = "I reviewed this note and it is correct."
_LONGEST_MEANING = 200
_LONGEST_ADDENDUM = 10_000


class Signing:
    """Attestations and addenda, and whether they still hold."""

    def __init__(
        self, session: Session, unfinished: Callable[[], Iterable[Recording]] = tuple
    ) -> None:
        """`unfinished` gives the recordings that a crash left behind."""
        self._session = session
        self._unfinished = unfinished

    def sign(self, note_id: NoteId, password: str, meaning: str = MEANING) -> Attestation:
        """Sign the newest version of a note and make it final.

        Refused while flags are open or a recording of the visit is not written down, for an empty
        note, for a signed one and with a wrong password.
        """
        self._session.require(Act.READ_CHARTS)
        said = " ".join(meaning.split())
        if not said or len(said) > _LONGEST_MEANING:
            raise UserFacingError(
                f"The meaning of a signature has 1 to {_LONGEST_MEANING} characters."
            )
        charts = self._session.charts()
        note = charts.read(lambda connection: NoteRepository(connection).get(note_id))
        unheard = charts.read(
            lambda connection: RecordingRepository(connection).list_unheard(note.encounter_id)
        )
        left = [one for one in self._unfinished() if one.encounter_id == note.encounter_id]
        self._refuse_unready(note, len(unheard), len(left))
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
        keys = self._signing_keys()

        def work(unit: UnitOfWork) -> bool:
            holds = _holds(unit.connection, note_id, keys)
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

    def _refuse_unready(self, note: Note, unheard: int, left: int) -> None:
        cause, refusal = "", Refused("")
        if note.status is not NoteStatus.PRELIMINARY:
            cause = "signed"
            refusal = Refused(
                "The note is signed already.", "Write an addendum.", "The note is unchanged."
            )
        elif not any(True for _ in note.statements):
            cause = "empty"
            refusal = Refused(
                "The note is empty.", "Add what belongs into it.", "The note is unchanged."
            )
        elif note.flags:
            count = len(note.flags)
            cause = "flags"
            refusal = Refused(
                f"{count} statement{'s are' if count > 1 else ' is'} not supported by what was "
                "said.",
                "Edit, remove or attest each of them first.",
                "The note is unchanged.",
            )
        elif unheard:
            cause = "unheard"
            refusal = Refused(
                f"{unheard} recording{'s' if unheard > 1 else ''} of this visit"
                f" {'are' if unheard > 1 else 'is'} not written down.",
                "Transcribe it first, and read what it adds.",
                "The note is unchanged.",
            )
        elif left:
            cause = "unheard"
            refusal = Refused(
                "A recording of this visit was interrupted, and is not written down.",
                "Keep it, in the list of visits, and transcribe it first.",
                "The note is unchanged.",
            )
        if cause:
            event = Event(
                Action.SIGN,
                note.id,
                status="refused",
                reason=cause,
                detail={"version": note.version, "flags": len(note.flags)},
            )
            self._session.charts().write(lambda unit: unit.record(event))
            raise refusal

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
        sha256 = canonical.content_sha256(final)
        message = canonical.attested(
            note_id=final.id,
            version=final.version,
            person_id=person.id,
            person_name=person.display_name,
            at=at,
            meaning=meaning,
            sha256=sha256,
        )
        attestation = Attestation(
            final.id,
            final.version,
            person.id,
            person.display_name,
            at,
            meaning,
            sha256,
            self._session.sign(message),
        )
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
                    "content_sha256": sha256,
                    "statements": len(list(final.statements)),
                },
            )
        )
        return attestation

    def _signing_keys(self) -> dict[PersonId, list[bytes]]:
        """Every key that a person has ever signed with, from the clinic's signed records."""
        keys: dict[PersonId, list[bytes]] = {}
        for member in self._session.clinic.read(memberships):
            keys.setdefault(PersonId(member.person), []).append(member.signing_key)
        return keys


def _holds(connection: Connection, note_id: NoteId, keys: dict[PersonId, list[bytes]]) -> bool:
    notes = NoteRepository(connection)
    attestations = AttestationRepository(connection).list_for_note(note_id)
    if notes.get(note_id).version not in {one.note_version for one in attestations}:
        return False
    for one in attestations:
        sha256 = canonical.content_sha256(notes.get(note_id, one.note_version))
        message = canonical.attested(
            note_id=one.note_id,
            version=one.note_version,
            person_id=one.person_id,
            person_name=one.person_name,
            at=one.signed_at,
            meaning=one.meaning,
            sha256=sha256,
        )
        if sha256 != one.content_sha256 or not _signed(one.signature, message, keys, one.person_id):
            return False
    for added in AddendumRepository(connection).list_for_note(note_id):
        message = canonical.added(
            note_id=added.note_id,
            version=added.note_version,
            person_id=added.person_id,
            person_name=added.person_name,
            at=added.created_at,
            text=added.text,
            addendum_id=added.id,
        )
        if not _signed(added.signature, message, keys, added.person_id):
            return False
    return True


def _signed(
    signature: bytes, message: bytes, keys: dict[PersonId, list[bytes]], person: PersonId
) -> bool:
    for key in keys.get(person, ()):
        try:
            Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
        except (InvalidSignature, ValueError):
            continue
        return True
    return False
