"""Backups in the window: made, verified, thinned, planned, and made by themselves."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.accounts.policies import PolicyService
from app.backup.backups import Backups
from app.task import Task
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER
from tests.ui.conftest import Bench, take_file
from ui.actions import ActionId
from ui.view_models.backups import BackupsModel, is_overdue
from ui.views.backups import BackupsView


def backups_of(bench: Bench) -> tuple[BackupsView, BackupsModel]:
    """The place, read."""
    bench.window.actions_[ActionId.BACKUPS].trigger()
    page = bench.window.pages.currentWidget()
    assert isinstance(page, BackupsView)
    model = page.place
    assert isinstance(model, BackupsModel)
    bench.until(lambda: model.loaded)
    return page, model


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_a_manager_backs_up_to_a_stick_and_verifies_as_far_as_they_can(
    bench: Bench, stick: Path
) -> None:
    bench.sign_in(manager=True)
    page, model = backups_of(bench)
    assert page.verdict.property("surface") == "amber", "there is none yet"
    assert page.pages.currentWidget() is page.empty
    bench.window.actions_[ActionId.BACK_UP].trigger()
    assert page.file.isVisible(), "no folder is known, so it is asked for"
    take_file(bench, page.file, stick)
    bench.until(lambda: model.loaded and model.folder == stick)
    bench.window.actions_[ActionId.BACK_UP].trigger()
    bench.until(lambda: len(model.shown) == 1 and model.work is None)
    assert str(stick) in page.said.title.text()
    assert page.verdict.property("surface") == "paper"
    bench.until(lambda: "just now" in bench.window.status.backup_words)
    bench.window.actions_[ActionId.VERIFY_BACKUP].trigger()
    page.verifying.password.line.setText(OFFICE_MANAGER.password)
    page.verifying.confirm.click()
    bench.until(lambda: page.said.isVisible() and model.work is None)
    assert "charts stayed closed" in page.said.title.text()


def test_a_clinician_opens_the_charts_of_a_backup_and_damage_is_said(
    bench: Bench, stick: Path
) -> None:
    bench.sign_in()
    page, model = backups_of(bench)
    assert not page.change.isVisible(), "only a manager plans backups"
    model.use_folder(stick)
    model.back_up()
    bench.until(lambda: len(model.shown) == 1 and model.work is None)
    page.verify()
    page.verifying.password.line.setText(CLINICIAN.password)
    page.verifying.confirm.click()
    bench.until(lambda: page.said.isVisible() and model.work is None)
    assert "all of it is whole" in page.said.title.text()
    store = model.shown[0].backup.folder / "clinic.db"
    content = bytearray(store.read_bytes())
    content[5000] ^= 1
    store.write_bytes(content)
    page.verify()
    page.verifying.password.line.setText(CLINICIAN.password)
    page.verifying.confirm.click()
    bench.until(lambda: model.problem is not None and model.work is None)
    assert "damaged" in model.problem.what
    bench.until(lambda: model.shown[0].verified is False)


def test_old_backups_are_shown_before_they_are_removed(bench: Bench, stick: Path) -> None:
    bench.sign_in(manager=True)
    session = bench.window.shell.session
    assert session is not None
    day = datetime.now(UTC).replace(minute=0) - timedelta(days=3)
    for hour in (8, 9, 10, 11):
        made = day.replace(hour=hour)
        Backups(session, lambda made=made: made).create(stick, Task())
    PolicyService(session).change(OFFICE_MANAGER.password, backups_kept=1)
    page, model = backups_of(bench)
    assert not bench.window.actions_[ActionId.THIN_BACKUPS].isEnabled()
    model.use_folder(stick)
    bench.until(lambda: len(model.shown) == 4)
    before = {one.folder for one in model.superfluous}
    assert before
    bench.window.actions_[ActionId.THIN_BACKUPS].trigger()
    assert page.thinning.isVisible()
    assert all(one.folder.exists() for one in model.superfluous)
    page.thinning.yes.click()
    bench.until(lambda: len(model.shown) == 4 - len(before) and model.work is None)
    assert not any(folder.exists() for folder in before)


def test_the_plan_is_saved_and_then_a_backup_makes_itself(bench: Bench, stick: Path) -> None:
    bench.sign_in(manager=True)
    page, _ = backups_of(bench)
    bench.window.actions_[ActionId.BACKUP_PLAN].trigger()
    folder, hours, _ = page.fields
    hours.field.setText("0x")
    hours.field.textEdited.emit("0x")
    page.planning.password.line.setText(OFFICE_MANAGER.password)
    assert not page.planning.confirm.isEnabled(), "that is no number"
    for field, text in ((folder, str(stick)), (hours, "24")):
        field.field.setText(text)
        field.field.textEdited.emit(text)
    page.planning.confirm.click()
    bench.until(lambda: not page.planning.isVisible())
    bench.until(lambda: "every 24 hours" in page.plan_words.text())
    bench.window.status.backups.tick()
    bench.until(lambda: any(stick.iterdir()) and bench.window.status.backups.running is None)
    bench.until(lambda: "just now" in bench.window.status.backup_words)
    bench.window.status.backups.tick()
    bench.until(lambda: not bench.window.shell.operations.running())
    assert len(list(stick.iterdir())) == 1, "it is not due again"


def test_a_backup_that_cannot_be_made_is_said_in_the_status_bar(bench: Bench, stick: Path) -> None:
    bench.sign_in(manager=True)
    session = bench.window.shell.session
    assert session is not None
    PolicyService(session).change(
        OFFICE_MANAGER.password, backup_folder=str(stick), backup_every_hours=1
    )
    stick.rmdir()
    bench.window.status.backups.tick()
    bench.until(lambda: bench.window.status.backup_words == "the backup failed")
    assert "no folder" in bench.window.status.backup_in_full


def test_a_week_without_a_backup_is_too_long() -> None:
    assert is_overdue(None)
