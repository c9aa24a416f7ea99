"""Engines that run out of memory or lose their device: what was asked is not lost.

The memory of a real worker is bounded by the kernel (RLIMIT_AS); the sealed process reaches it
with real models.
"""

from __future__ import annotations

import os
import resource
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from app.accounts.session import Session
from app.audit.events import Action
from app.catalog.catalog import Catalog, Entry
from app.demo import SAMPLE
from app.domain.encounter import Encounter
from app.domain.evidence import Verdict
from app.domain.note import Statement
from app.errors import UserFacingError
from app.hardware.plan import Plan, plan
from app.hardware.probe import Hardware, probe
from app.health.computing import attend
from app.inference import worker_process
from app.inference.engine import Engine
from app.inference.engines import Engines
from app.inference.ladder import FIRST_WAIT_SECONDS, Ladder
from app.inference.launcher import WorkerSpec
from app.inference.protocol import CPU, LoadModel, Placement
from app.inference.supervisor import WorkerStoppedError
from app.settings import DeviceSecretPlace, Settings
from app.summarization.drafting import Drafting
from app.task import Progress, Task
from tests.fixtures.audio import tone
from tests.fixtures.clinical import logged
from tests.unit.summarization.test_drafting import heard

SAID = [line for line in SAMPLE.with_suffix(".txt").read_text("utf-8").split("\n") if line]
MIB = 1024 * 1024
CARD = Placement("CUDA7", threads=1, layers=33, context=4096)


@pytest.fixture
def own(catalog: Catalog, tmp_path: Path) -> Iterator[Engines]:
    """Engines whose workers may come to harm."""
    speech, language = catalog.active("speech"), catalog.active("language")
    together = Catalog([replace(speech, batch=2), language])
    made = Engines(Settings(tmp_path, tmp_path / "models", 2, DeviceSecretPlace.FILE), together)
    yield made
    made.close()


@pytest.fixture
def told(own: Engines, session: Session, tmp_path: Path) -> Engines:
    """The same, and each move is logged."""
    attend(session, own, tmp_path)
    return own


def short_of_memory(engine: Engine, more: int = 0) -> None:
    """From now on the worker gets hardly any memory beside what it has."""
    worker = engine.process_id
    assert worker is not None
    pages = int(Path(f"/proc/{worker}/statm").read_text("ascii").split()[0])
    limit = pages * resource.getpagesize() + more
    resource.prlimit(worker, resource.RLIMIT_AS, (limit, resource.RLIM_INFINITY))


def planned(monkeypatch: pytest.MonkeyPatch, speech: Placement, language: Placement) -> None:
    """Have the engines planned for a card that this machine has not."""
    processor = replace(probe(), gpus=())

    def on_card(hardware: Hardware, of_speech: Entry, of_language: Entry, *_: object) -> Plan:
        found = plan(processor, of_speech, of_language)
        return replace(found, speech=speech, language=language) if made.pop() else found

    made = [False, True]  # the second one is for a machine without any card
    monkeypatch.setattr("app.inference.engines.plan", on_card)


def sound(engines: Engines) -> bytes:
    pieces = engines.media().decode([SAMPLE.read_bytes()], max_seconds=600, task=Task())
    return b"".join(pieces)[: 12 * 32_000]


def test_speech_that_runs_out_of_memory_is_heard_by_the_next_worker(
    told: Engines, session: Session
) -> None:
    audio = sound(told)
    engine = told.speech()
    undisturbed = engine.transcribe_together([audio, audio], task=Task())
    worker = engine.process_id
    short_of_memory(engine)

    heard = engine.transcribe_together([audio * 2, audio], task=Task())

    assert engine.process_id != worker
    assert [one.text for one in heard[1]] == [one.text for one in undisturbed[1]]
    (fall,) = told.status().falls
    assert (fall.kind, fall.cause) == ("speech", "memory")
    assert told.speech_batch == 1
    (event,) = logged(session, Action.FALL)
    assert event.reason == "memory"
    assert event.detail["engine"] == "speech"


def test_a_context_that_cannot_be_allocated_becomes_a_smaller_one(
    catalog: Catalog,
) -> None:
    entry = catalog.active("language")
    wanted = Placement(threads=1, context=1 << 20)
    ladder = Ladder("language", wanted, wanted)

    def load(_: Task | None) -> LoadModel:
        return LoadModel(0, str(entry.load_path), entry.family, ladder.placement)

    engine = Engine(WorkerSpec("llama", (entry.folder,), entry=limited(700)), load, ladder=ladder)
    try:
        engine.start()
        assert engine.loaded is not None
        assert 2048 <= engine.loaded.context < wanted.context
        assert ladder.placement.cache == "q8_0"
        assert ladder.fallen is not None
        assert ladder.fallen.cause == "memory"
    finally:
        engine.close()


def limited(mebibytes: int) -> tuple[str, ...]:
    """The command of a worker that never gets more memory than this."""
    *command, boot, root = WorkerSpec("llama").entry
    bound = f"resource.setrlimit(resource.RLIMIT_AS, ({mebibytes * MIB}, {mebibytes * MIB}))"
    return (*command, f"import resource; {bound}; {boot}", root)


def test_a_draft_goes_on_after_the_system_ended_its_worker_for_memory(
    session: Session,
    encounter: Encounter,
    told: Engines,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    heard(session, encounter, *SAID)
    streamed: list[Statement] = []
    steps: list[Progress] = []
    engine = told.language()

    def end(_: str, statement: Statement) -> None:
        streamed.append(statement)
        if len(streamed) == 1:
            # The kernel ends a process so, and counts it, when the memory of all is used up.
            counted = worker_process.shortages()
            monkeypatch.setattr(worker_process, "shortages", lambda: counted + 1)
            worker = engine.process_id
            assert worker is not None
            os.kill(worker, signal.SIGKILL)

    for _ in range(10):
        streamed.clear()
        first = engine.process_id
        note = Drafting(session, told).draft(encounter.id, "soap", Task(steps.append), end)
        if logged(session, Action.FALL):
            break  # a fast worker may have written everything before it was ended

    assert engine.process_id != first
    assert [one.text for one in note.statements] == [one.text for one in streamed]
    assert all(one.grounding.verdict is Verdict.SUPPORTED for one in streamed[:1])
    assert any("memory was short" in step.step for step in steps)
    (event,) = logged(session, Action.FALL)
    assert event.reason == "memory"
    assert logged(session, Action.DRAFT)[-1].detail["resumed"] == 1


def test_where_both_do_not_fit_one_engine_leaves_before_the_other_loads(
    own: Engines, monkeypatch: pytest.MonkeyPatch
) -> None:
    def apart(*how: Any) -> Plan:
        return replace(plan(*how), together=False)

    monkeypatch.setattr("app.inference.engines.plan", apart)
    speech = own.speech()
    assert speech.process_id is not None

    language = own.language()

    assert speech.process_id is None
    assert language.process_id is not None
    assert speech.transcribe_together([tone(1)], task=Task()) is not None
    assert language.process_id is None


def test_a_device_that_does_not_exist_is_told_and_the_processor_takes_over(
    told: Engines, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    planned(monkeypatch, structs.replace(CARD, precision="float16"), CARD)

    language, speech = told.language(), told.speech()

    assert speech.transcribe_together([tone(1)], task=Task()) is not None
    assert language.loaded is not None
    assert (language.loaded.device, told.placement("language").device) == (CPU, CPU)
    assert told.plan.language.device == "CUDA7"
    status = told.status()
    assert status.device.startswith("CPU")
    assert [(fall.kind, fall.cause) for fall in status.falls] == [
        ("speech", "device"),
        ("language", "device"),
    ]
    assert "on the processor instead of the graphics card" in status.falls[1].words
    assert [event.reason for event in logged(session, Action.FALL)] == ["device", "device"]
    lacking = structs.replace(language.ready, missing=("libcublas.so.12 cannot be loaded.",))
    monkeypatch.setattr(language._supervisor, "ready", lacking)
    assert told.status().missing == lacking.missing


def test_an_engine_comes_back_up_to_where_it_was_planned(
    told: Engines, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = told.speech()
    ladder = told._ladder("speech")
    assert ladder.fall("memory")
    assert told.speech_batch == 1
    worker = engine.process_id
    monkeypatch.setattr(ladder, "_clock", lambda: ladder._since + FIRST_WAIT_SECONDS)

    engine.transcribe_together([tone(1)], task=Task())

    assert engine.process_id != worker
    assert told.speech_batch > 1
    assert told.status().falls == ()
    assert [event.reason for event in logged(session, Action.FALL)] == ["memory", "recovered"]


def test_an_engine_that_computes_elsewhere_than_told_is_not_used(catalog: Catalog) -> None:
    """The echo engine computes on the processor, whatever it is told."""
    ladder = Ladder("language", CARD, Placement())
    engine = Engine(
        WorkerSpec("echo"), lambda _: LoadModel(0, "", "", ladder.placement), ladder=ladder
    )
    try:
        engine.start()
        assert ladder.placement.device == CPU
        assert ladder.fallen is not None
        assert ladder.fallen.cause == "device"
    finally:
        engine.close()


def test_moves_wait_until_somebody_is_there_to_log_them(
    own: Engines, session: Session, tmp_path: Path
) -> None:
    assert own._ladder("language").fall("memory")
    assert logged(session, Action.FALL) == []

    attend(session, own, tmp_path)

    (event,) = logged(session, Action.FALL)
    assert "q8_0" in str(event.detail["value"])
    assert "f16" in str(event.detail["old_value"])


def test_an_engine_without_a_ladder_fails_its_request(echo_engine: Engine) -> None:
    echo_engine.start()
    worker = echo_engine.process_id
    assert worker is not None
    pieces = echo_engine.echo("one two", seconds=60, task=Task())
    next(pieces)
    os.kill(worker, signal.SIGKILL)

    with pytest.raises(UserFacingError, match="ended by signal 9") as failure:
        list(pieces)

    assert isinstance(failure.value, WorkerStoppedError)
    assert not failure.value.again
