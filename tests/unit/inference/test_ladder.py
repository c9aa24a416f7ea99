"""What an engine falls back to, step by step, and when it tries to come back."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from app.inference.ladder import (
    FIRST_WAIT_SECONDS,
    LONGEST_WAIT_SECONDS,
    Ladder,
    Move,
    lower,
    rungs,
)
from app.inference.protocol import CPU, Placement

CARD = Placement("CUDA0", threads=3, layers=33, context=8192)
PROCESSOR = Placement(threads=7, context=8192, batch=512)
LISTENING = Placement("CUDA0", precision="float16", batch=8)
LISTENS_ON_PROCESSOR = Placement(threads=7, precision="int8", batch=8)


@dataclass
class Watch:
    """A clock that is moved by hand, and what a ladder told."""

    now: float = 1000.0
    moves: list[Move] = field(default_factory=list)

    def ladder(self, planned: Placement = CARD) -> Ladder:
        return Ladder("language", planned, PROCESSOR, self.moves.append, lambda: self.now)


@pytest.fixture
def watch() -> Watch:
    return Watch()


def test_a_language_model_gives_up_speed_before_precision_and_the_card_last() -> None:
    found = [
        (one.device, one.layers, one.cache, one.context, one.batch)
        for one in rungs("language", CARD, PROCESSOR)
    ]
    assert found == [
        ("CUDA0", 33, "f16", 8192, 128),
        ("CUDA0", 16, "f16", 8192, 128),
        ("CUDA0", 8, "f16", 8192, 128),
        ("CUDA0", 8, "q8_0", 8192, 128),
        ("CUDA0", 8, "q8_0", 4096, 128),
        ("cpu", 0, "f16", 8192, 512),
        ("cpu", 0, "q8_0", 8192, 512),
        ("cpu", 0, "q8_0", 4096, 512),
        ("cpu", 0, "q8_0", 2048, 512),
        ("cpu", 0, "q8_0", 2048, 128),
    ]


def test_a_speech_model_hears_one_window_at_a_time_before_it_leaves_the_card() -> None:
    found = [
        (one.device, one.precision, one.batch)
        for one in rungs("speech", LISTENING, LISTENS_ON_PROCESSOR)
    ]
    assert found == [
        ("CUDA0", "float16", 8),
        ("CUDA0", "float16", 1),
        ("CUDA0", "int8_float16", 1),
        ("cpu", "int8", 8),
        ("cpu", "int8", 1),
    ]


@given(
    layers=st.integers(0, 200),
    context=st.integers(512, 1 << 18),
    batch=st.integers(1, 4096),
    device=st.sampled_from([CPU, "CUDA0", "Vulkan1"]),
)
def test_every_ladder_ends_on_the_processor(
    layers: int, context: int, batch: int, device: str
) -> None:
    planned = Placement(device, layers=layers, context=context, batch=batch)
    for kind in ("speech", "language"):
        found = list(rungs(kind, planned, PROCESSOR if device != CPU else planned))
        assert len(found) < 40
        assert found[-1].device == CPU
        assert lower(kind, found[-1], PROCESSOR) is None
        assert len(set(found)) == len(found)


def test_a_fall_is_told_with_its_reason(watch: Watch) -> None:
    ladder = watch.ladder()
    assert ladder.fallen is None

    assert ladder.fall("memory")

    (move,) = watch.moves
    assert ladder.fallen is move
    assert (move.before.layers, move.after.layers) == (33, 16)
    assert move.words == (
        "The language engine now computes with 16 instead of 33 layers on the graphics card: its"
        " memory was not enough."
    )


def test_a_lost_device_leads_straight_to_the_processor(watch: Watch) -> None:
    ladder = watch.ladder()

    assert ladder.fall("device")

    assert ladder.placement == PROCESSOR
    assert "on the processor instead of the graphics card" in watch.moves[0].words


def test_a_worker_that_stops_twice_on_a_card_loses_it(watch: Watch) -> None:
    ladder = watch.ladder()

    assert ladder.fall("stopped")
    assert ladder.placement == CARD
    assert ladder.fall("stopped")
    assert ladder.placement == PROCESSOR


def test_stops_with_an_answer_between_them_do_not_count_together(watch: Watch) -> None:
    ladder = watch.ladder()
    for _ in range(5):
        assert ladder.fall("stopped")
        ladder.held()
    assert ladder.placement == CARD
    assert watch.moves == []


def test_on_the_last_rung_it_is_tried_twice_more(watch: Watch) -> None:
    ladder = watch.ladder(PROCESSOR)
    tries = 0
    while ladder.fall("memory"):
        tries += 1
    assert tries == 6
    assert len(watch.moves) == 4
    assert ladder.placement.context == 2048
    ladder.held()
    assert ladder.fall("memory")


def test_it_comes_back_up_when_it_is_time(watch: Watch) -> None:
    ladder = watch.ladder()
    ladder.fall("memory")
    assert not ladder.rise()
    watch.now += FIRST_WAIT_SECONDS

    assert ladder.rise()

    assert ladder.placement == CARD
    assert ladder.fallen is None
    assert watch.moves[-1].cause is None
    assert "again, as planned" in watch.moves[-1].words


def test_a_try_that_fails_goes_back_where_it_held_and_waits_longer(watch: Watch) -> None:
    ladder = watch.ladder()
    for _ in range(3):
        ladder.fall("memory")
    held = ladder.placement
    wait = FIRST_WAIT_SECONDS
    while wait < LONGEST_WAIT_SECONDS:
        watch.now += wait
        assert ladder.rise()
        ladder.fall("memory")
        assert ladder.placement == held
        watch.now += wait
        assert not ladder.rise()
        watch.now -= wait
        wait = min(2 * wait, LONGEST_WAIT_SECONDS)


def test_after_a_long_time_above_it_waits_as_little_as_at_first(watch: Watch) -> None:
    ladder = watch.ladder()
    for _ in range(2):
        ladder.fall("device")
        watch.now += 4 * FIRST_WAIT_SECONDS
        assert ladder.rise()
    watch.now += LONGEST_WAIT_SECONDS
    ladder.held()

    ladder.fall("memory")

    assert ladder.placement.layers == 16
    watch.now += FIRST_WAIT_SECONDS
    assert ladder.rise()


@pytest.mark.parametrize("precision", ["float32", "int8_float32"])
def test_an_older_card_is_not_asked_for_a_precision_that_it_has_not(precision: str) -> None:
    hearing = structs.replace(LISTENING, precision=precision, batch=1)

    assert lower("speech", hearing, LISTENS_ON_PROCESSOR) == LISTENS_ON_PROCESSOR
