"""Damaged, swapped, missing and truncated stores: each in its own words, none of them opened."""

from __future__ import annotations

import os
import random
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import UserFacingError
from app.store.connection import PAGE_BYTES, StoreKind
from app.store.health import StoreHealth, check
from app.store.notes import NoteRepository
from app.store.store import Store
from tests.fixtures.charts import BareStore, a_note, a_visit, bare_store

FLIPS = 60


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> BareStore:
    """A closed chart store of some sixty pages."""
    bare = bare_store(tmp_path_factory.mktemp("filled") / "chart.db", StoreKind.CHART)
    store = bare.open()
    transcript = a_visit(store)
    for number in range(30):
        note = a_note(transcript, *(f"Statement {number}-{line}. " * 5 for line in range(8)))
        store.write(lambda unit, note=note: NoteRepository(unit.connection).add(note))
    store.close()
    return bare


def copied(store: BareStore, folder: Path, content: bytes | None = None) -> BareStore:
    path = folder / store.path.name
    path.write_bytes(store.path.read_bytes() if content is None else content)
    return replace(store, path=path)


def health(store: BareStore) -> StoreHealth:
    opened = store.open()
    try:
        return check(opened)
    finally:
        opened.close()


def test_a_whole_store_is_whole(filled: BareStore, tmp_path: Path) -> None:
    store = copied(filled, tmp_path)
    found = health(store)
    assert found.whole, found.findings
    assert found.bytes == filled.path.stat().st_size
    assert found.store_id == filled.identity.store_id


def test_a_flipped_bit_is_found_wherever_it_is(filled: BareStore, tmp_path: Path) -> None:
    """Every byte of every page lies under the page's HMAC, so none can change unseen."""
    content = filled.path.read_bytes()
    chooser = random.Random(20260302)
    unseen = []
    for _ in range(FLIPS):
        bit = chooser.randrange(len(content) * 8)
        changed = bytearray(content)
        changed[bit // 8] ^= 1 << bit % 8
        try:
            found = health(copied(filled, tmp_path, bytes(changed)))
        except UserFacingError:
            continue
        if found.whole:
            unseen.append(bit)
    assert unseen == []


@pytest.mark.parametrize("size", ["one byte", "half a page", "a page", "half", "less a page"])
def test_a_truncated_store_is_refused(filled: BareStore, tmp_path: Path, size: str) -> None:
    content = filled.path.read_bytes()
    pages = len(content) // PAGE_BYTES
    kept = {
        "one byte": len(content) - 1,
        "half a page": len(content) - PAGE_BYTES // 2,
        "a page": PAGE_BYTES,
        "half": pages // 2 * PAGE_BYTES,
        "less a page": len(content) - PAGE_BYTES,
    }[size]
    with pytest.raises(UserFacingError, match=r"truncated|damaged"):
        copied(filled, tmp_path, content[:kept]).open()


def test_each_wrong_file_has_its_own_words(filled: BareStore, tmp_path: Path) -> None:
    foreign = bare_store(tmp_path / "foreign.db", StoreKind.CHART)
    plain = tmp_path / "plain.db"
    with sqlite3.connect(plain) as connection:
        connection.execute("CREATE TABLE a (b)")
    connection.close()
    said = {}
    for name, content in {
        "empty": b"",
        "no database": b"Dear colleague, " * 600,
        "foreign": foreign.path.read_bytes(),
        "plain": plain.read_bytes(),
        "truncated": filled.path.read_bytes()[:-7],
    }.items():
        with pytest.raises(UserFacingError) as refusal:
            copied(filled, tmp_path, content).open()
        said[name] = refusal.value.what
    missing = replace(filled, path=tmp_path / "missing.db")
    with pytest.raises(UserFacingError, match="is missing"):
        missing.open()
    assert not missing.path.exists()
    wrong = replace(copied(filled, tmp_path), key=os.urandom(32))
    with pytest.raises(UserFacingError) as refusal:
        wrong.open()
    said["wrong key"] = refusal.value.what
    assert "is empty" in said["empty"]
    assert "not a store of this clinic" in said["foreign"]
    assert "unencrypted" in said["plain"]
    assert "truncated" in said["truncated"]
    assert "does not open with this key" in said["wrong key"]
    assert "no store at all" in said["no database"]


def test_a_store_in_the_place_of_another_is_refused(filled: BareStore, tmp_path: Path) -> None:
    store = copied(filled, tmp_path)
    for identity in (
        replace(store.identity, store_id="another"),
        replace(store.identity, clinic_id="another"),
        replace(store.identity, kind=StoreKind.CLINIC),
    ):
        with pytest.raises(UserFacingError, match="another store"):
            replace(store, identity=identity).open()
    store.open().close()


def test_a_folder_in_the_place_of_a_store_is_refused(filled: BareStore, tmp_path: Path) -> None:
    (tmp_path / "chart.db").mkdir()
    with pytest.raises(UserFacingError):
        replace(filled, path=tmp_path / "chart.db").open()


def test_a_second_connection_in_this_process_is_refused(
    charts: Store, bare_charts: BareStore
) -> None:
    with pytest.raises(UserFacingError, match="already open"):
        bare_charts.open()
    a_visit(charts)


def test_damage_under_an_open_store_is_reported(filled: BareStore, tmp_path: Path) -> None:
    store = copied(filled, tmp_path)
    opened = store.open()
    size = store.path.stat().st_size
    with store.path.open("r+b") as file:
        file.seek(size // 2)
        file.write(os.urandom(size // 4))
    try:
        with pytest.raises(UserFacingError, match="damaged"):
            opened.read(lambda c: c.execute("SELECT * FROM statements").fetchall())
        assert not check(opened).whole
    finally:
        opened.close()
