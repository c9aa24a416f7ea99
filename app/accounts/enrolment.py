"""Enrolment: a one-time code, and the keys that a person makes with it."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from app.accounts.committing import commit
from app.accounts.entry import Entered
from app.accounts.next_table import NextTable, membership_event
from app.accounts.passwords import check_password
from app.accounts.policies import read_policies
from app.accounts.scrutiny import DISABLED, Doubt
from app.accounts.slots import slot_here
from app.accounts.unlocking import CODE_ALPHABET, data_key
from app.accounts.workplace import Workplace
from app.audit.trail import AuditTrail, Signer
from app.domain.identifiers import PersonId
from app.domain.practitioner import Role
from app.errors import BugError
from app.keys.envelope import PrivateKeys
from app.keys.keyslots import INVITATION_SLOT
from app.keys.membership import Member, Stage
from app.store.connection import Connection, StoreKind
from app.store.people import PersonRepository, add_membership
from app.store.store import UnitOfWork
from app.store.values import time_from, time_text
from app.texts import marked

GROUPS, PER_GROUP = 5, 4
VALID_FOR = timedelta(days=7)
EXPIRED = "invitation_expired"


@dataclass(frozen=True, slots=True, repr=False)
class EnrolmentCode:
    """100 random bits that let one person enrol once; shown once and kept nowhere."""

    text: str
    valid_until: datetime

    @staticmethod
    def create(now: datetime) -> EnrolmentCode:
        letters = [secrets.choice(CODE_ALPHABET) for _ in range(GROUPS * PER_GROUP)]
        groups = ("".join(letters[start::GROUPS]) for start in range(GROUPS))
        return EnrolmentCode("-".join(groups), now + VALID_FOR)


def enrol(place: Workplace, entered: Entered, password: str, now: datetime) -> str:
    """Give an invited person keys of their own under their own passphrase.

    Returns the fingerprint to compare, empty where nobody has to admit the person. Refused for an
    expired invitation and for a passphrase that does not do.
    """
    table, invited = entered.table, entered.member
    slot = table.slot(invited.person, INVITATION_SLOT)
    if slot is None or invited.disabled_at:
        entered.refuse(DISABLED)
    latest = max(now, entered.clinic.read(_latest))  # a clock set back makes no code valid again
    if latest > time_from(slot.expires_at):
        entered.refuse(
            Doubt(
                marked("This code has expired."),
                EXPIRED,
                action=marked("Ask the office manager for a new one."),
            )
        )
    _check_password(entered, password)
    with PrivateKeys.create() as keys:
        return _commit(place, entered, keys, password, latest)


def _commit(
    place: Workplace, entered: Entered, keys: PrivateKeys, password: str, now: datetime
) -> str:
    table, invited = entered.table, entered.member
    member = enrolled(invited, keys, time_text(now)).signed(table.clinic, entered.keys.sign)
    clinic_key = data_key(table, member.person, entered.keys, StoreKind.CLINIC)
    if clinic_key is None:
        raise BugError("The clinic's store is open without a key for it.")
    draft = NextTable(table)
    draft.add(member)
    draft.shut(member.person)
    draft.put_slot(slot_here(place, table, member, keys, password))
    with clinic_key:
        draft.seal(member, {StoreKind.CLINIC: clinic_key})
    after = draft.signed(member.person, keys.sign)
    signer = Signer(PersonId(member.person), keys.signing_public, keys.sign)
    trail = AuditTrail(entered.clinic, None, entered.author, signer, after)

    def work(unit: UnitOfWork) -> None:
        add_membership(unit.connection, member)
        unit.record(membership_event("enrol", member, after))

    commit(place.files, entered.clinic, after, work)
    trail.checkpoint("enrol")
    return member.fingerprint(table.clinic) if Role.CLINICIAN in member.roles else ""


def enrolled(invited: Member, keys: PrivateKeys, now: str) -> Member:
    """The record with a person's own keys, to be signed with the key of the invitation."""
    return msgspec.structs.replace(
        invited,
        exchange_key=keys.exchange_public,
        signing_key=keys.signing_public,
        signed_by=invited.person,
        signed_at=now,
        stage=Stage.ENROLLED,
        signature=b"",
    )


def _check_password(entered: Entered, password: str) -> None:
    def known(connection: Connection) -> tuple[int, list[str]]:
        policies, _ = read_policies(connection)
        person = PersonRepository(connection).get(PersonId(entered.member.person))
        shown = "" if person is None else person.display_name
        return policies.shortest_password, [entered.member.name, shown, policies.clinic_name]

    shortest, names = entered.clinic.read(known)
    check_password(password, shortest=shortest, known=names)


def _latest(connection: Connection) -> datetime:
    """The newest time that the log knows."""
    return time_from(connection.value("SELECT max(time) FROM audit_log"))
