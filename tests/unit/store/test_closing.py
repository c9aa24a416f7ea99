"""The account of a store's pages: true through work, crashes and torn writes, and hard to fool."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from app.errors import BugError
from app.store import closing as account
from app.store import open_file
from app.store.damage import Damage, StoreDamagedError
from app.store.health import check
from app.store.kinds import PAGE_BYTES
from app.store.notes import NoteRepository
from app.store.rekey import salt_of
from app.store.snapshot import copy_closed, log_of
from app.store.state import SLOT_BYTES, state_of
from app.store.store import Store
from app.task import Progress, Task
from tests.faults.stores import note_ids
from tests.fixtures.charts import BareStore, a_note, a_visit


def fill(store: Store, count: int = 10) -> None:
    transcript = a_visit(store)
    for number in range(count):
        note = a_note(transcript, *(f"Statement {number}-{line}. " * 5 for line in range(8)))
        store.write(lambda unit, note=note: NoteRepository(unit.connection).add(note))


def fold(store: Store) -> None:
    store._call(lambda: store._file().closing.fold(store._file()._raw))


@pytest.fixture
def filled(bare_charts: BareStore) -> BareStore:
    with closing(bare_charts.open()) as store:
        fill(store)
    return bare_charts


@pytest.fixture
def in_steps(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A few pages at a time, and not yet while the store is opened."""
    monkeypatch.setattr(open_file, "AT_OPEN", 5)
    monkeypatch.setattr(account, "AT_OPEN", 5)
    return


def test_opening_and_reading_writes_nothing(filled: BareStore) -> None:
    before = {path.name: path.read_bytes() for path in filled.path.parent.iterdir()}
    with closing(filled.open()) as store:
        check(store)
    assert {path.name: path.read_bytes() for path in filled.path.parent.iterdir()} == before


@pytest.mark.parametrize("recorded", [True, False])
def test_pages_may_change_while_they_are_summed_up(
    filled: BareStore, in_steps: None, recorded: bool
) -> None:
    steps: list[Progress] = []
    if not recorded:
        state_of(filled.path).unlink()
    with closing(filled.open()) as store:

        def work(progress: Progress) -> None:
            steps.append(progress)
            if len(steps) % 3 == 0 and len(steps) < 40:
                fill(store, 1)
                fold(store)

        store.verify_pages(Task(work))
        store.verify_pages()
    assert len(steps) > 10
    with closing(filled.open()) as store:
        store.verify_pages()
        assert check(store).whole


def test_an_older_page_is_found_while_work_goes_on(filled: BareStore, in_steps: None) -> None:
    old = filled.path.read_bytes()
    with closing(filled.open()) as store:
        fill(store, 5)
    new = filled.path.read_bytes()
    changed = [
        at
        for at in range(PAGE_BYTES, len(old), PAGE_BYTES)
        if old[at : at + PAGE_BYTES] != new[at : at + PAGE_BYTES]
    ]
    for at in random.Random(6).sample(changed, min(12, len(changed))):
        filled.path.write_bytes(new[:at] + old[at : at + PAGE_BYTES] + new[at + PAGE_BYTES :])
        with closing(filled.open()) as store, pytest.raises(StoreDamagedError) as caught:
            store.verify_pages()
        assert caught.value.damage is Damage.OLDER_PART


def test_damage_stays_found_after_more_work(filled: BareStore, in_steps: None) -> None:
    """What is written later does not make an older page right."""
    old = filled.path.read_bytes()
    with closing(filled.open()) as store:
        fill(store, 5)
    new = bytearray(filled.path.read_bytes())
    at = next(
        at
        for at in range(len(old) - PAGE_BYTES, PAGE_BYTES, -PAGE_BYTES)
        if old[at : at + PAGE_BYTES] != new[at : at + PAGE_BYTES]
    )
    new[at : at + PAGE_BYTES] = old[at : at + PAGE_BYTES]
    filled.path.write_bytes(new)
    store = filled.open()
    try:
        a_visit(store)
        fold(store)
        with pytest.raises(StoreDamagedError):
            store.verify_pages()
    finally:
        store.close()


@pytest.mark.parametrize("slot", [0, 1])
def test_a_torn_account_leaves_the_one_before(filled: BareStore, slot: int) -> None:
    """A power cut within the last write: the other place is whole, and says the same file."""
    path = state_of(filled.path)
    content = bytearray(path.read_bytes())
    content[slot * SLOT_BYTES + 40] ^= 0xFF
    path.write_bytes(content)
    with closing(filled.open()) as store:
        assert store.recorded
        store.verify_pages()


def test_an_account_of_another_key_or_file_does_not_count(
    filled: BareStore, tmp_path: Path
) -> None:
    path = state_of(filled.path)
    path.write_bytes(bytes(range(256)) * 4)
    with closing(filled.open()) as store:
        assert not store.recorded
        assert check(store).whole


def test_an_earlier_account_with_the_file_of_today_is_found(filled: BareStore) -> None:
    state = state_of(filled.path).read_bytes()
    with closing(filled.open()) as store:
        fill(store, 3)
    state_of(filled.path).write_bytes(state)
    with pytest.raises(StoreDamagedError) as caught:
        filled.open()
    assert caught.value.damage is Damage.OLDER_PART


def test_a_store_of_a_first_version_gets_its_account_with_its_first_change(
    bare_charts: BareStore,
) -> None:
    assert not state_of(bare_charts.path).exists()
    with closing(bare_charts.open()) as store:
        assert store.recorded
        a_visit(store)
    assert state_of(bare_charts.path).exists()


def test_a_crashed_store_is_copied_with_its_log(filled: BareStore, tmp_path: Path) -> None:
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    with closing(filled.open()) as store:
        a_visit(store)
        shutil.copy(filled.path, crashed)
        shutil.copy(log_of(filled.path), crashed)
    copy_closed(crashed / "chart.db", tmp_path / "copy.db", Task())
    copy = replace(filled, path=tmp_path / "copy.db")
    assert salt_of(copy.path) == filled.identity.salt
    with closing(copy.open()) as store:
        assert check(store).whole
        assert store.read(lambda c: c.value("SELECT count(*) FROM encounters")) == 2


def test_a_log_that_a_power_cut_brings_back_is_let_in_again(
    filled: BareStore, tmp_path: Path
) -> None:
    """Emptying a log is not on the disk at once; what it holds is in the file already."""
    log = tmp_path / "log"
    with closing(filled.open()) as store:
        fill(store, 2)
        shutil.copy(log_of(filled.path), log)
    before = filled.path.read_bytes()
    shutil.copy(log, log_of(filled.path))
    with closing(filled.open()) as store:
        assert check(store).whole
    assert filled.path.read_bytes() == before


def test_that_log_also_comes_back_once_the_next_mark_is_announced(
    filled: BareStore, tmp_path: Path
) -> None:
    crashed = replace(filled, path=tmp_path / "crashed" / "chart.db")
    crashed.path.parent.mkdir()
    with closing(filled.open()) as store:
        fill(store, 2)
        shutil.copy(log_of(filled.path), log_of(crashed.path))
        fold(store)
        store._call(store._file().closing.before_write)
        for path in (filled.path, state_of(filled.path)):
            shutil.copy(path, crashed.path.parent)
    with closing(crashed.open()) as store:
        fill(store, 1)
        store.verify_pages()
        assert len(note_ids(store)) == 13


def test_a_part_of_that_log_is_refused(filled: BareStore, tmp_path: Path) -> None:
    """SQLite would put the pages of an earlier transaction back."""
    log = tmp_path / "log"
    with closing(filled.open()) as store:
        fill(store, 1)
        shutil.copy(log_of(filled.path), log)
        fill(store, 1)
    shutil.copy(log, log_of(filled.path))
    with pytest.raises(StoreDamagedError) as caught:
        filled.open()
    assert caught.value.damage is Damage.LOG_ADDED


def test_nobody_sets_the_mark_but_the_store(charts: Store) -> None:
    with pytest.raises(BugError, match="not authorized"):
        charts.write(lambda unit: unit.connection.execute("PRAGMA user_version = 7") and None)


def test_files_of_different_moments_never_pass_as_one(
    bare_charts: BareStore, tmp_path: Path
) -> None:
    """Every way to put file, log and account together from closed and from crashed stores."""
    places = (bare_charts.path, log_of(bare_charts.path), state_of(bare_charts.path))
    moments: list[tuple[Path, set[str]]] = []

    def keep(notes: set[str]) -> None:
        folder = tmp_path / f"moment-{len(moments)}"
        folder.mkdir()
        for place in places:
            if place.exists():
                shutil.copy(place, folder)
        moments.append((folder, notes))

    for _ in range(3):
        with closing(bare_charts.open()) as store:
            fill(store, 2)
            keep(note_ids(store))
        with closing(bare_charts.open()) as store:
            notes = note_ids(store)
        keep(notes)
    passed = 0
    for chosen in product(moments, repeat=3):
        for place, (folder, _) in zip(places, chosen, strict=True):
            place.unlink(missing_ok=True)
            if (folder / place.name).exists():
                shutil.copy(folder / place.name, place)
        try:
            store = bare_charts.open()
        except StoreDamagedError:
            continue
        with closing(store):
            assert note_ids(store) == chosen[2][1], "the account is of another moment"
            passed += 1
    assert len(moments) <= passed < len(moments) ** 3 / 4
