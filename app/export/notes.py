"""Getting a note out: into a file, onto paper, into the clipboard; each is written into the log."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.accounts.permissions import Act
from app.accounts.session import Session
from app.audit.events import Action, Event
from app.domain.identifiers import NoteId
from app.domain.note import NoteStatus
from app.domain.practitioner import Practitioner
from app.errors import Refused, UserFacingError
from app.export.letterhead import LetterheadService
from app.export.new_file import new_file
from app.export.note_document import DocumentSection, NoteDocument, note_document
from app.export.note_files import (
    ENCRYPTED_AS,
    NoteFormat,
    checked_passphrase,
    made,
    offered_passphrase,
)
from app.export.note_text import copied
from app.keys.files import sync_folder
from app.review.canonical import content_sha256
from app.review.signatures import hold, signing_keys
from app.store.addenda import AddendumRepository
from app.store.attestations import AttestationRepository
from app.store.connection import Connection
from app.store.encounters import EncounterRepository
from app.store.left_out import LeftOutRepository
from app.store.notes import NoteRepository
from app.store.patients import PatientRepository
from app.store.people import PersonRepository
from app.store.transcripts import TranscriptRepository
from app.templates.templates import Templates
from app.texts import marked, tr

NOTHING = marked("Nothing was exported.")
CLIPBOARD, PAPER = "clipboard", "paper"


@dataclass(frozen=True, slots=True)
class NotePreview:
    """What would leave, to be read before it does; `name` is a file's, without its ending."""

    note_id: NoteId
    version: int
    title: str
    patient_name: str
    status_words: str
    sections: tuple[DocumentSection, ...]
    files: bool
    """Whether it may become a file: a draft may not."""
    name: str


@dataclass(frozen=True, slots=True)
class NoteCopy:
    """What the clipboard takes, and for how many seconds."""

    text: str
    seconds: int


@dataclass(frozen=True, slots=True)
class NoteReceipt:
    """What was written, and where."""

    path: Path
    bytes: int
    sha256: str
    encrypted: bool


class NoteExport:
    """The newest version of a note, for clinicians."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def preview(self, note_id: NoteId) -> NotePreview:
        """What an export would hold."""
        self._session.require(Act.EXPORT_PATIENT)
        document = self._document(note_id)
        return NotePreview(
            document.note_id,
            document.version,
            document.title,
            document.patient,
            document.status_words,
            document.sections,
            document.status is not NoteStatus.PRELIMINARY,
            f"{_file_name(document.title)}-{document.visit_at.astimezone():%Y-%m-%d}"
            f"-{document.note_id[:8]}",
        )

    def offer_passphrase(self) -> str:
        """Random words for a file."""
        self._session.require(Act.EXPORT_PATIENT)
        return offered_passphrase()

    def write(
        self,
        note_id: NoteId,
        path: Path,
        file_format: NoteFormat,
        passphrase: str | None = None,
    ) -> NoteReceipt:
        """Write a signed note into a new file, under a passphrase if there is one.

        Refused for a draft, for a note whose signatures do not hold, for a weak passphrase and
        within the clinic's own folder. If anything fails nothing of it stays; of an encrypted file
        nothing was ever on the disk in the clear.
        """
        self._session.require(Act.EXPORT_PATIENT)
        self._refuse_own_folder(path)
        document = self._document(note_id)
        if document.status is NoteStatus.PRELIMINARY:
            raise self._refused(
                document,
                "not_signed",
                tr("The note is not signed, and only signed notes become files."),
                tr("Sign it first. A draft can be copied or printed, and says that it is one."),
            )
        self._refuse_broken(document)
        if passphrase is not None:
            known = (document.patient, self._session.clinic_name, document.practitioner)
            passphrase = checked_passphrase(passphrase, known)
        content = made(document, file_format, self._session.policies.locale, passphrase)
        encrypted = passphrase is not None
        form = f"{file_format}+{ENCRYPTED_AS[file_format]}" if encrypted else str(file_format)
        event = _event(document, form, content)
        with new_file(path) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
            sync_folder(path.parent)
            # What is there was always written into the log.
            self._session.charts().write(lambda unit: unit.record(event))
        return NoteReceipt(path, len(content), hashlib.sha256(content).hexdigest(), encrypted)

    def copy(self, note_id: NoteId, section: str | None = None) -> NoteCopy:
        """The text of a section, or of the whole note, for the clipboard.

        UserFacingError where the section is empty; Refused for a signed note whose signatures do
        not hold.
        """
        self._session.require(Act.EXPORT_PATIENT)
        document = self._document(note_id)
        if section is not None and section not in {one.key for one in document.sections}:
            raise UserFacingError(tr("Nothing is written in this section."), "", tr(NOTHING))
        self._refuse_broken(document)
        text = copied(document, section)
        event = _event(document, CLIPBOARD, text.encode())
        self._session.charts().write(lambda unit: unit.record(event))
        return NoteCopy(text, self._session.policies.clipboard_seconds)

    def print_out(self, note_id: NoteId) -> NoteDocument:
        """The document for a printer; Refused for a signed note whose signatures do not hold."""
        self._session.require(Act.EXPORT_PATIENT)
        document = self._document(note_id)
        self._refuse_broken(document)
        event = _event(document, PAPER, copied(document).encode())
        self._session.charts().write(lambda unit: unit.record(event))
        return document

    def hashes(self, note_id: NoteId) -> dict[int, str]:
        """The SHA-256 of each version that was signed, computed anew from what is stored."""
        self._session.require(Act.EXPORT_PATIENT)

        def work(connection: Connection) -> dict[int, str]:
            notes = NoteRepository(connection)
            signed = AttestationRepository(connection).list_for_note(note_id)
            versions = sorted({one.note_version for one in signed})
            return {one: content_sha256(notes.get(note_id, one)) for one in versions}

        return self._session.charts().read(work)

    def _document(self, note_id: NoteId) -> NoteDocument:
        session = self._session
        note = session.charts().read(lambda connection: NoteRepository(connection).get(note_id))
        title = Templates(session).title(note.template_key, note.template_version)
        letterhead = LetterheadService(session).current()
        people = {one.id: one.display_name for one in session.clinic.read(_people)}

        def work(connection: Connection) -> NoteDocument:
            encounter = EncounterRepository(connection).get(note.encounter_id)
            transcripts = TranscriptRepository(connection)
            draft = note.status is NoteStatus.PRELIMINARY
            cited = (transcripts.as_it_is_now if draft else transcripts.get)(note.transcript_id)
            return note_document(
                note,
                title=title,
                patient=PatientRepository(connection).get(encounter.patient_id),
                encounter=encounter,
                practitioner=people.get(encounter.practitioner_id, "somebody who left"),
                attestations=AttestationRepository(connection).list_for_note(note.id),
                addenda=AddendumRepository(connection).list_for_note(note.id),
                letterhead=letterhead,
                made_at=datetime.now(UTC),
                left_out=LeftOutRepository(connection).lacking(note.encounter_id, cited),
            )

        return session.charts().read(work)

    def _refuse_own_folder(self, path: Path) -> None:
        home = self._session.clinic.path.parent.resolve()
        if path.resolve().is_relative_to(home):
            raise Refused(
                tr("This is the clinic's own folder, where nothing is exported to."),
                tr("Choose a folder outside it."),
                tr(NOTHING),
            )

    def _refuse_broken(self, document: NoteDocument) -> None:
        """What was signed leaves only as it was signed."""
        if document.status is NoteStatus.PRELIMINARY:
            return
        keys, note_id = signing_keys(self._session), document.note_id
        if not self._session.charts().read(lambda connection: hold(connection, note_id, keys)):
            raise self._refused(
                document,
                "signature",
                tr("The signatures of this note do not fit what is stored."),
                tr("Show this to whoever looks after Consultroom, and verify the log."),
            )

    def _refused(self, document: NoteDocument, cause: str, what: str, action: str) -> Refused:
        event = Event(
            Action.EXPORT,
            document.note_id,
            status="refused",
            reason=cause,
            detail={"kind": "note_document", "patient": str(document.patient_id)},
        )
        self._session.charts().write(lambda unit: unit.record(event))
        return Refused(what, action, tr(NOTHING))


def _people(connection: Connection) -> list[Practitioner]:
    return PersonRepository(connection).list()


def _event(document: NoteDocument, form: str, content: bytes) -> Event:
    return Event(
        Action.EXPORT,
        document.note_id,
        detail={
            "kind": "note_document",
            "patient": str(document.patient_id),
            "version": document.version,
            "format": form,
            "bytes": len(content),
            "sha256": hashlib.sha256(content).hexdigest(),
        },
    )


def _file_name(title: str) -> str:
    """Letters and digits of a title; nothing of the patient, as names of files are seen by many."""
    words = "".join(sign if sign.isalnum() else " " for sign in title.lower()).split()
    return "-".join(words)[:60] or "note"
