"""How much one person may ask of the engines, as the clinic's policies say."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from math import ceil
from typing import Final

from app.accounts.session import Session
from app.audit.events import Action, Event
from app.errors import Refused
from app.monitoring.meter import Meter
from app.store.usage import UsageRepository
from app.texts import marked, plural, tr

_HOUR: Final = timedelta(hours=1)
_SAFE: Final = marked("What was recorded and written is kept.")


class LimitError(Refused):
    """It would be more than the clinic lets one person ask for."""


class Limits:
    """Counts in the log what a person got within the hour, so that a restart forgets nothing."""

    def __init__(self, session: Session, meter: Meter) -> None:
        self._session, self._meter = session, meter

    @contextmanager
    def asking(self) -> Iterator[None]:
        """While a draft or a transcript is made; LimitError, and audited, if it is one too many."""
        policies = self._session.policies
        with self._meter.asking() as others:
            at_once, an_hour = policies.requests_at_once, policies.requests_an_hour
            if at_once is not None and others >= at_once:
                raise self._refused(
                    "requests_at_once",
                    plural(
                        others,
                        "You have a draft or a transcript under way, and the clinic lets nobody "
                        "have more.",
                        "You have {count} drafts and transcripts under way, and the clinic lets "
                        "nobody have more.",
                    ),
                    tr("Wait until one of them is done, then ask again."),
                )
            if an_hour is not None:
                self._count_hour(an_hour, others)
            yield

    def _count_hour(self, most: int, others: int) -> None:
        person, now = self._session.person.id, datetime.now(UTC)
        asked = self._session.clinic.read(
            lambda connection: UsageRepository(connection).asked_between(person, now - _HOUR, now)
        )
        if len(asked) + others < most:
            return
        over = [*asked, *(now for _ in range(others))]
        free = over[len(over) - most] + _HOUR - now
        minutes = max(1, ceil(free / timedelta(minutes=1)))
        raise self._refused(
            "requests_an_hour",
            plural(
                len(over),
                "You have asked for a draft or a transcript within the hour, and the clinic lets "
                "nobody ask for more.",
                "You have asked for {count} drafts and transcripts within the hour, and the "
                "clinic lets nobody ask for more.",
            ),
            plural(minutes, "Ask again in {count} minute.", "Ask again in {count} minutes."),
        )

    def _refused(self, policy: str, what: str, action: str) -> LimitError:
        self._session.audit.record(Event(Action.REFUSAL, status="refused", reason=policy))
        return LimitError(what, action, tr(_SAFE))
