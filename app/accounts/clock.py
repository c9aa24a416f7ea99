"""Whether the wall clock, which anybody may set, still runs as time does."""

from __future__ import annotations

from dataclasses import dataclass

from app.accounts.attempts import Clocks
from app.audit.events import Action, Event

BACK_SECONDS = 300.0
FORWARD_SECONDS = 366 * 86_400.0
MOST_SECONDS = 1e11  # of a jump, in the log


@dataclass(frozen=True, slots=True)
class Jump:
    """The wall clock was set: by how many seconds, positive where it went forward."""

    seconds: float

    def event(self) -> Event:
        """What the log keeps of it."""
        return Event(
            Action.CLOCK,
            status="failed",
            reason="clock_back" if self.seconds < 0 else "clock_forward",
            detail={"seconds": round(max(-MOST_SECONDS, min(self.seconds, MOST_SECONDS)), 3)},
        )


def jump(expected: float, found: float) -> Jump | None:
    """The difference between two wall times (seconds since 1970) if no running clock explains it.

    A machine may be off for months, so only a year forward counts; backwards, five minutes.
    """
    seconds = found - expected
    return Jump(seconds) if not -BACK_SECONDS <= seconds <= FORWARD_SECONDS else None


class ClockWatch:
    """Compares the wall clock with a clock that only runs, since it was made."""

    def __init__(self, clocks: Clocks) -> None:
        self._clocks = clocks
        self._first = self._furthest = self._ahead()

    def look(self) -> Jump | None:
        """A jump, told once; small steps add up to one."""
        ahead = self._ahead()
        found = jump(self._furthest if ahead < self._furthest else self._first, ahead)
        if found is not None:
            self._first = self._furthest = ahead
        self._furthest = max(self._furthest, ahead)
        return found

    def _ahead(self) -> float:
        """How far the wall clock is ahead; it grows while the machine sleeps."""
        return self._clocks.wall() - self._clocks.steady()
