"""The key slots: who can open which store, as one table that is replaced as a whole."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass

import msgspec

from app.domain.practitioner import Role
from app.errors import UserFacingError
from app.keys.argon import Argon2Cost
from app.keys.canonical import canonical
from app.keys.envelope import Binding, key_check, verify_signature
from app.keys.files import write_durably
from app.keys.membership import RECOVERY_PERSON, Member, Stage, TamperedError, plain, walk
from app.keys.memory import Secret
from app.keys.names import sign_in_name
from app.paths import Paths
from app.texts import marked, tr

__all__ = [
    "CHART",
    "CLINIC",
    "INVITATION_SLOT",
    "PASSWORD_SLOT",
    "RECOVERY_PERSON",
    "RECOVERY_SLOT",
    "KeySlotFiles",
    "Member",
    "NobodyLeftError",
    "SealedKey",
    "Slot",
    "SlotTable",
    "Stage",
    "StoreRecord",
    "TamperedError",
    "decode",
    "encode",
    "slot_kind",
    "walk",
]

FORMAT = "consultroom key slots"
VERSION = 2
PASSWORD_SLOT = "password"  # noqa: S105 - the name of a kind of slot
INVITATION_SLOT = "invitation"
RECOVERY_SLOT = "recovery"
CLINIC, CHART = "clinic", "chart"


class NobodyLeftError(TamperedError):
    """The table would lock everybody of a kind out for good; `who` it lacks, in English."""

    def __init__(self, who: str) -> None:
        super().__init__(tr("The key slots lack a way in for {who}.", who=who))
        self.who = who


class Slot(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One way to unlock a person's private keys; the recovery slot has no `cost` and no `salt`.

    `expires_at` belongs to invitations.
    """

    kind: str
    version: int
    person: str
    device: str
    locked: bytes
    salt: bytes = b""
    memory_kib: int = 0
    iterations: int = 0
    lanes: int = 0
    expires_at: str = ""

    @property
    def cost(self) -> Argon2Cost:
        return Argon2Cost(self.memory_kib, self.iterations, self.lanes)

    def binding(self, clinic: str, roles: tuple[Role, ...]) -> Binding:
        return Binding(clinic, self.kind, self.person, roles, self.device, self.version)


class SealedKey(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A store's key of one epoch, sealed to one person."""

    store: str
    epoch: int
    person: str
    sealed: bytes


class StoreRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How a store of this clinic is known: its id, and the salt in the first bytes of its file.

    The charts' record has a voucher: somebody who reads them signed which key is theirs, so that
    nobody else can put charts in their place whose key they chose.
    """

    id: str
    salt: bytes
    epoch: int = 1
    key_check: bytes = b""
    vouched_by: str = ""
    voucher: bytes = b""

    def vouched(
        self, clinic: str, key: Secret, person: str, sign: Callable[[bytes], bytes]
    ) -> StoreRecord:
        """The record as this person answers for its key."""
        check = self.check_of(clinic, key)
        unsigned = msgspec.structs.replace(self, key_check=check, vouched_by=person, voucher=b"")
        return msgspec.structs.replace(unsigned, voucher=sign(unsigned.statement(clinic)))

    def statement(self, clinic: str) -> bytes:
        """What the voucher covers."""
        fields = {key: value for key, value in plain(self).items() if key != "voucher"}
        return b"consultroom chart key\n" + canonical({**fields, "clinic": clinic})

    def fits(self, clinic: str, key: Secret) -> bool:
        """Whether this is the key that was vouched for; without a voucher, any is."""
        return not self.key_check or hmac.compare_digest(self.key_check, self.check_of(clinic, key))

    def check_of(self, clinic: str, key: Secret) -> bytes:
        return key_check(key, clinic=clinic, store=self.id, epoch=self.epoch, salt=self.salt)


class SlotTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The whole table; every change makes the next generation, signed by whoever made it.

    `members` is the history of membership records, oldest first. `rekey_due` stays until somebody
    who reads charts gives them a new key. `signature` is Ed25519 over the canonical form of all
    other fields.
    """

    format: str = FORMAT
    version: int = VERSION
    clinic: str
    generation: int
    device: str
    founder: str
    stores: dict[str, StoreRecord]
    members: tuple[Member, ...]
    slots: tuple[Slot, ...]
    keys: tuple[SealedKey, ...]
    rekey_due: bool = False
    signed_by: str = ""
    signature: bytes = b""

    def statement(self) -> bytes:
        """What the signature covers."""
        fields = {key: value for key, value in plain(self).items() if key != "signature"}
        return b"consultroom key slots\n" + canonical(fields)

    def signed(self, person: str, sign: Callable[[bytes], bytes]) -> SlotTable:
        """The table as this person answers for it."""
        unsigned = msgspec.structs.replace(self, signed_by=person, signature=b"")
        return msgspec.structs.replace(unsigned, signature=sign(unsigned.statement()))

    @property
    def epoch(self) -> int:
        """The epoch of the chart key."""
        return self.stores[CHART].epoch

    def sha256(self) -> str:
        """The hash that audit checkpoints name, in hex."""
        return hashlib.sha256(canonical(plain(self))).hexdigest()

    def current(self) -> dict[str, Member]:
        """The record that counts for each person, in the order in which they came."""
        return {member.person: member for member in self.members}

    def member(self, person: str) -> Member | None:
        return self.current().get(person)

    def member_named(self, name: str) -> Member | None:
        """The member who signs in with this name; the recovery key has none."""
        wanted = sign_in_name(name)
        for member in self.current().values():
            if sign_in_name(member.name) == wanted and member.person != RECOVERY_PERSON:
                return None if member.removed_at else member
        return None

    def slot(self, person: str, kind: str) -> Slot | None:
        return next((one for one in self.slots if one.person == person and one.kind == kind), None)

    def sealed_key(self, store: str, person: str) -> SealedKey | None:
        epoch = self.stores[store].epoch
        for key in self.keys:
            if (key.store, key.person, key.epoch) == (store, person, epoch):
                return key
        return None

    @property
    def holds(self) -> bool:
        """Whether the table and every membership record in it are signed by somebody entitled."""
        try:
            self.verify()
        except TamperedError:
            return False
        return True

    def verify(self) -> None:
        """Follow every signature to the founder, and see that nobody can be locked out for good.

        TamperedError at the first thing that does not hold.
        """
        current = walk(self.clinic, self.founder, self.members)
        author = current.get(self.signed_by)
        if author is None or not author.active:
            raise TamperedError("Nobody of this clinic signed the key slots.")
        if not verify_signature(author.signing_key, self.signature, self.statement()):
            raise TamperedError("The key slots were changed after they were signed.")
        self._check_slots(current)
        self._check_voucher(current)
        rescue = self.slot(RECOVERY_PERSON, RECOVERY_SLOT)
        if rescue is None or not self._opens_all(RECOVERY_PERSON):
            raise NobodyLeftError(marked("the recovery key"))
        people = [one for one in current.values() if one.person != RECOVERY_PERSON]
        if not any(
            one.reads_charts
            and self._opens_all(one.person)
            and self.slot(one.person, PASSWORD_SLOT) is not None
            for one in people
        ):
            raise NobodyLeftError(marked("a clinician who reads charts"))
        if not any(
            one.will_manage
            and self.sealed_key(CLINIC, one.person) is not None
            and self.slot(one.person, slot_kind(one)) is not None
            for one in people
        ):
            raise NobodyLeftError(marked("an office manager"))

    def _opens_all(self, person: str) -> bool:
        return all(self.sealed_key(store, person) is not None for store in self.stores)

    def _check_voucher(self, current: dict[str, Member]) -> None:
        """The charts' key is the one that somebody who reads them vouched for.

        Whoever vouched may have left since only while a new key is due.
        """
        record = self.stores[CHART]
        if not record.voucher and not self.members[0].charts_vouched:
            return  # a clinic of the first version, until its charts get a new key
        signers = [
            one for one in self.members if one.person == record.vouched_by and one.reads_charts
        ]
        statement = record.statement(self.clinic)
        if not record.key_check or not any(
            verify_signature(one.signing_key, record.voucher, statement) for one in signers
        ):
            raise TamperedError("Nobody who reads the charts vouched for their key.")
        if not (current[record.vouched_by].holds_charts or self.rekey_due):
            raise TamperedError("Who vouched for the key of the charts reads them no more.")

    def _check_slots(self, current: dict[str, Member]) -> None:
        """Nobody has a slot or a key that does not belong to where they stand."""
        kinds = [(slot.person, slot.kind) for slot in self.slots]
        sealed = [(key.person, key.store, key.epoch) for key in self.keys]
        if len(set(kinds)) != len(kinds) or len(set(sealed)) != len(sealed):
            raise TamperedError("A person has two slots or keys of one kind.")
        for person, kind in kinds:
            member = current.get(person)
            if member is None or kind != slot_kind(member):
                raise TamperedError(f"The slot of {person} is not the one to have.")
        for person, store, _ in sealed:
            member = current.get(person)
            if member is None or member.removed_at:
                raise TamperedError(f"A key is sealed to {person}, who is not of this clinic.")
            if store == CHART and not member.holds_charts:
                raise TamperedError(f"The chart key is sealed to {person}, who reads no charts.")


def slot_kind(member: Member) -> str:
    """The one kind of slot that this person may have; empty if none."""
    if member.person == RECOVERY_PERSON:
        return RECOVERY_SLOT
    if member.removed_at:
        return ""
    return INVITATION_SLOT if member.stage is Stage.INVITED else PASSWORD_SLOT


def encode(table: SlotTable) -> bytes:
    """The file's bytes: the table and the SHA-256 of its canonical form, readable by people."""
    document = {"table": plain(table), "sha256": table.sha256()}
    return msgspec.json.format(canonical(document), indent=2) + b"\n"


class _Document(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    table: SlotTable
    sha256: str


def decode(content: bytes) -> SlotTable:
    """The table in a file; ValueError if a byte of it was changed."""
    document = msgspec.json.decode(content, type=_Document)
    table = document.table
    if table.format != FORMAT:
        raise ValueError("This is not a table of key slots.")
    if document.sha256 != table.sha256() or content != encode(table):
        raise ValueError("The table is not what was written.")
    if set(table.stores) != {CLINIC, CHART}:
        raise ValueError("The table names other stores.")
    return table


@dataclass(frozen=True, slots=True)
class KeySlotFiles:
    """The two copies of the table on disk."""

    paths: Paths

    def load(self) -> SlotTable:
        """The newest whole copy, if possible one that is signed throughout.

        UserFacingError if neither is whole.
        """
        whole: list[SlotTable] = []
        for path in self.paths.key_slots:
            try:
                content = path.read_bytes()
            except FileNotFoundError:
                continue
            except OSError as error:
                raise UserFacingError(
                    tr("The key slots cannot be read: {cause}.", cause=error.strerror),
                    tr("Check the disk and the permissions of the clinic's folder."),
                ) from error
            try:
                if msgspec.json.decode(content)["table"]["version"] > VERSION:
                    raise UserFacingError(
                        tr("The key slots were written by a newer version of Consultroom."),
                        tr("Install that version or a later one."),
                        tr("Nothing was changed."),
                    )
                whole.append(decode(content))
            except (ValueError, TypeError, KeyError, RecursionError):
                continue  # the other copy decides; `load` fails if there is none
        if not whole:
            raise UserFacingError(
                tr("Both copies of the key slots are missing or damaged."),
                tr("Restore «keyslots.json» from a backup."),
                tr("The stores themselves are not changed."),
            )
        return max(whole, key=lambda table: (table.holds, table.generation))

    def save(self, table: SlotTable) -> None:
        """Replace both copies, one after the other, so that one whole copy always exists."""
        content = encode(table)
        for path in self.paths.key_slots:
            write_durably(path, content)
        self.discard_next()

    def prepare(self, table: SlotTable) -> None:
        """Lay the next table beside the two copies, before the clinic's store commits to it."""
        write_durably(self.paths.next_key_slots, encode(table))

    def prepared(self) -> SlotTable | None:
        """The table that a crash left beside the copies; whether it counts, the store knows."""
        try:
            return decode(self.paths.next_key_slots.read_bytes())
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return None

    def discard_next(self) -> None:
        self.paths.next_key_slots.unlink(missing_ok=True)

    def heal(self, table: SlotTable) -> None:
        """Rewrite a copy that is not this table, and forget one that never came to count."""
        content = encode(table)
        for path in self.paths.key_slots:
            if not path.exists() or path.read_bytes() != content:
                write_durably(path, content)
        self.discard_next()
