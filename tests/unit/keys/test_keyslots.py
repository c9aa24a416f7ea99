"""The table of key slots: whole, signed, and kept twice."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from app.domain.practitioner import Role
from app.errors import UserFacingError
from app.keys.envelope import PrivateKeys
from app.keys.keyslots import (
    INVITATION_SLOT,
    PASSWORD_SLOT,
    RECOVERY_SLOT,
    KeySlotFiles,
    Member,
    NobodyLeftError,
    SealedKey,
    Slot,
    SlotTable,
    StoreRecord,
    TamperedError,
    decode,
    encode,
)
from app.paths import Paths

PEOPLE = {name: PrivateKeys.create() for name in ("amara", "olin", "recovery")}
ROLES = {
    "amara": (Role.CLINICIAN,),
    "olin": (Role.OFFICE_MANAGER,),
    "recovery": (Role.CLINICIAN, Role.OFFICE_MANAGER),
}


def member(name: str, signer: str = "amara", roles: tuple[Role, ...] | None = None) -> Member:
    return Member(
        person=name,
        name=name,
        roles=ROLES[name] if roles is None else roles,
        exchange_key=PEOPLE[name].exchange_public,
        signing_key=PEOPLE[name].signing_public,
        signed_by=signer,
        signed_at="2026-03-02T12:00:00.000000Z",
    ).signed("clinic", PEOPLE[signer].sign)


def slot(name: str) -> Slot:
    kind = RECOVERY_SLOT if name == "recovery" else PASSWORD_SLOT
    return Slot(kind=kind, version=1, person=name, device="device", locked=b"x")


def sealed(name: str) -> tuple[SealedKey, ...]:
    stores = ("clinic", "chart") if Role.CLINICIAN in ROLES[name] else ("clinic",)
    return tuple(SealedKey(store=one, epoch=1, person=name, sealed=b"y") for one in stores)


MEMBERS = tuple(member(name) for name in PEOPLE)
SLOTS = tuple(slot(name) for name in PEOPLE)
KEYS = tuple(key for name in PEOPLE for key in sealed(name))


def table(
    *members: Member, generation: int = 1, signer: str = "amara", **fields: object
) -> SlotTable:
    unsigned = SlotTable(
        clinic="clinic",
        generation=generation,
        device="device",
        founder="amara",
        stores={
            "clinic": StoreRecord(id="1", salt=b"1" * 16),
            "chart": StoreRecord(id="2", salt=b"2" * 16),
        },
        members=members or MEMBERS,
        slots=SLOTS,
        keys=KEYS,
    )
    changed = msgspec.structs.replace(unsigned, **fields)  # type: ignore[arg-type]
    return changed.signed(signer, PEOPLE[signer].sign)


TABLE = table()
CONTENT = encode(TABLE)


def test_a_table_comes_back_and_is_readable() -> None:
    assert decode(CONTENT) == TABLE
    assert json.loads(CONTENT)["sha256"] == TABLE.sha256()


@given(st.integers(0, len(CONTENT) - 1), st.integers(1, 255))
@examples(max_examples=300)
def test_a_changed_byte_is_refused(position: int, change: int) -> None:
    changed = bytearray(CONTENT)
    changed[position] ^= change
    with pytest.raises(ValueError, match=r"."):
        decode(bytes(changed))


@given(st.integers(0, len(CONTENT) - 1))
@examples(max_examples=50)
def test_a_truncated_file_is_refused(length: int) -> None:
    with pytest.raises(ValueError, match=r"."):
        decode(CONTENT[:length])


def test_members_are_signed_by_somebody_entitled() -> None:
    TABLE.verify()
    assert TABLE.holds
    table(signer="olin").verify()  # who changes a password signs the table too


def without(records: tuple[Any, ...], **fields: str) -> tuple[Any, ...]:
    return tuple(
        one for one in records if any(getattr(one, name) != value for name, value in fields.items())
    )


@pytest.mark.parametrize(
    ("changed", "lacking"),
    [
        ({"slots": without(SLOTS, person="recovery")}, "the recovery key"),
        ({"keys": without(KEYS, person="recovery", store="clinic")}, "the recovery key"),
        ({"keys": without(KEYS, person="recovery", store="chart")}, "the recovery key"),
        ({"slots": without(SLOTS, person="amara")}, "a clinician who reads charts"),
        ({"keys": without(KEYS, person="amara", store="clinic")}, "a clinician who reads charts"),
        ({"keys": without(KEYS, person="amara", store="chart")}, "a clinician who reads charts"),
        ({"slots": without(SLOTS, person="olin")}, "an office manager"),
        ({"keys": without(KEYS, person="olin")}, "an office manager"),
    ],
)
def test_the_last_way_in_of_each_kind_stays(changed: dict[str, Any], lacking: str) -> None:
    """Whoever signs it: nobody can lock the clinic for good."""
    for signer in PEOPLE:
        with pytest.raises(NobodyLeftError) as found:
            table(signer=signer, **changed).verify()
        assert found.value.who == lacking


@pytest.mark.parametrize(
    "changed",
    [
        {"slots": (*SLOTS, slot("amara"))},
        {"keys": (*KEYS, *sealed("olin"))},
        {"slots": (*SLOTS, Slot(kind="password", version=1, person="x", device="", locked=b""))},
        {"slots": (*SLOTS[1:], msgspec.structs.replace(SLOTS[0], kind=INVITATION_SLOT))},
        {"slots": (*SLOTS[1:], msgspec.structs.replace(SLOTS[0], kind=RECOVERY_SLOT))},
        {"keys": (*KEYS, SealedKey(store="chart", epoch=1, person="olin", sealed=b"y"))},
        {"keys": (*KEYS, SealedKey(store="clinic", epoch=1, person="nobody", sealed=b"y"))},
    ],
)
def test_nobody_has_a_slot_or_key_that_is_not_theirs(changed: dict[str, Any]) -> None:
    with pytest.raises(TamperedError):
        table(**changed).verify()


def test_a_table_of_the_first_version_still_holds() -> None:
    """Written before there were stages; what was signed then is signed now."""
    old = table(version=1)
    content = json.loads(encode(old))["table"]
    assert "rekey_due" not in content
    assert all(
        set(one)
        == {
            "person", "name", "roles", "exchange_key", "signing_key", "admitted_by",
            "admitted_at", "removed_at", "signature",
        }
        for one in content["members"]
    )  # fmt: skip
    assert all("expires_at" not in one for one in content["slots"])
    decode(encode(old)).verify()


def test_a_record_of_another_clinic_is_found() -> None:
    with pytest.raises(TamperedError):
        msgspec.structs.replace(TABLE, clinic="other").verify()


def test_a_table_changed_after_it_was_signed_is_found() -> None:
    for changed in (
        msgspec.structs.replace(TABLE, generation=2),
        msgspec.structs.replace(TABLE, slots=()),
        msgspec.structs.replace(TABLE, device="other"),
        msgspec.structs.replace(TABLE, signed_by="olin"),
        msgspec.structs.replace(TABLE, signature=b""),
        TABLE.signed("stranger", PrivateKeys.create().sign),
        TABLE.signed("amara", PrivateKeys.create().sign),
    ):
        with pytest.raises(TamperedError):
            changed.verify()


def test_every_change_changes_the_hash() -> None:
    assert table(generation=2).sha256() != TABLE.sha256()
    assert table(member("amara"), member("recovery")).sha256() != TABLE.sha256()
    assert table(rekey_due=True).sha256() != TABLE.sha256()


def retired(name: str) -> Member:
    gone = msgspec.structs.replace(
        member(name), removed_at="2026-04-02T12:00:00.000000Z", signed_by="amara"
    )
    return gone.signed("clinic", PEOPLE["amara"].sign)


def test_names_are_found_without_case_and_nobody_signs_in_as_recovery() -> None:
    found = TABLE.member_named(" AMARA ")
    assert found is not None
    assert found.person == "amara"
    assert TABLE.member_named("recovery") is None
    assert table(*MEMBERS, retired("olin")).member_named("olin") is None


def test_who_left_signs_nothing_and_keeps_no_key() -> None:
    members = (*MEMBERS, retired("olin"))
    with pytest.raises(TamperedError, match="Nobody of this clinic signed"):
        table(*members, signer="olin").verify()
    with pytest.raises(TamperedError, match="not the one to have"):
        table(*members).verify()
    with pytest.raises(TamperedError, match="not of this clinic"):
        table(*members, slots=without(SLOTS, person="olin")).verify()


def test_two_copies_and_one_is_enough(tmp_path: Path) -> None:
    files = KeySlotFiles(Paths(tmp_path))
    first, second = Paths(tmp_path).key_slots
    assert not files.paths.founded
    files.save(TABLE)
    assert first.read_bytes() == second.read_bytes() == CONTENT
    assert first.stat().st_mode & 0o077 == 0
    first.write_bytes(CONTENT[:-40])
    assert files.load() == TABLE
    files.heal(TABLE)
    assert first.read_bytes() == CONTENT
    second.unlink()
    assert files.load() == TABLE


def test_the_newer_copy_counts_and_a_signed_one_before_a_changed_one(tmp_path: Path) -> None:
    files = KeySlotFiles(Paths(tmp_path))
    first, second = Paths(tmp_path).key_slots
    newer = table(generation=2)
    first.write_bytes(CONTENT)
    second.write_bytes(encode(newer))
    assert files.load() == newer
    changed = msgspec.structs.replace(member("olin"), roles=(Role.CLINICIAN,))
    second.write_bytes(encode(table(MEMBERS[0], changed, MEMBERS[2], generation=3)))
    assert files.load() == TABLE


def test_damaged_missing_and_newer_tables_have_their_own_words(tmp_path: Path) -> None:
    files = KeySlotFiles(Paths(tmp_path))
    with pytest.raises(UserFacingError, match="missing or damaged"):
        files.load()
    first, _ = Paths(tmp_path).key_slots
    for content in (
        b"",
        b"null",
        b"[]",
        b'{"table": []}',
        b"[" * 100_000,
        b"\xff\xfe",
        b'{"a": 1}',
    ):
        first.write_bytes(content)
        with pytest.raises(UserFacingError, match="missing or damaged"):
            files.load()
    first.write_bytes(CONTENT.replace(b'"version": 2', b'"version": 9'))
    with pytest.raises(UserFacingError, match="newer version"):
        files.load()
