"""The place «Models»: adding, registering, pinning and removing, as an office manager does it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.accounts.accounts import Accounts
from app.bootstrap import Services
from app.catalog.catalog import Catalog
from app.catalog.entry import ModelFile
from app.catalog.models import Models
from app.errors import Cancelled, UserFacingError
from app.inference.engines import Engines
from app.settings import Settings
from app.task import Task
from tests.ui.conftest import Bench, services_for, take_file
from ui.actions import ActionId
from ui.view_models.models import Found, ModelsModel
from ui.views.models import ModelsView

STARTER = Path(__file__).parents[2] / "models" / "starter" / "language" / "starter-language.gguf"
WEIGHTS = b"weights" * 1000


@pytest.fixture
def manager(
    open_window: Callable[[Services], Bench], settings: Settings, clinic: Accounts, tmp_path: Path
) -> Bench:
    """The office manager over a catalog whose Llama 8B is a few bytes long."""
    services = services_for(
        replace(settings, models=tmp_path / "models", models_from=tmp_path / "stick")
    )
    small = ModelFile("model.gguf", len(WEIGHTS), hashlib.sha256(WEIGHTS).hexdigest())
    entries = [
        replace(entry, files=(small,)) if entry.key == "llama-3.1-8b-instruct-q4-k-m" else entry
        for entry in services.catalog.entries()
    ]
    catalog = Catalog(entries, services.settings.models)
    bench = open_window(
        replace(services, catalog=catalog, engines=Engines(services.settings, catalog))
    )
    bench.sign_in(manager=True)
    return bench


def models_of(bench: Bench) -> tuple[ModelsView, ModelsModel]:
    """The place, read."""
    bench.window.actions_[ActionId.MODELS].trigger()
    page = bench.window.pages.currentWidget()
    assert isinstance(page, ModelsView)
    model = page.place
    assert isinstance(model, ModelsModel)
    bench.until(lambda: model.loaded)
    return page, model


def test_the_stick_that_the_installation_named_is_offered(manager: Bench, tmp_path: Path) -> None:
    page, _ = models_of(manager)
    manager.window.actions_[ActionId.ADD_MODELS].trigger()
    assert page.file.path.text() == str(tmp_path / "stick")


def test_a_model_is_added_pinned_and_removed(manager: Bench, tmp_path: Path) -> None:
    page, model = models_of(manager)
    actions = manager.window.actions_
    assert "Starter speech (demonstration) for speech" in model.summary
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "download.gguf").write_bytes(WEIGHTS)
    (stick / "Llama-3.2-1B-Instruct-Q4_K_M.gguf").write_bytes(b"GGUF")
    actions[ActionId.ADD_MODELS].trigger()
    take_file(manager, page.file, stick)
    manager.until(page.installing.isVisible)
    assert not page.installing.install.isEnabled(), "the licence was not accepted"
    assert "is cut short: 4 of 807694464 bytes" in page.installing.text.text()
    page.installing.checks["llama3.1"].setChecked(True)
    page.installing.install.click()
    manager.until(lambda: model.selected is not None and model.selected.state == "installed")
    manager.until(lambda: model.work is None)
    assert page.able(ActionId.SWITCH_MODEL)
    actions[ActionId.PIN_MODEL].trigger()
    manager.until(lambda: model.selected is not None and model.selected.pinned)
    manager.until(lambda: model.work is None)
    assert not page.able(ActionId.REMOVE_MODEL)
    assert page.buttons[ActionId.PIN_MODEL].text() == "Unpin"
    actions[ActionId.PIN_MODEL].trigger()
    manager.until(lambda: model.selected is not None and not model.selected.pinned)
    manager.until(lambda: model.work is None)
    assert "1 unused" in page.count.text()
    actions[ActionId.REMOVE_MODEL].trigger()
    assert page.asking.isVisible()
    page.asking.leave.click()
    assert model.selected is not None
    assert model.selected.present
    actions[ActionId.REMOVE_MODEL].trigger()
    asked = model.selected.entry.key
    model.select(next(one for one in model.listed if one.entry.key != asked))
    page.asking.yes.click()
    manager.until(lambda: model.selected is not None and model.selected.entry.key == asked)
    assert not model.selected.present, "what was asked about, not what was selected since"
    assert page.facts.isVisible()


@pytest.mark.parametrize("error", [UserFacingError("The stick is gone."), Cancelled()])
def test_what_was_installed_before_it_broke_off_is_shown(
    manager: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: UserFacingError
) -> None:
    page, model = models_of(manager)
    add = Models.add

    def broken_off(self: Models, folder: Path, task: Task, **how: Any) -> None:
        add(self, folder, task, **how)
        raise error

    monkeypatch.setattr(Models, "add", broken_off)
    (tmp_path / "download.gguf").write_bytes(WEIGHTS)
    model.add(Found(tmp_path, ()), ("llama3.1",))
    manager.until(lambda: any(one.state == "installed" for one in model.listed))
    assert page.problem.isVisible() != isinstance(error, Cancelled)


def test_before_a_model_is_used_no_more_it_is_said_what_is_used_instead(
    manager: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    retired: list[str] = []
    monkeypatch.setattr(Models, "retire", lambda _, key: retired.append(key))
    page, model = models_of(manager)
    starter = next(one for one in model.listed if one.entry.key == "starter-language")
    model.select(replace(starter, state="active", used=True))
    page.retire()
    assert page.stopping.isVisible()
    assert not retired
    page.stopping.yes.click()
    manager.until(lambda: bool(retired) and model.work is None)
    assert retired == ["starter-language"]


def test_a_model_of_the_clinics_own_is_registered_and_shown_as_such(
    manager: Bench, tmp_path: Path
) -> None:
    page, model = models_of(manager)
    path = tmp_path / "ours.gguf"
    path.write_bytes(STARTER.read_bytes() + b"ours")
    manager.window.actions_[ActionId.OWN_MODEL].trigger()
    take_file(manager, page.file, path)
    manager.until(page.registering.isVisible)
    assert not page.registering.register.isEnabled(), "it has no name"
    assert page.registering.lacking.text() == "It needs a name."
    page.registering.name.setText("Ours")
    page.registering.sha256.setText("0" * 64)
    assert not page.registering.register.isEnabled()
    assert "another SHA-256" in page.registering.lacking.text()
    page.registering.sha256.setText(hashlib.sha256(path.read_bytes()).hexdigest()[:20])
    assert "not complete" in page.registering.lacking.text()
    page.registering.sha256.setText(hashlib.sha256(path.read_bytes()).hexdigest().upper())
    page.registering.register.click()
    manager.until(lambda: model.selected is not None and model.selected.entry.own)
    assert "clinic's own" in page.kind.text()
    page.filter.setText("clinic's own")
    manager.until(lambda: len(model.fitting) == 1)


def test_while_a_model_is_copied_nothing_else_is_begun_and_signing_out_stops_it(
    manager: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[bool] = []

    def endless(self: Models, folder: Path, task: Task, **_: object) -> None:
        task.report("Copying", 0.1)
        task._cancelled.wait()
        ended.append(self._session.closed)
        raise Cancelled

    monkeypatch.setattr(Models, "add", endless)
    page, model = models_of(manager)
    add = manager.window.actions_[ActionId.ADD_MODELS]
    assert add.isEnabled()
    model.add(Found(tmp_path, ()), ())
    manager.until(page.work.isVisible)
    assert not add.isEnabled()
    button = page.tool_buttons[ActionId.ADD_MODELS]
    assert not button.isEnabled()
    assert "under way" in button.toolTip()
    assert page.tool_buttons[ActionId.REPORTS].isEnabled(), "reports can be read meanwhile"

    manager.window.lock()

    manager.until(lambda: manager.window.shell.work is None)
    assert ended == [False], "the stores are closed once the work is over"
    assert manager.window.shell.session is None


def test_a_clinician_does_not_manage_models(signed_in: Bench) -> None:
    assert ActionId.MODELS not in signed_in.window.office.offered
