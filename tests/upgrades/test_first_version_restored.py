"""A backup of a clinic of the first version restores, and is brought up to date on the way."""

from __future__ import annotations

import hashlib
import shutil
import zipfile
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
from app.store.patients import PatientRepository
from app.store.values import time_text
from app.task import Task
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER, settings_for
from tests.upgrades.test_first_version import FOLDER, WORDS

FILES = ("chart.db", "clinic.db", "keyslots.json")
MADE = datetime(2026, 11, 21, 14, 59, tzinfo=UTC)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """The clinic as the first version left it."""
    with zipfile.ZipFile(FOLDER / "clinic-1.zip") as archive:
        archive.extractall(tmp_path / "old")
    return tmp_path / "old"


@pytest.fixture
def backup(old: Path, tmp_path: Path) -> Path:
    """The old files with a manifest that their clinician signed."""
    folder = tmp_path / "stick" / folder_name("0" * 8, MADE)
    folder.mkdir(parents=True)
    for name in FILES:
        shutil.copyfile(old / name, folder / name)
    table = read_slots(folder)
    secret = (old / "device.secret").read_bytes()
    member, keys = with_passphrase(table, CLINICIAN.name, CLINICIAN.password, secret)
    key = data_key(table, member.person, keys, StoreKind.CLINIC)
    assert key is not None
    with key:
        raw = open_raw(old / "clinic.db", key)
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
    (patient,) = session.charts().read(lambda c: PatientRepository(c).list())
    assert patient.family_name == "Example"
    verdict = session.audit.verify()
    assert verdict.whole, verdict.findings


def test_it_restores_on_a_bare_machine(backup: Path, tmp_path: Path) -> None:
    settings = settings_for(tmp_path / "new" / "clinic")
    before = {path.name: path.read_bytes() for path in backup.iterdir()}
    done = Restore(settings).run(backup, WORDS, Task())
    (notice,) = done.notices
    assert "nobody knows whether patients were erased" in notice
    assert {path.name: path.read_bytes() for path in backup.iterdir()} == before
    with Accounts(settings, argon=Argon2Cost.floor()).recover(WORDS) as session:
        assert_everything_is_there(session)
        assert session.audit.events(limit=1, action=Action.RESTORE)
        newer = Backups(session).create(backup.parent, Task())
        for folder in (newer.folder, backup):
            verdict = Backups(session).verify(folder, Task())
            assert verdict.whole, verdict.findings


def test_its_workstation_restores_it_with_a_passphrase(
    backup: Path, old: Path, tmp_path: Path
) -> None:
    settings = settings_for(tmp_path / "clinic")
    settings.home.mkdir()
    shutil.copyfile(old / "device.secret", settings.home / "device.secret")
    Restore(settings).run(
        backup, "", Task(), name=OFFICE_MANAGER.name, password=OFFICE_MANAGER.password
    )
    clinic = Accounts(settings, argon=Argon2Cost.floor())
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        assert_everything_is_there(session)
