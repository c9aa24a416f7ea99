"""`consultroom audit events | report | export | alerts`: what the log says."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape

from app.accounts.session import Session
from app.audit.alerts import Alert
from app.audit.events import Action
from app.audit.exports import Format
from app.audit.filters import LogFilter
from app.audit.inspection import Log
from app.audit.log import LoggedEvent, leaf_hash
from app.audit.reports import Order
from app.commands.shared import (
    EXIT_FINDING,
    HomeOption,
    JsonOption,
    Output,
    PasswordOption,
    UserOption,
    services_of,
    sign_in,
    sign_in_asking,
)
from app.errors import UserFacingError
from app.store.values import time_text

DAY = len("2026-03-02")

PersonOption = Annotated[str, typer.Option(help="A name, as shown or typed at sign-in, or an id.")]
PatientOption = Annotated[str, typer.Option(help="A patient's id.")]
ActionOption = Annotated[Action | None, typer.Option(help="One kind of act.")]
ObjectOption = Annotated[str, typer.Option("--object", help="The id of what was touched.")]
StatusOption = Annotated[str, typer.Option(help="ok, refused or failed.")]
SinceOption = Annotated[str, typer.Option(help="From a day or time: 2026-03-02, 2026-03-02T14:00.")]
UntilOption = Annotated[str, typer.Option(help="To the end of a day, or before a time.")]
TextOption = Annotated[str, typer.Option(help="Words: acts, people, reasons, the start of an id.")]
OrderOption = Annotated[Order, typer.Option("--sort", help="What to sort by.")]
TitleOption = Annotated[str, typer.Option(help="What stands above it.")]


def events(
    user: UserOption,
    home: HomeOption = None,
    person: PersonOption = "",
    patient: PatientOption = "",
    action: ActionOption = None,
    object_id: ObjectOption = "",
    status: StatusOption = "",
    since: SinceOption = "",
    until: UntilOption = "",
    text: TextOption = "",
    limit: Annotated[int, typer.Option(min=1, max=10_000)] = 50,
    offset: Annotated[int, typer.Option(min=0)] = 0,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Events, newest first, each explained in one sentence."""
    output = Output.choose(as_json)
    services = services_of(home)
    with ExitStack() as stack:
        session = sign_in(services, user, password_stdin, stack)
        log = Log(session)
        wanted = _filter(
            session, log, person, patient, action, object_id, status, since, until, text
        )
        found = log.find(wanted, limit, offset)
        total, said = log.count(wanted), [log.explain(event) for event in found]
    if as_json:
        listed = [_event(one, what) for one, what in zip(found, said, strict=True)]
        output.result({"events": listed, "count": total})
        return
    for event, sentence in zip(found, said, strict=True):
        output.screen.print(f"[dim]{event.sequence:>7}[/] {escape(sentence)}")
    output.screen.print(f"[dim]{len(found):,} of {total:,} events[/]")


def report(
    user: UserOption,
    home: HomeOption = None,
    title: TitleOption = "Audit report",
    person: PersonOption = "",
    patient: PatientOption = "",
    action: ActionOption = None,
    object_id: ObjectOption = "",
    status: StatusOption = "",
    since: SinceOption = "",
    until: UntilOption = "",
    text: TextOption = "",
    order: OrderOption = Order.TIME,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """A report by person, by patient or by period, sorted."""
    output = Output.choose(as_json)
    services = services_of(home)
    with ExitStack() as stack:
        session = sign_in(services, user, password_stdin, stack)
        log = Log(session)
        wanted = _filter(
            session, log, person, patient, action, object_id, status, since, until, text
        )
        made = log.report(wanted, title, order, output.task())
        said = [log.explain(event) for event in made.events]
    if as_json:
        output.result(
            {
                "title": made.title,
                "clinic": made.clinic,
                "made_by": made.made_by,
                "made_at": time_text(made.made_at),
                "about": list(made.about()),
                "sorted_by": made.order,
                "size": made.size,
                "root": made.root,
                "events": [_event(*pair) for pair in zip(made.events, said, strict=True)],
            }
        )
        return
    output.screen.print(f"[bold]{escape(made.title)}[/] — {escape(made.clinic)}")
    for line in made.about():
        output.screen.print(f"[dim]{escape(line)}[/]")
    for event, sentence in zip(made.events, said, strict=True):
        output.screen.print(f"[dim]{event.sequence:>7}[/] {escape(sentence)}")
    output.screen.print(f"[dim]{len(said):,} events; root of the log {made.root}[/]")


def export(
    file: Annotated[Path, typer.Argument(help="The file to write.")],
    user: UserOption,
    form: Annotated[Format, typer.Option("--format", help="The form of the file.")] = Format.CSV,
    home: HomeOption = None,
    title: TitleOption = "Audit report",
    person: PersonOption = "",
    patient: PatientOption = "",
    action: ActionOption = None,
    object_id: ObjectOption = "",
    status: StatusOption = "",
    since: SinceOption = "",
    until: UntilOption = "",
    text: TextOption = "",
    order: OrderOption = Order.TIME,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Write events to a file: CSV, PDF, JSON Lines, or RFC 5424 syslog (log)."""
    output = Output.choose(as_json)
    services = services_of(home)
    with ExitStack() as stack:
        session, password = sign_in_asking(services, user, password_stdin, stack)
        log = Log(session)
        wanted = _filter(
            session, log, person, patient, action, object_id, status, since, until, text
        )
        done = log.export(wanted, form, file, password, output.task(), title=title, order=order)
    facts = {
        "file": str(done.path),
        "events": done.events,
        "bytes": done.bytes,
        "sha256": done.sha256,
    }
    say(output, facts, f"{done.events:,} events in {done.path}, sha256 {done.sha256}")


def alerts(
    user: UserOption,
    home: HomeOption = None,
    since: Annotated[str, typer.Option(help="From this day or time; else 30 days.")] = "",
    acknowledge: Annotated[
        list[str] | None, typer.Option(help="Close the alert with this key.")
    ] = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """What deserves a look, newest first; exit code 1 while an alert is open."""
    output = Output.choose(as_json)
    services = services_of(home)
    begin = _time(since, "since") or datetime.now(UTC) - timedelta(days=30)
    with ExitStack() as stack:
        log = Log(sign_in(services, user, password_stdin, stack))
        by_key = {alert.key: alert for alert in log.alerts(begin)}
        for key in acknowledge or []:
            if key not in by_key:
                raise UserFacingError(f"There is no alert «{key}».", "Copy its key from the list.")
            log.acknowledge(by_key[key])
        found, people = log.alerts(begin), log.people()
    if as_json:
        output.result({"alerts": [_alert(alert) for alert in found]})
    else:
        for alert in found:
            colour = {"urgent": "red", "look": "yellow"}[alert.level]
            closed = people.get(alert.acknowledged_by, alert.acknowledged_by)
            mark = f"[dim]closed by {escape(closed)}[/]" if closed else f"[{colour}]open[/]"
            output.screen.print(f"{local(alert.when)} {mark} {escape(alert.what)}")
            output.screen.print(f"  [dim]{alert.key}: {len(alert.events)} events[/]")
    if any(not alert.acknowledged_by for alert in found):
        raise typer.Exit(EXIT_FINDING)


def _filter(
    session: Session,
    log: Log,
    person: str,
    patient: str,
    action: Action | None,
    object_id: str,
    status: str,
    since: str,
    until: str,
    text: str,
) -> LogFilter:
    if status not in {"", "ok", "refused", "failed"}:
        raise typer.BadParameter("The status is ok, refused or failed.")
    end = _time(until, "until")
    if end is not None and len(until) == DAY:
        end += timedelta(days=1)
    return LogFilter(
        person=_person(session, log, person) if person else None,
        action=action,
        object_id=object_id or None,
        patient=patient or None,
        status=status or None,  # type: ignore[arg-type]
        since=_time(since, "since"),
        until=end,
        text=text,
    )


def _person(session: Session, log: Log, wanted: str) -> str:
    """The id of somebody named as they are shown or sign in; an id stands for itself."""
    for person, shown in log.people().items():
        if wanted.casefold() == shown.casefold():
            return person
    member = session.table.member_named(wanted)
    return wanted if member is None else member.person


def _time(text: str, name: str) -> datetime | None:
    """A local day or time."""
    if not text:
        return None
    try:
        if len(text) == DAY:
            day = date.fromisoformat(text)
            return datetime(day.year, day.month, day.day).astimezone()
        return datetime.fromisoformat(text).astimezone()
    except ValueError as error:
        raise typer.BadParameter(f"--{name} takes 2026-03-02 or 2026-03-02T14:00.") from error


def say(output: Output, facts: dict[str, Any], sentence: str) -> None:
    """Facts for machines, or a sentence for people."""
    if output.machine:
        output.result(facts)
    else:
        output.screen.print(escape(sentence))


def local(time: datetime) -> str:
    """A time on this workstation's clock."""
    return f"{time.astimezone():%Y-%m-%d %H:%M}"


def _event(event: LoggedEvent, sentence: str) -> dict[str, Any]:
    return {
        "sequence": event.sequence,
        "id": event.id,
        "time": time_text(event.time),
        "person": event.person,
        "role": event.role,
        "workstation": event.workstation,
        "session": event.session,
        "action": event.action,
        "object": event.object_id,
        "patient": event.patient,
        "status": event.status,
        "reason": event.reason,
        "detail": event.detail,
        "leaf_sha256": leaf_hash(event.leaf).hex(),
        "what": sentence,
    }


def _alert(alert: Alert) -> dict[str, Any]:
    return {
        "key": alert.key,
        "kind": alert.kind,
        "level": alert.level,
        "when": time_text(alert.when),
        "person": alert.person,
        "what": alert.what,
        "events": [event.sequence for event in alert.events],
        "acknowledged_by": alert.acknowledged_by,
    }
