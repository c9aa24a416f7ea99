"""The charts' key is the one that somebody who reads them vouched for; attacked as a manager.

The manager can make a chart store under a key of their own, seal that key to every clinician, sign
the table and commit it. What they cannot do is vouch for it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from app.accounts.accounts import Accounts
from app.accounts.next_table import NextTable
from app.accounts.people import People
from app.accounts.unlocking import data_key, with_passphrase
from app.errors import Refused
from app.keys.keyslots import CHART, SlotTable, StoreRecord, TamperedError
from app.keys.memory import Secret
from app.settings import Settings
from app.store.kinds import StoreKind
from app.store.store import Store, StoreIdentity
from tests.fixtures.clinic import CLINICIAN
from tests.fixtures.rogue import BELAS, Attacker, amara

CHOSEN = bytes(range(32))


def with_charts_of_their_own(rogue: Attacker, forge: Callable[[StoreRecord], StoreRecord]) -> Any:
    """A table whose charts lie in a new file, under a key that the manager chose."""
    table = rogue.table
    path = rogue.paths.chart_store
    for file in rogue.paths.home.glob("chart.db*"):
        file.unlink()
    before = table.stores[CHART]
    with Secret(CHOSEN) as key:
        identity = StoreIdentity(StoreKind.CHART, before.id, table.clinic)
        salt = Store.create(path, identity, key)
        record = forge(msgspec.structs.replace(before, salt=salt))
        draft = NextTable(msgspec.structs.replace(table, stores={**table.stores, CHART: record}))
        for member in table.current().values():
            if member.holds_charts:
                draft.seal(member, {StoreKind.CHART: key})
    return draft


def none(record: StoreRecord) -> StoreRecord:
    return msgspec.structs.replace(record, key_check=b"", vouched_by="", voucher=b"")


def kept(record: StoreRecord) -> StoreRecord:
    return record


def test_a_manager_vouches_for_no_key(rogue: Attacker) -> None:
    def own(record: StoreRecord) -> StoreRecord:
        with Secret(CHOSEN) as key:
            return record.vouched(rogue.table.clinic, key, rogue.member.person, rogue.keys.sign)

    def in_another_name(record: StoreRecord) -> StoreRecord:
        with Secret(CHOSEN) as key:
            clinician = rogue.id_of(CLINICIAN.name)
            return record.vouched(rogue.table.clinic, key, clinician, rogue.keys.sign)

    for forge in (own, in_another_name, none, kept):
        draft = with_charts_of_their_own(rogue, forge)
        with pytest.raises(TamperedError, match="vouched"):
            draft.signed(rogue.member.person, rogue.keys.sign).verify()


@pytest.mark.parametrize("forge", [none, kept])
def test_charts_under_a_managers_key_let_nobody_in(
    staffed_clinic: Accounts, rogue: Attacker, forge: Callable[[StoreRecord], StoreRecord]
) -> None:
    draft = with_charts_of_their_own(rogue, forge)
    forged = rogue.put(draft.signed(rogue.member.person, rogue.keys.sign))
    with rogue.clinic_store() as raw:
        rogue.commit(raw, forged)
    with pytest.raises(Refused):
        amara(staffed_clinic)


def test_a_key_that_nobody_vouched_for_is_none(
    rogue: Attacker, settings: Settings, staffed_clinic: Accounts
) -> None:
    """The file and its record stay; only what is sealed to the clinician is another key."""
    assert staffed_clinic.founded()
    draft = NextTable(rogue.table)
    with Secret(CHOSEN) as key:
        draft.seal(rogue.table.current()[rogue.id_of(CLINICIAN.name)], {StoreKind.CHART: key})
    table = draft.signed(rogue.member.person, rogue.keys.sign)
    table.verify()
    _, keys = with_passphrase(table, CLINICIAN.name, CLINICIAN.password, rogue.device)
    person = rogue.id_of(CLINICIAN.name)
    assert data_key(rogue.table, person, keys, StoreKind.CHART) is not None
    assert data_key(table, person, keys, StoreKind.CHART) is None


def test_who_vouched_may_leave_once_somebody_else_did(
    staffed_clinic: Accounts, settings: Settings
) -> None:
    """Retiring the one who vouched makes a new key due, and whoever gives it vouches."""
    bela = Attacker(settings, "bela", BELAS)
    founder = bela.id_of(CLINICIAN.name)
    assert bela.table.stores[CHART].vouched_by == founder
    left = bela.record(CLINICIAN.name, removed_at="2027-03-03T12:00:00.000000Z")
    draft = NextTable(bela.table)
    draft.add(left)
    draft.shut(founder)
    with pytest.raises(TamperedError, match="no more"):
        draft.signed(bela.member.person, bela.keys.sign).verify()
    draft.rekey_due = True
    draft.signed(bela.member.person, bela.keys.sign).verify()
    with staffed_clinic.sign_in("bela", BELAS) as session:
        People(session).rekey()
        record = session.table.stores[CHART]
        assert record.vouched_by == session.person.id
        session.table.verify()


def test_any_change_of_the_voucher_is_found(rogue: Attacker) -> None:
    table = rogue.table
    record = table.stores[CHART]
    changes: list[dict[str, Any]] = [
        {"id": "another"},
        {"salt": bytes(16)},
        {"epoch": record.epoch + 1},
        {"key_check": bytes(32)},
        {"vouched_by": rogue.id_of("bela")},
        {"voucher": bytes(64)},
    ]
    for change in changes:
        changed: SlotTable = msgspec.structs.replace(
            table, stores={**table.stores, CHART: msgspec.structs.replace(record, **change)}
        )
        with pytest.raises(TamperedError, match="vouched"):
            changed.signed(rogue.member.person, rogue.keys.sign).verify()
