"""First run, sign-in, lock, and a window that stays closed."""

from __future__ import annotations

import weakref
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from app.accounts.accounts import Accounts
from app.accounts.session import Duty
from app.bootstrap import Services
from app.domain.practitioner import Role
from app.seal.report import SealReport
from app.settings import Settings
from tests.fixtures.clinic import CLINIC_NAME, CLINICIAN, OFFICE_MANAGER, FoundedClinic
from tests.ui.conftest import Bench, services_for
from ui.actions import ActionId
from ui.view_models.recovery_words import Purpose
from ui.view_models.shell import Stage
from ui.views.first_run import FirstRunView, PersonForm
from ui.views.recovery_sheet import RecoverySheetView
from ui.views.seal_broken import SealBrokenView
from ui.views.sign_in import SignInView
from ui.views.start import StartView


def fill(form: PersonForm, name: str, display_name: str, password: str) -> None:
    form.display_name.setText(display_name)
    form.name.setText(name)
    form.passphrase.first.line.setText(password)
    form.passphrase.again.line.setText(password)


def named(inside: QWidget, name: str) -> list[QPushButton]:
    """The buttons of that name that can be seen."""
    buttons = [one for one in inside.findChildren(QPushButton) if one.isVisible()]
    return [one for one in buttons if one.accessibleName() == name]


def press(inside: QWidget, name: str) -> None:
    """Click the button of that name."""
    found = named(inside, name)
    assert len(found) == 1, name
    found[0].click()


def begin(bench: Bench) -> FirstRunView:
    """Walk from the start page into the wizard."""
    start = bench.window.pages.currentWidget()
    assert isinstance(start, StartView)
    start.found.click()
    view = bench.window.pages.currentWidget()
    assert isinstance(view, FirstRunView)
    assert view.title.text() == "Is this workstation ready?"
    view.next.click()
    return view


def keep(bench: Bench) -> None:
    """Read the two words back."""
    bench.until(lambda: bench.window.shell.stage is Stage.RECOVERY_SHEET)
    page, written = bench.window.pages.currentWidget(), bench.window.shell.written()
    assert isinstance(page, RecoverySheetView)
    for field, index in zip(page.answers, written.asked, strict=True):
        field.setText(written.words[index])
    page.done.click()


def test_the_first_run_founds_a_clinic_step_by_step(empty: Bench) -> None:
    view = begin(empty)
    assert not view.next.isEnabled()
    assert view.status.text() == "Step 2 of 4. Still needed: the clinic's name."
    view.clinic_name.setText(CLINIC_NAME)
    empty.bot.keyClick(view.clinic_name, Qt.Key.Key_Return)
    assert view.title.text() == "Who is the first clinician?"
    fill(view.clinician, CLINICIAN.name, CLINICIAN.display_name, "too short")
    assert not view.next.isEnabled()
    fill(view.clinician, CLINICIAN.name, CLINICIAN.display_name, CLINICIAN.password)
    view.next.click()
    assert view.title.text() == "Who is the office manager?"
    fill(view.manager, CLINICIAN.name, OFFICE_MANAGER.display_name, OFFICE_MANAGER.password)
    assert "different names" in view.status.text()
    fill(view.manager, OFFICE_MANAGER.name, OFFICE_MANAGER.display_name, OFFICE_MANAGER.password)
    view.back.click()
    assert view.clinician.name.text() == CLINICIAN.name, "nothing typed is lost on the way"
    view.next.click()
    assert view.next.text() == "Create the clinic"
    view.next.click()

    shell = empty.window.shell
    empty.until(lambda: shell.stage is Stage.RECOVERY_SHEET)
    page = empty.window.pages.currentWidget()
    assert isinstance(page, RecoverySheetView)
    written = shell.written()
    assert len(written.words) == 24
    first, second = page.answers
    first.setText("wrong")
    second.setText(written.words[written.asked[1]])
    page.done.click()
    assert page.status.isVisible()
    assert shell.stage is Stage.RECOVERY_SHEET
    first.setText(f" {written.words[written.asked[0]].upper()} ")
    page.done.click()
    empty.until(lambda: shell.stage is Stage.SIGN_IN)
    assert shell.sheet is None

    empty.sign_in()
    session = shell.session
    assert session is not None
    assert session.clinic_name == CLINIC_NAME
    assert session.duties == ()
    assert Role.OFFICE_MANAGER not in session.person.roles


def test_the_first_run_says_what_this_workstation_is_fit_for(empty: Bench) -> None:
    view = begin(empty)
    view.back.click()
    shown = view.aspects.findChildren
    empty.until(view.again.isEnabled)
    told = [one.accessibleName() for one in shown(QWidget) if one.accessibleName()]
    assert [one.partition(",")[0] for one in told] == [
        "Network",
        "Disk",
        "Graphics card",
        "Models",
        "Room",
    ]
    assert told[0].startswith("Network, good: Closed to Consultroom: ")
    view.again.click()
    assert not view.again.isEnabled()
    assert view.next.isEnabled(), "nobody has to wait for it"
    view.back.click()
    assert empty.window.shell.stage is Stage.START
    empty.until(lambda: not empty.window.shell.operations.running())
    assert empty.window.defect.isHidden(), "who left does not hear of it"


def test_one_person_can_be_both(empty: Bench) -> None:
    view = begin(empty)
    view.clinic_name.setText(CLINIC_NAME)
    view.next.click()
    view.both.setChecked(True)
    fill(view.clinician, CLINICIAN.name, CLINICIAN.display_name, CLINICIAN.password)
    assert view.status.text() == "Step 3 of 3"
    view.next.click()
    keep(empty)
    empty.until(lambda: empty.window.shell.stage is Stage.SIGN_IN)
    empty.sign_in()
    assert empty.window.today is not None
    assert ActionId.PEOPLE in empty.window.office.offered


def test_a_sheet_that_nobody_showed_as_kept_is_a_duty_at_the_next_sign_in(empty: Bench) -> None:
    view = begin(empty)
    view.clinic_name.setText(CLINIC_NAME)
    view.next.click()
    view.both.setChecked(True)
    fill(view.clinician, CLINICIAN.name, CLINICIAN.display_name, CLINICIAN.password)
    view.next.click()
    window, shell = empty.window, empty.window.shell
    empty.until(lambda: shell.stage is Stage.RECOVERY_SHEET)
    lost = shell.written().words
    shell.sheet = None
    shell.go(Stage.SIGN_IN)

    empty.sign_in()
    assert shell.session is not None
    assert shell.session.duties == (Duty.REPLACE_RECOVERY_KEY, Duty.FINISH_SET_UP)
    duties = window.duties
    assert duties is not None
    assert duties.isVisible()
    press(duties, "Make a new recovery sheet: Make it")
    assert duties.confirm.isVisible()
    duties.confirm.password.line.setText("not the right one at all")
    duties.confirm.confirm.click()
    empty.until(lambda: duties.confirm.password.line.property("state") == "wrong")
    duties.confirm.password.line.setText(CLINICIAN.password)
    duties.confirm.confirm.click()
    empty.until(lambda: shell.stage is Stage.RECOVERY_SHEET)
    assert shell.written().words != lost
    keep(empty)
    empty.until(lambda: shell.stage is Stage.OPEN)
    assert shell.session.duties == (Duty.FINISH_SET_UP,)


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


def test_an_office_manager_has_places_and_no_chart_room(bench: Bench) -> None:
    bench.sign_in(manager=True)
    window = bench.window
    assert window.shell.room is None
    assert window.today is None
    assert not window.rail.places[ActionId.TODAY].isVisible()
    assert window.rail.places[ActionId.PEOPLE].isVisible()
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
    assert window.presence.seconds > 0
    window.presence.away.emit()
    assert window.shell.stage is Stage.SIGN_IN
    assert "nobody was here" in window.shell.notice
    signed_in.until(lambda: not window.shell.busy)


def test_stores_without_key_slots_offer_no_founding(bench: Bench) -> None:
    for path in bench.window.shell.services.paths.key_slots:
        path.unlink()
    bench.window.shell.begin()
    page = bench.window.pages.currentWidget()
    assert isinstance(page, SignInView)
    assert "missing" in bench.window.shell.notice


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
        raise RuntimeError("Anna Meyer has herpes")

    window.shell.operations.start("any", work)
    signed_in.until(window.defect.isVisible)
    details = window.defect.details
    assert details is not None
    details.copy.click()
    assert details.copy.text() == "Copied"
    copied = QGuiApplication.clipboard().text()
    assert "builtins.RuntimeError" in copied
    shown = [one.toPlainText() for one in details.findChildren(QPlainTextEdit)]
    assert not [text for text in (copied, *shown) if "Anna" in text or "herpes" in text]
    window.defect.dismissed.emit()
    assert not window.defect.isVisible()


def test_a_door_that_is_left_lets_go_of_words_and_passphrases(
    bench: Bench, founded: FoundedClinic
) -> None:
    window, shell = bench.window, bench.window.shell
    gone: list[weakref.ref[object]] = []
    for stage in (Stage.SIGN_IN, Stage.ENROL, Stage.RECOVERY, Stage.RESTORE):
        shell.go(stage)
        gone.append(weakref.ref(window.pages.currentWidget()))
    shell.show_sheet(founded.recovery, CLINIC_NAME, Purpose.FOUNDED)
    gone += [weakref.ref(window.pages.currentWidget()), weakref.ref(shell.written())]
    keep(bench)
    bench.until(lambda: shell.stage is Stage.SIGN_IN)
    shell.recover(founded.recovery.text)
    bench.until(lambda: shell.stage is Stage.RESCUE)
    gone.append(weakref.ref(window.pages.currentWidget()))
    bench.until(lambda: not shell.operations.running())
    shell.sign_out()
    bench.until(lambda: not shell.busy and not shell.operations.running())
    bench.until_gone(*gone)
    assert shell.recovery_words == ""
