"""What the office shows more rarely: asked, busy, failed, empty (see tests.ui.screens)."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.accounts.policies import PolicyService
from app.domain.identifiers import PersonId
from app.seal.report import SealReport
from app.task import Task
from tests.fixtures.clinic import CLINIC_NAME, CLINICIAN, OFFICE_MANAGER
from tests.ui.office_sample import PASSPHRASE, fill_log, fill_people
from tests.ui.places import go_to
from tests.ui.sample import Tone
from ui.actions import ActionId
from ui.operations import Lane, Operation
from ui.problem import Problem
from ui.view_models.place import PlaceModel
from ui.views.window import Window

if TYPE_CHECKING:
    from tests.ui.screens import Studio


def states(studio: Studio) -> None:
    """Each of them with the office manager, one with the auditor."""
    from app.backup.backups import Backups  # noqa: PLC0415
    from tests.ui.screens import wait  # noqa: PLC0415 - a script that imports this module

    unsealed(studio)
    services = studio.services("states")
    key = services.accounts.found(CLINIC_NAME, [CLINICIAN, OFFICE_MANAGER])
    services.accounts.recovery_sheet_kept(key.text)
    with services.accounts.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        fill_log(session, PersonId(session.person.id), days=3)
    fill_people(services.accounts, OFFICE_MANAGER)
    folder = services.settings.home.with_name("stick-of-states")
    folder.mkdir()
    with services.accounts.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        PolicyService(session).change(
            OFFICE_MANAGER.password,
            backup_folder=str(folder),
            backup_every_hours=12,
            backups_kept=2,
        )
        for _ in range(2):
            Backups(session).create(folder, Task())
    with studio.window(services) as window:
        window.shell.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password)
        wait(lambda: window.shell.session is not None and window.status.verdict is not None)
        wait(lambda: not window.shell.operations.running())
        for show in (set_up, people, log, backups, health, models, settings):
            show(studio, window)
    with studio.window(services) as window:
        window.shell.sign_in("ines", PASSPHRASE)
        wait(lambda: window.shell.session is not None and window.status.verdict is not None)
        auditor(studio, window)


def unsealed(studio: Studio) -> None:
    """The way to the network was not refused."""
    services = studio.services("unsealed")
    broken = SealReport(("seccomp",), ("inet socket",), ("inet6 socket", "io_uring"))
    with studio.window(replace(services, seal=broken)) as window:
        studio.picture(window, "70-seal-broken")


@contextmanager
def busy(window: Window, model: PlaceModel, step: str, fraction: float | None) -> Iterator[None]:
    """Something is under way in a place, as far as `fraction`."""
    from tests.ui.screens import settle, wait  # noqa: PLC0415

    over = threading.Event()

    def work(operation: Operation) -> None:
        operation.task.report(step, fraction)
        over.wait(30)

    model.do("picture", step, work, lambda _: None, Lane.LONG)
    settle(400)
    try:
        yield
    finally:
        over.set()
        wait(lambda: model.work is None)
        wait(lambda: not window.shell.operations.running())


def set_up(studio: Studio, window: Window) -> None:
    from tests.ui.screens import OneInput, wait  # noqa: PLC0415
    from ui.views.set_up import SetUpView  # noqa: PLC0415

    page = go_to(window, ActionId.SET_UP, SetUpView)
    wait(lambda: page._model.progress is not None)
    tone = Tone()
    page.microphone._inputs = OneInput(tone)
    page.microphone.list_devices()
    page.test.toggle()
    tone.speak(3.0, 0.3)
    studio.picture(window, "71-set-up-microphone")
    page.test.close_panel()
    page.leave()
    studio.picture(window, "71-set-up-dismiss")
    page.asking.close_panel()


def people(studio: Studio, window: Window) -> None:
    from tests.ui.screens import wait  # noqa: PLC0415
    from ui.views.people import PeopleView  # noqa: PLC0415

    page = go_to(window, ActionId.PEOPLE, PeopleView)
    wait(lambda: page._people.loaded)
    clinician = next(one for one in page._people.people if one.person.name == CLINICIAN.name)
    page.list.setCurrentIndex(page._rows.place_of(clinician.person.id))
    page.reinvite()
    studio.picture(window, "72-people-again")
    page.again.close_panel()
    auditing = next(one for one in page._people.people if one.person.name == "ines")
    page.list.setCurrentIndex(page._rows.place_of(auditing.person.id))
    page.disable()
    page.asking.password.line.setText("not the right passphrase")
    page.asking.confirm.click()
    wait(lambda: page.asking.status.isVisible() and page._people.work is None)
    studio.picture(window, "72-people-disable-refused")
    page.asking.password.line.setText(OFFICE_MANAGER.password)
    page.asking.confirm.click()
    wait(page.said.isVisible)
    studio.picture(window, "72-people-disabled")
    page.said.undo.click()
    page.asking.password.line.setText(OFFICE_MANAGER.password)
    page.asking.confirm.click()
    wait(lambda: page.said.isVisible() and page._people.work is None)
    page.said.hide()
    page.filter.setText("nobody of this name")
    wait(lambda: not page._people.shown)
    studio.picture(window, "72-people-nobody")
    page.filter.clear()


def log(studio: Studio, window: Window) -> None:
    from tests.ui.screens import settle, wait  # noqa: PLC0415
    from ui.view_models.log_files import Written  # noqa: PLC0415
    from ui.views.log import LogView  # noqa: PLC0415

    page = go_to(window, ActionId.LOG, LogView)
    wait(lambda: bool(page._log.explanation) and page._log.state is not None)
    with busy(window, page._log, "Verifying the log", 0.37):
        studio.picture(window, "73-log-verifying")
    page.export_checkpoint()
    studio.picture(window, "73-log-checkpoint")
    page.file.close_panel()
    path = Path("/media/olin/BACKUP/consultroom-checkpoint-2026-11-22.txt")
    page._on_written(Written(path, 1_412, "5e" * 32, "checkpoint of 4,211 events"))
    studio.picture(window, "73-log-receipt")
    page.receipt.hide()
    if page._log.alerts:
        page._on_alert(page._log.alerts[0])
        settle(600)
        studio.picture(window, "73-log-day")
    state = page._log.state
    assert state is not None
    found = ("Event 1207 is not what was sealed.", "Event 1208 does not continue it.")
    page._log._on_state(replace(state, whole=False, findings=found))
    studio.picture(window, "73-log-broken")


def backups(studio: Studio, window: Window) -> None:
    from tests.ui.screens import settle, wait  # noqa: PLC0415
    from ui.views.backups import BackupsView  # noqa: PLC0415

    page = go_to(window, ActionId.BACKUPS, BackupsView)
    wait(lambda: page._backups.loaded and bool(page._backups.shown))
    page.choose_folder()
    studio.picture(window, "74-backups-folder")
    page.file.close_panel()
    page.change_plan()
    page._plan.type("backup_every_hours", "a day")
    studio.picture(window, "74-backups-plan-wrong")
    page.planning.close_panel()
    page._plan.undo()
    with busy(window, page._backups, "Copying the clinic's store", 0.62):
        studio.picture(window, "74-backups-busy")
    page.back_up()
    wait(lambda: page._backups.work is None and page.said.isVisible())
    studio.picture(window, "74-backups-done")
    page._backups.superfluous = [one.backup for one in page._backups.shown]
    page._backups.changed.emit()
    page.thin()
    settle()
    studio.picture(window, "74-backups-thin")
    page.thinning.close_panel()
    page._backups.show_problem(
        Problem(
            "There is not enough room on the stick.",
            "Remove old backups from it, or use another one.",
            "What was written so far was removed again; older backups are untouched.",
        )
    )
    studio.picture(window, "74-backups-problem")


def health(studio: Studio, window: Window) -> None:
    from tests.ui.screens import settle, wait  # noqa: PLC0415
    from ui.views.health import HealthView  # noqa: PLC0415

    page = go_to(window, ActionId.HEALTH, HealthView)
    wait(lambda: page._health.report is not None)
    with busy(window, page._health, "Reading every page of the clinic's store", 0.3):
        studio.picture(window, "75-health-busy")
    panel, updates = page.update_panel, page._updates
    assert panel is not None
    assert updates is not None
    panel.choose()
    settle()
    studio.picture(window, "75-update-choose")
    panel.file.close_panel()


def models(studio: Studio, window: Window) -> None:
    from tests.ui.screens import wait  # noqa: PLC0415
    from ui.views.models import ModelsView  # noqa: PLC0415

    page = go_to(window, ActionId.MODELS, ModelsView)
    wait(lambda: page._models.loaded)
    studio.picture(window, "76-models-first")
    wanted = next(one for one in page._models.listed if "Q5" in one.entry.name)
    page.table.setCurrentIndex(page._rows.place_of(wanted))
    studio.picture(window, "76-models-not-here")
    page.add()
    studio.picture(window, "76-models-add")
    page.file.close_panel()
    with busy(window, page._models, "Copying Llama 3.1 8B Instruct Q5_K_M", 0.44):
        studio.picture(window, "76-models-busy")
    page.filter.setText("no model of this name")
    wait(lambda: not page._models.fitting)
    studio.picture(window, "76-models-nothing")
    page.filter.clear()
    page.show_reports()
    wait(lambda: page._reports.loaded)
    studio.picture(window, "76-reports-none")
    page.reports.close_panel()


def settings(studio: Studio, window: Window) -> None:
    from tests.ui.screens import settle  # noqa: PLC0415
    from ui.views.settings import SettingsView  # noqa: PLC0415

    page = go_to(window, ActionId.SETTINGS, SettingsView)
    for policy in ("idle_lock_minutes", "day_starts", "keep_log_years", "alert_refusals"):
        page.show_policy(policy)
        settle()
        studio.picture(window, f"77-settings-{policy}")
    page._settings.type("keep_audio_days", "30")
    page._settings.type("idle_lock_minutes", "5")
    settle()
    studio.picture(window, "77-settings-changed")
    page._settings.undo()


def auditor(studio: Studio, window: Window) -> None:
    """The proofs of who may sign them."""
    from tests.ui.screens import wait  # noqa: PLC0415
    from ui.views.log import LogView  # noqa: PLC0415

    page = go_to(window, ActionId.LOG, LogView)
    wait(lambda: bool(page._log.explanation))
    page.countersign()
    studio.picture(window, "78-auditor-countersign")
    page.file.close_panel()
    page._confirm_countersign(Path("/media/ines/checkpoint.txt"), Path("/media/ines/s.txt"), "")
    studio.picture(window, "78-auditor-signs")
    page.asking.close_panel()
    window.show_place(ActionId.ACCOUNT)
    studio.picture(window, "78-auditor-account")
