"""`consultroom validate`: all suites on a model, signed reports, and what they are worth now."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from app.bootstrap import open_office
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
from app.validation.figures import FIGURES, TITLES, said
from app.validation.report_page import Judged
from app.validation.validation import Validation

DataOption = Annotated[
    Path | None,
    typer.Option(
        "--data",
        help="A folder of the clinic's own cases: visit.wav with its words in visit.txt, and"
        " visit.note.txt with its note. Only figures are kept of them.",
    ),
]


def validate(
    context: typer.Context,
    user: Annotated[str, typer.Option("--user", help="The name typed at sign-in.")] = "",
    home: HomeOption = None,
    role: Annotated[
        str, typer.Option("--role", help="speech or language; else both active models.")
    ] = "",
    model: Annotated[
        str, typer.Option("--model", help="An installed model of this role, by its key.")
    ] = "",
    precision: Annotated[
        str,
        typer.Option(
            "--precision",
            help="Of speech: int8, int8_float16, float16, float32. Of language, how the context is"
            " kept: f16, q8_0. Else as planned.",
        ),
    ] = "",
    data: DataOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Measure what a model is worth here, before anybody relies on it, and sign the report.

    What was stopped goes on. Exit code 1 means that a model does not reach what the clinic asks.
    """
    if context.invoked_subcommand is not None:
        return
    if not user:
        typer.echo(context.get_help())
        raise typer.Exit
    if role not in ("", "speech", "language"):
        raise typer.BadParameter("A role is speech or language.")
    if (model or precision) and not role:
        raise typer.BadParameter("Name the --role, too.")
    roles: tuple[Literal["speech", "language"], ...] = ("speech", "language")
    output = Output.choose(as_json)
    with ExitStack() as stack:
        validation = _enter(user, home, password_stdin, stack)
        numbers = {
            validation.run(one, output.task(), key=model, data=data, precision=precision).number
            for one in roles
            if role in ("", one)
        }
        found = [one for one in validation.reports() if one.report.number in numbers]
    _show(output, found)


def reports(
    user: UserOption,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Every report, checked now; exit code 1 where one does not hold, or is gone."""
    output = Output.choose(as_json)
    with ExitStack() as stack:
        validation = _enter(user, home, password_stdin, stack)
        found, lost = validation.reports(), validation.lost()
    if as_json:
        output.result({"reports": [_as_json(one) for one in found], "lost": lost})
    else:
        _list(output.screen, found)
        if lost:
            output.screen.print(
                f"[red]The log tells of {lost} more that are not there, or cannot be read.[/]"
            )
    if lost or not all(one.holds for one in found):
        raise typer.Exit(EXIT_FINDING)


def page(
    number: Annotated[int, typer.Argument(help="A report's number.")],
    file: Annotated[Path, typer.Argument(help="The page to write (.html), a new file.")],
    user: UserOption,
    other: Annotated[
        int | None, typer.Option("--with", help="Another report, to stand beside it.")
    ] = None,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
) -> None:
    """Write one report as a page to read and print, or two side by side."""
    if file.exists():
        raise UserFacingError(f"«{file}» is there already.", "Name another file for the page.")
    with ExitStack() as stack:
        _enter(user, home, password_stdin, stack).write_page(file, number, other)
    Output.choose(False).screen.print(f"The page is in {escape(str(file))}.")


def _enter(user: str, home: Path | None, from_stdin: bool, stack: ExitStack) -> Validation:
    services = services_of(home)
    return open_office(services, sign_in(services, user, from_stdin, stack)).validation


def _show(output: Output, found: list[Judged]) -> None:
    if output.machine:
        output.result({"reports": [_as_json(one) for one in found]})
    else:
        for one in found:
            _show_one(output.screen, one)
    if not all(one.passes for one in found):
        raise typer.Exit(EXIT_FINDING)


def _as_json(judged: Judged) -> dict[str, Any]:
    return {
        "number": judged.report.number,
        "report": msgspec.to_builtins(judged.report.body),
        "signature": judged.report.signature.hex(),
        "holds": judged.holds,
        "passes": judged.passes,
        "findings": list(judged.findings),
        "shortfalls": list(judged.shortfalls),
    }


def _show_one(screen: Console, judged: Judged) -> None:
    body = judged.report.body
    table = Table(f"report {judged.report.number}: {escape(body.model_name)}", "", "", box=None)
    for suited in body.suites:
        table.add_row(f"[bold]{TITLES[suited.suite]}[/]", f"{suited.cases} cases", suited.cases_of)
        for key, figure in FIGURES[suited.suite].items():
            if key in suited.figures:
                table.add_row(f"  {figure.title}", said(figure, suited.figures[key]), "")
    screen.print(table)
    for line in judged.findings or judged.shortfalls:
        screen.print(f"[yellow]{escape(line)}[/]")
    if judged.passes:
        screen.print("[green]It reaches everything that this clinic asks for.[/]")


def _list(screen: Console, found: list[Judged]) -> None:
    table = Table("report", "made", "model", "precision", "cases", "verdict", box=None)
    for one in found:
        body = one.report.body
        verdict = (
            "[green]reaches what is asked for[/]"
            if one.passes
            else "[yellow]does not reach it[/]"
            if one.holds
            else f"[red]not to be relied on: {escape(one.findings[0])}[/]"
        )
        cases = "own" if one.report.own_cases else "built-in"
        table.add_row(
            str(one.report.number),
            f"{one.report.made_at:%Y-%m-%d %H:%M}",
            escape(body.model_name),
            body.precision,
            cases,
            verdict,
        )
    screen.print(table)
