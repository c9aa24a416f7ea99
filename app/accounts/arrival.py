"""What a sign-in finds: a clock that jumped, policies that cannot be read, codes that are due."""

from __future__ import annotations

from dataclasses import dataclass

from app.accounts.attempts import Clocks
from app.accounts.clock import jump
from app.accounts.policies import RULES, read_policies
from app.accounts.session import Duty
from app.accounts.totp import has_code, owes_code
from app.audit.events import Action, Event
from app.audit.trail import AuditTrail
from app.keys.membership import Member
from app.store.connection import Connection
from app.store.store import Store
from app.store.values import time_from
from app.texts import plural, tr


@dataclass(frozen=True, slots=True)
class Arrival:
    """What the log keeps of it, what the person is told, and what the person has to do."""

    events: tuple[Event, ...]
    notices: tuple[str, ...]
    duties: tuple[Duty, ...]


def look_around(clinic: Store, member: Member, clocks: Clocks) -> Arrival:
    """To be called before the first event of a session is written."""
    events: list[Event] = []
    notices: list[str] = []
    duties: list[Duty] = []

    def look(connection: Connection) -> None:
        last = connection.value("SELECT time FROM audit_log ORDER BY sequence DESC LIMIT 1")
        found = jump(time_from(last).timestamp(), clocks.wall()) if last else None
        if found is not None:
            events.append(found.event())
            notices.append(
                tr(
                    "The clock of this workstation is behind the last entry of the audit log. Set"
                    " it right."
                )
                if found.seconds < 0
                else tr(
                    "More than a year has passed since the last entry of the audit log. Check the"
                    " clock of this workstation."
                )
            )
        policies, unread = read_policies(connection)
        if unread:
            names = sorted({name if name in RULES else "unknown" for name in unread})
            events.append(Event(Action.POLICY, status="failed", reason=", ".join(names[:8])))
            notices.append(
                tr(
                    "These policies cannot be read, so their defaults hold: {names}.",
                    names=", ".join(names),
                )
            )
        if owes_code(policies.totp, member.person) and not has_code(connection, member):
            duties.append(Duty.SET_UP_TOTP)

    clinic.read(look)
    return Arrival(tuple(events), tuple(notices), tuple(duties))


def tell_unopened(trail: AuditTrail, chart: Store | None) -> tuple[str, ...]:
    """Log the rows that an upgrade could not read for the search, and say what to do about them."""
    if chart is None or not chart.unopened:
        return ()
    count = chart.unopened
    detail: dict[str, str | int | float] = {"findings": count}
    trail.record(Event(Action.HEALTH, status="failed", reason="unopened", detail=detail))
    what = plural(
        count,
        "One entry of the charts was changed or moved since it was written: the search does not"
        " find it.",
        "{count} entries of the charts were changed or moved since they were written: the search"
        " does not find them.",
    )
    action = tr("Compare the charts with a backup from before, and restore it if it has them.")
    return (f"{what} {action}",)
