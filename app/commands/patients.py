"""`consultroom patients …` and `consultroom retention …`: the patient's rights, and policies."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import asdict
from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape
from rich.table import Column, Table

from app.bootstrap import Room, open_room
from app.commands.chart_words import history_data, history_lines, hit_data
from app.commands.shared import (
    HomeOption,
    JsonOption,
    Output,
    PasswordOption,
    UserOption,
    ask,
    enter,
    services_of,
    sign_in_asking,
)
from app.domain.identifiers import PatientId
from app.domain.patient import Patient
from app.errors import UserFacingError
from app.retention.erasure import ErasureReason, told
from app.retention.retention import RetentionPlan
from app.store.searched import SearchKind
from app.store.values import time_text

commands = typer.Typer(no_args_is_help=True, help="Patients: list, export everything, erase.")
retention = typer.Typer(no_args_is_help=True, help="What the policies remove, and removing it.")

PatientArgument = Annotated[str, typer.Argument(help="The patient's id, from «patients list».")]
YesOption = Annotated[
    bool, typer.Option("--yes", help="Without asking again: you have read what it says.")
]


@commands.command("list")
def patients_list(
    user: UserOption,
    text: Annotated[str, typer.Argument(help="Words of the name or the date of birth.")] = "",
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """The patients, by family name."""
    output = Output.choose(as_json)
    with ExitStack() as stack:
        found = enter(services_of(home), user, password_stdin, stack).records.patients(text)
    if as_json:
        output.result({"patients": [_patient(patient) for patient in found]})
        return
    table = Table(Column("id", no_wrap=True), "name", "born", "record number")
    for patient in found:
        born = str(patient.birth_date or "")
        table.add_row(patient.id, escape(patient.name), born, escape(patient.identifier))
    output.screen.print(table)


@commands.command("chart")
def patients_chart(
    patient: PatientArgument,
    user: UserOption,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Medicines, allergies and problems as signed notes say them, and the visits."""
    output = Output.choose(as_json)
    with ExitStack() as stack:
        room = enter(services_of(home), user, password_stdin, stack)
        history = room.patient_charts.open(PatientId(patient))
    if as_json:
        output.result(history_data(history))
        return
    _say(output, *history_lines(history))


@commands.command("search")
def patients_search(
    text: Annotated[str, typer.Argument(help="Words, or a phrase in quotation marks.")],
    user: UserOption,
    kind: Annotated[
        list[SearchKind] | None, typer.Option("--kind", help="Only this; as often as needed.")
    ] = None,
    since: Annotated[datetime | None, typer.Option("--since", formats=["%Y-%m-%d"])] = None,
    until: Annotated[
        datetime | None, typer.Option("--until", formats=["%Y-%m-%d"], help="This day is in it.")
    ] = None,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Find words in notes, transcripts, addenda, reasons of visits and patients."""
    output = Output.choose(as_json)
    with ExitStack() as stack:
        search = enter(services_of(home), user, password_stdin, stack).search
        found = search.find(text, kind or (), _begin(since), _begin(until, timedelta(days=1)))
    if as_json:
        output.result({"hits": [hit_data(hit) for hit in found.hits], "more": found.more})
        return
    table = Table("what", "patient", "visit", "words")
    for hit in found.hits:
        visit = "" if hit.visit_at is None else f"{hit.visit_at.astimezone():%Y-%m-%d %H:%M}"
        words = "".join(
            f"[bold]{escape(one.text)}[/bold]" if one.found else escape(one.text)
            for one in hit.excerpt
        )
        table.add_row(hit.kind, escape(hit.patient_name), visit, words)
    output.screen.print(table)
    if found.more:
        _say(output, f"These are the best {len(found.hits)}; name more words to see others.")


@commands.command("export")
def patients_export(
    patient: PatientArgument,
    folder: Annotated[Path, typer.Argument(help="A folder outside the clinic's own.")],
    user: UserOption,
    home: HomeOption = None,
    yes: YesOption = False,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Write everything of a patient into a folder, unencrypted, for the patient."""
    output = Output.choose(as_json)
    with ExitStack() as stack:
        room, password = _room(home, user, password_stdin, stack)
        preview = room.patient_export.preview(PatientId(patient))
        _say(
            output,
            f"{preview.patient_name}: {preview.visits} visits, {preview.recordings} recordings,"
            f" {preview.notes} notes.",
            preview.warning,
        )
        ask(yes, as_json, "Write it?")
        receipt = room.patient_export.write(
            PatientId(patient), folder.absolute(), password, output.task()
        )
    if as_json:
        output.result({**asdict(receipt), "folder": str(receipt.folder)})
        return
    output.screen.print(
        f"{receipt.files} files, {receipt.bytes:,} bytes in {receipt.folder}", markup=False
    )
    output.screen.print(f"SHA-256 of the list of checksums: {receipt.sha256}", markup=False)


@commands.command("erase")
def patients_erase(
    patient: PatientArgument,
    user: UserOption,
    reason: Annotated[
        ErasureReason, typer.Option("--reason", help="Why; it is written into the log.")
    ],
    home: HomeOption = None,
    yes: YesOption = False,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Destroy a patient's key, so that their records open no more. It cannot be undone."""
    output = Output.choose(as_json)
    with ExitStack() as stack:
        room, password = _room(home, user, password_stdin, stack)
        preview = room.erasure.preview(PatientId(patient))
        _say(output, f"{preview.patient_name} will be erased:", *preview.lines, *preview.warnings)
        ask(yes, as_json, "Erase?")
        receipt = room.erasure.erase(PatientId(patient), password, reason, output.task())
    if as_json:
        value = {**asdict(receipt), "erased_at": time_text(receipt.erased_at)}
        output.result({**value, "sha256": receipt.sha256, "text": receipt.text})
        return
    output.screen.print(receipt.text, markup=False)


@commands.command("erased")
def patients_erased(
    user: UserOption,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Who was erased, when and why."""
    output = Output.choose(as_json)
    with ExitStack() as stack:
        found = enter(services_of(home), user, password_stdin, stack).erasure.erasures()
    if as_json:
        output.result(
            {"erasures": [{**asdict(one), "erased_at": time_text(one.erased_at)} for one in found]}
        )
        return
    _say(output, *(told(found) or ("Nobody was erased.",)))


@retention.command("plan")
def retention_plan(
    user: UserOption,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """What the policies would remove now; nothing is removed."""
    output = Output.choose(as_json)
    with ExitStack() as stack:
        plan = enter(services_of(home), user, password_stdin, stack).retention.due()
    if as_json:
        output.result(_plan(plan))
        return
    _say(output, *(plan.lines or ("Nothing is due.",)))


@retention.command("sweep")
def retention_sweep(
    user: UserOption,
    home: HomeOption = None,
    yes: YesOption = False,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Remove for good what the policies say. It cannot be undone."""
    output = Output.choose(as_json)
    with ExitStack() as stack:
        room = enter(services_of(home), user, password_stdin, stack)
        plan = room.retention.due()
        if plan.items:
            _say(output, "To be deleted for good:", *plan.lines)
            ask(yes, as_json, "Delete?")
        done = room.retention.sweep(output.task(), plan)
    if as_json:
        removed = [f"{item.kind}:{item.object_id}" for item in done.removed]
        output.result({"removed": removed, "left": len(done.left), "audio_bytes": done.audio_bytes})
        return
    _say(output, done.line)


def _begin(day: datetime | None, after: timedelta = timedelta()) -> datetime | None:
    """When a day begins here, or the one so long after it."""
    try:
        return None if day is None else (day + after).astimezone()
    except (OverflowError, ValueError) as error:  # the first and the last day that there are
        raise UserFacingError(f"No visit was on {day:%Y-%m-%d}.", "Name another day.") from error


def _room(home: Path | None, user: str, from_stdin: bool, stack: ExitStack) -> tuple[Room, str]:
    """The room, and the passphrase that was typed: these acts ask for it again."""
    services = services_of(home)
    stack.callback(services.engines.close)
    session, password = sign_in_asking(services, user, from_stdin, stack)
    return open_room(services, session), password


def _say(output: Output, *lines: str) -> None:
    """Lines for people; beside one object for machines they go to standard error."""
    console = output.status if output.machine else output.screen
    for line in lines:
        console.print(line, markup=False)


def _patient(patient: Patient) -> dict[str, Any]:
    born = None if patient.birth_date is None else patient.birth_date.isoformat()
    return {
        "id": patient.id,
        "given_name": patient.given_name,
        "family_name": patient.family_name,
        "birth_date": born,
        "identifier": patient.identifier,
    }


def _plan(plan: RetentionPlan) -> dict[str, Any]:
    return {
        "made_at": time_text(plan.made_at),
        "lines": list(plan.lines),
        "items": [
            {
                "kind": str(item.kind),
                "object": item.object_id,
                "encounter": item.encounter_id,
                "patient": item.patient_id,
                "since": time_text(item.since),
            }
            for item in plan.items
        ],
    }
