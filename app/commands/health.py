"""`consultroom health`: whether the stores are whole."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape

from app.accounts.workplace import Workplace
from app.commands.shared import (
    EXIT_FINDING,
    HomeOption,
    JsonOption,
    Output,
    PasswordOption,
    UserOption,
    services_of,
    sign_in,
)
from app.health.health import Health, HealthReport
from app.store.damage import ACCEPTABLE, StoreDamagedError
from app.store.health import Finding, StoreHealth
from app.store.health import accept as accept_store
from app.store.kinds import NAMES, StoreKind


def health(
    user: UserOption,
    home: HomeOption = None,
    accept: Annotated[
        StoreKind | None,
        typer.Option(
            help="Go on with a store that holds older parts or lost its last changes, where no"
            " backup is newer. A copy of what was found is kept, and the audit log tells of it."
        ),
    ] = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Read every page of the stores that this person opens, and say whether they are whole."""
    output = Output.choose(as_json)
    services = services_of(home)
    with ExitStack() as stack:
        try:
            session = sign_in(services, user, password_stdin, stack)
        except StoreDamagedError as error:
            if error.kind is accept and error.damage in ACCEPTABLE:
                _accept(output, error.kind, Workplace(services.settings).store(error.kind))
                return
            found = Finding.of(error, error.kind)
            report = HealthReport(stores=(), log=None, findings=(found,), notices=())
        else:
            report = Health(session, services.catalog).check(output.task())
    if as_json:
        output.result(_as_json(report))
    else:
        _show(output, report)
    if not report.whole:
        raise typer.Exit(EXIT_FINDING)


def _accept(output: Output, kind: StoreKind, path: Path) -> None:
    kept = accept_store(path, output.task())
    if output.machine:
        output.result({"accepted": kind, "kept": str(kept)})
        return
    output.screen.print(
        f"{NAMES[kind]} will be opened as it is. What was found is kept in", end=" "
    )
    output.screen.print(str(kept), markup=False)
    output.screen.print("Sign in, and check the stores and the audit log.")


def _as_json(report: HealthReport) -> dict[str, Any]:
    return {
        "whole": report.whole,
        "log": None if report.log is None else asdict(report.log),
        "stores": [_store(store) for store in report.stores],
        "findings": [asdict(finding) for finding in report.findings],
        "notices": [asdict(notice) for notice in report.notices],
    }


def _store(store: StoreHealth) -> dict[str, Any]:
    return {
        "store": store.kind,
        "id": store.store_id,
        "bytes": store.bytes,
        "whole": store.whole,
        "recorded": store.recorded,
    }


def _show(output: Output, report: HealthReport) -> None:
    for store in report.stores:
        words = "[green]whole[/]" if store.whole else "[red]damaged[/]"
        output.screen.print(f"{NAMES[store.kind]}: {words}, {store.bytes:,} bytes")
    if report.log is not None:
        output.screen.print(f"Audit log: {report.log.events:,} events, root {report.log.root}")
    for finding in report.findings:
        output.screen.print(f"[red]{escape(finding.what)}[/] {escape(finding.action)}")
    for notice in report.notices:
        output.screen.print(f"[yellow]{escape(notice.what)}[/] {escape(notice.action)}")
