"""What every engine does: the same tests for each, with its real worker process."""

from __future__ import annotations

import os
import re
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import pytest

from app.catalog.catalog import Catalog, Role
from app.errors import BugError, Cancelled, Refused, UserFacingError
from app.inference.engine import Engine, Patience
from app.inference.launcher import ROOT, WorkerSpec
from app.inference.protocol import LoadModel, Placement, Turn
from app.task import Task
from tests.fixtures.audio import tone

LETTERS = "root ::= [a-z ]+"
TURNS = (Turn("system", "Write."), Turn("user", "A word."))


@dataclass(frozen=True)
class Subject:
    """One engine: `short` gives some pieces and ends, `long` gives pieces for a long time."""

    name: str
    libraries: tuple[str, ...]
    short: Callable[[Engine, Task], Iterator[object]]
    long: Callable[[Engine, Task], Iterator[object]]
    role: Role | None = None

    def engine(self, catalog: Catalog, patience: Patience | None = None) -> Engine:
        if self.role is None:
            return Engine(WorkerSpec(self.name), patience=patience)
        entry = catalog.active(self.role)

        def load(task: Task | None) -> LoadModel:
            catalog.verify(entry, task)
            return LoadModel(0, str(entry.load_path), entry.family, Placement(context=2048))

        return Engine(WorkerSpec(self.name, (entry.folder,)), load, patience)


def _transcribe_long(engine: Engine, task: Task) -> Iterator[object]:
    # Many windows, each of which the engine decodes on its own.
    yield from engine.transcribe(_speech() * 8, beam=1, task=task)


def _speech() -> bytes:
    return SPEECH[0]


SPEECH: list[bytes] = []

SUBJECTS = (
    Subject(
        "echo",
        (),
        short=lambda engine, task: engine.echo("one two three", task=task),
        long=lambda engine, task: engine.echo("word " * 10_000, seconds=0.01, task=task),
    ),
    Subject(
        "media",
        ("av",),
        short=lambda engine, task: engine.decode([tone(3)], max_seconds=60, task=task),
        long=lambda engine, task: engine.decode([tone(1200)], max_seconds=3600, task=task),
    ),
    Subject(
        "whisper",
        ("faster-whisper", "ctranslate2", "onnxruntime"),
        short=lambda engine, task: engine.transcribe(_speech(), beam=1, task=task),
        long=_transcribe_long,
        role="speech",
    ),
    Subject(
        "llama",
        ("llama-cpp-python",),
        short=lambda engine, task: engine.generate(TURNS, LETTERS, max_tokens=8, task=task),
        long=lambda engine, task: engine.generate(
            TURNS, "root ::= [a-z ]{1900}", max_tokens=1900, task=task
        ),
        role="language",
    ),
)


@pytest.fixture(params=SUBJECTS, ids=lambda subject: subject.name)
def subject(request: pytest.FixtureRequest) -> Subject:
    found: Subject = request.param
    if found.name == "whisper" and not SPEECH:
        SPEECH.append(request.getfixturevalue("dictation")[: 20 * 32_000])
    return found


@pytest.fixture
def engine(subject: Subject, catalog: Catalog) -> Iterator[Engine]:
    made = subject.engine(catalog)
    yield made
    made.close()


def test_ready_names_the_engine_its_libraries_and_a_whole_seal(
    subject: Subject, engine: Engine
) -> None:
    ready = engine.ready

    assert ready.engine == subject.name
    assert [device.name for device in ready.devices] == ["cpu"]
    assert tuple(library.split()[0] for library in ready.libraries) == subject.libraries
    assert ready.seal.whole
    assert "seccomp" in ready.seal.layers
    assert {"inet tcp socket", "unix socket", "exec", "fork"} <= set(ready.seal.held)


def test_streams_pieces_and_answers_again(subject: Subject, engine: Engine) -> None:
    first = list(subject.short(engine, Task()))
    second = list(subject.short(engine, Task()))

    assert first
    assert _without_request(first) == _without_request(second)


def test_a_cancelled_request_ends_and_the_next_one_is_answered(
    subject: Subject, engine: Engine
) -> None:
    task = Task()
    pieces = subject.long(engine, task)
    next(pieces)
    task.cancel()

    with pytest.raises(Cancelled):
        list(pieces)

    assert list(subject.short(engine, Task()))


def test_giving_up_a_stream_frees_the_engine(subject: Subject, engine: Engine) -> None:
    pieces = subject.long(engine, Task())
    next(pieces)
    pieces.close()  # type: ignore[attr-defined]

    assert list(subject.short(engine, Task()))


def test_a_killed_worker_fails_its_request_and_the_next_gets_a_fresh_one(
    subject: Subject, engine: Engine
) -> None:
    pieces = subject.long(engine, Task())
    next(pieces)
    killed = engine.process_id
    assert killed is not None
    os.kill(killed, signal.SIGKILL)

    with pytest.raises(UserFacingError, match="stopped: it was ended by signal 9"):
        list(pieces)

    assert list(subject.short(engine, Task()))
    assert engine.process_id != killed


def test_a_worker_that_hangs_is_killed(subject: Subject, catalog: Catalog) -> None:
    engine = subject.engine(catalog, Patience(reply=2.0, per_second=0.0))
    try:
        engine.start()
        hung = engine.process_id
        assert hung is not None
        os.kill(hung, signal.SIGSTOP)

        with pytest.raises(UserFacingError, match="did not answer in time"):
            list(subject.short(engine, Task()))

        assert not _alive(hung)
    finally:
        engine.close()


def test_a_hung_worker_does_not_hold_up_a_cancelled_request(
    subject: Subject, catalog: Catalog
) -> None:
    engine = subject.engine(catalog, Patience(cancel=0.2))
    try:
        engine.start()
        hung = engine.process_id
        assert hung is not None
        os.kill(hung, signal.SIGSTOP)
        task = Task()
        threading.Timer(0.1, task.cancel).start()

        with pytest.raises(Cancelled):
            list(subject.short(engine, task))

        assert not _alive(hung)
    finally:
        engine.close()


def test_closing_ends_a_running_request_within_two_seconds(
    subject: Subject, engine: Engine
) -> None:
    pieces = subject.long(engine, Task())
    next(pieces)
    worker = engine.process_id
    assert worker is not None
    began = time.monotonic()
    engine.close()
    took = time.monotonic() - began

    with pytest.raises(UserFacingError, match="closed"):
        list(pieces)

    assert took < 2
    assert not _alive(worker)


def test_an_engine_that_cannot_be_sealed_is_not_used(subject: Subject) -> None:
    spec = WorkerSpec(subject.name, entry=(sys.executable, "-I", "-c", UNSEALABLE, str(ROOT)))
    engine = Engine(spec)
    try:
        with pytest.raises(Refused, match="could not be sealed"):
            engine.start()

        assert not engine.started
    finally:
        engine.close()


def test_a_request_inside_a_request_is_a_bug_and_no_deadlock(
    subject: Subject, engine: Engine
) -> None:
    pieces = subject.long(engine, Task())
    next(pieces)

    with pytest.raises(BugError):
        list(subject.short(engine, Task()))

    pieces.close()  # type: ignore[attr-defined]


def test_requests_of_several_threads_wait_for_each_other(subject: Subject, engine: Engine) -> None:
    counts: list[int] = []

    def ask() -> None:
        counts.append(len(list(subject.short(engine, Task()))))

    threads = [threading.Thread(target=ask) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(counts) == 3
    assert len(set(counts)) == 1


def test_nothing_remains_after_use(subject: Subject, catalog: Catalog) -> None:
    threads, descriptors = threading.active_count(), _descriptors()
    engine = subject.engine(catalog)
    list(islice(subject.short(engine, Task()), 1))
    engine.close()

    assert threading.active_count() == threads
    assert _descriptors() == descriptors


UNSEALABLE = """
import errno, sys
sys.path.insert(0, sys.argv.pop(1))
from app.seal import seccomp
from app.seal.linux import _process_control
from app.seal.syscalls import architecture
here = architecture()
_process_control(38, 1)
refused = [(0x20, 0, 0, 0)]
for name in ("seccomp", "landlock_restrict_self"):
    refused += [(0x15, 0, 1, here.number(name)), (0x06, 0, 0, 0x00050000 | errno.EINVAL)]
seccomp.install([*refused, (0x06, 0, 0, 0x7FFF0000)])
from models.worker import main
main()
"""
"""A worker on a kernel that refuses to restrict it, by an outer filter that says so."""


def _without_request(pieces: list[object]) -> list[str]:
    """Each request has a number of its own; its pieces are else the same."""
    return [re.sub(r"request=\d+", "", repr(piece)) for piece in pieces]


def _descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True
