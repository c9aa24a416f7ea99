"""`consultroom models …`: what is installed."""

from __future__ import annotations

from dataclasses import asdict

import typer

from app import report
from app.commands.shared import JsonOption, Output, services_of

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
