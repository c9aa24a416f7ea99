"""`consultroom words …`: names, medicines and abbreviations as they are to be written."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape
from rich.table import Table

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
from app.domain.term import Term, TermKind
from app.errors import UserFacingError
from app.folding import folded

commands = typer.Typer(
    no_args_is_help=True, help="Words as they are to be written: the clinic's and your own."
)

MineOption = Annotated[bool, typer.Option("--mine", help="Your own words, not the clinic's.")]
KindOption = Annotated[TermKind, typer.Option("--kind", help="What the word is.")]


@commands.command("list")
def words_list(
    user: UserOption,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """The clinic's words and your own."""
    output = Output.choose(as_json)
    with ExitStack() as stack:
        found = enter(services_of(home), user, password_stdin, stack).vocabulary.terms()
    if as_json:
        output.result({"words": [_term(term) for term in found]})
        return
    table = Table("word", "kind", "whose", "misheard as")
    for term in found:
        table.add_row(escape(term.text), term.kind, _whose(term), escape(", ".join(term.heard)))
    output.screen.print(table)


@commands.command("add")
def words_add(
    word: Annotated[str, typer.Argument(help="The word as it is to be written.")],
    user: UserOption,
    heard: Annotated[
        list[str] | None, typer.Option("--heard", help="How it is misheard; as often as needed.")
    ] = None,
    kind: KindOption = TermKind.OTHER,
    mine: MineOption = False,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Add a word."""
    output = Output.choose(as_json)
    with ExitStack() as stack:
        room = enter(services_of(home), user, password_stdin, stack)
        term = room.vocabulary.add(word, kind, heard or (), mine=mine)
    _say(output, f"«{term.text}» is among {_among(term)} words.", _term(term))


@commands.command("remove")
def words_remove(
    word: Annotated[str, typer.Argument(help="The word as it is written.")],
    user: UserOption,
    mine: MineOption = False,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Remove a word."""
    output = Output.choose(as_json)
    with ExitStack() as stack:
        vocabulary = enter(services_of(home), user, password_stdin, stack).vocabulary
        for term in vocabulary.terms():
            if folded(term.text) == folded(word) and (term.person_id is not None) is mine:
                removed = vocabulary.remove(term.id)
                break
        else:
            whose = "your" if mine else "the clinic's"
            raise UserFacingError(f"«{word}» is not among {whose} words.", "See «words list».")
    _say(output, f"«{removed.text}» is removed from {_among(removed)} words.", _term(removed))


@commands.command("import")
def words_import(
    file: Annotated[Path, typer.Argument(help="Plain text, one word on each line.")],
    user: UserOption,
    kind: KindOption = TermKind.OTHER,
    mine: MineOption = False,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Add the words of a list; those that are there already are passed over."""
    output = Output.choose(as_json)
    with ExitStack() as stack:
        room = enter(services_of(home), user, password_stdin, stack)
        added = room.vocabulary.import_list(file, kind, mine=mine)
    _say(output, f"{len(added)} added.", {"words": [_term(term) for term in added]})


@commands.command("export")
def words_export(
    file: Annotated[Path, typer.Argument(help="A new file; it is not encrypted.")],
    user: UserOption,
    mine: MineOption = False,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Write the words into a plain list, as «words import» reads it."""
    output = Output.choose(as_json)
    with ExitStack() as stack:
        services = services_of(home)
        stack.callback(services.engines.close)
        session, password = sign_in_asking(services, user, password_stdin, stack)
        room = open_room(services, session)
        count = room.vocabulary.export_list(file.absolute(), password, mine=mine)
    _say(output, f"{count} written into {file}.", {"file": str(file), "count": count})


def _say(output: Output, line: str, result: dict[str, Any]) -> None:
    if output.machine:
        output.result(result)
    else:
        output.screen.print(line, markup=False)


def _whose(term: Term) -> str:
    return "the clinic" if term.person_id is None else "you"


def _among(term: Term) -> str:
    return "the clinic's" if term.person_id is None else "your"


def _term(term: Term) -> dict[str, Any]:
    return {
        "id": term.id,
        "word": term.text,
        "kind": str(term.kind),
        "heard": list(term.heard),
        "mine": term.person_id is not None,
    }
