"""The counts on their way into the clinic's store: now and then, and when somebody leaves."""

from __future__ import annotations

from typing import Final

from app.accounts.session import Session
from app.errors import UserFacingError
from app.monitoring.meter import Meter
from app.store.store import Store, UnitOfWork
from app.store.usage import UsageRepository

KEPT_DAYS: Final = 400
"""Long enough to compare a month with that of the year before; counts of people are personal."""
BELIEVED_AFTER: Final = 10
"""So many days of work must follow one before the counts of the year before it are forgotten."""


def attend(session: Session, meter: Meter) -> None:
    """Count for the person who is signed in, until they leave; safe to repeat.

    The store itself is held: what is computed behind a covered screen is counted too.
    """
    if session.covered or session.closed:
        return
    clinic = session.clinic

    def keep() -> None:
        _keep(clinic, meter)

    def close() -> None:
        keep()
        meter.leave()

    meter.attend(session.person.id, keep)
    session.when_closing(close)


def _keep(clinic: Store, meter: Meter) -> None:
    """Write what was counted; the work that it was counted for never fails for it."""
    tallies = meter.take()
    if not tallies:
        return

    def work(unit: UnitOfWork) -> None:
        usage = UsageRepository(unit.connection)
        usage.add(tallies)
        usage.drop_after(KEPT_DAYS, newer=BELIEVED_AFTER)

    try:
        clinic.write(work)
    except UserFacingError:
        # A full disk, a store being closed: both are said where they matter more.
        meter.put_back(tallies)
