"""The log in the window: found, explained, alarming, proved, and carried out of the house."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.accounts.accounts import Accounts
from app.audit.alerts import Alert
from app.audit.events import Action
from app.audit.inspection import Log
from app.bootstrap import Services
from app.domain.practitioner import Role
from app.settings import Settings
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER
from tests.ui.conftest import Bench, services_for, take_file
from tests.ui.office_sample import PASSPHRASE, fill_log, join
from ui.actions import ActionId
from ui.item_models.events import EVENT
from ui.view_models.act_names import act_name
from ui.view_models.log import Asked, LogModel, Period
from ui.views.log import LogView

TODAY = date(2026, 3, 10)


@pytest.fixture
def lived_in(
    open_window: Callable[[Services], Bench], settings: Settings, clinic: Accounts
) -> Bench:
    """A window over a clinic in which weeks have passed, nobody signed in."""
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        fill_log(session, session.person.id)
    return open_window(services_for(settings))


def log_of(bench: Bench) -> tuple[LogView, LogModel]:
    """The place, read."""
    bench.window.actions_[ActionId.LOG].trigger()
    page = bench.window.pages.currentWidget()
    assert isinstance(page, LogView)
    model = page.place
    assert isinstance(model, LogModel)
    bench.until(lambda: model.loaded and model.state is not None and bool(model.explanation))
    return page, model


def test_it_says_in_one_glance_whether_the_log_is_whole(lived_in: Bench) -> None:
    lived_in.sign_in(manager=True)
    page, model = log_of(lived_in)
    assert page.verdict.title.text().startswith("The log is whole")
    assert OFFICE_MANAGER.display_name in page.verdict.text.text()
    assert "No checkpoint lies outside" in page.verdict.text.text()
    assert model.total > 200


def test_events_are_paged_newest_first_and_explained(lived_in: Bench) -> None:
    lived_in.sign_in(manager=True)
    page, model = log_of(lived_in)
    rows = page.table.model()
    before = rows.rowCount()
    sequences = [rows.index(place, 0).data(EVENT).sequence for place in range(before)]
    assert sequences == sorted(sequences, reverse=True)
    assert model.selected is not None
    assert model.explanation == page.detail.sentence.text()
    page.table.setCurrentIndex(rows.index(5, 0))
    fifth = rows.index(5, 0).data(EVENT)
    lived_in.until(lambda: model.selected is fifth and bool(model.explanation))
    lived_in.window.actions_[ActionId.OLDER_EVENTS].trigger()
    lived_in.until(lambda: rows.rowCount() > before)
    assert page.table.currentIndex().data(EVENT) is fifth, "nobody loses their place"


def test_the_list_is_narrowed_by_words_person_act_and_refusal(lived_in: Bench) -> None:
    lived_in.sign_in(manager=True)
    page, model = log_of(lived_in)
    everything = model.total
    lived_in.bot.keyClicks(page.table, "refused")
    assert page.filter.text.text() == "refused"
    lived_in.until(lambda: 0 < model.total < everything)
    assert all(event.status == "refused" for event in model.events)
    page.filter.clear.click()
    lived_in.until(lambda: model.total >= everything)
    page.filter.refused.setChecked(True)
    lived_in.until(lambda: all(event.status == "refused" for event in model.events))
    page.filter.clear.click()
    page.filter.action.setCurrentIndex(page.filter.action.findData(str(Action.SIGN)))
    page.filter.action.activated.emit(0)
    lived_in.until(lambda: {event.action for event in model.events} == {"sign"})
    page.detail.patient.click()
    lived_in.until(lambda: bool(model.asked.patient))
    page.filter.text.setText("nothing of this kind")
    lived_in.until(lambda: not model.events)
    assert page.pages.currentWidget() is page.empty
    assert not page.export_button.isVisible()


def test_an_alert_stands_on_top_until_it_is_acknowledged(lived_in: Bench) -> None:
    lived_in.sign_in(manager=True)
    page, model = log_of(lived_in)
    lived_in.until(lambda: bool(model.alerts))
    assert page.alerts.isVisible()
    refusals = next(one for one in model.alerts if one.kind == "refusals")
    page.alerts.shown_asked.emit(refusals)
    lived_in.until(lambda: model.asked.period is Period.CHOSEN)
    page.alerts.closed.emit(refusals)
    lived_in.until(lambda: model.work is None and refusals.key not in {a.key for a in model.alerts})
    assert page.said.isVisible()
    before = len(model.alerts)
    assert before > 3
    page.alerts._on_more()
    assert page.alerts.rows.count() == before + 1, "all of them, and the space under them"
    page.alerts.all_closed.emit()
    lived_in.until(lambda: model.work is None and not model.alerts)
    assert not page.alerts.isVisible()


def test_who_stops_acknowledging_is_told_how_far_it_came(
    lived_in: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    lived_in.sign_in(manager=True)
    page, model = log_of(lived_in)
    lived_in.until(lambda: bool(model.alerts))
    before, acknowledge = len(model.alerts), Log.acknowledge

    def stopped(log: Log, alert: Alert) -> None:
        acknowledge(log, alert)
        model._operations.running(name="acknowledge")[0].task.cancel()

    monkeypatch.setattr(Log, "acknowledge", stopped)
    model.acknowledge(*model.alerts)
    lived_in.until(lambda: model.work is None and len(model.alerts) == before - 1)
    assert "Acknowledged: 1 alert." in page.said.title.text()


def test_a_checkpoint_is_read_beside_the_window(
    lived_in: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lived_in.sign_in(manager=True)
    page, model = log_of(lived_in)
    path, read = tmp_path / "checkpoint.txt", Path.read_text
    path.write_text("no checkpoint")
    readers: list[str] = []

    def noted(self: Path, *given: Any) -> str:
        if self == path:
            readers.append(threading.current_thread().name)
        return read(self, *given)

    monkeypatch.setattr(Path, "read_text", noted)
    lived_in.window.actions_[ActionId.VERIFY_AGAINST].trigger()
    take_file(lived_in, page.file, path)
    lived_in.until(lambda: model.work is None and page.problem.isVisible())
    assert readers
    assert threading.main_thread().name not in readers


@pytest.mark.parametrize("form", ["csv", "pdf", "jsonl", "log"])
def test_an_export_is_written_with_its_hash(lived_in: Bench, tmp_path: Path, form: str) -> None:
    lived_in.sign_in(manager=True)
    page, model = log_of(lived_in)
    page.filter.refused.setChecked(True)
    lived_in.until(lambda: 0 < model.total < 60)
    lived_in.window.actions_[ActionId.EXPORT_LOG].trigger()
    panel = page.file
    panel.format.setCurrentIndex(["csv", "pdf", "jsonl", "log"].index(form))
    assert panel.path.text().endswith(form)
    assert page.order.isVisible()
    page.order.setCurrentIndex(2)
    path = tmp_path / f"refused.{form}"
    panel.path.setText(str(tmp_path / "not there" / path.name))
    lived_in.until(lambda: not panel.go.isEnabled())
    take_file(lived_in, panel, path)
    assert str(path) in page.asking.text.text()
    assert "Sorted by person" in page.asking.text.text()
    page.asking.password.line.setText(OFFICE_MANAGER.password)
    page.asking.confirm.click()
    lived_in.until(page.receipt.isVisible)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == page.receipt._hash
    assert str(path) in page.receipt.title.text()


def test_a_checkpoint_leaves_the_house_and_the_log_is_verified_against_it(
    lived_in: Bench, tmp_path: Path
) -> None:
    lived_in.sign_in(manager=True)
    page, model = log_of(lived_in)
    path = tmp_path / "checkpoint.txt"
    lived_in.window.actions_[ActionId.EXPORT_CHECKPOINT].trigger()
    take_file(lived_in, page.file, path)
    lived_in.until(page.receipt.isVisible)
    lived_in.until(lambda: "Last checkpoint outside" in page.verdict.text.text())
    lived_in.window.actions_[ActionId.VERIFY_AGAINST].trigger()
    take_file(lived_in, page.file, path)
    lived_in.until(lambda: page.said.isVisible() and model.work is None)
    assert "continues that checkpoint" in page.said.title.text()
    other = tmp_path / "other.txt"
    other.write_text(path.read_text().replace("\n", "\nA", 1))
    lived_in.window.actions_[ActionId.VERIFY_AGAINST].trigger()
    take_file(lived_in, page.file, other)
    lived_in.until(page.problem.isVisible)


def test_an_auditor_countersigns_and_sees_nothing_but_the_log(
    lived_in: Bench, tmp_path: Path
) -> None:
    window = lived_in.window
    join(window.shell.services.accounts, OFFICE_MANAGER, "ines", "Inês Carvalho", Role.AUDITOR)
    window.shell.sign_in("ines", PASSPHRASE)
    lived_in.until(lambda: window.shell.session is not None)
    lived_in.until(lambda: window.status.verdict is not None)
    shown = {place for place, made in window.rail.places.items() if made.isVisible()}
    assert ActionId.LOG in shown
    assert shown.isdisjoint({ActionId.TODAY, ActionId.PEOPLE, ActionId.BACKUPS, ActionId.SETTINGS})
    page, model = log_of(lived_in)
    path = tmp_path / "checkpoint.txt"
    page.files.write_checkpoint(path)
    lived_in.until(page.receipt.isVisible)
    window.actions_[ActionId.COUNTERSIGN].trigger()
    take_file(lived_in, page.file, path)
    signed = tmp_path / "countersigned.txt"
    take_file(lived_in, page.file, signed)
    page.asking.password.line.setText(PASSPHRASE)
    page.asking.confirm.click()
    lived_in.until(lambda: signed.exists() and model.work is None)
    assert signed.read_text().startswith(path.read_text())
    assert len(signed.read_text()) > len(path.read_text())
    lived_in.until(lambda: "Countersigned by Inês Carvalho" in page.verdict.text.text())


def test_a_time_stamp_request_lies_beside_its_checkpoint(lived_in: Bench, tmp_path: Path) -> None:
    lived_in.sign_in(manager=True)
    page, model = log_of(lived_in)
    lived_in.window.actions_[ActionId.REQUEST_TIMESTAMP].trigger()
    take_file(lived_in, page.file, tmp_path / "checkpoint.txt")
    lived_in.until(page.receipt.isVisible)
    assert {one.name for one in tmp_path.glob("checkpoint*")} == {
        "checkpoint.txt",
        "checkpoint.tsq",
    }
    lived_in.window.actions_[ActionId.ADD_TIMESTAMP].trigger()
    for name in ("checkpoint.txt", "checkpoint.tsq", "checkpoint.txt"):
        take_file(lived_in, page.file, tmp_path / name)
    lived_in.until(lambda: model.work is None and page.problem.isVisible())


def test_escape_leaves_a_file_panel_without_a_file(lived_in: Bench) -> None:
    lived_in.sign_in(manager=True)
    page, _ = log_of(lived_in)
    lived_in.window.actions_[ActionId.EXPORT_LOG].trigger()
    assert page.file.isVisible()
    lived_in.bot.keyClick(page.file.path, Qt.Key.Key_Escape)
    assert not page.file.isVisible()


@pytest.mark.parametrize("typed", ["~nobody-here/x", f"/{'x' * 300}/y"])
def test_half_a_path_is_no_error(lived_in: Bench, typed: str) -> None:
    lived_in.sign_in(manager=True)
    page, _ = log_of(lived_in)
    lived_in.window.actions_[ActionId.EXPORT_LOG].trigger()
    page.file.path.setText(typed)
    lived_in.until(lambda: page.file.status.text() == "This folder is not there.")
    assert not page.file.go.isEnabled()


def test_what_is_typed_becomes_a_filter() -> None:
    identifier = "0f1e2d3c4b5a69788796a5b4c3d2e1f0"
    assert Asked(text=f" {identifier} ").filter(TODAY).patient == identifier
    assert Asked(text="sign in").filter(TODAY).text == "sign in"
    assert Asked(refused=True).filter(TODAY).status == "refused"
    week = Asked(period=Period.WEEK).filter(TODAY)
    assert week.since is not None
    assert (week.since.astimezone().date(), week.until) == (date(2026, 3, 4), None)
    chosen = Asked(period=Period.CHOSEN, first=date(2026, 3, 1), last=date(2026, 3, 1))
    asked = chosen.filter(TODAY)
    assert asked.since is not None
    assert asked.until is not None
    assert (asked.until - asked.since).days == 1, "both days are included"


def test_every_act_can_be_looked_for_by_its_name() -> None:
    names = [act_name(one) for one in Action]

    assert all(names)
    assert len(set(names)) == len(names)
