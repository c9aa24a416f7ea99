"""What faults interrupt: saving, forwarding, upgrading and changing the key, and what must hold."""

from __future__ import annotations

import json
import secrets
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

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
from app.task import Task
from tests.faults.kill import Act, Outcome
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
from tests.fixtures.charts import BareStore, a_note, a_patient, a_visit, bare_store
from tests.fixtures.clinic import FoundedClinic

OFTEN = 1 << 16
"""So few bytes of log that it is folded in many times within a run."""
SAVES = 12
WAITING = 120
NOTES = 40
COPIED = 60
SLOTS = "slots.json"
LATER = "Later"


@dataclass(frozen=True)
class Work:
    """One kind of work: the folder it starts from, what is done, what must hold afterwards."""

    name: str
    template: Path
    act: Callable[[Act], None]
    check: Callable[[Path, Outcome], None]

    def prepare(self, folder: Path) -> None:
        shutil.copytree(self.template, folder, dirs_exist_ok=True)


def save(act: Act) -> None:
    account.FOLD_BYTES = OFTEN
    with enter(act.folder) as session:
        charts = session.charts()
        act.begin()
        for _ in range(SAVES):
            act.acknowledge(save_note(charts))


def check_saved(folder: Path, outcome: Outcome) -> None:
    with enter(folder) as session:
        charts = session.charts()
        assert set(outcome.acknowledged) <= note_ids(charts)
        assert_whole(charts, session.clinic)
        assert_logged(session, note_ids(charts))


def forward(act: Act) -> None:
    trail.FORWARD_AT_ONCE = 15
    account.FOLD_BYTES = OFTEN
    act.begin()
    with enter(act.folder):  # signing in forwards what waits
        act.acknowledge("forwarded")


def check_forwarded(folder: Path, outcome: Outcome) -> None:
    with enter(folder) as session:
        charts = session.charts()
        rows = charts.read(
            lambda c: c.execute("SELECT payload FROM outbox ORDER BY position").fetchall()
        )
        events = [json.loads(row[0]) for row in rows]
        assert len(events) >= WAITING
        assert_logged(session, [one["object"] for one in events if one["object"]])
        assert_whole(charts, session.clinic)


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


def check_upgraded(folder: Path, outcome: Outcome) -> None:
    """The store is as it was or upgraded step by step; the copies from before are whole."""
    bare = Kept(folder).bare()
    done = version(folder)
    assert not outcome.acknowledged or done == len(upgraded(StoreKind.CHART))
    before, migrate.migrations = migrate.migrations, upgraded
    try:
        for copy in folder.glob("store/chart.db.schema-?"):
            with closing(replace(bare, path=copy).open()) as store:
                assert len(note_ids(store)) == NOTES
        with closing(bare.open()) as store:
            for number in (1, 2, 3):
                sql = f"SELECT count(*) FROM copies_{number}"  # noqa: S608
                assert store.read(lambda c, sql=sql: c.value(sql)) == COPIED
            assert len(note_ids(store)) == NOTES
            assert_whole(store)
    finally:
        migrate.migrations = before


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


def check_rekeyed(folder: Path, outcome: Outcome) -> None:
    bare = Kept(folder).bare()
    slots = folder / SLOTS
    if slots.exists():
        bare = named_by(slots, bare)
    assert slots.exists() or not outcome.acknowledged
    with closing(bare.open()) as store:
        names = {one.given_name for one in store.read(lambda c: PatientRepository(c).list())}
        assert names >= {"Rosa", *(outcome.acknowledged[1:])}
        assert len(note_ids(store)) == NOTES
        assert_whole(store)
    left = sorted(path.name for path in bare.path.parent.iterdir())
    assert left == ["chart.db", "chart.db.state"]


def named_by(slots: Path, bare: BareStore) -> BareStore:
    """The store as the key slots name it now."""
    known = json.loads(slots.read_text())
    identity = replace(bare.identity, salt=bytes.fromhex(known["salt"]))
    return replace(bare, identity=identity, key=bytes.fromhex(known["key"]))


def all_work(founded: FoundedClinic, folder: Path) -> dict[str, Work]:
    """Every kind of work, with what it starts from."""
    clinic, waiting, filled = (folder / name for name in ("clinic", "waiting", "filled"))
    for home in (clinic, waiting):
        shutil.copytree(founded.home, a_clinic(home))
        keep_words(home, founded.recovery)
    _leave_events(waiting)
    _fill(Kept(filled))
    kinds = (
        Work("save", clinic, save, check_saved),
        Work("forward", waiting, forward, check_forwarded),
        Work("upgrade", filled, upgrade, check_upgraded),
        Work("rekey", filled, rekey, check_rekeyed),
    )
    return {work.name: work for work in kinds}


def _leave_events(folder: Path) -> None:
    """Events of the charts that never reached the log."""
    with enter(folder) as session:
        charts = session.charts()
        charts._after_events = None
        for _ in range(WAITING):
            charts.write(lambda unit: unit.record(Event(Action.CREATE, new_id())))
        session.audit.forward = lambda: 0


def _fill(kept: Kept) -> None:
    """A closed chart store of half a megabyte, and how it is opened."""
    kept.path.parent.mkdir(parents=True)
    bare = bare_store(kept.path, StoreKind.CHART)
    with closing(bare.open()) as store:
        transcript = a_visit(store)
        for number in range(NOTES):
            note = a_note(transcript, *(f"Statement {number}-{line}. " * 5 for line in range(8)))
            store.write(lambda unit, note=note: NoteRepository(unit.connection).add(note))
    kept.put(bare)
