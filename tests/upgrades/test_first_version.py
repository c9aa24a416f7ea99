"""A clinic that the first version founded: its table of key slots, stores and log go on.

`clinic-1.zip` was written by that version, `clinic-1.words` are its recovery words.
"""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from app.accounts.accounts import Accounts
from app.accounts.people import People
from app.accounts.session import Duty
from app.audit.events import Action
from app.domain.practitioner import Role
from app.errors import Refused
from app.keys.argon import Argon2Cost
from app.keys.keyslots import CHART, VERSION, KeySlotFiles
from app.paths import Paths
from app.settings import Settings
from app.store.patients import PatientRepository
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER

FOLDER = Path(__file__).parent
WORDS = (FOLDER / "clinic-1.words").read_text(encoding="utf-8")
NEW = "seven lanterns in a quiet harbour"


@pytest.fixture
def first(settings: Settings) -> Accounts:
    with zipfile.ZipFile(FOLDER / "clinic-1.zip") as archive:
        archive.extractall(settings.home)
    return Accounts(settings, argon=Argon2Cost.floor())


def test_it_opens_with_its_charts_and_a_whole_log(first: Accounts) -> None:
    """Its charts get a new key, because nobody had vouched for the one they had."""
    with first.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        (patient,) = session.charts().read(lambda c: PatientRepository(c).list())
        assert patient.family_name == "Example"
        assert session.table.epoch == 2
        assert session.table.stores[CHART].vouched_by == session.person.id
        assert Duty.REPLACE_RECOVERY_KEY not in session.duties  # nothing is known of its sheet
        verdict = session.audit.verify()
        assert verdict.whole, verdict.findings
    with first.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        assert session.audit.verify().whole


def test_its_first_change_of_the_key_slots_writes_the_new_version(
    first: Accounts, settings: Settings
) -> None:
    files = KeySlotFiles(Paths(settings.home))
    old = files.load()
    with first.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        code = People(session).invite(
            "bela", "Dr. Bela", frozenset({Role.CLINICIAN}), OFFICE_MANAGER.password
        )
    fingerprint = first.enrol("bela", code.text, NEW)
    with first.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        (waiting,) = People(session).waiting()
        People(session).admit(waiting.person.id, fingerprint, CLINICIAN.password)
        assert session.audit.verify().whole
    with first.sign_in("bela", NEW) as session:
        assert len(session.charts().read(lambda c: PatientRepository(c).list())) == 1
    assert files.load().version == VERSION
    files.save(old)
    with pytest.raises(Refused, match="older than its audit log"):
        first.sign_in(CLINICIAN.name, CLINICIAN.password)


def test_its_recovery_key_opens_it_and_is_replaced(first: Accounts) -> None:
    with first.recover(WORDS) as session:
        assert session.audit.events(action=Action.RECOVER)
        fresh = People(session).replace_recovery_key(WORDS)
        People(session).rekey()
    with pytest.raises(Refused):
        first.recover(WORDS)
    with first.recover(fresh.text) as session:
        assert session.audit.verify().whole
