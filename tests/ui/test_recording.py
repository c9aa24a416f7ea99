"""From a source of sound to the encrypted journal."""

from __future__ import annotations

import pytest

from app.domain.encounter import EncounterState
from tests.ui.conftest import Bench
from tests.ui.sample import Tone
from ui.view_models.encounter import Step
from ui.view_models.recording import RecorderState
from ui.views.encounter import EncounterView


@pytest.fixture
def view(signed_in: Bench) -> EncounterView:
    return signed_in.open(signed_in.add(state=EncounterState.PLANNED))


def stored(bench: Bench, view: EncounterView) -> bytes:
    room = bench.window.shell.room
    assert room is not None
    return b"".join(room.recordings.samples(view.visit.recordings[-1].id))


def test_what_was_spoken_is_stored_without_the_pause(signed_in: Bench, view: EncounterView) -> None:
    recording, tone = view.visit.recording, Tone()
    recording.start(tone)
    assert tone.listening
    assert view.bar.pause.isVisible()
    first = tone.speak(2.5)
    assert recording.seconds == pytest.approx(2.5)
    assert max(recording.levels) > 0.2
    assert view.bar.title.text() == "0:02  recording"
    view.toggle_pause()
    tone.speak(1.0)
    assert recording.state is RecorderState.PAUSED
    view.toggle_pause()
    second = tone.speak(0.7)
    view.toggle_recording()
    assert not tone.listening
    signed_in.until(lambda: view.visit.step is Step.TRANSCRIBE)
    assert stored(signed_in, view) == first + second
    assert view.bar.title.text() == "0:03 recorded"


def test_what_the_device_still_holds_at_the_end_is_kept(
    signed_in: Bench, view: EncounterView
) -> None:
    tone = Tone()
    view.visit.recording.start(tone)
    spoken = tone.speak(1.2)
    spoken += tone.hold(0.15)
    view.toggle_recording()
    signed_in.until(lambda: view.visit.step is Step.TRANSCRIBE)
    assert stored(signed_in, view) == spoken


def test_a_recording_that_is_thrown_away_leaves_nothing(
    signed_in: Bench, view: EncounterView
) -> None:
    recording, tone = view.visit.recording, Tone()
    recording.start(tone)
    tone.speak(2.0)
    recording.discard()
    signed_in.until(lambda: recording.state is RecorderState.IDLE)
    assert view.visit.step is Step.RECORD


def test_a_microphone_that_fails_ends_the_recording_and_keeps_it(
    signed_in: Bench, view: EncounterView
) -> None:
    tone = Tone()
    view.visit.recording.start(tone)
    tone.speak(1.0)
    tone.failed.emit("The microphone «Tone» stopped.")
    signed_in.until(lambda: view.visit.step is Step.TRANSCRIBE)
    assert view.problem.isVisible()
    assert "is kept" in view.problem.text.text()


def test_leaving_the_visit_ends_and_keeps_the_recording(
    signed_in: Bench, view: EncounterView
) -> None:
    identifier, tone = view.visit.encounter_id, Tone()
    view.visit.recording.start(tone)
    tone.speak(1.5)
    operations = signed_in.window.shell.operations
    signed_in.window.show_today()
    assert not tone.listening
    signed_in.until(lambda: not operations.running(identifier))
    room = signed_in.window.shell.room
    assert room is not None
    assert [one.seconds for one in room.recordings.list_for_encounter(identifier)] == [1.5]
