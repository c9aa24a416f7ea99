"""The plan, as «Machine» shows it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel

from app.hardware.plan import plan
from app.hardware.probe import Gpu, Hardware
from tests.fixtures.models import llama_8b, whisper_turbo
from tests.ui.conftest import Bench
from ui.actions import ActionId
from ui.views.machine import MachineView


def test_the_sentence_and_every_alternative_are_shown(bench: Bench, tmp_path: Path) -> None:
    bench.sign_in(manager=True)
    bench.window.actions_[ActionId.MACHINE].trigger()
    page = bench.window.pages.currentWidget()
    assert isinstance(page, MachineView)
    panel = page.plan
    bench.until(lambda: bool(panel.reason.text()))
    assert "on the processor" in panel.reason.text()
    assert panel.open.isHidden()

    card = Gpu("A card", 8 << 30, 7 << 30, compute=(8, 9))
    hardware = Hardware("", 8, 32 << 30, (card,), 24 << 30)
    made = plan(hardware, whisper_turbo(tmp_path), llama_8b(tmp_path))
    panel.show_plan(made)
    shown = panel.table.findChildren(QLabel)
    words = [one.text() for one in shown]
    assert all(one.name in words and one.reason in words for one in made.alternatives)
    named = next(one for one in shown if one.text() == made.alternatives[0].name)
    assert "of the card" in named.accessibleName()
    assert named.accessibleDescription() == made.alternatives[0].reason
    assert made.reason == panel.reason.text()
    assert "CUDA's share" in panel.open.text()

    panel.show_plan(made)
    assert panel.table.findChildren(QLabel) == shown
