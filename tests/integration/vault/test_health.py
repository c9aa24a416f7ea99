"""The health of a clinic: each kind of damage in its own words, and who may see what."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.accounts.accounts import Accounts
from app.audit.events import Action
from app.audit.explanations import explain
from app.catalog.catalog import Catalog
from app.catalog.models import registered
from app.errors import Cancelled
from app.health.health import Health
from app.keys.argon import Argon2Cost
from app.keys.recovery import RecoveryKey
from app.settings import Settings
from app.store.damage import Damage, StoreDamagedError
from app.store.health import accept
from app.store.kinds import PAGE_BYTES, StoreKind
from app.store.models import ModelRecord, ModelRepository
from app.store.snapshot import log_of
from app.store.state import state_of
from app.store.store import UnitOfWork
from app.task import Progress, Task
from tests.fixtures.charts import a_patient, a_visit
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER, FoundedClinic, settings_for

CATALOG = Catalog.load(Path("/nonexistent"))


@dataclass(frozen=True)
class Worked:
    """A clinic that was worked in, and its stores as they were before, with their logs."""

    home: Path
    old: Path
    recovery: RecoveryKey


@pytest.fixture(scope="module")
def worked(founded: FoundedClinic, tmp_path_factory: pytest.TempPathFactory) -> Worked:
    folder = tmp_path_factory.mktemp("worked")
    home, old = folder / "clinic", folder / "old"
    shutil.copytree(founded.home, home)
    accounts = Accounts(settings_for(home), argon=Argon2Cost.floor())
    work(accounts)
    shutil.copytree(home, old)
    with accounts.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        a_visit(session.charts())
        for kind in StoreKind:
            shutil.copy(log_of(home / f"{kind}.db"), log_of(old / f"{kind}.db"))
        a_visit(session.charts(), a_patient("A", "Later"))
    return Worked(home, old, founded.recovery)


@dataclass(frozen=True)
class Harm:
    """What is done to a store's file; `old` is the file as it was on an earlier day."""

    do: Callable[[Path, Path], None]
    damage: Damage

    def __str__(self) -> str:
        return self.do.__name__


def work(clinic: Accounts, visits: int = 3) -> None:
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        for _ in range(visits):
            a_visit(session.charts())


def test_whole_stores_are_whole_for_everybody(clinic: Accounts) -> None:
    work(clinic)
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        report = Health(session, CATALOG).check()
        assert report.whole
        assert not report.notices
        assert [store.kind for store in report.stores] == [StoreKind.CLINIC, StoreKind.CHART]
        assert report.log is not None
        assert report.log.events > 0
        told = session.audit.events(limit=1, action=Action.HEALTH)[0]
        assert told.status == "ok"
        assert "they were whole" in explain(told, {})
    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        report = Health(session, CATALOG).check()
        assert report.whole
        assert [store.kind for store in report.stores] == [StoreKind.CLINIC]


def test_a_quick_check_of_whole_stores_says_nothing(clinic: Accounts) -> None:
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        assert Health(session, CATALOG).quick().whole
        assert session.audit.events(limit=1, action=Action.HEALTH) == []


def test_a_model_that_is_used_and_not_here_is_told(clinic: Accounts) -> None:
    """As after a restore on another workstation, where no model was installed."""
    key = "llama-3.1-8b-instruct-q4-k-m"
    entry = CATALOG.entry(key)
    assert entry is not None
    record = ModelRecord(key, "language", entry.stamp.sha256, "{}", "active", report=1)

    def install(unit: UnitOfWork) -> None:
        ModelRepository(unit.connection).put(record)
        unit.record(registered("activated", record))

    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        session.clinic.write(install)
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        report = Health(session, CATALOG).quick()
        assert report.whole
        assert [one.what for one in report.notices] == [
            f"The files of the model «{entry.name}» are not on this workstation, or not whole."
        ]
        told = session.audit.events(limit=1, action=Action.HEALTH)[0]
        assert "the files of a model that is used were not there" in explain(told, {})
        session.clinic.write(lambda unit: unit.connection.execute("UPDATE models SET pinned = 1"))
        assert [one.kind for one in Health(session, CATALOG).check().findings] == ["registry"]


def test_a_manager_sees_from_outside_that_the_charts_are_gone(
    clinic: Accounts, settings: Settings
) -> None:
    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        (settings.home / "chart.db").unlink()
        report = Health(session, CATALOG).check()
        assert [finding.kind for finding in report.findings] == [Damage.MISSING]
        told = session.audit.events(limit=1, action=Action.HEALTH)[0]
        assert (told.status, told.reason) == ("failed", "missing")


def test_a_store_without_its_account_is_a_notice(clinic: Accounts, settings: Settings) -> None:
    work(clinic)
    state_of(settings.home / "chart.db").unlink()
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        report = Health(session, CATALOG).quick()
        assert report.whole
        assert [notice.store for notice in report.notices] == [StoreKind.CHART]
        assert session.audit.events(limit=1, action=Action.HEALTH)[0].reason == "unrecorded"
        a_visit(session.charts())
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        assert not Health(session, CATALOG).quick().notices


def empty(path: Path, old: Path) -> None:
    path.write_bytes(b"")


def remove(path: Path, old: Path) -> None:
    path.unlink()


def plain(path: Path, old: Path) -> None:
    path.write_bytes(b"SQLite format 3\0".ljust(PAGE_BYTES, b"\0"))


def truncate(path: Path, old: Path) -> None:
    path.write_bytes(path.read_bytes()[:-PAGE_BYTES])


def cut(path: Path, old: Path) -> None:
    path.write_bytes(path.read_bytes()[:-100])


def put_back_a_page(path: Path, old: Path) -> None:
    """The last page that differs, as it was on the earlier day."""
    new, before = bytearray(path.read_bytes()), old.read_bytes()
    pages = range(min(len(new), len(before)) // PAGE_BYTES - 1, 0, -1)
    page = next(
        slice(number * PAGE_BYTES, (number + 1) * PAGE_BYTES)
        for number in pages
        if new[number * PAGE_BYTES : (number + 1) * PAGE_BYTES]
        != before[number * PAGE_BYTES : (number + 1) * PAGE_BYTES]
    )
    new[page] = before[page]
    path.write_bytes(new)


def put_back_the_file(path: Path, old: Path) -> None:
    shutil.copy(old, path)


def flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[-PAGE_BYTES // 2] ^= 1  # the last page: none that is read at opening
    path.write_bytes(content)


def flip_first(path: Path, old: Path) -> None:
    content = bytearray(path.read_bytes())
    content[700] ^= 16
    path.write_bytes(content)


def flip_salt(path: Path, old: Path) -> None:
    content = bytearray(path.read_bytes())
    content[7] ^= 2
    path.write_bytes(content)


def foreign(path: Path, old: Path) -> None:
    path.write_bytes(bytes(range(256)) * 1024)


def add_log(path: Path, old: Path) -> None:
    shutil.copy(log_of(old), log_of(path))


HARMS = (
    Harm(empty, Damage.EMPTY),
    Harm(remove, Damage.MISSING),
    Harm(truncate, Damage.TRUNCATED),
    Harm(cut, Damage.TRUNCATED),
    Harm(put_back_a_page, Damage.OLDER_PART),
    Harm(put_back_the_file, Damage.OLDER_PART),
    Harm(flip_first, Damage.PAGE_CHANGED),
    Harm(flip_salt, Damage.PAGE_CHANGED),
    Harm(foreign, Damage.OTHER_CLINIC),
    Harm(plain, Damage.PLAIN),
    Harm(add_log, Damage.LOG_ADDED),
)


@pytest.mark.parametrize("harm", HARMS, ids=str)
@pytest.mark.parametrize("kind", StoreKind)
def test_each_damage_has_its_own_words_and_keeps_the_file(
    worked: Worked, settings: Settings, harm: Harm, kind: StoreKind
) -> None:
    shutil.copytree(worked.home, settings.home)
    path, old = settings.home / f"{kind}.db", worked.old / f"{kind}.db"
    harm.do(path, old)
    before = path.read_bytes() if path.exists() else None

    with pytest.raises(StoreDamagedError) as caught:
        Accounts(settings, argon=Argon2Cost.floor()).recover(" ".join(worked.recovery.words))

    assert (caught.value.kind, caught.value.damage) == (kind, harm.damage)
    assert caught.value.action
    assert (path.read_bytes() if path.exists() else None) == before


@pytest.mark.parametrize("harm", [put_back_a_page, put_back_the_file], ids=lambda do: do.__name__)
@pytest.mark.parametrize("kind", StoreKind)
def test_a_clinic_without_a_newer_backup_goes_on_and_the_log_tells_of_it(
    worked: Worked, settings: Settings, kind: StoreKind, harm: Callable[[Path, Path], None]
) -> None:
    shutil.copytree(worked.home, settings.home)
    path = settings.home / f"{kind}.db"
    harm(path, worked.old / f"{kind}.db")
    found = {file.name: file.read_bytes() for file in (path, state_of(path))}
    accounts = Accounts(settings, argon=Argon2Cost.floor())
    with pytest.raises(StoreDamagedError):
        accounts.recover(" ".join(worked.recovery.words))

    kept = accept(path, Task())

    assert {file.name: file.read_bytes() for file in kept.iterdir()} == found
    with accounts.recover(" ".join(worked.recovery.words)) as session:
        Health(session, CATALOG).quick()
        told = session.audit.events(limit=1, action=Action.HEALTH)[0]
        assert "unrecorded" in told.reason


def test_a_flipped_bit_within_is_found_by_the_full_check(
    clinic: Accounts, settings: Settings
) -> None:
    work(clinic)
    flip(settings.home / "chart.db")
    session = clinic.sign_in(CLINICIAN.name, CLINICIAN.password)
    report = Health(session, CATALOG).check()
    assert Damage.PAGE_CHANGED in {finding.kind for finding in report.findings}
    told = session.audit.events(limit=1, action=Action.HEALTH)[0]
    assert "find the stores whole" in explain(told, {})
    with pytest.raises(StoreDamagedError, match="chart store is damaged"):
        session.close()  # SQLCipher writes nothing more to it


def test_an_older_file_without_its_account_is_told(
    clinic: Accounts, settings: Settings, tmp_path: Path
) -> None:
    """Whoever removes the account too leaves a store that says so."""
    path, old = settings.home / "chart.db", tmp_path / "chart.db"
    work(clinic)
    shutil.copy(path, old)
    work(clinic)
    put_back_the_file(path, old)
    state_of(path).unlink()
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        assert [one.kind for one in Health(session, CATALOG).quick().notices] == ["unrecorded"]


@pytest.mark.parametrize("kind", StoreKind)
def test_a_log_removed_after_a_crash_is_missed(
    clinic: Accounts, settings: Settings, tmp_path: Path, kind: StoreKind
) -> None:
    crashed = tmp_path / "crashed"
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        a_visit(session.charts())
        shutil.copytree(settings.home, crashed)
    shutil.rmtree(settings.home)
    shutil.copytree(crashed, settings.home)
    log = log_of(settings.home / f"{kind}.db")
    assert log.stat().st_size > 0
    log.unlink()

    with pytest.raises(StoreDamagedError) as caught:
        clinic.sign_in(CLINICIAN.name, CLINICIAN.password)
    assert (caught.value.kind, caught.value.damage) == (kind, Damage.LOG_REMOVED)

    shutil.copy(log_of(crashed / f"{kind}.db"), log)  # the way back that the message names
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        assert Health(session, CATALOG).check().whole


def test_a_store_of_another_clinic_is_told_apart(clinic: Accounts, settings: Settings) -> None:
    content = bytearray((settings.home / "chart.db").read_bytes())
    content[:16] = bytes(16)
    (settings.home / "chart.db").write_bytes(content)
    with pytest.raises(StoreDamagedError, match="another clinic"):
        clinic.sign_in(CLINICIAN.name, CLINICIAN.password)


def test_the_check_says_how_far_it_is_and_can_be_stopped(clinic: Accounts) -> None:
    work(clinic)
    said: list[Progress] = []
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        Health(session, CATALOG).check(Task(said.append))
        fractions = [one.fraction for one in said if one.fraction is not None]
        assert fractions == sorted(fractions)
        assert fractions[-1] == 1.0
        task = Task()
        task.cancel()
        with pytest.raises(Cancelled):
            Health(session, CATALOG).check(task)
