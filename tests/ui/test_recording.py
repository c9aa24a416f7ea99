"""From a source of sound to the encrypted journal."""

from __future__ import annotations

from functools import partial

import pytest

from app.audit.events import Action
from app.domain.encounter import EncounterState
from app.domain.recording import SAMPLE_RATE
from tests.fixtures.clinical import logged
from tests.ui.conftest import Bench
from tests.ui.sample import Tone
from ui.devices.inputs import Input, Inputs
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
    view.desk.toggle_pause()
    tone.speak(1.0)
    assert recording.state is RecorderState.PAUSED
    view.desk.toggle_pause()
    second = tone.speak(0.7)
    view.desk.toggle_recording()
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
    view.desk.toggle_recording()
    signed_in.until(lambda: view.visit.step is Step.TRANSCRIBE)
    assert stored(signed_in, view) == spoken


def test_a_recording_that_is_thrown_away_leaves_nothing(
    signed_in: Bench, view: EncounterView
) -> None:
    recording, tone = view.visit.recording, Tone()
    recording.start(tone)
    tone.speak(2.0)
    view.bar.discard.click()
    signed_in.until(lambda: recording.state is RecorderState.IDLE)
    assert view.visit.step is Step.RECORD
    identifier, operations = view.visit.encounter_id, signed_in.window.shell.operations
    signed_in.window.show_today()
    signed_in.until(lambda: not operations.running(identifier))
    room, session = signed_in.window.shell.room, signed_in.window.shell.session
    assert room is not None
    assert session is not None
    assert room.recordings.list_for_encounter(identifier) == []
    assert logged(session, Action.DISCARD)[-1].detail["samples"] == 2 * SAMPLE_RATE


def test_a_discarded_recording_is_brought_back(signed_in: Bench, view: EncounterView) -> None:
    recording, tone = view.visit.recording, Tone()
    recording.start(tone)
    spoken = tone.speak(2.3)
    view.bar.discard.click()
    signed_in.until(view.bar.bring_back.isVisible)
    assert view.bar.title.text() == "Recording discarded"
    assert "0:02 can be brought back" in view.bar.detail.text()
    view.bar.bring_back.click()
    signed_in.until(lambda: view.visit.step is Step.TRANSCRIBE)
    assert stored(signed_in, view) == spoken
    assert not view.bar.bring_back.isVisible()


def test_a_recording_discarded_while_the_visit_is_left_is_deleted(
    signed_in: Bench, view: EncounterView
) -> None:
    identifier, tone = view.visit.encounter_id, Tone()
    view.visit.recording.start(tone)
    tone.speak(1.5)
    view.visit.recording.discard()
    operations = signed_in.window.shell.operations
    signed_in.window.show_today()
    room = signed_in.window.shell.room
    assert room is not None
    signed_in.until(lambda: not operations.running(identifier))
    signed_in.until(lambda: not room.recordings.list_for_encounter(identifier))


class Desk(Inputs):
    """Inputs that a test plugs in and pulls out."""

    def __init__(self, *tones: Tone) -> None:
        super().__init__()
        self.tones = list(tones)

    def known(self) -> list[Input]:
        return [Input(one.device, one.name, partial(_itself, one)) for one in self.tones]

    def pull(self, tone: Tone) -> None:
        self.tones.remove(tone)
        self.changed.emit()

    def plug(self, tone: Tone) -> None:
        self.tones.append(tone)
        self.changed.emit()


def _itself(tone: Tone) -> Tone:
    return tone


def test_a_lost_microphone_gives_way_to_the_next_in_the_same_recording(
    signed_in: Bench, view: EncounterView
) -> None:
    recording, headset, laptop = view.visit.recording, Tone("Headset"), Tone("Laptop")
    desk = Desk(headset, laptop)
    recording.start(headset, desk)
    spoken = headset.speak(1.3)
    spoken += headset.hold(0.15)
    desk.pull(headset)
    assert not headset.listening
    assert laptop.listening
    words = "The microphone was lost. Recording goes on with «Laptop»"
    assert view.bar.detail.text() == words
    assert view.bar.title.text().endswith("recording")
    spoken += laptop.speak(1.1)
    view.desk.toggle_recording()
    signed_in.until(lambda: view.visit.step is Step.TRANSCRIBE)
    assert view.visit.problem is None
    assert len(view.visit.recordings) == 1
    assert stored(signed_in, view) == spoken
    assert said_in_the_log(signed_in) == ["device_lost"]


def test_without_a_microphone_the_recording_waits_for_one(
    signed_in: Bench, view: EncounterView
) -> None:
    recording, headset = view.visit.recording, Tone("Headset")
    desk = Desk(headset)
    recording.start(headset, desk)
    spoken = headset.speak(1.0)
    desk.pull(headset)
    assert view.bar.title.text() == "0:01  waiting for a microphone"
    assert "«Headset» was lost" in view.bar.detail.text()
    assert recording.state is RecorderState.RECORDING
    desk.plug(headset)
    assert headset.listening
    spoken += headset.speak(1.0)
    assert view.bar.title.text() == "0:02  recording"
    view.desk.toggle_recording()
    signed_in.until(lambda: view.visit.step is Step.TRANSCRIBE)
    assert stored(signed_in, view) == spoken


def test_a_microphone_that_stops_is_opened_again_and_then_left(
    signed_in: Bench, view: EncounterView
) -> None:
    recording, headset, laptop = view.visit.recording, Tone("Headset"), Tone("Laptop")
    recording.start(headset, Desk(headset, laptop))
    spoken = headset.speak(0.5)
    headset.failed.emit("The microphone «Headset» stopped.")
    assert headset.listening
    assert "changed" in view.bar.detail.text()
    headset.failed.emit("The microphone «Headset» stopped.")
    assert laptop.listening
    spoken += laptop.speak(0.7)
    view.desk.toggle_recording()
    signed_in.until(lambda: view.visit.step is Step.TRANSCRIBE)
    assert stored(signed_in, view) == spoken
    assert said_in_the_log(signed_in) == ["device_changed", "device_lost"]


def test_a_microphone_that_gives_nothing_for_three_seconds_is_left(
    signed_in: Bench, view: EncounterView
) -> None:
    recording, headset, laptop = view.visit.recording, Tone("Headset"), Tone("Laptop")
    recording.start(headset, Desk(headset, laptop))
    assert recording.listening is not None
    assert recording.listening.patience.interval() == 3000
    headset.speak(0.5)
    recording.listening.patience.timeout.emit()
    assert laptop.listening
    assert "Nothing came" in view.bar.detail.text()


def test_silence_is_said_and_another_microphone_is_one_click_away(
    signed_in: Bench, view: EncounterView
) -> None:
    recording, headset, laptop = view.visit.recording, Tone("Headset"), Tone("Laptop")
    recording.start(headset, Desk(headset, laptop))
    spoken = headset.speak(2.9, loud=0.0)
    assert not view.bar.another.isVisible()
    spoken += headset.speak(0.1, loud=0.0)
    assert "Nothing is heard from «Headset»" in view.bar.detail.text()
    assert view.bar.another.isVisible()
    spoken += headset.speak(0.1)
    assert not view.bar.another.isVisible()
    assert "encrypted as you speak" in view.bar.detail.text()
    spoken += headset.speak(3.0, loud=0.0)
    view.bar.another.click()
    assert laptop.listening
    spoken += laptop.speak(0.4)
    view.desk.toggle_recording()
    signed_in.until(lambda: view.visit.step is Step.TRANSCRIBE)
    assert stored(signed_in, view) == spoken
    assert said_in_the_log(signed_in) == ["silent", "silent", "device_changed"]


def said_in_the_log(bench: Bench) -> list[str]:
    session = bench.window.shell.session
    assert session is not None
    return [
        one.reason
        for one in logged(session, Action.UPDATE)
        if one.detail.get("kind") == "microphone"
    ]


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
