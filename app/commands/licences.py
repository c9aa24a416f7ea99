"""`consultroom licences`: what is in the application, by whom, and under which licence."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import msgspec
import typer
from rich.markup import escape
from rich.table import Table

from app.commands.shared import JsonOption, Output
from app.errors import UserFacingError
from app.texts import tr


class Licence(msgspec.Struct, frozen=True):
    """A licence as CycloneDX names it, where it is no expression."""

    name: str = ""
    id: str = ""


class Choice(msgspec.Struct, frozen=True):
    """How CycloneDX says under which licences a component is."""

    expression: str = ""
    license: Licence = Licence()


class Component(msgspec.Struct, frozen=True):
    """One component of the bill of materials."""

    name: str
    version: str = ""
    licenses: tuple[Choice, ...] = ()

    @property
    def licence(self) -> str:
        return ", ".join(
            one.expression or one.license.id or one.license.name for one in self.licenses
        )


class Bill(msgspec.Struct, frozen=True):
    """The bill of materials that each build writes beside the application."""

    components: tuple[Component, ...] = ()


def licences(
    name: Annotated[str, typer.Argument(help="A part, to read its licence.")] = "",
    as_json: JsonOption = False,
) -> None:
    """What the application is made of, and under which licences; all texts lie beside it."""
    output = Output.choose(as_json)
    folder = Path(sys.executable).resolve().parent
    try:
        bill = msgspec.json.decode((folder / "sbom.cdx.json").read_bytes(), type=Bill)
        texts = sorted((folder / "licences" / name.lower()).iterdir()) if name else []
    except OSError as error:
        raise UserFacingError(
            tr("There is no list of licences here, or none of «{name}».", name=name or "—"),
            tr("«make package» writes it into the installed application."),
        ) from error
    if as_json:
        output.result(
            {
                "folder": str(folder / "licences"),
                "parts": [
                    {"name": one.name, "version": one.version, "licence": one.licence}
                    for one in bill.components
                ],
            }
        )
    elif name:
        for text in texts:
            output.screen.print(text.read_text("utf-8", "replace"), markup=False)
    else:
        table = Table("part", "version", "licence")
        for one in bill.components:
            table.add_row(escape(one.name), one.version, one.licence)
        output.screen.print(table)
        output.screen.print(str(folder / "licences"), markup=False)
