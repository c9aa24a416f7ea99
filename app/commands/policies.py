"""`consultroom policies …` and `consultroom totp …`: what the clinic decided, and one's codes."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from app.accounts.policies import RULES, Policies, PolicyService, read_value
from app.accounts.totp import TotpService, TotpSetup
from app.commands.shared import (
    HomeOption,
    JsonOption,
    Output,
    PasswordOption,
    UserOption,
    read_password,
    services_of,
    sign_in,
    sign_in_asking,
)
from app.export.letterhead import LetterheadService

commands = typer.Typer(no_args_is_help=True, help="The clinic's policies.")
totp = typer.Typer(no_args_is_help=True, help="Your codes: the second step of signing in.")


@commands.command("show")
def policies_show(
    user: UserOption,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """What holds now, and what each policy may be."""
    output = Output.choose(as_json)
    services = services_of(home)
    with ExitStack() as stack:
        session = sign_in(services, user, password_stdin, stack)
        _show(output, PolicyService(session).current())


@commands.command("set")
def policies_set(
    changes: Annotated[list[str], typer.Argument(help="NAME=VALUE, one or more.")],
    user: UserOption,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Change policies; all of them, or none if one cannot be."""
    output = Output.choose(as_json)
    pairs = [change.partition("=") for change in changes]
    if any(not equals for _, equals, _ in pairs):
        raise typer.BadParameter("Write each change as NAME=VALUE.")
    values = {name: read_value(name, text) for name, _, text in pairs}
    services = services_of(home)
    with ExitStack() as stack:
        session, password = sign_in_asking(services, user, password_stdin, stack)
        _show(output, PolicyService(session).change(password, **values))


@commands.command("logo")
def policies_logo(
    user: UserOption,
    picture: Annotated[
        Path | None, typer.Argument(help="A PNG or JPEG file; none takes the logo away.")
    ] = None,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Put a logo on exported notes, or take it away."""
    output = Output.choose(as_json)
    services = services_of(home)
    with ExitStack() as stack:
        session, password = sign_in_asking(services, user, password_stdin, stack)
        letterhead = LetterheadService(session)
        if picture is None:
            letterhead.remove_logo(password)
        else:
            letterhead.set_logo(picture, password)
    if as_json:
        output.result({"logo": picture is not None})
    else:
        said = "Exported notes carry no logo." if picture is None else "Exported notes carry it."
        output.screen.print(said)


@totp.command("begin")
def totp_begin(
    user: UserOption,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Show a new secret for the phone; «totp confirm» makes it count."""
    output = Output.choose(as_json)
    services = services_of(home)
    with ExitStack() as stack:
        setup = TotpService(sign_in(services, user, password_stdin, stack)).begin()
    if as_json:
        output.result({"secret": setup.secret_text, "uri": setup.uri})
    else:
        output.screen.print(_drawn(setup), soft_wrap=True)
        output.screen.print(f"Secret: {setup.secret_text}", markup=False)
        output.screen.print("Scan or type it, then run «consultroom totp confirm».")


@totp.command("confirm")
def totp_confirm(
    user: UserOption,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Sign in with codes from now on; asks for the secret and for a code made from it."""
    output = Output.choose(as_json)
    services = services_of(home)
    with ExitStack() as stack:
        service = TotpService(sign_in(services, user, password_stdin, stack))
        setup = service.resume(read_password("Secret", password_stdin))
        service.confirm(setup, read_password("Code", password_stdin))
    _say(output, True, "From now on you sign in with a code too.")


@totp.command("remove")
def totp_remove(
    user: UserOption,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Sign in without codes from now on, unless the clinic's policy asks for them."""
    output = Output.choose(as_json)
    services = services_of(home)
    with ExitStack() as stack:
        session, password = sign_in_asking(services, user, password_stdin, stack)
        service = TotpService(session)
        service.remove(password)
        due = service.due()
    more = " The clinic asks for codes: set them up again to go on working." if due else ""
    _say(output, False, f"Your codes are removed.{more}")


def _show(output: Output, policies: Policies) -> None:
    written = policies.written()
    if output.machine:
        output.result({"policies": written})
        return
    table = Table("policy", "value", "may be")
    for name, value in written.items():
        table.add_row(name, value or "—", RULES[name].says())
    output.screen.print(table)


def _say(output: Output, enabled: bool, words: str) -> None:
    if output.machine:
        output.result({"totp": enabled})
    else:
        output.screen.print(words)


def _drawn(setup: TotpSetup) -> str:
    """The QR code in half blocks, light on dark, with the quiet zone that readers need."""
    width = len(setup.qr[0]) + 8
    empty = (False,) * width
    rows = [empty] * 4
    rows += [(False,) * 4 + row + (False,) * 4 for row in setup.qr]
    rows += [empty] * (4 + len(rows) % 2)
    signs = {(False, False): "█", (False, True): "▀", (True, False): "▄", (True, True): " "}
    return "\n".join(
        "".join(signs[pair] for pair in zip(upper, lower, strict=True))
        for upper, lower in zip(rows[::2], rows[1::2], strict=True)
    )
