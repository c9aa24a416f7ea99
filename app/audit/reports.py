"""Reports of the log: by person, by patient, by period, sorted by what an event says.

Source: 45 CFR 170.315(d)(3) and 170.210(e): date and time, patient, person, act, what was touched.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import StrEnum

from app.audit.explanations import name_of
from app.audit.filters import LogFilter
from app.audit.log import LoggedEvent
from app.texts import marked, tr

SHOWN = "%Y-%m-%d %H:%M"


class Order(StrEnum):
    """What a report is sorted by; the order of the log decides among equals."""

    TIME = "time"
    PATIENT = "patient"
    PERSON = "person"
    ACTION = "action"
    OBJECT = "object"


SORTED_BY: Mapping[Order, str] = {
    Order.TIME: marked("time", about="order"),
    Order.PATIENT: marked("patient", about="order"),
    Order.PERSON: marked("person", about="order"),
    Order.ACTION: marked("action", about="order"),
    Order.OBJECT: marked("object", about="order"),
}
"""What an order goes by, in words."""


@dataclass(frozen=True, slots=True)
class Report:
    """Events of the log, who asked for them and when; `size` and `root` are the log's head then."""

    title: str
    clinic: str
    made_by: str
    made_at: datetime
    wanted: LogFilter
    order: Order
    size: int
    root: str
    names: Mapping[str, str]
    events: tuple[LoggedEvent, ...]

    def about(self, zone: tzinfo | None = None) -> tuple[str, ...]:
        """What the report covers, one line each."""
        wanted = self.wanted
        lines = [_period(wanted, zone)]
        if wanted.person:
            lines.append(tr("Person: {person}", person=name_of(str(wanted.person), self.names)))
        if wanted.patient:
            lines.append(tr("Patient: {patient}", patient=wanted.patient))
        if wanted.action:
            lines.append(tr("Act: {act}", act=wanted.action.replace("_", " ")))
        if wanted.status:
            lines.append(tr("Outcome: {status}", status=wanted.status))
        if wanted.object_id:
            lines.append(tr("Object: {id}", id=wanted.object_id))
        if wanted.text:
            lines.append(tr("Words: {text}", text=wanted.text))
        return tuple(lines)


def arranged(
    events: Iterable[LoggedEvent], order: Order, names: Mapping[str, str]
) -> list[LoggedEvent]:
    """The events in this order."""
    keys: Mapping[Order, Callable[[LoggedEvent], object]] = {
        Order.TIME: lambda event: event.time,
        Order.PATIENT: lambda event: event.patient,
        Order.PERSON: lambda event: name_of(event.person, names).casefold(),
        Order.ACTION: lambda event: event.action,
        Order.OBJECT: lambda event: event.object_id,
    }
    key = keys[order]
    return sorted(events, key=lambda event: (key(event), event.sequence))


def _period(wanted: LogFilter, zone: tzinfo | None) -> str:
    since, until = wanted.since, wanted.until
    if since and until:
        first, last = since.astimezone(zone), until.astimezone(zone)
        return tr("Period: {first} to {last}", first=f"{first:{SHOWN}}", last=f"{last:{SHOWN}}")
    if since:
        return tr("Period: from {first}", first=f"{since.astimezone(zone):{SHOWN}}")
    if until:
        return tr("Period: until {last}", last=f"{until.astimezone(zone):{SHOWN}}")
    return tr("Period: everything")
