"""Requests that wait for one engine, served in the order in which they came."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Final

from app.monitoring.meter import Meter

_TICK_SECONDS: Final = 0.05


@dataclass(frozen=True, slots=True)
class Queue:
    """Who is served and who waits: seconds since each began to, in order; None for nobody."""

    served: float | None
    waiting: tuple[float, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Ticket:
    since: float


class Line:
    """One is served at a time; `meter` is told when, and how long it had waited."""

    def __init__(self, meter: Meter | None = None) -> None:
        self._meter = meter
        self._changed = threading.Condition()
        self._waiting: deque[_Ticket] = deque()
        self._served: float | None = None

    def take(self, wait: Callable[[int], None], *, first: bool = False) -> None:
        """Have the turn once it comes; `first` goes before everybody who waits.

        `wait` is told again and again how many are served before; what it raises ends the waiting.
        """
        ticket = _Ticket(monotonic())
        with self._changed:
            (self._waiting.appendleft if first else self._waiting.append)(ticket)
        try:
            while not self._is_served(ticket):
                with self._changed:
                    before = self._waiting.index(ticket) + (self._served is not None)
                if before:
                    wait(before)
        except BaseException:
            with self._changed:
                self._waiting.remove(ticket)
                self._changed.notify_all()
            raise
        if self._meter is not None:
            try:
                self._meter.begins(monotonic() - ticket.since)
            except BaseException:
                self._free()
                raise

    def take_within(self, seconds: float) -> bool:
        """Have the turn next; False if whoever is served takes longer than that."""
        deadline = monotonic() + seconds

        def wait(_: int) -> None:
            if monotonic() >= deadline:
                raise TimeoutError

        try:
            self.take(wait, first=True)
        except TimeoutError:
            return False
        return True

    def give(self) -> None:
        """Let the next one be served."""
        try:
            if self._meter is not None:
                self._meter.ends()
        finally:
            self._free()

    def locked(self) -> bool:
        """Whether somebody is served."""
        return self._served is not None

    def queue(self) -> Queue:
        """How it stands now."""
        now = monotonic()
        with self._changed:
            served = None if self._served is None else now - self._served
            return Queue(served, tuple(now - ticket.since for ticket in self._waiting))

    def _free(self) -> None:
        with self._changed:
            self._served = None
            self._changed.notify_all()

    def _is_served(self, ticket: _Ticket) -> bool:
        """Take the turn if it is this one's; else wait a moment for a change."""
        with self._changed:
            if self._served is None and self._waiting[0] is ticket:
                self._waiting.popleft()
                self._served = monotonic()
                return True
            self._changed.wait(_TICK_SECONDS)
            return False
