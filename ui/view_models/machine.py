"""The machine in words and figures: what it does now, who used it, and what a note costs."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from app.accounts.session import Session
from app.texts import marked, tr
from ui.operations import Operation, Operations
from ui.view_models.place import PlaceModel
from ui.view_models.wording import day

if TYPE_CHECKING:  # nobody needs these before signing in
    from app.monitoring.monitoring import Monitoring, Now, Usage
    from app.store.usage import Used

PERIODS = {marked("Last 7 days"): 7, marked("Last 30 days"): 30, marked("Last 12 months"): 365}
"""By words that are shown by `tr`."""
_TICK_MS = 2_000


class MachineModel(PlaceModel):
    """Reads the machine every other second while somebody looks at it; `looked` says that it did,
    `changed` that the counts are new.
    """

    looked = Signal()

    def __init__(self, monitoring: Monitoring, session: Session, operations: Operations) -> None:
        super().__init__(operations)
        self._monitoring, self._session = monitoring, session
        self._reading: Operation | None = None
        self.now: Now | None = None
        self.usage: Usage | None = None
        self.period = list(PERIODS)[1]
        self.filter = ""
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._look)
        operations.closing.connect(self._timer.stop)

    def refresh(self) -> None:
        """Read the counts and the machine."""
        monitoring, days = self._monitoring, PERIODS[self.period]
        self.read("usage", lambda _: monitoring.usage(days), self._take_usage)
        self._look()

    def watch(self, *, watching: bool) -> None:
        """Somebody looks, or does not any more."""
        if watching:
            self._timer.start()
        else:
            self._timer.stop()

    def choose_period(self, period: str) -> None:
        """Show the counts of the last so many days."""
        self.period = period
        self.refresh()

    def narrow(self, text: str) -> None:
        """Show the rows that hold what was typed."""
        self.filter = text
        self.changed.emit()

    @property
    def rows(self) -> list[Used]:
        """Who had something computed, as far as the filter lets it through, newest first."""
        wanted = self.filter.casefold().split()
        return [
            row
            for row in (self.usage.rows if self.usage is not None else ())
            if row.tally.busy_seconds
            and all(word in f"{self.name_of(row)} {day(row.day)}".casefold() for word in wanted)
        ]

    def name_of(self, row: Used) -> str:
        """Who it was."""
        names = self.usage.names if self.usage is not None else {}
        return names.get(row.person, tr("the recovery key"))

    def seconds_of_days(self) -> list[tuple[date, float]]:
        """Seconds of audio of each day of the period, oldest first, also of days without any."""
        if self.usage is None:
            return []
        counted = dict(self.usage.days)
        first, last = self.usage.since.toordinal(), self.usage.until.toordinal()
        days = [date.fromordinal(one) for one in range(first, last + 1)]
        return [(day, counted[day].audio_seconds if day in counted else 0.0) for day in days]

    def _look(self) -> None:
        """Read the machine, unless the last reading is still under way or nobody may look."""
        busy = self._reading is not None and self._reading.running
        if busy or self._session.closed or self._session.covered:
            return
        monitoring = self._monitoring
        self._reading = self.read("machine", lambda _: monitoring.now(), self._take_now)

    def _take_now(self, now: Now) -> None:
        self.now = now
        self.looked.emit()

    def _take_usage(self, usage: Usage) -> None:
        self.usage = usage
        self.changed.emit()
