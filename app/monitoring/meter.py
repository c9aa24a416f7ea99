"""Counts what was computed, in memory and without words; who is signed in answers for it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields
from datetime import date
from time import monotonic
from typing import Final

from app import days
from app.domain.identifiers import PersonId

KEEP_SECONDS: Final = 60.0
"""What a crash costs of the counts at most, while something is computed."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What was computed for one person on one day.

    Tokens count for requests that wrote something; `audio_seconds` is recordings that were written
    down, each once. `busy_seconds` is when any engine worked, `present_seconds` when somebody was
    signed in, and `card_joules` what the cards took meanwhile.
    """

    notes: int = 0
    prompt_tokens: int = 0
    tokens: int = 0
    audio_seconds: float = 0.0
    busy_seconds: float = 0.0
    waited_seconds: float = 0.0
    present_seconds: float = 0.0
    card_joules: float = 0.0

    def __add__(self, other: Tally) -> Tally:
        return Tally(*(getattr(self, name) + getattr(other, name) for name in COUNTS))


COUNTS: Final = tuple(field.name for field in fields(Tally))


Day = tuple[date, PersonId]
Tallies = Mapping[Day, Tally]


class Meter:
    """The counts that are not kept yet. Callable from any thread; nothing of it waits for a disk.

    `joules` reads the energy that the cards took since any moment in the past, None where nothing
    says so. What is computed while nobody is attended is not counted.
    """

    def __init__(
        self,
        joules: Callable[[], float | None] = lambda: None,
        steady: Callable[[], float] = monotonic,
        today: Callable[[], date] = days.today,
    ) -> None:
        self._joules, self._steady, self._today = joules, steady, today
        self._lock = threading.Lock()
        self._person: PersonId | None = None
        self._keep: Callable[[], None] = lambda: None
        self._tallies: dict[Day, Tally] = {}
        self._busy = 0
        self._began: tuple[float, float | None] = (0.0, None)
        self._present_since = 0.0
        self._kept_at = 0.0
        self._asked = 0

    def attend(self, person: PersonId, keep: Callable[[], None]) -> None:
        """Count for this person from now on; `keep` is called when counts should be kept."""
        with self._lock:
            self._settle()
            self._person, self._keep = person, keep
            self._present_since = self._kept_at = self._steady()

    def leave(self) -> None:
        """Count for nobody."""
        with self._lock:
            self._person, self._keep = None, lambda: None

    def keep(self) -> None:
        """Have everything kept that was counted up to now."""
        with self._lock:
            keep = self._keep
        keep()

    def begins(self, waited: float) -> None:
        """An engine works from now on, for somebody who waited so many seconds for it."""
        with self._lock:
            self._add(Tally(waited_seconds=waited))
            if not self._busy:
                self._began = (self._steady(), self._joules())
            self._busy += 1

    def ends(self) -> None:
        """An engine rests."""
        with self._lock:
            self._settle()
            self._busy -= 1
            due = not self._busy and self._steady() - self._kept_at >= KEEP_SECONDS
            keep = self._keep
        if due:
            keep()

    def add(self, tally: Tally) -> None:
        """Something was finished."""
        with self._lock:
            self._add(tally)

    def take(self) -> Tallies:
        """What has to be kept; it is forgotten here."""
        with self._lock:
            self._settle()
            taken, self._tallies = self._tallies, {}
            self._kept_at = self._steady()
            return taken

    def put_back(self, tallies: Tallies) -> None:
        """What could not be kept now."""
        with self._lock:
            for day, tally in tallies.items():
                self._tallies[day] = self._tallies.get(day, Tally()) + tally

    @contextmanager
    def asking(self) -> Iterator[int]:
        """While a person waits for a draft or a transcript; gives how many others they wait for."""
        with self._lock:
            others = self._asked
            self._asked += 1
        try:
            yield others
        finally:
            with self._lock:
                self._asked -= 1

    def _settle(self) -> None:
        """Count the time and the energy up to now."""
        now = self._steady()
        if self._person is not None:
            self._add(Tally(present_seconds=now - self._present_since))
            self._present_since = now
        if self._busy:
            since, before = self._began
            after = self._joules()
            spent = 0.0 if before is None or after is None else max(0.0, after - before)
            self._add(Tally(busy_seconds=now - since, card_joules=spent))
            self._began = (now, after)

    def _add(self, tally: Tally) -> None:
        if self._person is not None:
            day = (self._today(), self._person)
            self._tallies[day] = self._tallies.get(day, Tally()) + tally
