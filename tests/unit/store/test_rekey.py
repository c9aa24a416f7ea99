"""A store under a new key: the same contents, and never a moment without a store."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import BugError, Cancelled, UserFacingError
from app.keys.memory import Secret
from app.store.connection import SALT_BYTES, open_raw
from app.store.health import check
from app.store.notes import NoteRepository
from app.store.patients import PatientRepository
from app.store.rekey import next_of
from app.store.state import state_of
from app.task import Progress, Task
from tests.fixtures.charts import BareStore, a_note, a_patient, a_visit, searched

WORDS = "Intermittent claudication of the left calf."


def ignore(salt: bytes) -> None:
    """A commit that writes nothing down."""


@pytest.fixture
def filled(bare_charts: BareStore) -> BareStore:
    with closing(bare_charts.open()) as store:
        transcript = a_visit(store)
        for _ in range(20):
            note = a_note(transcript, *[WORDS] * 20)
            store.write(lambda unit, note=note: NoteRepository(unit.connection).add(note))
    return bare_charts


@pytest.fixture
def new_key() -> Iterator[Secret]:
    with Secret(secrets.token_bytes(32)) as key:
        yield key


def contents(bare: BareStore) -> list[object]:
    """Schema, rows and header of a store, read with its key."""
    with Secret(bare.key) as key, closing(open_raw(bare.path, key)) as raw:
        schema = raw.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name").fetchall()
        tables = [name for kind, name, _ in schema if kind == "table"]
        rows = [raw.execute(f'SELECT * FROM "{name}"').fetchall() for name in tables]  # noqa: S608
        header = [
            raw.execute(f"PRAGMA {name}").fetchone() for name in ("user_version", "application_id")
        ]
        return [schema, rows, header]


def rekeyed(bare: BareStore, key: Secret) -> BareStore:
    salts: list[bytes] = []
    with closing(bare.open()) as store:
        store.rekey(key, salts.append, Task())
        assert len(store.read(lambda c: searched(c, "claudication"))) == 20
        a_visit(store, a_patient("Later", "Patient"))
    identity = replace(bare.identity, salt=salts[0])
    return replace(bare, identity=identity, key=bytes(key.value))


def test_a_new_key_keeps_everything(filled: BareStore, new_key: Secret) -> None:
    before = contents(filled)
    with closing(filled.open()) as store:
        store.rekey(new_key, ignore, Task())
    salt = filled.path.read_bytes()[:SALT_BYTES]
    assert salt != filled.identity.salt
    after = replace(filled, key=bytes(new_key.value), identity=replace(filled.identity, salt=salt))
    assert contents(after) == before
    with closing(after.open()) as store:
        assert store.recorded
        assert check(store).whole
    assert sorted(path.name for path in filled.path.parent.iterdir()) == [
        "chart.db",
        "chart.db.state",
    ]


def test_the_old_key_opens_nothing_afterwards(filled: BareStore, new_key: Secret) -> None:
    after = rekeyed(filled, new_key)
    with pytest.raises(UserFacingError, match="not a store of this clinic"):
        filled.open()
    with pytest.raises(UserFacingError, match="does not open with this key"):
        replace(after, key=filled.key).open()
    with closing(after.open()) as store:
        assert len(store.read(lambda c: PatientRepository(c).list())) == 2


def test_it_can_be_cancelled_until_it_is_committed(filled: BareStore, new_key: Secret) -> None:
    said: list[Progress] = []

    def stop(progress: Progress) -> None:
        said.append(progress)
        if len(said) == 2:
            task.cancel()

    task = Task(stop)
    with closing(filled.open()) as store:
        with pytest.raises(Cancelled):
            store.rekey(new_key, ignore, task)
        a_visit(store)
    assert not next_of(filled.path).exists()
    filled.open().close()


def test_a_commit_that_fails_closes_the_store_and_the_key_slots_decide(
    filled: BareStore, new_key: Secret
) -> None:
    salts: list[bytes] = []

    def commit(salt: bytes) -> None:
        salts.append(salt)
        raise OSError("the disk that holds the key slots")

    store = filled.open()
    with pytest.raises(OSError, match="key slots"):
        store.rekey(new_key, commit, Task())
    assert store.closed
    both = filled.path.parent.parent / "both"
    shutil.copytree(filled.path.parent, both)

    with closing(filled.open()) as old:  # the key slots name the old salt
        assert check(old).whole
    assert not next_of(filled.path).exists()

    committed = replace(
        filled,
        path=both / "chart.db",
        key=bytes(new_key.value),
        identity=replace(filled.identity, salt=salts[0]),
    )
    with closing(committed.open()) as new:
        assert check(new).whole
        assert new.recorded
    assert not next_of(committed.path).exists()


def test_a_swap_that_a_crash_cut_in_half_is_finished(filled: BareStore, new_key: Secret) -> None:
    salts: list[bytes] = []

    def commit(salt: bytes) -> None:
        salts.append(salt)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        filled.open().rekey(new_key, commit, Task())
    state_of(next_of(filled.path)).replace(state_of(filled.path))
    after = replace(
        filled, key=bytes(new_key.value), identity=replace(filled.identity, salt=salts[0])
    )
    with closing(after.open()) as store:
        assert check(store).whole
        assert store.recorded


def test_whoever_decides_may_not_ask_the_store_that_waits(
    filled: BareStore, new_key: Secret
) -> None:
    store = filled.open()
    with pytest.raises(BugError, match="called that store again"):
        store.rekey(new_key, lambda salt: a_visit(store) and None, Task())


def test_it_says_how_far_it_is(filled: BareStore, new_key: Secret) -> None:
    said: list[Progress] = []
    with closing(filled.open()) as store:
        store.rekey(new_key, ignore, Task(said.append))
    fractions = [one.fraction for one in said if one.fraction is not None]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0


def test_a_snapshot_is_one_state_while_work_goes_on(filled: BareStore, tmp_path: Path) -> None:
    target = tmp_path / "copies" / "chart.db"
    target.parent.mkdir()
    with closing(filled.open()) as store:
        a_visit(store, a_patient("Before", "Copy"))

        def add(progress: Progress) -> None:
            a_visit(store, a_patient("While", "Copying"))

        store.snapshot(target, Task(add))
        assert len(store.read(lambda c: PatientRepository(c).list())) == 3
        copy = replace(filled, path=target)
        with closing(copy.open()) as copied:
            assert check(copied).whole
            names = {one.given_name for one in copied.read(lambda c: PatientRepository(c).list())}
            assert names == {"Rosa", "Before"}
    assert target.stat().st_mode & 0o077 == 0
    with closing(filled.open()) as store:
        assert check(store).whole


def test_a_copy_that_fails_does_not_stay(filled: BareStore, tmp_path: Path) -> None:
    with closing(filled.open()) as store:
        with pytest.raises(UserFacingError, match="could not be copied"):
            store.snapshot(tmp_path / "nowhere" / "chart.db", Task())
        task = Task()
        task.cancel()
        with pytest.raises(Cancelled):
            store.snapshot(tmp_path / "copy.db", task)
        target = tmp_path / "closed.db"
        with pytest.raises(UserFacingError):
            store.snapshot(target, Task(lambda progress: store.close()))
    assert [path.name for path in tmp_path.iterdir() if "copy" in path.name] == []
    assert not target.exists()
