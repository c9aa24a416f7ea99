"""New slots: a person's private keys locked under a passphrase, a code or the recovery key."""

from __future__ import annotations

import secrets

import msgspec

from app.accounts.workplace import Workplace
from app.keys.argon import SALT_BYTES, Argon2Cost, stretch
from app.keys.envelope import SLOT_VERSION, PrivateKeys, password_key, recovery_key
from app.keys.keyslots import RECOVERY_SLOT, Slot, SlotTable, slot_kind
from app.keys.membership import Member
from app.keys.recovery import RecoveryKey


def new_slot(
    member: Member,
    keys: PrivateKeys,
    password: str,
    *,
    clinic: str,
    device: str,
    secret: bytes,
    cost: Argon2Cost,
    expires_at: str = "",
) -> Slot:
    """The slot that a person at this stage has: of a passphrase or, if invited, of a code.

    `device` is the workstation's id, and `secret` its secret.
    """
    slot = Slot(
        kind=slot_kind(member),
        version=SLOT_VERSION,
        person=member.person,
        device=device,
        locked=b"",
        salt=secrets.token_bytes(SALT_BYTES),
        memory_kib=cost.memory_kib,
        iterations=cost.iterations,
        lanes=cost.lanes,
        expires_at=expires_at,
    )
    binding = slot.binding(clinic, member.roles)
    with (
        stretch(password, slot.salt, cost) as stretched,
        password_key(stretched, secret, binding) as key,
    ):
        return msgspec.structs.replace(slot, locked=keys.lock(key, binding))


def slot_here(
    place: Workplace,
    table: SlotTable,
    member: Member,
    keys: PrivateKeys,
    password: str,
    *,
    expires_at: str = "",
) -> Slot:
    """A new slot for the clinic and the workstation of a table."""
    return new_slot(
        member,
        keys,
        password,
        clinic=table.clinic,
        device=table.device,
        secret=place.secret(table.device).fetch(),
        cost=place.cost(),
        expires_at=expires_at,
    )


def new_recovery_slot(
    member: Member, keys: PrivateKeys, clinic: str, recovery: RecoveryKey
) -> Slot:
    """The slot of the recovery key, which needs no workstation."""
    slot = Slot(
        kind=RECOVERY_SLOT, version=SLOT_VERSION, person=member.person, device="", locked=b""
    )
    binding = slot.binding(clinic, member.roles)
    with recovery.secret() as entropy, recovery_key(entropy, binding) as key:
        return msgspec.structs.replace(slot, locked=keys.lock(key, binding))
