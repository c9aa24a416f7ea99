"""The engines are loaded in the background, and read what comes next."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.encounter import EncounterState
from tests.ui.conftest import Bench


def test_engines_are_warmed_with_progress_and_read_the_visit_that_is_opened(
    signed_in: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    status, operations = signed_in.window.status, signed_in.window.shell.operations
    engines = signed_in.window.shell.services.engines
    seen: list[str] = []
    status.changed.connect(lambda: seen.append(status.engines.engine))
    status.warm_engines()
    signed_in.until(lambda: not operations.running(name="warm engines"))
    assert engines.reads_ahead
    assert any(words.startswith("loading models, ") for words in seen)
    assert not status.engines.engine.startswith("loading")
    assert status.machine is not None, "at the first time the workstation is tested"
    assert "CPU" in status.engines.engine
    assert "speech" in status.engines.engine
    assert "tok/s" in status.engines.engine

    language = engines.language()
    read: list[tuple[object, object]] = []

    def reading(*turns: Any, **how: Any) -> None:
        read.append((how["encounter"], how["growing"]))
        read_ahead(*turns, **how)

    read_ahead = language.read_ahead
    monkeypatch.setattr(language, "read_ahead", reading)
    visit = signed_in.open(signed_in.add(state=EncounterState.TRANSCRIBED)).visit
    signed_in.until(lambda: visit.transcript is not None)
    signed_in.until(lambda: not operations.running(name="read ahead"))
    assert read == [(visit.encounter_id, False)]

    visit.drafting.draft()
    signed_in.until(lambda: visit.note is not None)
    assert visit.problem is None


def test_nothing_is_warmed_for_who_reads_no_charts(bench: Bench) -> None:
    bench.sign_in(manager=True)

    bench.window.status.warm_engines()

    assert not bench.window.shell.operations.running(name="warm engines")
