"""The places of the office with real content, to be looked at (see tests.ui.screens)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app.backup.backups import Backups
from app.domain.identifiers import PersonId
from app.domain.practitioner import Role
from app.task import Task
from tests.fixtures.clinic import CLINIC_NAME, CLINICIAN, OFFICE_MANAGER
from tests.ui.office_sample import fill_log, fill_people
from ui.actions import ActionId
from ui.views.window import Window

if TYPE_CHECKING:
    from tests.ui.screens import Studio


def office(studio: Studio) -> None:
    """What an office manager sees."""
    from tests.ui.screens import wait  # noqa: PLC0415 - a script that imports this module

    services = studio.services("office")
    services.accounts.found(CLINIC_NAME, [CLINICIAN, OFFICE_MANAGER])
    with services.accounts.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        clinician = session.person.id
        fill_log(session, PersonId(clinician))
    fill_people(services.accounts, OFFICE_MANAGER)
    folder = services.settings.home.parent / "stick"
    folder.mkdir()
    with services.accounts.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        for hours in (24 * 40, 24 * 9, 47, 23):
            made = datetime.now(UTC) - timedelta(hours=hours)
            Backups(session, lambda made=made: made).create(folder, Task())
    with studio.window(services) as window:
        window.shell.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password)
        wait(lambda: window.shell.session is not None and window.status.verdict is not None)
        people(studio, window)
        log(studio, window)
        backups(studio, window, folder)
        settings(studio, window)
    with studio.window(services) as window:
        window.shell.sign_in(CLINICIAN.name, CLINICIAN.password)
        wait(lambda: window.shell.session is not None and window.status.verdict is not None)
        waiting(studio, window)


def people(studio: Studio, window: Window) -> None:
    from tests.ui.screens import wait  # noqa: PLC0415
    from ui.views.people import PeopleView  # noqa: PLC0415

    window.show_place(ActionId.PEOPLE)
    page = window.pages.currentWidget()
    assert isinstance(page, PeopleView)
    wait(lambda: page._people.loaded)
    page.list.setCurrentIndex(page._rows.index(0, 0))
    studio.picture(window, "40-people")
    page.invite()
    page.form.display_name.setText("Dr. Ngozi Adeyemi")
    page.form.roles.choose(frozenset({Role.CLINICIAN}))
    studio.picture(window, "40-people-invite")
    page.inviting.password.line.setText(OFFICE_MANAGER.password)
    page.inviting.confirm.click()
    wait(lambda: not page.code.isHidden())
    studio.picture(window, "40-people-code")
    page.code.close_panel()
    page.retire()
    studio.picture(window, "40-people-retire")
    page.asking.close_panel()


def waiting(studio: Studio, window: Window) -> None:
    """A clinician admits."""
    from tests.ui.screens import wait  # noqa: PLC0415
    from ui.views.people import PeopleView  # noqa: PLC0415

    window.show_place(ActionId.PEOPLE)
    page = window.pages.currentWidget()
    assert isinstance(page, PeopleView)
    wait(lambda: page._people.loaded)
    page.list.setCurrentIndex(page._rows.index(0, 0))
    page.admit()
    studio.picture(window, "40-people-admit")


def log(studio: Studio, window: Window) -> None:
    from tests.ui.screens import wait  # noqa: PLC0415
    from ui.views.log import LogView  # noqa: PLC0415

    window.show_place(ActionId.LOG)
    page = window.pages.currentWidget()
    assert isinstance(page, LogView)
    wait(lambda: page.table.model().rowCount() > 0 and bool(page._log.explanation))
    studio.picture(window, "41-log")
    page.filter.refused.setChecked(True)
    wait(lambda: page._log.asked.refused and page._log.total < 60)
    studio.picture(window, "42-log-refused")
    page.filter.ask_everything()
    page.export()
    studio.picture(window, "43-log-export")
    page.file.close_panel()
    page.filter.text.setText("no such words")
    wait(lambda: page._log.loaded and not page._log.events)
    studio.picture(window, "44-log-nothing")


def backups(studio: Studio, window: Window, folder: Path) -> None:
    from tests.ui.screens import wait  # noqa: PLC0415
    from ui.views.backups import BackupsView  # noqa: PLC0415

    window.show_place(ActionId.BACKUPS)
    page = window.pages.currentWidget()
    assert isinstance(page, BackupsView)
    wait(lambda: page._backups.loaded)
    studio.picture(window, "45-backups-none")
    page._backups.use_folder(folder)
    wait(lambda: bool(page._backups.shown))
    studio.picture(window, "46-backups")
    page.verify()
    studio.picture(window, "46-backups-verify")
    page.change_plan()
    studio.picture(window, "46-backups-plan")
    page.planning.close_panel()


def settings(studio: Studio, window: Window) -> None:
    from ui.views.settings import SettingsView  # noqa: PLC0415

    window.show_place(ActionId.SETTINGS)
    studio.picture(window, "47-settings")
    page = window.pages.currentWidget()
    assert isinstance(page, SettingsView)
    page._settings.type("idle_lock_minutes", "5")
    page._settings.type("keep_audio_days", "0")
    page._settings.type("shortest_password", "9")
    studio.picture(window, "48-settings-wrong")
    page._settings.type("shortest_password", "20")
    page.save()
    studio.picture(window, "49-settings-save")
