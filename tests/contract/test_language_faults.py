"""The language engine where memory is short, and what it knows after it forgot."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import llama_cpp
import pytest

from app.catalog.catalog import Catalog
from app.inference.protocol import Forget, Generate, LoadModel, Placement, Turn
from models.channel import RequestFailedError
from models.llama_engine import LlamaEngine
from tests.contract.test_language_engine import Recorder

ROOT = Path(__file__).resolve().parents[2]
SHORT = """
import resource
import llama_cpp
from models.sampler import GrammarSampler

# So the library answers where it cannot allocate, and it does not say why.
llama_cpp.llama_sampler_init_grammar = lambda *_: None
pages = int(open("/proc/self/statm").read().split()[0])
limit = pages * resource.getpagesize() + 8 * 1024 * 1024
resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
try:
    GrammarSampler(None, 'root ::= "a"', 0.0, 0)
except MemoryError:
    print("short of memory")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is bounded by the kernel of Linux")
def test_a_grammar_that_finds_no_memory_is_not_called_unreadable() -> None:
    asked = subprocess.run(
        [sys.executable, "-c", SHORT], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert asked.stdout.strip() == "short of memory"


def test_what_was_written_is_forgotten_with_what_was_read(catalog: Catalog) -> None:
    engine, channel = LlamaEngine(), Recorder()
    path = str(catalog.active("language").load_path)
    engine.answer(LoadModel(1, path, "llama3", Placement(context=1024)), channel)  # type: ignore[arg-type]
    try:
        asked = Generate(2, (Turn("user", "Anna"),), "root ::= [a-z]{9}", 4, encounter="a visit")
        engine.answer(asked, channel)  # type: ignore[arg-type]
        assert engine._pieces

        engine.answer(Forget(3), channel)  # type: ignore[arg-type]

        assert engine._pieces == {}
    finally:
        engine._release()


@pytest.mark.parametrize(
    ("status", "device", "code"),
    [(-2, "cpu", "memory"), (-2, "Vulkan0", "memory"), (-3, "Vulkan0", "device"),
     (-3, "cpu", "internal")],
)  # fmt: skip
def test_what_the_library_cannot_compute_is_told_by_its_cause(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch, status: int, device: str, code: str
) -> None:
    engine, channel = LlamaEngine(), Recorder()
    path = str(catalog.active("language").load_path)
    engine.answer(LoadModel(1, path, "llama3", Placement(context=1024)), channel)  # type: ignore[arg-type]
    monkeypatch.setattr(llama_cpp, "llama_decode", lambda *_: status)
    monkeypatch.setattr(engine, "_device", device)
    try:
        with pytest.raises(RequestFailedError) as failed:
            engine.answer(Generate(2, (Turn("user", "Anna"),), "root ::= [a-z]", 4), channel)  # type: ignore[arg-type]
        assert failed.value.code == code
    finally:
        engine._release()
