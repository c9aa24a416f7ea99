"""The part of the benchmark for graphics cards, as far as it goes without one."""

from __future__ import annotations

import json
import stat
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from app.catalog.catalog import CATALOG
from app.catalog.catalog_file import read_catalog
from app.hardware.probe import Gpu, Hardware
from app.inference.engine import Engine
from app.inference.launcher import WorkerSpec
from app.inference.protocol import LoadModel, Placement, Turn
from app.task import Task
from models.whisper_engine import Windows
from tests.bench import card, generation, random_llama, random_whisper
from tests.bench.__main__ import line, main
from tests.bench.measure import NotHereError, Ratio
from tests.bench.visit import rules, said
from tests.fixtures.clinic import settings_for
from tests.fixtures.nvml import FakeCard, FakeNvml, install

LLAMA = random_llama.Shape(2, 256, 512, 2, mixed=True)
"""Its first layer is all of Q4_K, its second has Q6_K too."""
WHISPER = random_whisper.Shape(1, 2, 128, decoder=1, mels=128, vocabulary=51_866, words=6)
NO_CARD = Hardware("a processor", 2, 8 << 30, problem="NVIDIA's driver does not answer.")


def test_the_llama_of_mixed_formats_has_the_length_of_the_published_one() -> None:
    (published,) = (
        one for one in read_catalog(CATALOG, Path()) if one.key == "llama-3.1-8b-instruct-q4-k-m"
    )
    sizes = sum(
        random_llama.size(*one) for one in random_llama.tensors(random_llama.LIKE_8B).values()
    )
    assert 0.998 < sizes / published.bytes < 1  # less its words


def test_a_llama_of_mixed_formats_writes_what_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(generation, "_STATEMENTS", 1)
    told = generation.note(len(said(1)))
    path = tmp_path / "llama.gguf"
    random_llama.write(path, LLAMA, told)
    load = LoadModel(0, str(path), "llama3", Placement(context=512))
    with closing(Engine(WorkerSpec("llama", (tmp_path,)), lambda _: load)) as engine:
        for grammar in (rules(said(1)), generation.FREE):
            written = engine.generate(
                [Turn("user", "Write.")], grammar, max_tokens=200, task=Task()
            )
            assert "".join(written) == "".join(told)


def test_a_whisper_says_as_many_words_as_it_is_told(tmp_path: Path) -> None:
    random_whisper.write(tmp_path / "whisper", WHISPER, "float16")
    model = Windows(str(tmp_path / "whisper"), compute_type="float32", cpu_threads=1)
    model.padding = 3000
    noise = np.random.default_rng(1).normal(0, 0.1, (2, 28 * 16_000)).astype(np.float32)

    heard = model.together(list(noise), lambda: None, language="en", temperature=0.0)

    words = [[word for segment in one for word in segment.text.split()] for one in heard]
    assert [len(one) for one in words] == [WHISPER.words] * 2


def test_both_engines_are_measured_where_they_are_planned(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module, name, value in (
        (card, "ROUNDS", 1), (card, "_WINDOWS", 2), (generation, "ROUNDS", 1),
        (generation, "_STATEMENTS", 1), (card, "_WRITTEN", 16), (card, "_READ", 64),
    ):  # fmt: skip
        monkeypatch.setattr(module, name, value)
    rows = list(card.measured(tmp_path, settings_for(tmp_path), LLAMA, WHISPER, NO_CARD))

    names = [row.name for row in rows]
    assert [name.partition(": ")[2] for name in names] == [
        "seconds of audio in a second / as spoken",
        *(name.partition(": ")[2] for name in names[1:]),
    ]
    assert len(names) == 3
    assert "on CPU" in names[0]
    assert all(row.ours > 0 and row.bare > 0 for row in rows)


def test_without_a_card_it_says_so_and_measures_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(card, "hardware_here", lambda: NO_CARD)
    with pytest.raises(NotHereError, match=r"no graphics card to measure\. NVIDIA's driver"):
        next(card.bench(settings_for(tmp_path)))
    assert main(["card"]) == 0
    assert "left out: There is no graphics card" in capsys.readouterr().out
    assert main(["cards"]) == 2


def test_a_full_disk_is_said_before_anything_is_made(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    here = Hardware("a processor", 2, 8 << 30, (Gpu("A card", 8 << 30, 8 << 30),))
    monkeypatch.setattr(card, "hardware_here", lambda: here)
    monkeypatch.setattr(card.shutil, "disk_usage", lambda _: SimpleNamespace(free=1 << 30))
    with pytest.raises(NotHereError, match="TMPDIR"):
        next(card.bench(settings_for(tmp_path)))


def test_the_bandwidth_of_a_cards_memory_follows_from_its_bus_and_clock(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    here = Gpu("NVIDIA GeForce RTX 3060", 12 << 30, 11 << 30, "CUDA0")
    install(monkeypatch, FakeNvml(FakeCard(memory_bits=192, memory_megahertz=7501)))
    assert card.bandwidth_of(here) == pytest.approx(360e9, rel=0.001)  # as its maker says
    install(monkeypatch, FakeNvml(FakeCard()))
    assert card.bandwidth_of(here) is None


def test_llama_bench_is_asked_for_the_same_tokens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "llama-bench"
    found = [
        {"n_prompt": 512, "n_gen": 0, "avg_ts": 900.5},
        {"n_prompt": 0, "n_gen": 128, "avg_ts": 61},
    ]
    program.write_text(f"#!/bin/sh\necho \"$@\" >$0.asked\necho '{json.dumps(found)}'\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("LLAMA_BENCH", str(program))
    assert card.llama_bench(Path("m.gguf")) == (900.5, 61.0)
    assert "-m m.gguf -p 512 -n 128" in (tmp_path / "llama-bench.asked").read_text()
    monkeypatch.delenv("LLAMA_BENCH")
    monkeypatch.setenv("PATH", "")
    assert card.llama_bench(Path("m.gguf")) is None


def test_a_figure_stands_in_its_columns() -> None:
    assert line(Ratio("a draft", 1.0, 2.0, "s", "<= 1.05")).split() == [
        "a", "draft", "1.000", "s", "2.000", "s", "0.50", "<=", "1.05",
    ]  # fmt: skip
