"""Every policy has a type, bounds and one way to be written."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.accounts.permissions import ALLOWED, TITLES, Act, allowed, who_may
from app.accounts.policies import RULES, Policies, read_value
from app.audit.events import Action, Event
from app.domain.practitioner import Role
from app.errors import UserFacingError

WRONG: dict[str, tuple[object, ...]] = {
    "clinic_name": ("", " ", " x", "x" * 121, "two\nlines", 5),
    "clinic_address": (" x", "a\nb", "1;2;3;4;5;6", "x" * 81, "1;" + "x" * 81, None),
    "clinic_phone": (" 1", "1\n2", "1" * 41, 5),
    "locale": ("en-AU", "en_US", "", None),
    "idle_lock_minutes": (0, 61, -1, "10", 10.0, True, None),
    "shortest_password": (14, 65),
    "totp": (1, "yes", None),
    "clipboard_seconds": (9, 601, "60", True, None),
    "consent_to_dictation": (1, "yes", None),
    "day_starts": ("07:00", time(7, 0, 1), time(7, tzinfo=UTC), None),
    "day_ends": (7, None),
    "work_days": (frozenset(), frozenset({7}), frozenset({-1}), {1}, None),
    "keep_audio_days": (-1, 36_526, 1.5, True),
    "keep_transcript_days": (-1,),
    "keep_draft_days": (-1,),
    "keep_log_years": (5, 101, None),
    "backup_folder": ("relative/folder", "/a\nb", "/" + "x" * 1024, None),
    "backup_every_hours": (-1, 745),
    "backups_kept": (0, 1001),
    "alert_refusals": (0,),
    "alert_charts": (0,),
    "alert_export_bytes": (0, 1 << 51),
    "alert_output_tokens": (0,),
    "highest_precision": (1, "yes", None),
    "validate_word_errors": (-1, 101, "5", None),
    "validate_numbers": (-1, 101),
    "validate_invented": (-1, 101),
    "validate_note_words": (-1, 101),
    "validate_note_numbers": (-1, 101),
    "validate_unsupported": (-1, 101),
    "validate_found": (-1, 101),
    "validate_alarms": (-1, 101),
    "validate_attacks": (-1, 101),
    "requests_at_once": (0, 101, "3", True),
    "requests_an_hour": (0, 10_001),
    "currency": ("usd", "US", "EURO", "", None),
    "electricity_price": (0.31, 1, Decimal(-1), Decimal("0.1234567"), Decimal("NaN")),
    "computer_watts": (0, 10_001, 1.5),
    "card_price": (Decimal(1_000_000), "800"),
    "card_years": (0, 21),
    "api_input_price": (Decimal(-1),),
    "api_output_price": (Decimal(-1),),
    "api_audio_price": (Decimal(-1),),
}
UNREADABLE = {
    "idle_lock_minutes": ("", "ten", "1e1", "9" * 5000),
    "totp": ("", "on", "True"),
    "day_starts": ("", "25:00", "7", "07:00:01", "07:00+01:00"),
    "work_days": ("", "+", "someday", "0"),
    "keep_audio_days": ("None", "-1", "∞"),
    "keep_log_years": ("5",),
    "electricity_price": ("", "0,31", "1,200", "1e3", "-1", "∞", "NaN", ".5"),
    "currency": ("", "€"),
}


def test_every_policy_has_a_rule_that_its_default_keeps() -> None:
    names = [one.name for one in fields(Policies)]
    assert list(RULES) == names == list(WRONG)
    defaults = Policies(clinic_name="Hillside")
    for name, rule in RULES.items():
        assert rule.holds(getattr(defaults, name)), name


def test_values_out_of_bounds_are_refused() -> None:
    for name, values in WRONG.items():
        for value in values:
            assert not RULES[name].holds(value), (name, value)


def test_what_is_written_is_read_back_and_fits_an_event() -> None:
    for name, text in Policies(clinic_name="Hillside").written().items():
        assert RULES[name].write(read_value(name, text)) == text
        if RULES[name].logged:
            Event(Action.POLICY, object_id=name, detail={"policy": name, "value": text})


@pytest.mark.parametrize(
    ("name", "text"), [(name, text) for name, texts in UNREADABLE.items() for text in texts]
)
def test_text_that_is_no_value_says_what_is_one(name: str, text: str) -> None:
    with pytest.raises(UserFacingError) as refusal:
        read_value(name, text)
    assert RULES[name].says() in str(refusal.value)


def test_a_policy_that_does_not_exist_says_which_do() -> None:
    with pytest.raises(UserFacingError, match="idle_lock_minutes"):
        read_value("password_rotation_days", "90")


@given(st.sampled_from(sorted(RULES)), st.text(max_size=40))
def test_any_text_is_a_value_or_a_refusal(name: str, text: str) -> None:
    try:
        value = read_value(name, text)
    except UserFacingError:
        return
    assert RULES[name].holds(value)
    assert read_value(name, RULES[name].write(value)) == value


@given(st.sets(st.integers(0, 6), min_size=1))
def test_every_week_is_written_and_read(days: set[int]) -> None:
    rule = RULES["work_days"]
    assert rule.read(rule.write(frozenset(days))) == days


def test_every_act_and_role_is_written_down() -> None:
    assert set(ALLOWED) == set(Act)
    assert set(TITLES) == set(Role)
    assert all(ALLOWED.values())
    assert not any(allowed(act, ()) for act in Act)
    assert who_may(Act.BACK_UP) == "a clinician or an office manager"


def test_duties_stay_apart() -> None:
    """Whoever manages people opens no chart; whoever audits changes nothing."""
    charts = {Act.READ_CHARTS, Act.ADMIT, Act.ERASE, Act.EXPORT_PATIENT, Act.REPLACE_RECOVERY}
    assert {act for act in Act if allowed(act, {Role.OFFICE_MANAGER})}.isdisjoint(charts)
    assert {act for act in Act if allowed(act, {Role.AUDITOR})} == {
        Act.READ_LOG,
        Act.VERIFY_LOG,
        Act.EXPORT_LOG,
        Act.COUNTERSIGN,
        Act.CHECK_HEALTH,
        Act.OWN_ACCOUNT,
    }
    assert not allowed(Act.COUNTERSIGN, {Role.OFFICE_MANAGER, Role.CLINICIAN})
