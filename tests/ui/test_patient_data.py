"""What a patient may ask for, in the window: all of their data, or its erasure; and retention."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtTest import QTest

from app.accounts.policies import PolicyService
from app.domain.practitioner import Role
from app.retention.erasure import ErasureReason
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER
from tests.ui.conftest import Bench, take_file
from ui.actions import ActionId
from ui.views.encounter import EncounterView
from ui.views.today import TodayView
from ui.widgets.reasons import Mode


def today_of(bench: Bench) -> TodayView:
    """The list of visits, read, its first visit selected."""
    window = bench.window
    window.show_today()
    view = window.today
    assert view is not None
    bench.until(lambda: view.patient is not None)
    return view


def test_everything_of_a_patient_is_exported_from_the_list(
    signed_in: Bench, tmp_path: Path
) -> None:
    signed_in.add()
    view = today_of(signed_in)
    signed_in.window.actions_[ActionId.EXPORT_PATIENT].trigger()
    data = view.data
    signed_in.until(data.file.isVisible)
    assert "Featherstonehaugh" in data.file.title.text()
    folder = tmp_path / "stick"
    folder.mkdir()
    take_file(signed_in, data.file, folder)
    data.exporting.password.line.setText("not the right passphrase")
    data.exporting.confirm.click()
    signed_in.until(lambda: "not right" in data.exporting.status.text())
    assert not list(folder.iterdir())
    data.exporting.password.line.setText(CLINICIAN.password)
    data.exporting.confirm.click()
    signed_in.until(data.written.isVisible)
    (written,) = folder.iterdir()
    checksums = (written / "checksums.sha256").read_bytes()
    assert hashlib.sha256(checksums).hexdigest() == data.written._hash
    assert str(written) in data.written.title.text()


def test_a_patient_is_erased_from_the_visit_and_the_receipt_stays(
    signed_in: Bench, tmp_path: Path
) -> None:
    window = signed_in.window
    view = signed_in.open(signed_in.add())
    name = view.strip.name.text()
    window.actions_[ActionId.ERASE_PATIENT].trigger()
    data = view.data
    signed_in.until(data.erasing.isVisible)
    assert name in data.erasing.title.text()
    data.erasing.password.line.setText(CLINICIAN.password)
    assert not data.erasing.confirm.isEnabled(), "the reason is missing"
    data.reason.setCurrentIndex(data.reason.findData(str(ErasureReason.PATIENT_REQUEST)))
    data.erasing.confirm.click()
    signed_in.until(lambda: window.encounter is None)
    today = window.today
    assert today is not None
    signed_in.until(today.data.gone.isVisible)
    signed_in.until(lambda: today.pages.currentWidget() is today.empty)
    path = tmp_path / "receipt.txt"
    today.data.save.click()
    take_file(signed_in, today.data.file, path)
    assert name not in path.read_text("utf-8")
    assert "Receipt of an erasure" in path.read_text("utf-8")


def erase(bench: Bench, view: EncounterView) -> None:
    """Erase the patient of the visit that is open."""
    data = view.data
    bench.window.actions_[ActionId.ERASE_PATIENT].trigger()
    bench.until(data.erasing.isVisible)
    data.erasing.password.line.setText(CLINICIAN.password)
    data.reason.setCurrentIndex(data.reason.findData(str(ErasureReason.PATIENT_REQUEST)))
    data.erasing.confirm.click()
    bench.until(lambda: bench.window.encounter is None)


def test_no_visit_is_begun_for_a_patient_who_was_erased(signed_in: Bench) -> None:
    visit = signed_in.add()
    today = today_of(signed_in)
    today.open_panel()
    today.panel._choose(visit.patient)
    view = signed_in.open(visit)
    assert today.panel.who.text() == visit.patient.name
    erase(signed_in, view)
    assert not today.panel.isVisible()
    assert today.panel.who.text() == ""


def test_who_was_erased_is_offered_for_no_visit(signed_in: Bench) -> None:
    visit, other = signed_in.add(), signed_in.add(name=("Rosa", "Featherby"))
    today = today_of(signed_in)
    today.open_panel()
    signed_in.bot.keyClicks(today.panel.who, "Feather")
    signed_in.until(lambda: today.panel._found.count() == 2)
    erase(signed_in, signed_in.open(visit))
    assert today.panel._found.count() == 0
    signed_in.until(lambda: today.panel._found.count() == 1)
    assert today._today.patients == [other.patient]


def test_words_that_were_written_of_who_is_erased_are_not_missed(signed_in: Bench) -> None:
    view = signed_in.open(signed_in.add())
    view.note.open(Mode.EDIT)
    field = signed_in.window.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "Other words")
    erase(signed_in, view)
    signed_in.until(lambda: not signed_in.window.shell.operations.running())
    assert not signed_in.window.defect.isVisible()


def test_leaving_the_question_erases_nothing(signed_in: Bench) -> None:
    view = signed_in.open(signed_in.add())
    signed_in.window.actions_[ActionId.ERASE_PATIENT].trigger()
    signed_in.until(view.data.erasing.isVisible)
    view.data.erasing.leave.click()
    assert view.data.isHidden(), "no room is taken"
    assert today_of(signed_in).patient is not None


def test_what_is_due_is_shown_before_it_is_deleted(bench: Bench) -> None:
    accounts = bench.window.shell.services.accounts
    with accounts.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        PolicyService(session).change(OFFICE_MANAGER.password, keep_draft_days=7)
    bench.sign_in()
    assert Role.CLINICIAN in CLINICIAN.roles
    bench.add(minutes_ago=60 * 24 * 30, written=datetime.now(UTC) - timedelta(days=30))
    window = bench.window
    window.show_today()
    view = window.today
    assert view is not None
    panel = view.retention
    bench.until(panel.notice.isVisible)
    assert not panel.delete.isVisible(), "first the list"
    window.actions_[ActionId.SWEEP].trigger()
    assert panel.delete.isVisible()
    assert panel.items.count() == 1
    panel.delete.click()
    bench.until(panel.said.isVisible)
    assert "Deleted for good" in panel.said.title.text()
    bench.until(lambda: not panel.notice.isVisible())
