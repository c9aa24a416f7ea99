"""The signatures of a note, what is added to it later, and what the clinic's policy does then."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.bootstrap import Room
from app.domain.addendum import Addendum
from app.domain.attestation import Attestation, CosignatureRequest
from app.domain.identifiers import EncounterId, PersonId
from app.domain.note import Note, NoteStatus
from app.domain.practitioner import Practitioner
from app.records.records import EncounterView
from app.retention.retention import RetentionDone
from app.review.signing import MEANING
from app.texts import tr
from ui.operations import Begin, Lane, Operations


class SigningViewModel(QObject):
    """`begin` runs the work as what the visit is busy with; its result is an attestation."""

    signed = Signal()
    audio_goes = Signal(int)
    """How many recordings the clinic's policy deletes once the note is signed."""
    audio_deleted = Signal()
    problem_found = Signal(object)
    shown = Signal()
    """Another note, or what is signed and added changed."""
    kept = Signal()
    """An addendum or a further signature was kept; the visit is read again."""
    refused = Signal(object)
    """The same was refused, for the panel that asked."""
    checked = Signal(bool)
    """Whether all signatures hold for what is stored now."""

    def __init__(
        self, room: Room, operations: Operations, encounter_id: EncounterId, begin: Begin
    ) -> None:
        super().__init__()
        self._room = room
        self._operations = operations
        self._encounter_id = encounter_id
        self._begin = begin
        self._closed = False
        self.note: Note | None = None
        self.attestations: tuple[Attestation, ...] = ()
        self.addenda: tuple[Addendum, ...] = ()
        self.cosigners: tuple[CosignatureRequest, ...] = ()
        self.colleagues: tuple[Practitioner, ...] = ()
        self.my_turn = False
        """Whether the signed-in person was asked to sign the note too."""

    def close(self) -> None:
        self._closed = True

    def show(self, view: EncounterView) -> None:
        """Take over what is signed and added of the chosen note."""
        self.note = view.note
        self.attestations, self.addenda = view.attestations, view.addenda
        self.cosigners, self.my_turn = view.cosigners, False
        self.shown.emit()
        if self.signed_note is not None:
            self._look_around(self.signed_note)

    @property
    def signed_note(self) -> Note | None:
        """The note, where it is signed and was not entered in error."""
        return self.note if self.note is not None and self.note.stands else None

    def withdraws(self, one: Attestation) -> bool:
        """Whether this signature declares the note entered in error."""
        note = self.note
        if note is None or note.status is not NoteStatus.ENTERED_IN_ERROR:
            return False
        return one.note_version == note.version

    def name_of(self, person: PersonId) -> str:
        """What somebody who was asked is called."""
        names = {one.id: one.display_name for one in self.colleagues}
        return names.get(person, tr("you") if self.my_turn else tr("a colleague"))

    @property
    def attestation(self) -> Attestation | None:
        """The newest signature."""
        return self.attestations[-1] if self.attestations else None

    def sign(self, note: Note, password: str, meaning: str = MEANING) -> None:
        """Sign the note; from then on it never changes."""
        signing = self._room.signing
        self._begin("sign", lambda _: signing.sign(note.id, password, meaning), tr("Signing"))

    def add(self, text: str, password: str, then: Callable[[], object] | None = None) -> None:
        """Add a signed remark to the signed note, and do what is to follow, wherever one is."""
        self._keep(
            lambda note: self._room.signing.add_addendum(note.id, password, text),
            tr("The remark is added and signed."),
            then,
        )

    def ask(self, person: PersonId) -> None:
        """Ask a colleague to sign the signed note too."""
        self._keep(
            lambda note: self._room.signing.ask_cosigner(note.id, person),
            tr("The second signature is asked for."),
        )

    def cosign(self, password: str) -> None:
        """Sign the signed note as a second person."""
        self._keep(
            lambda note: self._room.signing.cosign(note.id, password), tr("The note is signed.")
        )

    def enter_in_error(self, reason: str, password: str) -> None:
        """Declare that the signed note should never have been written."""
        self._keep(
            lambda note: self._room.signing.enter_in_error(note.id, password, reason),
            tr("The note is declared wrong."),
        )

    def check(self) -> None:
        """Find out whether the signatures hold for what is stored."""
        note = self.note
        if note is not None:
            self._operations.start(
                "verify",
                lambda _: self._room.signing.verify(note.id),
                done=lambda holds: None if self._closed else self.checked.emit(holds),
                problem=self.problem_found.emit,
                encounter=self._encounter_id,
            )

    def _keep(
        self,
        work: Callable[[Note], object],
        receipt: str,
        then: Callable[[], object] | None = None,
    ) -> None:
        note = self.signed_note
        if note is None:
            return

        def done(_: object) -> None:
            if then is not None:
                then()
            if not self._closed:
                self.kept.emit()

        self._operations.start(
            "signatures",
            lambda _: work(note),
            done=done,
            problem=lambda problem: None if self._closed else self.refused.emit(problem),
            encounter=self._encounter_id,
            act=True,
            told=lambda _: receipt,
        )

    def _look_around(self, note: Note) -> None:
        """Who can be asked for a second signature, and whether it is one's own turn."""
        signing = self._room.signing

        def work(_: object) -> tuple[tuple[Practitioner, ...], bool]:
            return signing.colleagues(), note.id in {one.note_id for one in signing.waiting()}

        def done(found: tuple[tuple[Practitioner, ...], bool]) -> None:
            if not self._closed and self.note == note:
                self.colleagues, self.my_turn = found
                self.shown.emit()

        self._operations.start(
            "colleagues",
            work,
            done=done,
            problem=self.problem_found.emit,
            encounter=self._encounter_id,
        )

    def look(self) -> None:
        """Find out how many recordings go with the signature."""
        retention = self._room.retention
        self._operations.start(
            "signing",
            lambda _: retention.deleted_at_signing(self._encounter_id),
            done=lambda count: None if self._closed else self.audio_goes.emit(count),
            problem=self.problem_found.emit,
            encounter=self._encounter_id,
        )

    def finish(self) -> None:
        """The note was signed: delete the audio if the clinic's policy says so."""
        retention = self._room.retention

        def done(result: RetentionDone) -> None:
            if result.removed and not self._closed:
                self.audio_deleted.emit()

        self._operations.start(
            "delete audio",
            lambda operation: retention.audio_after_signing(self._encounter_id, operation.task),
            done=done,
            problem=self.problem_found.emit,
            encounter=self._encounter_id,
            lane=Lane.LONG,
            act=True,
        )
        if not self._closed:
            self.signed.emit()
