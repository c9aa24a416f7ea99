"""Starts a worker, talks with it one request at a time, and replaces it when it fails."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from typing import Final, TypeVar

from msgspec import structs

from app.errors import BugError, Cancelled, UserFacingError
from app.inference import checks, engine_words
from app.inference.checks import MalformedReplyError
from app.inference.ladder import Cause, Ladder
from app.inference.launcher import WorkerSpec
from app.inference.line import Line, Queue
from app.inference.naming import as_backend_names
from app.inference.protocol import (
    Cancel,
    Done,
    Failed,
    Loaded,
    LoadModel,
    Progress,
    Ready,
    Reply,
    Request,
)
from app.inference.restarts import Restarts
from app.inference.worker_process import WorkerGoneError, WorkerProcess
from app.inference.worker_words import printable, refusal
from app.task import Task
from app.texts import marked, tr

_PATIENT_SECONDS: Final = 0.5
"""A wait that is shorter is not spoken of."""
_FORGETTING: Final = marked("it was told to forget")

T = TypeVar("T")
Loader = Callable[[Task | None], LoadModel]
"""Verifies the model's files and says what to load; called before each load."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a worker may stay silent, in seconds, before it counts as hung.

    `per_second` is added for each second of audio sent; `cancel` and `close` are the time that it
    has to stop by itself.
    """

    start: float = 90.0
    load: float = 600.0
    reply: float = 120.0
    per_second: float = 10.0
    cancel: float = 2.0
    close: float = 1.0


class WorkerStoppedError(UserFacingError):
    """A worker ended, hung, broke the protocol, or lacked memory or its device.

    The next request starts a fresh one; `again` says whether to ask it the same is worth a try,
    because it has not been tried yet where that one will compute.
    """

    def __init__(self, what: str, action: str, *, again: bool) -> None:
        super().__init__(what, action, tr(engine_words.SAFE))
        self.again = again


def until_held(ask: Callable[[], T]) -> T:
    """What `ask` gives; asked again as long as a worker that stopped is worth another try."""
    while True:
        try:
            return ask()
        except WorkerStoppedError as error:
            if not error.again:
                raise


class TooLongError(UserFacingError):
    """What was asked is more than the worker takes at once."""


class _HungError(Exception):
    """The worker said nothing for too long."""


@dataclass(slots=True)
class _Watch:
    """How long a conversation may be silent, and when something was last heard."""

    quiet: float
    heard: float
    task: Task | None

    def check(self) -> None:
        if self.task is not None:
            self.task.check()
        if time.monotonic() - self.heard > self.quiet:
            raise _HungError


class Supervisor:
    """One worker and its successors.

    A worker that ends, hangs or breaks the protocol is killed and its request fails; the next
    request starts a fresh one and loads the model again, at most three times in a minute. One that
    lacks memory or its device steps down the `ladder` with its successor.
    """

    def __init__(
        self,
        spec: WorkerSpec,
        loader: Loader | None,
        patience: Patience,
        line: Line | None = None,
        ladder: Ladder | None = None,
        *,
        whole: Callable[[], None] = lambda: None,
    ) -> None:
        self._spec = spec
        self._loader = loader
        self._patience = patience
        self._turn = line or Line()
        self._ladder = ladder
        self._whole = whole
        self._owner: int | None = None
        self._asked: Task | None = None
        self._worker: WorkerProcess | None = None
        self._prepared: WorkerProcess | None = None
        self._restarts = Restarts(spec.engine)
        self._request = 0
        self._closed = False
        self.ready: Ready | None = None
        self.loaded: Loaded | None = None

    @property
    def process_id(self) -> int | None:
        return None if self._worker is None else self._worker.process_id

    @property
    def queue(self) -> Queue:
        """Who is served and who waits."""
        return self._turn.queue()

    def start(self, task: Task | None) -> None:
        """Have a worker with its model loaded; at once if there is one, even a busy one."""
        worker = self._worker
        if worker is not None and worker is self._prepared and not worker.gone:
            return
        self._take_turn(task)
        try:
            self._running(task)
        finally:
            self._give_turn()

    def converse(
        self,
        messages: Callable[[int], Iterable[Request]],
        believe: Callable[[Reply], T],
        *,
        task: Task | None,
        extra: float = 0.0,
        finish: Callable[[Done], None] = lambda done: None,
    ) -> Iterator[T]:
        """Send a request and give what `believe` makes of each reply, until Done.

        `believe` raises MalformedReplyError for what a correct worker never says; `extra` seconds
        of silence are allowed beside the usual ones.
        """
        self._take_turn(task)
        try:
            self._asked = task
            worker = self._running(task)
            watch = _Watch(self._patience.reply + extra, time.monotonic(), task)
            with closing(self._replies(worker, messages, watch)) as replies:
                for untrusted in replies:
                    try:
                        if isinstance(untrusted, Done):
                            finish(checks.done(untrusted))
                            if self._ladder is not None:
                                self._ladder.held()
                            return
                        value = believe(untrusted)
                    except MalformedReplyError as error:
                        raise self._failed(worker, str(error)) from error
                    yield value
        finally:
            self._give_turn()

    def tell(
        self, message: Callable[[int], Request], seconds: float, *, interrupting: bool
    ) -> None:
        """Send a request without an answer to the worker, if there is one; no other is started.

        A worker that has not done it in time is ended. While another request runs, it is left
        alone; or, where `interrupting`, stopped and waited for as long, and ended too.
        """
        asked = self._asked
        if interrupting and asked is not None:
            asked.cancel()
        if not self._turn.take_within(seconds if interrupting else 0.0):
            worker = self._prepared
            if worker is not None and interrupting:
                worker.kill(_FORGETTING)
            return
        self._owner = threading.get_ident()
        worker = self._worker
        try:
            if worker is None or worker.gone:
                return
            watch = _Watch(seconds, time.monotonic(), None)
            for untrusted in self._replies(worker, lambda request: (message(request),), watch):
                if not isinstance(untrusted, Done):
                    raise self._failed(worker, marked("it did not answer as it should"))
        except UserFacingError:
            # Whatever went wrong: what has ended remembers nothing.
            if worker is not None:
                worker.kill(_FORGETTING)
        finally:
            self._give_turn()

    def rest(self, task: Task | None) -> None:
        """End the worker, if there is one, once it is idle; the next request starts another."""
        if self._worker is None:
            return
        self._take_turn(task)
        try:
            self._end()
        finally:
            self._give_turn()

    def close(self) -> None:
        """End the worker; a running request fails. Nothing can be asked afterwards."""
        self._closed = True
        self._end()

    def _end(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.close(self._patience.close)

    def _take_turn(self, task: Task | None) -> None:
        if self._turn.locked() and self._owner == threading.get_ident():
            raise BugError(
                f"a request of the {self._spec.engine} engine is still running in this thread"
            )
        said, since = 0, time.monotonic()

        def wait(before: int) -> None:
            nonlocal said
            if task is None:
                return
            task.check()
            if before != said and time.monotonic() - since >= _PATIENT_SECONDS:
                said = before
                task.report(engine_words.waiting(self._spec.engine, before))

        self._turn.take(wait)
        self._owner = threading.get_ident()
        if said and task is not None:
            task.report(engine_words.at_work(self._spec.engine))

    def _give_turn(self) -> None:
        self._owner = self._asked = None
        self._turn.give()

    def _running(self, task: Task | None) -> WorkerProcess:
        if self._closed:
            raise engine_words.closed(self._spec.engine)
        if self._worker is not None and not self._worker.gone:
            with suppress(UserFacingError):  # other bytes now: they are verified and loaded anew
                self._whole()
                if self._ladder is None or not self._ladder.rise():
                    return self._worker
            self._end()
        self._worker = None
        self._restarts.check()
        load = None if self._loader is None else self._loader(task)
        worker = WorkerProcess(self._spec)
        self._worker = worker
        try:
            self._prepare(worker, load, task)
            self._whole()
            self._prepared = worker
        except BaseException:
            # Half a start is none: the next request begins from the beginning.
            worker.kill(marked("its start was given up"))
            self._worker = None
            raise
        if self._closed:
            worker.close(0.0)
        return worker

    def _prepare(self, worker: WorkerProcess, load: LoadModel | None, task: Task | None) -> None:
        def check() -> None:
            if self._closed:
                raise engine_words.closed(self._spec.engine)
            if task is not None:
                task.check()

        try:
            ready = worker.wait_ready(self._patience.start, check)
        except WorkerGoneError as error:
            raise self._gone(worker, error) from error
        if ready.engine != self._spec.engine or not ready.seal.whole:
            broken = ", ".join(printable(name, 60) for name in ready.seal.broken)
            worker.kill(marked("its seal is broken"))
            self._restarts.stopped()
            raise engine_words.unsealed(self._spec.engine, broken)
        try:
            self.ready = checks.ready(ready)
        except MalformedReplyError as error:
            raise self._failed(worker, str(error)) from error
        if load is not None:
            where = as_backend_names(load.placement, self.ready.devices)
            self._load(worker, structs.replace(load, placement=where), task)

    def _load(self, worker: WorkerProcess, load: LoadModel, task: Task | None) -> None:
        watch = _Watch(self._patience.load, time.monotonic(), task)

        def messages(request: int) -> Iterable[Request]:
            yield structs.replace(load, request=request)

        with closing(self._replies(worker, messages, watch)) as replies:
            for untrusted in replies:
                if isinstance(untrusted, Loaded):
                    try:
                        loaded = checks.loaded(untrusted)
                    except MalformedReplyError as error:
                        raise self._failed(worker, str(error)) from error
                    if loaded.device != load.placement.device:
                        raise self._failed(
                            worker, marked("it computes elsewhere than told"), "device"
                        )
                    self.loaded = loaded
                    return
                raise self._failed(worker, marked("it did not answer as it should"))

    def _replies(
        self,
        worker: WorkerProcess,
        messages: Callable[[int], Iterable[Request]],
        watch: _Watch,
    ) -> Generator[Reply, None, None]:
        """The replies to one request; the last one is Done or Loaded."""
        self._request += 1
        request = self._request
        worker.begin(request)
        ended = False
        try:
            for message in messages(request):
                worker.send(message, watch.check)
                watch.heard = time.monotonic()
            while not ended:
                watch.check()
                untrusted = worker.receive()
                if untrusted is None:
                    continue
                watch.heard = time.monotonic()
                ended = isinstance(untrusted, Done | Loaded | Failed)
                if isinstance(untrusted, Failed):
                    raise self._refusal(worker, untrusted)
                if not isinstance(untrusted, Progress):
                    yield untrusted
                    # A slow reader of ours is no silence of the worker.
                    watch.heard = time.monotonic()
        except WorkerGoneError as error:
            ended = True
            raise self._gone(worker, error) from error
        except _HungError as error:
            ended = True
            raise self._failed(worker, marked("it did not answer in time")) from error
        finally:
            if not ended:
                self._stop(worker, request)
            worker.end()

    def _stop(self, worker: WorkerProcess, request: int) -> None:
        """Cancel a request that nobody waits for any more, by force if need be."""
        if worker.torn:
            worker.kill(marked("it was told to stop"))
            return
        deadline = time.monotonic() + self._patience.cancel

        def check() -> None:
            if time.monotonic() > deadline:
                raise _HungError

        try:
            worker.send(Cancel(request), check)
            while True:
                check()
                if isinstance(worker.receive(), Done | Loaded | Failed):
                    return
        except _HungError:
            worker.kill(marked("it was told to stop"))
        except WorkerGoneError:
            return

    def _refusal(self, worker: WorkerProcess, untrusted: Failed) -> UserFacingError:
        if untrusted.code == "cancelled":
            return Cancelled()
        if untrusted.code == "bad_input":
            return UserFacingError(refusal(untrusted), safe=tr(engine_words.SAFE))
        if untrusted.code == "too_long":
            return TooLongError(refusal(untrusted), safe=tr(engine_words.SAFE))
        if untrusted.code == "memory":
            return self._failed(worker, marked("it ran out of memory"), "memory")
        if untrusted.code == "device":
            return self._failed(
                worker, marked("its device is not there or does not answer"), "device"
            )
        return engine_words.failed(self._spec.engine, printable(untrusted.message, 80))

    def _gone(self, worker: WorkerProcess, error: WorkerGoneError) -> UserFacingError:
        if error.reason == _FORGETTING:
            # It was ended from here, so nothing speaks against where it computed.
            return UserFacingError(
                engine_words.stopped(self._spec.engine, error.reason), safe=tr(engine_words.SAFE)
            )
        return self._failed(worker, error.reason, "memory" if error.short else "stopped")

    def _failed(
        self, worker: WorkerProcess, reason: str, cause: Cause = "stopped"
    ) -> UserFacingError:
        worker.kill(reason)
        if self._closed:
            return engine_words.closed(self._spec.engine)
        again = self._ladder is not None and self._ladder.fall(cause)
        if again and cause != "stopped":
            # The ladder has an end of its own.
            self._restarts.forgive()
        else:
            self._restarts.stopped()
        action = tr("Try again; it is started afresh.")
        if cause == "memory" and not again:
            action = tr("Close other programs, or choose a smaller model, and try again.")
        return WorkerStoppedError(
            engine_words.stopped(self._spec.engine, reason), action, again=again
        )
