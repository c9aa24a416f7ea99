"""What a test of the workstation found is kept as it is, and told to whoever reads it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from app.hardware.self_test import EngineTest, SelfTest, keep, kept
from app.inference.ladder import Move
from app.inference.protocol import CPU, Placement
from app.inference.worker_words import NO_CARD
from app.texts import speak
from ui.translations.collect import translations

ENGINE = EngineTest(CPU, CPU, 4, "Tiny", "a" * 64, 9.5, 0.4, 1 << 20)
CARD = Placement("CUDA0", layers=33)


@pytest.fixture
def in_german() -> Iterator[Callable[[], None]]:
    """From here on another person reads."""
    known = translations("de")
    yield lambda: speak(lambda text, about: known[text, about])
    speak(lambda text, _: text)


def found() -> SelfTest:
    return SelfTest(
        key="",
        made_at=datetime.now(UTC),
        processor="A processor",
        cores=4,
        memory_bytes=1 << 30,
        cards=(),
        speech=ENGINE,
        language=ENGINE,
        read_rate=90.0,
        seconds=2.5,
        unsealed=("llama",),
        falls=(Move("language", "memory", CARD, Placement()),),
        missing=(NO_CARD.format(backend="Vulkan", error="no driver"),) * 2,
        unkept="Read-only file system",
    )


def test_what_was_found_is_told_in_sentences() -> None:
    assert found().findings == (
        "The engine llama is not sealed.",
        "The language engine now computes on the processor instead of the graphics card: its "
        "memory was not enough.",
        "The language model cannot use Vulkan: no driver.",
        "The test could not be kept beside the models (Read-only file system).",
    )


def test_what_another_release_kept_is_as_if_it_were_not_there(tmp_path: Path) -> None:
    keep(tmp_path, found())
    (file,) = tmp_path.iterdir()
    old = msgspec.json.decode(file.read_bytes())
    del old["missing"]
    file.write_bytes(msgspec.json.encode(old | {"findings": ["The engine llama is not sealed."]}))
    assert kept(tmp_path) is None


def test_what_was_kept_in_one_language_is_told_in_another(
    tmp_path: Path, in_german: Callable[[], None]
) -> None:
    made = found()
    keep(tmp_path, made)
    in_german()
    again = kept(tmp_path)
    assert again == made
    assert [said.partition(" ")[0] for said in again.findings] == ["Der", "Das", "Das", "Der"]
