"""What models take, held against what is published of the real ones."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.catalog.catalog import Catalog
from app.catalog.entry import Memory
from app.hardware.memory import MIB, language_need, speech_need, speech_weights
from app.hardware.shapes import language_shape, speech_shape
from app.inference.protocol import Placement
from tests.fixtures.models import llama_8b, whisper_turbo

ON_CARD = Placement(device="CUDA0", layers=33, context=8192, batch=512)


@pytest.mark.parametrize(
    ("eight_bits", "weights", "layer", "output"),
    [(False, 4403, 125, 411), (True, 7605, 221, 532)],
)
def test_the_weights_of_a_llama_are_those_that_its_log_tells(
    tmp_path: Path, eight_bits: bool, weights: int, layer: int, output: int
) -> None:
    shape = language_shape(llama_8b(tmp_path, eight_bits=eight_bits))
    assert shape is not None
    assert (sum(shape.layers) + shape.output) / MIB == pytest.approx(weights, abs=1)
    assert sum(shape.layers) / len(shape.layers) / MIB == pytest.approx(layer, abs=1)
    assert shape.output / MIB == pytest.approx(output, abs=1)


@pytest.mark.parametrize(("cache", "token"), [("f16", 0.125), ("q8_0", 0.0664)])
def test_a_card_holds_weights_context_buffers_and_cuda(
    tmp_path: Path, cache: str, token: float
) -> None:
    entry = llama_8b(tmp_path)
    placement = Placement(
        device="CUDA0",
        layers=33,
        context=8192,
        batch=512,
        cache="f16" if cache == "f16" else "q8_0",
    )
    need = language_need(entry, language_shape(entry), placement)
    published = 4403 + 8192 * token + 275 + 312
    assert need.card_bytes / MIB == pytest.approx(published, rel=0.01)
    assert need.open == ("CUDA's share of main memory",)


def test_what_does_not_lie_on_the_card_lies_in_main_memory(tmp_path: Path) -> None:
    entry = llama_8b(tmp_path)
    shape = language_shape(entry)
    weights = []
    for layers in range(34):
        placement = Placement(
            device="CUDA0" if layers else "cpu", layers=layers, context=8192, repack=False
        )
        need = language_need(entry, shape, placement)
        sums = [
            sum(part.bytes for part in parts if part.name in {"weights", "context"})
            for parts in (need.card, need.memory)
        ]
        weights.append(sum(sums))
    assert len(set(weights)) == 1


def test_a_longer_context_takes_more_and_fewer_bits_take_less(tmp_path: Path) -> None:
    entry = llama_8b(tmp_path)
    shape = language_shape(entry)

    def taken(context: int, *, small: bool = False) -> int:
        placement = Placement(context=context, cache="q8_0" if small else "f16")
        return language_need(entry, shape, placement).memory_bytes

    sizes = [taken(context) for context in (2048, 4096, 8192, 32768)]
    assert sizes == sorted(set(sizes))
    assert taken(8192, small=True) < taken(8192)


def test_the_weights_of_whisper_are_as_long_as_its_published_files(tmp_path: Path) -> None:
    entry = whisper_turbo(tmp_path)
    shape = speech_shape(entry)
    assert shape is not None
    assert entry.bytes == pytest.approx(1_617_884_929, rel=0.001)
    assert speech_weights(shape, "float16") == pytest.approx(1_617_000_000, rel=0.005)
    assert speech_weights(shape, "int8_float16") == pytest.approx(813_000_000, rel=0.01)
    assert speech_weights(shape, "float32") == 2 * speech_weights(shape, "float16")


def test_on_a_card_whisper_takes_its_weights_and_what_was_published(tmp_path: Path) -> None:
    entry = whisper_turbo(tmp_path)
    shape = speech_shape(entry)
    eight = speech_need(entry, shape, Placement(device="CUDA0", batch=1, precision="int8_float16"))
    sixteen = speech_need(entry, shape, Placement(device="CUDA0", batch=1, precision="float16"))
    four = speech_need(entry, shape, Placement(device="CUDA0", batch=4, precision="float16"))
    assert eight.card_bytes == pytest.approx(1.5 * 2**30, rel=0.1)
    assert sixteen.card_bytes == pytest.approx(1_617e6 + 1.0e9, rel=0.01)
    assert four.card_bytes - sixteen.card_bytes == pytest.approx(3 * 225e6, rel=0.01)


def test_a_model_that_is_not_here_is_reckoned_by_the_catalog(tmp_path: Path) -> None:
    entry = replace(llama_8b(tmp_path), memory=Memory(4403 * MIB, 275 * MIB, 128 * 1024))
    published = language_need(entry, None, ON_CARD)
    assert published.card_bytes / MIB == pytest.approx(4403 + 1024 + 275 + 312)
    at_home = language_need(entry, language_shape(entry), ON_CARD)
    assert published.card_bytes == pytest.approx(at_home.card_bytes, rel=0.01)


def test_a_file_that_says_too_little_has_no_shape(tmp_path: Path) -> None:
    entry = llama_8b(tmp_path)
    entry.load_path.write_bytes(b"GGUF and nothing else")
    assert language_shape(entry) is None
    speech = whisper_turbo(tmp_path / "speech")
    (speech.folder / "model.bin").write_bytes(b"\6\0\0\0short")
    assert speech_shape(speech) is None
    (speech.folder / "model.bin").unlink()
    assert speech_shape(speech) is None


def test_the_starter_models_have_shapes() -> None:
    catalog = Catalog.load(Path("/nonexistent"))
    language = language_shape(catalog.active("language"))
    speech = speech_shape(catalog.active("speech"))
    assert language is not None
    assert speech is not None
    assert len(language.layers) == 4
    assert (speech.layers, speech.width, speech.heads) == (2, 192, 4)
