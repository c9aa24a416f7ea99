"""Places of the office keep their room, their figures under each other, and their words apart."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import Bench
from tests.ui.sight import faults
from ui.actions import ActionId
from ui.item_models.backups import BackupRows
from ui.item_models.models import ModelRows
from ui.item_models.table import Table
from ui.item_models.usage import UsageRows
from ui.operations import Lane
from ui.theme.theme import Theme
from ui.view_models.wording import day, local, parse_birth_date
from ui.views.backups import BackupsView
from ui.views.log import LogView
from ui.widgets.choices import Choice
from ui.widgets.name_fields import NameFields


def place(bench: Bench, action: ActionId) -> object:
    """A place, read."""
    bench.window.actions_[action].trigger()
    bench.until(lambda: not bench.window.shell.operations.running())
    return bench.window.pages.currentWidget()


@pytest.mark.parametrize("size", [(960, 540), (1280, 800), (1280, 720)])
def test_nothing_of_the_plan_is_squeezed_however_low_the_window(
    bench: Bench, tmp_path: Path, size: tuple[int, int]
) -> None:
    bench.window.resize(*size)
    bench.sign_in(manager=True)
    page = place(bench, ActionId.BACKUPS)
    assert isinstance(page, BackupsView)
    page._backups.use_folder(tmp_path)
    bench.until(lambda: page._backups.loaded)
    page.back_up()
    bench.until(lambda: bool(page._backups.shown) and page._backups.work is None)
    page.verify()
    page.change_plan()
    QApplication.processEvents()
    assert page.fields[0].isVisible()
    assert faults(bench.window) == []


def test_nothing_else_is_begun_while_a_backup_is_under_way(bench: Bench) -> None:
    bench.sign_in(manager=True)
    page = place(bench, ActionId.BACKUPS)
    assert isinstance(page, BackupsView)
    assert page.now.isEnabled()
    over = threading.Event()
    page._backups.do("wait", "", lambda _: over.wait(20), lambda _: None, Lane.LONG)
    assert not page.now.isEnabled()
    assert not page.other.isEnabled()
    assert not page.able(ActionId.BACKUP_PLAN)
    over.set()
    bench.until(lambda: page._backups.work is None)
    assert page.now.isEnabled()


def test_only_an_export_of_the_log_is_sorted(bench: Bench) -> None:
    bench.sign_in(manager=True)
    page = place(bench, ActionId.LOG)
    assert isinstance(page, LogView)
    page.export()
    assert page.order.isVisible()
    page.request_timestamp()
    assert page.file.isVisible()
    assert not page.order.isVisible()


def test_the_days_of_an_alert_are_said_as_days_are_typed(bench: Bench) -> None:
    bench.sign_in(manager=True)
    page = place(bench, ActionId.LOG)
    assert isinstance(page, LogView)
    event = page._log.events[-1]
    wanted = local(event.time).date()
    page.filter.ask_day(event.person, wanted)
    assert page.filter.first.text() == day(wanted)
    assert parse_birth_date(page.filter.first.text()) == wanted == page._log.asked.last


@pytest.mark.parametrize("rows", [BackupRows, ModelRows, UsageRows])
def test_figures_stand_at_the_right_in_every_table(theme: Theme, rows: type[Table]) -> None:
    model = rows(theme)
    assert model.figures
    for column in range(model.columnCount()):
        how = Qt.ItemDataRole.TextAlignmentRole
        aligned = model.headerData(column, Qt.Orientation.Horizontal, how)
        right = isinstance(aligned, Qt.AlignmentFlag) and Qt.AlignmentFlag.AlignRight in aligned
        assert right == (column in model.figures)


def test_a_name_at_sign_in_is_proposed_until_somebody_types_one(bench: Bench) -> None:
    fields = NameFields(("", ""), ("", ""))
    bench.bot.addWidget(fields)
    fields.display_name.setText("Dr. Inês Carvalho")
    assert fields.name.text() == "ines"
    assert fields.complete
    fields.name.selectAll()
    bench.bot.keyClicks(fields.name, "ic")
    fields.display_name.setText("Dr. Inês Carvalho Silva")
    assert fields.name.text() == "ic"
    fields.clear()
    assert not fields.complete


def test_a_choice_ends_in_dots_rather_than_in_half_a_letter(bench: Bench, theme: Theme) -> None:
    choice = Choice(theme, "Which one")
    bench.bot.addWidget(choice)
    choice.addItem("A name that is much too long for the little room that there is")
    choice.setFixedSize(140, 37)
    long = choice.grab().toImage()
    choice.setItemText(0, "A name that is much too long")
    assert choice.grab().toImage() == long, "both end where the room does"


def test_what_a_button_is_about_is_said_with_it(bench: Bench) -> None:
    bench.sign_in(manager=True)
    page = place(bench, ActionId.BACKUPS)
    assert isinstance(page, BackupsView)
    page.change_plan()
    assert page.planning.confirm.accessibleName() == "Save: When and where backups are made"
    assert page.planning.password.line.accessibleDescription() == page.planning.title.text()


def test_the_keys_stay_in_the_place_while_its_buttons_rest(bench: Bench) -> None:
    bench.sign_in(manager=True)
    page = place(bench, ActionId.BACKUPS)
    assert isinstance(page, BackupsView)
    page.now.setFocus()
    over = threading.Event()
    page._backups.do("wait", "", lambda _: over.wait(20), lambda _: None, Lane.LONG)
    assert page.isAncestorOf(bench.window.focusWidget())
    over.set()
    bench.until(lambda: page._backups.work is None)
