"""The clinic's logo among the settings."""

from __future__ import annotations

from pathlib import Path

from tests.fixtures.clinic import OFFICE_MANAGER
from tests.fixtures.note_documents import a_logo
from tests.ui.conftest import Bench
from ui.actions import ActionId
from ui.views.settings import SettingsView
from ui.widgets.logo_field import LogoField


def logo_of(bench: Bench) -> LogoField:
    bench.window.actions_[ActionId.SETTINGS].trigger()
    page = bench.window.pages.currentWidget()
    assert isinstance(page, SettingsView)
    return page.logo


def test_a_manager_chooses_and_removes_the_logo(bench: Bench, tmp_path: Path) -> None:
    bench.sign_in(manager=True)
    field = logo_of(bench)
    path = tmp_path / "logo.png"
    path.write_bytes(a_logo())
    field.take(path)
    field.asking.password.line.setText("not the right passphrase")
    field.asking.confirm.click()
    bench.until(lambda: bool(field.asking.status.text()) and field.asking.password.isEnabled())
    assert field.asking.isVisible()
    assert field.picture.isHidden()
    field.asking.password.line.setText(OFFICE_MANAGER.password)
    field.asking.confirm.click()
    bench.until(field.picture.isVisible)
    assert not field.asking.isVisible()
    field.remove.click()
    field.asking.password.line.setText(OFFICE_MANAGER.password)
    field.asking.confirm.click()
    bench.until(field.picture.isHidden)


def test_a_file_that_cannot_be_the_logo_is_said_in_place(bench: Bench, tmp_path: Path) -> None:
    bench.sign_in(manager=True)
    field = logo_of(bench)
    path = tmp_path / "logo.svg"
    path.write_text("<svg/>")
    field.take(path)
    field.asking.password.line.setText(OFFICE_MANAGER.password)
    field.asking.confirm.click()
    bench.until(lambda: "neither PNG nor JPEG" in field.asking.status.text())
    assert field.picture.isHidden()
