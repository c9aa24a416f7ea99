"""Where the engines are placed: as the clinic asks, and an event where it changes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.accounts.accounts import Accounts
from app.accounts.policies import PolicyService
from app.audit.events import Action
from app.catalog.catalog import Catalog
from app.health.planning import attend
from app.inference.engines import Engines
from app.settings import Settings
from tests.fixtures.clinic import OFFICE_MANAGER
from tests.fixtures.clinical import logged
from tests.fixtures.nvml import FakeCard, FakeNvml, install


@pytest.fixture
def engines(settings: Settings) -> Iterator[Engines]:
    made = Engines(settings, Catalog.load(settings.models))
    yield made
    made.close()


def test_a_plan_is_logged_once_and_again_when_it_changes(
    clinic: Accounts, engines: Engines
) -> None:
    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        attend(session, engines)
        assert logged(session, Action.PLAN) == []
        assert engines.plan.together
        (event,) = logged(session, Action.PLAN)
        assert event.detail == {
            "speech_placement": "cpu/int8",
            "language_placement": "cpu/0-layers/4096-tokens/f16",
            "in_turn": "no",
        }
    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        attend(session, engines)
        engines.close()
        assert engines.plan.together
        assert len(logged(session, Action.PLAN)) == 1


def test_what_was_planned_while_nobody_was_here_is_logged_at_the_next_sign_in(
    clinic: Accounts, engines: Engines
) -> None:
    assert engines.plan.reason
    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        attend(session, engines)
        assert len(logged(session, Action.PLAN)) == 1
    engines.close()
    assert engines.plan.reason


def test_the_engines_are_placed_as_the_clinic_asks(
    clinic: Accounts, engines: Engines, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(monkeypatch, FakeNvml(FakeCard()))
    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        attend(session, engines)
        first = engines.plan
        attend(session, engines)
        assert engines.plan is first
        PolicyService(session).change(OFFICE_MANAGER.password, highest_precision=False)
        attend(session, engines)
        assert engines.plan is not first
