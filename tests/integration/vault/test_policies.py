"""Policies in the clinic's store: who changes them, what is logged, what happens to nonsense."""

from __future__ import annotations

from datetime import time
from decimal import Decimal

import pytest

from app.accounts.accounts import Accounts
from app.accounts.policies import Policies, PolicyService
from app.accounts.session import Session
from app.audit.events import Action
from app.errors import Refused, UserFacingError
from app.store.policies import PolicyRepository
from tests.fixtures.clinic import CLINIC_NAME, CLINICIAN, OFFICE_MANAGER

CHANGES: dict[str, object] = {
    "clinic_name": "Hillside & Söhne",
    "clinic_address": "12 Hill Road; 4021 Linz",
    "clinic_phone": "+43 732 1234",
    "clipboard_seconds": 30,
    "idle_lock_minutes": 5,
    "shortest_password": 20,
    "totp": True,
    "day_starts": time(6, 30),
    "day_ends": time(22),
    "work_days": frozenset({0, 5, 6}),
    "keep_audio_days": 0,
    "keep_transcript_days": 365,
    "keep_draft_days": 30,
    "keep_log_years": 10,
    "backup_folder": "/media/stick",
    "backup_every_hours": 24,
    "backups_kept": 7,
    "alert_refusals": 3,
    "alert_charts": 100,
    "alert_export_bytes": 5_000_000,
    "alert_output_tokens": 900,
    "highest_precision": False,
    "validate_word_errors": 8,
    "validate_numbers": 97,
    "validate_invented": 1,
    "validate_note_words": 50,
    "validate_note_numbers": 80,
    "validate_unsupported": 5,
    "validate_found": 90,
    "validate_alarms": 20,
    "validate_attacks": 1,
    "requests_at_once": 3,
    "requests_an_hour": 40,
    "currency": "EUR",
    "electricity_price": Decimal("0.38"),
    "computer_watts": 90,
    "card_price": Decimal("799.90"),
    "card_years": 4,
    "api_input_price": Decimal("2.5"),
    "api_output_price": Decimal(10),
    "api_audio_price": Decimal("0.006"),
}


def test_a_new_clinic_has_the_defaults_and_its_name(manager_session: Session) -> None:
    assert PolicyService(manager_session).current() == Policies(clinic_name=CLINIC_NAME)


def test_every_policy_is_changed_kept_and_logged_as_one_event_each(clinic: Accounts) -> None:
    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        after = PolicyService(session).change(OFFICE_MANAGER.password, **CHANGES)
        assert after == Policies(**CHANGES)  # type: ignore[arg-type]
        assert session.policies == after
        assert session.clinic_name == CHANGES["clinic_name"]
        events = {one.object_id: one for one in session.audit.events(action=Action.POLICY)}
        assert set(events) == set(CHANGES)
        assert len(session.audit.events(100, action=Action.POLICY)) == len(CHANGES)
        shown = {
            name: (one.detail.get("old_value"), one.detail.get("value"))
            for name, one in events.items()
        }
        assert shown["idle_lock_minutes"] == ("10", "5")
        assert shown["keep_audio_days"] == ("none", "0")
        assert shown["work_days"][1] == "monday+saturday+sunday"
        for policy in ("clinic_name", "clinic_address", "clinic_phone", "backup_folder"):
            assert shown[policy] == (None, None)
        assert session.audit.events(1 + len(CHANGES))[-1].action == Action.CONFIRM
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        assert session.policies == after  # readable by everybody
        assert PolicyService(session).current() == after
        assert session.audit.verify().whole


def test_what_does_not_change_leaves_no_event(manager_session: Session) -> None:
    service = PolicyService(manager_session)
    service.change(OFFICE_MANAGER.password, idle_lock_minutes=10, totp=True)
    events = manager_session.audit.events(action=Action.POLICY)
    assert [one.object_id for one in events] == ["totp"]


@pytest.mark.parametrize(
    "values",
    [
        {"shortest_password": 14},
        {"totp": True, "idle_lock_minutes": 0},
        {"keep_log_years": 5},
        {"day_starts": time(20)},
        {"day_starts": time(8), "day_ends": time(8)},
        {"backup_every_hours": 24},
        {"password_rotation_days": 90},
        {"clinic_name": " "},
    ],
)
def test_a_value_out_of_bounds_changes_nothing_and_asks_for_no_passphrase(
    manager_session: Session, values: dict[str, object]
) -> None:
    before = manager_session.policies
    with pytest.raises(UserFacingError):
        PolicyService(manager_session).change("not looked at", **values)
    assert manager_session.policies == before
    assert not manager_session.audit.events(action=Action.POLICY)
    assert not manager_session.audit.events(action=Action.CONFIRM)


def test_a_wrong_passphrase_changes_nothing(manager_session: Session) -> None:
    with pytest.raises(Refused, match="not right"):
        PolicyService(manager_session).change(CLINICIAN.password, totp=True)
    assert not PolicyService(manager_session).current().totp
    assert not manager_session.audit.events(action=Action.POLICY)


def test_a_clinician_changes_no_policy(session: Session) -> None:
    with pytest.raises(Refused, match="office manager"):
        PolicyService(session).change(CLINICIAN.password, idle_lock_minutes=60)
    assert session.policies.idle_lock_minutes == 10
    assert session.audit.events(1)[0].reason == "change_policies"


def test_stored_nonsense_counts_as_never_set_and_is_said(clinic: Accounts) -> None:
    nonsense = {
        "shortest_password": "1",
        "totp": "maybe",
        "keep_log_years": "0",
        "day_starts": "23:59",
        "Robert'); DROP": "x",
    }
    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        person = session.person.id

        def spoil(key: str, value: str) -> None:
            session.clinic.write(
                lambda unit: PolicyRepository(unit.connection).put(key, value, person)
            )

        for key, value in nonsense.items():
            spoil(key, value)
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        assert session.policies == Policies(clinic_name=CLINIC_NAME)
        (notice,) = session.notices
        assert "shortest_password" in notice
        assert "Robert" not in notice
        (event,) = session.audit.events(action=Action.POLICY)
        assert event.status == "failed"
        assert event.reason == "day_ends, keep_log_years, shortest_password, totp, unknown"
    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        PolicyService(session).change(OFFICE_MANAGER.password, shortest_password=16, totp=False)
        assert session.policies.shortest_password == 16
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        (notice,) = session.notices  # nonsense is repaired by the default too
        assert "totp" not in notice
        assert "keep_log_years" in notice
