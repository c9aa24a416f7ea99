"""The table of key slots after a change, while it is put together."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from app.audit.events import Action, Event
from app.keys.envelope import seal_data_key
from app.keys.keyslots import VERSION, SealedKey, Slot, SlotTable, StoreRecord
from app.keys.membership import Member
from app.keys.memory import Secret
from app.store.connection import StoreKind


class NextTable:
    """Begins as the present table; `signed` makes the next generation of it."""

    def __init__(self, table: SlotTable) -> None:
        self.begins_with = table
        self._members = list(table.members)
        self._slots = list(table.slots)
        self._keys = list(table.keys)
        self._stores = dict(table.stores)
        self.device = table.device
        self.rekey_due = table.rekey_due

    @property
    def clinic(self) -> str:
        return self.begins_with.clinic

    def add(self, record: Member) -> None:
        """Add a signed record to the history."""
        self._members.append(record)

    def shut(self, person: str) -> None:
        """Take away every way in of a person."""
        self._slots = [slot for slot in self._slots if slot.person != person]
        self._keys = [key for key in self._keys if key.person != person]

    def put_slot(self, slot: Slot) -> None:
        """Give a person the one slot that they have."""
        self._slots = [one for one in self._slots if one.person != slot.person]
        self._slots.append(slot)

    def seal(self, member: Member, keys: Mapping[StoreKind, Secret]) -> None:
        """Seal the stores' keys to a person, in place of earlier ones."""
        for kind, key in keys.items():
            self._keys = [
                one for one in self._keys if (one.person, one.store) != (member.person, kind)
            ]
            self._keys.append(sealed_to(member, self.clinic, kind, self._stores[kind].epoch, key))

    def begin_epoch(
        self, salt: bytes, key: Secret, person: str, sign: Callable[[bytes], bytes]
    ) -> None:
        """The charts have a new key, for which this person vouches; nobody holds it yet."""
        before = self._stores[StoreKind.CHART]
        record = StoreRecord(id=before.id, salt=salt, epoch=before.epoch + 1)
        self._stores[str(StoreKind.CHART)] = record.vouched(self.clinic, key, person, sign)
        self._keys = [key for key in self._keys if key.store != StoreKind.CHART]
        self.rekey_due = False

    def signed(self, person: str, sign: Callable[[bytes], bytes]) -> SlotTable:
        """The next generation, as this person answers for it."""
        return msgspec.structs.replace(
            self.begins_with,
            version=VERSION,
            generation=self.begins_with.generation + 1,
            device=self.device,
            stores=self._stores,
            members=tuple(self._members),
            slots=tuple(self._slots),
            keys=tuple(self._keys),
            rekey_due=self.rekey_due,
        ).signed(person, sign)


def membership_event(kind: str, member: Member, table: SlotTable) -> Event:
    """What the log keeps of a new record, and of the table that holds it."""
    return Event(
        Action.ACCOUNT,
        object_id=member.person,
        detail={
            "kind": kind,
            "roles": ", ".join(sorted(member.roles)),
            "record_sha256": member.sha256(),
            **slots_detail(table),
        },
    )


def slots_detail(table: SlotTable) -> dict[str, str | int | float]:
    """How the log names a table."""
    return {
        "epoch": table.epoch,
        "generation": table.generation,
        "slots_sha256": table.sha256(),
    }


def sealed_to(member: Member, clinic: str, kind: StoreKind, epoch: int, key: Secret) -> SealedKey:
    """A store's key that only this person opens."""
    blob = seal_data_key(
        key, member.exchange_key, clinic=clinic, store=kind, epoch=epoch, person=member.person
    )
    return SealedKey(store=str(kind), epoch=epoch, person=member.person, sealed=blob)
