"""`consultroom audit …`: the log."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import typer

from app import report
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
from app.errors import UserFacingError

commands = typer.Typer(no_args_is_help=True, help="The audit log.")


def _checkpoint_text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UserFacingError(
            f"«{path}» could not be read as a checkpoint.", "Check the file's name."
        ) from error


@commands.command("verify")
def audit_verify(
    user: UserOption,
    home: HomeOption = None,
    against: Annotated[
        Path | None, typer.Option(help="A checkpoint that was exported earlier.")
    ] = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Prove that no event was changed, removed or reordered."""
    output = Output.choose(as_json)
    services = services_of(home)
    with ExitStack() as stack:
        session = sign_in(services, user, password_stdin, stack)
        earlier = [] if against is None else [_checkpoint_text(against)]
        verdict = session.audit.verify(output.task(), earlier)
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


@commands.command("checkpoint")
def audit_checkpoint(
    user: UserOption, home: HomeOption = None, password_stdin: PasswordOption = False
) -> None:
    """Print a signed checkpoint, to be kept outside the workstation."""
    services = services_of(home)
    with ExitStack() as stack:
        session = sign_in(services, user, password_stdin, stack)
        sys.stdout.write(session.audit.export_checkpoint())
