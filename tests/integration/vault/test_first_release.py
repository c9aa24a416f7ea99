"""A clinic of the first release, as it lay on a disk: it opens, and a backup of it restores.

tests/fixtures/first_release was written by the program before there were stages of membership, keys
of patients and backups: schema 1 of both stores, one signed-in clinician, one manager, one visit.
"""

from __future__ import annotations

import hashlib
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.accounts.accounts import Accounts
from app.accounts.session import Session
from app.accounts.unlocking import data_key, with_passphrase
from app.audit.events import Action
from app.backup.backups import Backups
from app.backup.manifest import MANIFEST, FileRecord, Manifest, encode, folder_name, read_slots
from app.backup.restore import Restore
from app.keys.argon import Argon2Cost
from app.store.connection import open_raw
from app.store.kinds import StoreKind
from app.store.notes import NoteRepository
from app.store.patients import PatientRepository
from app.store.values import time_text
from app.task import Task
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER, settings_for

OLD = Path(__file__).parents[2] / "fixtures" / "first_release"
FILES = ("chart.db", "clinic.db", "keyslots.json")
MADE = datetime(2026, 11, 21, 14, 59, tzinfo=UTC)


@pytest.fixture
def words() -> str:
    return (OLD / "words").read_text()


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    """The old clinic's files with a manifest that its clinician signed."""
    folder = tmp_path / "stick" / folder_name("0" * 8, MADE)
    folder.mkdir(parents=True)
    for name in FILES:
        shutil.copyfile(OLD / name, folder / name)
    table = read_slots(folder)
    secret = (OLD / "device.secret").read_bytes()
    member, keys = with_passphrase(table, CLINICIAN.name, CLINICIAN.password, secret)
    key = data_key(table, member.person, keys, StoreKind.CLINIC)
    assert key is not None
    copy = tmp_path / "clinic.db"
    shutil.copyfile(OLD / "clinic.db", copy)
    with key:
        raw = open_raw(copy, key)
    (head,) = raw.execute("SELECT text FROM checkpoints ORDER BY number DESC").fetchone()
    assert raw.execute("SELECT max(number) FROM schema_migrations").fetchone() == (1,)
    raw.close()
    contents = {name: (folder / name).read_bytes() for name in FILES}
    manifest = Manifest(
        clinic=table.clinic,
        made_at=time_text(MADE),
        made_by=member.person,
        checked=(StoreKind.CHART, StoreKind.CLINIC),
        files={
            name: FileRecord(bytes=len(content), sha256=hashlib.sha256(content).hexdigest())
            for name, content in contents.items()
        },
        checkpoint=head,
    ).signed(keys.sign)
    (folder / MANIFEST).write_bytes(encode(manifest))
    keys.forget()
    return folder


def assert_everything_is_there(session: Session) -> None:
    charts = session.charts()
    (patient,) = charts.read(lambda connection: PatientRepository(connection).list())
    assert patient.name == "Rosa Marín"
    (found,) = charts.read(lambda connection: NoteRepository(connection).search("metformin"))
    note = charts.read(lambda connection: NoteRepository(connection).get(found.note_id))
    assert note.sections[0].statements[0].text == "Metformin 500 mg twice daily."
    verdict = session.audit.verify()
    assert verdict.whole, verdict.findings


def test_it_opens(tmp_path: Path, words: str) -> None:
    settings = settings_for(tmp_path / "clinic")
    settings.home.mkdir()
    for name in (*FILES, "device.secret"):
        shutil.copyfile(OLD / name, settings.home / name)
    with Accounts(settings, argon=Argon2Cost.floor()).recover(words) as session:
        assert_everything_is_there(session)


def test_a_backup_of_it_restores_and_is_brought_up_to_date(
    backup: Path, tmp_path: Path, words: str
) -> None:
    settings = settings_for(tmp_path / "new" / "clinic")
    before = {path.name: path.read_bytes() for path in backup.iterdir()}
    done = Restore(settings).run(backup, words, Task())
    assert done.notices == ()
    assert {path.name: path.read_bytes() for path in backup.iterdir()} == before
    clinic = Accounts(settings, argon=Argon2Cost.floor())
    with clinic.recover(words) as session:
        assert_everything_is_there(session)
        assert session.audit.events(limit=1, action=Action.RESTORE)
        newer = Backups(session).create(backup.parent, Task())
        assert Backups(session).verify(newer.folder, Task()).whole
        assert Backups(session).verify(backup, Task()).whole


def test_its_workstation_restores_it_with_a_passphrase(backup: Path, tmp_path: Path) -> None:
    settings = settings_for(tmp_path / "clinic")
    settings.home.mkdir()
    shutil.copyfile(OLD / "device.secret", settings.home / "device.secret")
    Restore(settings).run(
        backup, "", Task(), name=OFFICE_MANAGER.name, password=OFFICE_MANAGER.password
    )
    clinic = Accounts(settings, argon=Argon2Cost.floor())
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        assert_everything_is_there(session)
