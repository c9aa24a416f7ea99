"""What every command shares: its options, its output, and how it signs in."""

from __future__ import annotations

import getpass
import json
import sys
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from app.accounts.session import Session
from app.accounts.totp import CodeNeeded
from app.bootstrap import Room, Services, build, open_room
from app.seal.seal import seal_application
from app.settings import Settings
from app.task import Progress, Task

EXIT_FINDING, EXIT_USAGE, EXIT_REFUSED = 1, 2, 3

HomeOption = Annotated[
    Path | None,
    typer.Option("--home", help="The clinic's folder.", envvar="CONSULTROOM_HOME"),
]
UserOption = Annotated[str, typer.Option("--user", help="The name typed at sign-in.")]
PasswordOption = Annotated[
    bool, typer.Option("--password-stdin", help="Read the passphrase from standard input.")
]


def _two_letters(code: str) -> str:
    """Wrong usage is known before anything is begun for it."""
    if code and not (len(code) == 2 and code.isascii() and code.islower()):
        raise typer.BadParameter("Write the language as two letters, such as «en».")
    return code


LanguageOption = Annotated[
    str,
    typer.Option("--language", callback=_two_letters, help="What is spoken, as an ISO 639-1 code."),
]
JsonOption = Annotated[bool, typer.Option("--json", help="One JSON object, for machines.")]


@dataclass(frozen=True, slots=True)
class Output:
    """Prints for people, or one object for machines; progress goes to standard error."""

    machine: bool
    screen: Console
    status: Console

    @staticmethod
    def choose(machine: bool) -> Output:
        return Output(machine, Console(highlight=False), Console(stderr=True, highlight=False))

    def task(self) -> Task:
        if self.machine or not self.status.is_terminal:
            return Task(None if self.machine else self._line())
        return Task(
            lambda progress: self.status.print(self._words(progress), end="\r", markup=False)
        )

    def _line(self) -> Any:
        last = ""

        def show(progress: Progress) -> None:
            nonlocal last
            if progress.step != last:
                last = progress.step
                self.status.print(progress.step, style="dim", markup=False)

        return show

    @staticmethod
    def _words(progress: Progress) -> str:
        share = "" if progress.fraction is None else f" {progress.fraction:.0%}"
        return f"{progress.step}{share}".ljust(72)

    def result(self, value: dict[str, Any]) -> None:
        sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def services_of(home: Path | None, **changes: Any) -> Services:
    """The services of this process, sealed before anything is opened."""
    settings = replace(Settings.from_environment(home), **changes)
    return build(settings, seal_application())


def read_password(prompt: str, from_stdin: bool) -> str:
    if from_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    return getpass.getpass(f"{prompt}: ")


def sign_in(services: Services, user: str, from_stdin: bool, stack: ExitStack) -> Session:
    return sign_in_asking(services, user, from_stdin, stack)[0]


def sign_in_asking(
    services: Services, user: str, from_stdin: bool, stack: ExitStack, task: Task | None = None
) -> tuple[Session, str]:
    """The session, and the passphrase for what asks for it again; a code is asked for if needed."""
    password = read_password(f"Passphrase of {user}", from_stdin)
    try:
        session = services.accounts.sign_in(user, password, task=task)
    except CodeNeeded:
        code = read_password("Code from your phone", from_stdin)
        session = services.accounts.sign_in(user, password, code, task)
    show_notices(session)
    return stack.enter_context(session), password


def show_notices(session: Session) -> None:
    """What a sign-in found, such as a log that was rewritten: it is told once."""
    status = Console(stderr=True, highlight=False)
    for notice in session.notices:
        status.print(notice, style="yellow", markup=False)


def enter(services: Services, user: str, from_stdin: bool, stack: ExitStack) -> Room:
    stack.callback(services.engines.close)
    return open_room(services, sign_in(services, user, from_stdin, stack))


def ask(yes: bool, as_json: bool, question: str) -> None:
    """A person answers; a machine has to say --yes."""
    if yes:
        return
    if as_json:
        raise typer.BadParameter("With --json nobody can be asked: say --yes.")
    if not typer.confirm(question):
        raise typer.Exit(EXIT_REFUSED)
