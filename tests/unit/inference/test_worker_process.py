"""A worker's process that is ended while it is still being started."""

from __future__ import annotations

import threading

import pytest

from app.inference import launcher
from app.inference.launcher import WorkerSpec
from app.inference.worker_process import WorkerGoneError, WorkerProcess
from app.seal.starting import Started


def test_a_worker_that_is_ended_before_it_was_started_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    start, ended = launcher.start, threading.Event()

    def slowly(spec: WorkerSpec, requests: int, replies: int) -> Started:
        ended.wait(10)
        return start(spec, requests, replies)

    class Watched(WorkerProcess):
        """Says when there was an attempt to end it."""

        def _end(self) -> None:
            super()._end()
            ended.set()

    monkeypatch.setattr(launcher, "start", slowly)
    worker = Watched(WorkerSpec("echo"))

    worker.kill("nobody waits for it")

    assert worker.gone
    with pytest.raises(WorkerGoneError, match="nobody waits for it"):
        worker.receive()
