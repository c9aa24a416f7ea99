"""First run, sign-in, lock, and a window that stays closed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from app.accounts.accounts import Accounts
from app.bootstrap import Services
from app.inference.protocol import SealReport
from app.settings import Settings
from tests.fixtures.clinic import CLINIC_NAME, CLINICIAN, OFFICE_MANAGER
from tests.ui.conftest import Bench, services_for
from ui.view_models.shell import Stage
from ui.views.first_run import FirstRunView, PersonForm, RecoveryWordsView
from ui.views.seal_broken import SealBrokenView
from ui.views.sign_in import SignInView


def fill(form: PersonForm, name: str, display_name: str, password: str) -> None:
    form.display_name.setText(display_name)
    form.name.setText(name)
    form.passphrase.first.line.setText(password)
    form.passphrase.again.line.setText(password)


def test_the_first_run_founds_a_clinic_and_asks_for_two_words(empty: Bench) -> None:
    view = empty.window.pages.currentWidget()
    assert isinstance(view, FirstRunView)
    assert not view.found.isEnabled()
    assert view.status.text() == "Still needed: the clinic's name."
    view.clinic_name.setText(CLINIC_NAME)
    view.both.setChecked(False)
    fill(view.clinician, CLINICIAN.name, CLINICIAN.display_name, "too short")
    fill(view.manager, OFFICE_MANAGER.name, OFFICE_MANAGER.display_name, OFFICE_MANAGER.password)
    assert not view.found.isEnabled()
    fill(view.clinician, CLINICIAN.name, CLINICIAN.display_name, CLINICIAN.password)
    assert view.found.isEnabled()
    view.found.click()
    empty.until(lambda: empty.window.shell.stage is Stage.RECOVERY_SHEET)

    page = empty.window.pages.currentWidget()
    assert isinstance(page, RecoveryWordsView)
    recovery = empty.window.shell.sheet
    assert recovery is not None
    assert len(recovery.words) == 24
    first, second = page.answers
    first.setText("wrong")
    second.setText(recovery.words[recovery.asked[1]])
    page.done.click()
    assert page.status.isVisible()
    assert empty.window.shell.stage is Stage.RECOVERY_SHEET
    first.setText(f" {recovery.words[recovery.asked[0]].upper()} ")
    page.done.click()
    assert empty.window.shell.stage is Stage.SIGN_IN
    assert empty.window.shell.sheet is None

    empty.sign_in()
    session = empty.window.shell.session
    assert session is not None
    assert session.clinic_name == CLINIC_NAME
    assert not empty.window.shell.manages


def test_one_person_can_be_both(empty: Bench) -> None:
    view = empty.window.pages.currentWidget()
    assert isinstance(view, FirstRunView)
    view.clinic_name.setText(CLINIC_NAME)
    fill(view.clinician, CLINICIAN.name, CLINICIAN.display_name, CLINICIAN.password)
    view.found.click()
    empty.until(lambda: empty.window.shell.stage is Stage.RECOVERY_SHEET)
    empty.window.shell.confirm_words()
    empty.sign_in()
    assert empty.window.today is not None
    assert empty.window.clinic is not None
    empty.window.show_clinic()
    empty.until(lambda: empty.window.clinic is not None and empty.window.clinic.people.count())


def test_a_wrong_passphrase_is_refused_in_place(bench: Bench) -> None:
    view = bench.window.pages.currentWidget()
    assert isinstance(view, SignInView)
    view.name.setText(CLINICIAN.name)
    view.password.line.setText("not the right one at all")
    bench.bot.keyClick(view.password.line, Qt.Key.Key_Return)
    bench.until(view.problem.isVisible)
    assert view.password.text == ""
    assert bench.window.shell.session is None
    view.password.line.setText(CLINICIAN.password)
    bench.bot.mouseClick(view.sign_in, Qt.MouseButton.LeftButton)
    bench.until(lambda: bench.window.today is not None)


def test_an_office_manager_sees_people_and_log_and_no_chart_room(bench: Bench) -> None:
    bench.sign_in(manager=True)
    window = bench.window
    assert window.shell.room is None
    assert window.today is None
    assert not window.rail.today.isVisible()
    clinic = window.clinic
    assert clinic is not None
    bench.until(lambda: clinic.people.count() == 2 and clinic.table.model().rowCount() > 0)
    assert clinic.verdict.text() == "The log is whole"
    model = clinic.table.model()
    before = model.rowCount()
    clinic.filter.setText("sign in")
    bench.until(lambda: 0 < model.rowCount() < before)
    window.open_encounter("anything")
    assert window.encounter is None


def test_the_lock_forgets_everything_on_screen(signed_in: Bench) -> None:
    window = signed_in.window
    signed_in.open(signed_in.add())
    session = window.shell.session
    assert session is not None
    window.lock()
    assert window.shell.stage is Stage.SIGN_IN
    assert window.encounter is None
    assert window.today is None
    assert window.pages.count() == 1
    view = window.pages.currentWidget()
    assert isinstance(view, SignInView)
    assert view.name.text() == CLINICIAN.name
    signed_in.until(lambda: window.focusWidget() is view.password.line)
    signed_in.until(lambda: not window.shell.busy)
    signed_in.sign_in()
    assert window.today is not None


def test_nobody_there_locks(signed_in: Bench) -> None:
    window = signed_in.window
    assert window.presence.watching
    window.presence.away.emit()
    assert window.shell.stage is Stage.SIGN_IN
    assert "nobody was here" in window.shell.notice
    signed_in.until(lambda: not window.shell.busy)


def test_an_open_network_keeps_the_clinic_closed(
    open_window: Callable[[Services], Bench], settings: Settings, clinic: Accounts
) -> None:
    broken = SealReport(("seccomp",), ("inet6 socket",), ("inet socket",))
    bench = open_window(services_for(settings, broken))
    view = bench.window.pages.currentWidget()
    assert isinstance(view, SealBrokenView)
    assert "inet socket" in view.notice.title.text()
    assert bench.window.status.seal_words == "the network is not closed"


def test_a_defect_is_shown_calmly_and_can_be_copied(signed_in: Bench) -> None:
    window = signed_in.window

    def work(_: object) -> None:
        raise RuntimeError("cable loose")

    window.shell.operations.start("any", work)
    signed_in.until(window.defect.isVisible)
    assert "cable loose" not in window.defect.title.text()
    window.defect._copy.click()
    assert window.defect._copy.text() == "Copied"
    window.defect.dismissed.emit()
    assert not window.defect.isVisible()
