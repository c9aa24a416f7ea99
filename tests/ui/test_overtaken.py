"""What was begun before a lock, a sleep or the end is answered to nobody afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.accounts.accounts import Accounts
from app.errors import Cancelled
from app.settings import Settings
from app.task import Task
from tests.fixtures.clinic import CLINICIAN
from tests.ui.conftest import Bench, services_for
from ui.actions import ActionId
from ui.view_models.opening import open_session
from ui.view_models.recovery_words import Purpose
from ui.view_models.shell import Stage
from ui.views.restore import RestoreView


def test_no_other_door_opens_while_the_stores_close(signed_in: Bench) -> None:
    shell = signed_in.window.shell
    session = shell.session
    assert session is not None
    closed: list[bool] = []
    shell.sign_out()
    shell.busy_changed.connect(lambda: closed.append(bool(shell.busy) or session.closed))
    for way in (ActionId.RESTORE, ActionId.ENROL, ActionId.RECOVER):
        signed_in.window.actions_[way].trigger()
        assert shell.stage is Stage.SIGN_IN
    signed_in.until(lambda: not shell.busy)
    assert all(closed)


def test_a_new_recovery_key_is_not_shown_to_whoever_stands_at_a_locked_window(
    signed_in: Bench,
) -> None:
    shell = signed_in.window.shell
    session = shell.session
    assert session is not None
    free: list[bool] = []
    shell.replace_recovery_key(CLINICIAN.password, Purpose.REPLACED)
    shell.lock()
    shell.busy_changed.connect(lambda: free.append(bool(shell.busy) or session.closed))
    signed_in.until(lambda: not shell.busy)
    signed_in.until(lambda: not shell.operations.running())
    assert all(free), "nothing is said to be over before the stores are closed"
    assert shell.stage is Stage.SIGN_IN
    assert shell.sheet is None
    assert shell.problem is None


def test_who_is_coming_in_as_the_workstation_falls_asleep_does_not_come_in(bench: Bench) -> None:
    shell = bench.window.shell
    shell.sign_in(CLINICIAN.name, CLINICIAN.password)
    shell.lock()
    bench.until(lambda: not shell.busy)
    assert shell.stage is Stage.SIGN_IN
    assert shell.session is None


def test_a_session_that_nobody_waits_for_any_more_is_closed(
    settings: Settings, clinic: Accounts
) -> None:
    services, coming = services_for(settings), Task()
    session = clinic.sign_in(CLINICIAN.name, CLINICIAN.password)
    coming.cancel()
    with pytest.raises(Cancelled):
        open_session(services, session, coming)
    assert session.closed


def test_a_restore_that_runs_keeps_its_page(empty: Bench, tmp_path: Path) -> None:
    shell = empty.window.shell
    shell.go(Stage.RESTORE)
    view = empty.window.pages.currentWidget()
    assert isinstance(view, RestoreView)
    assert view.foot.back.isEnabled()
    view._restore.look_in(tmp_path)
    assert not view.foot.back.isEnabled()
    empty.until(lambda: view._restore.problem is not None)
    assert view.foot.back.isEnabled()
