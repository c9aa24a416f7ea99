"""The health of the stores in the window: in passing, in full, and after damage."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtWidgets import QWidget

from app.health.health import Health, HealthReport
from app.store.damage import Damage, in_words
from app.store.health import Finding
from app.store.kinds import StoreKind
from tests.ui.conftest import Bench
from ui.actions import ActionId
from ui.view_models.engine_words import EngineWords
from ui.view_models.health import HealthModel
from ui.view_models.shell import Stage
from ui.views.health import HealthView

DAMAGED = Finding(
    Damage.PAGE_CHANGED, StoreKind.CHART, *in_words(StoreKind.CHART, Damage.PAGE_CHANGED)[:2]
)


def health_of(bench: Bench) -> tuple[HealthView, HealthModel]:
    """The place, read."""
    bench.window.actions_[ActionId.HEALTH].trigger()
    page = bench.window.pages.currentWidget()
    assert isinstance(page, HealthView)
    model = page.place
    assert isinstance(model, HealthModel)
    bench.until(lambda: model.report is not None)
    return page, model


@pytest.mark.parametrize("manager", [False, True])
def test_it_is_looked_at_in_passing_and_checked_on_demand(bench: Bench, *, manager: bool) -> None:
    bench.sign_in(manager=manager)
    bench.until(lambda: bench.window.status.health_words == "stores whole")
    page, model = health_of(bench)
    assert not model.full
    bench.window.actions_[ActionId.CHECK_HEALTH].trigger()
    bench.until(lambda: model.full and model.work is None)
    whole = "The clinic's store is whole" if manager else "Everything is whole"
    assert page.headline.text() == whole
    assert page.stores.count() == 2
    assert page.said.isVisible()
    assert not bench.window.actions_[ActionId.LEAVE_TO_RESTORE].isEnabled()


def test_damage_is_said_in_words_with_the_way_back(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The fault is a report of the service: its own tests damage real files."""
    whole = Health.check

    def damaged(self: Health, task: object = None) -> HealthReport:
        return replace(whole(self), findings=(DAMAGED,))

    monkeypatch.setattr(Health, "check", damaged)
    bench.sign_in(manager=True)
    page, model = health_of(bench)
    page.check.click()
    bench.until(lambda: model.report is not None and not model.report.whole)
    assert page.headline.text() == "Something is not whole"
    assert page.findings.count() == 1
    assert bench.window.status.health_words == "a store is damaged"
    bench.window.actions_[ActionId.LEAVE_TO_RESTORE].trigger()
    assert "not deleted" in page.leaving.text.text()
    page.leaving.leave.click()
    assert bench.window.shell.session is not None
    bench.window.actions_[ActionId.LEAVE_TO_RESTORE].trigger()
    page.leaving.yes.click()
    bench.until(lambda: bench.window.shell.stage is Stage.RESTORE)
    assert bench.window.shell.session is None


def test_the_workstation_is_tested_on_demand_and_a_fall_is_told(bench: Bench) -> None:
    bench.sign_in()
    page, model = health_of(bench)
    assert "not been tested" in page.machine.headline.text()

    bench.window.actions_[ActionId.TEST_MACHINE].trigger()
    assert not page.machine.again.isEnabled(), "one thing at a time"
    assert not page.check.isEnabled()
    bench.until(lambda: model.machine is not None and model.work is None)
    assert page.machine.again.isEnabled()
    assert " MB, loaded in " in page.machine.lines.text()

    assert "times as fast as it is spoken" in page.machine.headline.text()
    assert "tok/s" in bench.window.status.engines.engine
    assert page.machine.notices.count() == 0
    assert not bench.window.status.engines.lowered

    engines = bench.window.shell.services.engines
    assert engines._ladder("language").fall("memory")
    model.refresh()
    bench.until(lambda: bool(model.falls))

    assert page.machine.notices.count() == 1
    bench.until(lambda: bench.window.status.engines.lowered)
    words = bench.window.status.engines
    assert words.engine.startswith("fallen back: CPU")
    assert "memory was not enough" in words.engine_in_full
    assert bench.window.status_bar.engine.text().strip().startswith("fallen back")


def test_the_status_bar_says_less_where_there_is_less_room_and_cuts_nothing_off(
    bench: Bench,
) -> None:
    bench.sign_in()
    bar = bench.window.status_bar
    status = bench.window.status
    status.engines = EngineWords(
        "RTX 4070  ·  speech 38×  ·  61 tok/s",
        "",
        "Llama 3.1 8B Instruct Q4_K_M",
        "",
        False,
        where="RTX 4070",
    )
    items = (bar.seal, bar.engine, bar.models, bar.log, bar.backup, bar.person, bar.lock)
    for width in (1024, 1280, 1920, 1024):
        bench.window.resize(width, 800)
        bench.until(partial(_is_wide, bar, width))
        bar.refresh()
        bench.until(lambda: all(one.width() >= one.sizeHint().width() for one in items))
        assert bar.engine.text().strip().startswith("RTX 4070")
        assert bar.models.text().strip() == ("Llama 3.1 8B Instruct Q4_K_M" if width > 1280 else "")
        assert "Llama" in f"{bar.models.text()} {bar.models.toolTip()}"
        assert "no backup yet" in bar.backup.text(), "what asks for something is said in words"
    assert "61 tok/s" in bar.engine.accessibleDescription()


def _is_wide(widget: QWidget, width: int) -> bool:
    return widget.width() == width
