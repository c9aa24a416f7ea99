"""`consultroom backup …`: copies of the clinic, and the way back from them."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape
from rich.table import Table

from app.accounts.totp import CodeNeeded
from app.backup.backups import BackupVerdict
from app.backup.manifest import Backup
from app.backup.restore import Restore, Restored
from app.bootstrap import open_office
from app.commands.shared import (
    EXIT_FINDING,
    HomeOption,
    JsonOption,
    Output,
    PasswordOption,
    UserOption,
    read_password,
    services_of,
    sign_in,
)
from app.errors import UserFacingError

commands = typer.Typer(no_args_is_help=True, help="Backups, and the way back from them.")

DestinationArgument = Annotated[
    Path | None,
    typer.Argument(help="A folder or stick; else the backup folder of the policies."),
]
FolderArgument = Annotated[Path, typer.Argument(help="The folder of one backup.")]


@commands.command("create")
def backup_create(
    user: UserOption,
    destination: DestinationArgument = None,
    home: HomeOption = None,
    if_due: Annotated[
        bool, typer.Option("--if-due", help="Only if the policies say that it is time.")
    ] = False,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Copy the clinic; into the backup folder of the policies, older backups are thinned too."""
    output = Output.choose(as_json)
    services = services_of(home)
    with ExitStack() as stack:
        backups = open_office(services, sign_in(services, user, password_stdin, stack)).backups
        if if_due and not backups.due(datetime.now(UTC)):
            _print(output, {"due": False}, "No backup is due.")
            return
        if destination is None:
            backup = backups.run(output.task())
        else:
            backup = backups.create(destination.absolute(), output.task())
    _print(
        output,
        backup_as_json(backup),
        f"Backup of {_size(backup)} in {backup.folder}",
        "" if backup.checked else "The charts were copied unopened: let a clinician verify it.",
    )


@commands.command("list")
def backup_list(
    user: UserOption,
    destination: DestinationArgument = None,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """This clinic's backups in a folder, the newest first."""
    output = Output.choose(as_json)
    services = services_of(home)
    with ExitStack() as stack:
        session = sign_in(services, user, password_stdin, stack)
        backups = open_office(services, session).backups
        found = [
            (backup, backups.verified(backup), backups.erased_since(backup))
            for backup in backups.list(_place(destination, session.policies.backup_folder))
        ]
    if as_json:
        listed = [
            {**backup_as_json(backup), "verified": verified, "erased_since": erased}
            for backup, verified, erased in found
        ]
        output.result({"backups": listed})
    else:
        _show_table(output, found)


@commands.command("verify")
def backup_verify(
    folder: FolderArgument,
    user: UserOption,
    home: HomeOption = None,
    with_words: Annotated[
        bool, typer.Option("--words", help="Open it with the recovery key, asked for next.")
    ] = False,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Open a private copy of a backup and check every page, both stores and the log."""
    output = Output.choose(as_json)
    services = services_of(home)
    with ExitStack() as stack:
        session = sign_in(services, user, password_stdin, stack)
        words = read_password("Recovery key", password_stdin) if with_words else ""
        verdict = open_office(services, session).backups.verify(
            folder.absolute(), output.task(), words=words
        )
    _show_verdict(output, verdict)
    if verdict.findings:
        raise typer.Exit(EXIT_FINDING)


@commands.command("thin")
def backup_thin(
    user: UserOption,
    destination: DestinationArgument = None,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Remove the backups that the policy does not keep, and those that were cut short."""
    output = Output.choose(as_json)
    services = services_of(home)
    with ExitStack() as stack:
        session = sign_in(services, user, password_stdin, stack)
        gone = open_office(services, session).backups.thin(
            _place(destination, session.policies.backup_folder)
        )
    names = [backup.name for backup in gone]
    _print(output, {"removed": names}, *names, f"{len(names)} removed")


@commands.command("restore")
def backup_restore(
    folder: FolderArgument,
    home: HomeOption = None,
    user: Annotated[
        str,
        typer.Option("--user", help="Restore with this person's passphrase, on this workstation."),
    ] = "",
    password_stdin: Annotated[
        bool,
        typer.Option(
            "--password-stdin", help="Read the recovery key or passphrase from standard input."
        ),
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Check a backup and put it in place; what is there now is kept in the new folder."""
    output = Output.choose(as_json)
    services = services_of(home)
    restore = Restore(services.settings)
    found = restore.look(folder.absolute())
    if not as_json:
        output.screen.print(
            f"A backup of {found.made_at:%Y-%m-%d %H:%M} UTC by {escape(found.made_by)}, "
            f"{_size(found)}, clinic {found.clinic}"
        )
    asked = read_password(f"Passphrase of {user}" if user else "Recovery key", password_stdin)
    words, password = ("", asked) if user else (asked, "")
    try:
        done = restore.run(found.folder, words, output.task(), name=user, password=password)
    except CodeNeeded:
        code = read_password("Code from your phone", password_stdin)
        done = restore.run(
            found.folder, words, output.task(), name=user, password=password, code=code
        )
    _show_restored(output, done, services.settings.home, bool(user))


def backup_as_json(backup: Backup) -> dict[str, Any]:
    return {
        "folder": str(backup.folder),
        "made_at": backup.made_at.isoformat(),
        "made_by": backup.made_by,
        "bytes": backup.bytes,
        "epoch": backup.epoch,
        "generation": backup.generation,
        "events": backup.events,
        "root": backup.root,
        "complete": backup.complete,
        "checked": backup.checked,
    }


def _show_verdict(output: Output, verdict: BackupVerdict) -> None:
    lines = [f"[red]{escape(finding)}[/]" for finding in verdict.findings]
    if verdict.whole:
        lines.append(f"Backup [green]whole[/]: {verdict.events:,} events, root {verdict.root}")
    elif not lines:
        lines.append(
            "Every byte is as it was written, and the log is whole. The charts were not opened: "
            "your keys do not open them. Use --words, or let a clinician verify it."
        )
    value = {
        "whole": verdict.whole,
        "charts_opened": verdict.charts_opened,
        "events": verdict.events,
        "root": verdict.root,
        "findings": list(verdict.findings),
    }
    _print(output, value, *lines)


def _show_restored(output: Output, done: Restored, home: Path, with_passphrase: bool) -> None:
    value = {
        "home": str(home),
        "seconds": round(done.seconds, 2),
        "events": done.events,
        "replaced": None if done.replaced_folder is None else str(done.replaced_folder),
        "erased_again": done.erased_again,
        "notices": list(done.notices),
    }
    lines = [f"Restored to {escape(str(home))} in {done.seconds:.1f} s"]
    if done.replaced_folder is not None:
        lines.append(f"What was there before lies in {escape(str(done.replaced_folder))}")
    if done.erased_again:
        lines.append(f"{done.erased_again} patients were erased again")
    lines += [f"[yellow]{escape(notice)}[/]" for notice in done.notices]
    if not with_passphrase:
        lines.append("Now sign in with the recovery key and set everybody's passphrase.")
    _print(output, value, *lines)


def _show_table(output: Output, found: list[tuple[Backup, bool | None, int]]) -> None:
    table = Table("made (UTC)", "by", "size", "events", "state")
    table.add_column("folder", overflow="fold")
    for backup, verified, erased in found:
        state = "incomplete"
        if backup.complete:
            state = {
                None: "charts not opened",
                True: "opened and checked",
                False: "[red]damaged[/]",
            }[verified]
        if backup.complete and erased:
            state += f"; holds {erased} erased since"
        table.add_row(
            f"{backup.made_at:%Y-%m-%d %H:%M:%S}",
            escape(backup.made_by),
            _size(backup),
            f"{backup.events:,}",
            state,
            escape(backup.name),
        )
    output.screen.print(table)


def _print(output: Output, value: dict[str, Any], *lines: str) -> None:
    if output.machine:
        output.result(value)
        return
    for line in lines:
        if line:
            output.screen.print(line)


def _place(destination: Path | None, policy: str) -> Path:
    if destination is None and not policy:
        raise UserFacingError(
            "No folder was named, and the policies name none.", "Name the folder or stick."
        )
    return Path(policy) if destination is None else destination.absolute()


def _size(backup: Backup) -> str:
    return f"{backup.bytes / 1e6:,.1f} MB"
