"""`consultroom recovery …`: the recovery key and its sheet."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from app.accounts.people import PersonView
from app.commands.desk import open_desk, person_as_json
from app.commands.shared import (
    HomeOption,
    JsonOption,
    PasswordOption,
    UserOption,
    read_password,
    services_of,
)
from app.export import sheet as paper
from app.export.new_file import new_file
from app.keys.keyslots import RECOVERY_PERSON
from app.keys.recovery import RecoveryKey, RecoverySheet

commands = typer.Typer(no_args_is_help=True, help="The recovery key and its sheet.")
SheetOption = Annotated[
    Path | None, typer.Option("--sheet", help="Write the recovery sheet (PDF) into this new file.")
]


@commands.command("open")
def recovery_open(
    home: HomeOption = None,
    password_stdin: Annotated[
        bool, typer.Option("--password-stdin", help="Read the recovery words from input.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Open the clinic with the recovery key, put right what can be, and say what is to do."""
    with ExitStack() as stack:
        desk = open_desk(stack, RECOVERY_PERSON, home, password_stdin, as_json)
        notices, duties = desk.session.notices, [str(duty) for duty in desk.session.duties]
        views = desk.people.list()
    if as_json:
        desk.output.result(
            {
                "notices": list(notices),
                "duties": duties,
                "people": [person_as_json(view) for view in views],
            }
        )
        return
    without = [view.person.name for view in views if not view.passphrase and _belongs(view)]
    if without:
        desk.output.screen.print(f"Without a passphrase here: {', '.join(without)}", markup=False)
    for duty in duties:
        desk.output.screen.print(f"To do: {duty.replace('_', ' ')}", style="yellow")


@commands.command("replace")
def recovery_replace(
    user: UserOption,
    sheet: SheetOption = None,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Make a new recovery key; the old words open nothing that is written from then on."""
    with ExitStack() as stack:
        desk = open_desk(stack, user, home, password_stdin, as_json)
        file = None if sheet is None else stack.enter_context(new_file(sheet))
        key = desk.people.replace_recovery_key(desk.password)
        if file is not None:
            try:
                file.write(_sheet(desk.session.clinic_name, key))
                file.flush()
            except OSError:
                desk.output.screen.print(key.text)  # the old words are void already
                raise
    if as_json:
        desk.output.result({"recovery": list(key.words)})
    elif sheet is None:
        desk.output.screen.print(key.text)
    else:
        desk.output.screen.print(f"The recovery sheet is in «{sheet}».", markup=False)


@commands.command("sheet")
def recovery_sheet(
    file: Annotated[Path, typer.Argument(help="The new file (PDF).")],
    home: HomeOption = None,
    password_stdin: Annotated[
        bool, typer.Option("--password-stdin", help="Read the recovery words from input.")
    ] = False,
) -> None:
    """Print the recovery sheet again from its words, and note that they are kept."""
    services = services_of(home)
    words = read_password("Recovery words", password_stdin)
    with new_file(file) as new:
        clinic = services.accounts.recovery_sheet_kept(words)
        new.write(_sheet(clinic, RecoveryKey.read(words)))


def _sheet(clinic: str, key: RecoveryKey) -> bytes:
    return paper.pdf(RecoverySheet(clinic, datetime.now(UTC), key.words))


def _belongs(view: PersonView) -> bool:
    return not view.disabled and view.retired_at is None and view.stage != "invited"
