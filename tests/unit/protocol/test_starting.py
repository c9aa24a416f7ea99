"""What a worker says of itself as it starts and loads."""

from __future__ import annotations

import math

import pytest
from msgspec import structs

from app.inference import checks
from app.inference.checks import MalformedReplyError
from app.inference.protocol import PROCESSOR, ComputeDevice, Done, Loaded, Ready
from app.seal.report import SealReport

CARD = ComputeDevice("Vulkan0", "gpu", "A card", 1 << 30, 2 << 30)
READY = Ready("llama", SealReport(("seccomp",), ("exec",), ()), ("a 1",), (CARD, PROCESSOR), ("b",))
LOADED = Loaded(1, 0.5, 1 << 30, 4096)


def test_what_can_be_is_believed() -> None:
    assert checks.ready(READY) == READY
    assert checks.loaded(LOADED) == LOADED


@pytest.mark.parametrize(
    "changes",
    [
        {"name": ""}, {"name": "../CUDA0"}, {"name": "CUDA0\n"}, {"name": "cpu"},
        {"name": "CUDA0", "kind": "cpu"}, {"free_bytes": -1}, {"total_bytes": -1},
        {"total_bytes": 1 << 62},
    ],
)  # fmt: skip
def test_a_device_that_cannot_be_is_refused(changes: dict[str, object]) -> None:
    devices = (structs.replace(CARD, **changes), PROCESSOR)

    with pytest.raises(MalformedReplyError):
        checks.ready(structs.replace(READY, devices=devices))


def test_no_more_of_a_card_is_free_than_there_is() -> None:
    more = structs.replace(CARD, free_bytes=1 << 40)

    assert checks.ready(structs.replace(READY, devices=(more,))).devices[0].free_bytes == 2 << 30


def test_what_it_names_can_be_shown() -> None:
    odd = "lib\x1b[2J\nfoo" + "x" * 10_000
    named = checks.ready(
        structs.replace(
            READY,
            libraries=(odd,),
            missing=(odd,),
            devices=(structs.replace(CARD, description=odd),),
        )
    )

    for shown in (*named.libraries, *named.missing, named.devices[0].description):
        assert shown.isprintable()
        assert len(shown) <= 500
    with pytest.raises(MalformedReplyError):
        checks.ready(structs.replace(READY, missing=("x",) * 1000))


@pytest.mark.parametrize(
    "changes",
    [
        {"seconds": math.nan}, {"seconds": -1.0}, {"seconds": 1e300}, {"memory_bytes": -1},
        {"memory_bytes": 1 << 62}, {"context": -1},
    ],
)  # fmt: skip
def test_a_loaded_model_that_cannot_be_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(MalformedReplyError):
        checks.loaded(structs.replace(LOADED, **changes))


@pytest.mark.parametrize("done", [Done(1, tokens_out=1 << 62), Done(1, seconds=1e300)])
def test_figures_that_no_sum_can_take_are_refused(done: Done) -> None:
    with pytest.raises(MalformedReplyError):
        checks.done(done)
