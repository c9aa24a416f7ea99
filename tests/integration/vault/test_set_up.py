"""The set-up of a new clinic's workstation: what is left, what the log remembers, and its end."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.accounts.accounts import Accounts
from app.accounts.policies import PolicyService
from app.accounts.session import Duty, Session
from app.audit.events import Action
from app.audit.explanations import told
from app.bootstrap import open_office
from app.errors import Refused
from app.set_up import SetUp, Step
from app.settings import Settings
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER, FoundedClinic
from tests.fixtures.clinical import logged
from tests.ui.conftest import services_for


def sign_in(clinic: Accounts) -> Session:
    return clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password)


def set_up_of(session: Session, settings: Settings) -> SetUp:
    return open_office(services_for(settings), session).set_up


def test_a_new_clinic_owes_its_manager_the_set_up_until_it_ends(
    clinic: Accounts, settings: Settings
) -> None:
    with sign_in(clinic) as session:
        assert Duty.FINISH_SET_UP in session.duties
        progress = set_up_of(session, settings).progress()
        assert not progress.complete
        assert Step.MODELS not in progress.done, "demonstration models are no models for patients"
        assert Step.BACKUPS not in progress.done
        if progress.models is not None:
            assert not progress.models.language.demonstration
    with sign_in(clinic) as session:
        assert Duty.FINISH_SET_UP in session.duties, "it is offered again until it ends"
        set_up_of(session, settings).end()
        assert Duty.FINISH_SET_UP not in session.duties
        (event,) = logged(session, Action.SET_UP)
        assert event.detail == {"kind": "dismissed"}
        assert "set-up of the workstation (dismissed)" in told(event, {})
    with sign_in(clinic) as session:
        assert Duty.FINISH_SET_UP not in session.duties


def test_steps_that_are_done_stay_done_at_the_next_sign_in(
    clinic: Accounts, founded: FoundedClinic, settings: Settings, tmp_path: Path
) -> None:
    with sign_in(clinic) as session:
        set_up = set_up_of(session, settings)
        before = set_up.progress().done
        assert Step.MICROPHONE not in before
        set_up.microphone_heard()
        PolicyService(session).change(
            OFFICE_MANAGER.password, backup_folder=str(tmp_path), backup_every_hours=24
        )
    clinic.recovery_sheet_kept(founded.recovery.text)
    with sign_in(clinic) as session:
        done = set_up_of(session, settings).progress().done
        assert done - before >= {Step.MICROPHONE, Step.BACKUPS}
        assert Step.SHEET in done


def test_a_folder_without_a_schedule_makes_no_backups(
    clinic: Accounts, settings: Settings, tmp_path: Path
) -> None:
    with sign_in(clinic) as session:
        PolicyService(session).change(OFFICE_MANAGER.password, backup_folder=str(tmp_path))
        assert Step.BACKUPS not in set_up_of(session, settings).progress().done


def test_who_only_reads_charts_is_not_asked(clinic: Accounts, settings: Settings) -> None:
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        assert Duty.FINISH_SET_UP not in session.duties
        with pytest.raises(Refused):
            set_up_of(session, settings).end()


def test_the_recovery_key_is_not_asked(clinic: Accounts, founded: FoundedClinic) -> None:
    with clinic.recover(founded.recovery.text) as session:
        assert Duty.FINISH_SET_UP not in session.duties
