"""The accounts as they are listed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.accounts.duties import has_passphrase, waits_for_admission
from app.accounts.session import Session
from app.accounts.totp import has_code
from app.domain.identifiers import PersonId
from app.domain.practitioner import Practitioner
from app.errors import BugError
from app.keys.keyslots import INVITATION_SLOT, RECOVERY_PERSON, SlotTable
from app.keys.membership import Member, Stage
from app.store.connection import Connection
from app.store.people import PersonRepository, last_sign_ins
from app.store.values import time_from


@dataclass(frozen=True, slots=True)
class PersonView:
    """An account as it is listed; `passphrase` is whether one works on this workstation.

    `fingerprint` is only there while somebody has to compare it.
    """

    person: Practitioner
    stage: Stage
    disabled: bool
    retired_at: datetime | None
    fingerprint: str
    totp: bool
    passphrase: bool
    last_sign_in: datetime | None
    invited_until: datetime | None


def accounts_of(table: SlotTable) -> list[Member]:
    """Everybody who has or had an account, without the recovery key."""
    return [member for member in table.current().values() if member.person != RECOVERY_PERSON]


def shown(session: Session, member: Member) -> Practitioner:
    """How a person is shown."""

    def read(connection: Connection) -> Practitioner | None:
        return PersonRepository(connection).get(PersonId(member.person))

    person = session.clinic.read(read)
    if person is None:
        raise BugError("Somebody of the key slots is not among the people.")
    return person


def views(session: Session) -> list[tuple[Member, PersonView]]:
    """Every account with its record, by the name that is shown."""
    table = session.table

    def read(connection: Connection) -> list[tuple[Member, PersonView]]:
        named = {person.id: person for person in PersonRepository(connection).list()}
        seen = last_sign_ins(connection)
        return [
            (one, _view(table, one, named, seen, has_code(connection, one)))
            for one in accounts_of(table)
        ]

    found = session.clinic.read(read)
    return sorted(found, key=lambda pair: pair[1].person.display_name.casefold())


def _view(
    table: SlotTable,
    member: Member,
    named: dict[PersonId, Practitioner],
    seen: dict[str, datetime],
    totp: bool,
) -> PersonView:
    person = PersonId(member.person)
    person_shown = named.get(person)
    invitation = table.slot(person, INVITATION_SLOT)
    return PersonView(
        person=Practitioner(
            person,
            member.name,
            member.name if person_shown is None else person_shown.display_name,
            frozenset(member.roles),
        ),
        stage=member.stage,
        disabled=bool(member.disabled_at),
        retired_at=time_from(member.removed_at) if member.removed_at else None,
        fingerprint=member.fingerprint(table.clinic) if waits_for_admission(member) else "",
        totp=totp,
        passphrase=has_passphrase(table, member),
        last_sign_in=seen.get(person),
        invited_until=time_from(invitation.expires_at) if invitation is not None else None,
    )
