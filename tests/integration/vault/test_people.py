"""The people of a clinic: invited, enrolled, admitted, disabled, retired; and their keys."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.accounts import enrolment
from app.accounts.accounts import Accounts
from app.accounts.attempts import Clocks
from app.accounts.people import People, Stage
from app.accounts.session import Duty
from app.audit.events import Action
from app.domain.practitioner import Role
from app.errors import Refused, UserFacingError
from app.keys.argon import Argon2Cost
from app.settings import Settings
from app.store.patients import PatientRepository
from app.task import Task
from tests.fixtures.charts import a_patient
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER
from tests.fixtures.people import (
    DOCTOR,
    NEW,
    OTHER,
    WORDS,
    a_second_clinician,
    admit,
    amara,
    enrol,
    invite,
    olin,
    person,
    table,
    the_log_is_whole,
)


def test_a_new_clinician_is_invited_enrols_and_is_admitted(clinic: Accounts) -> None:
    code = invite(clinic)
    assert len(code.text) == 24
    assert timedelta(days=6) < code.valid_until - datetime.now(UTC) <= timedelta(days=7)
    typed = code.text.lower().replace("0", "o").replace("1", "l").replace("-", " ")
    fingerprint = clinic.enrol(" BELA", typed, NEW)
    with clinic.sign_in("bela", NEW) as session:  # enrolled, and shut out of the charts
        assert session.chart is None
        with pytest.raises(Refused, match="not admitted"):
            session.charts()
    with amara(clinic) as session:
        assert Duty.ADMIT_WAITING in session.duties
        (waiting,) = People(session).waiting()
        assert (waiting.stage, waiting.fingerprint) == (Stage.ENROLLED, fingerprint)
        People(session).admit(waiting.person.id, fingerprint, CLINICIAN.password)
        assert Duty.ADMIT_WAITING not in session.duties
        assert People(session).waiting() == []
        assert not session.table.rekey_due
    with clinic.sign_in("bela", NEW) as session:
        assert session.charts().read(lambda c: c.value("SELECT count(*) FROM patients")) == 0
        kinds = [one.detail["kind"] for one in session.audit.events(action=Action.ACCOUNT)]
        assert kinds == ["admit", "enrol", "invite"]
        verdict = session.audit.verify()
        assert verdict.whole, verdict.findings


@pytest.mark.parametrize("role", [Role.OFFICE_MANAGER, Role.AUDITOR])
def test_managers_and_auditors_need_no_admission(clinic: Accounts, role: Role) -> None:
    assert enrol(clinic, "ivo", frozenset({role})) == ""
    with clinic.sign_in("ivo", NEW) as session:
        assert session.person.roles == {role}
        assert session.chart is None
        assert session.audit.verify().whole
    with amara(clinic) as session:
        assert People(session).waiting() == []


def test_an_invitation_works_once_for_one_name_until_it_expires(
    clinic: Accounts, settings: Settings
) -> None:
    code = invite(clinic)
    for name, text in (("bela", "0" * 20), ("nobody", code.text), ("amara", code.text)):
        with pytest.raises(Refused) as refusal:
            clinic.enrol(name, text, NEW)
        assert refusal.value.what == WORDS
    with pytest.raises(Refused):  # it is no passphrase
        clinic.sign_in("bela", code.text)
    late = Accounts(
        settings,
        argon=Argon2Cost.floor(),
        clocks=Clocks(wall=(code.valid_until + timedelta(seconds=1)).timestamp),
    )
    with pytest.raises(Refused, match="code has expired"):
        late.enrol("bela", code.text, NEW)
    clinic.enrol("bela", code.text, NEW)
    with pytest.raises(Refused) as refusal:
        clinic.enrol("bela", code.text, OTHER)
    assert refusal.value.what == WORDS
    clinic.sign_in("bela", NEW).close()
    with amara(clinic) as session:
        reasons = [one.reason for one in session.audit.events(action=Action.SIGN_IN_REFUSED)]
        assert enrolment.EXPIRED in reasons


def test_a_clock_set_back_makes_no_code_valid_again(
    clinic: Accounts, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The log remembers a later time than the clock says."""
    monkeypatch.setattr(enrolment, "VALID_FOR", timedelta(0))
    code = invite(clinic)
    yesterday = Accounts(
        settings,
        argon=Argon2Cost.floor(),
        clocks=Clocks(wall=(code.valid_until - timedelta(days=1)).timestamp),
    )
    with pytest.raises(Refused, match="code has expired"):
        yesterday.enrol("bela", code.text, NEW)


def test_guessing_codes_has_to_wait(clinic: Accounts) -> None:
    code = invite(clinic)
    for _ in range(5):
        with pytest.raises(Refused, match="code is not right"):
            clinic.enrol("bela", "0" * 20, NEW)
    with pytest.raises(Refused, match="too many attempts"):
        clinic.enrol("bela", code.text, NEW)


def test_a_weak_passphrase_costs_no_invitation(clinic: Accounts) -> None:
    code = invite(clinic)
    with pytest.raises(Refused, match="at least 15"):
        clinic.enrol("bela", code.text, "too short")
    with pytest.raises(Refused, match="too easy"):
        clinic.enrol("bela", code.text, "bela Hillside bela Hillside")
    clinic.enrol("bela", code.text, NEW)


def test_a_wrong_fingerprint_admits_nobody_and_is_logged(clinic: Accounts) -> None:
    fingerprint = enrol(clinic)
    wrong = fingerprint[:-1] + str((int(fingerprint[-1]) + 1) % 10)
    with amara(clinic) as session:
        bela = person(session, "bela").id
        for typed in (wrong, "", fingerprint[:-5]):
            with pytest.raises(Refused, match="not the one of this person"):
                People(session).admit(bela, typed, CLINICIAN.password)
        refused = session.audit.events(action=Action.REFUSAL)
        assert [(one.object_id, one.reason) for one in refused] == [(bela, "fingerprint")] * 3
        with pytest.raises(Refused):
            People(session).admit(bela, fingerprint, "not the passphrase")
        People(session).admit(bela, fingerprint.replace(" ", "-"), CLINICIAN.password)


def test_a_manager_admits_nobody(clinic: Accounts) -> None:
    fingerprint = enrol(clinic)
    with olin(clinic) as session:
        bela = person(session, "bela").id
        with pytest.raises(Refused, match="a clinician"):
            People(session).admit(bela, fingerprint, OFFICE_MANAGER.password)
        with pytest.raises(Refused):
            People(session).waiting()
        assert session.audit.events(action=Action.REFUSAL)[0].reason == "admit"


def test_a_disabled_person_is_kept_out_and_let_in_again(clinic: Accounts) -> None:
    a_second_clinician(clinic)
    with olin(clinic) as session:
        bela = person(session, "bela").id
        People(session).disable(bela, OFFICE_MANAGER.password)
        assert not session.table.rekey_due
        with pytest.raises(Refused, match="already"):
            People(session).disable(bela, OFFICE_MANAGER.password)
    with pytest.raises(Refused, match="account is disabled"):
        clinic.sign_in("bela", NEW)
    with pytest.raises(Refused, match="passphrase is not right"):  # told only to who knows it
        clinic.sign_in("bela", OTHER)
    with olin(clinic) as session:
        refused = session.audit.events(action=Action.SIGN_IN_REFUSED)
        assert "disabled" in {one.reason for one in refused}
        People(session).enable(bela, OFFICE_MANAGER.password)
    with clinic.sign_in("bela", NEW) as session:
        session.charts()
    the_log_is_whole(clinic)


def test_a_code_of_a_disabled_account_points_to_the_manager(clinic: Accounts) -> None:
    with olin(clinic) as session:
        roles = frozenset({Role.AUDITOR})
        code = People(session).invite("vera", "Vera Lind", roles, OFFICE_MANAGER.password)
        People(session).disable(person(session, "vera").id, OFFICE_MANAGER.password)
    with pytest.raises(Refused, match="account is disabled") as refused:
        clinic.enrol("vera", code.text, NEW)
    assert refused.value.action == "Ask an office manager."
    with olin(clinic) as session:
        People(session).enable(person(session, "vera").id, OFFICE_MANAGER.password)
    assert clinic.enrol("vera", code.text, NEW) == ""


def test_a_retired_clinician_is_gone_and_the_charts_get_a_new_key(
    clinic: Accounts, settings: Settings
) -> None:
    a_second_clinician(clinic)
    before = table(settings)
    with olin(clinic) as session:
        People(session).retire(person(session, "bela").id, OFFICE_MANAGER.password)
        assert session.table.rekey_due
        (gone,) = [one for one in People(session).list() if one.retired_at is not None]
        assert gone.person.name == "bela"
    with pytest.raises(Refused, match="passphrase is not right"):
        clinic.sign_in("bela", NEW)
    with amara(clinic) as session:
        assert not session.table.rekey_due
        assert session.table.epoch == before.epoch + 1
        assert session.table.stores["chart"].salt != before.stores["chart"].salt
        assert Duty.REKEY_FAILED not in session.duties
        session.charts().write(lambda unit: PatientRepository(unit.connection).add(a_patient()))
        assert session.audit.verify().whole
    with amara(clinic) as session:
        assert len(session.charts().read(lambda c: PatientRepository(c).list())) == 1
        assert session.table.epoch == before.epoch + 1
    the_log_is_whole(clinic)


def test_a_clinician_who_manages_gives_the_charts_a_new_key_at_once(
    settings: Settings,
) -> None:
    both = replace(CLINICIAN, roles=frozenset({Role.CLINICIAN, Role.OFFICE_MANAGER}))
    clinic = Accounts(settings, argon=Argon2Cost.floor())
    clinic.found("Elsewhere", [both])
    with amara(clinic) as session:
        people = People(session)
        code = people.invite("bela", "Dr. Bela", DOCTOR, both.password)
    fingerprint = clinic.enrol("bela", code.text, NEW)
    with amara(clinic) as session:
        people = People(session)
        bela = person(session, "bela").id
        people.admit(bela, fingerprint, both.password)
        steps: list[str] = []
        people.retire(bela, both.password, Task(lambda progress: steps.append(progress.step)))
        assert session.table.epoch == 2
        assert steps
        session.charts().write(lambda unit: PatientRepository(unit.connection).add(a_patient()))
    the_log_is_whole(clinic)


def test_who_is_invited_again_loses_the_charts_until_admitted_again(clinic: Accounts) -> None:
    a_second_clinician(clinic)
    with olin(clinic) as session:
        bela = person(session, "bela").id
        code = People(session).reinvite(bela, OFFICE_MANAGER.password)
        assert session.table.rekey_due
    with pytest.raises(Refused, match="passphrase is not right"):
        clinic.sign_in("bela", NEW)
    fingerprint = clinic.enrol("bela", code.text, OTHER)
    with clinic.sign_in("bela", OTHER) as session:
        assert session.person.id == bela
        assert session.chart is None
    admit(clinic, fingerprint)
    with clinic.sign_in("bela", OTHER) as session:
        session.charts()
    the_log_is_whole(clinic)


def test_other_roles_come_with_a_new_invitation(clinic: Accounts) -> None:
    a_second_clinician(clinic)
    roles = frozenset({Role.AUDITOR})
    with olin(clinic) as session:
        bela = person(session, "bela").id
        code = People(session).reinvite(bela, OFFICE_MANAGER.password, roles)
    assert clinic.enrol("bela", code.text, OTHER) == ""
    with clinic.sign_in("bela", OTHER) as session:
        assert session.person.roles == roles
        with pytest.raises(Refused, match="does not read charts"):
            session.charts()


def test_who_left_may_come_back_by_a_new_invitation(clinic: Accounts) -> None:
    a_second_clinician(clinic)
    with olin(clinic) as session:
        people, bela = People(session), person(session, "bela").id
        people.retire(bela, OFFICE_MANAGER.password)
        with pytest.raises(Refused, match="already"):
            people.enable(bela, OFFICE_MANAGER.password)
        with pytest.raises(Refused, match="has or had the name"):
            people.invite("Bela", "Another", DOCTOR, OFFICE_MANAGER.password)
        code = people.reinvite(bela, OFFICE_MANAGER.password)
    clinic.enrol("bela", code.text, OTHER)
    with clinic.sign_in("bela", OTHER) as session:
        assert session.chart is None


def test_the_last_clinician_and_the_last_manager_stay(clinic: Accounts) -> None:
    with olin(clinic) as session:
        people, doctor = People(session), person(session, "amara").id
        before = session.table
        for act in (people.disable, people.retire, people.reinvite):
            with pytest.raises(Refused, match="no way in left for a clinician"):
                act(doctor, OFFICE_MANAGER.password)
        reasons = [one.reason for one in session.audit.events(action=Action.REFUSAL)]
        assert reasons == ["last_way_in"] * 3
        assert session.table == before
    enrol(clinic, "ivo", frozenset({Role.OFFICE_MANAGER}))
    with clinic.sign_in("ivo", NEW) as session:
        people, manager = People(session), person(session, "olin").id
        people.retire(manager, NEW)
        with pytest.raises(Refused, match="own account"):
            people.retire(session.person.id, NEW)
    the_log_is_whole(clinic)


def test_nobody_changes_their_own_account_or_the_recovery_keys(clinic: Accounts) -> None:
    with olin(clinic) as session:
        people = People(session)
        acts: tuple[Callable[..., object], ...] = (
            people.disable,
            people.enable,
            people.retire,
            people.reinvite,
        )
        for act in acts:
            for about in (session.person.id, "recovery"):
                with pytest.raises(Refused, match="own account"):
                    act(about, OFFICE_MANAGER.password)
        with pytest.raises(UserFacingError, match="no such person"):
            people.disable("nobody", OFFICE_MANAGER.password)  # type: ignore[arg-type]
        with pytest.raises(Refused, match="Only the recovery key"):
            people.set_password(person(session, "amara").id, NEW)


def test_every_change_asks_for_the_passphrase(clinic: Accounts) -> None:
    a_second_clinician(clinic)
    with olin(clinic) as session:
        people, bela = People(session), person(session, "bela").id
        before = session.table
        for act in (
            lambda: people.invite("cleo", "Cleo", DOCTOR, "wrong"),
            lambda: people.reinvite(bela, "wrong"),
            lambda: people.disable(bela, "wrong"),
        ):
            with pytest.raises(Refused, match="is not right"):
                act()
        assert session.table == before


def test_a_passphrase_is_changed_by_its_person(clinic: Accounts, settings: Settings) -> None:
    with amara(clinic) as session:
        people, before = People(session), session.public_key()
        with pytest.raises(Refused, match="is not right"):
            people.change_password("wrong", NEW)
        with pytest.raises(Refused, match="at least 15"):
            people.change_password(CLINICIAN.password, "short")
        people.change_password(CLINICIAN.password, NEW)
        assert session.public_key() == before
        session.confirm(NEW)
        with pytest.raises(Refused):
            session.confirm(CLINICIAN.password)
        assert session.audit.verify().whole
    with pytest.raises(Refused, match="passphrase is not right"):
        amara(clinic)
    with clinic.sign_in(CLINICIAN.name, NEW) as session:
        session.charts()
        assert session.audit.verify().whole
    assert table(settings).generation == 2


def test_the_list_says_where_everybody_stands(clinic: Accounts) -> None:
    a_second_clinician(clinic)
    code = invite(clinic, "cleo")
    with olin(clinic) as session:
        listed = {one.person.name: one for one in People(session).list()}
        assert set(listed) == {"amara", "olin", "bela", "cleo"}
        assert listed["cleo"].stage is Stage.INVITED
        assert listed["cleo"].invited_until == code.valid_until
        assert not listed["cleo"].passphrase
        assert listed["cleo"].last_sign_in is None
        assert listed["bela"].stage is Stage.ADMITTED
        assert listed["bela"].fingerprint == ""
        assert listed["bela"].passphrase
        assert listed["amara"].last_sign_in is not None
        assert not any(one.totp or one.disabled or one.retired_at for one in listed.values())
    enrol(clinic, "ivo", frozenset({Role.AUDITOR}))
    with clinic.sign_in("ivo", NEW) as session, pytest.raises(Refused):
        People(session).list()


def test_rekeying_that_fails_leaves_the_charts_open_and_a_duty(
    clinic: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_second_clinician(clinic)
    with olin(clinic) as session:
        People(session).retire(person(session, "bela").id, OFFICE_MANAGER.password)
    monkeypatch.setattr("app.store.rekey.ROOM", 1e12)
    with amara(clinic) as session:
        assert Duty.REKEY_FAILED in session.duties
        assert session.table.rekey_due
        session.charts().write(lambda unit: PatientRepository(unit.connection).add(a_patient()))
        failed = session.audit.events(action=Action.KEY_SLOTS, limit=1)
        assert [(one.status, one.detail["kind"]) for one in failed] == [("failed", "rekey")]
        monkeypatch.undo()
        People(session).rekey()
        assert Duty.REKEY_FAILED not in session.duties
        assert session.table.epoch == 2
        assert len(session.charts().read(lambda c: PatientRepository(c).list())) == 1
    the_log_is_whole(clinic)


def test_no_code_or_name_is_shown_by_accident(clinic: Accounts) -> None:
    code = invite(clinic)
    assert code.text not in repr(code)
    with olin(clinic) as session:
        leaves = session.clinic.read(lambda c: c.execute("SELECT leaf FROM audit_log").fetchall())
    assert not any("bela" in leaf or code.text in leaf for (leaf,) in leaves)


def test_two_changes_at_once_become_one_and_a_clear_message(clinic: Accounts) -> None:
    invite(clinic)
    with olin(clinic) as session:
        bela = person(session, "bela").id
        ready = threading.Barrier(2)

        def disable_or_invite(act: Callable[[], object]) -> str:
            ready.wait()
            try:
                act()
            except UserFacingError as error:
                return error.what
            return ""

        with ThreadPoolExecutor(2) as pool:
            said = list(
                pool.map(
                    disable_or_invite,
                    [
                        lambda: People(session).disable(bela, OFFICE_MANAGER.password),
                        lambda: People(session).invite(
                            "cleo", "Cleo", DOCTOR, OFFICE_MANAGER.password
                        ),
                    ],
                )
            )
        assert set(said) <= {"", "The accounts were changed at the same moment from elsewhere."}
        assert "" in said
        changed = session.audit.events(action=Action.ACCOUNT)
        assert len(changed) == 1 + said.count("")
        verdict = session.audit.verify()
        assert verdict.whole, verdict.findings
