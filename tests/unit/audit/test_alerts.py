"""Alerts are computed from events and policies alone; each kind has its events and its words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from app.accounts.policies import Policies
from app.audit.alerts import Alert, AlertKind, find_alerts
from app.audit.events import Action
from app.review.readiness import Cause
from tests.fixtures.log import Events

MONDAY = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
NAMES = {"amara": "Dr. Amara Okafor", "olin": "Olin Berg"}
POLICIES = Policies(alert_refusals=3, alert_charts=4, alert_export_bytes=1000)
MINUTE = timedelta(minutes=1)


def alerts(
    events: Events, policies: Policies = POLICIES, since: datetime = LONG_AGO
) -> list[Alert]:
    return find_alerts(events.listed, policies, NAMES, since, UTC)


def only(events: Events, kind: AlertKind, policies: Policies = POLICIES) -> Alert:
    (alert,) = alerts(events, policies)
    assert alert.kind is kind
    return alert


def refuse(events: Events, count: int, apart: timedelta, **values: object) -> None:
    for number in range(count):
        events.add(
            MONDAY + number * apart,
            Action.REFUSAL,
            **{"status": "refused", "reason": "read_charts", **values},
        )


def test_ordinary_work_raises_nothing() -> None:
    events = Events()
    events.add(MONDAY, Action.SIGN_IN)
    for number in range(20):
        events.add(MONDAY + number * MINUTE, Action.VIEW, detail={"patient": f"p{number % 3}"})
    events.add(MONDAY, Action.SIGN, status="refused", reason="flags")
    events.add(MONDAY, Action.SEAL, detail={"held": 30})
    events.add(MONDAY, Action.VERIFY, detail={"size": 9, "findings": 0})
    events.add(MONDAY, Action.EXPORT, detail={"bytes": 1000})
    for number in range(20):  # a policy at work, at night
        night = MONDAY + timedelta(hours=13)
        events.add(night, Action.EXPIRE, detail={"patient": f"p{number}"})
    assert alerts(events) == []


def test_repeated_refusals_within_an_hour() -> None:
    events = Events()
    refuse(events, 3, 20 * MINUTE)
    alert = only(events, AlertKind.REFUSALS)
    assert alert.person == "amara"
    assert alert.when == MONDAY + 40 * MINUTE
    assert [event.sequence for event in alert.events] == [1, 2, 3]
    assert alert.what == "Dr. Amara Okafor was refused 3 times: read charts."


@pytest.mark.parametrize(
    ("count", "apart", "values"),
    [
        (2, MINUTE, {}),
        (3, 30 * MINUTE, {}),
        (9, MINUTE, {"reason": "cancelled"}),
        (9, MINUTE, {"reason": ", ".join(Cause)}),
        (9, MINUTE, {"status": "failed"}),
    ],
)
def test_fewer_slower_or_other_refusals_raise_nothing(
    count: int, apart: timedelta, values: dict[str, object]
) -> None:
    events = Events()
    refuse(events, count, apart, **values)
    assert alerts(events) == []


def test_refusals_of_two_people_are_not_added_up() -> None:
    events = Events()
    refuse(events, 2, MINUTE)
    refuse(events, 2, MINUTE, person="olin")
    assert alerts(events) == []


def test_refusals_of_a_name_that_nobody_has() -> None:
    events = Events()
    detail = {"count": 5, "first_time": "2026-03-02T03:00:00Z"}
    events.add(
        MONDAY, Action.SIGN_IN_REFUSED, status="refused", reason="name_or_password", detail=detail
    )
    alert = only(events, AlertKind.REFUSALS)
    assert alert.key == "refusals:unknown:2026-03-02"
    assert alert.what.startswith("Somebody whose name the log does not know was refused 5 times")


def test_refused_sign_ins_count_as_often_as_they_happened_and_for_whom_they_were() -> None:
    events = Events()
    events.add(
        MONDAY,
        Action.SIGN_IN_REFUSED,
        object_id="olin",
        status="refused",
        reason="name_or_password",
        detail={"count": 7},
    )
    alert = only(events, AlertKind.REFUSALS)
    assert alert.person == "olin"
    assert "Olin Berg was refused 7 times" in alert.what
    assert "the name or the passphrase was wrong" in alert.what


@pytest.mark.parametrize(
    ("time", "raised"),
    [
        (MONDAY.replace(hour=6, minute=59), True),
        (MONDAY.replace(hour=7), False),
        (MONDAY.replace(hour=18, minute=59), False),
        (MONDAY.replace(hour=19), True),
        (MONDAY + timedelta(days=5), True),
        (MONDAY + timedelta(days=4), False),
    ],
)
def test_work_outside_the_hours(time: datetime, raised: bool) -> None:
    events = Events()
    events.add(time, Action.SIGN_IN)
    found = alerts(events)
    assert [alert.kind for alert in found] == [AlertKind.HOURS] * raised
    ending = "(Monday to Friday, 07:00 to 19:00): 1 act, 0 patients."
    assert all(alert.what.endswith(ending) for alert in found)


def test_working_days_that_do_not_follow_each_other_are_named_one_by_one() -> None:
    events = Events()
    events.add(MONDAY + timedelta(days=1), Action.SIGN_IN)
    some = replace(POLICIES, work_days=frozenset({0, 2, 5}))
    assert "(Monday, Wednesday, Saturday, 07:00" in only(events, AlertKind.HOURS, some).what


def test_the_hours_are_those_of_the_workstation() -> None:
    events = Events()
    events.add(MONDAY.replace(hour=20), Action.SIGN_IN)
    west = timezone(timedelta(hours=-5))
    assert find_alerts(events.listed, POLICIES, NAMES, LONG_AGO, west) == []


def test_many_charts_in_a_short_time() -> None:
    events = Events()
    for number in range(4):
        events.add(MONDAY + number * 15 * MINUTE, Action.VIEW, detail={"patient": f"p{number}"})
    alert = only(events, AlertKind.CHARTS)
    assert "4 patients" in alert.what
    assert len(alert.events) == 4


@pytest.mark.parametrize(
    ("patients", "apart", "values"),
    [
        (4, 20 * MINUTE, {}),
        (3, MINUTE, {}),
        (9, MINUTE, {"status": "failed"}),
    ],
)
def test_fewer_or_slower_charts_raise_nothing(
    patients: int, apart: timedelta, values: dict[str, str]
) -> None:
    events = Events()
    for number in range(patients):
        time = MONDAY + number * apart
        events.add(time, Action.VIEW, detail={"patient": f"p{number}"}, **values)
    assert alerts(events) == []


def test_large_outputs_and_exports() -> None:
    events = Events()
    events.add(MONDAY, Action.DRAFT, detail={"tokens": 4001})
    events.add(MONDAY, Action.EXPORT, detail={"bytes": 1001})
    found = {alert.kind: alert.what for alert in alerts(events)}
    assert found.keys() == {AlertKind.OUTPUT, AlertKind.EXPORT}
    assert "4,001 tokens" in found[AlertKind.OUTPUT]
    assert "1,001 bytes" in found[AlertKind.EXPORT]


@pytest.mark.parametrize(
    ("kind", "level", "values"),
    [
        (AlertKind.CLOCK, "look", {"action": Action.CLOCK, "reason": "clock_back"}),
        (AlertKind.CLOCK, "look", {"action": Action.CLOCK, "reason": "clock_forward"}),
        (AlertKind.SEAL, "urgent", {"action": Action.SEAL, "reason": "seal_broken"}),
        (
            AlertKind.RECOVERY,
            "urgent",
            {"action": Action.RECOVER, "status": "ok", "reason": "recovery_key"},
        ),
        (AlertKind.RESTORED, "urgent", {"action": Action.RESTORE, "status": "ok"}),
        (AlertKind.RESTORED, "urgent", {"action": Action.VERIFY, "reason": "witness"}),
        (AlertKind.RESTORED, "urgent", {"action": Action.VERIFY, "reason": "log_anchor"}),
        (AlertKind.FINDINGS, "urgent", {"action": Action.VERIFY, "detail": {"findings": 2}}),
        (
            AlertKind.FINDINGS,
            "urgent",
            {"action": Action.VERIFY, "reason": "signature", "detail": {"kind": "note"}},
        ),
        (AlertKind.FINDINGS, "urgent", {"action": Action.HEALTH, "reason": "page_changed"}),
        (AlertKind.FINDINGS, "urgent", {"action": Action.VERIFY_BACKUP}),
        (
            AlertKind.KEY_SLOTS,
            "urgent",
            {
                "action": Action.SIGN_IN_REFUSED,
                "status": "refused",
                "reason": "key_slots_rolled_back",
            },
        ),
    ],
)
def test_single_events_that_deserve_a_look(
    kind: AlertKind, level: str, values: dict[str, object]
) -> None:
    events = Events()
    events.add(MONDAY, **{"status": "failed", **values})  # type: ignore[arg-type]
    alert = only(events, kind)
    assert alert.level == level
    assert alert.what.endswith(".")


def test_an_arrival_before_what_the_log_holds_is_a_clock_jump() -> None:
    events = Events()
    events.add(MONDAY, Action.VIEW)
    events.add(MONDAY - timedelta(minutes=6), Action.SIGN_IN)
    alert = only(events, AlertKind.CLOCK)
    assert [event.sequence for event in alert.events] == [2]
    late = Events()  # what a crash left in the outbox is forwarded after the next arrival
    late.add(MONDAY, Action.SIGN_IN)
    late.add(MONDAY - timedelta(hours=1), Action.VIEW)
    assert alerts(late) == []


def test_a_day_makes_one_alert_that_an_acknowledgement_closes_and_a_new_event_opens() -> None:
    events = Events()
    refuse(events, 3, MINUTE)
    alert = only(events, AlertKind.REFUSALS)
    assert alert.key == "refusals:amara:2026-03-02"
    events.add(
        MONDAY + timedelta(hours=2),
        Action.ACKNOWLEDGE,
        person="olin",
        object_id=alert.key,
        detail={"alert": "refusals", "count": 3, "size": 3},
    )
    assert only(events, AlertKind.REFUSALS).acknowledged_by == "olin"
    later = MONDAY + timedelta(hours=3)
    for _ in range(3):
        events.add(later, Action.REFUSAL, status="refused", reason="read_charts")
    again = only(events, AlertKind.REFUSALS)
    assert (again.acknowledged_by, len(again.events)) == ("", 6)


def test_alerts_before_the_asked_time_are_left_out_and_the_newest_come_first() -> None:
    events = Events()
    events.add(MONDAY, Action.RECOVER)
    events.add(MONDAY + timedelta(days=1), Action.RECOVER)
    events.add(MONDAY + timedelta(days=2), Action.RESTORE)
    found = alerts(events, since=MONDAY + MINUTE)
    assert [alert.when.day for alert in found] == [4, 3]
