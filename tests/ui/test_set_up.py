"""The place «Set-up»: offered to the manager of a new clinic, leads to each step, goes away."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.accounts.policies import PolicyService
from app.audit.events import Action
from app.set_up import Step
from tests.fixtures.clinic import OFFICE_MANAGER, FoundedClinic
from tests.fixtures.clinical import logged
from tests.ui.conftest import Bench
from tests.ui.sample import Tone
from ui.actions import ActionId
from ui.devices.inputs import Input, SystemInputs
from ui.views.backups import BackupsView
from ui.views.models import ModelsView
from ui.views.set_up import SetUpView


def set_up_of(bench: Bench) -> SetUpView:
    """The page, read; it comes first at a manager's first sign-in."""
    page = bench.window.pages.currentWidget()
    assert isinstance(page, SetUpView)
    bench.until(lambda: page._model.progress is not None)
    return page


def go(page: SetUpView, step: Step) -> None:
    way = page.lines[step].go
    assert way is not None
    way.click()


def test_a_manager_finds_what_is_left_and_each_way_leads_there(bench: Bench) -> None:
    bench.sign_in(manager=True)
    page, window = set_up_of(bench), bench.window
    assert "steps remain" in page.text.text()
    assert page.lines[Step.MODELS].accessibleName().startswith("Models for patients, to be done")
    assert window.rail.places[ActionId.SET_UP].isVisible()
    assert window.duties is not None
    assert not window.duties.isVisible(), "who is there is not sent there"

    go(page, Step.MODELS)
    models = window.pages.currentWidget()
    assert isinstance(models, ModelsView)
    assert models.file.isVisible(), "it asks for the stick at once"
    assert window.duties.isVisible()
    window.actions_[ActionId.SET_UP].trigger()
    go(page, Step.BACKUPS)
    assert isinstance(window.pages.currentWidget(), BackupsView)


def test_the_sheet_is_a_clinicians_step(bench: Bench) -> None:
    bench.sign_in(manager=True)
    line = set_up_of(bench).lines[Step.SHEET]
    assert line.go is None
    assert "A clinician makes a new one" in line.text.text()


def test_a_microphone_that_hears_well_is_a_step_done(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    tone = Tone("Headset")
    monkeypatch.setattr(
        SystemInputs, "known", lambda _: [Input("headset", "Headset", lambda: tone)]
    )
    bench.sign_in(manager=True)
    page = set_up_of(bench)
    go(page, Step.MICROPHONE)
    assert page.test.isVisible()
    assert tone.listening
    tone.speak(1.0, 0.3)
    way = page.lines[Step.MICROPHONE].go
    assert way is not None
    bench.until(way.isHidden)
    session = bench.window.shell.session
    assert session is not None
    tone.speak(1.0, 0.3)
    bench.until(lambda: not bench.window.shell.operations.running())
    assert [one.detail["kind"] for one in logged(session, Action.SET_UP)] == ["microphone"]
    bench.window.actions_[ActionId.PEOPLE].trigger()
    assert not tone.listening, "nobody listens to a place that is not shown"


def test_dismissing_asks_and_does_not_come_again(bench: Bench) -> None:
    bench.sign_in(manager=True)
    page, window = set_up_of(bench), bench.window
    page.leave_button.click()
    assert page.asking.isVisible()
    page.asking.leave.click()
    assert ActionId.SET_UP in window.office.offered
    page.leave_button.click()
    page.asking.yes.click()
    bench.until(lambda: window.pages.currentWidget() is not page)
    assert ActionId.SET_UP not in window.office.offered
    assert not window.rail.places[ActionId.SET_UP].isVisible()
    assert not window.actions_[ActionId.SET_UP].isEnabled()
    window.lock()
    bench.until(lambda: not window.shell.busy)
    bench.sign_in(manager=True)
    assert ActionId.SET_UP not in window.office.offered


def test_it_ends_by_itself_when_all_is_done(
    bench: Bench, founded: FoundedClinic, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.window.shell.services.accounts.recovery_sheet_kept(founded.recovery.text)
    bench.sign_in(manager=True)
    page, window = set_up_of(bench), bench.window
    session, office = window.shell.present()
    office.set_up.microphone_heard()
    PolicyService(session).change(
        OFFICE_MANAGER.password, backup_folder=str(tmp_path), backup_every_hours=24
    )
    rest = {Step.SHEET, Step.MICROPHONE, Step.BACKUPS}
    assert office.set_up.progress().done == rest
    # Models for patients are too large for a test.
    monkeypatch.setattr("app.set_up.USED_ROLES", ())
    monkeypatch.setattr(type(office.computing), "newest", lambda _: object())
    page.place.refresh()
    bench.until(
        lambda: (
            page._model.ended and logged(session, Action.SET_UP)[-1].detail["kind"] == "finished"
        )
    )
    bench.until(lambda: not window.shell.operations.running())
    assert page.text.text() == "Everything is set up. This page does not come again."
    page.leave_button.click()
    assert window.pages.currentWidget() is not page
    assert ActionId.SET_UP not in window.office.offered
