"""kill -9 at random points of an act, many times over, and what the files look like afterwards.

Each run prepares a folder, lets a child process act in it, kills the child after a random part of
the time that the act takes, and checks the folder. The children are forked by a small process of
their own (`python -m tests.faults.kill`), which has imported everything and never has a thread, so
that a run costs no start of Python and no lock is copied in a locked state.
"""

from __future__ import annotations

import importlib
import json
import os
import random
import resource
import select
import shutil
import signal
import statistics
import subprocess
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.errors import UserFacingError

ROOT = Path(__file__).resolve().parents[2]
MEASURED = 3
"""Runs that are left alone first: they tell how long the act takes."""
LONGEST = 60.0
BEGIN = b"begin\n"
KEYS = ("acknowledged", "refused", "error")
LATE = 1.1
"""Kills are spread a little beyond the end, so that the last moments are hit too."""


class Act:
    """What a child has: its folder, and the pipe through which it tells its parent."""

    def __init__(self, folder: Path, pipe: int) -> None:
        self.folder = folder
        self._pipe = pipe

    def begin(self) -> None:
        """From here on the child may be killed; every act says so once, before anything else."""
        os.write(self._pipe, BEGIN)

    def acknowledge(self, value: Any) -> None:
        """What the program told a person is safe; `value` is anything that JSON knows."""
        self._tell({"acknowledged": value})

    def _tell(self, message: dict[str, Any]) -> None:
        os.write(self._pipe, json.dumps(message).encode() + b"\n")


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one run ended: what was acknowledged before, and whether the act was killed in it."""

    killed: bool
    acknowledged: list[Any]
    seconds: float
    refused: str = ""
    """What a person was told where the act ended with a UserFacingError."""


@dataclass
class Counts:
    """What the end of pytest's output says about one series."""

    name: str
    runs: int = 0
    killed: int = 0
    acknowledged: int = 0
    seconds: float = 0.0

    def line(self) -> str:
        return (
            f"{self.name}: {self.runs} runs, {self.killed} killed within the act, "
            f"{self.acknowledged} acknowledged and found again, {self.seconds:.0f} s"
        )


@dataclass
class Killing:
    """The fixture `killed_at_random_points`."""

    folder: Path
    name: str
    report: list[str]
    _chance: random.Random = field(default_factory=lambda: random.Random(20261121))

    def __call__(
        self,
        times: int,
        prepare: Callable[[Path], None],
        act: Callable[[Act], None],
        check: Callable[[Path, Outcome], None],
    ) -> Counts:
        """`act` is a function of a module, which the child imports; the others may be anything.

        `prepare` fills the folder it is given, which exists. `check` fails the test by raising.
        The first three runs are not killed; they count towards `times`.
        """
        counts = Counts(self.name)
        began = time.monotonic()
        whole: list[float] = []
        with Nursery(act) as nursery:
            for number in range(times):
                home = self.folder / f"run-{number:03}"
                home.mkdir()
                prepare(home)
                delay = None
                if number >= MEASURED:
                    delay = self._chance.uniform(0, statistics.median(whole) * LATE)
                outcome = nursery.run(home, delay)
                assert not outcome.refused, outcome.refused
                if not outcome.killed:
                    whole.append(outcome.seconds)
                check(home, outcome)
                shutil.rmtree(home)  # kept where the check failed
                counts.runs += 1
                counts.killed += outcome.killed
                counts.acknowledged += len(outcome.acknowledged)
        counts.seconds = time.monotonic() - began
        self.report.append(counts.line())
        assert counts.killed >= times // 4, counts.line()
        return counts


class Nursery:
    """The process that forks the children."""

    def __init__(self, act: Callable[[Act], None], **environment: str) -> None:
        assert "<" not in act.__qualname__, "the act has to be a function of a module"
        self._name = f"{act.__module__}:{act.__qualname__}"
        self._environment = environment

    def __enter__(self) -> Nursery:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.kill", self._name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
            env={**os.environ, "OPENBLAS_NUM_THREADS": "1", **self._environment},
            text=True,
        )
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def run(self, folder: Path, delay: float | None, limit: int | None = None) -> Outcome:
        """One run; `limit` is the most bytes that a file of the child may have."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([str(folder), delay, limit]) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "the process that forks the children has died"
        answer = json.loads(line)
        assert not answer["error"], answer["error"]
        return Outcome(
            answer["killed"], answer["acknowledged"], answer["seconds"], answer["refused"]
        )


def serve(name: str) -> None:
    """Read orders from standard input until it ends; answer each on standard output."""
    module, _, function = name.partition(":")
    act = getattr(importlib.import_module(module), function)
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # whatever a child prints
    for line in sys.stdin:
        folder, delay, limit = json.loads(line)
        answers.write(json.dumps(_run(act, Path(folder), delay, limit)) + "\n")
        answers.flush()


def _run(
    act: Callable[[Act], None], folder: Path, delay: float | None, limit: int | None
) -> dict[str, Any]:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
        _live(act, folder, writing)
    os.close(writing)
    try:
        heard, killed, seconds = _listen(child, reading, delay)
    finally:
        os.close(reading)
    messages = [json.loads(line) for line in heard.removeprefix(BEGIN).split(b"\n")[:-1]]
    said = {key: [one[key] for one in messages if key in one] for key in KEYS}
    return {
        "acknowledged": said["acknowledged"],
        "error": "".join(said["error"]),
        "refused": "".join(said["refused"]),
        "killed": killed,
        "seconds": seconds,
    }


def _live(act: Callable[[Act], None], folder: Path, pipe: int) -> None:
    """The child: it acts, and leaves without running anything that belongs to its parent."""
    try:
        act(Act(folder, pipe))
    except UserFacingError as error:
        os.write(pipe, json.dumps({"refused": str(error)}).encode() + b"\n")
    except BaseException:  # noqa: BLE001 - told to the parent, which fails the test
        os.write(pipe, json.dumps({"error": traceback.format_exc()}).encode() + b"\n")
    os._exit(0)


def _listen(child: int, pipe: int, delay: float | None) -> tuple[bytes, bool, float]:
    """Hear the child out, and kill it `delay` seconds after it began; seconds since then."""
    heard = b""
    began = None
    deadline = time.monotonic() + LONGEST
    while True:
        ready, _, _ = select.select([pipe], [], [], max(0.0, deadline - time.monotonic()))
        if not ready:
            os.kill(child, signal.SIGKILL)
            deadline = time.monotonic() + LONGEST
            continue
        piece = os.read(pipe, 1 << 16)
        if not piece:
            break
        heard += piece
        if began is None and heard.startswith(BEGIN):
            began = time.monotonic()
            deadline = began + (LONGEST if delay is None else delay)
    _, status = os.waitpid(child, 0)
    seconds = 0.0 if began is None else time.monotonic() - began
    return heard, os.WIFSIGNALED(status), seconds


if __name__ == "__main__":
    serve(sys.argv[1])
