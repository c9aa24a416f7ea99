"""kill -9 while a passphrase is changed, a clinician admitted, the charts given a new key.

Afterwards somebody can still sign in, with exactly one of the two states, and the log has no gap.
The kills are spread over the step that must be durable; what comes before it writes nothing.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.accounts import changing
from app.accounts.accounts import Accounts
from app.accounts.people import People
from app.accounts.session import Session
from app.audit.events import Action
from app.domain.practitioner import Role
from app.errors import WrongAnswer
from app.keys.argon import Argon2Cost
from app.keys.keyslots import KeySlotFiles
from app.paths import Paths
from app.store.patients import PatientRepository
from app.store.store import Store
from tests.faults.kill import Act, Killing, Outcome
from tests.fixtures.charts import a_patient
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER, FoundedClinic, settings_for

RUNS = 30  # each run founds, signs in and derives keys: slow
NEW = "seven lanterns in a quiet harbour"
BELAS = "copper bicycle under the willow"


def accounts(folder: Path) -> Accounts:
    return Accounts(settings_for(folder / "clinic"), argon=Argon2Cost.floor())


def amara(folder: Path, password: str = CLINICIAN.password) -> Session:
    return accounts(folder).sign_in(CLINICIAN.name, password)


def bela(session: Session) -> Any:
    return next(one for one in People(session).list() if one.person.name == "bela")


def changes_seen_with(folder: Path, password: str) -> int | None:
    """How many changes of accounts the log tells of; None if this passphrase is not the one."""
    try:
        session = amara(folder, password)
    except WrongAnswer:
        return None
    with session:
        session.charts()
        whole(session)
        return len(session.audit.events(action=Action.ACCOUNT))


def whole(session: Session) -> None:
    verdict = session.audit.verify()
    assert verdict.whole, verdict.findings


def settled(folder: Path) -> None:
    """Both files hold the one table that counts, and nothing else is left."""
    paths = Paths(folder / "clinic")
    first, second = paths.key_slots
    assert first.read_bytes() == second.read_bytes()
    assert not paths.next_key_slots.exists()
    assert not list(paths.home.glob("*.next"))
    KeySlotFiles(paths).load().verify()


def one_passphrase_works(folder: Path, outcome: Outcome, *, new_first: bool) -> bool:
    """Whether it is the new one; the old one or the new one, and never both, opens the stores."""
    order = (NEW, CLINICIAN.password) if new_first else (CLINICIAN.password, NEW)
    found = {password: changes_seen_with(folder, password) for password in order}
    changed = found[NEW] is not None
    assert found == {NEW: 1 if changed else None, CLINICIAN.password: None if changed else 0}
    assert changed or not outcome.acknowledged
    settled(folder)
    return changed


def begin_at(act: Act, owner: Any, name: str) -> None:
    """Let the kills begin when this function is called; in the child only, which ends soon."""
    real: Callable[..., Any] = getattr(owner, name)

    def begun(*arguments: Any, **named: Any) -> Any:
        act.begin()
        return real(*arguments, **named)

    setattr(owner, name, begun)


def change_the_passphrase(act: Act) -> None:
    begin_at(act, changing, "commit")
    session = amara(act.folder)
    People(session).change_password(CLINICIAN.password, NEW)
    act.acknowledge("changed")
    session.close()


def admit_bela(act: Act) -> None:
    begin_at(act, changing, "commit")
    session = amara(act.folder)
    view = bela(session)
    People(session).admit(view.person.id, view.fingerprint, CLINICIAN.password)
    act.acknowledge("admitted")
    session.close()


def give_the_charts_a_new_key(act: Act) -> None:
    begin_at(act, Store, "rekey")
    session = amara(act.folder)  # it is due, so it happens here
    act.acknowledge("rekeyed")
    session.close()


@pytest.fixture(scope="module")
def enrolled(founded: FoundedClinic, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clinic where bela waits for admission."""
    folder = tmp_path_factory.mktemp("enrolled")
    shutil.copytree(founded.home, folder / "clinic")
    with accounts(folder).sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        code = People(session).invite(
            "bela", "Dr. Bela", frozenset({Role.CLINICIAN}), OFFICE_MANAGER.password
        )
    accounts(folder).enrol("bela", code.text, BELAS)
    return folder


@pytest.fixture(scope="module")
def due(enrolled: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clinic that bela has left, whose charts are due for a new key."""
    folder = tmp_path_factory.mktemp("due")
    shutil.copytree(enrolled / "clinic", folder / "clinic")
    with amara(folder) as session:
        view = bela(session)
        People(session).admit(view.person.id, view.fingerprint, CLINICIAN.password)
        session.charts().write(
            lambda unit: PatientRepository(unit.connection).add(a_patient("Robin", "Example"))
        )
    with accounts(folder).sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        People(session).retire(bela(session).person.id, OFFICE_MANAGER.password)
    return folder


def copied(template: Path) -> Callable[[Path], None]:
    return lambda folder: shutil.copytree(template, folder / "clinic") and None


def test_a_killed_change_of_passphrase_leaves_one_that_works(
    founded: FoundedClinic, killed_at_random_points: Killing
) -> None:
    seen: list[bool] = []
    half_way: list[bool] = []

    def check(folder: Path, outcome: Outcome) -> None:
        half_way.append(Paths(folder / "clinic").next_key_slots.exists())
        seen.append(one_passphrase_works(folder, outcome, new_first=len(seen) % 2 == 1))

    killed_at_random_points(RUNS, copied(founded.home), change_the_passphrase, check)
    assert set(seen) == set(half_way) == {True, False}


def test_a_killed_admission_happened_or_did_not(
    enrolled: Path, killed_at_random_points: Killing
) -> None:
    seen: list[bool] = []

    def check(folder: Path, outcome: Outcome) -> None:
        with accounts(folder).sign_in("bela", BELAS) as session:
            reads = session.chart is not None
            whole(session)
        assert reads or not outcome.acknowledged
        with amara(folder) as session:
            assert bool(People(session).waiting()) is not reads
            kinds = [one.detail["kind"] for one in session.audit.events(action=Action.ACCOUNT)]
            assert kinds.count("admit") == reads
            whole(session)
        settled(folder)
        seen.append(reads)

    killed_at_random_points(RUNS, copied(enrolled / "clinic"), admit_bela, check)
    assert set(seen) == {True, False}


def test_a_killed_change_of_the_charts_key_is_finished_or_done_again(
    due: Path, killed_at_random_points: Killing
) -> None:
    before = KeySlotFiles(Paths(due / "clinic")).load()
    seen: list[bool] = []

    def check(folder: Path, outcome: Outcome) -> None:
        with amara(folder) as session:
            assert not session.table.rekey_due
            assert session.table.epoch == before.epoch + 1
            (patient,) = session.charts().read(lambda c: PatientRepository(c).list())
            assert patient.family_name == "Example"
            rekeyed = [one.sequence for one in session.audit.events(action=Action.KEY_SLOTS)]
            assert len(rekeyed) == 1
            arrival = session.audit.events(action=Action.SIGN_IN)[0].sequence
            done_before = rekeyed[0] < arrival
            whole(session)
        assert done_before or not outcome.acknowledged
        paths = Paths(folder / "clinic")
        assert paths.chart_store.read_bytes()[:16] != before.stores["chart"].salt
        settled(folder)
        seen.append(done_before)

    killed_at_random_points(RUNS, copied(due / "clinic"), give_the_charts_a_new_key, check)
    assert set(seen) == {True, False}
