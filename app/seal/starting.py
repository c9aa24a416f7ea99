"""Starts a worker with nothing of ours but two pipes, so that it is sealed or seals itself."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

if sys.platform == "win32":
    from app.seal import windows_start


class Started(Protocol):
    """A process that was started."""

    @property
    def pid(self) -> int: ...

    def wait(self, seconds: float | None = None) -> int | None:
        """Its status, below 0 for a signal; None if it still runs after `seconds`."""
        ...

    def end(self) -> None:
        """End it and what it may have started, at once."""
        ...


def start(
    command: Sequence[str],
    environment: Mapping[str, str],
    requests: int,
    replies: int,
    readable: Sequence[Path],
) -> Started:
    """Start a worker that reads from `requests` and writes to `replies`.

    Its standard streams lead nowhere, and no signal or terminal of ours reaches it. On Windows it
    begins inside its seal, and there it must be told what is `readable`.
    """
    if sys.platform == "win32":
        return windows_start.start(command, environment, (requests, replies), readable)
    return _Process(
        subprocess.Popen(  # noqa: S603 our own program and code, no shell
            [*command, "--requests", str(requests), "--replies", str(replies)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            pass_fds=(requests, replies),
            env=environment,
            cwd="/",
            start_new_session=True,
        )
    )


class _Process:
    """Its session is its own, so the group holds only it and what it may have made."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process

    @property
    def pid(self) -> int:
        return self._process.pid

    def wait(self, seconds: float | None = None) -> int | None:
        try:
            return self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return None

    def end(self) -> None:
        if sys.platform != "win32" and self._process.poll() is None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
