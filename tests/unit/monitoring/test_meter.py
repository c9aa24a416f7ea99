"""What is counted, for whom, and what it cost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.accounts.policies import Policies
from app.domain.identifiers import PersonId
from app.monitoring.costs import costs
from app.monitoring.meter import KEEP_SECONDS, Meter, Tally

AMARA, OLIN = PersonId("amara"), PersonId("olin")
MONDAY, TUESDAY = date(2026, 3, 2), date(2026, 3, 3)


class World:
    """A clock, a calendar and a card that stand still until they are moved."""

    def __init__(self) -> None:
        self.seconds, self.joules, self.today = 100.0, 5000.0, MONDAY
        self.kept = 0
        self.meter = Meter(lambda: self.joules, lambda: self.seconds, lambda: self.today)

    def attend(self, person: PersonId = AMARA) -> None:
        self.meter.attend(person, self._keep)

    def pass_(self, seconds: float, joules: float = 0.0) -> None:
        self.seconds += seconds
        self.joules += joules

    def _keep(self) -> None:
        self.kept += 1
        self.meter.take()


@pytest.fixture
def world() -> World:
    return World()


def test_two_engines_at_work_at_once_are_one_machine_at_work(world: World) -> None:
    world.attend()
    world.pass_(5)
    world.meter.begins(waited=1.5)
    world.pass_(3, joules=30)
    world.meter.begins(waited=0.0)
    world.pass_(2, joules=20)
    world.meter.ends()
    world.pass_(1, joules=10)
    world.meter.ends()
    world.pass_(4, joules=1000)
    assert world.meter.take() == {
        (MONDAY, AMARA): Tally(
            busy_seconds=6.0, waited_seconds=1.5, present_seconds=15.0, card_joules=60.0
        )
    }


def test_what_is_taken_while_an_engine_works_is_not_counted_twice(world: World) -> None:
    world.attend()
    world.meter.begins(waited=0.0)
    world.pass_(2, joules=10)
    first = world.meter.take()[MONDAY, AMARA]
    world.pass_(3, joules=15)
    world.meter.ends()
    second = world.meter.take()[MONDAY, AMARA]
    assert (first.busy_seconds, second.busy_seconds) == (2.0, 3.0)
    assert (first.card_joules, second.card_joules) == (10.0, 15.0)


def test_everybody_has_their_own_count_and_nobody_has_none(world: World) -> None:
    world.meter.add(Tally(notes=7))
    world.attend(AMARA)
    world.meter.add(Tally(notes=1))
    world.today = TUESDAY
    world.meter.add(Tally(notes=2))
    world.meter.leave()
    world.meter.add(Tally(notes=7))
    world.attend(OLIN)
    world.meter.add(Tally(tokens=3))
    assert {day: (one.notes, one.tokens) for day, one in world.meter.take().items()} == {
        (MONDAY, AMARA): (1, 0),
        (TUESDAY, AMARA): (2, 0),
        (TUESDAY, OLIN): (0, 3),
    }


def test_it_is_kept_now_and_then_and_never_while_an_engine_works(world: World) -> None:
    world.attend()
    world.meter.begins(waited=0.0)
    world.meter.begins(waited=0.0)
    world.pass_(KEEP_SECONDS * 2)
    world.meter.ends()
    assert world.kept == 0
    world.meter.ends()
    assert world.kept == 1
    world.meter.begins(waited=0.0)
    world.pass_(KEEP_SECONDS / 2)
    world.meter.ends()
    assert world.kept == 1


def test_what_could_not_be_kept_waits_for_the_next_time(world: World) -> None:
    world.attend()
    world.meter.add(Tally(notes=1))
    taken = world.meter.take()
    world.meter.add(Tally(notes=2))
    world.meter.put_back(taken)
    assert world.meter.take()[MONDAY, AMARA].notes == 3


def test_a_card_that_says_nothing_costs_nothing_known() -> None:
    world = World()
    meter = Meter(lambda: None, lambda: world.seconds, lambda: world.today)
    meter.attend(AMARA, lambda: None)
    meter.begins(0.0)
    world.pass_(2)
    meter.ends()
    assert meter.take()[MONDAY, AMARA].card_joules == 0.0


DONE = Tally(
    notes=10,
    prompt_tokens=2_000_000,
    tokens=500_000,
    audio_seconds=6_000,
    busy_seconds=3_600,
    card_joules=720_000,
)
PRICED = Policies(
    electricity_price=Decimal("0.40"),
    computer_watts=100,
    card_price=Decimal("730.5"),
    card_years=2,
    api_input_price=Decimal("2.5"),
    api_output_price=Decimal(10),
    api_audio_price=Decimal("0.006"),
)


def test_what_it_costs_here_is_the_electricity_and_a_share_of_the_card() -> None:
    spent = costs(DONE, 30, PRICED)
    assert spent.energy == pytest.approx(0.3)  # 0.2 of the card and an hour at 100 W
    assert spent.electricity == pytest.approx(0.12)
    assert spent.card == pytest.approx(30)  # 730.5 over 730.5 days
    assert spent.here == pytest.approx(30.12)


def test_what_an_api_would_have_taken_is_for_the_same_tokens_and_minutes() -> None:
    assert costs(DONE, 30, PRICED).api == pytest.approx(2 * 2.5 + 0.5 * 10 + 100 * 0.006)
    only_audio = replace(PRICED, api_input_price=None, api_output_price=None)
    assert costs(DONE, 30, only_audio).api == pytest.approx(0.6)


def test_nothing_is_guessed_where_no_price_was_set() -> None:
    unset = costs(replace(DONE, card_joules=0.0), 30, Policies())
    assert (unset.energy, unset.electricity, unset.card, unset.here, unset.api) == (None,) * 5
