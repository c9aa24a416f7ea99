"""Who is heard, with whose consent, and a key that records while it is held."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from app.bootstrap import Services
from app.days import here
from app.dictation.consents import Consents
from app.domain.encounter import (
    ConsentBy,
    ConsentHow,
    Encounter,
    EncounterMode,
    EncounterState,
)
from app.inference.engines import Engines
from app.settings import Settings
from app.task import Task
from app.transcription.transcription import Transcription
from tests.ui.conftest import Bench, services_for
from tests.ui.sample import Tone
from tests.unit.dictation.test_import import write_wave
from ui.actions import ActionId
from ui.devices.inputs import Input, SystemInputs
from ui.view_models.encounter import Step
from ui.view_models.manner import MannerViewModel
from ui.view_models.recording import RecorderState, RecordingViewModel
from ui.view_models.wording import clock, day
from ui.views.encounter import EncounterView


@pytest.fixture
def tone(monkeypatch: pytest.MonkeyPatch) -> Tone:
    """The only microphone of the workstation."""
    made = Tone("Headset")
    monkeypatch.setattr(
        SystemInputs, "known", lambda _: [Input("Headset", "Headset", partial(_itself, made))]
    )
    return made


def _itself(tone: Tone) -> Tone:
    return tone


@pytest.fixture
def view(tone: Tone, signed_in: Bench) -> EncounterView:
    return signed_in.open(signed_in.add(state=EncounterState.PLANNED))


@pytest.fixture
def overheard(signed_in: Bench, view: EncounterView) -> EncounterView:
    """A visit in which everybody is recorded."""
    view.bar.manner.modes[EncounterMode.VISIT].click()
    signed_in.until(lambda: view.visit.manner.mode is EncounterMode.VISIT)
    return view


def consent(bench: Bench, view: EncounterView) -> None:
    """Ask, and record."""
    view.bar.record.click()
    view.desk.consent.agree.click()
    bench.until(lambda: view.visit.recording.active)


def stored(bench: Bench, view: EncounterView) -> bytes:
    room = bench.window.shell.room
    assert room is not None
    return b"".join(room.recordings.samples(view.visit.recordings[-1].id))


def test_a_dictation_begins_at_once(view: EncounterView, tone: Tone) -> None:
    assert view.bar.manner.modes[EncounterMode.DICTATION].isChecked()
    assert view.bar.detail.text() == "Headset; hold F9 to talk"
    view.bar.record.click()
    assert view.visit.recording.active
    assert tone.listening
    view.bar.record.click()
    assert not tone.listening


def test_a_visit_is_recorded_only_after_somebody_consented(
    signed_in: Bench, overheard: EncounterView, tone: Tone
) -> None:
    view, panel = overheard, overheard.desk.consent
    words = "Everybody in the room is heard; a consent is asked for first"
    assert view.bar.detail.text() == words
    view.bar.record.click()
    assert panel.isVisible()
    assert not view.visit.recording.active
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert not tone.listening
    view.bar.record.click()
    panel.by.setCurrentIndex(1)
    panel.how.setCurrentIndex(1)
    panel.agree.click()
    signed_in.until(lambda: view.visit.recording.active)
    assert tone.listening
    kept = view.visit.encounter
    assert kept is not None
    assert kept.consent is not None
    assert (kept.consent.by, kept.consent.how) == (ConsentBy.GUARDIAN, ConsentHow.WRITTEN)
    assert view.bar.manner.consent.isVisible()
    assert not view.bar.manner.modes[EncounterMode.DICTATION].isVisible()
    view.visit.manner.set_mode(EncounterMode.DICTATION)  # not while it is recorded
    assert not view.visit.manner.busy


def test_a_visit_that_was_left_is_not_recorded_once_its_consent_is_kept(
    signed_in: Bench, overheard: EncounterView, tone: Tone, monkeypatch: pytest.MonkeyPatch
) -> None:
    left, keep = threading.Event(), Consents.keep

    def slow(service: Consents, *what: Any) -> Encounter:
        left.wait()
        return keep(service, *what)

    monkeypatch.setattr(Consents, "keep", slow)
    overheard.bar.record.click()
    overheard.desk.consent.agree.click()
    identifier = overheard.visit.encounter_id
    signed_in.window.show_today()
    left.set()
    room, operations = signed_in.window.shell.room, signed_in.window.shell.operations
    signed_in.until(lambda: not operations.running(identifier))
    assert room is not None
    assert room.records.reload(identifier).encounter.consented
    assert not tone.listening
    assert not overheard.visit.recording.active


def test_no_file_is_asked_for_in_a_visit_that_was_left_meanwhile(
    signed_in: Bench, overheard: EncounterView, monkeypatch: pytest.MonkeyPatch
) -> None:
    left, keep, asked = threading.Event(), Consents.keep, []

    def slow(service: Consents, *what: Any) -> Encounter:
        left.wait(20)
        return keep(service, *what)

    def ask(*what: object) -> tuple[list[str], str]:
        asked.append(what)
        return [], ""

    monkeypatch.setattr(Consents, "keep", slow)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", ask)
    overheard.files.choose()
    overheard.desk.consent.agree.click()
    signed_in.window.show_today()
    left.set()
    operations = signed_in.window.shell.operations
    signed_in.until(lambda: not operations.running(overheard.visit.encounter_id))
    assert asked == []


def test_a_consent_of_another_day_is_told_with_its_day(
    signed_in: Bench, overheard: EncounterView
) -> None:
    consent(signed_in, overheard)
    manner = overheard.visit.manner
    assert manner.encounter is not None
    assert manner.encounter.consent is not None
    given = manner.encounter.consent.given_at
    assert manner.consent_words.endswith(f", {clock(given)}")
    before = replace(manner.encounter.consent, given_at=given - timedelta(days=9))
    manner.encounter = replace(manner.encounter, consent=before)
    assert day(here(before.given_at)) in manner.consent_words


def test_a_withdrawn_consent_ends_the_recording_and_lets_it_go(
    signed_in: Bench, overheard: EncounterView, tone: Tone, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = overheard
    room, forgotten = signed_in.window.shell.room, list[bool]()
    assert room is not None
    monkeypatch.setattr(room.drafting, "forget", lambda: forgotten.append(True))
    consent(signed_in, view)
    tone.speak(1.4)
    signed_in.window.actions_[ActionId.CONSENT].trigger()
    assert "consented aloud" in view.desk.consent.title.text()
    view.desk.consent.withdraw.click()
    assert not tone.listening
    signed_in.until(view.desk.consent.delete.isVisible)
    assert view.desk.consent.title.text().startswith("Delete one recording")
    assert view.visit.busy is None, "nothing is written down of it"
    assert view.visit.encounter is not None
    assert not view.visit.encounter.consented
    view.desk.consent.delete.click()
    signed_in.until(lambda: view.visit.step is Step.RECORD)
    assert forgotten == [True], "the language model may have read ahead what was deleted"
    (left,) = room.recordings.list_for_encounter(view.visit.encounter_id)
    assert left.audio_removed_at is not None
    view.bar.record.click()
    assert view.desk.consent.agree.isVisible(), "a new consent is needed"


def test_a_withdrawal_is_written_down_although_the_window_closes(
    signed_in: Bench,
    overheard: EncounterView,
    tone: Tone,
    open_window: Callable[[Services], Bench],
    settings: Settings,
) -> None:
    consent(signed_in, overheard)
    spoken = tone.speak(1.4)
    overheard.visit.manner.withdraw()
    signed_in.window.close()
    again = open_window(services_for(settings))
    again.sign_in()
    room = again.window.shell.room
    assert room is not None
    found = room.records.open_encounter(overheard.visit.encounter_id)
    assert not found.encounter.consented
    assert b"".join(room.recordings.samples(found.recordings[0].id)) == spoken
    assert room.consents.deletable(found.encounter.id) == 1


def test_what_runs_ends_before_the_recording_goes(
    signed_in: Bench, overheard: EncounterView, tone: Tone, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, begun = overheard, threading.Event()

    def endless(_: object, encounter_id: object, task: Task, on_segment: object) -> None:
        begun.set()
        while True:
            task.check()

    consent(signed_in, view)
    tone.speak(1.3)
    monkeypatch.setattr(Transcription, "transcribe_new", endless)
    view.bar.record.click()
    signed_in.until(lambda: bool(view.visit.recordings))
    view.visit.transcribe()
    signed_in.until(begun.is_set)
    view.visit.manner.withdraw()
    signed_in.until(view.desk.consent.delete.isVisible)
    view.desk.consent.delete.click()
    signed_in.until(lambda: view.visit.step is Step.RECORD)
    assert view.visit.busy is None
    assert view.visit.problem is None


def test_a_file_waits_for_the_consent_too(
    signed_in: Bench, overheard: EncounterView, tmp_path: Path
) -> None:
    view, mime = overheard, QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(write_wave(tmp_path / "visit.wav", 1.0)))])
    view.files.drop(mime)
    assert view.desk.consent.agree.text() == "They consent: import"
    assert view.visit.busy is None
    view.desk.consent.agree.click()
    signed_in.until(lambda: bool(view.visit.recordings))


def test_what_was_discarded_does_not_stand_in_the_way_of_a_withdrawal(
    signed_in: Bench, overheard: EncounterView, tone: Tone
) -> None:
    view = overheard
    consent(signed_in, view)
    tone.speak(1.2)
    view.bar.discard.click()
    signed_in.until(view.bar.bring_back.isVisible)
    view.visit.manner.withdraw()
    signed_in.until(lambda: "withdrawn" in view.visit.manner.consent_words)
    assert view.visit.problem is None
    assert not view.bar.bring_back.isVisible()


def test_a_second_window_changes_nothing_of_a_recording(
    signed_in: Bench, overheard: EncounterView, tone: Tone
) -> None:
    """The service refuses, whoever asks."""
    view = overheard
    consent(signed_in, view)
    room, operations = signed_in.window.shell.room, signed_in.window.shell.operations
    assert room is not None
    other = MannerViewModel(
        room,
        operations,
        view.visit.encounter_id,
        RecordingViewModel(room, operations, view.visit.encounter_id),
    )
    problems: list[object] = []
    other.problem_found.connect(problems.append)
    other.show(room.records.reload(view.visit.encounter_id))
    other.withdraw()
    signed_in.until(lambda: len(problems) == 1)
    other.set_mode(EncounterMode.DICTATION)
    signed_in.until(lambda: len(problems) == 2)
    view.visit.recording.start(Tone("Second"))
    assert tone.listening
    spoken = tone.speak(1.1)
    view.bar.record.click()
    signed_in.until(lambda: bool(view.visit.recordings))
    assert stored(signed_in, view) == spoken


def test_of_a_signed_visit_nothing_is_chosen_any_more(signed_in: Bench, tone: Tone) -> None:
    view = signed_in.open(signed_in.add(state=EncounterState.SIGNED))
    assert not view.visit.manner.can_change
    press(view)
    view.desk.toggle_recording()
    assert not view.visit.recording.active or view.visit.step is not Step.SIGNED


@pytest.mark.parametrize("known", [("de", "fr", "en"), ("*",)])
def test_the_languages_of_the_model_are_offered(
    signed_in: Bench, tone: Tone, monkeypatch: pytest.MonkeyPatch, known: tuple[str, ...]
) -> None:
    monkeypatch.setattr(Engines, "speech_languages", property(lambda _: known))
    view = signed_in.open(signed_in.add(state=EncounterState.PLANNED))
    choice = view.bar.manner.language
    signed_in.until(choice.isVisible)
    assert choice.currentText() == "English"
    names = [choice.itemText(at) for at in range(choice.count())]
    assert names == sorted(names)
    assert {"English", "French", "German"} <= set(names)
    choice.setCurrentIndex(names.index("German"))
    choice.activated.emit(names.index("German"))
    signed_in.until(
        lambda: view.visit.encounter is not None and view.visit.encounter.language == "de"
    )
    again = signed_in.open_again(view)
    signed_in.until(again.bar.manner.language.isVisible)
    assert again.bar.manner.language.currentText() == "German"


def test_a_wrong_language_is_put_right_before_it_is_written_down(
    signed_in: Bench, tone: Tone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Engines, "speech_languages", property(lambda _: ("en", "fr")))
    visit = signed_in.add(state=EncounterState.RECORDED)
    room = signed_in.window.shell.room
    assert room is not None
    room.records.set_language(visit.encounter.id, "de")
    view = signed_in.open(visit)
    view.next_step()
    signed_in.until(lambda: view.visit.problem is not None)
    assert view.visit.problem is not None
    assert view.visit.problem.action.startswith("Choose another language for the visit")
    choice = view.bar.manner.language
    signed_in.until(choice.isVisible)
    choice.activated.emit(choice.findText("French"))
    signed_in.until(
        lambda: view.visit.encounter is not None and view.visit.encounter.language == "fr"
    )
    assert not view.bar.manner.modes[EncounterMode.VISIT].isVisible()


def test_one_language_is_not_asked_for(
    signed_in: Bench, tone: Tone, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A visit that is not recorded yet is spoken in the one that the model knows."""
    monkeypatch.setattr(Engines, "speech_languages", property(lambda _: ("de",)))
    view = signed_in.open(signed_in.add(state=EncounterState.PLANNED))
    signed_in.until(
        lambda: view.visit.encounter is not None and view.visit.encounter.language == "de"
    )
    assert not view.bar.manner.language.isVisible()


# the key to talk


def press(view: EncounterView, *, again: bool = False) -> None:
    send(view, QEvent.Type.KeyPress, again=again)


def let_go(view: EncounterView, *, again: bool = False) -> None:
    send(view, QEvent.Type.KeyRelease, again=again)


def send(view: EncounterView, kind: QEvent.Type, *, again: bool) -> None:
    event = QKeyEvent(kind, Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier, "", again)
    QApplication.sendEvent(view.window().windowHandle(), event)


def test_a_held_key_records_and_its_release_pauses(
    signed_in: Bench, view: EncounterView, tone: Tone
) -> None:
    recording = view.visit.recording
    press(view)
    spoken = tone.speak(0.8)
    for _ in range(3):  # as a keyboard repeats it
        let_go(view, again=True)
        press(view, again=True)
    assert not recording.lingering.isActive()
    let_go(view)
    spoken += tone.speak(0.3)  # the last words, which the device hands over late
    assert recording.lingering.isActive()
    recording.lingering.timeout.emit()
    assert recording.state is RecorderState.PAUSED
    tone.speak(0.7)
    press(view)
    spoken += tone.speak(0.6)
    let_go(view)
    press(view)  # again before it paused
    spoken += tone.speak(0.6)
    assert not recording.lingering.isActive()
    let_go(view)
    recording.lingering.timeout.emit()
    view.bar.record.click()
    signed_in.until(lambda: bool(view.visit.recordings))
    assert stored(signed_in, view) == spoken


def test_the_key_leaves_a_recording_alone_that_it_did_not_begin(
    view: EncounterView, tone: Tone
) -> None:
    view.bar.record.click()
    press(view)
    let_go(view)
    assert not view.visit.recording.lingering.isActive()
    assert view.visit.recording.state is RecorderState.RECORDING


def test_a_window_that_loses_the_keys_pauses(view: EncounterView, tone: Tone) -> None:
    recording = view.visit.recording
    press(view)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.focusWindowChanged.emit(None)
    assert recording.lingering.isActive()
    recording.lingering.timeout.emit()
    assert recording.state is RecorderState.PAUSED
    let_go(view)  # elsewhere, later
    assert recording.state is RecorderState.PAUSED


def test_behind_the_cover_the_release_still_counts_and_the_key_does_not(
    signed_in: Bench, view: EncounterView, tone: Tone
) -> None:
    recording = view.visit.recording
    press(view)
    tone.speak(1.1)
    signed_in.window.lock()
    signed_in.until(lambda: signed_in.window.shell.covered)
    let_go(view)
    assert recording.lingering.isActive()
    recording.lingering.timeout.emit()
    assert recording.state is RecorderState.PAUSED
    press(view)
    assert recording.state is RecorderState.PAUSED


def test_whoever_speaks_while_something_else_runs_is_told(
    signed_in: Bench, tone: Tone, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = threading.Event()

    def slow(_: object, encounter_id: object, task: Task, on_segment: object) -> None:
        heard.wait()

    monkeypatch.setattr(Transcription, "transcribe_new", slow)
    view = signed_in.open(signed_in.add(state=EncounterState.RECORDED))
    view.next_step()
    press(view)
    assert not tone.listening
    assert view.problem.isVisible()
    assert view.visit.problem is not None
    assert view.visit.problem.what.startswith("You are not recorded")
    heard.set()
    signed_in.until(lambda: view.visit.busy is None)


def test_the_key_records_nothing_behind_a_dialog(view: EncounterView, tone: Tone) -> None:
    dialog = QDialog(view.window())
    dialog.setModal(True)
    dialog.show()
    press(view)
    assert not tone.listening
    let_go(view)
    dialog.done(0)
    press(view)
    assert tone.listening


def test_the_key_asks_for_the_consent_first(overheard: EncounterView, tone: Tone) -> None:
    press(overheard)
    assert overheard.desk.consent.isVisible()
    assert not tone.listening
    let_go(overheard)
    assert not tone.listening


# what is said of it


def test_each_state_is_in_the_bar_and_told_to_a_screen_reader(
    signed_in: Bench, view: EncounterView, tone: Tone, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def listen(event: QAccessibleEvent) -> None:
        if event.type() == QAccessible.Event.Announcement:
            told.append(event.message())  # type: ignore[attr-defined]

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    view.bar.record.click()
    tone.speak(2.0)
    view.bar.refresh()
    assert view.bar.title.text() == "0:02  recording"
    view.bar.pause.click()
    assert view.bar.title.text() == "0:02  paused"
    view.bar.pause.click()
    view.bar.record.click()
    signed_in.until(lambda: bool(view.visit.recordings))
    signed_in.until(lambda: view.visit.busy is None)
    if view.visit.step is Step.TRANSCRIBE:
        view.desk.close_panels()
        view.visit.transcribe()
    signed_in.until(lambda: view.visit.step is Step.NO_SPEECH)
    states = [one.split(".")[0] for one in told]
    assert states[:4] == ["recording", "paused", "recording", "finishing"]
    assert any(one.startswith("Transcribing …") for one in told)
    assert told[-1].startswith("Nobody spoke in this recording")
    assert not any("0:02" in one for one in told[:4]), "the running time is not read out"
