"""The set of engines as the application uses it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.catalog.catalog import Catalog
from app.errors import UserFacingError
from app.hardware.probe import probe
from app.inference.engines import Engines
from app.inference.ladder import Kind, Ladder
from app.settings import DeviceSecretPlace, Settings
from app.task import Progress, Task
from tests.fixtures.audio import tone


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path, tmp_path / "models", 2, DeviceSecretPlace.FILE)


@pytest.fixture
def own(settings: Settings, catalog: Catalog) -> Iterator[Engines]:
    """Engines of one test's own, none of them started."""
    made = Engines(settings, catalog)
    yield made
    made.close()


def test_nothing_runs_before_it_is_needed(own: Engines) -> None:
    assert own.seals() == ()
    assert own.status().speech_factor is None
    assert own.status().tokens_per_second is None
    assert own.status().device == ""


def test_an_engine_is_started_once_and_its_seal_is_kept(own: Engines) -> None:
    media = own.media()
    worker = media.process_id

    assert own.media() is media
    assert own.media().process_id == worker
    assert [seal.whole for seal in own.seals()] == [True]


def test_the_starter_models_are_a_demonstration(own: Engines, catalog: Catalog) -> None:
    assert own.demonstration
    assert own.speech_model == catalog.active("speech").stamp
    assert own.language_model == catalog.active("language").stamp
    assert own.language_context >= 2048


def test_a_model_is_checked_before_it_is_loaded(own: Engines) -> None:
    steps: list[Progress] = []

    engine = own.language(Task(steps.append))

    assert engine.loaded is not None
    assert engine.loaded.context >= own.language_context
    assert steps[-1].step.startswith("Loading")


def test_a_busy_engine_is_given_at_once(own: Engines) -> None:
    engine = own.media()
    pieces = engine.decode([tone(1200)], max_seconds=3600, task=Task())
    next(pieces)

    assert own.media() is engine

    pieces.close()


def test_a_damaged_model_starts_no_worker(
    settings: Settings, catalog: Catalog, tmp_path: Path
) -> None:
    entry = catalog.active("language")
    copy = tmp_path / "copy"
    shutil.copytree(entry.folder, copy)
    path = copy / entry.files[0].path
    data = bytearray(path.read_bytes())
    data[len(data) // 3] ^= 0x10
    path.write_bytes(data)
    engines = Engines(settings, Catalog([catalog.active("speech"), replace(entry, folder=copy)]))

    with pytest.raises(UserFacingError, match="other bytes"):
        engines.language()

    assert engines.seals() == ()
    engines.close()


def test_engines_can_be_used_again_after_they_were_closed(own: Engines) -> None:
    before = own.media().process_id
    own.close()

    assert own.media().process_id not in (None, before)


def test_this_machine_is_described() -> None:
    hardware = probe()

    assert hardware.cores >= 1
    assert hardware.processor
    assert hardware.memory_bytes > 0
    assert all(0 <= gpu.free_bytes <= gpu.memory_bytes for gpu in hardware.gpus)


def test_an_engine_is_never_made_for_what_was_planned_before_all_were_closed(
    own: Engines, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = own._ladder

    def chosen_meanwhile(kind: Kind) -> Ladder:
        """Another model is chosen just after the old one was planned for."""
        monkeypatch.setattr(own, "_ladder", asked)
        ladder = asked(kind)
        own.close()
        return ladder

    monkeypatch.setattr(own, "_ladder", chosen_meanwhile)

    engine = own.language()

    assert engine._ladder is own._ladder("language")
    assert own.running() == {"language": engine}


def test_the_window_does_not_wait_for_who_plans(own: Engines) -> None:
    own.language()
    with own._planning:
        assert own.reads_ahead
