"""Every service called as every role: allowed exactly as ALLOWED says, else refused and audited."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.accounts.accounts import Accounts, NewPerson
from app.accounts.permissions import Act, allowed
from app.accounts.policies import PolicyService
from app.accounts.session import WHILE_CODE_IS_DUE, Duty, Session
from app.audit.events import Action
from app.bootstrap import Services
from app.catalog.catalog import Catalog
from app.domain.practitioner import Role
from app.errors import Refused, UserFacingError
from app.hardware import self_test
from app.inference.engines import Engines
from app.keys.argon import Argon2Cost
from app.paths import Paths
from app.seal.report import SealReport
from app.settings import Settings
from app.store.store import Store
from tests.fixtures.charts import a_visit
from tests.fixtures.clinic import (
    CLINIC_NAME,
    CLINICIAN,
    OFFICE_MANAGER,
    FoundedClinic,
    settings_for,
)
from tests.integration.vault.verbs import QUIET, RULES, Verb, verbs

AUDITOR = NewPerson("ada", "Ada Lind", frozenset({Role.AUDITOR}), "copper meadow window thirteen")
EVERYTHING = NewPerson("eve", "Dr. Eve", frozenset(Role), "velvet engine sparrow eleven")
PEOPLE = (CLINICIAN, OFFICE_MANAGER, AUDITOR, EVERYTHING)
SIGNED_OUT = Refused("You are signed out.", "Sign in again.", "Everything saved is kept.")
LOG_TABLES = {
    "audit_log",
    "merkle_nodes",
    "checkpoints",
    "outbox",
    "outbox_forwarded",
    "log_anchors",
}


@pytest.fixture(scope="module")
def staffed(tmp_path_factory: pytest.TempPathFactory) -> FoundedClinic:
    """A clinic with one person of each role and one of all, and a visit in its charts."""
    home = tmp_path_factory.mktemp("staffed") / "clinic"
    accounts = Accounts(settings_for(home), argon=Argon2Cost.floor())
    recovery = accounts.found(CLINIC_NAME, PEOPLE)
    with accounts.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        a_visit(session.charts())
    with accounts.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as session:
        PolicyService(session).change(
            OFFICE_MANAGER.password, backup_folder=str(home.parent / "stick")
        )
    (home.parent / "stick").mkdir()
    return FoundedClinic(home, recovery)


@dataclass(frozen=True)
class Place:
    """A copy of that clinic."""

    settings: Settings
    accounts: Accounts
    services: Services
    recovery: str

    def enter(self, who: NewPerson | None) -> Session:
        """Sign in; None stands for the recovery key."""
        if who is None:
            return self.accounts.recover(self.recovery)
        return self.accounts.sign_in(who.name, who.password)


@pytest.fixture
def place(
    staffed: FoundedClinic,
    settings: Settings,
    catalog: Catalog,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Place]:
    def no_engine(*_: object) -> None:
        raise UserFacingError("The engines are tried elsewhere.")

    monkeypatch.setattr(self_test, "run", no_engine)  # it takes seconds, and is allowed to all
    shutil.copytree(staffed.home, settings.home)
    accounts = Accounts(settings, argon=Argon2Cost.floor())
    engines = Engines(settings, catalog)
    services = Services(
        settings, Paths(settings.home), accounts, catalog, engines, SealReport((), (), ())
    )
    yield Place(settings, accounts, services, staffed.recovery.text)
    engines.close()


def contents(store: Store) -> dict[str, str]:
    """A digest of every row of every table that is not the log."""

    def read(connection: object) -> dict[str, str]:
        found = {}
        names = connection.execute(  # type: ignore[attr-defined]
            "SELECT name FROM sqlite_master WHERE type = 'table'"
        ).fetchall()
        for (name,) in names:
            if name not in LOG_TABLES and not name.startswith("word_search"):
                rows = connection.execute(f"SELECT * FROM {name}").fetchall()  # type: ignore[attr-defined]  # noqa: S608
                found[name] = hashlib.sha256(repr(rows).encode()).hexdigest()
        return found

    return store.read(read)


def state(session: Session, home: Path) -> dict[str, str]:
    """All that a refused verb must leave as it was: rows, and the files beside the stores."""
    found = {f"clinic {name}": value for name, value in contents(session._clinic).items()}
    if session.chart is not None:
        found |= {f"chart {name}": value for name, value in contents(session.chart).items()}
    for path in sorted(home.rglob("*")):
        if path.is_file() and ".db" not in path.name:
            found[path.name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def refusals(session: Session) -> list[str]:
    return [one.reason for one in session.audit.events(10_000, action=Action.REFUSAL)]


def walk(
    place: Place, session: Session, folder: Path, may: dict[str, bool], mark: str = ""
) -> None:
    """Call everything, and say of each verb what did not go as it should."""
    wrong: list[str] = []
    for verb in verbs(place.services, session, folder):
        if verb.name in QUIET:
            if not may[verb.name] and verb.call() is not False:
                wrong.append(f"{verb.name} answers somebody who may not ask")
        elif may[verb.name]:
            wrong.extend(_allowed(session, verb))
        else:
            wrong.extend(_refused(place, session, verb, mark))
    assert not wrong, "\n".join(wrong)


def _allowed(session: Session, verb: Verb) -> Iterator[str]:
    """Nobody it names exists, so it may fail in words; but not for want of a permission."""
    before = len(refusals(session))
    try:
        verb.call()
    except UserFacingError:
        pass
    except Exception as error:  # noqa: BLE001 - reported with all others
        yield f"{verb.name} broke: {error!r}"
    if len(refusals(session)) != before:
        yield f"{verb.name} was refused: {refusals(session)[0]}"


def _refused(place: Place, session: Session, verb: Verb, mark: str) -> Iterator[str]:
    told, before = len(refusals(session)), state(session, place.settings.home)
    try:
        verb.call()
    except Refused:
        pass
    except Exception as error:  # noqa: BLE001 - reported with all others
        yield f"{verb.name} was not refused: {error!r}"
    else:
        yield f"{verb.name} was not refused"
    fresh = refusals(session)[: len(refusals(session)) - told]
    if fresh not in [[f"{act}{mark}"] for act in acts(verb.name)]:
        yield f"{verb.name} left these refusals in the log: {fresh}"
    if state(session, place.settings.home) != before:
        yield f"{verb.name} changed something"


def acts(name: str) -> tuple[Act, ...]:
    """The acts of which one has to be allowed."""
    needed = (RULES | QUIET)[name]
    return (needed,) if isinstance(needed, Act) else needed


NAMES = [*RULES, *QUIET]
BY_ROLE = {"clinician": CLINICIAN, "manager": OFFICE_MANAGER, "auditor": AUDITOR}


def test_every_verb_has_a_rule(place: Place, tmp_path: Path) -> None:
    with place.enter(EVERYTHING) as session:
        found = [verb.name for verb in verbs(place.services, session, tmp_path)]
    assert sorted(found) == sorted(NAMES)


@pytest.mark.parametrize("who", [*BY_ROLE, "everything", "recovery"])
def test_every_verb_as_every_role(place: Place, tmp_path: Path, who: str) -> None:
    person = {**BY_ROLE, "everything": EVERYTHING, "recovery": None}[who]
    with place.enter(person) as session:
        roles = session.person.roles
        may = {name: any(allowed(act, roles) for act in acts(name)) for name in NAMES}
        walk(place, session, tmp_path, may)


@pytest.mark.parametrize("who", [*BY_ROLE, "everything", "recovery"])
def test_every_verb_while_the_screen_is_covered(place: Place, tmp_path: Path, who: str) -> None:
    person = {**BY_ROLE, "everything": EVERYTHING, "recovery": None}[who]
    with place.enter(person) as session:
        session.cover()
        walk(place, session, tmp_path, dict.fromkeys(NAMES, False), ", covered")


def test_every_verb_while_a_code_is_due(place: Place, tmp_path: Path) -> None:
    """As somebody who may do everything, so that the code alone is missing."""
    with place.enter(EVERYTHING) as session:
        session.owe(Duty.SET_UP_TOTP)
        may = {name: WHILE_CODE_IS_DUE.issuperset(acts(name)) for name in NAMES}
        walk(place, session, tmp_path, may, ", totp_due")


@pytest.mark.parametrize("who", [*BY_ROLE, "everything", "recovery"])
def test_every_verb_after_signing_out(place: Place, tmp_path: Path, who: str) -> None:
    session = place.enter({**BY_ROLE, "everything": EVERYTHING, "recovery": None}[who])
    session.close()
    files = {path: path.read_bytes() for path in place.settings.home.rglob("*") if path.is_file()}
    heard = {}
    for verb in verbs(place.services, session, tmp_path):
        try:
            heard[verb.name] = str(verb.call())
        except Exception as error:  # noqa: BLE001 - compared below, all at once
            heard[verb.name] = repr(error)
    wrong = {
        name: said
        for name, said in heard.items()
        if said != ("False" if name in QUIET else repr(SIGNED_OUT))
    }
    assert not wrong
    after = {path: path.read_bytes() for path in place.settings.home.rglob("*") if path.is_file()}
    assert after == files
