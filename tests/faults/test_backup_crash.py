"""kill -9 while a backup is made, thinned or restored: nothing half ever counts as whole."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.accounts.accounts import Accounts
from app.accounts.policies import PolicyService
from app.accounts.session import Session
from app.audit.events import Action
from app.backup.backups import Backups
from app.backup.destination import find
from app.backup.manifest import Backup, read_manifest
from app.backup.placing import finish
from app.backup.restore import Restore
from app.keys.argon import Argon2Cost
from app.store.patients import PatientRepository
from app.store.recordings import RecordingRepository
from app.task import Task
from tests.faults.kill import Act, Killing, Outcome
from tests.fixtures.charts import a_patient, a_visit
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER, FoundedClinic, settings_for

RUNS = 100
BEFORE, AFTER = "Marín", "Later"
CHUNKS, EARLIER = 40, 3


@dataclass(frozen=True)
class Prepared:
    """A clinic with two patients, and a stick with backups of when it had one."""

    folder: Path
    words: str

    def copy_to(self, folder: Path) -> None:
        shutil.copytree(self.folder, folder, dirs_exist_ok=True)
        (folder / "words").write_text(self.words)


def clinic_of(folder: Path) -> Accounts:
    return Accounts(settings_for(folder / "clinic"), argon=Argon2Cost.floor())


def signed_in(folder: Path) -> Session:
    return clinic_of(folder).sign_in(CLINICIAN.name, CLINICIAN.password)


def by_recovery_key(folder: Path) -> Session:
    """Both stores, without the time that a passphrase takes."""
    return clinic_of(folder).recover((folder / "words").read_text())


@pytest.fixture(scope="module")
def prepared(founded: FoundedClinic, tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    folder = tmp_path_factory.mktemp("prepared")
    shutil.copytree(founded.home, folder / "clinic")
    stick = folder / "stick"
    stick.mkdir()
    with signed_in(folder) as session:
        visit = a_visit(session.charts(), a_patient("Rosa", BEFORE))
        for index in range(CHUNKS):
            session.charts().write(
                lambda unit, index=index: RecordingRepository(unit.connection).append_chunk(
                    visit.recording_id, index, bytes([index]) * 32_000
                )
            )
        for _ in range(EARLIER):
            Backups(session).create(stick, Task())
        a_visit(session.charts(), a_patient("Lena", AFTER))
    return Prepared(folder, founded.recovery.text)


def patients(session: Session) -> set[str]:
    return session.charts().read(
        lambda connection: {one.family_name for one in PatientRepository(connection).list()}
    )


def assert_whole(backup: Backup) -> None:
    """Every byte is what its manifest says."""
    for name, record in read_manifest(backup.folder).files.items():
        assert hashlib.sha256((backup.folder / name).read_bytes()).hexdigest() == record.sha256


def make_backup(act: Act) -> None:
    backups = Backups(by_recovery_key(act.folder))
    act.begin()
    act.acknowledge(backups.create(act.folder / "stick", Task()).folder.name)


def test_a_killed_backup_never_counts_as_whole(
    killed_at_random_points: Killing, prepared: Prepared
) -> None:
    cut_short: list[int] = []

    def check(folder: Path, outcome: Outcome) -> None:
        found = find(folder / "stick")
        whole = {backup.folder.name for backup in found if backup.complete}
        for backup in found:
            if backup.complete:
                assert_whole(backup)
        assert set(outcome.acknowledged) <= whole
        assert len(whole) >= EARLIER, "earlier backups are untouched"
        with by_recovery_key(folder) as session:
            backups = Backups(session)
            if len(whole) > EARLIER:  # those from before are what they were
                newest = next(backup for backup in found if backup.complete)
                checked = backups.verify(newest.folder, Task())
                assert checked.whole, checked.findings
            backups.thin(folder / "stick")
            assert {one.folder.name for one in backups.list(folder / "stick")} == whole
            verdict = session.audit.verify()
            assert verdict.whole, verdict.findings
            assert patients(session) == {BEFORE, AFTER}
        cut_short.append(len(found) - len(whole))

    counts = killed_at_random_points(RUNS, prepared.copy_to, make_backup, check)
    assert counts.runs == RUNS
    assert sum(cut_short) > RUNS // 10, "the kills missed the copying"


def restore(act: Act) -> None:
    oldest = find(act.folder / "stick")[-1]
    words = (act.folder / "words").read_text()
    act.begin()
    done = Restore(settings_for(act.folder / "clinic")).run(oldest.folder, words, Task())
    act.acknowledge(done.events)


def test_a_killed_restore_leaves_the_old_clinic_or_the_restored_one(
    killed_at_random_points: Killing, prepared: Prepared
) -> None:
    ends: list[bool] = []

    def check(folder: Path, outcome: Outcome) -> None:
        home = folder / "clinic"
        finish(home)  # what every start does
        with clinic_of(folder).recover(prepared.words) as session:
            verdict = session.audit.verify()
            assert verdict.whole, verdict.findings
            restored = bool(session.audit.events(limit=1, action=Action.RESTORE))
            assert patients(session) == ({BEFORE} if restored else {BEFORE, AFTER})
        assert restored or not outcome.acknowledged
        kept = list(home.glob("replaced-*"))
        assert len(kept) == restored
        for aside in kept:
            aside.rename(folder / "kept")
            shutil.rmtree(home)
            (folder / "kept").rename(home)
            with clinic_of(folder).recover(prepared.words) as session:
                assert patients(session) == {BEFORE, AFTER}
        for backup in find(folder / "stick"):
            assert backup.complete
            assert_whole(backup)
        ends.append(restored)

    counts = killed_at_random_points(RUNS, prepared.copy_to, restore, check)
    assert counts.runs == RUNS
    assert 3 < sum(ends) < RUNS


def test_a_killed_restore_on_a_bare_machine_leaves_nothing_or_a_clinic(
    killed_at_random_points: Killing, prepared: Prepared
) -> None:
    def prepare(folder: Path) -> None:
        prepared.copy_to(folder)
        shutil.rmtree(folder / "clinic")

    def check(folder: Path, outcome: Outcome) -> None:
        finish(folder / "clinic")
        clinic = clinic_of(folder)
        assert clinic.founded() or not outcome.acknowledged
        if clinic.founded():
            with clinic.recover(prepared.words) as session:
                assert patients(session) == {BEFORE}
                verdict = session.audit.verify()
                assert verdict.whole, verdict.findings
        else:
            assert not (folder / "clinic").exists()

    counts = killed_at_random_points(RUNS, prepare, restore, check)
    assert counts.runs == RUNS


def remove(act: Act) -> None:
    backups = Backups(by_recovery_key(act.folder))
    act.begin()
    act.acknowledge(len(backups.thin(act.folder / "stick")))


def test_a_killed_removal_leaves_no_half_backup_that_counts(
    killed_at_random_points: Killing, prepared: Prepared, tmp_path: Path
) -> None:
    crowded = Prepared(tmp_path / "crowded", prepared.words)
    shutil.copytree(prepared.folder, crowded.folder)
    with clinic_of(crowded.folder).sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        PolicyService(session).change(OFFICE_MANAGER.password, backups_kept=1)

    def check(folder: Path, outcome: Outcome) -> None:
        found = find(folder / "stick")
        whole = [backup for backup in found if backup.complete]
        for backup in whole:
            assert_whole(backup)
        assert whole, "the newest stays"
        if outcome.acknowledged:
            assert len(found) == 1

    counts = killed_at_random_points(RUNS, crowded.copy_to, remove, check)
    assert counts.runs == RUNS
