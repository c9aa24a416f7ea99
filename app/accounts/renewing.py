"""A new recovery key in place of one that was used, lost or seen."""

from __future__ import annotations

import msgspec

from app.accounts.changing import change, held_key
from app.accounts.next_table import NextTable, slots_detail
from app.accounts.session import Session
from app.accounts.slots import new_recovery_slot
from app.audit.events import Action, Event
from app.errors import BugError
from app.keys.envelope import PrivateKeys
from app.keys.keyslots import RECOVERY_PERSON, SlotTable
from app.keys.recovery import RecoveryKey
from app.store.connection import StoreKind
from app.store.key_slots import RecoveryKeyRepository
from app.store.people import add_membership
from app.store.store import UnitOfWork


def new_recovery_key(session: Session, now: str) -> RecoveryKey:
    """Commit new words and new keys; whoever keeps old words opens no new key of the charts."""
    table = session.table
    before = table.member(RECOVERY_PERSON)
    if before is None:
        raise BugError("The key slots know no recovery key.")
    recovery = RecoveryKey.create()
    keys = PrivateKeys.create()
    member = msgspec.structs.replace(
        before,
        exchange_key=keys.exchange_public,
        signing_key=keys.signing_public,
        signed_by=session.person.id,
        signed_at=now,
        signature=b"",
    ).signed(table.clinic, session.sign)
    draft = NextTable(table)
    draft.rekey_due = True
    draft.add(member)
    draft.put_slot(new_recovery_slot(member, keys, table.clinic, recovery))
    for kind in StoreKind:
        with held_key(session, kind) as key:
            draft.seal(member, {kind: key})

    def write(unit: UnitOfWork, after: SlotTable) -> None:
        add_membership(unit.connection, member)
        RecoveryKeyRepository(unit.connection).made()
        detail = {
            "kind": "recovery_replaced",
            "record_sha256": member.sha256(),
            **slots_detail(after),
        }
        unit.record(Event(Action.KEY_SLOTS, object_id=RECOVERY_PERSON, detail=detail))

    if session.person.id == RECOVERY_PERSON:
        change(session, draft, write, keys)  # the session goes on with the new keys
    else:
        change(session, draft, write)
        keys.forget()
    session.audit.checkpoint("key_slots")
    return recovery
