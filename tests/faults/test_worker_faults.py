"""Workers that break the protocol, die or outlive their application."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import BugError, Cancelled, UserFacingError
from app.inference import frames
from app.inference.engine import Engine
from app.inference.ladder import Ladder
from app.inference.launcher import ROOT, WorkerSpec, environment
from app.inference.protocol import Misbehave, Placement, Ready
from app.inference.supervisor import Patience
from app.inference.worker_process import _INBOX_BYTES, WorkerProcess
from app.task import Task


def ask(engine: Engine, how: str) -> str:
    return "".join(engine.misbehave(how, task=Task()))


def test_late_replies_of_another_request_are_dropped(echo_engine: Engine) -> None:
    assert "".join(echo_engine.echo("first", task=Task())) == "first"

    assert ask(echo_engine, "stranger") == "own words"
    assert "".join(echo_engine.echo("third", task=Task())) == "third"


@pytest.mark.parametrize(
    ("how", "reason"),
    [
        ("exit", "ended with status 3"),
        ("crash", f"signal {signal.SIGSEGV.value}"),
        ("abort", f"signal {signal.SIGABRT.value}"),
        ("oversize", "no message"),
        ("malformed", "no message"),
        ("half", "no message"),
        ("wrong", "it sent no text"),
        ("hang", "did not answer in time"),
    ],
)
def test_a_fault_fails_its_own_request_only(echo_engine: Engine, how: str, reason: str) -> None:
    echo_engine.start()
    worker = echo_engine.process_id

    with pytest.raises(UserFacingError, match=reason) as failure:
        ask(echo_engine, how)

    assert failure.value.safe
    assert failure.value.action
    assert "".join(echo_engine.echo("again", task=Task())) == "again"
    assert echo_engine.process_id != worker


def test_an_exception_fails_the_request_without_its_words(echo_engine: Engine) -> None:
    echo_engine.start()
    worker = echo_engine.process_id

    with pytest.raises(UserFacingError, match="ValueError") as failure:
        ask(echo_engine, "raise")

    assert "patient" not in str(failure.value)
    assert "".join(echo_engine.echo("again", task=Task())) == "again"
    assert echo_engine.process_id == worker


def test_native_prints_do_not_reach_the_replies(echo_engine: Engine) -> None:
    assert ask(echo_engine, "print") == "printed"


def test_control_characters_do_not_come_through(echo_engine: Engine) -> None:
    assert ask(echo_engine, "controls") == "a[2Jbcd\n"


def test_a_slow_reader_makes_the_worker_wait(echo_engine: Engine) -> None:
    echo_engine.start()
    before = _resident_bytes()
    pieces = echo_engine.misbehave("flood", task=Task())
    count = len(next(pieces))

    # 128 MiB are to come; of these the reading thread may hold only some.
    _fill_the_inbox(echo_engine)
    assert _resident_bytes() - before < 64 * 1024 * 1024

    count += sum(len(piece) for piece in pieces)
    assert count == 2048 * 65_536


def test_a_flooding_worker_is_ended_while_nobody_reads(echo_engine: Engine) -> None:
    echo_engine.start()
    pieces = echo_engine.misbehave("flood", task=Task())
    next(pieces)
    worker = _fill_the_inbox(echo_engine)

    # The thread that reads is waiting for room now, and has to end with the process.
    worker.kill("it sent what was not asked for")

    assert worker.gone
    with pytest.raises(UserFacingError, match="not asked for"):
        list(pieces)
    assert "".join(echo_engine.echo("again", task=Task())) == "again"


def test_a_hang_that_holds_the_interpreter_is_ended_by_cancelling(echo_engine: Engine) -> None:
    task = Task()
    pieces = echo_engine.misbehave("hang", task=task)
    next(pieces)
    task.cancel()
    with pytest.raises(Cancelled):
        list(pieces)
    assert "".join(echo_engine.echo("again", task=Task())) == "again"


def test_at_most_three_failures_in_a_minute(echo_engine: Engine) -> None:
    for _ in range(3):
        with pytest.raises(UserFacingError, match="status 3"):
            ask(echo_engine, "exit")

    with pytest.raises(UserFacingError, match="3 times within a minute"):
        ask(echo_engine, "print")


def test_cancelling_is_no_failure(echo_engine: Engine) -> None:
    for _ in range(4):
        task = Task()
        pieces = echo_engine.echo("one two", seconds=60, task=task)
        assert next(pieces) == "one "
        task.cancel()
        with pytest.raises(Cancelled):
            next(pieces)

    assert "".join(echo_engine.echo("again", task=Task())) == "again"


class Leaving(Task):
    """Somebody leaves the visit as soon as the worker has its request."""

    def __init__(self, forgetting: threading.Thread) -> None:
        super().__init__()
        self._forgetting = forgetting

    def check(self) -> None:
        if self._forgetting.ident is None:
            self._forgetting.start()
        super().check()


def test_a_worker_that_is_ended_to_forget_has_not_failed() -> None:
    ladder = Ladder("language", Placement("CUDA0", layers=33), Placement())
    engine = Engine(WorkerSpec("echo"), patience=Patience(cancel=0.5), ladder=ladder)
    try:
        for _ in range(4):
            engine.start()
            worker = engine.process_id
            forgetting = threading.Thread(target=engine.forget, args=(0.1,))
            with pytest.raises(Cancelled):
                list(engine.misbehave("hang", task=Leaving(forgetting)))
            forgetting.join()
            engine.start()
            assert engine.process_id != worker
        assert ladder.fallen is None
        assert "".join(engine.echo("again", task=Task())) == "again"
    finally:
        engine.close()


def test_a_worker_that_cannot_start_says_why() -> None:
    engine = Engine(WorkerSpec("echo", entry=("/nonexistent/python",)))

    with pytest.raises(UserFacingError, match="could not be started"):
        engine.start()

    engine.close()


def test_a_worker_that_says_nothing_is_given_up() -> None:
    silent = (sys.executable, "-I", "-c", "import time; time.sleep(60)")
    engine = Engine(WorkerSpec("echo", entry=silent), patience=Patience(start=0.3))

    with pytest.raises(UserFacingError, match="did not start in time"):
        engine.start()

    engine.close()


def test_a_cancelled_start_leaves_nothing() -> None:
    silent = (sys.executable, "-I", "-c", "import time; time.sleep(60)")
    engine = Engine(WorkerSpec("echo", entry=silent))
    task = Task()
    threading.Timer(0.1, task.cancel).start()
    threads = threading.active_count()

    with pytest.raises(Cancelled):
        engine.start(task)

    assert engine.process_id is None
    assert threading.active_count() <= threads
    engine.close()


def test_nothing_remains_after_many_faults() -> None:
    threads, descriptors = threading.active_count(), _descriptors()
    for how in ("exit", "malformed", "hang"):
        engine = Engine(WorkerSpec("echo"), patience=Patience(reply=0.3))
        with pytest.raises(UserFacingError):
            ask(engine, how)
        engine.close()

    assert threading.active_count() == threads
    assert _descriptors() == descriptors


def test_a_worker_can_be_started_by_hand_on_its_standard_streams() -> None:
    request = frames.encode(Misbehave(1, "print"))
    done = subprocess.run(
        [sys.executable, "-m", "models.worker", "--engine", "echo"],
        cwd=ROOT,
        input=request,
        capture_output=True,
        timeout=60,
        check=True,
    )

    replies = []
    rest = done.stdout
    while rest:
        size = int.from_bytes(rest[: frames.HEADER_BYTES], "big")
        rest = rest[frames.HEADER_BYTES :]
        replies.append(frames.decode_reply(rest[:size]))
        rest = rest[size:]
    # It ends with its input, and may do so before it has answered.
    assert isinstance(replies[0], Ready)
    assert replies[0].seal.whole
    assert done.stderr == b""


def test_a_window_that_fits_no_frame_is_a_bug(echo_engine: Engine) -> None:
    with pytest.raises(BugError, match="30 minutes"):
        echo_engine.measure(bytes(31 * 60 * 32_000), Task())


def test_the_environment_holds_no_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")

    given = environment(WorkerSpec("whisper", threads=3))

    assert "secret" not in given.values()
    assert "PYTHONPATH" not in given
    assert given["OMP_NUM_THREADS"] == "3"


@pytest.mark.skipif(os.getuid() != 0, reason="only root sees what a sealed process was given")
def test_a_worker_is_started_with_the_switches_of_its_libraries() -> None:
    """So they stand before anything that it imports."""
    engine = Engine(WorkerSpec("whisper"))
    try:
        engine.start()
        given = Path(f"/proc/{engine.process_id}/environ").read_bytes().split(b"\0")
    finally:
        engine.close()
    assert {
        b"HF_HUB_OFFLINE=1",
        b"HF_HUB_DISABLE_TELEMETRY=1",
        b"ORT_DISABLE_TELEMETRY=1",
    } <= set(given)


def test_the_library_that_could_fetch_models_reads_its_switches() -> None:
    code = (
        "from huggingface_hub import constants as read;"
        "print(read.HF_HUB_OFFLINE, read.HF_HUB_DISABLE_TELEMETRY)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment(WorkerSpec("whisper")),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["True", "True"]


@pytest.fixture
def application() -> Iterator[subprocess.Popen[str]]:
    """An application with a worker that works, whose process id it has printed."""
    code = textwrap.dedent(
        """
        from app.inference.engine import Engine
        from app.inference.launcher import WorkerSpec
        from app.task import Task
        engine = Engine(WorkerSpec("echo"))
        engine.start()
        print(engine.process_id, flush=True)
        list(engine.misbehave("hang", task=Task()))
        """
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    yield process
    process.kill()
    process.wait()
    assert process.stdout is not None
    process.stdout.close()


def test_no_worker_outlives_a_killed_application(application: subprocess.Popen[str]) -> None:
    assert application.stdout is not None
    worker = int(application.stdout.readline())
    descriptor = os.pidfd_open(worker)
    try:
        application.kill()
        application.wait()

        # Readable as soon as the worker has ended, even one that holds its interpreter.
        assert _ends(descriptor, seconds=10)
    finally:
        os.close(descriptor)


def _ends(descriptor: int, seconds: float) -> bool:
    return bool(select.select((descriptor,), (), (), seconds)[0])


def _descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def _fill_the_inbox(engine: Engine) -> WorkerProcess:
    """Wait until the thread that reads waits for room: nobody takes what it has."""
    worker = engine._supervisor._worker
    assert worker is not None
    while worker._inbox_bytes <= _INBOX_BYTES:
        threading.Event().wait(0.01)
    return worker


def _resident_bytes() -> int:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")
