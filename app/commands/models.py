"""`consultroom models …`: what is installed and used, and what is done about it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from app import report
from app.bootstrap import open_office
from app.catalog.licences import to_accept, words_of
from app.catalog.models import Listed, Models
from app.commands.shared import (
    HomeOption,
    JsonOption,
    Output,
    PasswordOption,
    UserOption,
    ask,
    services_of,
    sign_in,
)
from app.hardware.plan import gigabytes

commands = typer.Typer(no_args_is_help=True, help="Installed models.")


KeyArgument = Annotated[str, typer.Argument(help="The key of a model, as «models list» says it.")]


@commands.command("list")
def models_list(
    user: Annotated[
        str, typer.Option("--user", help="An office manager: then as the clinic's registry says.")
    ] = "",
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """The models that are known, and which are active; for a clinic, how far each came."""
    output = Output.choose(as_json)
    if not user:
        catalog = services_of(None).catalog
        if as_json:
            output.result(report.models_as_json(catalog))
        else:
            report.show_models(output.screen, catalog)
        return
    with _models(home, user, password_stdin) as models:
        listed = models.list()
    if as_json:
        output.result({"models": [_as_json(one) for one in listed]})
    else:
        for one in listed:
            output.screen.print(
                f"{one.entry.role:<9} {_state(one):<28} {one.entry.key}", markup=False
            )


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
            output.screen.print(f"[green]whole[/] {escape(stamp.name)}  [dim]{stamp.sha256}[/]")


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
    with _models(home, user, password_stdin) as models:
        found = [one for one in models.find(folder, output.task()) if key in ("", one.key)]
        licences = {one.licence for one in found if not one.own and to_accept(one.licence)}
        for licence in sorted(licences - set(accept or ())):
            output.status.print(words_of(licence), markup=False)
            output.status.print(f"You accept it with --accept {licence}", markup=False)
        left = models.left_out(folder)
        added = models.add(folder, output.task(), accepted=accept or (), key=key)
    if as_json:
        output.result({"models": [asdict(entry.stamp) for entry in added], "left_out": left})
    else:
        for entry in added:
            place = escape(str(entry.place))
            output.screen.print(f"[green]installed[/] {escape(entry.name)}  [dim]{place}[/]")
        for sentence in left:
            output.screen.print(f"[yellow]left out[/] {escape(sentence)}")
        output.screen.print("«consultroom models switch KEY» validates a model and uses it.")


@commands.command("own")
def models_own(
    path: Annotated[Path, typer.Argument(help="A GGUF file, or the folder of a Whisper.")],
    name: Annotated[str, typer.Option("--name", help="The name that everybody will see.")],
    user: UserOption,
    sha256: Annotated[
        str, typer.Option("--sha256", help="What its maker published, to compare.")
    ] = "",
    base: Annotated[
        str, typer.Option("--base", help="Of an adapter: the key of the model it is for.")
    ] = "",
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
    as_json: JsonOption = False,
) -> None:
    """Register a model or an adapter that no catalog knows, as the clinic's own."""
    output = Output.choose(as_json)
    with _models(home, user, password_stdin) as models:
        candidate = models.examine(path, output.task())
        entry = models.add_own(candidate, name, output.task(), sha256=sha256, base=base)
    if as_json:
        output.result({"model": asdict(entry.stamp)})
    else:
        output.screen.print(f"registered {entry.name}, {entry.key}", markup=False)
        output.screen.print(f"SHA-256 {candidate.sha256}", markup=False)


@commands.command("validate")
def models_validate(
    key: KeyArgument,
    user: UserOption,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
) -> None:
    """Have a model validated, unless a report says already that it passes."""
    output = Output.choose(False)
    with _models(home, user, password_stdin) as models:
        number = models.validate(key, output.task())
    output.screen.print(f"validated {key}, by report {number}", markup=False)


@commands.command("switch")
def models_switch(
    key: KeyArgument,
    user: UserOption,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
) -> None:
    """Use a model from now on; it is validated first where no report says that it passes."""
    output = Output.choose(False)
    with _models(home, user, password_stdin) as models:
        entry = models.switch(key, output.task())
    output.screen.print(f"in use: {entry.name}", markup=False)


@commands.command("pin")
def models_pin(
    key: KeyArgument,
    user: UserOption,
    off: Annotated[bool, typer.Option("--off", help="Unpin it.")] = False,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
) -> None:
    """Keep a model as it is, so that drafts stay reproducible, or let it go again."""
    with _models(home, user, password_stdin) as models:
        if off:
            models.unpin(key)
        else:
            models.pin(key)


@commands.command("retire")
def models_retire(
    key: KeyArgument,
    user: UserOption,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
) -> None:
    """Use a model no more; where no other is switched to, the starter model is used."""
    with _models(home, user, password_stdin) as models:
        models.retire(key)


@commands.command("remove")
def models_remove(
    key: KeyArgument,
    user: UserOption,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    home: HomeOption = None,
    password_stdin: PasswordOption = False,
) -> None:
    """Delete the files of a model that nothing uses; its hash stays in the registry."""
    output = Output.choose(False)
    with _models(home, user, password_stdin) as models:
        ask(yes, False, f"Delete the files of {key}?")
        freed = models.remove(key)
    output.screen.print(f"{gigabytes(freed)} are free again", markup=False)


@contextmanager
def _models(home: Path | None, user: str, password_stdin: bool) -> Iterator[Models]:
    services = services_of(home)
    with ExitStack() as stack:
        stack.callback(services.engines.close)
        yield open_office(services, sign_in(services, user, password_stdin, stack)).models


def _state(listed: Listed) -> str:
    words = "in use" if listed.used else listed.state or ""
    notes = (
        (listed.pinned, "pinned"),
        (listed.entry.own, "the clinic's own"),
        (listed.unused, "unused"),
        (listed.lacking, "its files are missing"),
        (listed.doubtful, "not as the log says"),
    )
    return ", ".join(filter(None, [words, *(word for holds, word in notes if holds)]))


def _as_json(listed: Listed) -> dict[str, object]:
    entry = listed.entry
    return {
        "key": entry.key,
        "name": entry.name,
        "role": entry.role,
        "sha256": entry.stamp.sha256,
        "bytes": entry.bytes,
        "licence": entry.licence,
        "state": listed.state,
        "active": listed.used,
        "pinned": listed.pinned,
        "present": listed.present,
        "unused": listed.unused,
        "own": entry.own,
        "report": listed.report,
        "doubtful": listed.doubtful,
    }
