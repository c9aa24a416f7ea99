"""A person's private keys out of a table of key slots, and a store's key out of it with them."""

from __future__ import annotations

import hashlib

from app.errors import UserFacingError, WrongAnswer
from app.keys.argon import stretch
from app.keys.envelope import (
    PrivateKeys,
    WrongKeyError,
    open_data_key,
    password_key,
    recovery_key,
)
from app.keys.keyslots import (
    INVITATION_SLOT,
    PASSWORD_SLOT,
    RECOVERY_PERSON,
    RECOVERY_SLOT,
    Member,
    Slot,
    SlotTable,
)
from app.keys.memory import Secret
from app.keys.names import sign_in_name
from app.keys.recovery import RecoveryKey
from app.texts import marked, tr

CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Source: Crockford's base 32, which has no letter that looks like another."""
LOOKALIKES = str.maketrans("OIL", "011")
UNCHANGED = marked("The records were not changed.")


def with_recovery_key(table: SlotTable, key: RecoveryKey) -> tuple[Member, PrivateKeys]:
    """The recovery key's own record and keys; WrongAnswer if the words are of another clinic."""
    member = table.member(RECOVERY_PERSON)
    slot = table.slot(RECOVERY_PERSON, RECOVERY_SLOT)
    if member is None or slot is None:
        raise UserFacingError(
            tr("The key slots hold no slot for the recovery key."),
            tr("Restore «keyslots.json» from a backup."),
            tr(UNCHANGED),
        )
    binding = slot.binding(table.clinic, member.roles)
    with key.secret() as entropy, recovery_key(entropy, binding) as unlocking:
        try:
            return member, PrivateKeys.unlock(slot.locked, unlocking, binding)
        except WrongKeyError as error:
            raise WrongAnswer(
                tr("This is not the recovery key of this clinic."),
                tr("Compare the words with the printed sheet."),
                tr(UNCHANGED),
            ) from error


def with_passphrase(
    table: SlotTable, name: str, password: str, device: bytes
) -> tuple[Member, PrivateKeys]:
    """A person's record and keys; Refused, in the same words, for a wrong name too."""
    member, slot = slot_named(table, name, PASSWORD_SLOT)
    active = member is not None and member.active
    return out_of_slot(table, member if active else None, slot, password, device)


def with_code(table: SlotTable, name: str, code: str, device: bytes) -> tuple[Member, PrivateKeys]:
    """An invited person's record and temporary keys; WrongAnswer for a wrong name too."""
    member, slot = slot_named(table, name, INVITATION_SLOT)
    try:
        return out_of_slot(table, member, slot, code_letters(code), device)
    except WrongAnswer as error:
        raise WrongAnswer(
            tr("The name or the code is not right, or the code was used already."),
            tr("Compare them with what the office manager gave you."),
            tr("Nothing was opened."),
        ) from error


def code_letters(text: str) -> str:
    """A code as it was meant, however it was typed."""
    return "".join(one for one in text.upper().translate(LOOKALIKES) if one in CODE_ALPHABET)


def slot_named(table: SlotTable, name: str, kind: str) -> tuple[Member | None, Slot]:
    """The slot to try; for a name without one, somebody's, so that it takes as long."""
    member = table.member_named(name)
    slot = table.slot(member.person, kind) if member is not None else None
    if slot is not None:
        return member, slot
    decoys = [one for one in table.slots if one.kind == PASSWORD_SLOT]
    if not decoys:
        raise UserFacingError(
            tr("The key slots hold no passphrases."),
            tr("Sign in with the recovery key."),
            tr(UNCHANGED),
        )
    choice = hashlib.sha256(table.clinic.encode() + sign_in_name(name).encode()).digest()
    return None, decoys[choice[0] % len(decoys)]


def out_of_slot(
    table: SlotTable, member: Member | None, slot: Slot, password: str, device: bytes
) -> tuple[Member, PrivateKeys]:
    """The keys in a slot; WrongAnswer also, after the same work, if there is no member."""
    binding = slot.binding(table.clinic, () if member is None else member.roles)
    with (
        stretch(password, slot.salt, slot.cost) as stretched,
        password_key(stretched, device, binding) as key,
    ):
        try:
            keys = PrivateKeys.unlock(slot.locked, key, binding)
        except WrongKeyError as error:
            raise wrong() from error
    if member is None:
        keys.forget()
        raise wrong()
    return member, keys


def data_key(table: SlotTable, person: str, keys: PrivateKeys, store: str) -> Secret | None:
    """A store's key as the table seals it to this person; None if it does not.

    A key that nobody vouched for is none, whoever sealed it.
    """
    sealed = table.sealed_key(store, person)
    if sealed is None:
        return None
    try:
        key = open_data_key(
            sealed.sealed,
            keys,
            clinic=table.clinic,
            store=store,
            epoch=sealed.epoch,
            person=person,
        )
    except WrongKeyError:  # sealed to keys that the person has no more, or never had
        return None
    if not table.stores[store].fits(table.clinic, key):
        key.forget()
        return None
    return key


def wrong() -> WrongAnswer:
    """What is said whether the name or the passphrase is wrong."""
    return WrongAnswer(
        tr("The name or the passphrase is not right."), tr("Try again."), tr("Nothing was opened.")
    )
