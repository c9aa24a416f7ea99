"""An office manager with a free hand over the files, their own keys and the clinic's store.

They hold the key of clinic.db, sign with their own key, read and write every file, and have the
program. What they try is refused and, where the log can be opened, written into it.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.accounts.accounts import Accounts
from app.accounts.next_table import NextTable, membership_event, sealed_to
from app.accounts.people import People
from app.accounts.session import Session
from app.accounts.unlocking import data_key, with_passphrase, with_recovery_key
from app.accounts.workplace import Workplace
from app.audit import log
from app.audit.events import Action
from app.domain.identifiers import PersonId
from app.domain.practitioner import Role
from app.errors import Refused, UserFacingError
from app.keys.argon import Argon2Cost
from app.keys.envelope import PrivateKeys, WrongKeyError, open_data_key
from app.keys.keyslots import KeySlotFiles, SlotTable, decode, encode
from app.keys.membership import Member, Stage, TamperedError
from app.keys.memory import Secret
from app.keys.recovery import RecoveryKey
from app.paths import Paths
from app.settings import Settings
from app.store.connection import open_raw
from app.store.kinds import StoreKind
from app.store.store import Store, StoreIdentity
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER, FoundedClinic, settings_for

BELAS = "copper bicycle under the willow"
CLEOS = "seven lanterns in a quiet harbour"
LATER = "2027-03-03T12:00:00.000000Z"
DOCTOR = frozenset({Role.CLINICIAN})


@dataclass(frozen=True)
class Staffed:
    """A clinic where bela reads charts, cleo is enrolled and dara invited; and its history."""

    home: Path
    tables: tuple[SlotTable, ...]
    recovery: RecoveryKey


@pytest.fixture(scope="module")
def staffed(founded: FoundedClinic, tmp_path_factory: pytest.TempPathFactory) -> Staffed:
    settings = settings_for(tmp_path_factory.mktemp("staffed") / "clinic")
    shutil.copytree(founded.home, settings.home)
    clinic = Accounts(settings, argon=Argon2Cost.floor())
    files = KeySlotFiles(Paths(settings.home))
    tables = [files.load()]

    def invited(name: str) -> str:
        with olin(clinic) as session:
            people = People(session)
            code = people.invite(name, f"Dr. {name}", DOCTOR, OFFICE_MANAGER.password)
        tables.append(files.load())
        return code.text

    fingerprint = clinic.enrol("bela", invited("bela"), BELAS)
    tables.append(files.load())
    with amara(clinic) as session:
        view = next(one for one in People(session).list() if one.person.name == "bela")
        People(session).admit(view.person.id, fingerprint, CLINICIAN.password)
    tables.append(files.load())
    clinic.enrol("cleo", invited("cleo"), CLEOS)
    tables.append(files.load())
    invited("dara")
    return Staffed(settings.home, tuple(tables), founded.recovery)


def amara(clinic: Accounts) -> Session:
    return clinic.sign_in(CLINICIAN.name, CLINICIAN.password)


def olin(clinic: Accounts) -> Session:
    return clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password)


class Attacker:
    """Somebody of the clinic who no longer uses the program as it is meant."""

    def __init__(self, settings: Settings, name: str, password: str) -> None:
        self.settings = settings
        self.paths = Paths(settings.home)
        self.files = KeySlotFiles(self.paths)
        self.table = self.files.load()
        self.device = self.paths.device_secret_file.read_bytes()
        self.member, self.keys = with_passphrase(self.table, name, password, self.device)

    def id_of(self, name: str) -> str:
        member = next(one for one in self.table.members if one.name == name)
        return member.person

    def record(self, about: str, **fields: Any) -> Member:
        """A record about somebody, signed by the attacker."""
        before = self.table.current()[self.id_of(about)]
        unsigned = msgspec.structs.replace(
            before, signed_by=self.member.person, signed_at=LATER, signature=b"", **fields
        )
        return unsigned.signed(self.table.clinic, self.keys.sign)

    def put(self, table: SlotTable) -> SlotTable:
        """Sign a table and write it into both files."""
        signed = table.signed(self.member.person, self.keys.sign)
        self.files.save(signed)
        return signed

    def put_records(self, *records: Member) -> None:
        draft = NextTable(self.table)
        for record in records:
            draft.add(record)
        self.put(draft.signed(self.member.person, self.keys.sign))

    @contextmanager
    def clinic_store(self) -> Iterator[Any]:
        """The clinic's store without triggers and without an authorizer."""
        key = data_key(self.table, self.member.person, self.keys, StoreKind.CLINIC)
        assert key is not None
        raw = open_raw(self.paths.clinic_store, key)
        kept = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in kept:
            raw.execute(f"DROP TRIGGER {name}")
        raw.execute("PRAGMA foreign_keys = OFF")
        yield raw
        for _, sql in kept:
            raw.execute(sql)
        raw.close()
        # Who holds the store's key could also write the account of its pages anew.
        self.paths.clinic_store.with_name("clinic.db.state").unlink()

    def commit(self, raw: Any, table: SlotTable) -> None:
        """What the program does, done by hand."""
        raw.execute("DELETE FROM slot_tables WHERE generation >= ?", (table.generation,))
        raw.execute(
            "INSERT INTO slot_tables (generation, sha256, content, saved_at) VALUES (?, ?, ?, ?)",
            (table.generation, table.sha256(), encode(table).decode(), LATER),
        )


@pytest.fixture
def clinic(settings: Settings, staffed: Staffed) -> Accounts:
    shutil.copytree(staffed.home, settings.home)
    return Accounts(settings, argon=Argon2Cost.floor())


@pytest.fixture
def rogue(clinic: Accounts, settings: Settings) -> Attacker:
    assert clinic.founded()
    return Attacker(settings, OFFICE_MANAGER.name, OFFICE_MANAGER.password)


def new_keys() -> dict[str, bytes]:
    keys = PrivateKeys.create()
    return {"exchange_key": keys.exchange_public, "signing_key": keys.signing_public}


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
    clinic: Accounts, rogue: Attacker, staffed: Staffed, attack: Callable[[Attacker], None]
) -> None:
    attack(rogue)
    for arrive in (amara, olin):
        with pytest.raises(Refused, match=r"changed outside|older than its audit log"):
            arrive(clinic)
    with clinic.recover(staffed.recovery.text) as session:
        assert "put right" in session.notices[1], session.notices
        refused = session.audit.events(action=Action.SIGN_IN_REFUSED)
        reasons = {one.reason for one in refused}
        assert reasons & {"key_slots", "key_slots_changed", "key_slots_rolled_back"}
        assert session.table.sha256() == staffed.tables[-1].sha256() or session.table == rogue.table
        verdict = session.audit.verify()
        assert verdict.whole, verdict.findings
    with amara(clinic) as session:
        session.charts()
    with clinic.sign_in("cleo", CLEOS) as session:
        assert session.chart is None


def test_every_older_generation_is_refused(
    clinic: Accounts, rogue: Attacker, staffed: Staffed
) -> None:
    newest = [path.read_bytes() for path in rogue.paths.key_slots]
    older = [one for one in staffed.tables if one.generation < rogue.table.generation]
    assert [one.generation for one in older] == list(range(1, rogue.table.generation))
    for number, table in enumerate(older, 1):
        rogue.files.save(table)
        with pytest.raises(Refused, match="older than its audit log"):
            amara(clinic)
        for path, content in zip(rogue.paths.key_slots, newest, strict=True):
            path.write_bytes(content)
        with amara(clinic) as session:
            refused = session.audit.events(action=Action.SIGN_IN_REFUSED)
            assert [one.reason for one in refused] == ["key_slots_rolled_back"] * number


def test_a_table_committed_behind_the_log_is_refused(clinic: Accounts, rogue: Attacker) -> None:
    """It is signed, breaks no rule, and lies in the clinic's store; but no event tells of it."""
    slots = tuple(slot for slot in rogue.table.slots if slot.person != rogue.id_of("bela"))
    table = rogue.put(
        msgspec.structs.replace(rogue.table, slots=slots, generation=rogue.table.generation + 1)
    )
    table.verify()
    with rogue.clinic_store() as raw:
        rogue.commit(raw, table)
    with pytest.raises(Refused, match="changed outside"):
        amara(clinic)
    with olin_recovers(clinic, rogue) as session:
        refused = session.audit.events(action=Action.SIGN_IN_REFUSED)
        assert refused[0].reason == "key_slots_not_logged"


@contextmanager
def olin_recovers(clinic: Accounts, rogue: Attacker) -> Iterator[Session]:
    """The manager puts their own files back, to look at what the log says."""
    with rogue.clinic_store() as raw:
        rogue.commit(raw, rogue.table)
        raw.execute("DELETE FROM slot_tables WHERE generation > ?", (rogue.table.generation,))
    rogue.files.save(rogue.table)
    with olin(clinic) as session:
        yield session


def test_a_retirement_is_not_undone_by_leaving_its_record_out(
    clinic: Accounts, rogue: Attacker
) -> None:
    """With a forged event for the new table, and the record gone from the clinic's store."""
    with olin(clinic) as session:
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
            clinic.sign_in(name, password)
    with olin_recovers(clinic, now) as session:
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
    clinic: Accounts, settings: Settings, staffed: Staffed, tmp_path: Path
) -> None:
    """Slots and log fit each other; the last checkpoint in the charts knows a later table."""
    amara(clinic).close()
    put_back(settings.home, tmp_path)
    with amara(clinic) as session:
        People(session).change_password(CLINICIAN.password, CLEOS)
    put_back(tmp_path, settings.home)
    with pytest.raises(Refused, match="older than its audit log"):
        amara(clinic)
    with clinic.recover(staffed.recovery.text) as session:
        (refused,) = session.audit.events(action=Action.SIGN_IN_REFUSED)
        assert refused.reason == "key_slots_rolled_back"
        assert any("restored or rewritten" in notice for notice in session.notices)


def test_a_retirement_comes_not_back_with_the_whole_clinic_store(
    clinic: Accounts, rogue: Attacker, settings: Settings, tmp_path: Path
) -> None:
    amara(clinic).close()
    put_back(settings.home, tmp_path)
    with olin(clinic) as session:
        People(session).retire(PersonId(rogue.id_of("bela")), OFFICE_MANAGER.password)
    amara(clinic).close()  # the charts get their new key
    put_back(tmp_path, settings.home)
    for name, password in ((CLINICIAN.name, CLINICIAN.password), ("bela", BELAS)):
        with pytest.raises(UserFacingError, match=r"chart\.db"):  # known by another salt since
            clinic.sign_in(name, password)


def test_a_manager_who_redeems_the_code_reads_no_charts(
    clinic: Accounts, rogue: Attacker, staffed: Staffed
) -> None:
    """Knowing the code they enrol in the person's place, and stop at the fingerprint."""
    with olin(clinic) as session:
        code = People(session).reinvite(PersonId(rogue.id_of("dara")), OFFICE_MANAGER.password)
    fingerprint = clinic.enrol("dara", code.text, CLEOS)
    with clinic.sign_in("dara", CLEOS) as session:
        assert session.chart is None
        with pytest.raises(Refused, match="not admitted"):
            session.charts()
        with pytest.raises(Refused):
            People(session).admit(session.person.id, fingerprint, CLEOS)
    puppet = Attacker(rogue.settings, "dara", CLEOS)
    assert opened_charts(puppet.table, puppet.keys, staffed.tables) == []
    with pytest.raises(Refused, match="used already"):  # the person notices
        clinic.enrol("dara", code.text, BELAS)


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
    clinic: Accounts, settings: Settings, staffed: Staffed
) -> None:
    """With the old slot file, the passphrase, the workstation's secret and the old keys."""
    left = Attacker(settings, "bela", BELAS)
    (old_key,) = [
        key
        for key in [data_key(left.table, left.member.person, left.keys, StoreKind.CHART)]
        if key is not None
    ]
    open_charts_with(settings, left.table, old_key)  # so far
    with olin(clinic) as session:
        People(session).retire(PersonId(left.member.person), OFFICE_MANAGER.password)
    amara(clinic).close()
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
        clinic.sign_in("bela", BELAS)
    # Nor does a table of their own, without the record that they left.
    left.put(msgspec.structs.replace(left.table, generation=now.generation + 1))
    with pytest.raises(Refused, match="changed outside"):
        clinic.sign_in("bela", BELAS)
    for path, content in zip(left.paths.key_slots, current, strict=True):
        path.write_bytes(content)
    with amara(clinic) as session:
        refused = session.audit.events(action=Action.SIGN_IN_REFUSED)
        assert {one.person for one in refused} == {left.member.person}
        assert {one.reason for one in refused} == {"key_slots_rolled_back", "key_slots_changed"}


def test_old_recovery_words_open_nothing_of_what_is_there_now(
    clinic: Accounts, settings: Settings, staffed: Staffed
) -> None:
    files = KeySlotFiles(Paths(settings.home))
    old = files.load()
    _, keys = with_recovery_key(old, staffed.recovery)
    old_key = data_key(old, "recovery", keys, StoreKind.CHART)
    assert old_key is not None
    with amara(clinic) as session:
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
        clinic.recover(staffed.recovery.text)


def test_a_disabled_person_does_not_let_themselves_in(clinic: Accounts, settings: Settings) -> None:
    bela = Attacker(settings, "bela", BELAS)
    with olin(clinic) as session:
        People(session).disable(PersonId(bela.member.person), OFFICE_MANAGER.password)
    bela.table = bela.files.load()
    bela.put_records(bela.record("bela", disabled_at=""))
    with pytest.raises(Refused, match="changed outside"):
        clinic.sign_in("bela", BELAS)


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
