"""An office manager with a free hand over the files, their own keys and the clinic's store.

They hold the key of clinic.db, sign with their own key, read and write every file, and have the
program. What they try is refused and, where the log can be opened, written into it.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.accounts.accounts import Accounts
from app.accounts.next_table import NextTable, membership_event, sealed_to
from app.accounts.people import People
from app.accounts.session import Session
from app.audit import log
from app.audit.events import Action
from app.domain.identifiers import PersonId
from app.domain.practitioner import Role
from app.errors import Refused, UserFacingError
from app.keys.membership import Stage
from app.keys.memory import Secret
from app.settings import Settings
from app.store.kinds import StoreKind
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER
from tests.fixtures.rogue import (
    BELAS,
    CLEOS,
    LATER,
    Attacker,
    Staffed,
    amara,
    new_keys,
    olin,
)


def in_place(rogue: Attacker, name: str, **fields: Any) -> None:
    """Edit the record that counts where it stands."""
    counts = rogue.table.current()[rogue.id_of(name)]
    members = tuple(
        msgspec.structs.replace(one, **fields) if one is counts else one
        for one in rogue.table.members
    )
    rogue.put(msgspec.structs.replace(rogue.table, members=members))


def swap_the_key_of_an_enrolled_person(rogue: Attacker) -> None:
    in_place(rogue, "cleo", **new_keys())


def swap_the_key_of_an_admitted_person(rogue: Attacker) -> None:
    in_place(rogue, "bela", **new_keys())


def swap_a_key_by_a_record_of_their_own(rogue: Attacker) -> None:
    rogue.put_records(rogue.record("bela", **new_keys()))


def give_themselves_a_role(rogue: Attacker) -> None:
    in_place(rogue, "olin", roles=(Role.CLINICIAN, Role.OFFICE_MANAGER))


def give_themselves_a_role_by_a_record(rogue: Attacker) -> None:
    rogue.put_records(rogue.record("olin", roles=(Role.CLINICIAN, Role.OFFICE_MANAGER)))


def admit_somebody(rogue: Attacker) -> None:
    rogue.put_records(rogue.record("cleo", stage=Stage.ADMITTED))


def admit_a_puppet_at_once(rogue: Attacker) -> None:
    puppet = rogue.record(
        "dara", person="puppet", name="puppet", stage=Stage.ADMITTED, **new_keys()
    )
    rogue.put_records(puppet)


def renew_the_recovery_key(rogue: Attacker) -> None:
    before = rogue.table.current()["recovery"]
    record = msgspec.structs.replace(
        before, signed_by=rogue.member.person, signed_at=LATER, **new_keys()
    )
    rogue.put_records(record.signed(rogue.table.clinic, rogue.keys.sign))


def seal_a_chart_key_that_they_do_not_have(rogue: Attacker) -> None:
    for member in (rogue.member, rogue.table.current()[rogue.id_of("cleo")]):
        with Secret(b"k" * 32) as invented:
            sealed = sealed_to(
                member, rogue.table.clinic, StoreKind.CHART, rogue.table.epoch, invented
            )
        keys = (*rogue.table.keys, sealed)
        rogue.put(msgspec.structs.replace(rogue.table, keys=keys, generation=99))


def take_the_sealed_key_of_somebody_else(rogue: Attacker) -> None:
    theirs = rogue.table.sealed_key("chart", rogue.id_of("bela"))
    assert theirs is not None
    mine = msgspec.structs.replace(theirs, person=rogue.member.person)
    rogue.put(msgspec.structs.replace(rogue.table, keys=(*rogue.table.keys, mine)))


def delete_the_slots(rogue: Attacker, name: str) -> None:
    person = name if name == "recovery" else rogue.id_of(name)
    slots = tuple(slot for slot in rogue.table.slots if slot.person != person)
    rogue.put(msgspec.structs.replace(rogue.table, slots=slots, generation=99))


def delete_the_slot_of_one_clinician(rogue: Attacker) -> None:
    delete_the_slots(rogue, "bela")


def delete_the_slots_of_all_clinicians(rogue: Attacker) -> None:
    people = {rogue.id_of("amara"), rogue.id_of("bela")}
    slots = tuple(slot for slot in rogue.table.slots if slot.person not in people)
    rogue.put(msgspec.structs.replace(rogue.table, slots=slots))


def forget_that_a_record_was_made(rogue: Attacker) -> None:
    members = tuple(one for one in rogue.table.members if one.name != "dara")
    slots = tuple(one for one in rogue.table.slots if one.person != rogue.id_of("dara"))
    keys = tuple(one for one in rogue.table.keys if one.person != rogue.id_of("dara"))
    rogue.put(
        msgspec.structs.replace(rogue.table, members=members, slots=slots, keys=keys, generation=99)
    )


def begin_another_epoch(rogue: Attacker) -> None:
    stores = dict(rogue.table.stores)
    stores["chart"] = msgspec.structs.replace(stores["chart"], epoch=9, salt=b"s" * 16)
    rogue.put(msgspec.structs.replace(rogue.table, stores=stores))


def lay_another_table_beside(rogue: Attacker) -> None:
    """As a crash would leave it; and both files are put back to an older one."""
    draft = NextTable(rogue.table)
    draft.rekey_due = True
    rogue.files.prepare(draft.signed(rogue.member.person, rogue.keys.sign))
    rogue.put(msgspec.structs.replace(rogue.table, generation=1))


FILE_ATTACKS = [
    swap_the_key_of_an_enrolled_person,
    swap_the_key_of_an_admitted_person,
    swap_a_key_by_a_record_of_their_own,
    give_themselves_a_role,
    give_themselves_a_role_by_a_record,
    admit_somebody,
    admit_a_puppet_at_once,
    renew_the_recovery_key,
    seal_a_chart_key_that_they_do_not_have,
    take_the_sealed_key_of_somebody_else,
    delete_the_slot_of_one_clinician,
    delete_the_slots_of_all_clinicians,
    forget_that_a_record_was_made,
    begin_another_epoch,
    lay_another_table_beside,
]


@pytest.mark.parametrize("attack", FILE_ATTACKS)
def test_changed_files_let_nobody_in_and_are_put_right_with_the_recovery_key(
    staffed_clinic: Accounts, rogue: Attacker, staffed: Staffed, attack: Callable[[Attacker], None]
) -> None:
    attack(rogue)
    for arrive in (amara, olin):
        with pytest.raises(Refused, match=r"changed outside|older than its audit log"):
            arrive(staffed_clinic)
    with staffed_clinic.recover(staffed.recovery.text) as session:
        assert "put right" in session.notices[1], session.notices
        refused = session.audit.events(action=Action.SIGN_IN_REFUSED)
        reasons = {one.reason for one in refused}
        assert reasons & {"key_slots", "key_slots_changed", "key_slots_rolled_back"}
        assert session.table.sha256() == staffed.tables[-1].sha256() or session.table == rogue.table
        (repaired,) = session.audit.events(action=Action.KEY_SLOTS)
        assert (repaired.status, repaired.detail["kind"]) == ("ok", "repaired")
        verdict = session.audit.verify()
        assert verdict.whole, verdict.findings
    with amara(staffed_clinic) as session:
        session.charts()
    with staffed_clinic.sign_in("cleo", CLEOS) as session:
        assert session.chart is None


def test_every_older_generation_is_refused(
    staffed_clinic: Accounts, rogue: Attacker, staffed: Staffed
) -> None:
    newest = [path.read_bytes() for path in rogue.paths.key_slots]
    older = [one for one in staffed.tables if one.generation < rogue.table.generation]
    assert [one.generation for one in older] == list(range(1, rogue.table.generation))
    for number, table in enumerate(older, 1):
        rogue.files.save(table)
        with pytest.raises(Refused, match="older than its audit log"):
            amara(staffed_clinic)
        for path, content in zip(rogue.paths.key_slots, newest, strict=True):
            path.write_bytes(content)
        with amara(staffed_clinic) as session:
            refused = session.audit.events(action=Action.SIGN_IN_REFUSED)
            assert [one.reason for one in refused] == ["key_slots_rolled_back"] * number


def test_a_table_committed_behind_the_log_is_refused(
    staffed_clinic: Accounts, rogue: Attacker
) -> None:
    """It is signed, breaks no rule, and lies in the clinic's store; but no event tells of it."""
    slots = tuple(slot for slot in rogue.table.slots if slot.person != rogue.id_of("bela"))
    table = rogue.put(
        msgspec.structs.replace(rogue.table, slots=slots, generation=rogue.table.generation + 1)
    )
    table.verify()
    with rogue.clinic_store() as raw:
        rogue.commit(raw, table)
    with pytest.raises(Refused, match="changed outside"):
        amara(staffed_clinic)
    with olin_recovers(staffed_clinic, rogue) as session:
        refused = session.audit.events(action=Action.SIGN_IN_REFUSED)
        assert refused[0].reason == "key_slots_not_logged"


@contextmanager
def olin_recovers(staffed_clinic: Accounts, rogue: Attacker) -> Iterator[Session]:
    """The manager puts their own files back, to look at what the log says."""
    with rogue.clinic_store() as raw:
        rogue.commit(raw, rogue.table)
        raw.execute("DELETE FROM slot_tables WHERE generation > ?", (rogue.table.generation,))
    rogue.files.save(rogue.table)
    with olin(staffed_clinic) as session:
        yield session


def test_a_retirement_is_not_undone_by_leaving_its_record_out(
    staffed_clinic: Accounts, rogue: Attacker
) -> None:
    """With a forged event for the new table, and the record gone from the clinic's store."""
    with olin(staffed_clinic) as session:
        People(session).retire(PersonId(rogue.id_of("bela")), OFFICE_MANAGER.password)
    now = Attacker(rogue.settings, OFFICE_MANAGER.name, OFFICE_MANAGER.password)
    table = now.put(msgspec.structs.replace(rogue.table, generation=now.table.generation + 1))
    table.verify()
    with now.clinic_store() as raw:
        now.commit(raw, table)
        raw.execute("DELETE FROM memberships WHERE json_extract(record, '$.removed_at') <> ''")
        forged = membership_event("enable", table.current()[now.id_of("bela")], table)
        author = log.Author(PersonId(now.member.person), ("clinician",), "w", "s", 0.0)
        log.append(_Plain(raw), author.stamp(forged))  # type: ignore[arg-type]
    for name, password in (("bela", BELAS), (CLINICIAN.name, CLINICIAN.password)):
        with pytest.raises(Refused, match="changed outside"):
            staffed_clinic.sign_in(name, password)
    with olin_recovers(staffed_clinic, now) as session:
        assert "memberships" in {
            one.reason for one in session.audit.events(action=Action.SIGN_IN_REFUSED)
        }


class _Plain:
    """A raw connection as the log's code wants it."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw

    def execute(self, sql: str, values: Any = ()) -> Any:
        return self._raw.execute(sql, values)

    def value(self, sql: str, values: Any = ()) -> Any:
        row = self._raw.execute(sql, values).fetchone()
        return None if row is None else row[0]


ALL_BUT_THE_CHARTS = (
    "clinic.db",
    "clinic.db.state",
    "keyslots.json",
    "keyslots.copy.json",
    "device.witness",
)


def put_back(source: Path, target: Path) -> None:
    for name in ALL_BUT_THE_CHARTS:
        shutil.copy(source / name, target / name)


def test_an_old_passphrase_comes_not_back_with_the_whole_clinic_store(
    staffed_clinic: Accounts, settings: Settings, staffed: Staffed, tmp_path: Path
) -> None:
    """Slots and log fit each other; the last checkpoint in the charts knows a later table."""
    amara(staffed_clinic).close()
    put_back(settings.home, tmp_path)
    with amara(staffed_clinic) as session:
        People(session).change_password(CLINICIAN.password, CLEOS)
    put_back(tmp_path, settings.home)
    with pytest.raises(Refused, match="older than its audit log"):
        amara(staffed_clinic)
    with staffed_clinic.recover(staffed.recovery.text) as session:
        (refused,) = session.audit.events(action=Action.SIGN_IN_REFUSED)
        assert refused.reason == "key_slots_rolled_back"
        assert any("restored or rewritten" in notice for notice in session.notices)


def test_a_retirement_comes_not_back_with_the_whole_clinic_store(
    staffed_clinic: Accounts, rogue: Attacker, settings: Settings, tmp_path: Path
) -> None:
    amara(staffed_clinic).close()
    put_back(settings.home, tmp_path)
    with olin(staffed_clinic) as session:
        People(session).retire(PersonId(rogue.id_of("bela")), OFFICE_MANAGER.password)
    amara(staffed_clinic).close()  # the charts get their new key
    put_back(tmp_path, settings.home)
    for name, password in ((CLINICIAN.name, CLINICIAN.password), ("bela", BELAS)):
        with pytest.raises(UserFacingError, match=r"chart\.db"):  # known by another salt since
            staffed_clinic.sign_in(name, password)


def test_a_committed_table_that_the_log_does_not_know_is_found(
    staffed_clinic: Accounts, rogue: Attacker
) -> None:
    with rogue.clinic_store() as raw:
        raw.execute("UPDATE slot_tables SET sha256 = ? WHERE generation = 2", ("0" * 64,))
    with amara(staffed_clinic) as session:
        verdict = session.audit.verify()
    assert "The log tells nothing of table 2 of the key slots." in verdict.findings
