"""The recovery key: its sheet, a new workstation, and what comes after its use."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.accounts.accounts import Accounts
from app.accounts.people import People
from app.accounts.session import Duty
from app.errors import Refused, UserFacingError
from app.keys.argon import Argon2Cost
from app.keys.device_secret import SecretMissingError
from app.keys.keyslots import PASSWORD_SLOT
from app.keys.recovery import RecoveryKey
from app.paths import Paths
from app.settings import DeviceSecretPlace, Settings
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER, FoundedClinic
from tests.fixtures.people import (
    OTHER,
    a_second_clinician,
    amara,
    olin,
    person,
    table,
    the_log_is_whole,
)
from tests.unit.keys.test_secrets import FakeKeyring, fake_keyring

__all__ = ["fake_keyring"]


def test_the_recovery_sheet_is_confirmed_or_due_to_be_replaced(
    clinic: Accounts, founded: FoundedClinic
) -> None:
    with amara(clinic) as session:
        assert Duty.REPLACE_RECOVERY_KEY in session.duties
    with olin(clinic) as session:
        assert Duty.REPLACE_RECOVERY_KEY not in session.duties
    with pytest.raises(Refused, match="not the recovery key"):
        clinic.recovery_sheet_kept(RecoveryKey.create().text)
    clinic.recovery_sheet_kept(founded.recovery.text)
    with amara(clinic) as session:
        assert Duty.REPLACE_RECOVERY_KEY not in session.duties
        assert session.audit.verify().whole
    clinic.recover(founded.recovery.text).close()
    with amara(clinic) as session:  # it was used: replace it
        assert Duty.REPLACE_RECOVERY_KEY in session.duties
        people = People(session)
        fresh = people.replace_recovery_key(CLINICIAN.password)
        assert Duty.REPLACE_RECOVERY_KEY not in session.duties
        assert session.table.rekey_due
    with amara(clinic) as session:
        assert Duty.REPLACE_RECOVERY_KEY in session.duties  # nobody read the new words back
        with pytest.raises(Refused, match="not the recovery key"):
            People(session).recovery_sheet_kept(founded.recovery.text)
        People(session).recovery_sheet_kept(fresh.text)
    with pytest.raises(Refused, match="not the recovery key"):
        clinic.recover(founded.recovery.text)
    with clinic.recover(fresh.text) as session:
        session.charts()
        assert session.table.epoch == 2
    the_log_is_whole(clinic)


def test_the_recovery_key_replaces_itself_and_goes_on(
    clinic: Accounts, founded: FoundedClinic
) -> None:
    a_second_clinician(clinic)
    with clinic.recover(founded.recovery.text) as session:
        assert Duty.REPLACE_RECOVERY_KEY in session.duties
        people = People(session)
        fresh = people.replace_recovery_key(founded.recovery.text)
        with pytest.raises(Refused):
            session.confirm(founded.recovery.text)
        people.disable(person(session, "bela").id, fresh.text)
        people.recovery_sheet_kept(fresh.text)
        people.rekey()
        assert session.table.epoch == 2
        assert session.audit.verify().whole
    with clinic.recover(fresh.text) as session:
        assert session.audit.verify().whole
    the_log_is_whole(clinic)


def test_a_manager_replaces_no_recovery_key(clinic: Accounts) -> None:
    with olin(clinic) as session, pytest.raises(Refused, match="a clinician"):
        People(session).replace_recovery_key(OFFICE_MANAGER.password)


def a_new_workstation(settings: Settings) -> None:
    """The clinic's folder on a machine that never had its secret."""
    Paths(settings.home).device_secret_file.unlink()


def test_the_recovery_key_moves_the_clinic_to_a_new_workstation(
    clinic: Accounts, settings: Settings, founded: FoundedClinic
) -> None:
    a_second_clinician(clinic)
    old = table(settings)
    a_new_workstation(settings)
    with pytest.raises(SecretMissingError):
        amara(clinic)
    with clinic.recover(founded.recovery.text) as session:
        assert session.table.device != old.device
        assert Duty.SET_PASSPHRASES in session.duties
        assert any("workstation was not known" in notice for notice in session.notices)
        people = People(session)
        assert not any(one.passphrase for one in people.list())
        for name in ("amara", "olin"):
            people.set_password(person(session, name).id, f"{OTHER} of {name}")
        assert Duty.SET_PASSPHRASES in session.duties
        people.set_password(person(session, "bela").id, f"{OTHER} of bela")
        assert Duty.SET_PASSPHRASES not in session.duties
        assert session.audit.verify().whole
    for name in ("amara", "bela"):
        with clinic.sign_in(name, f"{OTHER} of {name}") as session:
            session.charts()
            verdict = session.audit.verify()
            assert verdict.whole, verdict.findings
    with pytest.raises(Refused, match="passphrase is not right"):
        amara(clinic)
    new = table(settings)
    assert {slot.device for slot in new.slots if slot.kind == PASSWORD_SLOT} == {new.device}


def test_a_workstation_that_keeps_its_secret_is_not_adopted_again(
    clinic: Accounts, settings: Settings, founded: FoundedClinic
) -> None:
    before = table(settings)
    with clinic.recover(founded.recovery.text) as session:
        assert session.table.device == before.device
        assert Duty.SET_PASSPHRASES not in session.duties
    amara(clinic).close()


def test_the_recovery_key_invites_the_only_manager_again(
    clinic: Accounts, founded: FoundedClinic
) -> None:
    """An invitation is a way in; the only clinician needs a passphrase at once."""
    with clinic.recover(founded.recovery.text) as session:
        people = People(session)
        with pytest.raises(Refused, match="no way in left for a clinician"):
            people.reinvite(person(session, "amara").id, founded.recovery.text)
        code = people.reinvite(person(session, "olin").id, founded.recovery.text)
        with pytest.raises(Refused, match="no way in left for an office manager"):
            people.retire(person(session, "olin").id, founded.recovery.text)
    with pytest.raises(Refused):
        olin(clinic)
    clinic.enrol("olin", code.text, OTHER)
    with clinic.sign_in("olin", OTHER) as session:
        assert session.audit.verify().whole


def test_the_recovery_key_needs_no_keyring(settings: Settings, fake_keyring: FakeKeyring) -> None:
    """Locked: said, and nothing stops. Empty, as on a new workstation: adopted."""
    settings = replace(settings, device_secret=DeviceSecretPlace.KEYRING)
    clinic = Accounts(settings, argon=Argon2Cost.floor())
    recovery = clinic.found("Elsewhere", [CLINICIAN, OFFICE_MANAGER])
    device = table(settings).device
    amara(clinic).close()
    fake_keyring.locked = True
    with pytest.raises(UserFacingError, match="locked or missing"):
        amara(clinic)
    with clinic.recover(recovery.text) as session:
        session.charts()
        assert any("keyring" in notice for notice in session.notices)
        assert session.table.device == device
    fake_keyring.locked = False
    fake_keyring.kept.clear()
    with clinic.recover(recovery.text) as session:
        assert session.table.device != device
        People(session).set_password(person(session, "amara").id, OTHER)
    with clinic.sign_in(CLINICIAN.name, OTHER) as session:
        assert session.audit.verify().whole
