"""Below a signed note: remarks, second signatures, and notes entered in error."""

from __future__ import annotations

import threading

import pytest

from app.accounts.accounts import Accounts
from app.domain.note import NoteStatus
from app.review.signing import Signing
from tests.fixtures.clinic import CLINICIAN
from tests.fixtures.people import NEW, a_second_clinician
from tests.fixtures.signing import sign as sign_read
from tests.ui.conftest import Bench
from tests.ui.review_screens import add_letter
from tests.ui.test_audio_after_signing import ready_to_sign, sign
from tests.ui.test_encounter import opened
from ui.view_models.encounter import Step
from ui.views.encounter import EncounterView

PASSWORD = CLINICIAN.password


def signed(bench: Bench) -> EncounterView:
    view = ready_to_sign(bench)
    view.bar.next.click()
    sign(bench, view)
    bench.until(view.notes.signed.isVisible)
    return view


def confirm(view: EncounterView, password: str) -> None:
    view.notes.signed.confirm.password.line.setText(password)
    view.notes.signed.confirm.confirm.click()


def test_a_remark_is_signed_and_shown_below_the_note(signed_in: Bench) -> None:
    view = signed(signed_in)
    signing = view.visit.signing
    view.notes.signed.write_addendum()
    view.notes.signed.confirm.password.line.setText(PASSWORD)
    assert not view.notes.signed.confirm.confirm.isEnabled()
    view.notes.signed.text.setPlainText("Called her: better.")
    confirm(view, "not the passphrase at all")
    signed_in.until(lambda: "is not right" in view.notes.signed.confirm.status.text())
    assert view.notes.signed.text.toPlainText() == "Called her: better."
    confirm(view, PASSWORD)
    signed_in.until(lambda: signing.addenda)
    assert not view.notes.signed.confirm.isVisible()
    assert [one.text for one in signing.addenda] == ["Called her: better."]
    signing.check()
    signed_in.until(view.notes.signed.verdict.isVisible)
    assert "holds" in view.notes.signed.verdict.text()


def test_a_remark_that_was_begun_goes_on_until_somebody_signs_out(signed_in: Bench) -> None:
    view = signed(signed_in)
    view.notes.signed.write_addendum()
    view.notes.signed.text.setPlainText("Called her:")
    view.notes.signed.write_addendum()
    assert view.notes.signed.text.toPlainText() == "Called her:"
    view.notes.signed.declare_wrong()
    assert not view.notes.signed.text.toPlainText()
    view = signed_in.open_again(view)
    panel, signing = view.notes.signed, view.visit.signing
    signed_in.until(panel.isVisible)
    panel.write_addendum()
    assert panel.text.toPlainText() == "Called her:"
    panel.text.appendPlainText("better.")
    confirm(view, PASSWORD)
    signed_in.until(lambda: signing.addenda)
    panel.write_addendum()
    assert not panel.text.toPlainText()
    panel.text.setPlainText("And")
    assert signed_in.window._left.remarks
    signed_in.window.lock()
    assert not signed_in.window._left.remarks


def test_a_remark_that_was_signed_after_its_visit_was_left_is_not_offered_again(
    signed_in: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = threading.Event()
    view = signed(signed_in)
    monkeypatch.setattr(Signing, "add_addendum", lambda *_: held.wait(20))
    view.notes.signed.write_addendum()
    view.notes.signed.text.setPlainText("Called her: better.")
    confirm(view, PASSWORD)
    signed_in.window.show_today()
    assert signed_in.window._left.remarks
    held.set()
    signed_in.until(signed_in.window.receipts.isVisible)
    assert "The remark is added and signed." in signed_in.window.receipts.title.text()
    assert not signed_in.window._left.remarks


def test_a_note_entered_in_error_leaves_the_visit_to_be_drafted_again(signed_in: Bench) -> None:
    view = signed(signed_in)
    view.notes.signed.declare_wrong()
    view.notes.signed.text.setPlainText("Written into the wrong chart")
    confirm(view, PASSWORD)
    signed_in.until(lambda: view.visit.step is Step.DRAFT)
    note = view.visit.note
    assert note is not None
    assert note.status is NoteStatus.ENTERED_IN_ERROR
    assert not view.notes.signed.add.isVisible()
    assert view.notes.signed.isVisible()


def test_an_unsigned_note_has_no_signatures_below(signed_in: Bench) -> None:
    view = opened(signed_in)
    assert not view.notes.signed.isVisible()
    view.notes.signed.write_addendum()
    assert not view.notes.signed.confirm.isVisible()


def test_a_colleague_finds_the_note_that_waits_reads_it_and_signs(
    clinic: Accounts, bench: Bench
) -> None:
    a_second_clinician(clinic)
    bench.sign_in()
    view = signed(bench)
    bench.until(lambda: view.notes.signed.colleague.count() == 2)
    view.notes.signed.colleague.activated.emit(1)
    bench.until(lambda: view.visit.signing.cosigners)
    bench.until(lambda: view.notes.signed.colleague.count() == 1)
    bench.window.shell.sign_out()
    bench.until(lambda: bench.window.shell.session is None)
    bench.window.shell.sign_in("bela", NEW)
    bench.until(lambda: bench.window.today is not None and bench.window.today.waiting.count())
    today = bench.window.today
    assert today is not None
    waiting = bench.window._today_model
    assert waiting is not None
    waiting.encounter_ready.emit(waiting.waiting[0].encounter_id)
    view = bench.window.encounter
    assert view is not None
    signing = view.visit.signing
    bench.until(lambda: signing.my_turn)
    assert view.notes.signed.cosign.isVisible()
    bench.read(view)
    view.notes.signed.sign_too()
    confirm(view, NEW)
    bench.until(lambda: len(signing.attestations) == 2)
    bench.until(lambda: not signing.my_turn)
    assert signing.cosigners == ()


def test_what_is_typed_for_one_note_is_never_added_to_another(signed_in: Bench) -> None:
    window, visit = signed_in.window, signed_in.add()
    session, room, note = window.shell.session, window.shell.room, visit.note
    assert session is not None
    assert room is not None
    assert note is not None
    add_letter(session, visit)
    for flagged in note.flags:
        note = room.review.remove(note.id, flagged.id)
    for one in room.records.open_encounter(visit.encounter.id).notes:
        sign_read(session, one.id, PASSWORD)
    view = signed_in.open(visit)
    signed_in.until(lambda: view.visit.signing.signed_note is not None)
    view.notes.signed.declare_wrong()
    view.notes.signed.text.setPlainText("Written into the wrong chart")
    assert view.notes.signed.confirm.isVisible()
    shown = view.visit.note
    view.visit.notes.move(1)
    signed_in.until(lambda: view.visit.note is not None and view.visit.note != shown)
    assert view.notes.signed.isVisible()
    assert not view.notes.signed.confirm.isVisible()


def test_the_signatures_take_the_room_of_their_words(signed_in: Bench) -> None:
    panel = signed(signed_in).notes.signed
    signed_in.until(
        lambda: panel.area.height() == panel.lines.totalHeightForWidth(panel.area.width())
    )
    last = panel.lines.itemAt(panel.lines.count() - 1)
    assert last is not None
    assert panel.area.height() - last.geometry().bottom() < 8
