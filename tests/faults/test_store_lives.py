"""One store through a hundred lives: random work, and a kill -9 somewhere in each of them."""

from __future__ import annotations

import json
import random
import secrets
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.domain.note import NoteStatus
from app.errors import Cancelled
from app.keys.files import write_durably
from app.keys.memory import Secret
from app.store import closing as account
from app.store.kinds import StoreKind
from app.store.notes import NoteRepository
from app.store.store import Store, UnitOfWork
from app.task import Progress, Task
from tests.faults.kill import Act, Killing, Outcome
from tests.faults.stores import Kept, assert_whole, note_ids, save_note
from tests.fixtures.charts import BareStore, a_note, a_visit, bare_store

LIVES = 100
STEPS = 10
SLOTS = "slots.json"


def known(folder: Path) -> BareStore:
    """The store as the key slots of the last life name it."""
    bare = Kept(folder).bare()
    slots = folder / SLOTS
    if slots.exists():
        names = json.loads(slots.read_text())
        identity = replace(bare.identity, salt=bytes.fromhex(names["salt"]))
        bare = replace(bare, identity=identity, key=bytes.fromhex(names["key"]))
    return bare


class Abandoned(Exception):
    """A transaction that is given up on purpose."""


def opened(bare: BareStore) -> Store:
    """Open with so small a cache that pages spill into the log before they are committed."""
    store = bare.open()

    def narrow() -> None:
        file = store._file()
        file._guard(False)
        file._raw.execute("PRAGMA cache_size = 20")
        file._guard(True)

    store._call(narrow)
    return store


class Life:
    """What one life does, step by step; everything that returns is acknowledged."""

    def __init__(self, act: Act) -> None:
        self.act = act
        self.bare = known(act.folder)
        self.store = opened(self.bare)
        self.chance = random.Random(secrets.token_bytes(8))

    def save(self) -> None:
        self.act.acknowledge(save_note(self.store))

    def save_many(self) -> None:
        """A transaction larger than the cache of pages."""
        transcript = a_visit(self.store)
        notes = [a_note(transcript, *["Long words. " * 40] * 20) for _ in range(6)]

        def add(unit: UnitOfWork) -> None:
            for note in notes:
                NoteRepository(unit.connection).add(note)

        self.store.write(add)
        for note in notes:
            self.act.acknowledge(note.id)

    def abandon(self) -> None:
        transcript = a_visit(self.store)

        def add(unit: UnitOfWork) -> None:
            for _ in range(6):
                NoteRepository(unit.connection).add(a_note(transcript, *["Lost. " * 99] * 30))
            raise Abandoned

        try:
            self.store.write(add)
        except Abandoned:
            return

    def sign(self) -> None:
        """A final version after a draft."""
        transcript = a_visit(self.store)
        draft = a_note(transcript, "Draft.")
        final = a_note(transcript, "Final.", note_id=draft.id, version=2, status=NoteStatus.FINAL)
        for note in (draft, final):
            self.store.write(lambda unit, note=note: NoteRepository(unit.connection).add(note))
        self.act.acknowledge(final.id)

    def reopen(self) -> None:
        self.store.close()
        self.store = opened(self.bare)

    def copy(self) -> None:
        self.store.snapshot(self.act.folder / "copy.db", Task())

    def look(self) -> None:
        self.store.verify_pages()

    def scrub(self) -> None:
        self.store.scrub(Task())

    def rekey(self) -> None:
        with Secret(secrets.token_bytes(32)) as key:
            found: list[bytes] = []

            def commit(salt: bytes) -> None:
                found.append(salt)
                slots = {"key": bytes(key.value).hex(), "salt": salt.hex()}
                write_durably(self.act.folder / SLOTS, json.dumps(slots).encode())

            self.store.rekey(key, commit, Task())
            identity = replace(self.bare.identity, salt=found[0])
            self.bare = replace(self.bare, identity=identity, key=bytes(key.value))

    def stop_rekey(self) -> None:
        task = Task(lambda progress: _stop(progress, task))
        try:
            with Secret(secrets.token_bytes(32)) as key:
                self.store.rekey(key, lambda salt: None, task)
        except Cancelled:
            return

    def steps(self) -> list[Callable[[], None]]:
        often: list[Callable[[], None]] = [self.save] * 6 + [self.save_many] * 2
        return [
            *often, self.abandon, self.sign, self.reopen, self.copy, self.look, self.scrub,
            self.rekey, self.stop_rekey,
        ]  # fmt: skip


def _stop(progress: Progress, task: Task) -> None:
    if (progress.fraction or 0) > 0.5:
        task.cancel()


def live(act: Act) -> None:
    account.FOLD_BYTES = 1 << 16
    act.begin()
    life = Life(act)
    for _ in range(STEPS):
        life.chance.choice(life.steps())()
    if life.chance.random() < 0.5:
        life.store.close()


def test_a_store_survives_a_hundred_lives(
    tmp_path: Path, killed_at_random_points: Killing, fault_counts: list[str]
) -> None:
    last = tmp_path / "last"
    kept = Kept(last)
    kept.path.parent.mkdir(parents=True)
    kept.put(bare_store(kept.path, StoreKind.CHART))
    acknowledged: set[Any] = set()

    def prepare(folder: Path) -> None:
        shutil.copytree(last, folder, dirs_exist_ok=True)

    def check(folder: Path, outcome: Outcome) -> None:
        acknowledged.update(outcome.acknowledged)
        with closing(known(folder).open()) as store:
            assert acknowledged <= note_ids(store)
            assert_whole(store)
            assert_complete(store)
        shutil.rmtree(last)
        shutil.copytree(folder, last)

    killed_at_random_points(LIVES, prepare, live, check)
    fault_counts.append(f"the store after {LIVES} lives: {len(acknowledged)} notes, none lost")


def assert_complete(store: Store) -> None:
    """No version of a note is there in part."""
    short = store.read(
        lambda c: c.value(
            "SELECT count(*) FROM notes WHERE statement_count <> (SELECT count(*) FROM statements"
            " WHERE note_id = notes.id AND note_version = notes.version)"
        )
    )
    assert short == 0
