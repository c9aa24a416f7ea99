"""One started worker: its process, its pipes and the thread that reads what it says."""

from __future__ import annotations

import os
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Final

from app.errors import BugError
from app.inference import launcher
from app.inference.frames import FrameError, decode_reply, encode, read_frame
from app.inference.launcher import WorkerSpec
from app.inference.outlet import Outlet
from app.inference.protocol import UNSEALED_EXIT, Failed, Ready, Reply, Request
from app.inference.worker_words import printable
from app.seal.starting import Started
from app.texts import marked, tr

_TICK_SECONDS: Final = 0.05
_INBOX_BYTES: Final = 16 * 1024 * 1024
_KERNEL_COUNTS: Final = Path("/proc/vmstat")
_KILLED: Final = 9
"""SIGKILL, which Windows has no name for."""


class WorkerGoneError(Exception):
    """The worker has ended; `reason` says how, in words without any content of a request.

    `short` says that the system ended it because memory was short.
    """

    def __init__(self, reason: str, *, short: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.short = short


class WorkerProcess:
    """A worker with one conversation at a time.

    The thread that starts the process also reads its replies, because the kernel ends the worker
    together with the thread that started it (PR_SET_PDEATHSIG), and this one lives as long.
    """

    def __init__(self, spec: WorkerSpec) -> None:
        self._spec = spec
        self._changed = threading.Condition()
        self._writing = threading.Lock()
        self._inbox: deque[tuple[Reply, int]] = deque()
        self._inbox_bytes = 0
        self._request: int | None = None
        self._ready: Ready | None = None
        self._reason = ""
        self._ended_by = 0
        self._shortages = shortages()
        self._gone = False
        self.torn = False
        """Whether a message was given up half written, so that no other can follow."""
        self._process: Started | None = None
        self._requests: Outlet | None = None
        self._thread = threading.Thread(target=self._run, name=f"{spec.engine} worker", daemon=True)
        self._thread.start()

    @property
    def process_id(self) -> int | None:
        return None if self._process is None else self._process.pid

    @property
    def gone(self) -> bool:
        return self._gone

    def wait_ready(self, seconds: float, check: Callable[[], None]) -> Ready:
        """The worker's first message; WorkerGoneError if it ends or says nothing in time."""
        deadline = time.monotonic() + seconds
        while True:
            with self._changed:
                if self._ready is None and not self._gone:
                    self._changed.wait(_TICK_SECONDS)
                if self._ready is not None:
                    return self._ready
                if self._gone:
                    raise self._how_gone()
            check()
            if time.monotonic() > deadline:
                self.kill(marked("it did not start in time"))

    def begin(self, request: int) -> None:
        """From now on only replies to this request are kept."""
        with self._changed:
            self._request = request
            self._inbox.clear()
            self._inbox_bytes = 0
            self._changed.notify_all()

    def end(self) -> None:
        """Drop what is still said about the current request."""
        with self._changed:
            self._request = None
            self._inbox.clear()
            self._inbox_bytes = 0
            self._changed.notify_all()

    def send(self, message: Request, check: Callable[[], None]) -> None:
        """Write one message; `check` is called while the pipe is full and may raise."""
        data = encode(message)
        with self._writing:
            try:
                taken = self._requests is not None and self._requests.write(data, check)
            except BaseException:
                # Half a frame may be in the pipe, and nothing can follow it.
                self.torn = True
                raise
        if not taken:
            # The reading thread knows why; it says so as soon as it has reaped the process.
            self._wait_gone()
            raise self._how_gone()

    def receive(self) -> Reply | None:
        """The next reply to the current request, None if none came for a moment."""
        with self._changed:
            if not self._inbox and not self._gone:
                self._changed.wait(_TICK_SECONDS)
            if self._inbox:
                reply, size = self._inbox.popleft()
                self._inbox_bytes -= size
                self._changed.notify_all()
                return reply
            if self._gone:
                raise self._how_gone()
            return None

    def kill(self, reason: str) -> None:
        """End the process at once and wait until it is gone."""
        with self._changed:
            self._reason = self._reason or reason
            # The reading thread may be waiting for a reader who will not come.
            self._request = None
            self._changed.notify_all()
        self._end()
        self._wait_gone()

    def close(self, seconds: float) -> None:
        """Let the worker end by itself, and kill it after `seconds`."""
        with self._changed:
            self._reason = self._reason or marked("it was closed")
            self._request = None
            self._changed.notify_all()
        if self._requests is not None:
            self._requests.close()
        self._thread.join(seconds)
        if self._thread.is_alive():
            self.kill(marked("it was closed"))

    def _how_gone(self) -> WorkerGoneError:
        killed = self._ended_by == _KILLED
        if killed and shortages() > self._shortages:
            return WorkerGoneError(
                marked("the system ended it because memory was short"), short=True
            )
        return WorkerGoneError(self._reason)

    def _end(self) -> None:
        if self._process is not None:
            self._process.end()

    def _wait_gone(self) -> None:
        self._thread.join(5.0)
        if self._thread.is_alive():
            raise BugError(f"the {self._spec.engine} worker does not end")

    def _run(self) -> None:
        replies = -1
        reason = ""
        try:
            replies = self._spawn()
            while (payload := read_frame(replies)) is not None:
                self._deliver(decode_reply(payload), len(payload))
        except FrameError:
            reason = marked("it sent what is no message")
            self._end()
        except OSError as error:
            reason = tr("it could not be started ({cause})", cause=error.strerror)
        finally:
            status = self._reap()
            self._ended_by = 0 if self._reason or status is None else -min(status, 0)
            if self._requests is not None:
                self._requests.close()
                self._requests.wait(1.0)
            if replies >= 0:
                os.close(replies)
            with self._changed:
                self._reason = self._reason or reason or _ended(status)
                self._gone = True
                self._changed.notify_all()

    def _spawn(self) -> int:
        request_read, request_write = os.pipe()
        reply_read, reply_write = os.pipe()
        try:
            self._process = launcher.start(self._spec, request_read, reply_write)
        except OSError:
            os.close(request_write)
            os.close(reply_read)
            raise
        finally:
            os.close(request_read)
            os.close(reply_write)
        self._requests = Outlet(request_write, f"to the {self._spec.engine} worker")
        with self._changed:
            unwanted = bool(self._reason)
        if unwanted:  # it was ended before there was anything to end
            self._end()
        return reply_read

    def _reap(self) -> int | None:
        if self._process is None:
            return None
        # It closed its end or broke the protocol; in both cases nothing more is expected of it.
        if self._process.wait(0.5 if not self._reason else 0.0) is None:
            self._end()
        return self._process.wait()

    def _deliver(self, reply: Reply, size: int) -> None:
        with self._changed:
            if self._ready is None:
                if isinstance(reply, Failed):
                    self._reason = tr("it could not start: {why}", why=printable(reply.message))
                    return
                if not isinstance(reply, Ready):
                    raise FrameError("the first message was not Ready")
                self._ready = reply
                self._changed.notify_all()
                return
            if isinstance(reply, Ready):
                raise FrameError("Ready came twice")
            # A slow reader must not make memory grow: the worker waits in its pipe instead.
            while self._request == reply.request and self._inbox_bytes > _INBOX_BYTES:
                self._changed.wait()
            if self._request == reply.request:
                self._inbox.append((reply, size))
                self._inbox_bytes += size
                self._changed.notify_all()


def shortages(path: Path = _KERNEL_COUNTS) -> int:
    """How often the kernel has ended a process because memory was short; 0 where it does not say.

    Source: oom_kill in /proc/vmstat (Linux 4.13 and later); it counts all processes.
    """
    try:
        for line in path.read_text("ascii").splitlines():
            name, _, count = line.partition(" ")
            if name == "oom_kill":
                return int(count)
    except OSError:
        # Another system, which does not count them.
        return 0
    return 0


def _ended(status: int | None) -> str:
    if status is None:
        return marked("it could not be started")
    if status == UNSEALED_EXIT:
        return marked("its seal could not be proved")
    if status < 0:
        return tr("it was ended by signal {number}", number=-status)
    return tr("it ended with status {status}", status=status)
