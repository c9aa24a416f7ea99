"""A note leaves as a file, on paper or by the clipboard: asked for, encrypted if wanted, logged."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import secrets
import subprocess
import sys
from pathlib import Path
from typing import Any

import docx
import pypdf
import pyrage
import pytest

from app.accounts.accounts import Accounts
from app.accounts.policies import PolicyService
from app.accounts.session import Session
from app.audit.events import Action
from app.audit.explanations import told
from app.domain.identifiers import NoteId
from app.errors import Refused, UserFacingError
from app.export.letterhead import LetterheadService
from app.export.note_document import DRAFT_MARK, ERROR_MARK
from app.export.note_fhir import check
from app.export.note_files import NoteFormat, ending
from app.export.notes import NoteExport
from app.review.signing import Signing
from tests.fixtures import residue
from tests.fixtures.clinic import CLINIC_NAME, CLINICIAN, OFFICE_MANAGER
from tests.fixtures.disk import SmallDisk
from tests.fixtures.note_documents import a_logo
from tests.fixtures.visits import WrittenVisit, a_signed_visit, a_written_visit

PASSPHRASE = "ribbon glacier otter manual"
WORDS = b"Metformin twice daily."


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def opened(content: bytes, file_format: NoteFormat, passphrase: str | None) -> bytes:
    """What somebody with the passphrase reads."""
    if file_format is NoteFormat.PDF:
        reader = pypdf.PdfReader(io.BytesIO(content))
        if passphrase is not None:
            assert reader.decrypt(passphrase)
        return "\n".join(page.extract_text() for page in reader.pages).encode()
    if passphrase is not None:
        age: Any = pyrage
        content = age.passphrase.decrypt(content, passphrase)
    if file_format is NoteFormat.DOCX:
        file = docx.Document(io.BytesIO(content))
        return "\n".join(one.text for one in file.paragraphs).encode()
    if file_format is NoteFormat.FHIR:
        check(content)
    return content


@pytest.mark.parametrize(
    ("file_format", "passphrase"),
    [
        *((one, None) for one in NoteFormat),
        (NoteFormat.PDF, PASSPHRASE),
        (NoteFormat.DOCX, PASSPHRASE),
    ],
)
def test_a_signed_note_becomes_a_file_and_the_log_knows_its_hash(
    session: Session, stick: Path, file_format: NoteFormat, passphrase: str | None
) -> None:
    visit = a_signed_visit(session)
    path = stick / f"note{ending(file_format, encrypted=passphrase is not None)}"
    receipt = NoteExport(session).write(visit.note.id, path, file_format, passphrase)
    content = path.read_bytes()
    assert receipt.sha256 == hashlib.sha256(content).hexdigest()
    assert (receipt.bytes, receipt.encrypted) == (len(content), passphrase is not None)
    assert path.stat().st_mode & 0o777 == 0o600
    assert WORDS in opened(content, file_format, passphrase)
    assert CLINIC_NAME.encode() in opened(content, file_format, passphrase) or (
        file_format is NoteFormat.DOCX
    )
    (event,) = session.audit.events(action=Action.EXPORT)
    assert event.object_id == visit.note.id
    assert event.patient == visit.patient.id
    assert event.detail["sha256"] == receipt.sha256
    assert event.detail["bytes"] == receipt.bytes
    by = {None: "", PASSPHRASE: "+aes256" if file_format is NoteFormat.PDF else "+age"}
    assert event.detail["format"] == f"{file_format}{by[passphrase]}"
    assert "exported a note of patient" in told(event, {})


def within(content: bytes, file_format: NoteFormat) -> bytes:
    """Some bytes that hold the note's words, compressed, and nothing that any file has."""
    if file_format is NoteFormat.DOCX:
        at = content.index(b"word/document.xml") + 20
    else:
        at = content.index(b"stream", content.index(b"/Contents")) + 12
    return content[at : at + 48]


class Opened:
    """Every file that Python opens for writing, while it is asked to look."""

    def __init__(self) -> None:
        self.looking = False
        self.paths: list[str] = []
        sys.addaudithook(self._hook)

    def _hook(self, name: str, values: tuple[Any, ...]) -> None:
        by_name = self.looking and name == "open" and not isinstance(values[0], int)
        if by_name and values[2] & (os.O_WRONLY | os.O_RDWR):
            self.paths.append(str(values[0]))


@pytest.fixture(scope="module")
def writing() -> Opened:
    return Opened()


@pytest.mark.parametrize("file_format", [NoteFormat.PDF, NoteFormat.DOCX])
def test_of_an_encrypted_file_nothing_is_ever_on_the_disk_in_the_clear(
    session: Session, stick: Path, tmp_path: Path, file_format: NoteFormat, writing: Opened
) -> None:
    mark = secrets.token_hex(12)  # in no file of another test
    words = f"Metformin for {mark}.".encode()
    visit = a_signed_visit(session, f"Rosa {mark}", written=(words.decode(), "No chest pain."))
    export = NoteExport(session)
    plain = stick / "plain"
    export.write(visit.note.id, plain, file_format)
    needles = [words, within(plain.read_bytes(), file_format)]
    plain.unlink()
    began = residue.now()
    places = residue.places(session.clinic.path.parent)
    before = {name for name, writable, _ in residue.open_files(os.getpid()) if writable}
    writing.paths, writing.looking = [], True
    try:
        export.write(visit.note.id, stick / "sealed", file_format, PASSPHRASE)
    finally:
        writing.looking = False
    assert writing.paths == [str(stick / "sealed")]
    after = {name for name, writable, _ in residue.open_files(os.getpid()) if writable}
    assert after <= before
    assert residue.files_holding(places, needles, began) == []
    planted = tmp_path / "planted"
    planted.write_bytes(b"..." + words)
    assert planted in residue.files_holding([tmp_path], needles, began)
    planted.unlink()


def test_a_draft_becomes_no_file_and_says_in_the_clipboard_and_on_paper_what_it_is(
    session: Session, stick: Path
) -> None:
    visit = a_written_visit(session)
    export = NoteExport(session)
    assert not export.preview(visit.note.id).files
    with pytest.raises(Refused, match="not signed"):
        export.write(visit.note.id, stick / "note.pdf", NoteFormat.PDF)
    assert not list(stick.iterdir())
    (event,) = session.audit.events(action=Action.EXPORT)
    assert (event.status, event.reason) == ("refused", "not_signed")
    assert export.copy(visit.note.id).text.startswith(DRAFT_MARK)
    assert export.copy(visit.note.id, "subjective").text.startswith(DRAFT_MARK)
    assert export.print_out(visit.note.id).mark == DRAFT_MARK


def test_copying_and_printing_are_in_the_log(session: Session) -> None:
    visit = a_signed_visit(session)
    copy = NoteExport(session).copy(visit.note.id, "subjective")
    text = copy.text
    assert copy.seconds == 60
    assert text.encode().startswith(WORDS)
    NoteExport(session).print_out(visit.note.id)
    with pytest.raises(UserFacingError, match="Nothing is written"):
        NoteExport(session).copy(visit.note.id, "plan")
    printed, copied = session.audit.events(action=Action.EXPORT)
    assert copied.detail["sha256"] == hashlib.sha256(text.encode()).hexdigest()
    assert told(copied, {}).endswith("to the clipboard.")
    assert told(printed, {}).endswith("on paper.")


def test_a_note_declared_in_error_says_so_in_every_file(session: Session, stick: Path) -> None:
    visit = a_signed_visit(session)
    Signing(session).enter_in_error(visit.note.id, CLINICIAN.password, "The wrong patient.")
    NoteExport(session).write(visit.note.id, stick / "note.txt", NoteFormat.TEXT)
    said = (stick / "note.txt").read_text()
    assert said.count(ERROR_MARK) == 2
    assert "The wrong patient." in said


def test_a_note_that_was_changed_behind_its_signature_is_refused(
    session: Session, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit = a_signed_visit(session)
    monkeypatch.setattr("app.export.notes.hold", lambda *_: False)
    export = NoteExport(session)
    for leave in (
        lambda: export.write(visit.note.id, stick / "note.pdf", NoteFormat.PDF),
        lambda: export.print_out(visit.note.id),
        lambda: export.copy(visit.note.id),
    ):
        with pytest.raises(Refused, match="do not fit"):
            leave()
    assert not list(stick.iterdir())
    assert session.audit.events(action=Action.EXPORT)[0].reason == "signature"


def test_addenda_go_with_the_note(session: Session, stick: Path) -> None:
    visit = a_signed_visit(session)
    Signing(session).add_addendum(visit.note.id, CLINICIAN.password, "Potassium was 4.1.")
    NoteExport(session).write(visit.note.id, stick / "note.txt", NoteFormat.TEXT)
    assert "Potassium was 4.1." in (stick / "note.txt").read_text()


def test_what_is_there_is_never_replaced(session: Session, stick: Path) -> None:
    visit = a_signed_visit(session)
    path = stick / "note.pdf"
    path.write_text("mine")
    with pytest.raises(UserFacingError, match="could not be written"):
        NoteExport(session).write(visit.note.id, path, NoteFormat.PDF)
    assert path.read_text() == "mine"
    assert session.audit.events(action=Action.EXPORT) == []


def test_nothing_is_exported_into_the_clinics_own_folder(session: Session) -> None:
    visit = a_signed_visit(session)
    home = session.clinic.path.parent
    with pytest.raises(Refused, match="own folder"):
        NoteExport(session).write(visit.note.id, home / "note.pdf", NoteFormat.PDF)
    assert not (home / "note.pdf").exists()


def test_on_a_full_disk_nothing_is_left(session: Session, small_disk: SmallDisk) -> None:
    visit = a_signed_visit(session)
    small_disk.leave(4096)
    path = small_disk.folder / "note.pdf"
    with pytest.raises(UserFacingError, match="No space left") as refused:
        NoteExport(session).write(visit.note.id, path, NoteFormat.PDF)
    assert "free some space" in refused.value.action
    assert not path.exists()
    assert session.audit.events(action=Action.EXPORT) == []


def test_a_file_that_the_log_does_not_know_does_not_stay(
    session: Session, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit = a_signed_visit(session)

    def full(*_: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(session.charts(), "write", full)
    with pytest.raises(UserFacingError):
        NoteExport(session).write(visit.note.id, stick / "note.pdf", NoteFormat.PDF)
    assert not list(stick.iterdir())


@pytest.mark.parametrize(
    "passphrase",
    [
        "short",
        "rosa marín rosa marín",
        "a" * 101,
        " ribbon glacier otter manual",
        "ribbon\x07 otter manual",
        "ribbon \ufffd glacier otter",
        "שלום ribbon glacier otter",
    ],
)
def test_a_weak_passphrase_protects_no_file(session: Session, stick: Path, passphrase: str) -> None:
    visit = a_signed_visit(session)
    for file_format in (NoteFormat.PDF, NoteFormat.DOCX):
        with pytest.raises(Refused):
            NoteExport(session).write(visit.note.id, stick / "note", file_format, passphrase)
    assert not list(stick.iterdir())


def test_offered_words_are_strong_and_never_the_same(session: Session, stick: Path) -> None:
    export = NoteExport(session)
    offered = {export.offer_passphrase() for _ in range(20)}
    assert len(offered) == 20
    assert all(len(one.split()) == 6 for one in offered)
    visit = a_signed_visit(session)
    one = offered.pop()
    export.write(visit.note.id, stick / "note.pdf", NoteFormat.PDF, one)
    assert WORDS in opened((stick / "note.pdf").read_bytes(), NoteFormat.PDF, one)


def test_the_name_of_a_file_names_no_patient(session: Session) -> None:
    visit = a_signed_visit(session)
    preview = NoteExport(session).preview(visit.note.id)
    assert preview.name.startswith("soap-note-")
    assert "mar" not in preview.name.lower()
    assert preview.patient_name == "Rosa Marín"
    assert [one.title for one in preview.sections] == ["Subjective"]
    with pytest.raises(UserFacingError):
        NoteExport(session).preview(NoteId("nobody"))


def test_the_letterhead_is_the_managers_and_stands_on_the_note(
    clinic: Accounts, stick: Path
) -> None:
    picture = stick / "logo.jpg"
    picture.write_bytes(a_logo(2000, 500, "JPEG"))
    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        PolicyService(session).change(
            OFFICE_MANAGER.password, clinic_address="12 Hill Road; 4021 Linz", clinic_phone="+43 7"
        )
        head = LetterheadService(session).set_logo(picture, OFFICE_MANAGER.password)
        assert head.address == ("12 Hill Road", "4021 Linz")
        event = session.audit.events(action=Action.POLICY)[0]
        assert head.logo is not None
        assert event.detail["sha256"] == hashlib.sha256(head.logo).hexdigest()
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        visit = a_signed_visit(session)
        NoteExport(session).write(visit.note.id, stick / "note.pdf", NoteFormat.PDF)
        reader = pypdf.PdfReader(stick / "note.pdf")
        assert "12 Hill Road" in reader.pages[0].extract_text()
        assert len(reader.pages[0].images) == 1
        with pytest.raises(Refused):
            LetterheadService(session).set_logo(picture, CLINICIAN.password)
    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        with pytest.raises(Refused):
            LetterheadService(session).remove_logo("not the right passphrase")
        assert LetterheadService(session).current().logo == head.logo
        assert LetterheadService(session).remove_logo(OFFICE_MANAGER.password).logo is None


def test_the_window_starts_without_what_only_an_export_needs() -> None:
    code = (
        "import sys, ui.application, app.bootstrap, app.export.notes;"
        "print([one for one in ('docx', 'fhir', 'pyrage', 'pydantic', 'PIL', 'fpdf', 'lxml')"
        " if one in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_the_hash_on_the_note_is_the_one_that_is_computed_anew(
    session: Session, stick: Path
) -> None:
    visit = a_signed_visit(session)
    NoteExport(session).write(visit.note.id, stick / "note.txt", NoteFormat.TEXT)
    ((version, sha256),) = NoteExport(session).hashes(visit.note.id).items()
    assert f"SHA-256 of version {version}:\n{sha256}" in (stick / "note.txt").read_text()


def test_visits_are_told_apart(session: Session) -> None:
    one: WrittenVisit = a_signed_visit(session)
    other = a_signed_visit(session, "Tomás", "Ó Briain", written=("No cough.", "No fever."))
    assert "cough" not in NoteExport(session).copy(one.note.id).text
    assert "Metformin" not in NoteExport(session).copy(other.note.id).text
