"""Counts in the clinic's store, and the limits that hold one person to them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Self

import pytest

from app.accounts.accounts import Accounts
from app.accounts.policies import PolicyService
from app.accounts.session import Session
from app.audit.events import Action, Event
from app.errors import Refused, UserFacingError
from app.inference.engines import Engines
from app.monitoring import limits
from app.monitoring.keeping import BELIEVED_AFTER, KEPT_DAYS, attend
from app.monitoring.limits import LimitError, Limits
from app.monitoring.meter import Meter, Tally
from app.monitoring.monitoring import Monitoring
from app.store.store import Store
from app.store.usage import UsageRepository, Used
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER

TODAY = date(2026, 3, 2)


def used(store: Store) -> list[Used]:
    return store.read(
        lambda connection: UsageRepository(connection).between(date(2000, 1, 1), date(2100, 1, 1))
    )


def test_counts_survive_the_end_of_the_application_and_add_up(
    clinic: Accounts, engines: Engines
) -> None:
    for _ in range(2):
        meter = Meter(today=lambda: TODAY)
        with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
            attend(session, meter)
            meter.add(Tally(notes=1, prompt_tokens=900, tokens=120, audio_seconds=61.5))
    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        usage = Monitoring(session, engines).usage(30, TODAY)
        assert len(usage.rows) == 1
        assert usage.names[usage.rows[0].person] == CLINICIAN.display_name
        assert (usage.total.notes, usage.total.prompt_tokens, usage.total.tokens) == (2, 1800, 240)
        assert usage.total.audio_seconds == 123.0
        assert usage.total.present_seconds > 0
        assert [day for day, _ in usage.days] == [TODAY]
        earlier = Monitoring(session, engines).usage(30, TODAY - timedelta(days=1))
        assert earlier.rows == ()


def test_what_is_computed_behind_a_covered_screen_is_counted_too(session: Session) -> None:
    meter = Meter(today=lambda: TODAY)
    attend(session, meter)
    session.cover()
    meter.add(Tally(audio_seconds=30))
    meter.keep()
    session.uncover(CLINICIAN.password)
    assert used(session.clinic)[0].tally.audio_seconds == 30


def count_on(session: Session, *days: date) -> None:
    for day in days:
        meter = Meter(today=lambda day=day: day)  # type: ignore[misc]
        attend(session, meter)
        meter.add(Tally(notes=1))
        meter.keep()


def test_counts_of_people_are_forgotten_after_a_year_and_some_weeks(session: Session) -> None:
    old = [TODAY - timedelta(days=KEPT_DAYS + more) for more in (1, 0)]
    since = [TODAY + timedelta(days=more) for more in range(BELIEVED_AFTER + 1)]
    count_on(session, *old, *since[:-1])
    assert [one.day for one in used(session.clinic)][-2:] == old[::-1]
    count_on(session, since[-1])
    assert [one.day for one in used(session.clinic)][-2:] == [TODAY, old[1]]


def test_a_clock_that_is_a_year_ahead_for_a_week_costs_no_counts(session: Session) -> None:
    ahead = [TODAY + timedelta(days=500 + more) for more in range(7)]
    count_on(session, TODAY - timedelta(days=100), TODAY, *ahead, TODAY + timedelta(days=1))
    assert len(used(session.clinic)) == 10


def test_a_count_that_cannot_be_kept_costs_nobody_their_work(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: object) -> None:
        raise UserFacingError("The disk is full.")

    meter = Meter(today=lambda: TODAY)
    attend(session, meter)
    meter.add(Tally(notes=1))
    with monkeypatch.context() as patched:
        patched.setattr(session.clinic, "write", full)
        meter.keep()
    assert used(session.clinic) == []
    meter.keep()
    assert used(session.clinic)[0].tally.notes == 1


def test_a_person_asks_for_no_more_at_once_than_the_clinic_lets_them(
    clinic: Accounts,
) -> None:
    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        PolicyService(session).change(OFFICE_MANAGER.password, requests_at_once=1)
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        mine = Limits(session, Meter())
        with mine.asking(), pytest.raises(LimitError) as refused, mine.asking():
            pytest.fail("one too many")
        assert isinstance(refused.value, Refused)
        with mine.asking():
            pass
        events = session.clinic.read(
            lambda connection: connection.execute(
                "SELECT reason FROM audit_log WHERE action = 'refusal'"
            ).fetchall()
        )
        assert [reason for (reason,) in events] == ["requests_at_once"]


def test_the_hour_is_counted_by_the_log_and_outlives_a_restart(clinic: Accounts) -> None:
    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        PolicyService(session).change(OFFICE_MANAGER.password, requests_an_hour=2)
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        session.audit.record(Event(Action.TRANSCRIBE))
        session.audit.record(Event(Action.TRANSCRIBE, detail={"kind": "live"}))
        session.audit.record(Event(Action.DRAFT, status="failed", reason="engine"))
        with Limits(session, Meter()).asking():
            session.audit.record(Event(Action.DRAFT))
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        with pytest.raises(LimitError) as refused, Limits(session, Meter()).asking():
            pytest.fail("one too many")
        assert refused.value.action in ("Ask again in 60 minutes.", "Ask again in 59 minutes.")
        asked = session.clinic.read(
            lambda connection: UsageRepository(connection).asked_between(
                session.person.id, datetime.now(UTC) - timedelta(hours=1), datetime.now(UTC)
            )
        )
        assert len(asked) == 2


def test_a_clock_that_was_ahead_shuts_nobody_out(
    clinic: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    class PutRight(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Self:
            return super().now(tz) - timedelta(days=400)

    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        PolicyService(session).change(OFFICE_MANAGER.password, requests_an_hour=1)
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        session.audit.record(Event(Action.DRAFT))
        with pytest.raises(LimitError), Limits(session, Meter()).asking():
            pytest.fail("one too many")
        monkeypatch.setattr(limits, "datetime", PutRight)
        with Limits(session, Meter()).asking():
            pass


def test_an_office_manager_sees_the_machine_and_a_clinician_does_not(
    clinic: Accounts, engines: Engines
) -> None:
    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        now = Monitoring(session, engines).now()
        assert now.speech.model == engines.speech_model.name
        assert now.plan is engines.plan
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session, pytest.raises(Refused):
        Monitoring(session, engines).now()
