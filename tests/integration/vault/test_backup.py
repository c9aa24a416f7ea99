"""Backups: made by whoever may, whole or not there at all, opened to be believed."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from app.accounts.accounts import Accounts
from app.accounts.policies import PolicyService
from app.accounts.session import Session
from app.audit.events import Action
from app.backup import destination
from app.backup.backups import Backups
from app.backup.manifest import MANIFEST, PART, Backup, encode, folder_name, read_manifest
from app.backup.pages import damage_of
from app.backup.staging import opened, private_folder, stage
from app.dictation.recordings import Recordings
from app.domain.encounter import Encounter
from app.domain.identifiers import RecordingId
from app.errors import Cancelled, Refused, UserFacingError
from app.keys.argon import Argon2Cost
from app.keys.envelope import PrivateKeys
from app.keys.recovery import RecoveryKey
from app.settings import Settings
from app.store.kinds import StoreKind
from app.store.recordings import RecordingRepository
from app.store.store import UnitOfWork
from app.task import Progress, Task
from tests.fixtures.charts import a_patient, a_visit
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER, FoundedClinic, settings_for
from tests.fixtures.clinical import ScriptedEngines, as_engines, voice

WORDS = "Intermittent claudication of the left calf."
FAMILY = "Quarterman-Fitch"
NEW_YEAR = datetime(2026, 1, 1, 9, 0, tzinfo=UTC)


class Clock:
    """A wall clock that a test sets."""

    def __init__(self, now: datetime = NEW_YEAR) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """An empty folder to make backups in."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def backups(session: Session) -> Backups:
    """The clinician's, of a clinic with one visit."""
    a_visit(session.charts(), a_patient("Zebulonia", FAMILY), WORDS)
    return Backups(session)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own that is soon full."""
    if os.geteuid() != 0 or sys.platform != "linux":
        pytest.skip("mounting a small disk needs root")
    folder = tmp_path / "small"
    folder.mkdir()
    mounting = ["mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", str(folder)]
    if subprocess.run(mounting, capture_output=True, check=False).returncode:
        pytest.skip("this machine lets no test mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def flip(path: Path, share: float = 0.5) -> None:
    """Change one bit of a file."""
    content = bytearray(path.read_bytes())
    content[int(len(content) * share)] ^= 0x10
    path.write_bytes(content)


def as_manager(clinic: Accounts) -> Session:
    return clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password)


def as_clinician(clinic: Accounts) -> Session:
    return clinic.sign_in(CLINICIAN.name, CLINICIAN.password)


def test_a_backup_is_whole_and_says_what_it_is(
    session: Session, backups: Backups, stick: Path, settings: Settings
) -> None:
    backup = backups.create(stick, Task())
    assert backup.complete
    assert backup.checked
    assert backup.made_by == CLINICIAN.name
    assert {path.name for path in backup.folder.iterdir()} == {
        "chart.db", "clinic.db", "keyslots.json", "manifest.json"
    }  # fmt: skip
    assert backup.bytes == sum(
        path.stat().st_size for path in backup.folder.iterdir() if path.name != MANIFEST
    )
    assert re.fullmatch(r"[a-z0-9-]+", backup.folder.name), "FAT takes neither colons nor case"
    assert backups.list(stick) == [backup]
    event = session.audit.events(limit=1, action=Action.BACKUP)[0]
    assert (event.object_id, event.status) == (backup.folder.name, "ok")
    assert event.detail["bytes"] == backup.bytes
    assert event.detail["size"] == backup.events
    assert event.detail["root"] == backup.root
    last = backups.last()
    assert last is not None
    assert (last.folder.name, last.bytes, last.root) == (
        backup.folder.name,
        backup.bytes,
        backup.root,
    )
    secret = (settings.home / "device.secret").read_bytes()
    for path in backup.folder.iterdir():
        content = path.read_bytes()
        assert secret not in content
        for marker in (FAMILY, "claudication"):
            assert marker.encode() not in content
    assert backups.verify(backup.folder, Task()).whole
    assert session.audit.verify().whole


def test_a_manager_backs_up_the_charts_without_being_able_to_read_them(
    clinic: Accounts, founded: FoundedClinic, stick: Path, settings: Settings
) -> None:
    with as_clinician(clinic) as session:
        a_visit(session.charts(), a_patient("Zebulonia", FAMILY), WORDS)
    before = hashlib.sha256((settings.home / "chart.db").read_bytes()).hexdigest()
    with as_manager(clinic) as session:
        backups = Backups(session)
        backup = backups.create(stick, Task())
        assert read_manifest(backup.folder).files["chart.db"].sha256 == before
        assert session.chart is None
        assert session.data_key(session.table, StoreKind.CHART) is None
        assert backup.complete
        assert not backup.checked, "nobody has opened the charts in it"
        unopened = backups.verify(backup.folder, Task())
        assert (unopened.whole, unopened.charts_opened, unopened.findings) == (False, False, ())
        assert backups.verified(backup) is None
        opened = backups.verify(backup.folder, Task(), words=founded.recovery.text)
        assert opened.whole
        assert backups.verified(backup) is True
        assert not backups.verify(backup.folder, Task()).whole
        assert backups.verified(backup) is True, "it was opened once"
        with pytest.raises(Refused, match="not the recovery key"):
            backups.verify(backup.folder, Task(), words=RecoveryKey.create().text)
        (refused, *_) = session.audit.events(action=Action.VERIFY_BACKUP)
        assert (refused.status, refused.object_id) == ("refused", backup.name)
        assert backups.verified(backup) is True, "wrong words say nothing about it"
        with pytest.raises(Refused):
            backups.verify(backup.folder, Task(), password="not the passphrase of anybody")
    with as_clinician(clinic) as session:
        assert Backups(session).verify(backup.folder, Task(), password=CLINICIAN.password).whole


def test_a_charts_log_that_a_crash_left_is_in_the_managers_backup(
    clinic: Accounts, founded: FoundedClinic, stick: Path, settings: Settings
) -> None:
    """What was committed lies in the write-ahead log, which nobody without a key can fold in."""
    program = """
import os, sys
from pathlib import Path
from app.accounts.accounts import Accounts
from tests.fixtures.charts import a_patient, a_visit
from tests.fixtures.clinic import CLINICIAN, settings_for
session = Accounts(settings_for(Path(sys.argv[1]))).sign_in(CLINICIAN.name, CLINICIAN.password)
a_visit(session.charts(), a_patient("Zebulonia", "Quarterman-Fitch"))
os._exit(0)
"""
    subprocess.run([sys.executable, "-c", program, str(settings.home)], check=True)
    assert (settings.home / "chart.db-wal").stat().st_size
    with as_manager(clinic) as session:
        backup = Backups(session).create(stick, Task())
        assert "chart.db-wal" in read_manifest(backup.folder).files
        verdict = Backups(session).verify(backup.folder, Task(), words=founded.recovery.text)
        assert verdict.whole, verdict.findings


def test_a_dictation_goes_on_while_a_backup_is_made(
    session: Session, encounter: Encounter, stick: Path
) -> None:
    """The copy holds a prefix of the recording, opens, and is consistent."""
    recorder = Recordings(session, as_engines(ScriptedEngines())).begin(encounter.id, "Desk")
    second = voice(1.0)
    appended, copying, enough = [0], threading.Event(), threading.Event()

    def dictate() -> None:
        while not enough.is_set():
            recorder.append(second)
            appended[0] += 1
            if appended[0] >= 20:
                copying.set()

    def watch(progress: Progress) -> None:
        if "chart.db" in progress.step:
            counted.append(appended[0])

    counted: list[int] = []
    dictating = threading.Thread(target=dictate)
    dictating.start()
    try:
        assert copying.wait(60)
        first = appended[0]
        backups = Backups(session)
        made = [backups.create(stick, Task(watch)) for _ in range(5)]
        last = appended[0]
    finally:
        enough.set()
        dictating.join()
    assert last > first, "the dictation stood still"
    assert len(set(counted)) > 1, "no chunk came while the charts were copied"
    recording = recorder.finish()
    for backup in made:
        verdict = backups.verify(backup.folder, Task())
        assert verdict.whole, verdict.findings
        chunks = chunks_in(session, backup, recording.id)
        assert first - 1 <= len(chunks) <= last + 1
        assert set(chunks) == {second}


def chunks_in(session: Session, backup: Backup, recording: RecordingId) -> list[bytes]:
    """The journal of a recording in a backup's charts, read from a copy of it."""
    with private_folder(backup.folder, "looking") as private:
        staged = stage(backup.folder, private, Task())
        with opened(staged, session.data_key) as stores:
            assert stores.chart is not None
            return stores.chart.read(
                lambda connection: list(RecordingRepository(connection).chunks(recording))
            )


def test_each_unusable_destination_has_its_words(
    session: Session, backups: Backups, stick: Path, settings: Settings, tmp_path: Path
) -> None:
    inside = settings.home / "copies"
    inside.mkdir()
    link = tmp_path / "link"
    link.symlink_to(inside)
    file = tmp_path / "file"
    file.write_bytes(b"")
    for place, words in (
        (settings.home, "clinic's own"),
        (inside, "clinic's own"),
        (link, "clinic's own"),
        (tmp_path / "absent", "no folder"),
        (file, "no folder"),
    ):
        with pytest.raises(UserFacingError, match=words):
            backups.create(place, Task())
    assert list(inside.iterdir()) == []
    failures = session.audit.events(limit=10, action=Action.BACKUP)
    assert {event.status for event in failures} == {"failed"}
    assert len(failures) == 5
    assert backups.last() is None


def test_a_full_destination_is_told_before_and_while_it_is_written(
    backups: Backups, small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(UserFacingError, match=r"MB free, and the backup needs"):
        backups.create(small_disk, Task())
    plenty = shutil.disk_usage("/")
    with monkeypatch.context() as patched:
        patched.setattr(destination.shutil, "disk_usage", lambda _path: plenty)
        with pytest.raises(UserFacingError, match="is full") as refusal:
            backups.create(small_disk, Task())
    assert "earlier backups are still there" in refusal.value.safe
    assert list(small_disk.iterdir()) == []


def test_a_read_only_destination_is_told(backups: Backups, small_disk: Path) -> None:
    remount = ["mount", "-o", "remount,ro,size=100m", str(small_disk)]
    subprocess.run(remount, check=True, capture_output=True)
    with pytest.raises(UserFacingError, match="read-only"):
        backups.create(small_disk, Task())


def test_a_stick_that_is_pulled_out_is_told(
    session: Session, backups: Backups, stick: Path
) -> None:
    def pull(progress: Progress) -> None:
        if "clinic.db" in progress.step:
            shutil.rmtree(stick, ignore_errors=True)

    with pytest.raises(UserFacingError, match=r"can no longer be reached|no folder"):
        backups.create(stick, Task(pull))
    event = session.audit.events(limit=1, action=Action.BACKUP)[0]
    assert (event.status, event.detail) == ("failed", {"error": "UserFacingError"})


def test_a_cancelled_backup_leaves_nothing(backups: Backups, stick: Path) -> None:
    task = Task(lambda progress: task.cancel() if "clinic.db" in progress.step else None)
    with pytest.raises(Cancelled):
        backups.create(stick, task)
    assert list(stick.iterdir()) == []
    assert backups.create(stick, Task()).complete


def test_a_backup_is_never_written_over(session: Session, backups: Backups, stick: Path) -> None:
    same = Backups(session, Clock())
    backup = same.create(stick, Task())
    content = {path.name: path.read_bytes() for path in backup.folder.iterdir()}
    with pytest.raises(UserFacingError, match="already"):
        same.create(stick, Task())
    assert {path.name: path.read_bytes() for path in backup.folder.iterdir()} == content


def test_a_damaged_store_is_found_while_it_is_backed_up(
    session: Session, backups: Backups, stick: Path, settings: Settings
) -> None:
    good = backups.create(stick, Task())
    flip(settings.home / "chart.db", 0.9)
    with pytest.raises(UserFacingError, match="is damaged") as refusal:
        backups.create(stick, Task())
    assert "Restore" in refusal.value.action
    assert [one.folder for one in backups.list(stick)] == [good.folder]
    assert backups.thin(stick) == []
    assert session.audit.events(limit=1, action=Action.BACKUP)[0].status == "failed"


def test_what_nobody_could_open_never_displaces_what_was_opened(
    clinic: Accounts, stick: Path, settings: Settings, founded: FoundedClinic
) -> None:
    """An office manager's copies of damaged charts look like any others until they are opened."""
    clock = Clock()
    with as_clinician(clinic) as session:
        a_visit(session.charts())
        good = Backups(session, clock).create(stick, Task())
    flip(settings.home / "chart.db", 0.9)
    with as_manager(clinic) as session:
        PolicyService(session).change(OFFICE_MANAGER.password, backups_kept=1)
        backups = Backups(session, clock)
        for _ in range(4):
            clock.now += timedelta(minutes=1)
            newest = backups.create(stick, Task())
            backups.thin(stick)
        assert [one.folder for one in backups.list(stick)] == [newest.folder, good.folder]
        verdict = backups.verify(newest.folder, Task(), words=founded.recovery.text)
        assert not verdict.whole
        assert verdict.findings
        assert backups.verified(newest) is False
        assert backups.verify(good.folder, Task(), words=founded.recovery.text).whole
        assert backups.thin(stick) == [], "a damaged backup does not count, and is not removed"


@pytest.mark.parametrize("name", ["chart.db", "clinic.db", "keyslots.json", "manifest.json"])
def test_verification_finds_a_changed_byte(backups: Backups, stick: Path, name: str) -> None:
    backup = backups.create(stick, Task())
    flip(backup.folder / name)
    verdict = backups.verify(backup.folder, Task())
    assert not verdict.whole
    assert verdict.findings
    assert not verdict.charts_opened


def test_verification_only_reads_the_backup(
    backups: Backups, stick: Path, settings: Settings, tmp_path: Path
) -> None:
    backup = backups.create(stick, Task())
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in stick.rglob("*.*")}
    around = set(tmp_path.iterdir())
    assert backups.verify(backup.folder, Task()).whole
    assert {
        path: (path.read_bytes(), path.stat().st_mtime_ns) for path in stick.rglob("*.*")
    } == before
    assert set(tmp_path.iterdir()) == around, "the private copy is gone"


def test_a_missing_file_makes_a_backup_incomplete(backups: Backups, stick: Path) -> None:
    backup = backups.create(stick, Task())
    (backup.folder / "chart.db").unlink()
    (found,) = backups.list(stick)
    assert not found.complete
    assert not backups.verify(backup.folder, Task()).whole
    assert backups.thin(stick) == [], "it may still be of use to somebody"


def test_an_incomplete_backup_is_shown_and_removed_by_thinning(
    session: Session, backups: Backups, stick: Path
) -> None:
    whole = backups.create(stick, Task())
    without = backups.create(stick, Task())
    (without.folder / MANIFEST).unlink()
    cut = backups.create(stick, Task())
    part = cut.folder.rename(cut.folder.with_name(cut.folder.name + PART))
    strange = without.folder / "holiday.jpg"
    strange.write_bytes(b"not ours")
    shown = {one.folder: one.complete for one in backups.list(stick)}
    assert shown == {whole.folder: True, without.folder: False, part: False}
    gone = backups.thin(stick)
    assert {one.folder for one in gone} == {without.folder, part}
    assert strange.exists()
    assert list(without.folder.iterdir()) == [strange]
    assert not part.exists()
    events = session.audit.events(limit=10, action=Action.REMOVE_BACKUP)
    assert {event.object_id for event in events} == {without.folder.name, part.name}
    assert {event.reason for event in events} == {"incomplete"}


def test_another_clinics_backups_are_left_alone(
    backups: Backups, stick: Path, tmp_path: Path
) -> None:
    theirs = Accounts(settings_for(tmp_path / "theirs"), argon=Argon2Cost.floor())
    theirs.found("Another practice", [CLINICIAN, OFFICE_MANAGER])
    with as_clinician(theirs) as session:
        foreign = Backups(session).create(stick, Task())
    mine = backups.create(stick, Task())
    assert backups.list(stick) == [mine]
    assert backups.thin(stick) == []
    verdict = backups.verify(foreign.folder, Task())
    assert verdict.findings == ("It is a backup of another clinic.",)


def test_thinning_follows_the_policy(clinic: Accounts, stick: Path) -> None:
    clock = Clock()
    with as_manager(clinic) as session:
        PolicyService(session).change(OFFICE_MANAGER.password, backups_kept=3)
        backups = Backups(session, clock)
        for _ in range(40):
            backups.create(stick, Task())
            clock.now += timedelta(hours=12)
        foreseen = backups.superfluous(stick)
        gone = backups.thin(stick)
        assert gone == foreseen
        kept = [backup.made_at for backup in backups.list(stick)]
        assert backups.thin(stick) == []
        events = session.audit.events(limit=100, action=Action.REMOVE_BACKUP)
        assert [event.object_id for event in reversed(events)] == [one.name for one in gone]
        assert {event.reason for event in events} == {"policy"}
    last = NEW_YEAR + timedelta(hours=12 * 39)
    newest = {last - timedelta(hours=12 * number) for number in range(3)}
    days = {datetime(2026, 1, day, 21, tzinfo=UTC) for day in range(14, 21)}
    weeks = {datetime(2026, 1, day, 21, tzinfo=UTC) for day in (4, 11, 18)}
    assert set(kept) == newest | days | weeks
    assert len(gone) == 40 - len(kept)


def test_a_backup_that_the_log_does_not_continue_is_never_removed(
    clinic: Accounts, stick: Path, settings: Settings, tmp_path: Path
) -> None:
    clock = Clock()
    shutil.copytree(settings.home, tmp_path / "earlier")
    with as_manager(clinic) as session:
        lost = Backups(session, clock).create(stick, Task())
    shutil.rmtree(settings.home)
    shutil.copytree(tmp_path / "earlier", settings.home)  # somebody puts an older state back
    with as_manager(clinic) as session:
        PolicyService(session).change(OFFICE_MANAGER.password, backups_kept=1)
        backups = Backups(session, clock)
        for _ in range(3):
            clock.now += timedelta(minutes=1)
            newest = backups.create(stick, Task())
        backups.thin(stick)
        assert [one.folder for one in backups.list(stick)] == [newest.folder, lost.folder]
        verdict = backups.verify(lost.folder, Task())
        assert any("does not continue" in finding for finding in verdict.findings)


def test_backups_are_due_by_the_policy(clinic: Accounts, stick: Path) -> None:
    clock = Clock()
    with as_manager(clinic) as session:
        backups = Backups(session, clock)
        assert not backups.due(clock.now)
        with pytest.raises(UserFacingError, match="No folder"):
            backups.run(Task())
        PolicyService(session).change(
            OFFICE_MANAGER.password, backup_folder=str(stick), backup_every_hours=24
        )
        assert backups.due(datetime.now(UTC))
        away = stick.rename(stick.with_name("pulled out"))
        with pytest.raises(UserFacingError, match="no folder"):
            backups.run(Task())
        failed = datetime.now(UTC)
        assert not backups.due(failed + timedelta(minutes=55)), "not every minute anew"
        assert backups.due(failed + timedelta(minutes=61))
        away.rename(stick)
        backups.run(Task())
        made = datetime.now(UTC)
        assert not backups.due(made + timedelta(hours=23, minutes=50))
        assert backups.due(made + timedelta(hours=24, minutes=1))
        assert backups.due(made - timedelta(days=1)), "the clock was wrong when it was made"
    with as_clinician(clinic) as session:
        backups = Backups(session)
        assert not backups.due(made)
        assert backups.due(made + timedelta(days=2))
        session.cover()
        assert not backups.due(made + timedelta(days=2)), "nobody is there to be told"


def test_two_backups_at_once_are_refused(backups: Backups, stick: Path) -> None:
    second: list[UserFacingError] = []

    def again(_: Progress) -> None:
        if not second:
            with pytest.raises(UserFacingError, match="made already") as refusal:
                backups.create(stick, Task())
            second.append(refusal.value)

    assert backups.create(stick, Task(again)).complete
    assert second


def test_a_forged_manifest_is_not_believed(session: Session, backups: Backups, stick: Path) -> None:
    backup = backups.create(stick, Task())
    keys = PrivateKeys.create()
    forged = read_manifest(backup.folder).signed(keys.sign)
    (backup.folder / MANIFEST).write_bytes(encode(forged))
    (found,) = backups.list(stick)
    assert not found.complete
    assert "not signed" in backups.verify(backup.folder, Task()).findings[0]


def fill(session: Session, recording: RecordingId, first: int, count: int) -> None:
    """Append seconds of audio in one transaction."""

    def work(unit: UnitOfWork) -> None:
        for index in range(first, first + count):
            RecordingRepository(unit.connection).append_chunk(recording, index, bytes(32_000))

    session.charts().write(work)


@pytest.mark.parametrize("work", ["scrub", "snapshot"])
def test_what_changes_the_whole_file_waits_for_a_copy(
    session: Session, tmp_path: Path, work: str
) -> None:
    """Otherwise the copy's first pages would be older than its last."""
    charts = session.charts()
    visit = a_visit(charts)
    fill(session, visit.recording_id, 0, 150)
    others: list[threading.Thread] = []

    def meanwhile(progress: Progress) -> None:
        if (progress.fraction or 0) > 0.4 and not others:
            for number in range(10):
                a_visit(charts, a_patient(f"Given {number}", f"Family {number}" * 5))
            fill(session, visit.recording_id, 150, 20)
            second = tmp_path / "second.db"
            act = {
                "scrub": lambda: charts.scrub(Task()),
                "snapshot": lambda: charts.snapshot(second, Task()),
            }[work]
            others.append(threading.Thread(target=act))
            others[0].start()

    charts.snapshot(tmp_path / "copy.db", Task(meanwhile))
    others[0].join()
    key = session.data_key(session.table, StoreKind.CHART)
    assert key is not None
    with key:
        for copy in tmp_path.glob("*.db"):
            assert damage_of(copy, StoreKind.CHART, charts.identity.store_id, key) == []


def test_signing_out_while_a_backup_is_made_leaves_nothing(clinic: Accounts, stick: Path) -> None:
    with as_clinician(clinic) as session:
        visit = a_visit(session.charts())
        fill(session, visit.recording_id, 0, 100)

        def leave(progress: Progress) -> None:
            if (progress.fraction or 0) > 0.1:
                session.close()

        with pytest.raises(UserFacingError):
            Backups(session).create(stick, Task(leave))
    assert list(stick.iterdir()) == []
    with as_clinician(clinic) as session:
        assert session.audit.verify().whole


def test_charts_whose_new_key_is_not_in_place_yet_are_backed_up(
    clinic: Accounts, founded: FoundedClinic, stick: Path, settings: Settings
) -> None:
    """A crash left both files; the key slots name the salt of the one that counts."""
    chart = settings.home / "chart.db"
    chart.rename(chart.with_name("chart.db.next"))
    chart.write_bytes(os.urandom(40_960))
    with as_manager(clinic) as session:
        backup = Backups(session).create(stick, Task())
        verdict = Backups(session).verify(backup.folder, Task(), words=founded.recovery.text)
        assert verdict.whole, verdict.findings


def test_charts_of_another_clinic_are_not_backed_up(
    clinic: Accounts, stick: Path, settings: Settings
) -> None:
    (settings.home / "chart.db").write_bytes(os.urandom(40_960))
    with (
        as_manager(clinic) as session,
        pytest.raises(UserFacingError, match="not the one that the key slots name"),
    ):
        Backups(session).create(stick, Task())
    assert list(stick.iterdir()) == []


def test_a_stick_in_the_drawer_is_not_a_damaged_backup(
    session: Session, backups: Backups, stick: Path
) -> None:
    backup = backups.create(stick, Task())
    away = stick.rename(stick.with_name("drawer"))
    with pytest.raises(UserFacingError, match="no folder"):
        backups.verify(backup.folder, Task())
    with pytest.raises(UserFacingError, match="can no longer be reached"):
        backups.list(stick)
    assert session.audit.events(limit=1, action=Action.VERIFY_BACKUP) == []
    away.rename(stick)
    assert backups.verified(backup) is True


def test_missing_charts_are_not_blamed_on_the_stick(
    clinic: Accounts, stick: Path, settings: Settings
) -> None:
    (settings.home / "chart.db").unlink()
    with as_manager(clinic) as session, pytest.raises(UserFacingError, match=r"«chart\.db»"):
        Backups(session).create(stick, Task())
    assert list(stick.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither")
def test_odd_things_on_a_stick_are_not_waited_for_and_not_followed(
    session: Session, backups: Backups, stick: Path, tmp_path: Path
) -> None:
    backup = backups.create(stick, Task())
    (stick / folder_name(backup.clinic, NEW_YEAR)).symlink_to(backup.folder)
    assert backups.list(stick) == [backup]
    for name in (MANIFEST, "keyslots.json"):
        kept = (backup.folder / name).rename(tmp_path / name)
        os.mkfifo(backup.folder / name)
        (found,) = backups.list(stick)
        assert not found.complete
        (backup.folder / name).unlink()
        kept.rename(backup.folder / name)
    assert {path.stat().st_mode & 0o077 for path in backup.folder.iterdir()} == {0}


def test_the_backup_being_written_is_not_superfluous(backups: Backups, stick: Path) -> None:
    foreseen: list[list[Backup]] = []
    shown: list[list[Backup]] = []

    def meanwhile(_: Progress) -> None:
        foreseen.append(backups.superfluous(stick))
        shown.append(backups.list(stick))

    backups.create(stick, Task(meanwhile))
    assert any(shown), "it is shown as incomplete"
    assert not any(foreseen)


@pytest.mark.parametrize("share", [0.001, 0.2, 0.5, 0.8, 0.999])
def test_damage_that_a_manager_copied_is_found_wherever_it_is(
    clinic: Accounts, founded: FoundedClinic, stick: Path, settings: Settings, share: float
) -> None:
    flip(settings.home / "chart.db", share)
    with as_manager(clinic) as session:
        backups = Backups(session)
        backup = backups.create(stick, Task())
        verdict = backups.verify(backup.folder, Task(), words=founded.recovery.text)
        assert verdict.findings
        assert not verdict.whole
        assert backups.verified(backup) is False


def test_a_screen_that_is_covered_does_not_cut_a_backup_short(
    session: Session, backups: Backups, stick: Path
) -> None:
    backup = backups.create(stick, Task(lambda _: session.cover()))
    assert session.covered
    session.uncover(CLINICIAN.password)
    checked = backups.verify(backup.folder, Task(lambda _: session.cover()))
    assert checked.whole, checked.findings


def test_older_charts_beside_a_newer_log_are_found(
    clinic: Accounts, founded: FoundedClinic, stick: Path, settings: Settings, tmp_path: Path
) -> None:
    """An office manager cannot write charts, but could put an older file, account and all, back."""
    with as_clinician(clinic) as session:
        a_visit(session.charts())
    names = ("chart.db", "chart.db.state")
    for name in names:
        shutil.copyfile(settings.home / name, tmp_path / name)
    with as_clinician(clinic) as session:
        a_visit(session.charts(), a_patient("Lena", "Later"))
    with as_manager(clinic) as session:
        whole = Backups(session).create(stick, Task())
    for name in names:
        shutil.copyfile(tmp_path / name, settings.home / name)
    with as_manager(clinic) as session:
        backups = Backups(session)
        doctored = backups.create(stick, Task())
        assert backups.verify(whole.folder, Task(), words=founded.recovery.text).whole
        verdict = backups.verify(doctored.folder, Task(), words=founded.recovery.text)
        assert any("older than the log" in finding for finding in verdict.findings)


def test_a_manager_who_says_the_charts_were_opened_is_not_believed(
    clinic: Accounts, stick: Path
) -> None:
    with as_manager(clinic) as session:
        backup = Backups(session).create(stick, Task())
        manifest = read_manifest(backup.folder)
        claim = msgspec.structs.replace(manifest, checked=(StoreKind.CHART, StoreKind.CLINIC))
        (backup.folder / MANIFEST).write_bytes(encode(claim.signed(session.sign)))
        (found,) = Backups(session).list(stick)
        assert found.complete
        assert not found.checked
