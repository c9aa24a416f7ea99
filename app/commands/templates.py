"""`consultroom templates …`: what a note has for sections, and what belongs into each."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Annotated, Any

import msgspec
import typer
from rich.markup import escape
from rich.table import Column, Table

from app.bootstrap import open_room
from app.commands.shared import (
    HomeOption,
    JsonOption,
    Output,
    PasswordOption,
    UserOption,
    enter,
    services_of,
    sign_in_asking,
)
from app.domain.template import Template
from app.errors import UserFacingError
from app.templates.templates import is_built_in

commands = typer.Typer(
    no_args_is_help=True, help="Templates of notes: those that ship, and the clinic's own."
)

KeyArgument = Annotated[str, typer.Argument(help="The template's key, from «templates list».")]


@commands.command("list")
def templates_list(
    user: UserOption,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """The templates, retired ones last; the one that you begin with is marked."""
    output = Output.choose(as_json)
    with ExitStack() as stack:
        service = enter(services_of(home), user, password_stdin, stack).templates
        used, retired, default = service.list(), service.retired(), service.default()
    if as_json:
        rows = [
            {**_said(one), "retired": one in retired, "default": one.key == default.key}
            for one in (*used, *retired)
        ]
        output.result({"templates": rows})
        return
    table = Table(Column("key", no_wrap=True), "version", "title", "kind", "sections", "")
    for one in (*used, *retired):
        state = "retired" if one in retired else "yours" if one.key == default.key else ""
        sections = str(len(one.sections))
        table.add_row(one.key, str(one.version), escape(one.title), one.kind, sections, state)
    output.screen.print(table)


@commands.command("show")
def templates_show(
    key: KeyArgument,
    user: UserOption,
    version: Annotated[
        int, typer.Option(help="An earlier version, as a note names it; 0 for the newest.")
    ] = 0,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """All that a template asks for."""
    output = Output.choose(as_json)
    with ExitStack() as stack:
        service = enter(services_of(home), user, password_stdin, stack).templates
        template = service.named(key, version) if version else service.get(key)
    if as_json:
        output.result(_said(template))
        return
    lines = [f"{template.title} ({template.key}, version {template.version}, {template.kind})"]
    lines += [f"  {one.title} [{one.key}]: {one.instruction}" for one in template.sections]
    if template.style:
        lines.append(f"Style: {template.style}")
    lines += [f"Example: {one}" for one in template.examples]
    output.screen.print("\n".join(lines), markup=False)


@commands.command("export")
def templates_export(
    file: Annotated[Path, typer.Argument(help="A new file; it is not encrypted.")],
    user: UserOption,
    keys: Annotated[
        list[str] | None,
        typer.Option("--key", help="One template; as often as needed. Else all of the clinic."),
    ] = None,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Write templates into a file for another clinic."""
    output = Output.choose(as_json)
    with ExitStack() as stack:
        services = services_of(home)
        stack.callback(services.engines.close)
        session, password = sign_in_asking(services, user, password_stdin, stack)
        service = open_room(services, session).templates
        chosen = keys or [one.key for one in service.list() if not is_built_in(one)]
        if not chosen:
            raise UserFacingError(
                "The clinic has no templates of its own.",
                "Name one that ships, such as «--key soap».",
            )
        count = service.export_file(file.absolute(), chosen, password)
    _say(output, f"{count} written into {file}.", {"file": str(file), "count": count})


@commands.command("import")
def templates_import(
    file: Annotated[Path, typer.Argument(help="A file that «templates export» wrote.")],
    user: UserOption,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Add the templates of a file; those that are here already are passed over."""
    output = Output.choose(as_json)
    with ExitStack() as stack:
        added = enter(services_of(home), user, password_stdin, stack).templates.import_file(file)
    _say(output, f"{len(added)} added.", {"templates": [_said(one) for one in added]})


@commands.command("retire")
def templates_retire(
    key: KeyArgument,
    user: UserOption,
    undo: Annotated[bool, typer.Option("--undo", help="Offer a retired template again.")] = False,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Offer a template no more; notes that were written by it stay as they are."""
    output = Output.choose(as_json)
    with ExitStack() as stack:
        service = enter(services_of(home), user, password_stdin, stack).templates
        template = service.restore(key) if undo else service.retire(key)
    state = "is offered again" if undo else "is retired"
    _say(output, f"«{template.title}» {state}.", {"key": key, "retired": not undo})


def _say(output: Output, sentence: str, result: dict[str, Any]) -> None:
    if output.machine:
        output.result(result)
    else:
        output.screen.print(sentence, markup=False)


def _said(template: Template) -> dict[str, Any]:
    said: dict[str, Any] = msgspec.to_builtins(template)
    return {**said, "built_in": is_built_in(template)}
