"""What waits for a person who has just signed in."""

from __future__ import annotations

from app.accounts.changing import rekey_if_due
from app.accounts.permissions import Act, allowed
from app.accounts.session import Duty, Session
from app.audit.queries import DISMISSED, FINISHED, set_up_kinds
from app.domain.practitioner import Role
from app.keys.keyslots import PASSWORD_SLOT, RECOVERY_PERSON, SlotTable
from app.keys.membership import Member, Stage
from app.store.key_slots import RecoveryKeyRepository
from app.task import Task


def settle_in(session: Session, task: Task) -> None:
    """Give the charts a new key if that is due, and say what else the person should do."""
    rekey_if_due(session, task)
    if session.chart is not None:
        _look_at_keys(session)
    _look_at_set_up(session)


def _look_at_keys(session: Session) -> None:
    state = session.clinic.read(lambda connection: RecoveryKeyRepository(connection).state())
    if state is not None and (state.used or not state.kept):
        session.owe(Duty.REPLACE_RECOVERY_KEY)
    members = session.table.current().values()
    if any(waits_for_admission(member) for member in members):
        session.owe(Duty.ADMIT_WAITING)
    if session.person.id == RECOVERY_PERSON and any(
        member.active
        and member.person != RECOVERY_PERSON
        and not has_passphrase(session.table, member)
        for member in members
    ):
        session.owe(Duty.SET_PASSPHRASES)


def _look_at_set_up(session: Session) -> None:
    person = session.person
    if person.id == RECOVERY_PERSON or not allowed(Act.CHANGE_POLICIES, person.roles):
        return
    if session.clinic.read(set_up_kinds).isdisjoint({FINISHED, DISMISSED}):
        session.owe(Duty.FINISH_SET_UP)


def waits_for_admission(member: Member) -> bool:
    """Whether somebody who reads charts has to compare this person's fingerprint."""
    return member.active and member.stage is Stage.ENROLLED and Role.CLINICIAN in member.roles


def has_passphrase(table: SlotTable, member: Member) -> bool:
    """Whether the person can sign in with a passphrase on this workstation."""
    slot = table.slot(member.person, PASSWORD_SLOT)
    return slot is not None and slot.device == table.device
