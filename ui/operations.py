"""The one way to run anything that may take longer than 50 ms.

Work runs on a thread of a small pool; what it reports, streams and returns is delivered on the
thread of the window. An operation may be bound to an encounter: what belongs to it then never
reaches the view of another one, and a view that comes back finds it again.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from app.domain.identifiers import EncounterId
from app.task import Progress, Task
from app.texts import tr
from ui.problem import Problem

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")

_THREADS = 4
_ESTIMATE_AFTER_SECONDS = 2.0


class Lane(StrEnum):
    """Work of one kind waits only for its own kind.

    Engines may be busy for minutes; nobody waits for them to open a visit, and a recording begins
    at once, because what is said meanwhile would lie in memory alone. A check only reads, and can
    be cut off at any time; so can live text, which lasts as long as its recording. Whether there is
    a file may take as long as a dead stick does to say so.
    """

    SHORT = "short"
    LONG = "long"
    RECORDING = "recording"
    CHECK = "check"
    LIVE = "live"
    FILES = "files"


_LASTING = frozenset({Lane.LONG, Lane.RECORDING})


class Operation(QObject):
    """One piece of work under way; all its signals arrive on the thread of the window."""

    progressed = Signal()
    streamed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    ended = Signal()

    _arrived = Signal(str, object)

    def __init__(
        self,
        name: str,
        parent: QObject,
        encounter: EncounterId | None,
        step: str,
        lane: Lane,
        *,
        act: bool,
        told: Callable[[Any], str] | None,
    ) -> None:
        super().__init__(parent)
        self.name = name
        self.lane = lane
        self.encounter = encounter
        self.act = act
        self.problem: Problem | None = None
        """What it ended with, where it failed."""
        self.receipt = ""
        """What is done, in one sentence, where it succeeded and that is told."""
        self._told = told
        self.progress = Progress(step)
        self.items: list[object] = []
        self.running = True
        self.begun = threading.Event()
        """Set by work that has opened what it needs, and by the end of any work."""
        self._over = threading.Event()
        self._telling = threading.Lock()
        self._left = False
        self.task = Task(lambda progress: self._tell("progress", progress))
        self._began = time.monotonic()
        self._phase = (self._began, 0.0)
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop; it ends with a problem that says so."""
        self.task.cancel()
        self.progress = Progress(tr("Stopping"))
        self.progressed.emit()

    def stream(self, item: object) -> None:
        """Hand over one finished part; called by the work, on its own thread."""
        self._tell("item", item)

    def wait(self, seconds: float | None = None) -> bool:
        """Wait, on another thread, until the work itself is over."""
        return self._over.wait(seconds)

    @property
    def tellable(self) -> bool:
        """Whether its end is told to whoever is here then: nobody stopped it, nor signed out."""
        return self.act and not self.task.cancelled

    @property
    def seconds(self) -> float:
        """How long it has been under way."""
        return time.monotonic() - self._began

    @property
    def remaining_seconds(self) -> float | None:
        """An estimate once two seconds have passed and a fraction is known."""
        fraction = self.progress.fraction
        began, at = self._phase
        elapsed = time.monotonic() - began
        if fraction is None or not at < fraction < 1.0 or elapsed < _ESTIMATE_AFTER_SECONDS:
            return None
        return elapsed / (fraction - at) * (1.0 - fraction)

    def _enter_phase(self, before: Progress, now: Progress) -> None:
        """A new step, or a fraction that went back, begins the estimate anew."""
        went_back = (now.fraction or 0.0) < (before.fraction or 0.0)
        if now.step != before.step or went_back:
            self._phase = (time.monotonic(), now.fraction or 0.0)

    def _run(self, work: Callable[[Operation], Any], after: Sequence[Operation]) -> None:
        for one in after:
            one.wait()
        try:
            result = work(self)
        except BaseException as error:  # noqa: BLE001  delivered to the window, never dropped
            self._end()
            self._tell("problem", Problem.of(error))
        else:
            self._end()
            self._tell("result", result)

    def leave(self) -> None:
        """Go without what the work still has to tell; Qt may delete this while the work goes on."""
        with self._telling:
            self._left = True

    def _tell(self, kind: str, value: object) -> None:
        with self._telling:
            if not self._left:
                self._arrived.emit(kind, value)

    def _end(self) -> None:
        self.begun.set()
        self._over.set()

    def _deliver(self, kind: str, value: object) -> None:
        if kind == "progress":
            if not self.task.cancelled and isinstance(value, Progress):
                self._enter_phase(self.progress, value)
                self.progress = value
                self.progressed.emit()
        elif kind == "item":
            self.items.append(value)
            self.streamed.emit(value)
        else:
            self.running = False
            if kind == "result":
                self.receipt = self._told(value) if self._told is not None else ""
                self.succeeded.emit(value)
            else:
                self.problem = value if isinstance(value, Problem) else None
                self.failed.emit(value)
            self.ended.emit()


def saved(_: object) -> str:
    """The receipt of an act that kept something."""
    return tr("It is saved.")


Work = Callable[[Operation], object]
Begin = Callable[[str, Work, str], None]
"""Starts what a visit is then busy with: its name, the work, and what happens in words."""


class Operations(QObject):
    """Starts operations and knows which are running."""

    changed = Signal()
    closing = Signal()
    """Nothing can be started any more."""
    defect_found = Signal(object)
    act_ended = Signal(object)
    """An act whose end is `tellable`, after whoever still listens was told."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools: dict[Lane, ThreadPoolExecutor] = {}
        self._running: list[Operation] = []
        self._closed = False

    def start(
        self,
        name: str,
        work: Callable[[Operation], T],
        *,
        done: Callable[[T], None] | None = None,
        problem: Callable[[Problem], None] | None = None,
        encounter: EncounterId | None = None,
        step: str = "",
        lane: Lane = Lane.SHORT,
        after: Sequence[Operation] = (),
        act: bool = False,
        told: Callable[[T], str] | None = None,
    ) -> Operation:
        """Run `work` on a thread; `done` or `problem` follows on the thread of the window.

        It begins when those are over that it comes `after`, which were started in the same lane.

        Once closed nothing runs: who is told of an end only then has nobody to begin more for.

        A problem nobody asked for is a defect and goes to `defect_found`. An `act` is what somebody
        does, other than what they only look at: its problem, and what `told` makes of its result,
        is told also where the view that began it is gone. `step` says in words what is
        happening until the work reports for itself.
        """
        operation = Operation(name, self, encounter, step, lane, act=act, told=told)
        if done is not None:
            operation.succeeded.connect(done)
        if problem is not None:
            operation.failed.connect(problem)
        else:
            operation.failed.connect(self.defect_found)
        # No closure over ourselves: freed with the operation, it would free the operation's parent.
        operation.ended.connect(self._forget_ended)
        if self._closed:
            operation.running = False
            operation._end()
            return operation
        self._running.append(operation)
        self._pool(lane).submit(operation._run, work, after)
        self.changed.emit()
        return operation

    def _pool(self, lane: Lane) -> ThreadPoolExecutor:
        """Its threads; the first door is seen before there are any."""
        from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415  as above

        if lane not in self._pools:
            self._pools[lane] = ThreadPoolExecutor(_THREADS, thread_name_prefix=f"{lane} operation")
        return self._pools[lane]

    def running(
        self,
        encounter: EncounterId | None = None,
        name: str | None = None,
        lane: Lane | None = None,
    ) -> list[Operation]:
        """Operations under way, of one encounter, one name or one lane."""
        return [
            operation
            for operation in self._running
            if (encounter is None or operation.encounter == encounter)
            and (name is None or operation.name == name)
            and (lane is None or operation.lane is lane)
        ]

    def lasting(self) -> list[Operation]:
        """What goes on behind a covered screen: recordings, and work of minutes."""
        return [operation for operation in self._running if operation.lane in _LASTING]

    def cancel_all(self) -> list[Operation]:
        """Ask everything under way to stop, and tell what can be waited for: no dead stick."""
        under_way = list(self._running)
        for operation in under_way:
            operation.cancel()
        return [operation for operation in under_way if operation.lane is not Lane.FILES]

    def close(self) -> None:
        """Stop what is running and wait for it, but not for a dead stick."""
        if self._closed:
            return
        self._closed = True
        self.closing.emit()
        self.cancel_all()
        for operation in self.running(lane=Lane.FILES):
            operation.leave()
        for lane, pool in self._pools.items():
            pool.shutdown(wait=lane is not Lane.FILES, cancel_futures=lane is not Lane.RECORDING)

    def _forget_ended(self) -> None:
        for operation in [one for one in self._running if not one.running]:
            self._running.remove(operation)
            operation.leave()  # its thread may still be about to return from telling the end
            operation.deleteLater()
            if operation.tellable:
                self.act_ended.emit(operation)
        self.changed.emit()
