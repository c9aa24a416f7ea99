"""The doors in every state, with real content: wizard, sheet, sign-in, cover, rescue, restore."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyotp

from app.accounts.accounts import NewPerson
from app.accounts.people import People
from app.accounts.policies import PolicyService
from app.backup.backups import Backups
from app.domain.encounter import EncounterState
from app.domain.practitioner import Role
from app.task import Task
from tests.fixtures.clinic import CLINIC_NAME, CLINICIAN, OFFICE_MANAGER
from tests.ui.sample import Tone, add_visit
from ui.actions import ActionId
from ui.view_models.shell import Stage

if TYPE_CHECKING:
    from tests.ui.screens import Studio

NEWCOMER = "walnut signal corridor umbrella"
LONG = NewPerson(
    "maximiliane",
    "Dr. Maximiliane Freifrau von Hohenstein-Ostrowska",
    frozenset({Role.CLINICIAN}),
    "copper lattice evening violin",
)


def doors(studio: Studio) -> None:
    """All of them."""
    first_run(studio)
    sign_in(studio)
    enrolment(studio)
    cover(studio)
    restore(studio)


def fill(form: object, person: NewPerson) -> None:
    form.display_name.setText(person.display_name)  # type: ignore[attr-defined]
    form.name.setText(person.name)  # type: ignore[attr-defined]
    form.passphrase.first.line.setText(person.password)  # type: ignore[attr-defined]
    form.passphrase.again.line.setText(person.password)  # type: ignore[attr-defined]


def first_run(studio: Studio) -> None:
    from tests.ui.screens import wait  # noqa: PLC0415

    with studio.window(studio.services("empty")) as window:
        shell, pages = window.shell, window.pages
        studio.picture(window, "d01-start")
        shell.go(Stage.FIRST_RUN)
        view = pages.currentWidget()
        wait(view.again.isEnabled)
        studio.picture(window, "d02-wizard-workstation")
        view.next.click()
        view.clinic_name.setText(CLINIC_NAME)
        studio.picture(window, "d02-wizard-clinic")
        view.next.click()
        studio.picture(window, "d03-wizard-clinician")
        fill(view.clinician, CLINICIAN)
        studio.picture(window, "d04-wizard-clinician-filled")
        view.next.click()
        fill(view.manager, OFFICE_MANAGER)
        studio.picture(window, "d05-wizard-manager")
        view.next.click()
        wait(lambda: shell.sheet is not None)
        studio.picture(window, "d06-sheet")
        page, written = pages.currentWidget(), shell.written()
        page.file_notice.show()
        page.answers[0].setText("wrong")
        page.answers[1].setText(written.words[written.asked[1]])
        page.done.click()
        studio.picture(window, "d07-sheet-file-and-wrong")


def sign_in(studio: Studio) -> None:
    """Refused, a code, the duty to set codes up, the account."""
    from tests.ui.screens import settle, wait  # noqa: PLC0415

    services = studio.services("codes")
    key = services.accounts.found(CLINIC_NAME, [CLINICIAN, OFFICE_MANAGER])
    services.accounts.recovery_sheet_kept(key.text)
    with services.accounts.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        PolicyService(session).change(OFFICE_MANAGER.password, totp=True)
    with studio.window(services) as window:
        shell, pages = window.shell, window.pages
        studio.picture(window, "d10-sign-in")
        shell.sign_in(CLINICIAN.name, "not the right passphrase")
        wait(lambda: shell.problem is not None)
        studio.picture(window, "d11-sign-in-refused")
        shell.sign_in(CLINICIAN.name, CLINICIAN.password)
        wait(lambda: shell.stage is Stage.CODES)
        view = pages.currentWidget()
        wait(lambda: view.setup.code_picture is not None)
        studio.picture(window, "d12-codes")
        setup = view.setup._account.setup
        code = pyotp.TOTP(setup.secret_text).now()
        view.setup.code.setText(code)
        view.setup.confirm.click()
        wait(lambda: shell.stage is Stage.OPEN)
        window.show_place(ActionId.ACCOUNT)
        settle()
        studio.picture(window, "d13-account")
        account = pages.currentWidget()
        account.change_passphrase()
        account.new.first.line.setText("walnut signal corridor")
        studio.picture(window, "d14-account-passphrase")
        window.lock()
        wait(lambda: not shell.busy)
        shell.last_name = CLINICIAN.name
        page = pages.currentWidget()
        page.password.line.setText(CLINICIAN.password)
        page.sign_in.click()
        wait(lambda: shell.code_needed)
        studio.picture(window, "d15-sign-in-code")


def enrolment(studio: Studio) -> None:
    """A newcomer's code and fingerprint, and the duties of who reads charts."""
    from tests.ui.screens import wait  # noqa: PLC0415

    services = studio.founded("people")
    with services.accounts.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        code = People(session).invite(
            LONG.name, LONG.display_name, LONG.roles, OFFICE_MANAGER.password
        )
    with studio.window(services) as window:
        shell, pages = window.shell, window.pages
        shell.go(Stage.ENROL)
        view = pages.currentWidget()
        view.name.setText(LONG.name)
        view.code.setText(code.text)
        view.passphrase.first.line.setText(LONG.password)
        studio.picture(window, "d20-enrol")
        shell.enrol(LONG.name, code.text, LONG.password)
        wait(lambda: bool(shell.fingerprint))
        studio.picture(window, "d21-fingerprint")
        pages.currentWidget().close_button.click()
        studio.picture(window, "d22-enrolled")
        shell.sign_in(CLINICIAN.name, CLINICIAN.password)
        wait(lambda: shell.stage is Stage.OPEN and window.today is not None)
        wait(lambda: window.status.verdict is not None)
        studio.picture(window, "d23-duties")
        assert window.duties is not None
        window.duties._ask_for_sheet()
        studio.picture(window, "d24-duty-asks")


def cover(studio: Studio) -> None:
    """Recording goes on; wrong passphrase."""
    from tests.ui.screens import wait  # noqa: PLC0415

    services = studio.services("covered")
    key = services.accounts.found(CLINIC_NAME, [CLINICIAN, OFFICE_MANAGER])
    services.accounts.recovery_sheet_kept(key.text)
    with studio.window(services) as window:
        shell = window.shell
        shell.sign_in(CLINICIAN.name, CLINICIAN.password)
        wait(lambda: window.today is not None)
        session = shell.session
        assert session is not None
        visit = add_visit(session, state=EncounterState.PLANNED)
        window.open_encounter(visit.encounter.id)
        view = window.encounter
        assert view is not None
        wait(lambda: view.visit.encounter is not None)
        tone = Tone()
        view.visit.recording.start(tone)
        tone.speak(192)
        window.presence.away.emit()
        studio.picture(window, "d30-cover")
        shell.uncover("not the right one at all")
        wait(lambda: shell.problem is not None)
        studio.picture(window, "d31-cover-refused")
        window.change_user()
        wait(lambda: not shell.busy)
        studio.picture(window, "d32-changed-user")


def restore(studio: Studio) -> None:
    """From the stick to the new sheet."""
    from tests.ui.screens import settle, wait  # noqa: PLC0415

    services = studio.services("lost")
    key = services.accounts.found(CLINIC_NAME, [CLINICIAN, OFFICE_MANAGER, LONG])
    stick = services.paths.home.parent / "stick"
    stick.mkdir()
    with services.accounts.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        for _ in range(3):
            Backups(session).create(stick, Task())
    with studio.window(services) as window:
        window.shell.go(Stage.RECOVERY)
        view = window.pages.currentWidget()
        view.words.fill(" ".join((*key.words[:6], "appel", *key.words[7:9])))
        studio.picture(window, "d40-recovery-words")
    with studio.window(studio.services("bare")) as window:
        shell, pages = window.shell, window.pages
        shell.go(Stage.RESTORE)
        studio.picture(window, "d41-restore")
        view = pages.currentWidget()
        view._restore.look_in(stick)
        wait(lambda: view._restore.chosen is not None)
        settle()
        studio.picture(window, "d42-restore-found")
        view.go_on()
        view.words.fill(key.text)
        studio.picture(window, "d43-restore-words")
        view.go_on()
        wait(lambda: view._restore.work is None and view.steps.current == 2)
        studio.picture(window, "d44-restored")
        view.go_on()
        wait(lambda: shell.stage is Stage.RESCUE)
        rescue = pages.currentWidget()
        wait(lambda: bool(rescue._rescue.people))
        studio.picture(window, "d45-rescue")
        rescue.ask(rescue._rescue.people[0])
        rescue.passphrase.first.line.setText(NEWCOMER)
        studio.picture(window, "d46-rescue-passphrase")
        rescue.passphrase.again.line.setText(NEWCOMER)
        rescue.set.click()
        wait(lambda: rescue._rescue.work is None)
        rescue._rescue.hand_out_code(rescue._rescue.people[1])
        wait(rescue.code.isVisible)
        studio.picture(window, "d47-rescue-code")
