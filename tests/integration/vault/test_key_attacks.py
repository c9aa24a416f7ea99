"""Every key that somebody of the clinic has, had or could have had, tried on the charts."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from app.accounts.accounts import Accounts
from app.accounts.next_table import NextTable
from app.accounts.people import People
from app.accounts.unlocking import data_key, with_passphrase, with_recovery_key
from app.accounts.workplace import Workplace
from app.audit.events import Action
from app.domain.identifiers import PersonId
from app.domain.practitioner import Role
from app.errors import Refused, UserFacingError
from app.keys.envelope import PrivateKeys, WrongKeyError, open_data_key
from app.keys.keyslots import KeySlotFiles, SlotTable, decode, encode
from app.keys.membership import Stage, TamperedError
from app.keys.memory import Secret
from app.paths import Paths
from app.settings import Settings
from app.store.kinds import StoreKind
from app.store.store import Store, StoreIdentity
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER
from tests.fixtures.rogue import (
    BELAS,
    CLEOS,
    Attacker,
    Staffed,
    amara,
    new_keys,
    olin,
)


def test_a_manager_who_redeems_the_code_reads_no_charts(
    staffed_clinic: Accounts, rogue: Attacker, staffed: Staffed
) -> None:
    """Knowing the code they enrol in the person's place, and stop at the fingerprint."""
    with olin(staffed_clinic) as session:
        code = People(session).reinvite(PersonId(rogue.id_of("dara")), OFFICE_MANAGER.password)
    fingerprint = staffed_clinic.enrol("dara", code.text, CLEOS)
    with staffed_clinic.sign_in("dara", CLEOS) as session:
        assert session.chart is None
        with pytest.raises(Refused, match="not admitted"):
            session.charts()
        with pytest.raises(Refused):
            People(session).admit(session.person.id, fingerprint, CLEOS)
    puppet = Attacker(rogue.settings, "dara", CLEOS)
    assert opened_charts(puppet.table, puppet.keys, staffed.tables) == []
    with pytest.raises(Refused, match="used already"):  # the person notices
        staffed_clinic.enrol("dara", code.text, BELAS)


def test_keys_under_a_code_are_worth_nothing_after_it_was_used(rogue: Attacker) -> None:
    """Who made the code kept the keys under it, and enrols once more with them."""
    keys = PrivateKeys.create()
    invited = rogue.record(
        "dara",
        exchange_key=keys.exchange_public,
        signing_key=keys.signing_public,
        stage=Stage.INVITED,
    )
    own = PrivateKeys.create()
    enrolled = msgspec.structs.replace(
        invited,
        exchange_key=own.exchange_public,
        signing_key=own.signing_public,
        signed_by=invited.person,
        stage=Stage.ENROLLED,
    ).signed(rogue.table.clinic, keys.sign)
    again = msgspec.structs.replace(enrolled, **new_keys()).signed(rogue.table.clinic, keys.sign)
    draft = NextTable(rogue.table)
    for record in (invited, enrolled, again):
        draft.add(record)
    with pytest.raises(TamperedError):
        draft.signed(rogue.member.person, rogue.keys.sign).verify()


def opened_charts(
    table: SlotTable, keys: PrivateKeys, tables: tuple[SlotTable, ...]
) -> list[Secret]:
    """Every chart key that these private keys open, in whatever table, as whoever."""
    found = []
    for one in (*tables, table):
        people = {member.person for member in one.members}
        for sealed in one.keys:
            for person in people:
                for epoch in range(1, one.epoch + 2):
                    try:
                        key = open_data_key(
                            sealed.sealed,
                            keys,
                            clinic=one.clinic,
                            store="chart",
                            epoch=epoch,
                            person=person,
                        )
                    except WrongKeyError:
                        continue
                    found.append(key)
    return found


def test_no_key_of_a_manager_opens_the_charts_in_any_generation(
    rogue: Attacker, staffed: Staffed
) -> None:
    assert opened_charts(rogue.table, rogue.keys, staffed.tables) == []


def open_charts_with(settings: Settings, table: SlotTable, key: Secret) -> None:
    record = table.stores["chart"]
    salt = Paths(settings.home).chart_store.read_bytes()[:16]
    identity = StoreIdentity(StoreKind.CHART, record.id, table.clinic, salt)
    Store(Paths(settings.home).chart_store, identity, key).close()


def test_who_left_opens_nothing_of_what_is_there_now(
    staffed_clinic: Accounts, settings: Settings, staffed: Staffed
) -> None:
    """With the old slot file, the passphrase, the workstation's secret and the old keys."""
    left = Attacker(settings, "bela", BELAS)
    (old_key,) = [
        key
        for key in [data_key(left.table, left.member.person, left.keys, StoreKind.CHART)]
        if key is not None
    ]
    open_charts_with(settings, left.table, old_key)  # so far
    with olin(staffed_clinic) as session:
        People(session).retire(PersonId(left.member.person), OFFICE_MANAGER.password)
    amara(staffed_clinic).close()
    with pytest.raises(UserFacingError, match="does not open with this key"):
        open_charts_with(settings, left.table, old_key)
    now = KeySlotFiles(Paths(settings.home)).load()
    assert all(one.person != left.member.person for one in (*now.slots, *now.keys))
    for key in opened_charts(now, left.keys, staffed.tables):
        with pytest.raises(UserFacingError, match="does not open with this key"):
            open_charts_with(settings, left.table, key)
    current = [path.read_bytes() for path in left.paths.key_slots]
    left.files.save(left.table)
    with pytest.raises(Refused, match="older than its audit log"):
        staffed_clinic.sign_in("bela", BELAS)
    # Nor does a table of their own, without the record that they left.
    left.put(msgspec.structs.replace(left.table, generation=now.generation + 1))
    with pytest.raises(Refused, match="changed outside"):
        staffed_clinic.sign_in("bela", BELAS)
    for path, content in zip(left.paths.key_slots, current, strict=True):
        path.write_bytes(content)
    with amara(staffed_clinic) as session:
        refused = session.audit.events(action=Action.SIGN_IN_REFUSED)
        assert {one.person for one in refused} == {left.member.person}
        assert {one.reason for one in refused} == {"key_slots_rolled_back", "key_slots_changed"}


def test_old_recovery_words_open_nothing_of_what_is_there_now(
    staffed_clinic: Accounts, settings: Settings, staffed: Staffed
) -> None:
    files = KeySlotFiles(Paths(settings.home))
    old = files.load()
    _, keys = with_recovery_key(old, staffed.recovery)
    old_key = data_key(old, "recovery", keys, StoreKind.CHART)
    assert old_key is not None
    with amara(staffed_clinic) as session:
        People(session).replace_recovery_key(CLINICIAN.password)
        People(session).rekey()
    with pytest.raises(UserFacingError, match="does not open with this key"):
        open_charts_with(settings, old, old_key)
    now = files.load()
    for key in opened_charts(now, keys, staffed.tables):
        with pytest.raises(UserFacingError, match="does not open with this key"):
            open_charts_with(settings, old, key)
    files.save(old)  # the old words open the old file, and the clinic's store knows better
    with pytest.raises(Refused, match="not the recovery key"):
        staffed_clinic.recover(staffed.recovery.text)


def test_a_disabled_person_does_not_let_themselves_in(
    staffed_clinic: Accounts, settings: Settings
) -> None:
    bela = Attacker(settings, "bela", BELAS)
    with olin(staffed_clinic) as session:
        People(session).disable(PersonId(bela.member.person), OFFICE_MANAGER.password)
    bela.table = bela.files.load()
    bela.put_records(bela.record("bela", disabled_at=""))
    with pytest.raises(Refused, match="changed outside"):
        staffed_clinic.sign_in("bela", BELAS)


def test_a_slot_of_another_person_role_or_clinic_stays_shut(
    rogue: Attacker, settings: Settings
) -> None:
    """The envelope is bound to all of them (AAD), also for somebody who knows the passphrase."""
    place = Workplace(settings)
    member = rogue.table.current()[rogue.id_of("amara")]
    slot = rogue.table.slot(member.person, "password")
    assert slot is not None
    secret = place.secret(rogue.table.device).fetch()
    name, password = CLINICIAN.name, CLINICIAN.password
    with_passphrase(rogue.table, name, password, secret)[1].forget()

    def renamed(**fields: Any) -> SlotTable:
        changed = msgspec.structs.replace(slot, **fields)
        others = tuple(one for one in rogue.table.slots if one is not slot)
        return msgspec.structs.replace(rogue.table, slots=(*others, changed))

    roles = tuple(
        msgspec.structs.replace(one, roles=tuple(Role)) if one is member else one
        for one in rogue.table.members
    )
    tables = [
        renamed(device="other"),
        renamed(version=2),
        renamed(salt=b"t" * 16),
        renamed(locked=slot.locked[:-1] + bytes([slot.locked[-1] ^ 1])),
        msgspec.structs.replace(rogue.table, clinic="other"),
        msgspec.structs.replace(rogue.table, members=roles),
    ]
    for table in tables:
        with pytest.raises(Refused):
            with_passphrase(table, name, password, secret)
    with pytest.raises(Refused):
        with_passphrase(rogue.table, name, password, b"d" * 32)
    moved = renamed(person=rogue.member.person)
    others = tuple(
        one for one in moved.slots if one.person != rogue.member.person or one.locked == slot.locked
    )
    with pytest.raises(Refused):
        with_passphrase(
            msgspec.structs.replace(moved, slots=others), OFFICE_MANAGER.name, password, secret
        )
    assert decode(encode(rogue.table)) == rogue.table
