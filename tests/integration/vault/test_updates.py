"""Updates as an office manager prepares them, and what the log tells of all that follows."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from app.accounts.accounts import Accounts
from app.accounts.policies import PolicyService
from app.accounts.session import Session
from app.audit.events import Action
from app.audit.explanations import told
from app.backup.backups import Backups
from app.errors import UserFacingError
from app.paths import Paths
from app.store.kinds import StoreKind
from app.store.migrate import aside_of
from app.task import Task
from app.updates.plan import Outcome, keep_plan, read_plan
from app.updates.refusals import UpdateRefused, Why
from app.updates.updates import Updates, attend
from app.version import version_here
from tests.fixtures.clinic import OFFICE_MANAGER
from tests.fixtures.updates import NEXT, Publisher, a_workstation

UPDATES = {
    Action.CHECK_UPDATE,
    Action.PREPARE_UPDATE,
    Action.INSTALL_UPDATE,
    Action.NEW_VERSION,
}


@pytest.fixture
def publisher() -> Publisher:
    return Publisher()


@pytest.fixture
def updates(manager_session: Session, publisher: Publisher, tmp_path: Path) -> Updates:
    (tmp_path / "stick").mkdir()
    here = a_workstation(tmp_path, version=version_here())
    return Updates(manager_session, Backups(manager_session), here, publisher.keys)


def logged(session: Session) -> Iterator[tuple[str, str, str]]:
    """What the log tells of updates, oldest first."""
    for event in session.audit.events(100)[::-1]:
        if event.action in UPDATES:
            yield event.action, event.status, event.reason


def test_an_update_is_checked_backed_up_opened_and_remembered(
    updates: Updates, publisher: Publisher, manager_session: Session, tmp_path: Path
) -> None:
    path = publisher.package(tmp_path)
    offer = updates.check(path, Task())
    assert (offer.release.version, offer.key) == (NEXT, "2026")
    assert updates.prepared() is None
    plan = updates.prepare(path, tmp_path / "stick", Task())
    assert (plan.version, plan.before, plan.package) == (NEXT, version_here(), offer.sha256)
    assert Path(plan.backup).parent == tmp_path / "stick"
    assert updates.prepared() == plan
    assert list(logged(manager_session)) == [
        (Action.CHECK_UPDATE, "ok", ""),
        (Action.PREPARE_UPDATE, "ok", ""),
    ]
    newest = manager_session.audit.events(1)[0]
    assert newest.object_id == Path(plan.backup).name
    assert told(newest, {}).endswith(f"opened a backup before the update to Consultroom {NEXT}.")


def test_the_backup_goes_where_the_clinics_backups_go(
    updates: Updates, publisher: Publisher, manager_session: Session, tmp_path: Path
) -> None:
    path = publisher.package(tmp_path)
    with pytest.raises(UserFacingError, match="No folder for backups"):
        updates.prepare(path, None, Task())
    stick = tmp_path / "stick"
    PolicyService(manager_session).change(OFFICE_MANAGER.password, backup_folder=str(stick))
    assert Path(updates.prepare(path, None, Task()).backup).parent == stick


@pytest.mark.parametrize(
    "case",
    [
        (Why.OLDER, {"version": "0.0.1", "follows": "0.0.1"}),
        (Why.SAME, {"version": version_here(), "follows": "0.0.1"}),
        (Why.PLATFORM, {"platform": "windows-aarch64", "installer": "a.exe"}),
    ],
    ids=lambda case: str(case[0]),
)
def test_a_refusal_is_an_event_with_its_reason(
    case: tuple[Why, dict[str, str]],
    updates: Updates,
    publisher: Publisher,
    manager_session: Session,
    tmp_path: Path,
) -> None:
    why, change = case
    name = change.get("installer", "a.deb")
    path = publisher.package(tmp_path, {name: b"an installer"}, **change)
    for attempt in (updates.check, lambda *most: updates.prepare(most[0], tmp_path, most[1])):
        with pytest.raises(UpdateRefused):
            attempt(path, Task())
    assert list(logged(manager_session)) == [(Action.CHECK_UPDATE, "refused", why)] * 2
    assert "tried to use an update of Consultroom, and was refused" in told(
        manager_session.audit.events(1)[0], {}
    )
    assert not Paths(manager_session.place.paths.home).update_plan.exists()


def test_a_damaged_update_is_refused_before_any_backup(
    updates: Updates, publisher: Publisher, manager_session: Session, tmp_path: Path
) -> None:
    path = publisher.package(tmp_path)
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    with pytest.raises(UpdateRefused):
        updates.prepare(path, tmp_path / "stick", Task())
    assert list((tmp_path / "stick").iterdir()) == []
    assert list(logged(manager_session)) == [(Action.CHECK_UPDATE, "refused", Why.DAMAGED)]


def test_where_the_backup_fails_nothing_is_prepared(
    updates: Updates, publisher: Publisher, manager_session: Session, tmp_path: Path
) -> None:
    path = publisher.package(tmp_path)
    with pytest.raises(UserFacingError, match="clinic's own"):
        updates.prepare(path, manager_session.place.paths.home, Task())
    assert updates.prepared() is None
    assert list(logged(manager_session)) == [(Action.PREPARE_UPDATE, "failed", "")]


def test_the_next_sign_in_tells_what_became_of_it_and_only_once(
    updates: Updates, publisher: Publisher, manager_session: Session, tmp_path: Path
) -> None:
    plan = updates.prepare(publisher.package(tmp_path), tmp_path / "stick", Task())
    home = manager_session.place.paths.home
    outcomes = (
        Outcome("installed", NEXT, "refused", Why.ROOM),
        Outcome("installed", NEXT),
        Outcome("went_back", version_here(), "failed", Why.INSTALLER),
    )
    keep_plan(home, structs.replace(plan, untold=outcomes))
    before = len(list(logged(manager_session)))
    attend(manager_session, version_here())
    attend(manager_session, version_here())
    assert list(logged(manager_session))[before:] == [
        (Action.INSTALL_UPDATE, "refused", Why.ROOM),
        (Action.INSTALL_UPDATE, "ok", ""),
        (Action.INSTALL_UPDATE, "failed", Why.INSTALLER),
    ]
    kept = read_plan(home)
    assert kept is not None
    assert kept.untold == ()
    sentences = [told(event, {}) for event in manager_session.audit.events(3)]
    assert sentences[2].startswith(f"The update to Consultroom {NEXT} was refused before")
    assert sentences[0].startswith(f"The way back to Consultroom {version_here()} failed before")


def test_the_first_sign_in_with_another_version_is_noted_once(
    clinic: Accounts, manager_session: Session
) -> None:
    attend(manager_session, version_here())
    assert list(logged(manager_session)) == []  # the founding told of this version
    for running, kind in ((NEXT, "version_on"), (version_here(), "version_back")):
        attend(manager_session, running)
        attend(manager_session, running)
        event = manager_session.audit.events(1)[0]
        assert (event.action, event.detail["kind"]) == (Action.NEW_VERSION, kind)
        assert event.detail["release"] == running
    assert len(list(logged(manager_session))) == 2


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{",
        b'{"version": "1.0.0"}',
        b"[" * 40_000,
        b'{"version":"a sentence","path":"","package":"","before":"1.0.0",'
        b'"schemas":{"chart":1,"clinic":1},"backup":""}',
        b'{"version":"1.0.0","path":"","package":"","before":"1.0.0",'
        b'"schemas":{"chart":1,"clinic":1},"backup":"","prepared_at":"0001-01-01T00:00:00+23:00"}',
    ],
)
def test_a_plan_that_somebody_wrote_on_is_no_plan(
    text: bytes, manager_session: Session, updates: Updates
) -> None:
    home = manager_session.place.paths.home
    Paths(home).update_plan.write_bytes(text)
    assert read_plan(home) is None
    assert updates.prepared() is None
    attend(manager_session, version_here())


def a_folder(plan: Path) -> None:
    plan.mkdir()


def a_pipe(plan: Path) -> None:
    os.mkfifo(plan)


def a_link_to_itself(plan: Path) -> None:
    plan.symlink_to(plan)


@pytest.mark.parametrize("in_its_place", [a_folder, a_pipe, a_link_to_itself])
def test_what_is_no_file_is_no_plan_and_nothing_waits_for_it(
    in_its_place: Callable[[Path], None], manager_session: Session, updates: Updates
) -> None:
    in_its_place(Paths(manager_session.place.paths.home).update_plan)
    assert updates.prepared() is None
    attend(manager_session, NEXT)
    assert list(logged(manager_session)) == [(Action.NEW_VERSION, "ok", "")]


def test_a_plan_that_cannot_be_read_keeps_nobody_out(
    manager_session: Session, updates: Updates, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The tests may run as root, who reads everything."""
    plan = Paths(manager_session.place.paths.home).update_plan
    plan.write_bytes(b"{}")
    as_it_was = Path.open

    def refused(path: Path, *how: Any) -> Any:
        if path == plan:
            raise PermissionError(errno.EACCES, "Permission denied")
        return as_it_was(path, *how)

    monkeypatch.setattr(Path, "open", refused)
    with pytest.raises(UserFacingError, match=r"update\.json. cannot be read: Permission denied"):
        updates.prepared()
    attend(manager_session, NEXT)
    assert list(logged(manager_session)) == [(Action.NEW_VERSION, "ok", "")]


def test_a_plan_that_cannot_be_written_keeps_nobody_out(
    updates: Updates,
    publisher: Publisher,
    manager_session: Session,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plan = updates.prepare(publisher.package(tmp_path), tmp_path / "stick", Task())
    keep_plan(
        manager_session.place.paths.home,
        structs.replace(plan, untold=(Outcome("installed", NEXT),)),
    )
    with monkeypatch.context() as broken:
        broken.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(OSError(28, "full")))
        attend(manager_session, NEXT)
    assert list(logged(manager_session))[-2:] == [
        (Action.INSTALL_UPDATE, "ok", ""),
        (Action.NEW_VERSION, "ok", ""),
    ]


def test_an_update_whose_backup_is_gone_or_of_another_day_is_not_ready(
    updates: Updates, publisher: Publisher, manager_session: Session, tmp_path: Path
) -> None:
    plan = updates.prepare(publisher.package(tmp_path), tmp_path / "stick", Task())
    home = manager_session.place.paths.home
    Path(plan.backup).rename(tmp_path / "elsewhere")
    assert updates.prepared() is None
    (tmp_path / "elsewhere").rename(plan.backup)
    assert updates.prepared() == plan
    keep_plan(home, structs.replace(plan, prepared_at="2026-01-01T00:00:00.000000Z"))
    assert updates.prepared() is None
    keep_plan(home, structs.replace(plan, backup="/" + 300 * "x"))  # the system refuses to look
    assert updates.prepared() is None


def test_whether_the_stores_were_migrated_since_is_seen_from_outside(
    updates: Updates, publisher: Publisher, manager_session: Session, tmp_path: Path
) -> None:
    plan = updates.prepare(publisher.package(tmp_path), tmp_path / "stick", Task())
    home = manager_session.place.paths.home
    assert not plan.migrated(home)
    store = Paths(home).chart_store
    shutil.copy(store, aside_of(store, plan.schemas[StoreKind.CHART]))
    assert plan.migrated(home)


def test_a_plan_for_another_version_is_not_offered_any_more(
    updates: Updates, publisher: Publisher, manager_session: Session, tmp_path: Path
) -> None:
    updates.prepare(publisher.package(tmp_path), tmp_path / "stick", Task())
    here = a_workstation(tmp_path, version=NEXT)
    later = Updates(manager_session, Backups(manager_session), here, publisher.keys)
    assert later.prepared() is None


def test_a_stopped_check_prepares_nothing(
    updates: Updates, publisher: Publisher, manager_session: Session, tmp_path: Path
) -> None:
    task = Task()
    task.cancel()
    with pytest.raises(UserFacingError, match="Stopped"):
        updates.prepare(publisher.package(tmp_path), tmp_path / "stick", task)
    assert not Paths(manager_session.place.paths.home).update_plan.exists()
