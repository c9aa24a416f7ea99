"""A visit that is recorded goes on in a further recording, until its note is signed."""

from __future__ import annotations

import pytest

from app.domain.encounter import EncounterState
from tests.fixtures.clinic import CLINICIAN
from tests.ui.conftest import Bench
from tests.ui.sample import Tone
from tests.ui.test_audio_after_signing import ready_to_sign
from ui.actions import ActionId
from ui.devices.inputs import Input, SystemInputs
from ui.view_models.encounter import Step
from ui.views.encounter import EncounterView


def record_more(bench: Bench, view: EncounterView) -> None:
    tone = Tone()
    view.visit.recording.start(tone)
    tone.speak(1.5)
    assert not view.bar.more.isVisible()
    view.desk.toggle_recording()
    bench.until(lambda: not view.visit.recording.active)
    assert view.visit.step is Step.TRANSCRIBE


@pytest.mark.parametrize(
    "state", [EncounterState.RECORDED, EncounterState.TRANSCRIBED, EncounterState.DRAFTED]
)
def test_more_can_be_recorded_until_the_note_is_signed(
    signed_in: Bench, monkeypatch: pytest.MonkeyPatch, state: EncounterState
) -> None:
    view = signed_in.open(signed_in.add(state=state))
    assert not view.bar.more.isVisible(), "there is no microphone"
    monkeypatch.setattr(SystemInputs, "known", lambda _: [Input("desk", "Desk", Tone)])
    view.desk.microphone.list_devices()
    assert not view.bar.record.isVisible()
    assert view.bar.more.isVisible()
    assert signed_in.window.actions_[ActionId.RECORD].isEnabled()
    known = len(view.visit.recordings)
    record_more(signed_in, view)
    assert len(view.visit.recordings) == known + 1
    again = signed_in.open_again(view)
    assert again.visit.step is Step.TRANSCRIBE


def test_a_further_recording_joins_the_transcript_and_the_note_can_be_drafted_again(
    signed_in: Bench,
) -> None:
    view = signed_in.open(signed_in.add())
    before = view.visit.transcript
    assert before is not None
    assert not view.notes.redraft.isVisible()
    record_more(signed_in, view)
    assert view.bar.title.text() == "0:01 recorded"
    assert view.visit.segments == list(before.segments)
    view.next_step()
    assert view.visit.segments == list(before.segments)
    signed_in.until(lambda: view.visit.step is not Step.TRANSCRIBE and view.visit.busy is None)
    after = view.visit.transcript
    assert after is not None
    assert after.parent == before.id
    assert len(after.parts) == 2
    assert view.visit.problem is not None
    assert view.visit.problem.what == "Nobody spoke in what was recorded last."
    assert "older than the transcript" in view.notes.facts.text()
    assert view.notes.redraft.isVisible()
    while view.visit.review.flags:
        flags = len(view.visit.review.flags)
        view.visit.review.remove(view.visit.review.flags[0].id)
        signed_in.until(lambda left=flags: len(view.visit.review.flags) == left - 1)
    assert view.bar.title.text() == "The note is older than the transcript"
    signed_in.read(view)
    view.next_step()
    assert view.sign.older.isVisible()
    view.sign.close_panel()
    assert signed_in.window.actions_[ActionId.REDRAFT].isEnabled()
    view.notes.redraft.click()
    assert view.visit.busy is not None
    assert not view.notes.redraft.isVisible()
    signed_in.until(lambda: view.visit.busy is None)
    view.sign.open(older=view.visit.note_is_older)
    assert not view.sign.older.isVisible()
    note = view.notes.facts.text()
    assert view.visit.note is not None
    assert view.visit.note.transcript_id == after.id
    assert "older" not in note
    assert "version 5" in note
    view.visit.review.undo()
    signed_in.until(lambda: "older than the transcript" in view.notes.facts.text())


def test_no_note_is_signed_while_more_is_recorded(
    signed_in: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    tone = Tone()
    monkeypatch.setattr(SystemInputs, "known", lambda _: [Input("desk", "Desk", lambda: tone)])
    view = ready_to_sign(signed_in)
    view.bar.next.click()
    assert view.sign.isVisible()
    signed_in.window.actions_[ActionId.RECORD].trigger()
    assert tone.listening
    assert not view.sign.isVisible()
    view.visit.sign(CLINICIAN.password)
    assert view.visit.busy is None
    tone.speak(1.2)
    view.desk.toggle_recording()
    signed_in.until(lambda: not view.visit.recording.active)
    assert view.visit.step is Step.TRANSCRIBE
