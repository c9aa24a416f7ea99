"""The table of key slots: whole, signed, and kept twice."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from app.domain.practitioner import Role
from app.errors import UserFacingError
from app.keys.envelope import PrivateKeys
from app.keys.keyslots import (
    KeySlotFiles,
    Member,
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
    unsigned = Member(
        person=name,
        name=name,
        roles=ROLES[name] if roles is None else roles,
        exchange_key=PEOPLE[name].exchange_public,
        signing_key=PEOPLE[name].signing_public,
        admitted_by=signer,
        admitted_at="2026-03-02T12:00:00.000000Z",
    )
    return signed(unsigned, signer)


def signed(unsigned: Member, signer: str) -> Member:
    signature = PEOPLE[signer].sign(unsigned.statement("clinic"))
    return msgspec.structs.replace(unsigned, signature=signature)


def table(*members: Member, generation: int = 1, signer: str = "amara") -> SlotTable:
    return SlotTable(
        clinic="clinic",
        generation=generation,
        device="device",
        founder="amara",
        stores={
            "clinic": StoreRecord(id="1", salt=b"1" * 16),
            "chart": StoreRecord(id="2", salt=b"2" * 16),
        },
        members=members or (member("amara"), member("olin"), member("recovery")),
        slots=(Slot(kind="password", version=1, person="amara", device="device", locked=b"x"),),
        keys=(),
    ).signed(signer, PEOPLE[signer].sign)


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


@pytest.mark.parametrize(
    "members",
    [
        # a swapped public key
        (
            member("amara"),
            msgspec.structs.replace(
                member("olin"), exchange_key=PrivateKeys.create().exchange_public
            ),
        ),
        # an edited role
        (member("amara"), msgspec.structs.replace(member("olin"), roles=(Role.CLINICIAN,))),
        # an office manager admits somebody to the charts
        (member("amara"), member("olin"), member("recovery", signer="olin")),
        # somebody admits themselves
        (member("amara"), member("olin", signer="olin")),
        # a second record of the same person
        (member("amara"), member("olin"), member("olin", roles=(Role.CLINICIAN,))),
        # the founder is missing
        (member("olin"),),
        # the founder does not read charts
        (member("amara", roles=(Role.OFFICE_MANAGER,)), member("olin")),
    ],
)
def test_a_record_that_nobody_entitled_signed_is_found(members: tuple[Member, ...]) -> None:
    with pytest.raises(TamperedError):
        table(*members).verify()


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


def test_names_are_found_without_case_and_nobody_signs_in_as_recovery() -> None:
    found = TABLE.member_named(" AMARA ")
    assert found is not None
    assert found.person == "amara"
    assert TABLE.member_named("recovery") is None
    gone = signed(msgspec.structs.replace(member("olin"), removed_at="2026"), "amara")
    assert table(member("amara"), gone).member_named("olin") is None
    with pytest.raises(TamperedError):
        table(member("amara"), gone, signer="olin").verify()


def test_two_copies_and_one_is_enough(tmp_path: Path) -> None:
    files = KeySlotFiles(Paths(tmp_path))
    first, second = Paths(tmp_path).key_slots
    assert not files.present()
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
    second.write_bytes(encode(table(member("amara"), changed, generation=3)))
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
    first.write_bytes(CONTENT.replace(b'"version": 1', b'"version": 9'))
    with pytest.raises(UserFacingError, match="newer version"):
        files.load()
