"""Somebody signed in to change accounts, as several commands need it."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from app.accounts.people import People, PersonView
from app.accounts.session import Session
from app.commands.shared import (
    Output,
    read_password,
    services_of,
    show_notices,
    sign_in_asking,
)
from app.errors import UserFacingError
from app.keys.keyslots import RECOVERY_PERSON
from app.keys.names import sign_in_name


@dataclass(frozen=True, slots=True)
class Desk:
    """A session at the accounts, and the passphrase or words that opened it."""

    output: Output
    session: Session
    people: People
    password: str
    from_stdin: bool

    def find(self, name: str) -> PersonView:
        """The account with this sign-in name."""
        wanted = sign_in_name(name)
        for view in self.people.list():
            if sign_in_name(view.person.name) == wanted:
                return view
        raise UserFacingError(f"Nobody has the name «{name}».", "See «accounts list».")

    def done(self, name: str, said: str) -> None:
        """Print what became of an account."""
        view = self.find(name)
        if self.output.machine:
            self.output.result(person_as_json(view))
        else:
            self.output.screen.print(said, markup=False)


def open_desk(
    stack: ExitStack, user: str, home: Path | None, from_stdin: bool, as_json: bool
) -> Desk:
    """Sign in; «recovery» as the user stands for the recovery words."""
    output = Output.choose(as_json)
    services = services_of(home)
    if user == RECOVERY_PERSON:
        password = read_password("Recovery words", from_stdin)
        session = stack.enter_context(services.accounts.recover(password, output.task()))
        show_notices(session)
    else:
        session, password = sign_in_asking(services, user, from_stdin, stack, output.task())
    return Desk(output, session, People(session), password, from_stdin)


def person_as_json(view: PersonView) -> dict[str, Any]:
    """An account for machines."""

    def time(value: datetime | None) -> str | None:
        return None if value is None else value.isoformat()

    return {
        "id": view.person.id,
        "name": view.person.name,
        "shown_as": view.person.display_name,
        "roles": sorted(view.person.roles),
        "stage": str(view.stage),
        "disabled": view.disabled,
        "retired_at": time(view.retired_at),
        "fingerprint": view.fingerprint,
        "totp": view.totp,
        "passphrase_here": view.passphrase,
        "last_sign_in": time(view.last_sign_in),
        "invited_until": time(view.invited_until),
    }
