"""A change of the key slots that ends at each of its steps: exactly one state counts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.accounts import committing
from app.accounts.accounts import Accounts
from app.accounts.committing import NotSavedError
from app.accounts.people import People
from app.accounts.session import Session
from app.audit.events import Action
from app.errors import UserFacingError, WrongAnswer
from app.keys import keyslots
from app.keys.files import write_durably
from app.keys.keyslots import KeySlotFiles
from app.paths import Paths
from app.settings import Settings
from app.store.patients import PatientRepository
from tests.fixtures.charts import a_patient
from tests.fixtures.clinic import CLINICIAN

NEW = "seven lanterns in a quiet harbour"
OLD = CLINICIAN.password


class PowerCutError(BaseException):
    """Nothing after it happens."""


def amara(clinic: Accounts, password: str = OLD) -> Session:
    return clinic.sign_in(CLINICIAN.name, password)


def cut(*_: object) -> None:
    raise PowerCutError


def cut_at_the_second_copy(monkeypatch: pytest.MonkeyPatch) -> None:
    def write(path: object, content: bytes) -> None:
        if "copy" in str(path):
            raise PowerCutError
        write_durably(path, content)  # type: ignore[arg-type]

    monkeypatch.setattr(keyslots, "write_durably", write)


def cut_before_it_is_marked(monkeypatch: pytest.MonkeyPatch) -> None:
    real = KeySlotFiles.save

    def save(files: KeySlotFiles, table: keyslots.SlotTable) -> None:
        real(files, table)
        raise PowerCutError

    monkeypatch.setattr(KeySlotFiles, "save", save)


def lose_the_prepared_table(settings: Settings) -> None:
    Paths(settings.home).next_key_slots.unlink()


STEPS: dict[str, tuple[Callable[[pytest.MonkeyPatch], None], bool]] = {
    "before the transaction": (lambda patch: patch.setattr(committing, "add", cut), False),
    "before the files": (lambda patch: patch.setattr(committing, "save", cut), True),
    "between the files": (cut_at_the_second_copy, True),
    "before the mark": (cut_before_it_is_marked, True),
}


def change_and_cut(clinic: Accounts, arrange: Callable[[pytest.MonkeyPatch], None]) -> None:
    """Change the passphrase up to a step; the stores are left as a crash leaves them."""
    session = amara(clinic)
    with pytest.MonkeyPatch.context() as patch:
        arrange(patch)
        with pytest.raises(PowerCutError):
            People(session).change_password(OLD, NEW)
    session.charts().close()
    session.clinic.close()


def settled(settings: Settings) -> None:
    first, second = Paths(settings.home).key_slots
    assert first.read_bytes() == second.read_bytes()
    assert not Paths(settings.home).next_key_slots.exists()


@pytest.mark.parametrize("first_tried", [OLD, NEW])
@pytest.mark.parametrize("step", STEPS)
def test_exactly_one_passphrase_works_whichever_is_tried_first(
    clinic: Accounts, settings: Settings, step: str, first_tried: str
) -> None:
    arrange, counts = STEPS[step]
    change_and_cut(clinic, arrange)
    works, works_no_more = (NEW, OLD) if counts else (OLD, NEW)
    if first_tried == works_no_more:
        with pytest.raises(WrongAnswer):
            amara(clinic, works_no_more)
    with amara(clinic, works) as session:
        changes = session.audit.events(action=Action.ACCOUNT)
        assert len(changes) == counts
        verdict = session.audit.verify()
        assert verdict.whole, verdict.findings
    with pytest.raises(WrongAnswer):
        amara(clinic, works_no_more)
    settled(settings)


def test_a_committed_change_counts_also_without_the_prepared_table(
    clinic: Accounts, settings: Settings
) -> None:
    """The old passphrase opens nothing, but lets the clinic's store write the files."""
    change_and_cut(clinic, STEPS["before the files"][0])
    lose_the_prepared_table(settings)
    with pytest.raises(WrongAnswer):
        amara(clinic, OLD)
    amara(clinic, NEW).close()
    settled(settings)


def test_a_disk_that_is_full_after_the_commit_is_said_and_finished_later(
    clinic: Accounts, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise UserFacingError("The disk is full.")

    with amara(clinic) as session:
        monkeypatch.setattr(KeySlotFiles, "save", full)
        with pytest.raises(NotSavedError, match="change is made"):
            People(session).change_password(OLD, NEW)
        monkeypatch.undo()
        session.confirm(NEW)
        assert session.table.generation == 2
    amara(clinic, NEW).close()
    settled(settings)


def test_a_disk_that_is_full_before_the_commit_changes_nothing(
    clinic: Accounts, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise UserFacingError("The disk is full.")

    with amara(clinic) as session:
        for owner, name in ((KeySlotFiles, "prepare"), (committing, "add")):
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(owner, name, full)
                with pytest.raises(UserFacingError, match="disk is full"):
                    People(session).change_password(OLD, NEW)
        session.confirm(OLD)
        assert session.table.generation == 1
    amara(clinic).close()
    settled(settings)


def test_a_new_key_of_the_charts_that_counts_stays_although_the_files_wait(
    clinic: Accounts, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Thrown away with the message, the charts would be lost."""

    def full(*_: object) -> None:
        raise UserFacingError("The disk is full.")

    with amara(clinic) as session:
        session.charts().write(lambda unit: PatientRepository(unit.connection).add(a_patient()))
        monkeypatch.setattr(KeySlotFiles, "save", full)
        with pytest.raises(NotSavedError):
            People(session).rekey()
        monkeypatch.undo()
        assert len(session.charts().read(lambda c: PatientRepository(c).list())) == 1
    with amara(clinic) as session:
        assert session.table.epoch == 2
        assert len(session.charts().read(lambda c: PatientRepository(c).list())) == 1
        verdict = session.audit.verify()
        assert verdict.whole, verdict.findings
    settled(settings)
