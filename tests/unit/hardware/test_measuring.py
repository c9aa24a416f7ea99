"""What is clearly fastest is chosen, kept under what it was measured for, and taken by the plan."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, cast

import pytest
from msgspec import structs

from app.catalog.catalog import Catalog
from app.errors import Cancelled
from app.hardware.measuring import Sample, measure, measure_speech
from app.hardware.probe import Hardware
from app.hardware.tuning import Tuning, keep, kept, key_of
from app.inference.engine import Engine
from app.inference.engines import Engines
from app.inference.launcher import WorkerSpec
from app.inference.protocol import Done, LoadModel, Placement
from app.inference.supervisor import WorkerStoppedError
from app.task import Task
from tests.fixtures.clinic import settings_for

MACHINE = Hardware("A processor", 4, 8 << 30, ())
PLANNED = Placement(threads=2)
SPEEDS: Mapping[tuple[str, object], float] = {
    ("threads", 3): 1.5, ("threads", 1): 0.6, ("repack", False): 0.7, ("batch", 256): 1.02,
    ("batch", 512): 0.9, ("cache", "q8_0"): 0.8,
}  # fmt: skip


class Answer(Iterator[str]):
    """An answer that took as long as the placement makes it."""

    def __init__(self, speed: float) -> None:
        self.done = Done(1, 2.0 / speed, 1000, 11, 1.0 / speed)

    def __next__(self) -> str:
        raise StopIteration


class Computing:
    """Stands for an engine whose speed is known for each setting."""

    def __init__(self, placement: Placement) -> None:
        self._speed = 1.0
        for (name, value), factor in SPEEDS.items():
            if getattr(placement, name) == value:
                self._speed *= factor

    def forget(self) -> None:
        """Nothing is kept."""

    def close(self) -> None:
        """Nothing is held."""

    def generate(self, *_: Any, **__: Any) -> Answer:
        return Answer(self._speed)


def test_the_clearly_fastest_is_chosen_and_the_rest_stays() -> None:
    tried: list[Placement] = []

    def start(placement: Placement) -> Engine:
        tried.append(placement)
        return cast("Engine", Computing(placement))

    found = measure(start, PLANNED, 4, Task())

    assert (found.threads, found.batch, found.repack, found.cache) == (3, 128, True, "f16")
    assert found.read_per_second == pytest.approx(1500)
    assert found.tokens_per_second == pytest.approx(15)
    assert len(tried) == len(set(map(structs.astuple, tried))) == 7


def test_a_real_engine_is_measured(catalog: Catalog) -> None:
    entry = catalog.active("language")

    def start(placement: Placement) -> Engine:
        load = LoadModel(0, str(entry.load_path), entry.family, placement)
        return Engine(WorkerSpec("llama", (entry.folder,)), lambda _: load)

    found = measure(start, Placement(context=1024), 1, Task())

    assert found.threads == 1
    assert found.read_per_second > found.tokens_per_second > 0


class Hearing:
    """Stands for a speech engine whose speed is known for each setting."""

    def __init__(self, placement: Placement, clock: list[float], speeds: Mapping[object, float]):
        self._seconds = 1.0
        for value in (placement.threads, placement.precision):
            self._seconds /= speeds.get(value, 1.0)
        self._clock = clock

    def close(self) -> None:
        """Nothing is held."""

    def transcribe_together(self, *_: object, **__: object) -> None:
        self._clock[0] += self._seconds


@pytest.mark.parametrize(
    ("speeds", "expected"),
    [
        ({}, (2, "int8")),
        ({3: 1.5, 1: 0.6}, (3, "int8")),
        ({3: 1.02}, (2, "int8")),
        ({1: 1.2, "float32": 1.3}, (1, "float32")),
        ({"float32": 0.4}, (2, "int8")),
    ],
)
def test_speech_takes_the_clearly_fastest_too(
    speeds: Mapping[object, float], expected: tuple[int, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [0.0]
    monkeypatch.setattr("app.hardware.measuring.time.monotonic", lambda: clock[0])
    planned = Placement(threads=2, precision="int8")

    found = measure_speech(
        lambda one: cast("Engine", Hearing(one, clock, speeds)),
        planned,
        4,
        Sample(bytes(32_000), "en"),
        Task(),
    )

    assert (found.threads, found.precision) == expected
    assert found.rate >= 1.0


def test_a_real_speech_engine_is_measured_kept_and_planned(
    tmp_path: Path, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.inference.tuner.is_small", lambda _: False)
    engines = Engines(settings_for(tmp_path / "home"), catalog)
    try:
        language = engines._ladder("language")
        engines.tune("speech", Task())
        hearing, writing = engines._tuner.known(
            engines._hardware(), catalog.active("speech"), catalog.active("language")
        )
        assert hearing is not None
        assert hearing.rate > 1
        assert writing is None
        assert engines.placement("speech").threads == hearing.threads
        assert engines.placement("speech").precision == hearing.precision
        assert engines._ladder("language") is language
        monkeypatch.setattr("app.inference.tuner.measure_speech", lambda *_: 1 / 0)
        engines.tune("speech", Task())
    finally:
        engines.close()


def test_it_is_kept_for_what_it_was_measured_for(tmp_path: Path) -> None:
    key = key_of(MACHINE, ["llama 1"], ["a" * 64])
    tuning = Tuning(3, 256, False, "q8_0", 100.0, 10.0)
    assert kept(tmp_path, key) is None

    keep(tmp_path, key, tuning)

    assert kept(tmp_path, key) == tuning
    for other in (
        key_of(MACHINE, ["llama 2"], ["a" * 64]),
        key_of(MACHINE, ["llama 1"], ["b" * 64]),
        key_of(Hardware("Another", 4, 8 << 30, ()), ["llama 1"], ["a" * 64]),
    ):
        assert kept(tmp_path, other) is None
    (tmp_path / "tuning.json").write_bytes(b"{")
    assert kept(tmp_path, key) is None


def test_a_small_model_is_not_measured_and_a_measured_one_is_planned(
    tmp_path: Path, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    engines = Engines(settings_for(tmp_path / "home"), catalog)
    engines.tune("language", Task())
    assert not list(engines._settings.models.glob("tuning.json"))

    monkeypatch.setattr("app.inference.tuner.is_small", lambda _: False)
    wanted = Tuning(1, 256, False, "f16", 100.0, 10.0)
    monkeypatch.setattr("app.inference.tuner.measure", lambda *_: wanted)
    try:
        engines.tune("language", Task())
        assert engines.placement("language").batch == 256
        assert not engines.placement("language").repack
        assert engines.running() == {}
    finally:
        engines.close()
    again = Engines(settings_for(tmp_path / "home"), catalog)
    assert again.placement("language").batch == 256


def test_weights_that_have_no_room_twice_are_not_laid_out_anew() -> None:
    tried: list[Placement] = []

    def start(placement: Placement) -> Engine:
        tried.append(placement)
        return cast("Engine", Computing(placement))

    measure(start, structs.replace(PLANNED, repack=False), 4, Task())

    assert not any(one.repack for one in tried)


def test_what_does_not_run_is_not_chosen() -> None:
    def start(placement: Placement) -> Engine:
        if placement.threads == 3:
            raise WorkerStoppedError("It stopped.", "", again=False)
        return cast("Engine", Computing(placement))

    assert measure(start, PLANNED, 4, Task()).threads == 2


def test_a_worker_that_says_it_took_no_time_is_no_defect(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Answer, "__init__", lambda one, _: setattr(one, "done", Done(1)))

    assert measure(lambda one: cast("Engine", Computing(one)), PLANNED, 1, Task()).threads == 2


@pytest.fixture
def tuned(
    tmp_path: Path, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Engines, list[Callable[[Task], object]]]]:
    """Engines for which measuring is worth while, and what happens as it goes on."""
    engines = Engines(settings_for(tmp_path / "home"), catalog)
    meanwhile: list[Callable[[Task], object]] = []

    def measured(_: object, __: object, ___: object, task: Task) -> Tuning:
        for happens in meanwhile:
            happens(task)
        task.check()
        return Tuning(1, 256, False, "f16", 100.0, 10.0)

    monkeypatch.setattr("app.inference.tuner.is_small", lambda _: False)
    monkeypatch.setattr("app.inference.tuner.measure", measured)
    yield engines, meanwhile
    engines.close()


@pytest.mark.parametrize("needed", ["speech", "language", "rest", "close"])
def test_measuring_gives_way_to_who_needs_an_engine_and_nothing_else_ends_with_it(
    tuned: tuple[Engines, list[Callable[[Task], object]]], needed: str
) -> None:
    engines, meanwhile = tuned
    task = Task()
    meanwhile.append(lambda _: getattr(engines, needed)())

    engines.tune("language", task)

    assert not task.cancelled
    assert engines.placement("language").batch == 128
    assert not list(engines._settings.models.glob("tuning.json"))


def test_measuring_ends_with_what_it_is_a_part_of(
    tuned: tuple[Engines, list[Callable[[Task], object]]],
) -> None:
    engines, meanwhile = tuned
    task = Task()
    meanwhile.append(lambda _: task.cancel())

    with pytest.raises(Cancelled):
        engines.tune("language", task)


def test_where_nothing_can_be_kept_nothing_is_measured(
    tuned: tuple[Engines, list[Callable[[Task], object]]],
) -> None:
    engines, meanwhile = tuned
    engines._settings.models.parent.mkdir(parents=True, exist_ok=True)
    engines._settings.models.write_bytes(b"no folder")
    began: list[Task] = []
    meanwhile.append(began.append)

    engines.tune("language", Task())

    assert began == []


def test_a_disk_that_is_full_costs_the_measurement_only(
    tuned: tuple[Engines, list[Callable[[Task], object]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    engines, _ = tuned

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.inference.tuner.keep", full)

    engines.tune("language", Task())

    assert engines.placement("language").batch == 128


def test_what_speech_has_taken_is_not_missing_when_it_is_planned_anew(
    tuned: tuple[Engines, list[Callable[[Task], object]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    engines, _ = tuned
    free = [4 << 30, 1 << 20]
    monkeypatch.setattr(
        "app.inference.engines.hardware_here",
        lambda: Hardware("A processor", 4, 8 << 30, (), free.pop(0)),
    )
    assert engines.plan.together
    speech = engines._ladder("speech")

    engines.tune("language", Task())

    assert engines.placement("language").batch == 256
    assert engines.plan.together
    assert engines._ladder("speech") is speech
    engines.close()
    assert not engines.plan.together
