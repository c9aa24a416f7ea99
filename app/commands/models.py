"""`consultroom models …`: what is installed, and installing more."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from app import report
from app.bootstrap import open_office
from app.commands.shared import (
    HomeOption,
    JsonOption,
    Output,
    PasswordOption,
    UserOption,
    services_of,
    sign_in,
)

commands = typer.Typer(no_args_is_help=True, help="Installed models.")


@commands.command("list")
def models_list(as_json: JsonOption = False) -> None:
    """The models that the catalog knows, and which are active."""
    output = Output.choose(as_json)
    catalog = services_of(None).catalog
    if as_json:
        output.result(report.models_as_json(catalog))
    else:
        report.show_models(output.screen, catalog)


@commands.command("verify")
def models_verify(as_json: JsonOption = False) -> None:
    """Read every active model and compare its hash with the catalog."""
    output = Output.choose(as_json)
    catalog = services_of(None).catalog
    stamps = [catalog.verify(catalog.active(role), output.task()) for role in report.ROLES]
    if as_json:
        output.result({"models": [asdict(stamp) for stamp in stamps]})
    else:
        for stamp in stamps:
            output.screen.print(f"[green]whole[/] {stamp.name}  [dim]{stamp.sha256}[/]")


@commands.command("add")
def models_add(
    folder: Annotated[Path, typer.Argument(help="A folder or stick with a model's files.")],
    user: UserOption,
    key: Annotated[str, typer.Option("--model", help="Only the model with this key.")] = "",
    accept: Annotated[
        list[str] | None,
        typer.Option(help="The name of a licence that you have read and accept, such as llama3.1."),
    ] = None,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Copy models into place, comparing every byte with the catalog; what broke off goes on."""
    output = Output.choose(as_json)
    services = services_of(home)
    with ExitStack() as stack:
        models = open_office(services, sign_in(services, user, password_stdin, stack)).models
        added = models.add(folder, output.task(), accepted=accept or (), key=key)
    if as_json:
        output.result({"models": [asdict(entry.stamp) for entry in added]})
    else:
        for entry in added:
            output.screen.print(f"[green]installed[/] {entry.name}  [dim]{entry.folder}[/]")
