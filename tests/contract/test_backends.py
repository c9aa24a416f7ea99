"""The backends of llama.cpp, each in a sealed worker; Vulkan on Mesa's lavapipe."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import structs

from app.catalog.catalog import Catalog
from app.errors import UserFacingError
from app.inference.engine import Engine
from app.inference.launcher import WorkerSpec
from app.inference.protocol import LoadModel, Placement, Turn
from app.summarization.prompt import answer_grammar
from app.summarization.templates import SOAP
from app.task import Task
from models.devices import LIBRARIES
from tests.fixtures.graphics import LAVAPIPE

TURNS = (Turn("system", "Write a note."), Turn("user", "[1] Chest is clear."))
GRAMMAR = answer_grammar(SOAP, [1])
# lavapipe compiles a shader for each size of batch, those for large ones for minutes.
WHERE = Placement(context=512, batch=1)


def started(catalog: Catalog, placement: Placement, *, graphics: bool) -> Engine:
    entry = catalog.active("language")
    load = LoadModel(0, str(entry.load_path), entry.family, placement)
    spec = WorkerSpec(
        "llama", (entry.folder,), graphics=graphics, environment=LAVAPIPE if graphics else {}
    )
    return Engine(spec, lambda _: load)


@pytest.fixture(scope="module")
def vulkan(catalog: Catalog) -> Iterator[Engine]:
    """The whole language model lies on Vulkan."""
    engine = started(catalog, structs.replace(WHERE, device="Vulkan0", layers=99), graphics=True)
    engine.start()
    yield engine
    engine.close()


@pytest.fixture(scope="module")
def processor(catalog: Catalog) -> Iterator[Engine]:
    engine = started(catalog, WHERE, graphics=False)
    engine.start()
    yield engine
    engine.close()


def drafted(engine: Engine) -> str:
    return "".join(engine.generate(TURNS, GRAMMAR, max_tokens=16, task=Task()))


def test_the_variant_made_for_this_processor_computes(processor: Engine) -> None:
    (device,) = processor.ready.devices
    variants = {
        path.stem.removeprefix("libggml-cpu-") for path in LIBRARIES.glob("libggml-cpu-*.so")
    }
    flags = Path("/proc/cpuinfo").read_text("utf-8")

    variant = device.description.rpartition("(")[2].rstrip(")")

    assert {"x64", "sandybridge", "haswell", "skylakex", "zen4"} <= variants
    assert variant in variants
    assert ("avx2" in flags) == (variant not in {"x64", "sandybridge"})
    assert ("avx512bw" in flags) == (variant in {"skylakex", "icelake", "zen4", "sapphirerapids"})
    assert device.total_bytes > 0


def test_without_cards_no_backend_for_them_is_loaded(processor: Engine) -> None:
    assert [device.name for device in processor.ready.devices] == ["cpu"]
    assert processor.ready.missing == ()


def test_vulkan_says_what_it_computes_on_and_is_sealed(vulkan: Engine) -> None:
    best, *_, last = vulkan.ready.devices

    assert best.name == "Vulkan0"
    assert "llvmpipe" in best.description
    assert best.total_bytes >= best.free_bytes > 0
    assert last.name == "cpu"
    assert vulkan.ready.seal.whole
    assert vulkan.loaded is not None
    assert vulkan.loaded.device == "Vulkan0"


def test_vulkan_writes_what_the_processor_writes(vulkan: Engine, processor: Engine) -> None:
    written = drafted(vulkan)

    assert written == drafted(processor)
    assert len(written) > 20


def test_a_device_that_is_not_there_is_not_replaced_in_silence(catalog: Catalog) -> None:
    engine = started(catalog, structs.replace(WHERE, device="Vulkan7"), graphics=True)
    try:
        with pytest.raises(UserFacingError):
            engine.start()
        assert engine.ready.devices[0].name == "Vulkan0"
    finally:
        engine.close()
