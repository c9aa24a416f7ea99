"""`consultroom audit …`: the log."""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager, ExitStack, nullcontext
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape

from app import report
from app.accounts.session import Session
from app.audit.exports import NewFile, destination
from app.audit.inspection import Log
from app.audit.timestamps import Timestamp
from app.commands import audit_events
from app.commands.audit_events import local, say
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

commands = typer.Typer(no_args_is_help=True, help="The audit log.")
commands.command("events")(audit_events.events)
commands.command("report")(audit_events.report)
commands.command("export")(audit_events.export)
commands.command("alerts")(audit_events.alerts)

CheckpointFile = Annotated[Path, typer.Argument(help="An exported checkpoint.")]
OutputOption = Annotated[
    Path | None, typer.Option("--output", help="Write it into this file instead of printing it.")
]


@commands.command("verify")
def audit_verify(
    user: UserOption,
    home: HomeOption = None,
    against: Annotated[
        list[Path] | None,
        typer.Option(help="A checkpoint exported earlier; may be given several times."),
    ] = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Prove that no event was changed, removed or reordered."""
    output = Output.choose(as_json)
    services = services_of(home)
    with ExitStack() as stack:
        session = sign_in(services, user, password_stdin, stack)
        earlier = [_text(path) for path in against or []]
        verdict = Log(session).verify(output.task(), earlier)
    if as_json:
        output.result(
            {
                "verified": verdict.whole,
                "events": verdict.events,
                "root": verdict.root,
                "findings": list(verdict.findings),
            }
        )
    else:
        report.show_verdict(output.screen, verdict)
    if not verdict.whole:
        raise typer.Exit(EXIT_FINDING)


@commands.command("state")
def audit_state(
    user: UserOption,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """The log in one glance: its size, its last verification, who stands for it from outside."""
    output = Output.choose(as_json)
    services = services_of(home)
    with ExitStack() as stack:
        log = Log(sign_in(services, user, password_stdin, stack))
        state, signed, stamped = log.state(), log.countersigned(), log.timestamps()
    last = state.last_checkpoint
    if as_json:
        output.result(
            {
                "whole": state.whole,
                "events": state.events,
                "verified_at": None if state.verified_at is None else time_text(state.verified_at),
                "findings": list(state.findings),
                "last_checkpoint": last and {"size": last.size, "time": time_text(last.time)},
                "countersigned": [
                    {"size": one.checkpoint.size, "person": one.person, "time": time_text(one.time)}
                    for one in signed
                ],
                "timestamps": [_timestamp(one) for one in stamped],
            }
        )
        return
    words = {None: "not verified yet", True: "[green]whole[/]", False: "[red]broken[/]"}
    output.screen.print(f"Audit log: {state.events:,} events, {words[state.whole]}")
    if state.verified_at is not None:
        output.screen.print(f"  last verified {local(state.verified_at)}")
    for finding in state.findings:
        output.screen.print(f"  [red]{escape(finding)}[/]")
    for one in signed:
        output.screen.print(f"  {one.checkpoint.size:,} events countersigned {local(one.time)}")
    for stamp in stamped:
        _show_timestamp(output, stamp)


@commands.command("checkpoint")
def audit_checkpoint(
    user: UserOption,
    home: HomeOption = None,
    output_file: OutputOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """A signed checkpoint, to be kept outside the workstation: printed, or written to a file."""
    services = services_of(home)
    with ExitStack() as stack:
        session = sign_in(services, user, password_stdin, stack)
        with _file(output_file, session) as file:
            text = Log(session).checkpoint()
            _hand_out(Output.choose(as_json), text, file)


@commands.command("countersign")
def audit_countersign(
    checkpoint: CheckpointFile,
    user: UserOption,
    home: HomeOption = None,
    output_file: OutputOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Verify the log against a checkpoint and put an auditor's signature line under it."""
    output = Output.choose(as_json)
    services = services_of(home)
    text = _text(checkpoint)
    with ExitStack() as stack:
        session, password = sign_in_asking(services, user, password_stdin, stack)
        with _file(output_file, session) as file:
            _hand_out(output, Log(session).countersign(text, password, output.task()), file)


@commands.command("timestamp-request")
def audit_timestamp_request(
    checkpoint: CheckpointFile,
    user: UserOption,
    output_file: Annotated[
        Path, typer.Option("--output", help="The request to take along (.tsq).")
    ],
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Write the request for a time-stamping authority (RFC 3161) over a checkpoint."""
    output = Output.choose(as_json)
    services = services_of(home)
    text = _text(checkpoint)
    with ExitStack() as stack:
        session = sign_in(services, user, password_stdin, stack)
        with destination(output_file, services.settings.home) as file:
            file.write(Log(session).timestamp_request(text))
            file.finish(0)
    say(output, {"file": str(output_file)}, f"The request is in {output_file}.")


@commands.command("timestamp-add")
def audit_timestamp_add(
    checkpoint: CheckpointFile,
    response: Annotated[Path, typer.Argument(help="The authority's answer (.tsr).")],
    root: Annotated[
        list[Path], typer.Option(help="The authority's root certificate (PEM or DER).")
    ],
    user: UserOption,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Keep the answer of a time-stamping authority, if it holds for this checkpoint."""
    output = Output.choose(as_json)
    services = services_of(home)
    text, answer, roots = _text(checkpoint), _bytes(response), [_bytes(path) for path in root]
    with ExitStack() as stack:
        log = Log(sign_in(services, user, password_stdin, stack))
        stamp = log.add_timestamp(text, answer, roots, output.task())
    if as_json:
        output.result(_timestamp(stamp))
    else:
        _show_timestamp(output, stamp)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UserFacingError(
            f"«{path}» could not be read as a checkpoint.", "Check the file's name."
        ) from error


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UserFacingError(f"«{path}» could not be read.", "Check the file's name.") from error


def _file(path: Path | None, session: Session) -> AbstractContextManager[NewFile | None]:
    """A file outside the clinic's folder, or none to print."""
    return nullcontext() if path is None else destination(path, session.place.paths.home)


def _hand_out(output: Output, text: str, file: NewFile | None) -> None:
    if file is not None:
        file.write(text.encode())
        file.finish(0)
    if output.machine:
        output.result({"checkpoint": text, "file": None if file is None else str(file.path)})
    elif file is None:
        sys.stdout.write(text)
    else:
        output.screen.print(f"The checkpoint is in {file.path}.", markup=False)


def _timestamp(stamp: Timestamp) -> dict[str, Any]:
    return {
        "number": stamp.number,
        "size": stamp.checkpoint.size,
        "holds": stamp.holds,
        "time": time_text(stamp.time),
        "authority": stamp.authority,
        "roots": list(stamp.roots),
    }


def _show_timestamp(output: Output, stamp: Timestamp) -> None:
    if not stamp.holds:
        output.screen.print(f"  [red]time-stamp {stamp.number} does not hold any more[/]")
        return
    output.screen.print(
        f"  {stamp.checkpoint.size:,} events time-stamped {local(stamp.time)}"
        f" by {escape(stamp.authority)}"
    )
    for root in stamp.roots:
        output.screen.print(f"    [dim]under the root certificate {root}[/]")
