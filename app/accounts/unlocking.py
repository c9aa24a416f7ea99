"""A person's private keys out of a table of key slots, and a store's key out of it with them."""

from __future__ import annotations

from app.errors import Refused, UserFacingError
from app.keys.argon import stretch
from app.keys.envelope import (
    PrivateKeys,
    WrongKeyError,
    open_data_key,
    password_key,
    recovery_key,
)
from app.keys.keyslots import PASSWORD_SLOT, RECOVERY_PERSON, RECOVERY_SLOT, Member, SlotTable
from app.keys.memory import Secret
from app.keys.recovery import RecoveryKey

UNCHANGED = "The records were not changed."


def with_recovery_key(table: SlotTable, key: RecoveryKey) -> tuple[Member, PrivateKeys]:
    """The recovery key's own record and keys; Refused if the words are of another clinic."""
    member = table.member(RECOVERY_PERSON)
    slot = table.slot(RECOVERY_PERSON, RECOVERY_SLOT)
    if member is None or slot is None:
        raise UserFacingError(
            "The key slots hold no slot for the recovery key.",
            "Restore «keyslots.json» from a backup.",
            UNCHANGED,
        )
    binding = slot.binding(table.clinic, member.roles)
    with key.secret() as entropy, recovery_key(entropy, binding) as unlocking:
        try:
            return member, PrivateKeys.unlock(slot.locked, unlocking, binding)
        except WrongKeyError as error:
            raise Refused(
                "This is not the recovery key of this clinic.",
                "Compare the words with the printed sheet.",
                UNCHANGED,
            ) from error


def with_passphrase(
    table: SlotTable, name: str, password: str, device: bytes
) -> tuple[Member, PrivateKeys]:
    """A person's record and keys; Refused, in the same words, for a wrong name too."""
    member = table.member_named(name)
    slot = None if member is None else table.slot(member.person, PASSWORD_SLOT)
    if member is None or slot is None or not member.active:
        raise _wrong()
    binding = slot.binding(table.clinic, member.roles)
    with (
        stretch(password, slot.salt, slot.cost) as stretched,
        password_key(stretched, device, binding) as key,
    ):
        try:
            return member, PrivateKeys.unlock(slot.locked, key, binding)
        except WrongKeyError as error:
            raise _wrong() from error


def data_key(table: SlotTable, person: str, keys: PrivateKeys, store: str) -> Secret | None:
    """A store's key as the table seals it to this person; None if it does not."""
    sealed = table.sealed_key(store, person)
    if sealed is None:
        return None
    try:
        return open_data_key(
            sealed.sealed,
            keys,
            clinic=table.clinic,
            store=store,
            epoch=sealed.epoch,
            person=person,
        )
    except WrongKeyError:  # sealed to keys that the person has no more, or never had
        return None


def _wrong() -> Refused:
    return Refused("The name or the passphrase is not right.", "Try again.", "Nothing was opened.")
