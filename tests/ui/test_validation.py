"""The reports on the models in the place «Models»: measured, judged, saved as a page."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.errors import Cancelled, UserFacingError
from app.task import Task
from app.validation import measuring
from app.validation.measuring import BUILT_IN
from app.validation.validation import Validation
from tests.fixtures.reports import body_of
from tests.ui.conftest import Bench, take_file
from tests.ui.test_models import models_of
from ui.actions import ActionId
from ui.view_models.validation import ValidationModel
from ui.views.models import ModelsView


def reports_of(bench: Bench) -> tuple[ModelsView, ValidationModel]:
    """The place with its reports shown, and the starter speech model selected."""
    page, models = models_of(bench)
    starter = next(one for one in models.listed if one.entry.key == "starter-speech")
    models.select(starter)
    bench.window.actions_[ActionId.REPORTS].trigger()
    model = page._reports
    bench.until(lambda: model.loaded)
    return page, model


def own_cases(folder: Path) -> Path:
    """One recording with its words."""
    folder.mkdir()
    for ending in (".flac", ".txt"):
        shutil.copy(BUILT_IN / f"dictation-1{ending}", folder)
    return folder


def test_a_model_is_measured_on_own_cases_and_its_report_saved(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cases = own_cases(tmp_path / "cases")
    monkeypatch.setattr(measuring, "BUILT_IN", cases)
    bench.sign_in(manager=True)
    page, model = reports_of(bench)
    panel = page.reports
    assert panel.isVisible()
    assert "No model was validated" in panel.reasons.text()
    assert not bench.window.actions_[ActionId.SAVE_REPORT].isEnabled()
    bench.window.actions_[ActionId.MEASURE_MODEL].trigger()
    take_file(bench, panel.file, cases)
    bench.until(lambda: bool(model.reports) and model.work is None)
    assert "report 1" in panel.said.title.text()
    assert "demonstration model" in panel.reasons.text()
    assert panel.table.model().rowCount() == 1
    bench.window.actions_[ActionId.SAVE_REPORT].trigger()
    file = tmp_path / "report.html"
    take_file(bench, panel.file, file)
    bench.until(file.exists)
    assert "Starter speech" in file.read_text()
    panel.close_panel()
    assert not panel.isVisible()


def test_a_run_is_stopped_by_hand_and_nothing_is_signed(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(self: Validation, role: str, task: Task, **_: object) -> None:
        task.report("1 of 1000: visit", 0.001)
        while not task.cancelled:
            task._cancelled.wait()
        raise Cancelled

    monkeypatch.setattr(Validation, "run", endless)
    bench.sign_in(manager=True)
    page, model = reports_of(bench)
    model.run(tmp_path, "")
    bench.until(page.reports.work.isVisible)
    assert page.work.isHidden(), "it is shown once"
    page.reports.close_panel()
    bench.until(page.work.isVisible)
    bench.window.actions_[ActionId.REPORTS].trigger()
    assert page.work.isHidden()
    bench.until(page.reports.work.isVisible)
    page.reports.work.stop.click()
    bench.until(lambda: model.work is None)
    assert "Stopped" in page.reports.said.title.text()
    assert not model.reports

    page.reports.close_panel()
    model.run(tmp_path, "")
    bench.until(page.work.isVisible)
    page.work.stop.click()
    bench.until(lambda: model.work is None)
    assert page.work.isHidden()
    assert "Stopped" in page.said.title.text()


def test_what_could_not_be_measured_is_said_also_where_the_reports_are_closed(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(self: Validation, role: str, task: Task, **_: object) -> None:
        raise UserFacingError("There is no case in the folder.", "Choose another one.")

    monkeypatch.setattr(Validation, "run", fails)
    bench.sign_in(manager=True)
    page, model = reports_of(bench)
    page.reports.close_panel()
    model.run(tmp_path, "")
    bench.until(page.reports.problem.isVisible)


def test_the_reports_have_their_room_in_the_smallest_window(bench: Bench) -> None:
    bench.sign_in(manager=True)
    session, services = bench.window.shell.session, bench.window.shell.services
    assert session is not None
    entry = services.catalog.entry("starter-speech")
    assert entry is not None
    validation = Validation(session, services.settings, services.catalog)
    for _ in range(4):
        validation._keep(body_of(session, entry), "0" * 64)
    page, _ = models_of(bench)
    window = bench.window
    window.resize(1024, 640)
    bench.until(lambda: window.height() == 640)
    window.resize(1024, 640 + 604 - page.height())  # as without what else stands above
    bench.until(lambda: page.height() == 604)
    page, model = reports_of(bench)
    panel = page.reports
    bench.until(lambda: len(model.reports) == 4 and panel.height() >= panel.sizeHint().height())
    assert panel.table.geometry().bottom() < panel.reasons.geometry().top()
