"""The recovery key: its sheet, its words, and the ways back into a clinic."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.accounts.accounts import Accounts
from app.backup.backups import Backups
from app.bootstrap import Services
from app.keys.recovery import RecoveryKey
from app.settings import Settings
from app.task import Task
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER, FoundedClinic, settings_for
from tests.ui.conftest import Bench, services_for
from tests.ui.test_access import check
from tests.ui.test_doors import keep, named, press
from ui.theme.theme import Theme
from ui.view_models.recovery_words import Purpose
from ui.view_models.shell import Stage
from ui.views.recovery import RecoveryView
from ui.views.recovery_sheet import RecoverySheetView
from ui.views.rescue import RescueView
from ui.views.restore import RestoreView
from ui.views.sign_in import SignInView
from ui.views.start import StartView
from ui.widgets.words_field import WordsField

NEW = "walnut signal corridor umbrella"


@pytest.fixture
def words(qtbot: QtBot, theme: Theme) -> WordsField:
    field = WordsField()
    qtbot.addWidget(field)
    return field


def test_words_complete_themselves_and_go_on(qtbot: QtBot, words: WordsField) -> None:
    words.show()
    first = words.fields[0]
    first.setFocus()
    qtbot.keyClicks(first, "aban")
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert first.text() == "abandon"
    assert words.status.text() == "23 of 24 words to go."
    qtbot.keyClicks(words.fields[1], "acid")
    qtbot.keyClick(words.fields[1], Qt.Key.Key_Return)
    assert words.words[:3] == ["abandon", "acid", ""]


def test_a_wrong_word_is_named_with_the_one_that_is_meant(words: WordsField) -> None:
    words.fill("abandon appel")
    assert words.fields[1].property("state") == "wrong"
    assert words.status.text() == "Word 2, «appel», is not from the list. Is it «apple»?"
    assert not words.complete


def test_a_pasted_sheet_fills_every_field_and_is_checked_as_a_whole(words: WordsField) -> None:
    key = RecoveryKey.create()
    words.fields[0].textEdited.emit(key.text.upper())
    assert words.complete
    assert words.text == key.text
    swapped = [key.words[1], key.words[0], *key.words[2:]]
    if swapped[0] != swapped[1]:
        words.fill(" ".join(swapped))
        fits = words.complete  # one in 256 orders fits by chance
        assert fits or "one is wrong, or two are swapped" in words.status.text()
    words.clear()
    assert set(words.words) == {""}


def recover(bench: Bench, key: RecoveryKey) -> RescueView:
    """Open the clinic with the words, as a person types them."""
    window, shell = bench.window, bench.window.shell
    page = window.pages.currentWidget()
    assert isinstance(page, SignInView)
    press(page, "Lost every passphrase? Use the recovery key")
    view = window.pages.currentWidget()
    assert isinstance(view, RecoveryView)
    check(window)
    view.words.fill(key.text)
    view.foot.go.click()
    bench.until(lambda: shell.stage is Stage.RESCUE)
    return rescue_view(bench)


def rescue_view(bench: Bench) -> RescueView:
    view = bench.window.pages.currentWidget()
    assert isinstance(view, RescueView)
    bench.until(lambda: any(line.isVisible() for line in view.sheet.findChildren(QPushButton)))
    return view


def give_passphrase(bench: Bench, view: RescueView, name: str, passphrase: str) -> None:
    press(view, f"New passphrase for {name}")
    view.passphrase.first.line.setText(passphrase)
    assert not view.set.isEnabled()
    view.passphrase.again.line.setText(passphrase)
    view.set.click()
    bench.until(lambda: view._rescue.work is None)
    assert view._rescue.problem is None


def test_the_recovery_key_gives_everybody_a_way_in_and_is_replaced(
    bench: Bench, founded: FoundedClinic
) -> None:
    shell = bench.window.shell
    view = recover(bench, founded.recovery)
    check(bench.window)
    give_passphrase(bench, view, CLINICIAN.name, NEW)
    make = f"Enrolment code for {OFFICE_MANAGER.name}"
    bench.until(lambda: len(named(view, make)) == 1)  # the list is made anew
    press(view, make)
    bench.until(view.code.isVisible)
    code = view.code.code.text()
    assert view.foot.go.isEnabled()
    view.foot.go.click()
    bench.until(lambda: shell.stage is Stage.RECOVERY_SHEET)
    new = shell.written().words
    assert new != founded.recovery.words
    keep(bench)
    bench.until(lambda: shell.stage is Stage.SIGN_IN and not shell.busy)
    assert shell.session is None
    assert shell.recovery_words == ""

    shell.sign_in(CLINICIAN.name, NEW)
    bench.until(lambda: shell.session is not None)
    assert shell.session is not None
    assert shell.session.duties == ()
    bench.window.lock()
    bench.until(lambda: not shell.busy)
    shell.enrol(OFFICE_MANAGER.name, code, OFFICE_MANAGER.password)
    bench.until(lambda: not shell.busy)
    assert shell.notice == "Your passphrase is set. Sign in with it."
    shell.recover(founded.recovery.text)
    bench.until(lambda: shell.problem is not None)
    assert shell.session is None


def test_the_clinic_can_be_looked_into_before_the_new_sheet(
    bench: Bench, founded: FoundedClinic
) -> None:
    window, shell = bench.window, bench.window.shell
    view = recover(bench, founded.recovery)
    view.foot.back.click()
    assert shell.stage is Stage.OPEN
    assert window.today is not None
    duties = window.duties
    assert duties is not None
    assert duties.isVisible()
    bench.until(lambda: window.status.verdict is not None)
    check(window)
    press(duties, "Make a new recovery sheet: Make it")
    bench.until(lambda: shell.stage is Stage.RECOVERY_SHEET)
    assert shell.written().words != founded.recovery.words
    keep(bench)
    bench.until(lambda: shell.stage is Stage.SIGN_IN and not shell.busy)
    assert shell.session is None


def test_a_clinic_comes_back_on_a_bare_workstation(
    open_window: Callable[[Services], Bench],
    clinic: Accounts,
    founded: FoundedClinic,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        Backups(session).create(stick, Task())
    bench = open_window(services_for(settings_for(tmp_path / "elsewhere" / "clinic")))
    window, shell = bench.window, bench.window.shell
    start = window.pages.currentWidget()
    assert isinstance(start, StartView)
    check(window)
    start.restore.click()
    view = window.pages.currentWidget()
    assert isinstance(view, RestoreView)
    check(window)
    monkeypatch.setattr(
        "ui.views.restore.QFileDialog.getExistingDirectory", lambda *_: str(tmp_path)
    )
    view.choose.setFocus()
    view.choose.click()
    bench.until(view.problem.isVisible)
    assert not view.foot.go.isEnabled()
    assert window.focusWidget() is view.choose
    monkeypatch.setattr("ui.views.restore.QFileDialog.getExistingDirectory", lambda *_: str(stick))
    view.choose.click()
    bench.until(view.foot.go.isEnabled)
    assert view.rows.rowCount() == 1
    assert window.focusWidget() is view.list
    view.go_on()
    check(window)
    view.words.fill(RecoveryKey.create().text)
    view.go_on()
    bench.until(view.problem.isVisible)
    assert not shell.services.accounts.founded(), "nothing was put in place"
    view.words.fill(founded.recovery.text)
    view.go_on()
    bench.until(lambda: view.steps.current == 2)
    assert view.result.text().startswith("Restored in 0:")
    view.go_on()
    bench.until(lambda: shell.stage is Stage.RESCUE)
    rescue = rescue_view(bench)
    assert not rescue.foot.go.isEnabled(), "nobody can sign in on this workstation yet"
    give_passphrase(bench, rescue, CLINICIAN.name, NEW)
    rescue.foot.go.click()
    bench.until(lambda: shell.stage is Stage.RECOVERY_SHEET)
    keep(bench)
    bench.until(lambda: shell.stage is Stage.SIGN_IN and not shell.busy)
    shell.sign_in(CLINICIAN.name, NEW)
    bench.until(lambda: window.today is not None)


@pytest.fixture
def sheet(bench: Bench, founded: FoundedClinic) -> RecoverySheetView:
    bench.window.shell.show_sheet(founded.recovery, "Hillside", Purpose.FOUNDED)
    view = bench.window.pages.currentWidget()
    assert isinstance(view, RecoverySheetView)
    return view


def test_a_printer_that_writes_a_file_is_asked_about_once_more(
    bench: Bench,
    sheet: RecoverySheetView,
    founded: FoundedClinic,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "sheet.pdf"

    def choose(printer: QPrinter) -> bool:
        printer.setOutputFileName(str(path))
        return True

    monkeypatch.setattr(sheet, "_choose", choose)
    check(bench.window)
    sheet.print.click()
    assert sheet.file_notice.isVisible()
    assert not path.exists()
    press(sheet, "Leave without writing a file")
    assert not path.exists()
    sheet.print.click()
    sheet.write_file.click()
    assert not sheet.file_notice.isVisible()
    document = QPdfDocument()
    assert document.load(str(path)) is QPdfDocument.Error.None_
    assert document.pageCount() == 1
    text = document.getAllText(0).text()
    missing = [word for word in founded.recovery.words if word not in text]
    assert missing == []
    assert "Hillside" in text


def test_the_code_on_the_sheet_is_painted_in_whole_pixels(sheet: RecoverySheetView) -> None:
    picture = sheet.code.grab().toImage()
    side = picture.width()
    modules = sheet._written.sheet.qr
    count = len(modules) + 8
    size = side // count
    assert size * count == side
    read = tuple(
        tuple(
            picture.pixelColor(int((x + 4.5) * size), int((y + 4.5) * size)).lightness() < 128
            for x in range(len(modules))
        )
        for y in range(len(modules))
    )
    assert read == modules


def test_a_damaged_clinic_is_replaced_from_the_sign_in_and_kept_aside(
    open_window: Callable[[Services], Bench],
    clinic: Accounts,
    settings: Settings,
    founded: FoundedClinic,
    tmp_path: Path,
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        Backups(session).create(stick, Task())
    store = settings.home / "clinic.db"
    store.write_bytes(bytes(store.stat().st_size))
    bench = open_window(services_for(settings))
    window, shell = bench.window, bench.window.shell
    shell.sign_in(CLINICIAN.name, CLINICIAN.password)
    bench.until(lambda: shell.problem is not None)
    page = window.pages.currentWidget()
    assert isinstance(page, SignInView)
    press(page, "Stores damaged or gone? Restore from a backup")
    view = window.pages.currentWidget()
    assert isinstance(view, RestoreView)
    view._restore.look_in(stick)
    bench.until(view.foot.go.isEnabled)
    view.go_on()
    assert "kept aside" in view.text.text()
    view._on_back()
    view._on_back()
    assert shell.stage is Stage.SIGN_IN
    shell.go(Stage.RESTORE)
    view = window.pages.currentWidget()
    assert isinstance(view, RestoreView)
    view._restore.look_in(stick)
    bench.until(view.foot.go.isEnabled)
    view.go_on()
    view.words.fill(founded.recovery.text)
    view.go_on()
    bench.until(lambda: view.steps.current == 2)
    kept = next(path for path in settings.home.iterdir() if path.name.startswith("replaced-"))
    assert str(kept) in view.facts.text()
    assert (kept / "clinic.db").exists()
    view.go_on()
    bench.until(lambda: shell.stage is Stage.RESCUE)
    rescue = rescue_view(bench)
    assert rescue._rescue.clinician_comes_in, "on the same workstation the passphrases still hold"
