"""Codes, enrolment, one's own account, and what there is to do after signing in."""

from __future__ import annotations

from threading import Event

import pyotp
import pytest
from PySide6.QtCore import Qt

from app.accounts.accounts import Accounts
from app.accounts.changing import rekey_if_due
from app.accounts.people import People
from app.accounts.policies import PolicyService
from app.accounts.session import Duty, Session
from app.domain.practitioner import Role
from app.task import Task
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER
from tests.ui.conftest import Bench
from tests.ui.test_access import check
from tests.ui.test_doors import press
from ui.actions import ActionId
from ui.view_models.shell import Stage
from ui.views.account import AccountView
from ui.views.enrol import EnrolledView, EnrolView
from ui.views.sign_in import SignInView
from ui.views.totp import CodesView

NEW = "walnut signal corridor umbrella"
NEWCOMER = ("ines", "Dr. Inês Carvalho", frozenset({Role.CLINICIAN}))


def wait_closed(bench: Bench) -> None:
    bench.until(lambda: bench.window.shell.stage is Stage.SIGN_IN and not bench.window.shell.busy)


@pytest.fixture
def codes_asked(clinic: Accounts) -> None:
    """The policy asks for codes."""
    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        PolicyService(session).change(OFFICE_MANAGER.password, totp=True)


@pytest.fixture
def invited(clinic: Accounts) -> str:
    """The code of somebody who was invited."""
    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        return People(session).invite(*NEWCOMER, OFFICE_MANAGER.password).text


def set_up_codes(bench: Bench, view: CodesView | AccountView) -> pyotp.TOTP:
    """Scan the picture with a phone of our own, and type its code."""
    bench.until(lambda: view.setup.code_picture is not None)
    setup = view.setup._account.setup
    assert setup is not None
    phone = pyotp.TOTP(setup.secret_text)
    check(bench.window)
    view.setup.code.setText("000000" if phone.now() != "000000" else "111111")
    view.setup.confirm.click()
    bench.until(lambda: view.setup._account.problem is not None)
    assert view.setup.code.text() == ""
    view.setup.code.setText(phone.now())
    bench.bot.keyClick(view.setup.code, Qt.Key.Key_Return)
    return phone


def test_codes_that_the_clinic_asks_for_come_before_everything_else(
    codes_asked: None, bench: Bench
) -> None:
    shell = bench.window.shell
    shell.sign_in(CLINICIAN.name, CLINICIAN.password)
    bench.until(lambda: shell.stage is Stage.CODES)
    assert shell.room is None
    assert not bench.window.rail.isVisible()
    view = bench.window.pages.currentWidget()
    assert isinstance(view, CodesView)
    set_up_codes(bench, view)
    bench.until(lambda: shell.stage is Stage.OPEN)
    assert shell.room is not None
    assert bench.window.today is not None


def test_the_sign_in_asks_for_the_code_after_the_passphrase(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.sign_in()
    window, shell = bench.window, bench.window.shell
    window.actions_[ActionId.ACCOUNT].trigger()
    account = window.pages.currentWidget()
    assert isinstance(account, AccountView)
    bench.until(account.on.isVisible)
    account.on.click()
    phone = set_up_codes(bench, account)
    bench.until(account.off.isVisible)
    check(window)
    window.lock()
    wait_closed(bench)

    page = window.pages.currentWidget()
    assert isinstance(page, SignInView)
    assert not page.code.isVisible()
    page.password.line.setText(CLINICIAN.password)
    page.sign_in.click()
    bench.until(page.code.isVisible)
    check(window)
    assert shell.session is None
    assert not page.sign_in.isEnabled()
    # A code works once, and this one was used to turn codes on.
    used = phone.now()
    page.code.setText(used)
    bench.until(lambda: shell.problem is not None)
    assert page.code.text() == ""
    assert page.password.text == CLINICIAN.password
    page.name.setText(OFFICE_MANAGER.name)
    assert not page.code.isVisible(), "whether another name has codes is not told"


def test_codes_are_turned_off_with_the_passphrase(bench: Bench) -> None:
    bench.sign_in()
    window = bench.window
    window.actions_[ActionId.ACCOUNT].trigger()
    account = window.pages.currentWidget()
    assert isinstance(account, AccountView)
    bench.until(account.on.isVisible)
    account.on.click()
    set_up_codes(bench, account)
    bench.until(account.off.isVisible)
    account.off.click()
    account.removing.password.line.setText("not the right one at all")
    account.removing.confirm.click()
    bench.until(lambda: account.removing.password.line.property("state") == "wrong")
    account.removing.password.line.setText(CLINICIAN.password)
    account.removing.confirm.click()
    bench.until(account.on.isVisible)
    assert not account.removing.isVisible()


def test_a_secret_that_was_not_confirmed_is_forgotten(bench: Bench) -> None:
    bench.sign_in()
    bench.window.actions_[ActionId.ACCOUNT].trigger()
    account = bench.window.pages.currentWidget()
    assert isinstance(account, AccountView)
    bench.until(account.on.isVisible)
    account.on.click()
    bench.until(account.setup.isVisible)
    account.setup.leave.click()
    assert account.setup.code_picture is None
    assert account.setup.secret.text() == ""
    assert account.on.isVisible()


def test_everybody_changes_their_own_passphrase(bench: Bench) -> None:
    bench.sign_in(manager=True)
    window, shell = bench.window, bench.window.shell
    assert window.actions_[ActionId.CHANGE_USER] in window.status_bar.menu.actions()
    window.actions_[ActionId.ACCOUNT].trigger()
    account = window.pages.currentWidget()
    assert isinstance(account, AccountView)
    account.change.click()
    account.changing.password.line.setText(OFFICE_MANAGER.password)
    assert not account.changing.confirm.isEnabled()
    account.new.first.line.setText(NEW)
    account.new.again.line.setText(NEW)
    account.changing.confirm.click()
    bench.until(account.said.isVisible)
    assert account.new.first.text == ""
    window.lock()
    wait_closed(bench)
    shell.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password)
    bench.until(lambda: shell.problem is not None)
    shell.sign_in(OFFICE_MANAGER.name, NEW)
    bench.until(lambda: shell.session is not None)


def test_the_first_time_here_ends_with_numbers_to_read_aloud(invited: str, bench: Bench) -> None:
    window, shell = bench.window, bench.window.shell
    page = window.pages.currentWidget()
    assert isinstance(page, SignInView)
    press(page, "First time here, or passphrase forgotten? Use an enrolment code")
    view = window.pages.currentWidget()
    assert isinstance(view, EnrolView)
    check(window)
    view.name.setText(NEWCOMER[0])
    view.code.setText("AAAA-BBBB-CCCC-DDDD-EEEE")
    view.passphrase.first.line.setText(NEW)
    view.passphrase.again.line.setText(NEW)
    view.enrol.click()
    bench.until(lambda: shell.problem is not None)
    wrong_code = shell.problem
    view.name.setText("nobody")
    view.enrol.click()
    bench.until(lambda: shell.problem is not None and not shell.busy)
    assert shell.problem == wrong_code, "nothing tells whether the name exists"
    view.name.setText(NEWCOMER[0])
    view.code.setText(f" {invited.lower()} ")
    view.enrol.click()
    bench.until(lambda: bool(shell.fingerprint))
    shown = window.pages.currentWidget()
    assert isinstance(shown, EnrolledView)
    assert len(shell.fingerprint.split()) == 6
    check(window)
    shown.close_button.click()
    assert shell.fingerprint == ""

    shell.sign_in(NEWCOMER[0], NEW)
    bench.until(lambda: shell.session is not None)
    assert shell.room is None, "nobody has admitted them yet"
    window.lock()
    wait_closed(bench)
    bench.sign_in()
    assert shell.session is not None
    assert Duty.ADMIT_WAITING in shell.session.duties
    duties = window.duties
    assert duties is not None
    press(duties, "A colleague waits for the charts: Compare")
    assert window._here[0] is ActionId.PEOPLE


def test_the_last_place_of_each_person_comes_back(bench: Bench) -> None:
    window, shell = bench.window, bench.window.shell
    bench.sign_in()
    view = bench.open(bench.add())
    visit = view.visit.encounter_id
    window.change_user()
    wait_closed(bench)
    page = window.pages.currentWidget()
    assert isinstance(page, SignInView)
    assert page.name.text() == ""
    bench.sign_in(manager=True)
    window.actions_[ActionId.LOG].trigger()
    window.change_user()
    wait_closed(bench)
    bench.sign_in()
    bench.until(lambda: window.encounter is not None)
    assert window.encounter is not None
    assert window.encounter.visit.encounter_id == visit
    window.change_user()
    wait_closed(bench)
    bench.sign_in(manager=True)
    assert window._here[0] is ActionId.LOG
    assert shell.last_name == OFFICE_MANAGER.name


@pytest.fixture
def retired(clinic: Accounts, invited: str) -> None:
    """Somebody who read charts left, so that the charts need a new key."""
    name = NEWCOMER[0]
    fingerprint = clinic.enrol(name, invited, NEW)
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        people = People(session)
        person = people.waiting()[0].person.id
        people.admit(person, fingerprint, CLINICIAN.password)
    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        People(session).retire(person, OFFICE_MANAGER.password)
        assert session.table.rekey_due


def test_a_sign_in_that_renews_the_charts_key_says_how_far_it_is(
    retired: None, bench: Bench
) -> None:
    shell = bench.window.shell
    page = bench.window.pages.currentWidget()
    assert isinstance(page, SignInView)
    seen: set[str] = set()
    bars: set[bool] = set()

    def look() -> None:
        if shell.busy:
            seen.add(page.foot.words.text())
            bars.add(page.foot.bar.isVisible())

    shell.busy_changed.connect(look)
    page.name.setText(CLINICIAN.name)
    page.password.line.setText(CLINICIAN.password)
    page.sign_in.click()
    bench.until(lambda: shell.session is not None)
    assert shell.session is not None
    assert not shell.session.table.rekey_due
    assert any("new key" in words for words in seen), seen
    assert bars == {False, True}


def test_a_renewal_that_was_stopped_is_a_duty_and_is_made_up_for(
    retired: None, bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped = Event()

    def renew(session: Session, task: Task) -> None:
        assert stopped.wait(60)
        rekey_if_due(session, task)

    monkeypatch.setattr("app.accounts.duties.rekey_if_due", renew)
    shell = bench.window.shell
    page = bench.window.pages.currentWidget()
    assert isinstance(page, SignInView)
    shell.sign_in(CLINICIAN.name, CLINICIAN.password)
    bench.until(lambda: shell.work is not None and page.foot.stop.isEnabled())
    page.foot.stop.click()
    stopped.set()
    bench.until(lambda: shell.session is not None)
    assert shell.session is not None
    session = shell.session
    assert Duty.REKEY_FAILED in session.duties
    duties = bench.window.duties
    assert duties is not None
    bench.until(duties.isVisible)
    check(bench.window)
    press(duties, "The charts need their new key: Renew it")
    bench.until(lambda: Duty.REKEY_FAILED not in session.duties)
    assert not session.table.rekey_due
