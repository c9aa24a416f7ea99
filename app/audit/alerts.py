"""What in the log deserves a look, computed here from the events and the clinic's policies alone.

One alert gathers what one person did of one kind on one day, so that it can be looked into once;
what happens after it was acknowledged opens it again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import Literal

from app.accounts.policies import Policies
from app.audit.events import Action
from app.audit.explanations import name_of, said_reason
from app.audit.filters import LogFilter
from app.audit.log import LoggedEvent
from app.days import WEEKDAYS
from app.texts import number, plural, tr

HOUR = timedelta(hours=1)
MARGIN = timedelta(days=1)
CLOCK_TOLERANCE = timedelta(minutes=5)
ARRIVALS = frozenset({Action.SIGN_IN, Action.RECOVER})
VERIFICATIONS = frozenset({Action.VERIFY, Action.HEALTH, Action.VERIFY_BACKUP})
CHANGED_OUTSIDE = frozenset({"log_anchor", "witness"})
TAMPERED = frozenset(
    {"public_key_swapped", "key_slots", "founder", "checkpoint"}
    | {"key_slots_rolled_back", "key_slots_changed", "key_slots_not_logged", "memberships"}
)
AUTOMATIC = frozenset({Action.EXPIRE})
"""What the program does by itself in somebody's session."""
NOT_SUSPICIOUS = frozenset(
    {"cancelled", "no_speech", "language"}
    | {"limit", "requests_an_hour", "requests_at_once"}
    | {"signed", "empty", "patient", "flags", "corrected", "unread", "unheard", "interrupted"}
    | {"changed", "words_removed"}
)
"""Refusals that ordinary work meets every day."""

Level = Literal["look", "urgent"]


class AlertKind(StrEnum):
    """What was seen."""

    REFUSALS = "refusals"
    HOURS = "hours"
    CHARTS = "charts"
    OUTPUT = "output"
    EXPORT = "export"
    CLOCK = "clock"
    SEAL = "seal"
    RECOVERY = "recovery"
    RESTORED = "restored"
    KEY_SLOTS = "key_slots"
    FINDINGS = "findings"


@dataclass(frozen=True, slots=True)
class Alert:
    """What was seen, by whom, when (the last of it), in words, and in which events.

    `acknowledged_by` is the id of the person who looked into it, empty while nobody did.
    """

    key: str
    kind: AlertKind
    level: Level
    when: datetime
    person: str
    what: str
    events: tuple[LoggedEvent, ...]
    acknowledged_by: str = ""


Groups = dict[tuple[str, date], list[LoggedEvent]]
URGENT = frozenset(
    {
        AlertKind.SEAL,
        AlertKind.RECOVERY,
        AlertKind.RESTORED,
        AlertKind.KEY_SLOTS,
        AlertKind.FINDINGS,
    }
)


def period_to_read(since: datetime) -> LogFilter:
    """The events that alerts since then rest on: an hour may begin on the day before."""
    return LogFilter(since=since - MARGIN)


def find_alerts(
    events: Iterable[LoggedEvent],
    policies: Policies,
    names: Mapping[str, str],
    since: datetime,
    zone: tzinfo | None = None,
) -> list[Alert]:
    """The alerts of these events (oldest first), newest first; `zone` None is the local zone."""
    seen = list(events)
    words = _Words(policies, names)
    found: list[Alert] = []
    for kind, rule in _RULES.items():
        groups: Groups = defaultdict(list)
        for event in rule(seen, policies, zone):
            groups[_answers(kind, event), event.time.astimezone(zone).date()].append(event)
        for (person, day), together in groups.items():
            last = max(event.time for event in together)
            if last < since:
                continue
            key = f"{kind}:{person or 'unknown'}:{day:%Y-%m-%d}"
            level: Level = "urgent" if kind in URGENT else "look"
            what = words.say(kind, person, together)
            what = what[0].upper() + what[1:]
            found.append(Alert(key, kind, level, last, person, what, tuple(together)))
    found.sort(key=lambda alert: (alert.when, alert.key), reverse=True)
    return _acknowledged(found, seen)


def _acknowledged(alerts: Sequence[Alert], events: Sequence[LoggedEvent]) -> list[Alert]:
    """Alerts with who looked into them; only an acknowledgement of the last event counts."""
    looked = {event.object_id: event for event in events if event.action == Action.ACKNOWLEDGE}
    marked = []
    for alert in alerts:
        event = looked.get(alert.key)
        covers = event is not None and int(event.detail.get("size", 0)) >= max(
            one.sequence for one in alert.events
        )
        marked.append(replace(alert, acknowledged_by=event.person) if event and covers else alert)
    return marked


def _answers(kind: AlertKind, event: LoggedEvent) -> str:
    """Whom an alert is about: at a refused sign-in that is told later, the one who was named."""
    if event.action == Action.SIGN_IN_REFUSED and "count" in event.detail:
        return event.object_id
    return "" if kind in {AlertKind.RESTORED, AlertKind.CLOCK} else event.person


def _refusals(
    events: Sequence[LoggedEvent], policies: Policies, _zone: tzinfo | None
) -> Iterable[LoggedEvent]:
    """At least so many refusals of one person within an hour."""
    refused = [
        event
        for event in events
        if event.status == "refused" and not NOT_SUSPICIOUS.issuperset(event.reason.split(", "))
    ]
    yield from _crowded(
        refused,
        policies.alert_refusals,
        lambda event: int(event.detail.get("count", 1)),
        lambda event: _answers(AlertKind.REFUSALS, event),
    )


def _charts(
    events: Sequence[LoggedEvent], policies: Policies, _zone: tzinfo | None
) -> Iterable[LoggedEvent]:
    """Charts of at least so many different patients within an hour, by one person."""
    looks = [
        event
        for event in events
        if event.patient and event.status == "ok" and event.action not in AUTOMATIC
    ]
    for person in {event.person for event in looks}:
        window: list[LoggedEvent] = []
        told: set[int] = set()
        for event in (one for one in looks if one.person == person):
            window = [one for one in window if event.time - one.time < HOUR]
            window.append(event)
            if len({one.patient for one in window}) >= policies.alert_charts:
                yield from (one for one in window if one.sequence not in told)
                told.update(one.sequence for one in window)


def _crowded(
    events: Sequence[LoggedEvent],
    threshold: int,
    weight: Callable[[LoggedEvent], int],
    group: Callable[[LoggedEvent], str],
) -> Iterable[LoggedEvent]:
    """The events of each group that lie in an hour whose weights reach the threshold."""
    windows: dict[str, list[LoggedEvent]] = defaultdict(list)
    told: set[int] = set()
    for event in events:
        window = [one for one in windows[group(event)] if event.time - one.time < HOUR]
        window.append(event)
        windows[group(event)] = window
        if sum(weight(one) for one in window) >= threshold:
            yield from (one for one in window if one.sequence not in told)
            told.update(one.sequence for one in window)


def _hours(
    events: Sequence[LoggedEvent], policies: Policies, zone: tzinfo | None
) -> Iterable[LoggedEvent]:
    """Arrivals, and work on charts, outside the clinic's hours."""
    for event in events:
        local = event.time.astimezone(zone)
        inside = (
            local.weekday() in policies.work_days
            and policies.day_starts <= local.time() < policies.day_ends
        )
        at_work = event.action in ARRIVALS or event.patient
        if at_work and not inside and event.action not in AUTOMATIC:
            yield event


def _output(
    events: Sequence[LoggedEvent], policies: Policies, _zone: tzinfo | None
) -> Iterable[LoggedEvent]:
    for event in events:
        if event.action == Action.DRAFT and _number(event, "tokens") > policies.alert_output_tokens:
            yield event


def _export(
    events: Sequence[LoggedEvent], policies: Policies, _zone: tzinfo | None
) -> Iterable[LoggedEvent]:
    for event in events:
        if event.action == Action.EXPORT and _number(event, "bytes") > policies.alert_export_bytes:
            yield event


def _clock(
    events: Sequence[LoggedEvent], _policies: Policies, _zone: tzinfo | None
) -> Iterable[LoggedEvent]:
    """Jumps that the session noticed, and arrivals before what the log holds already.

    Events of a crashed session reach the log late; only arrivals are compared.
    """
    latest: datetime | None = None
    for event in events:
        arrived_before = (
            event.action in ARRIVALS and latest is not None
            and event.time < latest - CLOCK_TOLERANCE
        )  # fmt: skip
        if event.reason in {"clock_back", "clock_forward"} or arrived_before:
            yield event
        latest = event.time if latest is None else max(latest, event.time)


def _seal(
    events: Sequence[LoggedEvent], _policies: Policies, _zone: tzinfo | None
) -> Iterable[LoggedEvent]:
    return (one for one in events if one.action == Action.SEAL and one.status != "ok")


def _recovery(
    events: Sequence[LoggedEvent], _policies: Policies, _zone: tzinfo | None
) -> Iterable[LoggedEvent]:
    """Arrivals with the recovery key, and refused tries of one."""
    return (
        one
        for one in events
        if one.action == Action.RECOVER
        or (one.action == Action.SIGN_IN_REFUSED and one.reason == "recovery_key")
    )


def _restored(
    events: Sequence[LoggedEvent], _policies: Policies, _zone: tzinfo | None
) -> Iterable[LoggedEvent]:
    return (
        one
        for one in events
        if (one.action == Action.RESTORE and one.status == "ok") or one.reason in CHANGED_OUTSIDE
    )


def _key_slots(
    events: Sequence[LoggedEvent], _policies: Policies, _zone: tzinfo | None
) -> Iterable[LoggedEvent]:
    return (
        one for one in events if one.action == Action.SIGN_IN_REFUSED and one.reason in TAMPERED
    )


def _findings(
    events: Sequence[LoggedEvent], _policies: Policies, _zone: tzinfo | None
) -> Iterable[LoggedEvent]:
    return (
        one
        for one in events
        if one.action in VERIFICATIONS
        and one.status == "failed"
        and one.reason not in CHANGED_OUTSIDE
        and not one.reason.startswith("witness_")
    )


def _number(event: LoggedEvent, key: str) -> float:
    return float(event.detail.get(key, 0))


_RULES: Mapping[
    AlertKind,
    Callable[[Sequence[LoggedEvent], Policies, tzinfo | None], Iterable[LoggedEvent]],
] = {
    AlertKind.REFUSALS: _refusals,
    AlertKind.HOURS: _hours,
    AlertKind.CHARTS: _charts,
    AlertKind.OUTPUT: _output,
    AlertKind.EXPORT: _export,
    AlertKind.CLOCK: _clock,
    AlertKind.SEAL: _seal,
    AlertKind.RECOVERY: _recovery,
    AlertKind.RESTORED: _restored,
    AlertKind.KEY_SLOTS: _key_slots,
    AlertKind.FINDINGS: _findings,
}


def _days(days: frozenset[int]) -> str:
    """Working days in words: «Monday to Friday»."""
    listed = [tr(WEEKDAYS[day]) for day in sorted(days)]
    if len(listed) > 2 and max(days) - min(days) == len(days) - 1:
        return tr("{first} to {last}", first=listed[0], last=listed[-1])
    return ", ".join(listed)


def _patients(count: int) -> str:
    return plural(count, "{count} patient", "{count} patients", count=number(count))


@dataclass(frozen=True, slots=True)
class _Words:
    """What an alert says."""

    policies: Policies
    names: Mapping[str, str]

    def say(self, kind: AlertKind, person: str, events: Sequence[LoggedEvent]) -> str:
        who = name_of(person, self.names)
        count = sum(int(event.detail.get("count", 1)) for event in events)
        acts = len(events)
        patients = len({event.patient for event in events if event.patient})
        starts, ends = self.policies.day_starts, self.policies.day_ends
        hours = tr(
            "{days}, {starts} to {ends}",
            days=_days(self.policies.work_days),
            starts=f"{starts:%H:%M}",
            ends=f"{ends:%H:%M}",
        )
        largest = max(_number(event, "bytes") for event in events)
        tokens = max(_number(event, "tokens") for event in events)
        reasons = ", ".join(sorted({said_reason(event.reason) for event in events if event.reason}))
        return {
            AlertKind.REFUSALS: tr(
                "{who} was refused {count} times: {reasons}.",
                who=who,
                count=count,
                reasons=reasons or tr("no reason is known"),
            ),
            AlertKind.HOURS: tr(
                "{who} was at work outside the clinic's hours ({hours}): {acts}, {patients}.",
                who=who,
                hours=hours,
                acts=plural(acts, "{count} act", "{count} acts", count=number(acts)),
                patients=_patients(patients),
            ),
            AlertKind.CHARTS: tr(
                "{who} had the charts of {patients} open in a short time.",
                who=who,
                patients=_patients(patients),
            ),
            AlertKind.OUTPUT: tr(
                "{who} had a note of {tokens} tokens drafted, which is longer than the clinic's"
                " limit of {most}.",
                who=who,
                tokens=number(tokens),
                most=number(self.policies.alert_output_tokens),
            ),
            AlertKind.EXPORT: tr(
                "{who} exported {bytes} bytes at once, which is more than the clinic's limit of"
                " {most}.",
                who=who,
                bytes=number(largest),
                most=number(self.policies.alert_export_bytes),
            ),
            AlertKind.CLOCK: tr(
                "The workstation's clock was moved, so times around here cannot be"
                " trusted; the order of the events can."
            ),
            AlertKind.SEAL: tr(
                "The network seal could not be proved when {who} started the application,"
                " and the charts stayed closed.",
                who=who,
            ),
            AlertKind.RECOVERY: tr(
                "The recovery key was used or tried. Ask who did it and why, and replace it."
            ),
            AlertKind.RESTORED: tr(
                "The clinic was restored from a backup, or its log was rewritten: compare"
                " it with an exported checkpoint."
            ),
            AlertKind.KEY_SLOTS: tr(
                "The key slots were changed outside of Consultroom or an old file was put back, and"
                " sign-in was refused: {reasons}.",
                reasons=reasons,
            ),
            AlertKind.FINDINGS: tr(
                "{who} checked the log, the stores, a note or a backup, and it was not whole"
                "{reasons}.",
                who=who,
                reasons=reasons and f": {reasons}",
            ),
        }[kind]
