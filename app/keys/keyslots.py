"""The key slots: who can open which store, as one table that is replaced as a whole."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import msgspec

from app.domain.practitioner import Role
from app.errors import UserFacingError
from app.keys.argon import Argon2Cost
from app.keys.canonical import canonical
from app.keys.envelope import Binding, verify_signature
from app.keys.files import write_durably
from app.keys.names import sign_in_name
from app.paths import Paths

FORMAT = "consultroom key slots"
VERSION = 1
RECOVERY_PERSON = "recovery"
PASSWORD_SLOT = "password"  # noqa: S105 - the name of a kind of slot
RECOVERY_SLOT = "recovery"


class TamperedError(Exception):
    """The table says something that nobody entitled to say it has signed."""


class Member(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A membership record, signed by whoever admitted the person.

    `signature` is Ed25519 over the canonical form of all other fields and the clinic's id.
    """

    person: str
    name: str
    roles: tuple[Role, ...]
    exchange_key: bytes
    signing_key: bytes
    admitted_by: str
    admitted_at: str
    removed_at: str = ""
    signature: bytes = b""

    def statement(self, clinic: str) -> bytes:
        """What the signature covers."""
        fields = {key: value for key, value in _plain(self).items() if key != "signature"}
        return b"consultroom membership\n" + canonical({**fields, "clinic": clinic})

    @property
    def reads_charts(self) -> bool:
        return Role.CLINICIAN in self.roles


class Slot(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One way to unlock a person's private keys; `cost` and `salt` belong to password slots."""

    kind: str
    version: int
    person: str
    device: str
    locked: bytes
    salt: bytes = b""
    memory_kib: int = 0
    iterations: int = 0
    lanes: int = 0

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
    """How a store of this clinic is known: its id, and the salt in the first bytes of its file."""

    id: str
    salt: bytes
    epoch: int = 1


class SlotTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The whole table; every change makes the next generation, signed by whoever made it.

    `signature` is Ed25519 over the canonical form of all other fields.
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
    signed_by: str = ""
    signature: bytes = b""

    def statement(self) -> bytes:
        """What the signature covers."""
        fields = {key: value for key, value in _plain(self).items() if key != "signature"}
        return b"consultroom key slots\n" + canonical(fields)

    def signed(self, person: str, sign: Callable[[bytes], bytes]) -> SlotTable:
        """The table as this person answers for it."""
        unsigned = msgspec.structs.replace(self, signed_by=person, signature=b"")
        return msgspec.structs.replace(unsigned, signature=sign(unsigned.statement()))

    @property
    def epoch(self) -> int:
        """The epoch of the chart key."""
        return self.stores["chart"].epoch

    def sha256(self) -> str:
        """The hash that audit checkpoints name, in hex."""
        return hashlib.sha256(canonical(_plain(self))).hexdigest()

    def member(self, person: str) -> Member | None:
        return next((member for member in self.members if member.person == person), None)

    def member_named(self, name: str) -> Member | None:
        """The member who signs in with this name; the recovery key has none."""
        wanted = sign_in_name(name)
        for member in self.members:
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
        """Follow every signature to the founder; TamperedError at the first that fails.

        A record counts only if a clinician, the founder or the recovery key signed it, and if
        that signer's own record counts.
        """
        known: dict[str, Member] = {}
        for member in self.members:  # the order of admission
            if member.person in known:
                raise TamperedError(f"Two membership records for {member.person}.")
            if member.admitted_by == member.person:
                signer = member if member.person == self.founder else None
            else:
                signer = known.get(member.admitted_by)
            if signer is None or not signer.reads_charts:
                raise TamperedError(f"Nobody entitled admitted {member.person}.")
            statement = member.statement(self.clinic)
            if not verify_signature(signer.signing_key, member.signature, statement):
                raise TamperedError(f"The membership record of {member.person} was changed.")
            known[member.person] = member
        author = known.get(self.signed_by)
        if author is None or author.removed_at:
            raise TamperedError("Nobody of this clinic signed the key slots.")
        if not verify_signature(author.signing_key, self.signature, self.statement()):
            raise TamperedError("The key slots were changed after they were signed.")


def _plain(value: Any) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.to_builtins(value)
    return plain


def encode(table: SlotTable) -> bytes:
    """The file's bytes: the table and the SHA-256 of its canonical form, readable by people."""
    document = {"table": _plain(table), "sha256": table.sha256()}
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
    if set(table.stores) != {"clinic", "chart"}:
        raise ValueError("The table names other stores.")
    return table


@dataclass(frozen=True, slots=True)
class KeySlotFiles:
    """The two copies of the table on disk."""

    paths: Paths

    def present(self) -> bool:
        return any(path.exists() for path in self.paths.key_slots)

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
                    f"The key slots cannot be read: {error.strerror}.",
                    "Check the disk and the permissions of the clinic's folder.",
                ) from error
            try:
                if msgspec.json.decode(content)["table"]["version"] > VERSION:
                    raise UserFacingError(
                        "The key slots were written by a newer version of Consultroom.",
                        "Install that version or a later one.",
                        "Nothing was changed.",
                    )
                whole.append(decode(content))
            except (ValueError, TypeError, KeyError, RecursionError):
                continue  # the other copy decides; `load` fails if there is none
        if not whole:
            raise UserFacingError(
                "Both copies of the key slots are missing or damaged.",
                "Restore «keyslots.json» from a backup.",
                "The stores themselves are not changed.",
            )
        return max(whole, key=lambda table: (table.holds, table.generation))

    def save(self, table: SlotTable) -> None:
        """Replace both copies, one after the other, so that one whole copy always exists."""
        content = encode(table)
        for path in self.paths.key_slots:
            write_durably(path, content)

    def heal(self, table: SlotTable) -> None:
        """Rewrite a copy that is not this table."""
        content = encode(table)
        for path in self.paths.key_slots:
            if not path.exists() or path.read_bytes() != content:
                write_durably(path, content)
