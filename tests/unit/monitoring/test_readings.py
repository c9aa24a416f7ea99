"""What cards and the processor say of themselves, and what they do not say."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.monitoring.cards import Cards
from app.monitoring.host import Host
from tests.fixtures.nvml import FakeCard, FakeNvml, install


def test_the_energy_of_all_cards_is_added_up_and_the_library_closed_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first, second = FakeCard(millijoules=1_500), FakeCard(millijoules=2_000)
    library = install(monkeypatch, FakeNvml(first, second))
    cards = Cards()
    assert cards.joules() == 3.5
    second.millijoules = 4_000
    assert cards.joules() == 5.5
    assert library.open == 1
    cards.close()
    cards.close()
    assert library.open == 0


@pytest.mark.parametrize(
    "cards", [(), (FakeCard(),), (FakeCard(millijoules=1), FakeCard(millijoules=1, lost=True))]
)
def test_energy_is_unknown_where_no_card_or_not_every_card_counts_it(
    monkeypatch: pytest.MonkeyPatch, cards: tuple[FakeCard, ...]
) -> None:
    install(monkeypatch, FakeNvml(*cards))
    assert Cards().joules() is None


def test_the_load_is_of_the_time_since_the_last_reading(tmp_path: Path) -> None:
    proc, sensor = tmp_path / "proc", tmp_path / "sys" / "class" / "hwmon" / "hwmon3"
    proc.mkdir()
    sensor.mkdir(parents=True)
    (sensor / "name").write_text("k10temp\n")
    (sensor / "temp1_input").write_text("61250\n")
    (proc / "stat").write_text("cpu  100 0 100 800 0 0 0 0 0 0\ncpu0 1 1 1 1\n")
    host = Host(proc, tmp_path / "sys")
    (proc / "stat").write_text("cpu  150 0 110 840 0 0 0 0 0 0\ncpu0 1 1 1 1\n")
    read = host.read()
    assert (read.load, read.celsius) == (pytest.approx(0.6), 61.25)
    assert host.read().load is None


def test_a_system_without_these_files_says_nothing(tmp_path: Path) -> None:
    host = Host(tmp_path / "proc", tmp_path / "sys")
    read = host.read()
    assert (read.load, read.celsius, host.process_bytes(1)) == (None, None, None)
