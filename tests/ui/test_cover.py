"""The covered screen: a recording is never cut, and nothing of a patient is seen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from app.domain.encounter import EncounterState
from tests.fixtures.clinic import CLINICIAN
from tests.ui.conftest import Bench
from tests.ui.sample import Tone
from tests.ui.test_access import check
from ui.actions import ActionId
from ui.devices.inputs import Input, SystemInputs
from ui.devices.listening import LONGEST_WAIT_SECONDS, PATIENCE_SECONDS
from ui.operations import Lane
from ui.view_models.encounter import Step
from ui.view_models.recording import RecorderState
from ui.view_models.recovery_words import Purpose
from ui.view_models.shell import Stage
from ui.views.cover import CoverView
from ui.views.encounter import EncounterView
from ui.views.recovery_sheet import RecoverySheetView
from ui.views.sign_in import SignInView


@pytest.fixture
def tone() -> Tone:
    return Tone()


@pytest.fixture
def view(signed_in: Bench, tone: Tone) -> EncounterView:
    """A recording goes on."""
    shown = signed_in.open(signed_in.add(state=EncounterState.PLANNED))
    shown.visit.recording.start(tone)
    return shown


def covered(bench: Bench) -> CoverView:
    cover = bench.window.curtain.cover
    assert isinstance(cover, CoverView)
    assert bench.window.curtain.currentWidget() is cover
    return cover


def words_on_screen(bench: Bench) -> str:
    found = []
    for widget in bench.window.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            found += [widget.text(), widget.toolTip(), widget.accessibleName()]
    return " ".join(found)


def test_nobody_there_covers_and_the_recording_goes_on(
    signed_in: Bench, view: EncounterView, tone: Tone
) -> None:
    spoken = tone.speak(2.0)
    assert view.visit.patient is not None
    assert view.visit.patient.family_name in words_on_screen(signed_in)
    signed_in.window.presence.away.emit()
    cover = covered(signed_in)
    assert signed_in.window.shell.stage is Stage.OPEN
    assert view.visit.patient.family_name not in words_on_screen(signed_in)
    assert not view.isVisible()
    check(signed_in.window)
    spoken += tone.speak(61.0)
    cover._clock.timeout.emit()
    assert cover.title.text() == "Recording goes on, 1:03"

    cover.password.line.setText("not the right one at all")
    signed_in.bot.keyClick(cover.password.line, Qt.Key.Key_Return)
    signed_in.until(cover.problem.isVisible)
    assert (cover.password.text, cover.password.line.property("state")) == ("", "wrong")
    assert signed_in.window.shell.covered
    cover.password.line.setText(CLINICIAN.password)
    signed_in.bot.mouseClick(cover.uncover, Qt.MouseButton.LeftButton)
    signed_in.until(lambda: not signed_in.window.shell.covered)
    assert signed_in.window.curtain.cover is None
    assert view.isVisible()
    assert view.visit.recording.state is RecorderState.RECORDING
    view.desk.toggle_recording()
    signed_in.until(lambda: view.visit.step is Step.TRANSCRIBE)
    room = signed_in.window.shell.room
    assert room is not None
    assert b"".join(room.recordings.samples(view.visit.recordings[-1].id)) == spoken


def test_the_actions_of_the_visit_sleep_behind_the_cover(
    signed_in: Bench, view: EncounterView, tone: Tone
) -> None:
    signed_in.window.lock()
    covered(signed_in)
    usable = {
        action.objectName() for action in signed_in.window.actions_.all() if action.isEnabled()
    }
    assert usable == {
        *("look_system", "look_light", "look_dark", "quit"),
        *("finish_covered", "change_user"),
    }
    signed_in.window.shell.uncover(CLINICIAN.password)
    signed_in.until(lambda: not signed_in.window.shell.covered)
    signed_in.window.actions_[ActionId.RECORD].trigger()
    signed_in.until(lambda: view.visit.step is Step.TRANSCRIBE)
    assert not tone.listening


def test_the_recording_is_finished_from_the_cover_and_the_stores_close(
    signed_in: Bench, view: EncounterView, tone: Tone
) -> None:
    identifier = view.visit.encounter_id
    tone.speak(2.0)
    signed_in.window.lock()
    signed_in.bot.mouseClick(covered(signed_in).finish, Qt.MouseButton.LeftButton)
    assert not tone.listening
    shell = signed_in.window.shell
    signed_in.until(lambda: shell.stage is Stage.SIGN_IN and not shell.busy)
    assert signed_in.window.curtain.cover is None
    assert shell.session is None
    assert shell.last_name == CLINICIAN.name
    signed_in.sign_in()
    room = shell.room
    assert room is not None
    assert [one.seconds for one in room.recordings.list_for_encounter(identifier)] == [2.0]
    assert room.recordings.unfinished() == []


def test_another_person_finishes_the_recording_and_is_offered_no_name(
    signed_in: Bench, view: EncounterView, tone: Tone
) -> None:
    identifier = view.visit.encounter_id
    tone.speak(1.5)
    shell = signed_in.window.shell
    signed_in.window.change_user()
    assert shell.covered, "a recording is not cut without being asked"
    signed_in.bot.mouseClick(covered(signed_in).change, Qt.MouseButton.LeftButton)
    assert not tone.listening
    signed_in.until(lambda: shell.stage is Stage.SIGN_IN and not shell.busy)
    page = signed_in.window.pages.currentWidget()
    assert isinstance(page, SignInView)
    assert page.name.text() == ""
    signed_in.sign_in()
    room = shell.room
    assert room is not None
    assert [one.seconds for one in room.recordings.list_for_encounter(identifier)] == [1.5]


def test_a_microphone_lost_behind_the_cover_is_waited_for_but_not_for_ever(
    signed_in: Bench, view: EncounterView, tone: Tone
) -> None:
    tone.speak(1.0)
    signed_in.window.lock()
    cover, shell = covered(signed_in), signed_in.window.shell
    tone.failed.emit("The microphone stopped answering.")
    assert cover.title.text() == "Recording waits for a microphone, 0:01"
    assert shell.session is not None
    listening = view.visit.recording.listening
    assert listening is not None
    for _ in range(LONGEST_WAIT_SECONDS // PATIENCE_SECONDS):
        listening.patience.timeout.emit()
    signed_in.until(lambda: shell.stage is Stage.SIGN_IN and not shell.busy)
    assert "«Tone» was lost" in shell.notice
    assert "is kept" in shell.notice


def test_long_work_goes_on_behind_the_cover_when_nobody_is_there(signed_in: Bench) -> None:
    shell = signed_in.window.shell
    work = shell.operations.start(
        "back up",
        lambda operation: operation.task._cancelled.wait(20),
        step="Backing up",
        lane=Lane.LONG,
    )
    signed_in.window.presence.away.emit()
    cover = covered(signed_in)
    assert cover.title.text() == "Backing up …"
    assert not cover.finish.isVisible()
    assert shell.session is not None
    work.cancel()
    signed_in.until(lambda: shell.stage is Stage.SIGN_IN and not shell.busy)
    assert shell.session is None


def test_nobody_listens_behind_the_cover(
    signed_in: Bench, tone: Tone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SystemInputs, "known", lambda _: [Input("desk", "Desk", lambda: tone)])
    view = signed_in.open(signed_in.add(state=EncounterState.PLANNED))
    signed_in.window.actions_[ActionId.MICROPHONE].trigger()
    assert tone.listening
    work = signed_in.window.shell.operations.start(
        "back up", lambda operation: operation.task._cancelled.wait(20), lane=Lane.LONG
    )
    signed_in.window.presence.away.emit()
    covered(signed_in)
    assert not tone.listening
    assert view.desk.test.isHidden()
    work.cancel()


def test_no_lock_covers_twice(signed_in: Bench, view: EncounterView) -> None:
    signed_in.window.lock()
    first = covered(signed_in)
    signed_in.window.lock()
    signed_in.window.presence.away.emit()
    assert covered(signed_in) is first


def test_a_recovery_key_made_meanwhile_is_shown_to_nobody_at_the_cover(
    signed_in: Bench, view: EncounterView
) -> None:
    window, shell = signed_in.window, signed_in.window.shell
    shell.replace_recovery_key(CLINICIAN.password, Purpose.REPLACED)
    assert shell.work is not None
    assert shell.work.wait(20), "it is made, and the window has not heard of it"
    window.lock()
    signed_in.until(lambda: not shell.busy)

    covered(signed_in)
    assert shell.sheet is not None
    assert shell.stage is Stage.OPEN
    assert view.visit.recording.state is RecorderState.RECORDING, "and it cuts no recording"

    shell.uncover(CLINICIAN.password)
    signed_in.until(lambda: not shell.covered)
    assert window.curtain.cover is None
    assert shell.stage is Stage.OPEN
    view.visit.recording.finish()
    signed_in.until(lambda: shell.stage is Stage.RECOVERY_SHEET)
    assert isinstance(window.pages.currentWidget(), RecoverySheetView)


def test_the_clinic_says_after_how_long_nobody_is_there(signed_in: Bench) -> None:
    window, session = signed_in.window, signed_in.window.shell.session
    assert session is not None
    assert window.presence.seconds == 60 * session.policies.idle_lock_minutes
    session.adopt_policies(replace(session.policies, idle_lock_minutes=3))
    window.shell.operations.changed.emit()
    assert window.presence.seconds == 180
    window.lock()
    assert window.presence.seconds == 0
