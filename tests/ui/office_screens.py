"""The places of the office with real content, to be looked at (see tests.ui.screens)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import structs

from app.accounts.policies import PolicyService
from app.backup.backups import Backups
from app.domain.identifiers import PersonId
from app.domain.practitioner import Role
from app.store.damage import Damage, in_words
from app.store.health import Finding
from app.store.kinds import StoreKind
from app.task import Task
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER
from tests.ui.office_sample import PASSPHRASE, fill_log, fill_people
from tests.ui.places import go_to
from tests.ui.sample import add_visit
from ui.actions import ActionId
from ui.views.window import Window

if TYPE_CHECKING:
    from tests.ui.screens import Studio


def office(studio: Studio) -> None:
    """What an office manager sees."""
    from tests.ui.screens import wait  # noqa: PLC0415 - a script that imports this module

    services = studio.founded("office")
    with services.accounts.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        clinician = session.person.id
        fill_log(session, PersonId(clinician))
    fill_people(services.accounts, OFFICE_MANAGER)
    folder = services.settings.home.with_name("stick-of-the-office")
    folder.mkdir()
    with services.accounts.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        PolicyService(session).change(OFFICE_MANAGER.password, keep_draft_days=30)
        for hours in (24 * 40, 24 * 9, 47, 23):
            made = datetime.now(UTC) - timedelta(hours=hours)
            Backups(session, lambda made=made: made).create(folder, Task())
    with studio.window(services) as window:
        window.shell.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password)
        wait(lambda: window.shell.session is not None and window.status.verdict is not None)
        wait(lambda: not window.shell.operations.running())
        studio.picture(window, "39-set-up")
        people(studio, window)
        log(studio, window)
        backups(studio, window, folder)
        update(studio, window)
        health(studio, window)
        settings(studio, window)
    with studio.window(services) as window:
        window.shell.sign_in(CLINICIAN.name, CLINICIAN.password)
        wait(lambda: window.shell.session is not None and window.status.verdict is not None)
        waiting(studio, window)
        patient(studio, window)
    with studio.window(services) as window:
        window.shell.sign_in("ines", PASSPHRASE)
        wait(lambda: window.shell.session is not None and window.status.verdict is not None)
        studio.picture(window, "54-auditor")


def people(studio: Studio, window: Window) -> None:
    from tests.ui.screens import wait  # noqa: PLC0415
    from ui.views.people import PeopleView  # noqa: PLC0415

    page = go_to(window, ActionId.PEOPLE, PeopleView)
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

    page = go_to(window, ActionId.PEOPLE, PeopleView)
    wait(lambda: page._people.loaded)
    page.list.setCurrentIndex(page._rows.index(0, 0))
    page.admit()
    studio.picture(window, "40-people-admit")


def log(studio: Studio, window: Window) -> None:
    from tests.ui.screens import wait  # noqa: PLC0415
    from ui.views.log import LogView  # noqa: PLC0415

    page = go_to(window, ActionId.LOG, LogView)
    wait(lambda: page.table.model().rowCount() > 0 and bool(page._log.explanation))
    studio.picture(window, "41-log")
    page.alerts._on_more()
    studio.picture(window, "41-log-alerts")
    page.alerts._on_more()
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

    page = go_to(window, ActionId.BACKUPS, BackupsView)
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


def health(studio: Studio, window: Window) -> None:
    from tests.ui.screens import wait  # noqa: PLC0415
    from ui.views.health import HealthView  # noqa: PLC0415

    page = go_to(window, ActionId.HEALTH, HealthView)
    page._health.check()
    wait(lambda: page._health.full and page._health.work is None)
    studio.picture(window, "47-health")
    report = page._health.report
    assert report is not None
    page._health._take(replace(report, findings=(_DAMAGED,), notices=(_NOTICE,)))
    page.leave_to_restore()
    studio.picture(window, "47-health-damaged")


def update(studio: Studio, window: Window) -> None:
    """An update that was checked, then prepared, then one that was refused."""
    from app.updates.plan import UpdatePlan  # noqa: PLC0415
    from app.updates.updates import Offer  # noqa: PLC0415
    from tests.fixtures.updates import a_release  # noqa: PLC0415
    from tests.ui.screens import wait  # noqa: PLC0415
    from ui.problem import Problem  # noqa: PLC0415
    from ui.views.health import HealthView  # noqa: PLC0415

    page = go_to(window, ActionId.HEALTH, HealthView)
    panel = page.update_panel
    assert panel is not None
    updates = panel._updates
    wait(lambda: bool(updates.version))
    stick = Path("/media/olin/BACKUP")
    path = stick / "consultroom-0.2.0-linux-x86_64.update"
    notes = (
        "Notes are drafted a third faster on cards with 8 GB.\n"
        "The log can be read by an auditor on another computer.\n"
        "Two sentences that were flagged wrongly after «no history of» are not flagged any more."
    )
    whole = a_release({"a.deb": b"x"})
    files = (structs.replace(whole.files[0], bytes=412_000_000),)
    release = structs.replace(whole, version="0.2.0", notes=notes, files=files)
    updates.offer = Offer(path, release, "2026", "a" * 64)
    updates.changed.emit()
    studio.picture(window, "48-update")
    updates.plan = UpdatePlan(
        version="0.2.0",
        path=str(path),
        package="a" * 64,
        before=updates.version,
        schemas=release.schemas,
        backup=str(stick / "consultroom-01K8ZQ3M-20261122-081502114"),
        prepared_at="2026-11-22T08:15:02.000000Z",
    )
    updates.changed.emit()
    studio.picture(window, "48-update-ready")
    updates.plan = None
    updates.on_problem(
        Problem(
            "This update was not signed by whoever makes Consultroom.",
            "Do not install it, and ask where it came from.",
            "Nothing was installed and nothing was changed.",
        )
    )
    studio.picture(window, "48-update-refused")


_DAMAGED = Finding(
    Damage.OLDER_PART, StoreKind.CHART, *in_words(StoreKind.CHART, Damage.OLDER_PART)[:2]
)
_NOTICE = Finding(
    "unrecorded",
    StoreKind.CLINIC,
    "The clinic's store came without the account of how it was closed, so it cannot be seen "
    "whether an older part was put back before. This is so after a restore.",
    "If nobody restored it, verify the log and compare it with a printed checkpoint.",
)


def patient(studio: Studio, window: Window) -> None:
    """What a patient may ask for, and what is due to go."""
    from tests.ui.screens import wait  # noqa: PLC0415

    session = window.shell.session
    assert session is not None
    old = datetime.now(UTC) - timedelta(days=40)
    for name in (("Harold", "Whitcombe"), ("Ngozi", "Adeyemi")):
        add_visit(session, name=name, minutes_ago=60 * 24 * 40, written=old)
    visit = add_visit(session)
    window.show_today()
    view = window.today
    assert view is not None
    wait(view.retention.notice.isVisible)
    studio.picture(window, "52-due")
    view.retention.open()
    studio.picture(window, "52-due-list")
    view.retention.notice.hide()
    window.open_encounter(visit.encounter.id)
    page = window.encounter
    assert page is not None
    wait(lambda: page.visit.note is not None)
    window.actions_[ActionId.ERASE_PATIENT].trigger()
    wait(page.data.erasing.isVisible)
    studio.picture(window, "53-erase")
    window.actions_[ActionId.EXPORT_PATIENT].trigger()
    wait(page.data.file.isVisible)
    studio.picture(window, "53-export")


def settings(studio: Studio, window: Window) -> None:
    from ui.views.settings import SettingsView  # noqa: PLC0415

    page = go_to(window, ActionId.SETTINGS, SettingsView)
    studio.picture(window, "47-settings")
    for policy in ("highest_precision", "validate_word_errors", "requests_at_once", "card_price"):
        page.show_policy(policy)
        studio.picture(window, f"47-settings-{policy}")
    page._settings.type("idle_lock_minutes", "5")
    page._settings.type("keep_audio_days", "0")
    page._settings.type("shortest_password", "9")
    studio.picture(window, "48-settings-wrong")
    page._settings.type("shortest_password", "20")
    page.save()
    studio.picture(window, "49-settings-save")
