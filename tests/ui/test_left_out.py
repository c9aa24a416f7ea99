"""A recording that cannot be written down holds up no visit, and a note needs no recording."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.domain.encounter import EncounterState
from tests.fixtures.clinic import CLINICIAN
from tests.fixtures.clinical import record_damaged
from tests.ui.conftest import Bench
from ui.actions import ActionId
from ui.view_models.encounter import Step
from ui.views.encounter import EncounterView


def write_and_sign(bench: Bench, view: EncounterView) -> None:
    """A sentence of one's own, answered for, read and signed."""
    visit, review = view.visit, view.visit.review
    bench.window.actions_[ActionId.WRITE_ALONE].trigger()
    bench.until(lambda: visit.note is not None and visit.busy is None)
    review.add("subjective", "She has a cough.")
    bench.until(lambda: review.flags)
    review.attest(review.flags[0].id, "Seen in person")
    bench.until(lambda: not review.flags)
    bench.read(view)
    assert visit.step is Step.SIGN
    visit.sign(CLINICIAN.password)
    bench.until(lambda: visit.step is Step.SIGNED)


def test_a_damaged_recording_is_left_out_by_name(signed_in: Bench) -> None:
    made = signed_in.add(state=EncounterState.PLANNED)
    session = signed_in.window.shell.session
    assert session is not None
    record_damaged(session, made.encounter)
    view = signed_in.open(made)
    visit, bar, panel = view.visit, view.bar, view.left_out
    action = signed_in.window.actions_[ActionId.LEAVE_OUT]
    assert (visit.step, action.isEnabled()) == (Step.TRANSCRIBE, True)
    assert not bar.leave_out.isVisible()
    read: list[bool] = []
    visit.read.connect(lambda: read.append(True))
    bar.next.click()
    signed_in.until(lambda: visit.problem is not None and visit.busy is None)
    assert visit.step is Step.TRANSCRIBE
    assert bar.leave_out.isVisible()
    assert not signed_in.window.actions_[ActionId.WRITE_ALONE].isEnabled()
    bar.leave_out.click()
    signed_in.until(lambda: read)  # anew, after the fault: the keys stay
    assert signed_in.window.focusWidget() is panel.reason
    (leave,) = panel.ways_out
    leave.click()
    assert panel.reason.placeholderText() == "A few words are needed here"
    panel.reason.setText("The file is damaged")
    signed_in.bot.keyClick(panel.reason, Qt.Key.Key_Return)
    signed_in.until(lambda: visit.left_out.lacking(visit.transcript))
    assert visit.step is Step.RECORD
    assert not bar.leave_out.isVisible()
    assert signed_in.window.focusWidget() is panel.cross
    (left,) = panel.ways_out
    assert left.text() == "Transcribe after all"
    assert f"left out by {CLINICIAN.display_name}" in left.accessibleName()
    assert "The file is damaged" in left.accessibleName()
    write_and_sign(signed_in, view)
    assert "without one recording" in view.notes.facts.text()
    action.trigger()
    assert not panel.isHidden()
    assert panel.ways_out == []


def test_what_was_left_out_is_transcribed_after_all(signed_in: Bench) -> None:
    view = signed_in.open(signed_in.add(state=EncounterState.RECORDED))
    visit, panel = view.visit, view.left_out
    (recording,) = visit.unheard
    visit.left_out.leave_out(recording.id, "No model knows the language")
    signed_in.until(lambda: visit.step is Step.RECORD)
    signed_in.window.actions_[ActionId.LEAVE_OUT].trigger()
    (again,) = panel.ways_out
    again.click()
    signed_in.until(lambda: visit.busy is None and visit.transcript is not None)
    assert visit.left_out.lacking(visit.transcript) == []
    assert panel.isHidden()


def test_a_note_is_written_without_a_recording(signed_in: Bench) -> None:
    view = signed_in.open(signed_in.add(state=EncounterState.PLANNED))
    assert view.visit.step is Step.RECORD
    keys = signed_in.window.actions_.keys(ActionId.WRITE_ALONE)
    assert f"{keys} begins one that you write alone." in view.notes.empty.text.text()
    assert not signed_in.window.actions_[ActionId.LEAVE_OUT].isEnabled()
    write_and_sign(signed_in, view)
