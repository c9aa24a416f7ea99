"""kill -9 while stores are written, forwarded, migrated and given a new key."""

from __future__ import annotations

import json
import secrets
import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.audit import trail
from app.audit.events import Action, Event
from app.domain.identifiers import new_id
from app.keys.files import write_durably
from app.keys.memory import Secret
from app.store import closing as account
from app.store import migrate
from app.store.connection import open_raw
from app.store.kinds import StoreKind
from app.store.migrate import Migration, migrations
from app.store.notes import NoteRepository
from app.store.patients import PatientRepository
from app.store.rekey import next_of
from app.task import Task
from tests.faults.kill import Act, Killing, Outcome
from tests.faults.stores import (
    Kept,
    a_clinic,
    assert_logged,
    assert_whole,
    enter,
    keep_words,
    note_ids,
    save_note,
)
from tests.fixtures.charts import a_note, a_patient, a_visit, bare_store
from tests.fixtures.clinic import FoundedClinic

RUNS = 100
OFTEN = 1 << 16
"""So few bytes of log that it is folded in many times within a run."""
SAVES = 12
WAITING = 120
NOTES = 40


def save(act: Act) -> None:
    account.FOLD_BYTES = OFTEN
    with enter(act.folder) as session:
        charts = session.charts()
        act.begin()
        for _ in range(SAVES):
            act.acknowledge(save_note(charts))


def test_what_was_saved_survives_a_kill(
    founded: FoundedClinic, killed_at_random_points: Killing
) -> None:
    def prepare(folder: Path) -> None:
        shutil.copytree(founded.home, a_clinic(folder))
        keep_words(folder, founded.recovery)

    def check(folder: Path, outcome: Outcome) -> None:
        with enter(folder) as session:
            charts = session.charts()
            assert set(outcome.acknowledged) <= note_ids(charts)
            assert_whole(charts, session.clinic)
            assert_logged(session, note_ids(charts))

    killed_at_random_points(RUNS, prepare, save, check)


def forward(act: Act) -> None:
    trail.FORWARD_AT_ONCE = 15
    account.FOLD_BYTES = OFTEN
    act.begin()
    with enter(act.folder):  # signing in forwards what waits
        act.acknowledge("forwarded")


@pytest.fixture(scope="module")
def waiting(founded: FoundedClinic, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clinic with events of the charts that never reached the log."""
    folder = tmp_path_factory.mktemp("waiting")
    shutil.copytree(founded.home, a_clinic(folder))
    keep_words(folder, founded.recovery)
    with enter(folder) as session:
        charts = session.charts()
        charts._after_events = None
        for _ in range(WAITING):
            charts.write(lambda unit: unit.record(Event(Action.CREATE, new_id())))
        session.audit.forward = lambda: 0
    return folder


def test_events_are_forwarded_once_whenever_it_is_killed(
    waiting: Path, killed_at_random_points: Killing
) -> None:
    def prepare(folder: Path) -> None:
        shutil.copytree(waiting, folder, dirs_exist_ok=True)

    def check(folder: Path, outcome: Outcome) -> None:
        with enter(folder) as session:
            charts = session.charts()
            rows = charts.read(
                lambda c: c.execute("SELECT payload FROM outbox ORDER BY position").fetchall()
            )
            events = [json.loads(row[0]) for row in rows]
            assert len(events) >= WAITING
            assert_logged(session, [one["object"] for one in events if one["object"]])
            assert_whole(charts, session.clinic)

    killed_at_random_points(RUNS, prepare, forward, check)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed chart store of half a megabyte, and how it is opened."""
    kept = Kept(tmp_path_factory.mktemp("filled"))
    kept.path.parent.mkdir()
    bare = bare_store(kept.path, StoreKind.CHART)
    with closing(bare.open()) as store:
        transcript = a_visit(store)
        for number in range(NOTES):
            note = a_note(transcript, *(f"Statement {number}-{line}. " * 5 for line in range(8)))
            store.write(lambda unit, note=note: NoteRepository(unit.connection).add(note))
    kept.put(bare)
    return kept.folder


def copy_of(template: Path, folder: Path) -> None:
    shutil.copytree(template, folder, dirs_exist_ok=True)


COPIED = 60
UPGRADES = tuple(
    Migration(
        len(migrations(StoreKind.CHART)) + number,
        f"upgrade_{number}",
        f"CREATE TABLE copies_{number} (id TEXT, body BLOB) STRICT;\n"  # noqa: S608
        f"INSERT INTO copies_{number} SELECT id, randomblob(3000) FROM statements"
        f" LIMIT {COPIED};\n"
        f"CREATE INDEX copies_{number}_by_id ON copies_{number} (id);\n",
    )
    for number in (1, 2, 3)
)
STEPS = {kind: migrations(kind) for kind in StoreKind}


def upgraded(kind: StoreKind) -> tuple[Migration, ...]:
    return (*STEPS[kind], *UPGRADES) if kind is StoreKind.CHART else STEPS[kind]


def upgrade(act: Act) -> None:
    migrate.migrations = upgraded
    act.begin()
    with closing(Kept(act.folder).bare().open()):
        act.acknowledge("upgraded")


def test_an_upgrade_is_whole_or_not_begun_whenever_it_is_killed(
    filled: Path, killed_at_random_points: Killing, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached: set[int] = set()

    def check(folder: Path, outcome: Outcome) -> None:
        done = version(folder)
        reached.add(done)
        assert not outcome.acknowledged or done == len(upgraded(StoreKind.CHART))
        bare = Kept(folder).bare()
        for copy in folder.glob("store/chart.db.schema-?"):  # what was there before, and whole
            with closing(replace(bare, path=copy).open()) as store:
                assert len(note_ids(store)) == NOTES
        with closing(bare.open()) as store:
            for number in (1, 2, 3):
                sql = f"SELECT count(*) FROM copies_{number}"  # noqa: S608
                assert store.read(lambda c, sql=sql: c.value(sql)) == COPIED
            assert len(note_ids(store)) == NOTES
            assert_whole(store)

    with monkeypatch.context() as patched:
        patched.setattr(migrate, "migrations", upgraded)
        killed_at_random_points(RUNS, lambda folder: copy_of(filled, folder), upgrade, check)
    assert len(reached) > 1


def version(folder: Path) -> int:
    """How many migrations a store has, looked up in a copy: a look would fold its log in."""
    look = folder / "look"
    shutil.copytree(folder / "store", look)
    bare = replace(Kept(folder).bare(), path=look / "chart.db")
    with Secret(bare.key) as key, closing(open_raw(bare.path, key)) as raw:
        done = raw.execute("SELECT max(number) FROM schema_migrations").fetchone()[0]
        tables = raw.execute("SELECT count(*) FROM sqlite_master WHERE name GLOB 'copies_?'")
        assert tables.fetchone()[0] == done - len(STEPS[StoreKind.CHART])
    shutil.rmtree(look)
    return int(done)


SLOTS = "slots.json"
LATER = "Later"


def rekey(act: Act) -> None:
    """The commit writes down salt and key, as the key slots do."""
    bare = Kept(act.folder).bare()
    with Secret(secrets.token_bytes(32)) as key:
        slots = {"key": bytes(key.value).hex()}

        def commit(salt: bytes) -> None:
            write_durably(act.folder / SLOTS, json.dumps({**slots, "salt": salt.hex()}).encode())

        with closing(bare.open()) as store:
            act.begin()
            store.rekey(key, commit, Task())
            act.acknowledge("rekeyed")
            a_visit(store, a_patient(LATER, "Patient"))
            act.acknowledge(LATER)


def test_a_new_key_is_there_or_not_whenever_it_is_killed(
    filled: Path, killed_at_random_points: Killing
) -> None:
    ends: set[str] = set()

    def check(folder: Path, outcome: Outcome) -> None:
        bare = Kept(folder).bare()
        slots = folder / SLOTS
        unfinished = next_of(bare.path).exists()
        if slots.exists():
            known = json.loads(slots.read_text())
            identity = replace(bare.identity, salt=bytes.fromhex(known["salt"]))
            bare = replace(bare, identity=identity, key=bytes.fromhex(known["key"]))
        ends.add(f"{slots.exists()} {unfinished}")
        assert slots.exists() or not outcome.acknowledged
        with closing(bare.open()) as store:
            names = {one.given_name for one in store.read(lambda c: PatientRepository(c).list())}
            assert names >= {"Rosa", *(outcome.acknowledged[1:])}
            assert len(note_ids(store)) == NOTES
            assert_whole(store)
        assert sorted(path.name for path in bare.path.parent.iterdir()) == [
            "chart.db",
            "chart.db.state",
        ]

    killed_at_random_points(RUNS, lambda folder: copy_of(filled, folder), rekey, check)
    assert {"False True", "True False"} <= ends
