"""Whether a table of key slots is believed: its signatures, the unlocked keys and the log agree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.audit.checkpoint import read_checkpoint
from app.errors import UserFacingError
from app.keys.envelope import PrivateKeys
from app.keys.keyslots import Member, SlotTable
from app.store.connection import Connection
from app.store.people import memberships

TAMPERED = (
    "The key slots of this clinic were changed outside of Consultroom, so nobody is let in with"
    " them."
)
ROLLED_BACK = "The key slots of this clinic are older than its audit log says."
ACTION = "Restore «keyslots.json» from a backup, or sign in with the recovery key."


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a table is not believed; `recoverable` if the recovery key may go on with it."""

    what: str
    reason: str
    recoverable: bool = True


def first_doubt(
    table: SlotTable, member: Member, keys: PrivateKeys, clinic: Connection
) -> Doubt | None:
    """The first thing that does not fit; None if everything does."""
    return next(_doubts(table, member, keys, clinic), None)


def _doubts(
    table: SlotTable, member: Member, keys: PrivateKeys, clinic: Connection
) -> Iterator[Doubt]:
    if (keys.exchange_public, keys.signing_public) != (member.exchange_key, member.signing_key):
        yield Doubt(TAMPERED, "public_key_swapped", recoverable=False)
    if not table.holds:
        yield Doubt(TAMPERED, "key_slots")
    if not _same_founder(table, clinic):
        yield Doubt(TAMPERED, "founder")
    last = clinic.value("SELECT text FROM checkpoints ORDER BY number DESC LIMIT 1")
    if last is None:
        return
    try:
        checkpoint = read_checkpoint(last)
    except UserFacingError:
        yield Doubt("The last checkpoint of the audit log cannot be read.", "checkpoint")
        return
    if checkpoint.generation > table.generation or checkpoint.epoch > table.epoch:
        yield Doubt(ROLLED_BACK, "key_slots_rolled_back")
    elif checkpoint.generation == table.generation and checkpoint.slots_sha256 != table.sha256():
        yield Doubt(TAMPERED, "key_slots_changed")


def _same_founder(table: SlotTable, clinic: Connection) -> bool:
    """The log was begun by this founder, with this key; a whole foreign table ends here."""
    began = clinic.value("SELECT json_extract(leaf, '$.person') FROM audit_log WHERE sequence = 1")
    founder = table.member(table.founder)
    if founder is None or began != table.founder:
        return False
    first = next((one for one in memberships(clinic) if one.person == table.founder), None)
    return first is not None and first.signing_key == founder.signing_key
