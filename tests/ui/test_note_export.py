"""The note leaves the window: by the clipboard, on paper, as a file."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter

from app.audit.events import Action
from app.domain.note import NoteStatus
from app.export.letterhead import Letterhead
from app.export.note_document import DRAFT_MARK, ERROR_MARK
from app.export.note_files import NoteFormat
from tests.fixtures.clinic import CLINICIAN
from tests.fixtures.note_documents import TRAPS, a_document, a_logo
from tests.fixtures.signing import sign
from tests.fixtures.visits import WrittenVisit, a_written_visit
from tests.ui.conftest import Bench
from ui.actions import ActionId
from ui.devices.clipboard import NOT_KEPT, ConfidentialCopy
from ui.note_printing import print_note
from ui.printing import make_printer
from ui.views.encounter import EncounterView


def shown(bench: Bench, *, signed: bool = True) -> tuple[WrittenVisit, EncounterView]:
    """A visit whose note's way out is open."""
    session = bench.window.shell.session
    assert session is not None
    visit = a_written_visit(session)
    if signed:
        sign(session, visit.note.id, CLINICIAN.password)
    bench.window.open_encounter(visit.encounter.id)
    view = bench.window.encounter
    assert view is not None
    bench.until(lambda: view.visit.note is not None)
    bench.window.actions_[ActionId.EXPORT_NOTE].trigger()
    bench.until(view.export.card.isVisible)
    return visit, view


def exports(bench: Bench) -> list[str]:
    """The formats that the log says left, the newest first."""
    session = bench.window.shell.session
    assert session is not None
    return [str(one.detail["format"]) for one in session.audit.events(action=Action.EXPORT)]


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_a_section_is_copied_for_a_time_and_marked_as_confidential(signed_in: Bench) -> None:
    _, view = shown(signed_in)
    view.export.copy_section.click()
    signed_in.until(lambda: "leaves the clipboard" in view.export.left.text())
    assert clipboard() == "Metformin twice daily.\nNo chest pain."
    data = QGuiApplication.clipboard().mimeData()
    assert {kind: data.data(kind).data() for kind in NOT_KEPT} == NOT_KEPT
    (held,) = QGuiApplication.instance().findChildren(ConfidentialCopy)  # type: ignore[union-attr]
    assert held.timer.interval() == 60_000
    assert held.timer.isSingleShot()
    held.timer.timeout.emit()
    assert clipboard() == ""
    view.export.copy.click()
    signed_in.until(lambda: clipboard().startswith("Subjective\nMetformin"))
    assert exports(signed_in) == ["clipboard", "clipboard"]
    QGuiApplication.clipboard().clear()


def test_what_somebody_copied_since_stays(qapp: object) -> None:
    first = ConfidentialCopy("of the note", 60)
    QGuiApplication.clipboard().setText("mine")
    first.clear()
    assert clipboard() == "mine"
    second = ConfidentialCopy("the same words", 60)
    third = ConfidentialCopy("the same words", 60)
    second.clear()
    assert clipboard() == "the same words"
    third.clear()
    assert clipboard() == ""


def test_a_copy_does_not_outlive_the_application(qapp: object) -> None:
    copy = ConfidentialCopy("of the note", 60)
    application = QGuiApplication.instance()
    assert application is not None
    application.aboutToQuit.emit()
    assert not copy.held
    assert clipboard() == ""


def test_locking_takes_the_copy_out(signed_in: Bench) -> None:
    _, view = shown(signed_in)
    view.export.copy.click()
    signed_in.until(lambda: clipboard().startswith("Subjective"))
    signed_in.window.lock()
    signed_in.until(lambda: clipboard() == "")


def test_a_draft_is_copied_with_its_mark_and_becomes_no_file(signed_in: Bench) -> None:
    _, view = shown(signed_in, signed=False)
    assert view.export.files.isHidden()
    assert "Only a signed note" in view.export.no_file.text()
    view.export.copy.click()
    signed_in.until(lambda: clipboard().startswith(DRAFT_MARK))
    QGuiApplication.clipboard().clear()


def test_a_note_is_saved_under_offered_words(signed_in: Bench, tmp_path: Path) -> None:
    _, view = shown(signed_in)
    panel = view.export
    signed_in.until(lambda: "whoever has the file can read it" in panel.status.text())
    panel.protect.click()
    signed_in.until(lambda: not panel.save.isEnabled())
    panel.passphrase.line.setText("rosa marín rosa")
    assert not panel.save.isEnabled()
    panel.words.click()
    signed_in.until(lambda: len(panel.passphrase.text.split()) == 6)
    words = panel.passphrase.text
    path = tmp_path / "note.pdf"
    panel.path.setText(str(path))
    signed_in.until(lambda: "Encrypted (AES-256)" in panel.status.text())
    panel.save.click()
    signed_in.until(panel.receipt.isVisible)
    assert not panel.card.isVisible()
    assert panel.passphrase.text == ""
    assert pypdf.PdfReader(path).decrypt(words)
    assert exports(signed_in) == ["pdf+aes256"]


def test_the_name_follows_the_format_and_what_is_there_is_never_replaced(
    signed_in: Bench, tmp_path: Path
) -> None:
    _, view = shown(signed_in)
    panel = view.export
    for place, file_format in enumerate(NoteFormat):
        panel.format.setCurrentIndex(place)
        assert panel.path.text().endswith(f".{file_format}")
    panel.protect.click()
    assert panel.path.text().endswith(".txt.age")
    panel.protect.click()
    there = tmp_path / "there.txt"
    there.write_text("mine")
    panel.path.setText(str(there))
    signed_in.until(lambda: "is there already" in panel.status.text())
    assert not panel.save.isEnabled()
    panel.path.setText(str(tmp_path / "none" / "note.txt"))
    signed_in.until(lambda: "not there" in panel.status.text())
    assert not panel.save.isEnabled()


def test_a_name_that_is_free_is_offered(signed_in: Bench, tmp_path: Path) -> None:
    _, view = shown(signed_in)
    panel = view.export
    panel._folder = tmp_path
    panel.format.setCurrentIndex(1)
    name = Path(panel.path.text()).stem
    for taken in (f"{name}.txt", f"{name}-2.txt"):
        (tmp_path / taken).touch()
    panel.format.setCurrentIndex(3)
    signed_in.until(lambda: panel.path.text() == str(tmp_path / f"{name}-3.txt"))
    panel._folder = gone = tmp_path / "stick that was pulled out"
    panel.format.setCurrentIndex(1)
    signed_in.until(lambda: str(gone) not in panel.path.text())


def test_leaving_before_it_is_known_what_is_there_writes_nothing(
    signed_in: Bench, tmp_path: Path
) -> None:
    _, view = shown(signed_in)
    panel = view.export
    signed_in.until(panel.save.isEnabled)
    panel.path.setText(str(tmp_path / "note.pdf"))
    panel.save.click()
    panel.close_panel()
    signed_in.until(lambda: panel.look.seen is not None)
    signed_in.until(lambda: signed_in.window.shell.operations.running() == [])
    assert list(tmp_path.glob("note*")) == []


def test_a_problem_is_said_in_place_and_nothing_is_lost(signed_in: Bench, settings: object) -> None:
    _, view = shown(signed_in)
    session = signed_in.window.shell.session
    assert session is not None
    view.export.path.setText(str(session.clinic.path.parent / "note.pdf"))
    signed_in.until(view.export.save.isEnabled)
    view.export.save.click()
    signed_in.until(view.export.problem.isVisible)
    assert view.export.card.isVisible()
    view.export.close_panel()
    assert view.export.isHidden()


def test_printing_is_in_the_log_and_never_a_file(
    signed_in: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, view = shown(signed_in)
    panel = view.export
    printed: list[str] = []
    monkeypatch.setattr(panel, "_choose_printer", lambda _: True)
    monkeypatch.setattr("ui.widgets.export_panel.writes_a_file", lambda _: True)
    panel.print.click()
    assert "Save the note as a PDF instead" in panel.left.text()
    assert exports(signed_in) == []
    monkeypatch.setattr("ui.widgets.export_panel.writes_a_file", lambda _: False)
    monkeypatch.setattr(
        "ui.widgets.export_panel.print_note",
        lambda _, document: printed.append(document.title) or True,
    )
    panel.print.click()
    signed_in.until(lambda: "handed to the printer" in panel.left.text())
    assert printed == ["SOAP note"]
    assert exports(signed_in) == ["paper"]


def on_paper(path: Path, **how: object) -> list[str]:
    """The pages that a printer was given."""
    printer: QPrinter = make_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    assert print_note(printer, a_document(**how))  # type: ignore[arg-type]
    return ["".join(page.extract_text().split()) for page in pypdf.PdfReader(path).pages]


@pytest.mark.parametrize(
    ("status", "mark"),
    [
        (NoteStatus.PRELIMINARY, DRAFT_MARK),
        (NoteStatus.ENTERED_IN_ERROR, ERROR_MARK),
        (NoteStatus.FINAL, ""),
    ],
)
def test_each_printed_page_says_whom_it_is_about_and_what_it_is_worth(
    qapp: object, tmp_path: Path, status: NoteStatus, mark: str
) -> None:
    head = Letterhead("Hillside", ("12 Hill Road",), logo=a_logo())
    long = "No change since the last visit. " * 400
    pages = on_paper(tmp_path / "n.pdf", status=status, letterhead=head, title=long[:40] + "x",
                     addenda=(long,))  # fmt: skip
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert "RosaMarín" in page
        assert f"{number}/{len(pages)}" in page
        for one in (DRAFT_MARK, ERROR_MARK):
            assert ("".join(one.split()) in page) == (one == mark)


def test_markup_is_printed_as_it_is_written(qapp: object, tmp_path: Path) -> None:
    (page, *_) = on_paper(tmp_path / "n.pdf", title=TRAPS[0])
    assert "<script>alert" in page.replace("\u00a0", "")


def test_leaving_the_visit_closes_the_panel(signed_in: Bench) -> None:
    _, view = shown(signed_in)
    view.export.protect.click()
    view.export.passphrase.line.setText("ribbon glacier otter manual")
    signed_in.window.show_today()
    assert view.export.passphrase.text == ""
