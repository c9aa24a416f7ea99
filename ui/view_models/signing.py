"""The signature of a note, and what the clinic's policy does once it is made."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.bootstrap import Room
from app.domain.attestation import Attestation
from app.domain.identifiers import EncounterId
from app.domain.note import Note
from app.retention.retention import RetentionDone
from app.review.signing import MEANING
from ui.operations import Begin, Lane, Operations


class SigningViewModel(QObject):
    """`begin` runs the work as what the visit is busy with; its result is an attestation."""

    signed = Signal()
    audio_goes = Signal(int)
    """How many recordings the clinic's policy deletes once the note is signed."""
    audio_deleted = Signal()
    problem_found = Signal(object)

    def __init__(
        self, room: Room, operations: Operations, encounter_id: EncounterId, begin: Begin
    ) -> None:
        super().__init__()
        self._room = room
        self._operations = operations
        self._encounter_id = encounter_id
        self._begin = begin
        self._closed = False
        self.attestation: Attestation | None = None

    def close(self) -> None:
        self._closed = True

    def sign(self, note: Note, password: str, meaning: str = MEANING) -> None:
        """Sign the note; from then on it never changes."""
        signing = self._room.signing
        self._begin("sign", lambda _: signing.sign(note.id, password, meaning), "Signing")

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

    def finish(self, attestation: Attestation) -> None:
        """The note was signed: delete the audio if the clinic's policy says so."""
        self.attestation = attestation
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
        )
        if not self._closed:
            self.signed.emit()
