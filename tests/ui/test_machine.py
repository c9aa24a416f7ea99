"""The place «Machine»: readings with a card and without, counts, and what a note costs."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea

from app.accounts.policies import PolicyService
from app.hardware.plan import Plan, plan
from app.hardware.probe import Gpu, Hardware, probe
from app.inference import engines
from app.inference.line import Queue
from app.inference.protocol import Placement
from app.monitoring.meter import Tally
from app.monitoring.monitoring import Now
from app.store.usage import UsageRepository
from tests.fixtures.nvml import FakeCard, FakeNvml, install
from tests.ui.conftest import Bench
from ui.actions import ActionId
from ui.view_models.machine import MachineModel
from ui.view_models.machine_words import devices, memories, queue_words
from ui.view_models.wording import day
from ui.views.machine import MachineView
from ui.views.settings import SettingsView

CARD = FakeCard(
    total=12 << 30,
    free=2 << 30,
    temperature=93,
    milliwatts=143_000,
    milliwatts_limit=200_000,
    load=62,
)


def machine_of(bench: Bench) -> tuple[MachineView, MachineModel]:
    """The place, read."""
    bench.window.actions_[ActionId.MACHINE].trigger()
    page = bench.window.pages.currentWidget()
    assert isinstance(page, MachineView)
    model = page.place
    assert isinstance(model, MachineModel)
    bench.until(lambda: model.now is not None and model.usage is not None)
    return page, model


def now_of(model: MachineModel) -> Now:
    assert model.now is not None
    return model.now


def test_without_a_card_the_processor_is_shown(bench: Bench) -> None:
    bench.sign_in(manager=True)
    page, model = machine_of(bench)
    (processor,) = devices(now_of(model))
    assert processor.work == "speech and language compute here"
    assert len(page.devices.gauges) == 1
    (main,) = memories(now_of(model))
    assert main.name == "Main memory"
    assert "This window" in {part.name for part in main.parts}
    assert sum(part.bytes for part in main.parts) == pytest.approx(main.total, rel=0.05)
    assert page.nothing.text() == "Nothing was computed in this time."


def test_a_card_says_its_load_memory_heat_and_power(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.sign_in(manager=True)
    install(monkeypatch, FakeNvml(CARD))
    page, _ = machine_of(bench)
    values = [gauge.value.text() for gauge in page.devices.gauges[0]]
    assert values[0] == "62%"
    assert values[1] == "10.0 GB of 12.0 GB"
    assert values[2] == "93 °C"
    assert values[3] == "143 of 200 W"
    assert page.devices.gauges[0][0].accessibleName() == "Load: 62%"
    assert len(page.memory.lines) == 2


def test_a_card_that_no_library_reads_is_shown_as_it_was_planned_for(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    amd = Gpu("AMD Radeon RX 7800 XT", 16 << 30, 15 << 30, "Vulkan0")
    monkeypatch.setattr(engines, "hardware_here", lambda: replace(probe(), gpus=(amd,)))

    def planned(here: Hardware, *how: Any) -> Plan:
        made = plan(here, *how)
        return replace(made, language=Placement("Vulkan0", layers=9)) if here.gpus else made

    monkeypatch.setattr(engines, "plan", planned)
    bench.sign_in(manager=True)
    page, model = machine_of(bench)
    card, processor = devices(now_of(model))
    assert (card.name, card.work) == (amd.name, "language computes here")
    assert processor.work == "speech computes here"
    values = [gauge.value.text() for gauge in page.devices.gauges[0]]
    assert values[1] == "1.0 GB of 16.0 GB"
    assert values[0] == values[3]  # nobody says how busy it is, and what it takes


def test_it_is_read_again_only_while_somebody_looks(bench: Bench) -> None:
    bench.sign_in(manager=True)
    _, model = machine_of(bench)
    assert model._timer.isActive()
    first = model.now
    model._timer.timeout.emit()
    bench.until(lambda: model.now is not first)
    bench.window.actions_[ActionId.SETTINGS].trigger()
    assert not model._timer.isActive()


def test_counts_are_shown_filtered_and_priced(bench: Bench) -> None:
    bench.sign_in(manager=True)
    session = bench.window.shell.session
    assert session is not None
    today = datetime.now().astimezone().date()
    tally = Tally(
        notes=4,
        prompt_tokens=9_240,
        tokens=1_608,
        audio_seconds=2_400,
        busy_seconds=180,
        card_joules=36_000,
    )
    session.clinic.write(
        lambda unit: UsageRepository(unit.connection).add({(today, session.person.id): tally})
    )
    page, model = machine_of(bench)
    assert page.rows.rowCount() == 1
    assert page.rows.index(0, 3).data() == "40 min"
    page.field.setText("nobody")
    assert page.rows.rowCount() == 0
    assert page.nothing.text() == "Nothing fits the filter."
    page.field.setText(session.person.display_name[:4])
    assert page.rows.rowCount() == 1
    page.field.setText(day(today))
    assert page.rows.rowCount() == 1, "the day is found as it is shown"
    assert costs_of(page) == ["no price is set", "no price is set"]
    PolicyService(session).change(
        "marble orchard ticket nine",
        electricity_price=Decimal("0.40"),
        api_input_price=Decimal(100),
        currency="EUR",
    )
    model.refresh()
    bench.until(lambda: costs_of(page) == ["EUR 0.0010", "EUR 0.2310"])


def test_it_can_be_read_to_its_end_by_the_keys(bench: Bench) -> None:
    bench.sign_in(manager=True)
    page, _ = machine_of(bench)
    period = page.period.currentText()
    bar = page.findChildren(QScrollArea)[1].verticalScrollBar()
    bench.until(lambda: bar.maximum() > 0)
    keys = bench.window.focusWidget()
    assert keys is not None
    QTest.keyClick(keys, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    assert page.period.currentText() == period


def test_the_prices_are_one_step_away_and_have_the_keys(bench: Bench) -> None:
    bench.sign_in(manager=True)
    page, _ = machine_of(bench)
    page.costs.prices.click()
    shown = bench.window.pages.currentWidget()
    assert isinstance(shown, SettingsView)
    field = shown.fields["electricity_price"]
    bench.until(lambda: not field.visibleRegion().isEmpty())
    assert field.isAncestorOf(shown.focusWidget())


def costs_of(page: MachineView) -> list[str]:
    """The two amounts."""
    found = []
    for at in range(page.costs._sides.count()):
        item = page.costs._sides.itemAt(at)
        side = item.layout() if item is not None else None
        amount = side.itemAt(1).widget() if side is not None else None  # type: ignore[union-attr]
        found.append(amount.text() if isinstance(amount, QLabel) else "")
    return found


def test_who_waits_has_a_place_that_can_be_read() -> None:
    assert queue_words(Queue(None, ())) == "idle"
    assert queue_words(Queue(12.0, ())) == "at work for 0:12, nobody waits"
    assert queue_words(Queue(12.0, (4.0, 1.0))) == (
        "at work for 0:12, 2 requests wait: number 1 for 0:04, number 2 for 0:01"
    )


def test_memory_that_no_process_is_known_for_belongs_to_other_programs(bench: Bench) -> None:
    bench.sign_in(manager=True)
    _, model = machine_of(bench)
    now = now_of(model)
    held = replace(now.language, started=True, memory_bytes=1 << 30)
    (main,) = memories(replace(now, language=held))
    parts = {part.name: part.bytes for part in main.parts}
    assert parts["Language model"] == 1 << 30
    assert "Speech model" not in parts


def test_a_clinician_is_not_offered_the_machine(bench: Bench) -> None:
    bench.sign_in()
    assert ActionId.MACHINE not in bench.window.office.offered
