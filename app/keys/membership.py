"""Membership: who belongs to a clinic, as a history of signed records that is only added to."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Any

import msgspec

from app.domain.practitioner import Role
from app.keys.canonical import canonical
from app.keys.envelope import verify_signature
from app.keys.names import sign_in_name

RECOVERY_PERSON = "recovery"
DIGITS_PER_GROUP = 4
GROUPS = 6

# What version 1 did not have; left out at these values, so that what it signed is still signed.
NEWER_FIELDS: Mapping[str, Any] = {
    "stage": "admitted",
    "disabled_at": "",
    "expires_at": "",
    "rekey_due": False,
    "charts_vouched": False,
    "key_check": "",
    "vouched_by": "",
    "voucher": "",
}


class TamperedError(Exception):
    """The table says something that nobody entitled to say it has signed."""


class Stage(StrEnum):
    """How far a person has come; only those who are admitted read charts."""

    INVITED = "invited"
    ENROLLED = "enrolled"
    ADMITTED = "admitted"


class Member(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One record about a person; the last one counts.

    `charts_vouched` stands in the founder's first record: every table of the clinic has a voucher
    for the charts' key. `signature` is Ed25519 over the canonical form of all other fields and the
    clinic's id.
    """

    person: str
    name: str
    roles: tuple[Role, ...]
    exchange_key: bytes
    signing_key: bytes
    signed_by: str = msgspec.field(name="admitted_by")
    signed_at: str = msgspec.field(name="admitted_at")
    stage: Stage = Stage.ADMITTED
    disabled_at: str = ""
    removed_at: str = ""
    charts_vouched: bool = False
    signature: bytes = b""

    def statement(self, clinic: str) -> bytes:
        """What the signature covers."""
        fields = {key: value for key, value in plain(self).items() if key != "signature"}
        return b"consultroom membership\n" + canonical({**fields, "clinic": clinic})

    def signed(self, clinic: str, sign: Callable[[bytes], bytes]) -> Member:
        """The record as whoever `signed_by` names answers for it."""
        return msgspec.structs.replace(self, signature=sign(self.statement(clinic)))

    def sha256(self) -> str:
        """The hash that the log names, in hex."""
        return hashlib.sha256(canonical(plain(self))).hexdigest()

    def fingerprint(self, clinic: str) -> str:
        """Six groups of four digits over both public keys, the person and the clinic (79 bits)."""
        named = {
            "clinic": clinic,
            "exchange": self.exchange_key.hex(),
            "person": self.person,
            "signing": self.signing_key.hex(),
        }
        digest = hashlib.sha256(b"consultroom fingerprint\n" + canonical(named)).digest()
        digits = f"{int.from_bytes(digest) % 10 ** (DIGITS_PER_GROUP * GROUPS):024d}"
        return " ".join(
            digits[start : start + DIGITS_PER_GROUP]
            for start in range(0, len(digits), DIGITS_PER_GROUP)
        )

    @property
    def active(self) -> bool:
        """Whether the person may sign in and sign for others."""
        return not (self.disabled_at or self.removed_at) and self.stage is not Stage.INVITED

    @property
    def holds_charts(self) -> bool:
        """Whether the chart key is sealed to the person, who may be disabled for a while."""
        return Role.CLINICIAN in self.roles and self.stage is Stage.ADMITTED and not self.removed_at

    @property
    def reads_charts(self) -> bool:
        return self.holds_charts and self.active

    @property
    def manages(self) -> bool:
        return Role.OFFICE_MANAGER in self.roles and self.active

    @property
    def will_manage(self) -> bool:
        """Whether the person manages, or will once they have enrolled."""
        return Role.OFFICE_MANAGER in self.roles and not (self.disabled_at or self.removed_at)

    @property
    def _keys(self) -> tuple[bytes, bytes]:
        return self.exchange_key, self.signing_key

    def same_person_as(self, other: Member) -> bool:
        return (self.name, self.roles) == (other.name, other.roles)

    def same_keys_as(self, other: Member) -> bool:
        return self._keys == other._keys

    def new_keys_after(self, other: Member) -> bool:
        """Whether no key of the other record is used again."""
        return not set(self._keys) & set(other._keys)


def plain(value: msgspec.Struct) -> dict[str, Any]:
    """A record or table as what is signed and hashed."""
    fields: dict[str, Any] = _without_newer(msgspec.to_builtins(value))
    return fields


def _without_newer(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: _without_newer(item)
            for key, item in value.items()
            if key not in NEWER_FIELDS or item != NEWER_FIELDS[key]
        }
    if isinstance(value, list | tuple):
        return [_without_newer(item) for item in value]
    return value


def walk(clinic: str, founder: str, records: Iterable[Member]) -> dict[str, Member]:
    """Follow the history from the founder on; returns the record that counts for each person.

    TamperedError at the first record that nobody entitled signed, or that changes more than its
    kind may change.
    """
    current: dict[str, Member] = {}
    founding = True
    for record in records:
        before = current.get(record.person)
        founding = founding and before is None and record.stage is Stage.ADMITTED
        if not current:
            entitled = _founds(record, founder)
            key = record.signing_key
        else:
            signer = current.get(record.signed_by)
            if signer is None:
                raise TamperedError(f"Nobody known signed the record of {record.person}.")
            entitled = (
                founding and signer.person == founder and signer.active
                if before is None and record.stage is Stage.ADMITTED
                else _entitled(record, before, signer)
            )
            key = signer.signing_key
        if not entitled:
            raise TamperedError(f"Nobody entitled signed the record of {record.person}.")
        if before is None and not _name_is_free(record, current):
            raise TamperedError(f"Two people of this clinic have the name of {record.person}.")
        if not verify_signature(key, record.signature, record.statement(clinic)):
            raise TamperedError(f"The membership record of {record.person} was changed.")
        current[record.person] = record
    return current


def _founds(record: Member, founder: str) -> bool:
    return record.person == record.signed_by == founder and record.reads_charts


def _entitled(record: Member, before: Member | None, signer: Member) -> bool:
    """Whether this signer may put this record after that one."""
    if record.person == RECOVERY_PERSON:
        return before is not None and _renews(record, before, signer)
    if record.stage is Stage.INVITED and not _only_standing_differs(record, before):
        return _invites(record, before, signer)
    if before is None:
        return False
    if record.person == signer.person:
        return _enrols(record, before)
    if record.stage is Stage.ADMITTED and before.stage is Stage.ENROLLED:
        return _admits(record, before, signer)
    return _only_standing_differs(record, before) and _may_manage(signer)


def _may_manage(signer: Member) -> bool:
    return signer.manages or signer.reads_charts


def _invites(record: Member, before: Member | None, signer: Member) -> bool:
    """Temporary keys, which the signer knows; nobody invites themselves."""
    return (
        not (record.disabled_at or record.removed_at)
        and bool(record.roles)
        and _may_manage(signer)
        and signer.person != record.person
        and (before is None or (record.name == before.name and record.new_keys_after(before)))
    )


def _enrols(record: Member, before: Member) -> bool:
    """Keys of the person's own, signed with the key of their invitation."""
    return (
        record.stage is Stage.ENROLLED
        and before.stage is Stage.INVITED
        and not (before.disabled_at or before.removed_at)
        and not (record.disabled_at or record.removed_at)
        and record.same_person_as(before)
        and record.new_keys_after(before)
    )


def _admits(record: Member, before: Member, signer: Member) -> bool:
    """To the charts, by somebody who reads them; an office manager's word is not enough."""
    return (
        signer.reads_charts
        and before.active
        and record.reads_charts
        and record.same_person_as(before)
        and record.same_keys_as(before)
    )


def _only_standing_differs(record: Member, before: Member | None) -> bool:
    """Disabled, enabled or retired; who is retired stays so until a new invitation."""
    if before is None or before.removed_at or record.person == record.signed_by:
        return False
    changed = (record.disabled_at != before.disabled_at) + (record.removed_at != before.removed_at)
    return (
        changed == 1
        and record.stage is before.stage
        and record.same_person_as(before)
        and record.same_keys_as(before)
    )


def _renews(record: Member, before: Member, signer: Member) -> bool:
    """New keys of the recovery key, by somebody who reads charts or by the old recovery key."""
    return (
        signer.reads_charts
        and record.reads_charts
        and record.same_person_as(before)
        and record.new_keys_after(before)
    )


def _name_is_free(record: Member, current: Mapping[str, Member]) -> bool:
    """Names stay with their people, so that nobody signs in as somebody who left."""
    wanted = sign_in_name(record.name)
    if (wanted == RECOVERY_PERSON) != (record.person == RECOVERY_PERSON):
        return False
    return all(sign_in_name(one.name) != wanted for one in current.values())
