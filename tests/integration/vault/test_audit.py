"""The log proves itself, and whoever changes it with the key in hand is found out."""

from __future__ import annotations

import hashlib
import json
import shutil
import threading
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.accounts.accounts import Accounts
from app.accounts.session import Session
from app.audit import log
from app.audit.checkpoint import read_checkpoint
from app.audit.events import Action, Event
from app.audit.verifier import AuditVerdict
from app.domain.identifiers import PatientId, new_id
from app.errors import Cancelled, UserFacingError
from app.keys.envelope import PrivateKeys, open_data_key
from app.keys.keyslots import KeySlotFiles
from app.keys.memory import Secret
from app.paths import Paths
from app.settings import Settings
from app.store import health
from app.store.connection import Connection, open_raw
from app.store.patients import PatientRepository
from app.store.state import state_of
from app.store.store import UnitOfWork
from app.task import Progress, Task
from tests.fixtures.charts import a_patient
from tests.fixtures.clinic import CLINICIAN, OFFICE_MANAGER, FoundedClinic, settings_for


def sign_in(clinic: Accounts) -> Session:
    return clinic.sign_in(CLINICIAN.name, CLINICIAN.password)


def clinic_key(clinic: Accounts, settings: Settings) -> bytes:
    """The key of clinic.db, which everybody who signs in holds."""
    table = KeySlotFiles(Paths(settings.home)).load()
    member = table.member_named(CLINICIAN.name)
    assert member is not None
    slot = table.slot(member.person, "password")
    sealed = table.sealed_key("clinic", member.person)
    assert slot is not None
    assert sealed is not None
    _, keys = clinic._unlock(table, member, slot, CLINICIAN.password)
    place = {"clinic": table.clinic, "store": "clinic", "epoch": 1, "person": member.person}
    with open_data_key(sealed.sealed, keys, **place) as key:  # type: ignore[arg-type]
        return bytes(key.value)


def tamper(home: Path, key: bytes, *statements: str) -> None:
    """Change clinic.db with its key but without the application: no triggers, no authorizer."""
    with Secret(key) as secret:
        raw = open_raw(Paths(home).clinic_store, secret)
    try:
        raw.create_function("leaf_hash", 1, lambda leaf: log.leaf_hash(leaf.encode()))
        triggers = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        kept = triggers.fetchall()
        for name, _ in kept:
            raw.execute(f"DROP TRIGGER {name}")
        raw.execute("PRAGMA foreign_keys = OFF")
        for statement in statements:
            raw.execute(statement)
        for _, sql in kept:
            raw.execute(sql)
    finally:
        raw.close()
    state_of(Paths(home).clinic_store).unlink()  # whoever has the key could write it anew


def verify(clinic: Accounts) -> AuditVerdict:
    with sign_in(clinic) as session:
        return session.audit.verify()


def events(clinic: Accounts, count: int = 5) -> str:
    """Some events, and a checkpoint over them as text."""
    with sign_in(clinic) as session:
        for _ in range(count):
            session.audit.record(Event(Action.VIEW, object_id="p1"))
        return session.audit.export_checkpoint()


@dataclass(frozen=True)
class Busy:
    """A clinic whose log has some events, and the key of its log."""

    home: Path
    key: bytes


@pytest.fixture(scope="module")
def busy(founded: FoundedClinic, tmp_path_factory: pytest.TempPathFactory) -> Busy:
    settings = settings_for(tmp_path_factory.mktemp("busy") / "clinic")
    shutil.copytree(founded.home, settings.home)
    clinic = Accounts(settings)
    events(clinic)
    assert verify(clinic).whole
    return Busy(settings.home, clinic_key(clinic, settings))


CHANGE = "UPDATE audit_log SET leaf = json_set(leaf, '$.object', 'p2') WHERE sequence = 4"


@pytest.mark.parametrize(
    ("statements", "finding"),
    [
        ([CHANGE], "Event 4 was changed"),
        (
            [CHANGE, "UPDATE audit_log SET leaf_hash = leaf_hash(leaf) WHERE sequence = 4"],
            "saw other events",
        ),
        (["DELETE FROM audit_log WHERE sequence = 4"], "Events 4 to 4 are missing"),
        (
            ["UPDATE audit_log SET leaf = leaf || ' ', leaf_hash = leaf_hash(leaf || ' ')"],
            "not in the form",
        ),
        (["DELETE FROM checkpoints WHERE number = 1"], "follows a gap"),
        (["UPDATE checkpoints SET text = 'nothing' WHERE number = 1"], "cannot be read"),
        (["UPDATE checkpoints SET size = 1 WHERE number = 1"], "another place"),
        (
            ["UPDATE checkpoints SET text = replace(text, 'sign_in', 'export') WHERE number = 1"],
            "not signed by a person",
        ),
        (["UPDATE merkle_nodes SET hash = zeroblob(32) WHERE level = 2"], "tree of hashes"),
        (
            ["UPDATE memberships SET record = json_set(record, '$.name', 'x')"],
            "signed by nobody entitled",
        ),
    ],
)
def test_a_change_behind_the_application_is_found(
    clinic: Accounts, settings: Settings, busy: Busy, statements: list[str], finding: str
) -> None:
    shutil.rmtree(settings.home)
    shutil.copytree(busy.home, settings.home)
    tamper(settings.home, busy.key, *statements)
    verdict = verify(clinic)
    assert not verdict.whole
    assert any(finding in one for one in verdict.findings), verdict.findings


def test_a_log_cut_off_together_with_its_checkpoints_is_found_by_the_paper(
    clinic: Accounts, settings: Settings, tmp_path: Path
) -> None:
    """Whoever restores yesterday's folder has a log that is whole in itself."""
    events(clinic)
    shutil.copytree(settings.home, tmp_path / "yesterday")
    paper = events(clinic)
    with sign_in(clinic) as session:
        assert session.audit.verify_against(paper).whole
    shutil.rmtree(settings.home)
    shutil.copytree(tmp_path / "yesterday", settings.home)
    with sign_in(clinic) as session:
        assert session.audit.verify().whole
        verdict = session.audit.verify_against(paper)
    assert not verdict.whole
    assert any("exported checkpoint" in one for one in verdict.findings), verdict.findings


def test_a_log_rewritten_by_somebody_without_the_charts_is_found(
    clinic: Accounts, settings: Settings, busy: Busy
) -> None:
    """An office manager holds the log's key; the charts keep what she cannot rewrite."""
    shutil.rmtree(settings.home)
    shutil.copytree(busy.home, settings.home)
    tamper(
        settings.home,
        busy.key,
        "DELETE FROM audit_log WHERE sequence > 4",
        "DELETE FROM merkle_nodes WHERE (position + 1) << level > 4",
        "DELETE FROM checkpoints WHERE size > 4",
    )
    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as manager:
        assert manager.audit.verify().whole  # as far as she can see
    with sign_in(clinic) as session:
        assert any("restored or rewritten" in notice for notice in session.notices)
        assert session.audit.events(action=Action.VERIFY, limit=1)[0].reason == "log_anchor"
        verdict = session.audit.verify()
    assert any("in the charts saw" in one for one in verdict.findings), verdict.findings


def test_many_threads_leave_a_whole_log(session: Session) -> None:
    def work() -> None:
        for _ in range(8):
            session.charts().write(add_patient)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert session.audit.delayed is None
    assert len(session.audit.events(limit=100, action=Action.CREATE)) == 32
    assert session.audit.verify().whole


def test_a_foreign_or_changed_checkpoint_is_found(clinic: Accounts) -> None:
    paper = events(clinic)
    strange = PrivateKeys.create()
    checkpoint = read_checkpoint(paper)
    forged = checkpoint.signed(strange.signing_public, strange.sign)
    with sign_in(clinic) as session:
        verdict = session.audit.verify_against(forged)
        assert any("not signed by a person" in one for one in verdict.findings)
        elsewhere = paper.replace(checkpoint.origin, "consultroom/log/elsewhere")
        verdict = session.audit.verify_against(elsewhere)
        assert any("another clinic" in one for one in verdict.findings)
        with pytest.raises(UserFacingError, match="not a checkpoint"):
            session.audit.verify_against(paper[:40])


def add_patient(unit: UnitOfWork) -> None:
    patient = a_patient()
    PatientRepository(unit.connection).add(patient)
    unit.record(Event(Action.CREATE, object_id=patient.id))


def test_events_of_the_charts_reach_the_log_once_after_a_crash_in_between(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = log.mark_forwarded

    def crash(*_: Any) -> None:
        raise UserFacingError("The disk is full.")

    monkeypatch.setattr(log, "mark_forwarded", crash)
    session.charts().write(add_patient)  # the change stands, its event waits
    assert session.audit.delayed is not None
    monkeypatch.setattr(log, "mark_forwarded", real)
    assert session.audit.forward() == 0  # it was in the log already
    assert session.audit.delayed is None
    assert len(session.audit.events(action=Action.CREATE)) == 1
    assert session.audit.verify().whole


def test_a_change_that_fails_leaves_no_event(session: Session) -> None:
    def fail(unit: UnitOfWork) -> None:
        add_patient(unit)
        PatientRepository(unit.connection).get(PatientId("nobody"))

    with pytest.raises(UserFacingError):
        session.charts().write(fail)
    assert session.audit.events(action=Action.CREATE) == []


def test_an_event_that_never_left_the_charts_is_found(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log, "append", lambda *_: 0)
    session.charts().write(add_patient)
    monkeypatch.undo()
    verdict = session.audit.verify()
    assert any("of the charts is missing" in one for one in verdict.findings), verdict.findings


def test_events_are_found_by_person_act_object_and_time(session: Session) -> None:
    patient = new_id()
    session.audit.record(Event(Action.VIEW, object_id=patient))
    session.audit.record(Event(Action.EXPORT, object_id=patient, status="failed", reason="disk"))
    trail = session.audit
    assert [one.action for one in trail.events(object_id=patient)] == ["export", "view"]
    assert [one.reason for one in trail.events(action=Action.EXPORT)] == ["disk"]
    assert len(trail.events(person=session.person.id, limit=1)) == 1
    assert trail.events(person="nobody") == []
    now = datetime.now(UTC)
    assert trail.events(since=now + timedelta(minutes=1)) == []
    assert len(trail.events(since=now - timedelta(minutes=1), object_id=patient)) == 2
    assert len(trail.events(until=now + timedelta(minutes=1), object_id=patient)) == 2
    first, second = trail.events(object_id=patient)
    assert trail.events(object_id=patient, offset=1) == [second]
    assert first.sequence == second.sequence + 1
    assert first.elapsed >= second.elapsed
    assert hashlib.sha256(b"\x00" + first.leaf).digest() == session.clinic.read(
        lambda c: bytes(c.value("SELECT leaf_hash FROM audit_log ORDER BY sequence DESC LIMIT 1"))
    )
    assert set(json.loads(first.leaf)) == {
        "action", "detail", "elapsed", "id", "object", "person", "reason", "role", "sequence",
        "session", "status", "time", "workstation",
    }  # fmt: skip


def test_each_sign_in_and_sign_out_signs_the_log(clinic: Accounts) -> None:
    sign_in(clinic).close()
    clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password).close()
    with sign_in(clinic) as session:
        texts = session.clinic.read(
            lambda c: c.execute("SELECT text FROM checkpoints ORDER BY number").fetchall()
        )
        occasions = [read_checkpoint(text).occasion for (text,) in texts]
        assert occasions == ["sign_in", "sign_out"] * 2 + ["sign_in"]
        assert session.audit.verify().whole


def test_the_health_of_the_stores_names_the_head_of_the_log(session: Session) -> None:
    verdict = session.audit.verify()
    session.audit.record(Event(Action.VIEW))
    found = health.check(session.clinic)
    assert found.whole, found.findings
    assert found.events == verdict.events + 2  # the verification is an event, too
    later = session.audit.verify()
    assert (later.events, later.root) == (found.events, found.root)
    charts = health.check(session.charts())
    assert charts.whole, charts.findings
    assert (charts.events, charts.root) == (0, "")


def test_an_office_manager_can_verify_what_she_can_see(clinic: Accounts) -> None:
    with sign_in(clinic) as session:
        session.charts().write(add_patient)
    with clinic.sign_in(OFFICE_MANAGER.name, OFFICE_MANAGER.password) as manager:
        assert manager.audit.verify().whole
        assert len(manager.audit.events(action=Action.CREATE)) == 1


def test_ten_thousand_events_are_verified_and_the_work_can_be_stopped(session: Session) -> None:
    def many(connection: Connection) -> None:
        author = session.audit._author
        for number in range(10_000):
            log.append(connection, author.stamp(Event(Action.VIEW, object_id=f"p{number % 90}")))

    session.clinic.write(lambda unit: many(unit.connection))
    session.audit.checkpoint()
    seen: list[Progress] = []
    verdict = session.audit.verify(Task(seen.append))
    assert verdict.whole, verdict.findings
    assert verdict.events > 10_000
    fractions = [one.fraction for one in seen if one.fraction is not None]
    assert fractions == sorted(fractions)
    assert len(fractions) > 10

    stop = Task(lambda _: stop.cancel())
    with pytest.raises(Cancelled):
        session.audit.verify(stop)


def test_no_clinical_word_reaches_the_log(session: Session) -> None:
    def write(unit: UnitOfWork) -> None:
        PatientRepository(unit.connection).add(a_patient("Zebulon", "Quarterman"))
        unit.record(Event(Action.CREATE))

    session.charts().write(write)
    leaves = session.clinic.read(lambda c: c.execute("SELECT leaf FROM audit_log").fetchall())
    assert not any("Zebulon" in leaf or "Quarterman" in leaf for (leaf,) in leaves)
