"""What the language model reads of visits, and when it has to forget it."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from app.accounts.session import Session
from app.domain.identifiers import EncounterId
from app.inference.engines import Engines
from app.inference.protocol import Turn
from app.task import Task


class Reading:
    """One model for all visits: a draft comes before what is only read ahead.

    What was read is forgotten where the visit, or the screen, was left meanwhile.
    """

    def __init__(self, session: Session, engines: Engines) -> None:
        self._session = session
        self._engines = engines
        self._lock = threading.Lock()
        self._under_way = 0
        """How many requests the model is being asked."""
        self._ahead: Task | None = None
        """What is read ahead now."""
        self._left = False
        """Whether a visit was left meanwhile."""

    @property
    def worth_while(self) -> bool:
        """Whether there is a model to read ahead, and somebody to read for."""
        return self._engines.reads_ahead and not self._session.covered

    @contextmanager
    def drafting(self) -> Iterator[None]:
        """While a draft is asked for; what is read ahead gives way, and keeps what it has."""
        with self._lock:
            self._under_way += 1
            if self._ahead is not None:
                self._ahead.cancel()
        try:
            yield
        finally:
            self._end()

    def ahead(
        self, turns: Sequence[Turn], encounter: EncounterId, task: Task, *, growing: bool
    ) -> None:
        """Read a prompt that a draft will begin with, unless the model has something to do."""
        with self._lock:
            task.check()  # who leaves the visit stops this first, and then has all forgotten
            if self._under_way or not self._engines.reads_ahead:
                return
            self._under_way += 1
            self._ahead = task
        try:
            engine = self._engines.language(task)
            engine.read_ahead(turns, encounter=encounter, growing=growing, task=task)
        finally:
            with self._lock:
                self._ahead = None
            self._end()

    def forget(self) -> None:
        """Forget everything; what is being drafted goes on, and is forgotten when it is done."""
        with self._lock:
            self._left = self._under_way > 0
            if self._ahead is not None:
                self._ahead.cancel()
        self._engines.forget(interrupting=False)

    def _end(self) -> None:
        with self._lock:
            self._under_way -= 1
            left = self._left or self._session.covered or self._session.closed
            due = left and not self._under_way
            self._left = self._left and not due
        if due:
            self._engines.forget(interrupting=False)
