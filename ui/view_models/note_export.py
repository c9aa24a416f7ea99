"""Getting a note out of the clinic: what would leave, and what left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.accounts.passwords import SHORTEST_PASSWORD
from app.errors import BugError
from app.texts import tr
from ui.operations import Lane, Operations
from ui.view_models.passphrase import Strength, strength
from ui.view_models.place import PlaceModel

if TYPE_CHECKING:  # nobody needs these before signing in
    from pathlib import Path

    from app.bootstrap import Room
    from app.domain.identifiers import EncounterId, NoteId
    from app.export.note_document import NoteDocument
    from app.export.note_files import NoteFormat
    from app.export.notes import NoteCopy, NotePreview, NoteReceipt


class NoteExportModel(PlaceModel):
    """One note at a time; each way out is an operation, and an event of the log."""

    asked = Signal(object)
    copied = Signal(object)
    printing = Signal(object)
    written = Signal(object)
    offered = Signal(str)

    def __init__(
        self, room: Room, operations: Operations, encounter: EncounterId | None = None
    ) -> None:
        super().__init__(operations, encounter)
        self._room = room
        self.note: NoteId | None = None
        self.preview: NotePreview | None = None

    def refresh(self) -> None:
        raise BugError("A note's way out is asked for, never shown by itself.")

    def ask(self, note: NoteId) -> None:
        """What would leave."""
        service = self._room.note_export
        self.note = note

        def done(preview: NotePreview) -> None:
            if preview.note_id == self.note:
                self.preview = preview
                self.asked.emit(preview)

        self.do("note preview", tr("Looking"), lambda _: service.preview(note), done)

    def copy(self, section: str | None = None) -> None:
        """The text of a section, or of all of them, for the clipboard."""
        service, note = self._room.note_export, self._note()

        def done(copy: NoteCopy) -> None:
            self.copied.emit(copy)

        self.do("copy note", tr("Copying"), lambda _: service.copy(note, section), done)

    def print_out(self) -> None:
        """The document for a printer that was chosen."""
        service, note = self._room.note_export, self._note()

        def done(document: NoteDocument) -> None:
            self.printing.emit(document)

        self.do("print note", tr("Printing"), lambda _: service.print_out(note), done)

    def write(self, path: Path, file_format: NoteFormat, passphrase: str | None) -> None:
        """Write the note into a new file."""
        service, note = self._room.note_export, self._note()

        def done(receipt: NoteReceipt) -> None:
            self.written.emit(receipt)

        self.do(
            "write note",
            tr("Writing") if passphrase is None else tr("Encrypting"),
            lambda _: service.write(note, path, file_format, passphrase),
            done,
            Lane.LONG,
            receipt=tr("The note is exported."),
        )

    def offer_words(self) -> None:
        """Random words for a passphrase."""
        service = self._room.note_export
        self.do(
            "offer words", tr("Choosing"), lambda _: service.offer_passphrase(), self.offered.emit
        )

    def judge(self, passphrase: str) -> Strength:
        """What a passphrase is worth for a file that leaves."""
        known = (self.preview.patient_name,) if self.preview is not None else ()
        return strength(passphrase, *known, shortest=SHORTEST_PASSWORD)

    def _note(self) -> NoteId:
        if self.note is None:
            raise BugError("No note was asked for.")
        return self.note
