"""Founding, signing in, recovering; and every way in which the key slots may have been changed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from app.accounts import unlocking
from app.accounts.accounts import Accounts, NewPerson
from app.accounts.people import People
from app.accounts.session import Session
from app.audit.events import Action
from app.domain.practitioner import Role
from app.errors import BugError, Refused, UserFacingError
from app.keys.argon import Argon2Cost
from app.keys.envelope import PrivateKeys, WrongKeyError, open_data_key
from app.keys.keyslots import KeySlotFiles, SlotTable, encode
from app.keys.memory import Secret
from app.keys.recovery import RecoveryKey
from app.paths import Paths
from app.settings import Settings
from app.store.connection import StoreKind
from tests.fixtures.clinic import CLINIC_NAME, CLINICIAN, OFFICE_MANAGER, FoundedClinic

FLOOR = Argon2Cost.floor()


def amara(clinic: Accounts) -> Session:
    return clinic.sign_in(CLINICIAN.name, CLINICIAN.password)


def olin(clinic: Accounts) -> Session:
    return clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password)


def rewrite(settings: Settings, change: Callable[[SlotTable], SlotTable]) -> None:
    """Change the table on disk as somebody with an editor would, checksum and all."""
    files = KeySlotFiles(Paths(settings.home))
    files.save(change(files.load()))


def test_a_clinician_reads_charts_and_an_office_manager_does_not(clinic: Accounts) -> None:
    with amara(clinic) as session:
        assert session.person.display_name == CLINICIAN.display_name
        assert session.clinic_name == CLINIC_NAME
        assert session.charts() is session.chart
        assert session.notices == ()
    with olin(clinic) as session:
        assert session.chart is None
        with pytest.raises(Refused, match="does not read charts"):
            session.charts()
        refused = session.audit.events()[0]
        assert (refused.action, refused.status) == (Action.REFUSAL, "refused")
        assert refused.person == session.person.id


def test_a_session_forgets_everything_when_it_closes(clinic: Accounts) -> None:
    session = amara(clinic)
    session.sign(b"message")
    chart = session.charts()
    session.close()
    session.close()
    assert session.closed
    assert chart.closed
    assert session.clinic.closed
    with pytest.raises(BugError, match="forgotten"):
        session.sign(b"message")
    with pytest.raises(UserFacingError, match="locked"):
        chart.read(lambda c: c.value("SELECT 1"))


def test_wrong_names_and_passwords_get_the_same_words_and_the_same_work(
    clinic: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    work: list[tuple[str, Argon2Cost]] = []
    real = unlocking.stretch

    def counted(password: str, salt: bytes, cost: Argon2Cost) -> Secret:
        work.append((password, cost))
        return real(password, salt, cost)

    monkeypatch.setattr(unlocking, "stretch", counted)
    said = []
    for name, password in (
        (CLINICIAN.name, "not the right password"),
        ("nobody", CLINICIAN.password),
        ("recovery", "not the right password"),
    ):
        with pytest.raises(Refused) as refusal:
            clinic.sign_in(name, password)
        said.append(str(refusal.value))
    assert len(set(said)) == 1
    assert [cost for _, cost in work] == [FLOOR] * 3


def test_refused_sign_ins_reach_the_log_at_the_next_one(clinic: Accounts) -> None:
    for name in ("amara", "nobody", "nobody"):
        with pytest.raises(Refused):
            clinic.sign_in(name, "not the right password")
    with amara(clinic) as session:
        refusals = session.audit.events(action=Action.SIGN_IN_REFUSED)
        assert {(one.object_id, one.detail["count"]) for one in refusals} == {
            (session.person.id, 1),
            ("", 2),
        }
        assert session.audit.verify().whole
    with amara(clinic) as session:
        assert len(session.audit.events(action=Action.SIGN_IN_REFUSED)) == 2


def test_too_many_attempts_have_to_wait_even_with_the_right_password(clinic: Accounts) -> None:
    attempts = clinic._attempts
    for _ in range(5):
        attempts.begin(CLINICIAN.name)
    with pytest.raises(Refused, match="too many attempts"):
        amara(clinic)


def test_confirming_asks_for_the_same_password(session: Session) -> None:
    session.confirm(CLINICIAN.password)
    with pytest.raises(Refused, match="passphrase is not right"):
        session.confirm(OFFICE_MANAGER.password)
    latest = session.audit.events(2)
    assert [(one.action, one.status) for one in latest] == [
        (Action.CONFIRM, "refused"),
        (Action.CONFIRM, "ok"),
    ]


def test_an_office_manager_opens_no_chart_by_any_sealed_key(
    clinic: Accounts, settings: Settings
) -> None:
    table = KeySlotFiles(Paths(settings.home)).load()
    member = table.member_named(OFFICE_MANAGER.name)
    assert member is not None
    slot = table.slot(member.person, "password")
    assert slot is not None
    _, keys = clinic._unlock(table, member, slot, OFFICE_MANAGER.password)
    opened = []
    for sealed in table.keys:
        for store in ("clinic", "chart"):
            for epoch in (1, 2):
                for person in (one.person for one in table.members):
                    try:
                        key = open_data_key(
                            sealed.sealed,
                            keys,
                            clinic=table.clinic,
                            store=store,
                            epoch=epoch,
                            person=person,
                        )
                    except WrongKeyError:
                        continue
                    opened.append((sealed.store, store, epoch, person))
                    with pytest.raises(UserFacingError, match="does not open with this key"):
                        _try_on_charts(settings, table, key)
    assert opened == [("clinic", "clinic", 1, member.person)]
    for other in table.slots:  # nor does her password unlock anybody else's slot
        if other.person != member.person and other.kind == "password":
            with pytest.raises(Refused):
                clinic._unlock(table, table.member(other.person), other, OFFICE_MANAGER.password)


def _try_on_charts(settings: Settings, table: SlotTable, key: Secret) -> None:
    from app.store.store import Store, StoreIdentity  # noqa: PLC0415

    record = table.stores["chart"]
    identity = StoreIdentity(StoreKind.CHART, record.id, table.clinic, record.salt)
    Store(Paths(settings.home).chart_store, identity, key).close()


def test_giving_oneself_a_role_or_anothers_sealed_key_opens_nothing(
    clinic: Accounts, settings: Settings
) -> None:
    def promote(table: SlotTable) -> SlotTable:
        members = tuple(
            msgspec.structs.replace(one, roles=(Role.CLINICIAN, Role.OFFICE_MANAGER))
            if one.name == OFFICE_MANAGER.name
            else one
            for one in table.members
        )
        return msgspec.structs.replace(table, members=members)

    rewrite(settings, promote)
    with pytest.raises(Refused, match="changed outside"):
        olin(clinic)
    with pytest.raises(Refused, match="changed outside"):
        amara(clinic)


def swapped_public_key(table: SlotTable) -> SlotTable:
    strange = PrivateKeys.create()
    members = tuple(
        msgspec.structs.replace(one, exchange_key=strange.exchange_public)
        if one.name == OFFICE_MANAGER.name
        else one
        for one in table.members
    )
    return msgspec.structs.replace(table, members=members)


def spoiled_sealed_key(table: SlotTable) -> SlotTable:
    keys = tuple(
        msgspec.structs.replace(key, sealed=bytes([key.sealed[0] ^ 1]) + key.sealed[1:])
        if key.person != "recovery"
        else key
        for key in table.keys
    )
    return msgspec.structs.replace(table, keys=keys)


def removed_member(table: SlotTable) -> SlotTable:
    members = tuple(one for one in table.members if one.name != OFFICE_MANAGER.name)
    return msgspec.structs.replace(table, members=members)


def other_device(table: SlotTable) -> SlotTable:
    return msgspec.structs.replace(table, device="another")


def newer_generation(table: SlotTable) -> SlotTable:
    return msgspec.structs.replace(table, generation=table.generation + 1)


@pytest.mark.parametrize(
    ("change", "words", "reason"),
    [
        (swapped_public_key, "changed outside", "key_slots"),
        (spoiled_sealed_key, "changed outside", "key_slots"),
        (removed_member, "changed outside", "key_slots"),
        (other_device, "changed outside", "key_slots"),
        (newer_generation, "changed outside", "key_slots"),
    ],
)
def test_a_changed_table_is_refused_and_the_refusal_is_logged(  # noqa: PLR0917
    clinic: Accounts,
    settings: Settings,
    founded: FoundedClinic,
    change: Callable[[SlotTable], SlotTable],
    words: str,
    reason: str,
) -> None:
    amara(clinic).close()  # a checkpoint names the table as it is
    rewrite(settings, change)
    with pytest.raises(Refused, match=words):
        amara(clinic)
    with clinic.recover(founded.recovery.text) as session:  # the way in that remains
        assert len(session.notices) == 2, session.notices
        assert words in session.notices[1]
        refusals = session.audit.events(action=Action.SIGN_IN_REFUSED)
        assert [one.reason for one in refusals] == [reason]


def signed_table(clinic: Accounts, settings: Settings, generation: int) -> None:
    """Another table, signed by somebody entitled, that the clinic's store knows nothing of."""
    files = KeySlotFiles(Paths(settings.home))
    with amara(clinic) as session:
        changed = msgspec.structs.replace(files.load(), generation=generation, device="other")
        files.save(changed.signed(session.person.id, session.sign))


def test_an_old_table_put_back_is_refused(
    clinic: Accounts, settings: Settings, founded: FoundedClinic
) -> None:
    """Signed properly, with the passphrase that somebody gave away perhaps, but not the latest."""
    old = [path.read_bytes() for path in Paths(settings.home).key_slots]
    with amara(clinic) as session:
        People(session).change_password(CLINICIAN.password, "seven lanterns in a quiet harbour")
        newest = session.table
    for path, content in zip(Paths(settings.home).key_slots, old, strict=True):
        path.write_bytes(content)
    with pytest.raises(Refused, match="older than its audit log"):
        amara(clinic)
    with clinic.recover(founded.recovery.text) as session:
        assert "older than its audit log" in session.notices[1]
        assert "put right" in session.notices[1]
        (refusal,) = session.audit.events(action=Action.SIGN_IN_REFUSED)
        assert refusal.reason == "key_slots_rolled_back"
        assert session.table == newest
    with pytest.raises(Refused, match="passphrase is not right"):
        amara(clinic)
    clinic.sign_in(CLINICIAN.name, "seven lanterns in a quiet harbour").close()


def test_a_newer_table_that_was_never_committed_is_refused(
    clinic: Accounts, settings: Settings, founded: FoundedClinic
) -> None:
    """Whoever has a key to sign with writes the files; the clinic's store knows better."""
    before = KeySlotFiles(Paths(settings.home)).load()
    signed_table(clinic, settings, generation=2)
    with pytest.raises(Refused, match="changed outside"):
        amara(clinic)
    with clinic.recover(founded.recovery.text) as session:
        (refusal,) = session.audit.events(action=Action.SIGN_IN_REFUSED)
        assert refusal.reason == "key_slots_changed"
        assert session.table == before
    amara(clinic).close()


def test_another_table_of_the_same_generation_is_refused(
    clinic: Accounts, settings: Settings, founded: FoundedClinic
) -> None:
    signed_table(clinic, settings, generation=1)
    with pytest.raises(Refused, match="changed outside"):
        amara(clinic)
    with clinic.recover(founded.recovery.text) as session:
        (refusal,) = session.audit.events(action=Action.SIGN_IN_REFUSED)
        assert refusal.reason == "key_slots_changed"


def test_a_session_that_cannot_write_its_farewell_still_locks(
    clinic: Accounts, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = amara(clinic)

    def full(*_: object) -> str:
        raise UserFacingError("The disk is full.")

    monkeypatch.setattr(session.audit, "checkpoint", full)
    with pytest.raises(UserFacingError, match="disk is full"):
        session.close()
    assert session.clinic.closed
    assert session.chart is not None
    assert session.chart.closed
    with pytest.raises(BugError, match="forgotten"):
        session.sign(b"message")


def test_a_whole_foreign_table_opens_nothing(
    clinic: Accounts, settings: Settings, tmp_path: Path
) -> None:
    foreign = Accounts(replace(settings, home=tmp_path / "foreign"), argon=FLOOR)
    foreign.found("Elsewhere", [CLINICIAN, OFFICE_MANAGER])
    for name in ("keyslots.json", "keyslots.copy.json", "device.secret"):
        shutil.copy(tmp_path / "foreign" / name, settings.home / name)
    with pytest.raises(UserFacingError, match="not a store of this clinic"):
        amara(clinic)


def test_one_damaged_copy_is_healed(clinic: Accounts, settings: Settings) -> None:
    first, second = Paths(settings.home).key_slots
    whole = first.read_bytes()
    first.write_bytes(whole[:100])
    amara(clinic).close()
    assert first.read_bytes() == second.read_bytes() == whole


def test_another_workstation_cannot_use_the_password_alone(
    clinic: Accounts, settings: Settings, founded: FoundedClinic
) -> None:
    secret = Paths(settings.home).device_secret_file
    secret.write_bytes(os.urandom(32))
    with pytest.raises(Refused, match="name or the passphrase"):
        amara(clinic)
    secret.unlink()
    with pytest.raises(UserFacingError, match="recovery key"):
        amara(clinic)
    with clinic.recover(founded.recovery.text) as session:
        assert session.charts().read(lambda c: c.value("SELECT count(*) FROM patients")) == 0
        arrival = session.audit.events(action=Action.RECOVER)
        assert [one.person for one in arrival] == ["recovery"]
        session.confirm(founded.recovery.text)
        with pytest.raises(Refused):
            session.confirm(RecoveryKey.create().text)
        assert session.audit.verify().whole


def test_another_recovery_key_is_refused_and_the_refusal_is_logged(clinic: Accounts) -> None:
    for _ in range(6):  # 256 bits need no back-off, and nobody can shut this door for others
        with pytest.raises(Refused, match="not the recovery key of this clinic"):
            clinic.recover(RecoveryKey.create().text)
    with amara(clinic) as session:
        (refusal,) = session.audit.events(action=Action.SIGN_IN_REFUSED)
        assert (refusal.reason, refusal.detail["count"]) == ("recovery_key", 6)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"password": "short password"}, "at least 15"),
        ({"password": "aaaaaaaaaaaaaaaaaaaa"}, "too easy"),
        ({"password": "x1" * 600}, "longer than"),
        ({"roles": frozenset()}, "at least one role"),
        ({"name": " "}, "1 to 64"),
        ({"name": "recovery"}, "recovery"),
        ({"name": OFFICE_MANAGER.name.upper()}, "same name"),
        ({"display_name": ""}, "to be shown"),
        ({"display_name": "Dr.\nAmara"}, "on one line"),
        ({"roles": frozenset({Role.OFFICE_MANAGER})}, "at least one clinician"),
    ],
)
def test_a_clinic_that_cannot_begin_says_why(
    settings: Settings, change: dict[str, object], words: str
) -> None:
    people = [replace(CLINICIAN, **change), OFFICE_MANAGER]  # type: ignore[arg-type]
    accounts = Accounts(settings, argon=FLOOR)
    with pytest.raises(Refused, match=words):
        accounts.found(CLINIC_NAME, people)
    assert not accounts.founded()
    assert not settings.home.exists()


def test_passwords_are_not_shown(settings: Settings) -> None:
    assert CLINICIAN.password not in repr(CLINICIAN)
    assert isinstance(CLINICIAN, NewPerson)
    with pytest.raises(UserFacingError, match="no clinic yet"):
        Accounts(settings).sign_in("amara", "x")


def test_a_clinic_is_founded_once_and_stores_without_slots_are_left_alone(
    clinic: Accounts, settings: Settings
) -> None:
    with pytest.raises(Refused, match="already holds a clinic"):
        clinic.found(CLINIC_NAME, [CLINICIAN, OFFICE_MANAGER])
    for path in Paths(settings.home).key_slots:
        path.unlink()
    before = Paths(settings.home).chart_store.read_bytes()
    with pytest.raises(UserFacingError, match="key slots are missing"):
        clinic.found(CLINIC_NAME, [CLINICIAN, OFFICE_MANAGER])
    assert Paths(settings.home).chart_store.read_bytes() == before


def test_a_founding_that_was_cut_short_can_be_done_again(settings: Settings) -> None:
    paths = Paths(settings.home)
    settings.home.mkdir(parents=True)
    paths.founding.touch()
    paths.clinic_store.write_bytes(b"half a store")
    accounts = Accounts(settings, argon=FLOOR)
    both = replace(CLINICIAN, roles=frozenset(Role))
    accounts.found(CLINIC_NAME, [both])
    with amara(accounts) as session:
        assert session.person.roles == frozenset(Role)
        assert session.audit.verify().whole
    assert not paths.founding.exists()
    assert paths.chart_store.stat().st_mode & 0o077 == 0


@contextmanager
def another_process(settings: Settings) -> Iterator[None]:
    """A program that has signed in and waits."""
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from app.accounts.accounts import Accounts\n"
        "from tests.fixtures.clinic import settings_for, CLINICIAN\n"
        "session = Accounts(settings_for(Path(sys.argv[1]))).sign_in("
        "CLINICIAN.name, CLINICIAN.password)\n"
        "print('open', flush=True)\n"
        "sys.stdin.read()\n"
        "session.close()\n"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", program, str(settings.home)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdin is not None
    assert child.stdout is not None
    try:
        assert child.stdout.readline() == "open\n"
        yield
    finally:
        child.communicate("", timeout=60)
    assert child.returncode == 0


def test_a_clinic_open_elsewhere_says_so_and_does_not_hang(
    clinic: Accounts, settings: Settings
) -> None:
    with another_process(settings), pytest.raises(UserFacingError, match="already open"):
        amara(clinic)
    with amara(clinic) as session:
        assert session.audit.verify().whole
        with pytest.raises(UserFacingError, match="already open"):
            olin(clinic)


def test_encoding_a_table_twice_gives_the_same_bytes(clinic: Accounts, settings: Settings) -> None:
    table = KeySlotFiles(Paths(settings.home)).load()
    assert encode(table) == Paths(settings.home).key_slots[0].read_bytes()
    assert clinic.founded()
