"""`consultroom accounts …`: people, their way in, and the recovery key."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Annotated

import typer
from rich.table import Table

from app.accounts.people import EnrolmentCode, PersonView
from app.commands.desk import open_desk, person_as_json
from app.commands.shared import (
    HomeOption,
    JsonOption,
    Output,
    PasswordOption,
    UserOption,
    read_password,
    services_of,
)
from app.domain.practitioner import Role
from app.keys.keyslots import RECOVERY_PERSON

commands = typer.Typer(
    no_args_is_help=True,
    help="People. «--user recovery» signs in with the recovery words.",
)
NameArgument = Annotated[str, typer.Argument(help="The name that the person signs in with.")]
RolesOption = Annotated[list[Role] | None, typer.Option("--role", help="Once for each role.")]


@commands.command("list")
def accounts_list(
    user: UserOption,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Everybody who has or had an account, and where they stand."""
    with ExitStack() as stack:
        desk = open_desk(stack, user, home, password_stdin, as_json)
        views = desk.people.list()
        duties = [str(duty) for duty in desk.session.duties]
    if as_json:
        desk.output.result({"people": [person_as_json(view) for view in views], "duties": duties})
        return
    table = Table("Name", "Shown as", "Roles", "State", "Fingerprint", "Last sign-in")
    for view in views:
        seen = view.last_sign_in
        table.add_row(
            view.person.name,
            view.person.display_name,
            ", ".join(sorted(view.person.roles)),
            _state(view),
            view.fingerprint,
            "never" if seen is None else f"{seen.astimezone():%Y-%m-%d %H:%M}",
        )
    desk.output.screen.print(table)
    for duty in duties:
        desk.output.screen.print(f"To do: {duty.replace('_', ' ')}", style="yellow")


@commands.command("invite")
def accounts_invite(
    name: NameArgument,
    shown_as: Annotated[str, typer.Option("--shown-as", help="The full name that is shown.")],
    role: Annotated[list[Role], typer.Option("--role", help="Once for each role.")],
    user: UserOption,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Make an account, and print the one-time code for its person."""
    with ExitStack() as stack:
        desk = open_desk(stack, user, home, password_stdin, as_json)
        code = desk.people.invite(name, shown_as, frozenset(role), desk.password)
        _show_code(desk.output, name, code)


@commands.command("reinvite")
def accounts_reinvite(
    name: NameArgument,
    user: UserOption,
    role: RolesOption = None,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """A new code for somebody: the passphrase is forgotten, or the roles change."""
    with ExitStack() as stack:
        desk = open_desk(stack, user, home, password_stdin, as_json)
        roles = frozenset(role) if role else None
        code = desk.people.reinvite(desk.find(name).person.id, desk.password, roles)
        _show_code(desk.output, name, code)


@commands.command("enrol")
def accounts_enrol(
    name: NameArgument,
    home: HomeOption = None,
    password_stdin: Annotated[
        bool,
        typer.Option("--password-stdin", help="Read the code, then the passphrase, from input."),
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Redeem a one-time code, and choose a passphrase."""
    output = Output.choose(as_json)
    services = services_of(home)
    code = read_password("One-time code", password_stdin)
    password = read_password("New passphrase", password_stdin)
    fingerprint = services.accounts.enrol(name, code, password)
    if as_json:
        output.result({"name": name, "fingerprint": fingerprint})
    elif fingerprint:
        output.screen.print(f"Read this to a clinician, who admits you: [bold]{fingerprint}[/]")
    else:
        output.screen.print("You can sign in now.")


@commands.command("admit")
def accounts_admit(
    name: NameArgument,
    fingerprint: Annotated[str, typer.Argument(help="Six groups of four digits, as read out.")],
    user: UserOption,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Admit an enrolled clinician to the charts, if the fingerprint is theirs."""
    with ExitStack() as stack:
        desk = open_desk(stack, user, home, password_stdin, as_json)
        desk.people.admit(desk.find(name).person.id, fingerprint, desk.password, desk.output.task())
        desk.done(name, f"{name} reads charts from the next sign-in on.")


@commands.command("disable")
def accounts_disable(
    name: NameArgument,
    user: UserOption,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Keep somebody out for a while."""
    with ExitStack() as stack:
        desk = open_desk(stack, user, home, password_stdin, as_json)
        desk.people.disable(desk.find(name).person.id, desk.password)
        desk.done(name, f"{name} can no longer sign in.")


@commands.command("enable")
def accounts_enable(
    name: NameArgument,
    user: UserOption,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Let somebody in again who was disabled."""
    with ExitStack() as stack:
        desk = open_desk(stack, user, home, password_stdin, as_json)
        desk.people.enable(desk.find(name).person.id, desk.password)
        desk.done(name, f"{name} can sign in again.")


@commands.command("let-try")
def accounts_let_try(
    name: NameArgument,
    user: UserOption,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Let somebody sign in at once who waits after wrong passphrases."""
    with ExitStack() as stack:
        desk = open_desk(stack, user, home, password_stdin, as_json)
        desk.people.let_try(desk.find(name).person.id, desk.password)
        desk.done(name, f"{name} can try to sign in now.")


@commands.command("retire")
def accounts_retire(
    name: NameArgument,
    user: UserOption,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """End an account; what the person wrote and signed stays."""
    with ExitStack() as stack:
        desk = open_desk(stack, user, home, password_stdin, as_json)
        desk.people.retire(desk.find(name).person.id, desk.password, desk.output.task())
        desk.done(name, f"{name} is retired. Everything they wrote stays.")


@commands.command("set-password")
def accounts_set_password(
    name: NameArgument,
    home: HomeOption = None,
    password_stdin: Annotated[
        bool,
        typer.Option(
            "--password-stdin", help="Read the recovery words, then the passphrase, from input."
        ),
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """With the recovery key: give somebody a passphrase on this workstation."""
    with ExitStack() as stack:
        desk = open_desk(stack, RECOVERY_PERSON, home, password_stdin, as_json)
        person = desk.find(name).person.id
        desk.people.set_password(person, read_password(f"Passphrase of {name}", password_stdin))
        desk.done(name, f"{name} can sign in here now.")


@commands.command("change-password")
def accounts_change_password(
    user: UserOption,
    home: HomeOption = None,
    password_stdin: Annotated[
        bool,
        typer.Option("--password-stdin", help="Read the old, then the new passphrase from input."),
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Change one's own passphrase."""
    with ExitStack() as stack:
        desk = open_desk(stack, user, home, password_stdin, as_json)
        new = read_password("New passphrase", password_stdin)
        desk.people.change_password(desk.password, new)
        if as_json:
            desk.output.result({"changed": user})
        else:
            desk.output.screen.print("Your passphrase is changed.")


@commands.command("rekey")
def accounts_rekey(
    user: UserOption,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Give the charts a new key, sealed to everybody who reads them."""
    with ExitStack() as stack:
        desk = open_desk(stack, user, home, password_stdin, as_json)
        desk.people.rekey(desk.output.task())
        epoch = desk.session.table.epoch
    if as_json:
        desk.output.result({"epoch": epoch})
    else:
        desk.output.screen.print(f"The charts have a new key, number {epoch}.")


def _show_code(output: Output, name: str, code: EnrolmentCode) -> None:
    if output.machine:
        output.result(
            {"name": name, "code": code.text, "valid_until": code.valid_until.isoformat()}
        )
        return
    until = code.valid_until.astimezone()
    output.screen.print(f"Code for {name}, shown once: [bold]{code.text}[/]")
    output.screen.print(f"It works until {until:%Y-%m-%d %H:%M}, with «accounts enrol {name}».")


def _state(view: PersonView) -> str:
    if view.retired_at is not None:
        return "retired"
    if view.disabled:
        return "disabled"
    if view.invited_until is not None:
        return "invited"
    return "waits for admission" if view.fingerprint else "active"
