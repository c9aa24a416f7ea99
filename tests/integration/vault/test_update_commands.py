"""`consultroom update install` and `back`, as the administrator, over a dpkg of the test."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec import structs

from app.accounts.session import Session
from app.backup.backups import Backups
from app.commands import update
from app.errors import Refused, UserFacingError
from app.paths import Paths
from app.store.kinds import StoreKind
from app.store.migrate import aside_of
from app.store.values import time_from, time_text
from app.task import Task
from app.updates import installing
from app.updates.installing import Handover
from app.updates.plan import FRESH, Outcome, UpdatePlan, keep_plan, read_plan
from app.updates.refusals import UpdateRefused, Why
from app.updates.updates import Updates
from tests.fixtures.updates import Dpkg, Publisher, a_workstation

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="only root installs")


class Computer:
    """A workstation with a clinic, an installed version, and a stick."""

    def __init__(self, session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.publisher, self.dpkg = Publisher(), Dpkg(folder / "root")
        self.home, self.stick = session.place.paths.home, folder / "stick"
        self.stick.mkdir()
        self._session, self._folder, self._monkeypatch = session, folder, monkeypatch
        monkeypatch.setattr(update, "release_keys", lambda: self.publisher.keys)
        by = Handover(folder / "kept", self.dpkg.command)
        monkeypatch.setattr(installing, "handover", lambda _: by)
        self.becomes("0.1.0")

    def becomes(self, version: str) -> None:
        """What runs is another version from now on."""
        self.here = a_workstation(self._folder, version=version)
        self._monkeypatch.setattr(update, "workstation", lambda: self.here)

    def prepare(self, path: Path) -> UpdatePlan:
        backups = Backups(self._session)
        updates = Updates(self._session, backups, self.here, self.publisher.keys)
        return updates.prepare(path, self.stick, Task())

    def package(self, version: str) -> Path:
        return self.publisher.update(self.stick, version)

    @property
    def untold(self) -> tuple[Outcome, ...]:
        plan = read_plan(self.home)
        return plan.untold if plan is not None else ()

    def migrate(self) -> None:
        """The newer version was opened, and put a copy aside before it changed the stores."""
        store = Paths(self.home).clinic_store
        aside_of(store, self.here.schemas[StoreKind.CLINIC]).write_bytes(store.read_bytes())


@pytest.fixture
def computer(manager_session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Computer:
    return Computer(manager_session, tmp_path, monkeypatch)


@pytest.fixture
def updated(computer: Computer) -> Computer:
    """After a whole update to 0.2.0."""
    path = computer.package("0.2.0")
    computer.prepare(path)
    update.update_install(path, computer.home)
    computer.becomes("0.2.0")
    return computer


def test_a_prepared_update_is_installed_and_left_for_the_log(updated: Computer) -> None:
    assert updated.dpkg.installed == "0.2.0"
    assert updated.untold == (Outcome("installed", "0.2.0"),)


def test_nothing_is_installed_without_a_backup_unless_somebody_says_so(computer: Computer) -> None:
    path = computer.package("0.2.0")
    with pytest.raises(UpdateRefused) as refused:
        update.update_install(path, computer.home)
    assert refused.value.why is Why.NO_BACKUP
    update.update_install(path, computer.home, without_backup=True)
    assert computer.dpkg.installed == "0.2.0"


def test_a_backup_for_another_update_or_one_that_is_gone_is_none(computer: Computer) -> None:
    plan = computer.prepare(computer.package("0.2.0"))
    other = computer.package("0.3.0")
    with pytest.raises(UpdateRefused):
        update.update_install(other, computer.home)
    Path(plan.backup).rename(computer.stick / "elsewhere")
    with pytest.raises(UpdateRefused):
        update.update_install(Path(plan.path), computer.home)
    assert computer.untold == (
        Outcome("installed", "0.3.0", "refused", Why.NO_BACKUP),
        Outcome("installed", "0.2.0", "refused", Why.NO_BACKUP),
    )


def test_no_backup_is_none_the_second_time_too(computer: Computer) -> None:
    path = computer.publisher.package(
        computer.stick, {"broken.deb": b"no archive"}, version="0.2.0"
    )
    with pytest.raises(UserFacingError, match="installer failed"):
        update.update_install(path, computer.home, without_backup=True)
    with pytest.raises(UpdateRefused) as refused:
        update.update_install(path, computer.home)
    assert refused.value.why is Why.NO_BACKUP


def test_what_the_log_was_not_told_yet_outlives_the_next_plan(computer: Computer) -> None:
    with pytest.raises(UpdateRefused):
        update.update_install(computer.package("0.2.0"), computer.home)
    assert computer.untold == ()
    path = computer.package("0.3.0")
    computer.prepare(path)
    with pytest.raises(UpdateRefused):
        update.update_install(computer.package("0.4.0"), computer.home)
    refused = Outcome("installed", "0.4.0", "refused", Why.NO_BACKUP)
    assert computer.untold == (refused,)
    computer.prepare(path)
    assert computer.untold == (refused,)
    update.update_install(computer.stick / path.name, computer.home)
    computer.becomes("0.3.0")
    update.update_install(computer.package("0.5.0"), computer.home, without_backup=True)
    assert [one.version for one in computer.untold] == ["0.4.0", "0.3.0", "0.5.0"]


def test_a_backup_of_another_day_is_none(computer: Computer) -> None:
    path = computer.package("0.2.0")
    plan = computer.prepare(path)
    made = time_from(plan.prepared_at)
    assert plan.fresh(made + FRESH)
    assert not plan.fresh(made + FRESH + timedelta(seconds=1))
    assert not plan.fresh(made - timedelta(seconds=1))
    keep_plan(computer.home, structs.replace(plan, prepared_at=time_text(made - 2 * FRESH)))
    with pytest.raises(UpdateRefused, match="No backup of today"):
        update.update_install(path, computer.home)


def test_an_installer_that_fails_is_left_for_the_log(computer: Computer) -> None:
    path = computer.publisher.package(
        computer.stick, {"broken.deb": b"no archive"}, version="0.2.0"
    )
    computer.prepare(path)
    with pytest.raises(UserFacingError, match="installer failed"):
        update.update_install(path, computer.home)
    assert computer.untold == (Outcome("installed", "0.2.0", "failed", Why.INSTALLER),)


def test_the_way_back_without_a_migration_touches_no_store(updated: Computer) -> None:
    before = Paths(updated.home).clinic_store.read_bytes()
    with pytest.raises(UserFacingError, match="not kept"):
        update.update_back(home=updated.home)
    update.update_back(updated.package("0.1.0"), home=updated.home)
    assert updated.dpkg.installed == "0.1.0"
    assert Paths(updated.home).clinic_store.read_bytes() == before
    assert updated.untold[-1] == Outcome("went_back", "0.1.0")


def test_newer_stores_are_refused_where_the_backup_is_not_at_hand(updated: Computer) -> None:
    updated.migrate()
    plan = read_plan(updated.home)
    assert plan is not None
    Path(plan.backup).rename(updated.stick / "elsewhere")
    old = updated.package("0.1.0")
    with pytest.raises(UpdateRefused, match="plug its disk or stick in") as refused:
        update.update_back(old, home=updated.home, yes=True)
    assert refused.value.why is Why.SCHEMA
    assert updated.dpkg.installed == "0.2.0"
    assert updated.untold[-1] == Outcome("went_back", "0.1.0", "refused", Why.SCHEMA)


def test_newer_stores_without_any_backup_are_refused(computer: Computer) -> None:
    update.update_install(computer.package("0.2.0"), computer.home, without_backup=True)
    computer.migrate()
    computer.becomes("0.2.0")
    with pytest.raises(UpdateRefused) as refused:
        update.update_back(computer.package("0.1.0"), home=computer.home, yes=True)
    assert refused.value.why is Why.SCHEMA
    assert computer.dpkg.installed == "0.2.0"


def test_nothing_is_restored_while_set_up_is_still_open(
    updated: Computer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As on Windows, whose set-up goes on by itself."""
    updated.migrate()
    monkeypatch.setattr(update, "_program", lambda: ["false"])
    by = installing.handover(updated.here)
    monkeypatch.setattr(installing, "handover", lambda _: replace(by, waits=False))
    update.update_back(updated.package("0.1.0"), home=updated.home, yes=True)
    said = " ".join("".join(capsys.readouterr()).split())
    assert "Then, before anybody works: consultroom backup restore" in said


@pytest.mark.parametrize("what", ["missing", "pipe", "link"])
def test_a_way_back_from_what_is_no_file_is_said_in_words(
    what: str, updated: Computer, tmp_path: Path
) -> None:
    path = tmp_path / "no.update"
    if what == "pipe":
        os.mkfifo(path)
    elif what == "link":
        path.symlink_to(updated.package("0.1.0"))
    with pytest.raises(UserFacingError):
        update.update_back(path, home=updated.home, yes=True)
    assert updated.dpkg.installed == "0.2.0"


@pytest.mark.parametrize(("program", "restored"), [("true", True), ("false", False)])
def test_newer_stores_are_restored_by_the_version_before(
    program: str, restored: bool, updated: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    updated.migrate()
    monkeypatch.setattr(update, "_program", lambda: [program])
    back: Callable[[], None] = lambda: update.update_back(  # noqa: E731
        updated.package("0.1.0"), user="olin", home=updated.home, yes=True
    )
    if restored:
        back()
    else:
        with pytest.raises(UserFacingError, match="was not restored"):
            back()
    assert updated.dpkg.installed == "0.1.0"
    status = "ok" if restored else "failed"
    assert (updated.untold[-1].kind, updated.untold[-1].status) == ("went_back", status)


def test_there_is_no_way_back_from_what_was_not_updated(computer: Computer) -> None:
    with pytest.raises(Refused, match="no update here"):
        update.update_back(home=computer.home)


def test_an_administrator_believes_nothing_in_somebody_elses_folder(computer: Computer) -> None:
    path = computer.package("0.2.0")
    computer.prepare(path)
    os.chown(computer.home, 4711, 4711)
    for command in (
        lambda: update.update_install(path, computer.home, without_backup=True),
        lambda: update.update_back(path, home=computer.home),
    ):
        with pytest.raises(Refused, match="somebody else"):
            command()
    assert computer.untold == ()


def test_who_is_no_administrator_is_asked_by_the_system(
    computer: Computer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The stand-in for pkexec tells what it was given: the open file, and no path."""
    path = computer.package("0.2.0")
    computer.prepare(path)
    asking = tmp_path / "pkexec"
    asking.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/asked\ncat > {tmp_path}/given\n')
    asking.chmod(0o755)
    monkeypatch.setattr(update.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(update.shutil, "which", lambda name: str(asking))
    update.update_install(path, computer.home)
    asked = (tmp_path / "asked").read_text()
    assert "update hand-over --sha256" in asked
    assert str(path) not in asked
    assert (tmp_path / "given").read_bytes() == path.read_bytes()
    monkeypatch.setattr(update.shutil, "which", lambda name: None)
    with pytest.raises(Refused, match="administrator"):
        update.update_install(path, computer.home)
