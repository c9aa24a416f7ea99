"""Restoring: checked before anything is written, in place at once, and visible ever after."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pyotp
import pytest

from app.accounts.accounts import Accounts, NewPerson
from app.accounts.attempts import FREE_FAILURES, MOST_NAMES, Failures, SignInAttempts
from app.accounts.people import People
from app.accounts.session import Duty, Session
from app.accounts.totp import CodeNeeded, TotpService, WrongCode
from app.audit.events import Action
from app.backup.backups import Backups
from app.backup.manifest import Backup
from app.backup.placing import READY, finish, staging_folder
from app.backup.restore import Restore, Restored
from app.days import day_in_words
from app.dictation.recordings import Recordings
from app.domain.practitioner import Role
from app.errors import Cancelled, Refused, UserFacingError
from app.keys.argon import Argon2Cost
from app.keys.recovery import RecoveryKey
from app.paths import Paths
from app.records.records import Records
from app.retention.erasure import Erasure, ErasureReason
from app.settings import Settings
from app.store.patients import PatientRepository
from app.store.recordings import RecordingRepository
from app.task import Progress, Task
from tests.fixtures.charts import a_patient, a_visit
from tests.fixtures.clinic import (
    CLINIC_NAME,
    CLINICIAN,
    OFFICE_MANAGER,
    FoundedClinic,
    settings_for,
)
from tests.fixtures.clinical import ScriptedEngines, as_engines, voice

FLOOR = Argon2Cost.floor()
AUDITOR = frozenset({Role.AUDITOR})


def as_clinician(clinic: Accounts) -> Session:
    return clinic.sign_in(CLINICIAN.name, CLINICIAN.password)


def as_manager(clinic: Accounts) -> Session:
    return clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password)


def names(session: Session) -> set[str]:
    """The family names of all patients."""
    return session.charts().read(
        lambda connection: {one.family_name for one in PatientRepository(connection).list()}
    )


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def backup(clinic: Accounts, stick: Path) -> Backup:
    """A backup with one patient, «Marín»; afterwards the clinic has a second, «Later»."""
    with as_clinician(clinic) as session:
        a_visit(session.charts(), a_patient("Rosa", "Marín"))
        made = Backups(session).create(stick, Task())
        a_visit(session.charts(), a_patient("Lena", "Later"))
    return made


@pytest.fixture
def words(founded: FoundedClinic) -> str:
    return founded.recovery.text


def test_a_bare_machine_gets_the_clinic_back(backup: Backup, words: str, tmp_path: Path) -> None:
    """Folder, words, check, clinic; then the recovery key sets everybody's passphrase."""
    bare = settings_for(tmp_path / "new workstation" / "clinic")
    restore = Restore(bare)
    assert restore.find(backup.folder.parent) == [backup]
    assert restore.look(backup.folder) == backup
    steps: list[float] = []
    task = Task(lambda progress: steps.append(progress.fraction or 0.0))
    done = restore.run(backup.folder, words, task)
    assert (done.events, done.replaced_folder, done.erased_again) == (backup.events, None, 0)
    (notice,) = done.notices
    assert "nobody knows whether patients were erased" in notice
    assert max(steps) == 1.0
    assert all(0 <= step <= 1 for step in steps)
    assert list(bare.home.parent.iterdir()) == [bare.home]

    clinic = Accounts(bare, argon=FLOOR)
    with pytest.raises(UserFacingError, match="secret"):
        as_clinician(clinic)
    with clinic.recover(words) as session:
        assert session.clinic_name == CLINIC_NAME
        assert names(session) == {"Marín"}
        verdict = session.audit.verify()
        assert verdict.whole, verdict.findings
        people = People(session)
        for person in people.list():
            if person.person.name == CLINICIAN.name:
                people.set_password(person.person.id, "new passphrase on a new machine")
    with clinic.sign_in(CLINICIAN.name, "new passphrase on a new machine") as session:
        assert names(session) == {"Marín"}
        assert session.audit.verify().whole


def test_a_restore_is_visible_in_the_log(
    clinic: Accounts, backup: Backup, words: str, settings: Settings
) -> None:
    with as_manager(clinic) as session:
        head = session.audit.verify()
        later = session.audit.export_checkpoint()
    Restore(settings).run(backup.folder, words, Task())
    with as_manager(clinic) as session:
        event = session.audit.events(limit=1, action=Action.RESTORE)[0]
        assert (event.object_id, event.reason) == (backup.folder.name, "recovery_key")
        assert (event.detail["size"], event.detail["root"]) == (backup.events, backup.root)
        replaced = event.detail["replaced_size"]
        assert isinstance(replaced, int)
        assert replaced > head.events
        assert any("does not continue" in notice for notice in session.notices), "the witness"
        assert session.audit.verify().whole, "the restored log itself is whole"
        verdict = session.audit.verify_against(later)
        assert not verdict.whole, "an exported checkpoint shows what is missing"
        early = session.audit.export_checkpoint()
        assert session.audit.verify_against(early).whole
    with as_manager(clinic) as session:
        assert session.notices == (), "it is said once"


def test_an_older_checkpoint_still_fits_a_restored_log(
    clinic: Accounts, stick: Path, words: str, settings: Settings
) -> None:
    with as_manager(clinic) as session:
        before = session.audit.export_checkpoint()
        backup = Backups(session).create(stick, Task())
    Restore(settings).run(backup.folder, words, Task())
    with as_manager(clinic) as session:
        verdict = session.audit.verify_against(before)
        assert verdict.whole, verdict.findings


def test_the_same_workstation_restores_with_a_passphrase(
    clinic: Accounts, backup: Backup, settings: Settings
) -> None:
    done = Restore(settings).run(
        backup.folder, "", Task(), name=CLINICIAN.name, password=CLINICIAN.password
    )
    assert done.replaced_folder is not None
    with as_clinician(clinic) as session:
        assert names(session) == {"Marín"}
        event = session.audit.events(limit=1, action=Action.RESTORE)[0]
        assert (event.reason, event.person) == ("passphrase", session.person.id)
        assert session.audit.verify().whole


def test_a_passphrase_without_the_code_restores_nothing(
    clinic: Accounts, stick: Path, settings: Settings
) -> None:
    with as_clinician(clinic) as session:
        codes = TotpService(session)
        setup = codes.begin()
        phone = pyotp.TOTP(setup.secret_text)
        codes.confirm(setup, phone.now())
        backup = Backups(session).create(stick, Task())
    before = contents(settings.home)

    def restore(code: str) -> Restored:
        return Restore(settings).run(
            backup.folder,
            "",
            Task(),
            name=CLINICIAN.name,
            password=CLINICIAN.password,
            code=code,
        )

    with pytest.raises(CodeNeeded):
        restore("")
    with pytest.raises(WrongCode):
        restore("12345")
    kept = {name: data for name, data in contents(settings.home).items() if "attempts" not in name}
    assert kept == {name: data for name, data in before.items() if "attempts" not in name}
    later = phone.at(int(time.time()) + phone.interval)  # the step after the one that was used
    assert restore(later).events == backup.events


def test_what_is_replaced_is_kept(
    backup: Backup, words: str, settings: Settings, tmp_path: Path
) -> None:
    chart = settings.home / "chart.db"
    chart.write_bytes(chart.read_bytes()[:-5000])
    before = contents(settings.home)
    first = Restore(settings).run(backup.folder, words, Task())
    assert first.replaced_folder is not None
    assert first.replaced_folder.parent == settings.home
    assert contents(first.replaced_folder) == before
    between = contents(settings.home)
    shutil.rmtree(settings.home / "keyslots.json", ignore_errors=True)
    second = Restore(settings).run(backup.folder, words, Task())
    assert second.replaced_folder is not None
    assert contents(second.replaced_folder) == between
    assert not list(tmp_path.glob(".clinic*"))
    assert not list(tmp_path.glob("clinic.*"))


def test_a_damaged_log_does_not_stop_a_restore_and_is_told(
    clinic: Accounts, backup: Backup, words: str, settings: Settings
) -> None:
    (settings.home / "clinic.db").write_bytes(b"\0" * 40_960)
    for name in ("keyslots.json", "keyslots.copy.json"):
        (settings.home / name).write_bytes(b"{")
    done = Restore(settings).run(backup.folder, words, Task())
    assert any("could not be read" in notice for notice in done.notices)
    with as_manager(clinic) as session:
        event = session.audit.events(limit=1, action=Action.RESTORE)[0]
        assert event.reason == "recovery_key, replaced_log_unreadable"
        assert "replaced_root" not in event.detail


def _nothing(folder: Path) -> None:
    """The backup stays as it is."""


def _flip(name: str) -> Callable[[Path], None]:
    def flip(folder: Path) -> None:
        content = bytearray((folder / name).read_bytes())
        content[len(content) // 2] ^= 1
        (folder / name).write_bytes(content)

    return flip


def _lose(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).unlink()


@pytest.mark.parametrize(
    ("change", "given", "error"),
    [
        (_flip("chart.db"), "right", "not what was written"),
        (_flip("clinic.db"), "right", "not what was written"),
        (_flip("keyslots.json"), "right", "missing or damaged"),
        (_flip("manifest.json"), "right", "manifest"),
        (_lose("chart.db"), "right", "is missing"),
        (_lose("manifest.json"), "right", "manifest is missing"),
        (_nothing, "of another clinic", "not the recovery key"),
        (_nothing, "few", "24 words"),
    ],
)
def test_nothing_is_written_before_everything_is_checked(  # noqa: PLR0917
    backup: Backup,
    words: str,
    settings: Settings,
    tmp_path: Path,
    change: Callable[[Path], None],
    given: str,
    error: str,
) -> None:
    change(backup.folder)
    before = contents(settings.home)
    typed = {"right": words, "of another clinic": RecoveryKey.create().text, "few": "abandon"}
    with pytest.raises(UserFacingError, match=error):
        Restore(settings).run(backup.folder, typed[given], Task())
    assert contents(settings.home) == before
    assert not list(tmp_path.glob(".clinic*"))


def test_a_wrong_passphrase_counts_and_people_without_the_right_do_not_restore(
    clinic: Accounts, backup: Backup, settings: Settings
) -> None:
    restore = Restore(settings)
    for name, password in (
        (CLINICIAN.name, "not the passphrase at all"),
        ("nobody", CLINICIAN.password),
    ):
        with pytest.raises(Refused, match="not right"):
            restore.run(backup.folder, "", Task(), name=name, password=password)
    with as_manager(clinic) as session:
        refused = session.audit.events(limit=10, action=Action.SIGN_IN_REFUSED)
        assert sum(int(event.detail["count"]) for event in refused) == 2


def test_other_names_end_no_wait_of_who_joined_after_the_backup(
    clinic: Accounts, backup: Backup, settings: Settings
) -> None:
    with as_manager(clinic) as session:
        People(session).invite(
            "vera", "Vera Lind", frozenset({Role.OFFICE_MANAGER}), OFFICE_MANAGER.password
        )
    attempts = SignInAttempts(Paths(settings.home).sign_in_attempts)
    for _ in range(FREE_FAILURES + 1):
        attempts.begin("vera")
    rows = {f"{number:064}": Failures(row=1, last="3000") for number in range(MOST_NAMES)}
    with attempts._alone():
        kept = attempts._load()
        kept.names |= rows
        attempts._save(kept)
    with pytest.raises(Refused, match="not right"):
        Restore(settings).run(backup.folder, "", Task(), name="nobody", password="not the one")
    with pytest.raises(Refused, match="too many attempts"):
        attempts.begin("vera")


def test_an_auditor_does_not_restore(stick: Path, tmp_path: Path) -> None:
    settings = settings_for(tmp_path / "audited")
    auditor = NewPerson(
        "noor", "Noor Haddad", frozenset({Role.AUDITOR}), "copper lantern ferry two"
    )
    clinic = Accounts(settings, argon=FLOOR)
    clinic.found(CLINIC_NAME, [CLINICIAN, OFFICE_MANAGER, auditor])
    with as_manager(clinic) as session:
        backup = Backups(session).create(stick, Task())
    with clinic.sign_in(auditor.name, auditor.password) as session:
        backups = Backups(session)
        with pytest.raises(Refused):
            backups.create(stick, Task())
        with pytest.raises(Refused):
            backups.verify(backup.folder, Task())
    with pytest.raises(Refused, match="may not restore"):
        Restore(settings).run(
            backup.folder, "", Task(), name=auditor.name, password=auditor.password
        )


def test_charts_that_nobody_opened_are_not_put_in_place_unopened(
    clinic: Accounts, stick: Path, words: str, settings: Settings
) -> None:
    with as_clinician(clinic) as session:
        a_visit(session.charts())
    kept = (settings.home / "chart.db").read_bytes()
    damaged = bytearray(kept)
    damaged[len(kept) // 2] ^= 1
    (settings.home / "chart.db").write_bytes(damaged)
    with as_manager(clinic) as session:
        backup = Backups(session).create(stick, Task())
    (settings.home / "chart.db").write_bytes(kept)
    before = contents(settings.home)
    restore = Restore(settings)
    with pytest.raises(Refused, match="Nobody has opened the charts"):
        restore.run(
            backup.folder, "", Task(), name=OFFICE_MANAGER.name, password=OFFICE_MANAGER.password
        )
    with pytest.raises(UserFacingError, match=r"damaged|not whole"):
        restore.run(backup.folder, words, Task())
    after = contents(settings.home)
    assert {name for name in after if after[name] != before[name]} <= {"attempts.json"}
    with as_clinician(clinic) as session:
        assert session.audit.verify().whole


def test_a_cancelled_restore_changes_nothing(
    backup: Backup, words: str, settings: Settings, tmp_path: Path
) -> None:
    before = contents(settings.home)
    task = Task(lambda progress: task.cancel() if "Checking" in progress.step else None)
    with pytest.raises(Cancelled):
        Restore(settings).run(backup.folder, words, task)
    assert contents(settings.home) == before
    assert not list(tmp_path.glob(".clinic*"))


def test_another_clinic_is_not_replaced(backup: Backup, words: str, tmp_path: Path) -> None:
    settings = settings_for(tmp_path / "theirs")
    Accounts(settings, argon=FLOOR).found("Another practice", [CLINICIAN, OFFICE_MANAGER])
    before = contents(settings.home)
    with pytest.raises(UserFacingError, match="another clinic"):
        Restore(settings).run(backup.folder, words, Task())
    assert contents(settings.home) == before


WAITING = """
import sys
from pathlib import Path
from app.accounts.accounts import Accounts
from tests.fixtures.clinic import OFFICE_MANAGER, settings_for
home = Path(sys.argv[1])
session = Accounts(settings_for(home)).sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password)
print("open", flush=True)
sys.stdin.readline()
session.close()
"""


def test_a_clinic_that_is_open_elsewhere_is_not_replaced(
    backup: Backup, words: str, settings: Settings
) -> None:
    other = subprocess.Popen(
        [sys.executable, "-c", WAITING, str(settings.home)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with pytest.raises(UserFacingError, match="open in another window"):
            Restore(settings).run(backup.folder, words, Task())
    finally:
        other.communicate("\n")
    assert other.returncode == 0
    assert Restore(settings).run(backup.folder, words, Task()).events == backup.events


def test_who_was_erased_stays_erased(
    clinic: Accounts, stick: Path, words: str, settings: Settings
) -> None:
    with as_clinician(clinic) as session:
        records = Records(session)
        patient = records.add_patient("Zebulonia", "Quarterman-Fitch")
        visit = records.start_encounter(patient.id, "Cough")
        a_visit(session.charts(), a_patient("Rosa", "Marín"))
        recordings = Recordings(session, as_engines(ScriptedEngines()))
        recorder = recordings.begin(visit.id, "Desk")
        recorder.append(voice(2.0))
        backup = Backups(session).create(stick, Task())
        recordings.discard(recorder.set_aside().id)
        receipt = Erasure(session).erase(
            patient.id, CLINICIAN.password, ErasureReason.PATIENT_REQUEST
        )
    with pytest.raises(UserFacingError, match="Patients were erased"):
        Restore(settings).run(
            backup.folder, "", Task(), name=OFFICE_MANAGER.name, password=OFFICE_MANAGER.password
        )
    done = Restore(settings).run(backup.folder, words, Task())
    assert done.erased_again == 1
    with as_clinician(clinic) as session:
        assert "Quarterman-Fitch" not in names(session)
        assert "Marín" in names(session)
        unfinished = session.charts().read(lambda c: RecordingRepository(c).list_open())
        assert recorder.recording.id not in {one.id for one in unfinished}
        (tombstone,) = Erasure(session).erasures()
        assert (tombstone.patient_id, tombstone.receipt_sha256) == (patient.id, receipt.sha256)
        event = session.audit.events(limit=1, action=Action.ERASE)[0]
        assert event.object_id == patient.id
        assert session.audit.events(limit=1, action=Action.RESTORE)[0].detail["erased"] == 1
        verdict = session.audit.verify()
        assert verdict.whole, verdict.findings


def test_who_was_erased_while_the_backup_was_made_stays_erased(
    clinic: Accounts, stick: Path, words: str, tmp_path: Path
) -> None:
    """The charts are copied first, so the log in the same backup may know of a later erasure."""
    with as_clinician(clinic) as session:
        patient = Records(session).add_patient("Zebulonia", "Quarterman-Fitch")

        def erase(progress: Progress) -> None:
            if "checking the copy" in progress.step and not Erasure(session).erasures():
                Erasure(session).erase(patient.id, CLINICIAN.password, ErasureReason.ORDERED)

        backup = Backups(session).create(stick, Task(erase))
    bare = settings_for(tmp_path / "new" / "clinic")
    assert Restore(bare).run(backup.folder, words, Task()).erased_again == 1
    with Accounts(bare, argon=FLOOR).recover(words) as session:
        assert names(session) == set()


def test_a_later_backup_beside_it_knows_who_was_erased(
    clinic: Accounts, stick: Path, words: str, tmp_path: Path
) -> None:
    """The workstation is lost, and the newest backup is not the one that is restored."""
    with as_clinician(clinic) as session:
        records, backups = Records(session), Backups(session)
        patients = [records.add_patient("Zebulonia", name) for name in ("First", "Second")]
        oldest = backups.create(stick, Task())
        Erasure(session).erase(patients[0].id, CLINICIAN.password, ErasureReason.ORDERED)
        readable = backups.create(stick, Task())
        Erasure(session).erase(patients[1].id, CLINICIAN.password, ErasureReason.ORDERED)
        damaged = backups.create(stick, Task())
    store = damaged.folder / "clinic.db"
    content = bytearray(store.read_bytes())
    content[100:4000] = bytes(3900)
    store.write_bytes(content)
    bare = settings_for(tmp_path / "new" / "clinic")
    done = Restore(bare).run(oldest.folder, words, Task())
    assert done.erased_again == 1
    (notice,) = done.notices
    assert f"erased after {day_in_words(readable.made_at.astimezone())}" in notice
    with Accounts(bare, argon=FLOOR).recover(words) as session:
        assert names(session) == {"Second"}
        assert session.audit.verify().whole


def test_who_was_disabled_since_is_named(
    clinic: Accounts, backup: Backup, words: str, settings: Settings
) -> None:
    with as_manager(clinic) as session:
        people = People(session)
        extra = people.invite(
            "vera", "Vera Lind", frozenset({Role.OFFICE_MANAGER}), OFFICE_MANAGER.password
        )
    clinic.enrol("vera", extra.text, "violet engine harbour nine")
    with as_manager(clinic) as session:
        after = Backups(session).create(backup.folder.parent, Task())
        (vera,) = [one for one in People(session).list() if one.person.name == "vera"]
        People(session).disable(vera.person.id, OFFICE_MANAGER.password)
    done = Restore(settings).run(after.folder, words, Task())
    assert any("vera" in notice for notice in done.notices)


def test_who_left_restores_nothing_with_an_old_passphrase(
    clinic: Accounts, backup: Backup, words: str, settings: Settings
) -> None:
    passphrase = "violet engine harbour nine"
    with as_manager(clinic) as session:
        code = People(session).invite(
            "vera", "Vera Lind", frozenset({Role.OFFICE_MANAGER}), OFFICE_MANAGER.password
        )
    clinic.enrol("vera", code.text, passphrase)
    with as_clinician(clinic) as session:
        after = Backups(session).create(backup.folder.parent, Task())
    with as_manager(clinic) as session:
        (vera,) = [one for one in People(session).list() if one.person.name == "vera"]
        People(session).retire(vera.person.id, OFFICE_MANAGER.password)
    before = contents(settings.home)
    with pytest.raises(Refused, match="retired"):
        Restore(settings).run(after.folder, "", Task(), name="vera", password=passphrase)
    assert contents(settings.home) == before
    assert Restore(settings).run(after.folder, words, Task()).replaced_folder is not None


def test_a_recovery_key_that_restored_is_to_be_replaced(
    clinic: Accounts, backup: Backup, words: str, settings: Settings
) -> None:
    clinic.recovery_sheet_kept(words)
    with as_clinician(clinic) as session:
        assert Duty.REPLACE_RECOVERY_KEY not in session.duties
        kept = Backups(session).create(backup.folder.parent, Task())
    Restore(settings).run(kept.folder, "", Task(), name=CLINICIAN.name, password=CLINICIAN.password)
    with as_clinician(clinic) as session:
        assert Duty.REPLACE_RECOVERY_KEY not in session.duties
    Restore(settings).run(kept.folder, words, Task())
    with as_clinician(clinic) as session:
        assert Duty.REPLACE_RECOVERY_KEY in session.duties


def test_a_restore_cut_short_between_its_renames_is_finished_by_the_next_start(
    clinic: Accounts, backup: Backup, words: str, settings: Settings, tmp_path: Path
) -> None:
    """Each state that a crash can leave, made by hand from a finished restore."""
    home, private = settings.home, staging_folder(settings.home, "restoring")
    done = Restore(settings).run(backup.folder, words, Task())
    assert done.replaced_folder is not None
    aside = home.with_name(f"clinic.{done.replaced_folder.name}")

    # The last rename is missing.
    done.replaced_folder.rename(aside)
    (home / READY).write_text(aside.name)
    finish(home)
    assert done.replaced_folder.is_dir()
    assert not aside.exists()
    assert not (home / READY).exists()

    # The last two are missing.
    done.replaced_folder.rename(aside)
    (home / READY).write_text(aside.name)
    home.rename(private)
    finish(home)
    assert done.replaced_folder.is_dir()
    assert not private.exists()

    # None was made: the clinic is as before, and the copy is not put over it.
    whole = contents(home)
    shutil.copytree(home, private)
    (private / READY).write_text(aside.name)
    finish(home)
    assert contents(home) == whole
    with as_clinician(clinic) as session:
        assert names(session) == {"Marín"}

    # Somebody removed the clinic after that: it does not come back by itself.
    shutil.rmtree(home)
    finish(home)
    assert not home.exists()


def test_a_full_workstation_is_told(
    backup: Backup, words: str, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.backup import staging  # noqa: PLC0415

    usage = shutil.disk_usage("/")
    monkeypatch.setattr(staging.shutil, "disk_usage", lambda _path: usage._replace(free=1000))
    with pytest.raises(UserFacingError, match="GB free"):
        Restore(settings).run(backup.folder, words, Task())
