"""A microphone is tried in memory, and the test says in words how one is heard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.encounter import EncounterState
from app.domain.recording import SAMPLE_RATE
from app.settings import Settings
from tests.fixtures import residue
from tests.ui.conftest import Bench
from tests.ui.sample import Tone
from ui.actions import ActionId
from ui.devices.inputs import Input, Inputs, SystemInputs
from ui.view_models.microphone import TEST_SECONDS, MicrophoneModel, Trial
from ui.views.encounter import EncounterView
from ui.widgets.microphone_panel import MicrophonePanel


class Desk(Inputs):
    """Microphones that a test plugs in and pulls out."""

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


@pytest.mark.parametrize(
    ("loud", "title"),
    [
        (0.0, "Nothing is heard"),
        (0.004, "Say something"),
        (0.03, "Too quiet"),
        (0.25, "Good"),
        (1.024, "Too loud"),
    ],
)
def test_how_loud_it_is_is_said_in_words(qtbot: object, loud: float, title: str) -> None:
    tone = Tone("Headset")
    model = MicrophoneModel(Desk(tone))
    model.open()
    assert model.words[0] == "Say something"
    tone.speak(1.0, loud)
    assert model.words[0] == title
    model.close()
    assert not tone.listening


def test_five_seconds_are_played_back_and_forgotten(qtbot: object) -> None:
    tone, played = Tone("Headset"), list[bytes]()
    model = MicrophoneModel(Desk(tone))
    model.sound_ready.connect(played.append)
    model.open()
    tone.speak(1.0)  # nobody asked for it
    model.take()
    spoken = tone.speak(2.0)
    assert model.words[0] == "Say something: 3 s left"
    assert played == []
    spoken += tone.speak(3.5)
    assert played == [spoken[: TEST_SECONDS * 2 * SAMPLE_RATE]]
    assert model.words[0] == "This is how you are heard"
    tone.speak(1.0)
    model.played()
    model.take()
    tone.speak(1.0)
    model.close()
    model.open()
    model.take()
    tone.speak(4.9)
    assert len(played) == 1, "what was taken before it was closed is forgotten"
    model.close()


def test_a_device_that_gives_no_samples_is_said(qtbot: object) -> None:
    model = MicrophoneModel(Desk(Tone("Headset")))
    model.open()
    model.patience.timeout.emit()
    assert model.words[0] == "Nothing is heard"
    model.close()


def test_a_microphone_lost_in_the_test_gives_way_to_the_next(qtbot: object) -> None:
    headset, laptop = Tone("Headset"), Tone("Laptop")
    desk = Desk(headset, laptop)
    model = MicrophoneModel(desk)
    model.open()
    model.take()
    headset.speak(2.0)
    desk.pull(headset)
    assert not headset.listening
    assert laptop.listening
    assert model.trial is Trial.LISTENING, "what two devices heard is not joined"
    laptop.speak(1.0)
    assert model.words == ("Good", "«Headset» was lost; this is another one")
    desk.pull(laptop)
    assert model.words == ("«Laptop» was lost", "Plug one in")
    model.take()
    assert model.trial is Trial.LISTENING
    desk.plug(headset)
    assert headset.listening
    model.close()
    assert not headset.listening


def test_a_microphone_that_breaks_in_the_test_is_said(qtbot: object) -> None:
    headset = Tone("Headset")
    desk = Desk(headset)
    model = MicrophoneModel(desk)
    model.open()
    headset.failed.emit("The microphone «Headset» stopped.")
    assert not headset.listening
    assert model.words[0] == "«Headset» was lost"
    desk.changed.emit()  # the system has it again
    assert headset.listening
    model.close()


def test_another_one_is_tried_when_it_is_chosen(qtbot: object) -> None:
    headset, laptop, kept = Tone("Headset"), Tone("Laptop"), list[str]()
    model = MicrophoneModel(Desk(headset, laptop))
    model.chosen.connect(kept.append)
    model.open()
    model.choose(1)
    assert laptop.listening
    assert not headset.listening
    assert kept == ["Laptop"]
    assert model.words[1] != "«Headset» was lost; this is another one"
    model.close()


@pytest.fixture
def tone(monkeypatch: pytest.MonkeyPatch) -> Tone:
    made = Tone("Headset")
    monkeypatch.setattr(
        SystemInputs, "known", lambda _: [Input("Headset", "Headset", partial(_itself, made))]
    )
    return made


@pytest.fixture
def view(tone: Tone, signed_in: Bench) -> EncounterView:
    view = signed_in.open(signed_in.add(state=EncounterState.PLANNED))
    signed_in.window.actions_[ActionId.MICROPHONE].trigger()
    assert tone.listening
    return view


def test_the_panel_shows_the_level_and_closes(view: EncounterView, tone: Tone) -> None:
    panel: MicrophonePanel = view.desk.test
    tone.speak(1.0)
    assert panel.title.text() == "Good"
    assert panel.meter.isVisible()
    panel.take.click()
    assert not panel.take.isEnabled()
    assert panel.title.text().startswith("Say something: 5 s")
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert not tone.listening


@pytest.mark.parametrize(
    "end",
    [
        lambda bench, view: bench.window.lock(),
        lambda bench, view: bench.window.show_today(),
        lambda bench, view: bench.window.close(),
    ],
    ids=["lock", "leave", "close"],
)
def test_nothing_listens_when_the_visit_is_left(
    signed_in: Bench,
    view: EncounterView,
    tone: Tone,
    end: Callable[[Bench, EncounterView], object],
) -> None:
    end(signed_in, view)
    assert not tone.listening


def test_a_recording_ends_the_test_and_nothing_of_it_is_kept(
    signed_in: Bench, view: EncounterView, tone: Tone, settings: Settings
) -> None:
    began = residue.now()
    view.desk.test.take.click()
    tried = tone.speak(3.0, 0.31)
    view.bar.record.click()
    assert not view.desk.test.isVisible()
    assert tone.listening
    spoken = tone.speak(1.5)
    view.bar.record.click()
    signed_in.until(lambda: bool(view.visit.recordings))
    room = signed_in.window.shell.room
    assert room is not None
    assert b"".join(room.recordings.samples(view.visit.recordings[-1].id)) == spoken
    needles = residue.pieces(tried)
    places = [settings.home.parent]
    assert residue.files_holding(places, needles, began) == []
    planted = settings.home / "planted.wav"
    planted.write_bytes(tried)
    assert residue.files_holding(places, needles, began) == [planted]
