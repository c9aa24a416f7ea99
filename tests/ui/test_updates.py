"""An update from a stick in the window: looked at, backed up, and what comes next."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from app.updates import updates as service
from app.updates.plan import read_plan
from tests.fixtures.updates import NEXT, Publisher
from tests.ui.conftest import Bench, take_file
from ui.actions import ActionId
from ui.view_models.updates import UpdatesModel
from ui.views.health import HealthView
from ui.widgets.update_panel import UpdatePanel


@pytest.fixture
def publisher(monkeypatch: pytest.MonkeyPatch) -> Publisher:
    """Whose key ships with this application."""
    made = Publisher()
    monkeypatch.setattr(service, "release_keys", lambda: made.keys)
    return made


def panel_of(bench: Bench) -> tuple[UpdatePanel, UpdatesModel]:
    bench.window.actions_[ActionId.HEALTH].trigger()
    page = bench.window.pages.currentWidget()
    assert isinstance(page, HealthView)
    panel = page.update_panel
    assert panel is not None
    updates = panel._updates
    bench.until(lambda: bool(updates.version))
    return panel, updates


def choose(panel: UpdatePanel, bench: Bench, path: Path) -> None:
    bench.window.actions_[ActionId.CHECK_UPDATE].trigger()
    take_file(bench, panel.file, path)


def test_an_update_is_shown_backed_up_and_handed_to_whoever_installs(
    bench: Bench, publisher: Publisher, tmp_path: Path
) -> None:
    path = publisher.package(tmp_path, notes="Quieter.")
    bench.sign_in(manager=True)
    panel, updates = panel_of(bench)
    assert not bench.window.actions_[ActionId.PREPARE_UPDATE].isEnabled()
    assert panel.offer.isHidden()
    choose(panel, bench, path)
    bench.until(lambda: updates.offer is not None and updates.work is None)
    assert panel.offer.isVisible()
    assert NEXT in panel.title.text()
    assert "«2026»" in panel.facts.text()
    assert panel.notes.text() == "Quieter."

    (tmp_path / "stick").mkdir()
    bench.window.actions_[ActionId.PREPARE_UPDATE].trigger()
    take_file(bench, panel.file, tmp_path / "stick")
    bench.until(lambda: updates.plan is not None and updates.work is None)
    assert panel.offer.isHidden()
    assert panel.next.isVisible()
    assert panel.command.text() == f"consultroom update install {path}"
    panel.copy.click()
    assert QGuiApplication.clipboard().text() == panel.command.text()
    assert not panel.back_up.isEnabled()
    plan = read_plan(bench.window.shell.services.paths.home)
    assert plan is not None
    assert Path(plan.backup).parent == tmp_path / "stick"


def test_what_is_refused_says_why_and_cannot_be_prepared(
    bench: Bench, publisher: Publisher, tmp_path: Path
) -> None:
    bench.sign_in(manager=True)
    panel, updates = panel_of(bench)
    choose(panel, bench, publisher.package(tmp_path))
    bench.until(lambda: updates.offer is not None and updates.work is None)
    choose(panel, bench, Publisher().package(tmp_path))
    bench.until(lambda: updates.problem is not None and updates.work is None)
    assert "not signed by whoever makes Consultroom" in panel.problem.title.text()
    assert panel.offer.isHidden()
    assert not bench.window.actions_[ActionId.PREPARE_UPDATE].isEnabled()


def test_an_update_can_be_put_away(bench: Bench, publisher: Publisher, tmp_path: Path) -> None:
    bench.sign_in(manager=True)
    panel, updates = panel_of(bench)
    choose(panel, bench, publisher.package(tmp_path))
    bench.until(lambda: updates.offer is not None and updates.work is None)
    updates.put_away()
    assert panel.offer.isHidden()


def test_clinicians_are_offered_no_updates(bench: Bench) -> None:
    bench.sign_in()
    bench.window.actions_[ActionId.HEALTH].trigger()
    page = bench.window.pages.currentWidget()
    assert isinstance(page, HealthView)
    assert page.update_panel is None
    assert not bench.window.actions_[ActionId.CHECK_UPDATE].isEnabled()
