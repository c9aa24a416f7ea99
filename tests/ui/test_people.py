"""People in the window: invited, admitted by their fingerprint, disabled, retired."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter

from app.accounts.people import EnrolmentCode
from app.audit.events import Action
from app.domain.practitioner import Role
from app.keys.membership import Stage
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER
from tests.ui.conftest import Bench
from tests.ui.office_sample import PASSPHRASE
from ui.actions import ActionId
from ui.view_models.people import PeopleModel, state_of
from ui.views.frame import SMALLEST
from ui.views.people import PeopleView
from ui.widgets.confirm_panel import ConfirmPanel


def people_of(bench: Bench) -> tuple[PeopleView, PeopleModel]:
    """The place, read."""
    bench.window.actions_[ActionId.PEOPLE].trigger()
    page = bench.window.pages.currentWidget()
    assert isinstance(page, PeopleView)
    model = page.place
    assert isinstance(model, PeopleModel)
    bench.until(lambda: model.loaded)
    return page, model


def choose(page: PeopleView, name: str) -> None:
    rows = page.list.model()
    for place in range(rows.rowCount()):
        index = rows.index(place, 0)
        if f"signs in as {name}" in index.data():
            page.list.setCurrentIndex(index)
            return
    raise AssertionError(name)


def confirm(bench: Bench, panel: ConfirmPanel, password: str = OFFICE_MANAGER.password) -> None:
    bench.until(panel.isVisible)
    panel.password.line.setText(password)
    panel.confirm.click()


def invite(bench: Bench, page: PeopleView, name: str, shown: str, *roles: Role) -> str:
    bench.window.actions_[ActionId.INVITE].trigger()
    page.form.display_name.setText(shown)
    bench.window.actions_[ActionId.INVITE].trigger()
    assert page.form.name.text() == name, "asked for twice, it goes on"
    assert not page.inviting.confirm.isEnabled()
    page.form.roles.choose(frozenset(roles))
    confirm(bench, page.inviting)
    bench.until(page.code.isVisible)
    return page.code.code.text()


def test_a_manager_invites_and_a_clinician_admits_by_the_fingerprint(
    bench: Bench, tmp_path: Path
) -> None:
    bench.sign_in(manager=True)
    page, model = people_of(bench)
    code = invite(bench, page, "ngozi", "Dr. Ngozi Adeyemi", Role.CLINICIAN)
    assert len(code) > 15
    bench.until(lambda: len(model.people) == 3)
    assert not page.inviting.isVisible()
    page.code.copy.click()
    assert QGuiApplication.clipboard().text() == code
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "code.pdf"))
    page.code.print_on(printer)
    assert (tmp_path / "code.pdf").stat().st_size > 1000
    page.code.done.click()
    assert code not in page.code.code.text()
    accounts = bench.window.shell.services.accounts
    bench.window.shell.sign_out()
    bench.until(lambda: not bench.window.shell.busy)
    fingerprint = accounts.enrol("ngozi", code, PASSPHRASE)

    bench.sign_in()
    page, model = people_of(bench)
    assert not page.new.isVisible()
    choose(page, "ngozi")
    assert "waiting for admission" in state_of(model.current)[0]
    shown = [one.text() for one in page.facts.findChildren(type(page.name))]
    assert fingerprint.split()[0] not in " ".join(shown), "it is typed, never copied"
    bench.window.actions_[ActionId.ADMIT].trigger()
    page.fingerprint.setText(fingerprint[:-1] + str((int(fingerprint[-1]) + 1) % 10))
    confirm(bench, page.admitting, CLINICIAN.password)
    bench.until(lambda: bool(page.admitting.status.text()) and model.work is None)
    assert page.admitting.isVisible()
    page.fingerprint.setText(fingerprint)
    confirm(bench, page.admitting, CLINICIAN.password)
    bench.until(lambda: model.current is not None and model.current.stage is Stage.ADMITTED)
    assert page.said.isVisible()


def test_a_wrong_passphrase_is_said_in_the_panel_and_changes_nothing(bench: Bench) -> None:
    bench.sign_in(manager=True)
    page, model = people_of(bench)
    choose(page, CLINICIAN.name)
    bench.window.actions_[ActionId.DISABLE].trigger()
    confirm(bench, page.asking, "not the right passphrase")
    bench.until(lambda: "not right" in page.asking.status.text())
    assert page.asking.isVisible()
    assert not page.problem.isVisible()
    bench.bot.keyClick(page.asking.password.line, Qt.Key.Key_Escape)
    assert not page.asking.isVisible()
    model.refresh()
    bench.until(lambda: not bench.window.shell.operations.running(name="people"))
    assert not any(one.disabled for one in model.people)


def test_disabling_can_be_undone_and_retiring_asks(bench: Bench) -> None:
    bench.sign_in(manager=True)
    page, model = people_of(bench)
    invite(bench, page, "ines", "Inês Carvalho", Role.AUDITOR)
    page.code.done.click()
    bench.until(lambda: len(model.people) == 3)
    choose(page, "ines")
    bench.window.actions_[ActionId.DISABLE].trigger()
    confirm(bench, page.asking)
    bench.until(lambda: model.current is not None and model.current.disabled)
    assert page.said.undo.isVisible()
    page.said.undo.click()
    confirm(bench, page.asking)
    bench.until(lambda: model.current is not None and not model.current.disabled)
    bench.window.actions_[ActionId.RETIRE].trigger()
    assert "stays under their name" in page.asking.text.text()
    confirm(bench, page.asking)
    bench.until(lambda: model.current is not None and model.current.retired_at is not None)
    assert not bench.window.actions_[ActionId.RETIRE].isEnabled()


def test_nobody_acts_on_their_own_account_and_typing_filters(bench: Bench) -> None:
    bench.sign_in(manager=True)
    page, _ = people_of(bench)
    choose(page, OFFICE_MANAGER.name)
    for action in (ActionId.DISABLE, ActionId.RETIRE, ActionId.REINVITE):
        assert not bench.window.actions_[action].isEnabled()
    bench.bot.keyClicks(page.list, "amara")
    assert page.filter.text() == "amara"
    bench.until(lambda: page.list.model().rowCount() == 1)
    page.filter.setText("nobody of that name")
    bench.until(lambda: page.pages.currentWidget() is page.empty)


def test_a_code_is_not_kept_after_the_place_is_left(bench: Bench) -> None:
    bench.sign_in(manager=True)
    page, _ = people_of(bench)
    code = invite(bench, page, "ines", "Inês Carvalho", Role.AUDITOR)
    bench.window.shell.sign_out()
    bench.until(lambda: not bench.window.shell.busy)
    assert not any(
        code in str(getattr(widget, "text", lambda: "")())
        for widget in bench.window.findChildren(object)  # type: ignore[type-var]
        if widget.__class__.__name__ == "QLabel"
    )


@pytest.mark.parametrize("text", ["KTRW-9M4Q"])
def test_a_code_does_not_show_itself_in_a_log(text: str) -> None:
    from datetime import UTC, datetime  # noqa: PLC0415

    assert text not in repr(EnrolmentCode(text, datetime.now(UTC)))


def test_the_keys_are_in_the_panel_that_the_list_waits_for(bench: Bench) -> None:
    bench.sign_in(manager=True)
    window = bench.window
    window.resize(*SMALLEST)
    page, _ = people_of(bench)
    window.actions_[ActionId.INVITE].trigger()
    bench.until(lambda: not page.list.isVisible())
    for ways in ([ActionId.FIND], [ActionId.LOG, ActionId.PEOPLE]):
        for way in ways:
            window.actions_[way].trigger()
        here = window.focusWidget()
        assert here is not None
        assert page.inviting.isAncestorOf(here)
        assert here.isVisible()


def test_who_waits_after_wrong_passphrases_is_let_try_again(bench: Bench) -> None:
    shell = bench.window.shell
    shell.sign_in(CLINICIAN.name, "somebody else's guess")
    bench.until(lambda: not shell.busy)
    counted = shell.paths.sign_in_attempts
    counted.write_text(counted.read_text().replace('"row":1', '"row":14'))
    shell.sign_in(CLINICIAN.name, CLINICIAN.password)
    bench.until(lambda: not shell.busy)
    assert shell.problem is not None
    assert "too many attempts" in shell.problem.what
    bench.sign_in(manager=True)
    page, model = people_of(bench)
    lift = bench.window.actions_[ActionId.LET_TRY]
    choose(page, OFFICE_MANAGER.name)
    assert not lift.isEnabled()
    choose(page, CLINICIAN.name)
    assert lift.isEnabled()
    assert "by them or by somebody else" in page.hint.text()
    lift.trigger()
    confirm(bench, page.asking)
    bench.until(lambda: model.current is not None and not model.waits(model.current))
    assert not lift.isEnabled()
    session = shell.session
    assert session is not None
    told = session.audit.events(action=Action.ACCOUNT)[0]
    assert (told.object_id, told.detail) == (model.selected, {"kind": "let_try"})
    bench.window.lock()
    bench.until(lambda: shell.session is None and not shell.busy)
    bench.sign_in()
