"""The schema comes from numbered migrations, each whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from app.errors import UserFacingError
from app.keys.memory import Secret
from app.store import migrate as migrate_module
from app.store.connection import StoreKind, open_raw
from app.store.library import DatabaseError
from app.store.migrate import Migration, migrate, migrations
from app.store.schema import recorded, resulting
from tests.fixtures.charts import BareStore, a_patient, a_visit, bare_store

NOON = "2026-01-02T12:00:00.000000Z"
CHART_VERSION = len(migrations(StoreKind.CHART))
NEXT = Migration(CHART_VERSION + 1, "colours", "CREATE TABLE colours (name TEXT) STRICT;\n")
BROKEN = Migration(
    CHART_VERSION + 1,
    "broken",
    "CREATE TABLE colours (name TEXT) STRICT;\nINSERT INTO nowhere VALUES (1);\n",
)


@contextmanager
def raw(store: BareStore) -> Iterator[Any]:
    with Secret(store.key) as key:
        connection = open_raw(store.path, key)
    try:
        yield connection
    finally:
        connection.close()


def tables(connection: Any) -> set[str]:
    return {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}


def test_the_recorded_schema_is_what_the_migrations_yield() -> None:
    assert recorded() == resulting(), "run: python -m app.store.schema > app/store/schema.sql"


def test_an_upgrade_keeps_an_encrypted_copy_and_the_rows(
    bare_charts: BareStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = bare_charts.open()
    patient = a_patient("Marker-Given", "Marker-Family")
    a_visit(store, patient)
    store.close()
    steps = (*migrations(StoreKind.CHART), NEXT)
    with monkeypatch.context() as patched:
        patched.setattr(migrate_module, "migrations", lambda kind: steps)
        bare_charts.open().close()
    with raw(bare_charts) as connection:
        assert "colours" in tables(connection)
        assert connection.execute("SELECT family_name FROM patient_search").fetchall() == [
            (patient.family_name,)
        ]
    copy = bare_charts.path.with_name(f"chart.db.schema-{CHART_VERSION}")
    assert copy.stat().st_mode & 0o077 == 0
    assert b"Marker-Family" not in copy.read_bytes()
    with raw(BareStore(copy, bare_charts.identity, bare_charts.key)) as connection:
        assert "colours" not in tables(connection)
        assert connection.execute("SELECT count(*) FROM patients").fetchone() == (1,)


def test_why_a_recording_was_left_out_goes_where_the_audio_went_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = migrations(StoreKind.CHART)
    reasons = next(one.number for one in steps if one.name == "reasons_go")
    earlier = {StoreKind.CHART: steps[: reasons - 1]}
    with monkeypatch.context() as patched:
        patched.setattr(migrate_module, "migrations", earlier.__getitem__)
        charts = bare_store(tmp_path / "chart.db", StoreKind.CHART)
        store = charts.open()
        gone, there = (a_visit(store).recording_id for _ in range(2))
        store.close()
    rows = "SELECT recording_id, person_name, reason FROM left_out"
    with raw(charts) as connection:
        for trigger in ("left_out_follows", "removals_signed"):
            connection.execute(f"DROP TRIGGER {trigger}")
        for recording in (gone, there):
            connection.execute(
                "INSERT INTO left_out VALUES (?, 'p', 'Dr. P', ?, zeroblob(40))", (recording, NOON)
            )
        connection.execute("INSERT INTO removals VALUES ('audio', ?, NULL, ?, 'p')", (gone, NOON))
        migrate(connection, StoreKind.CHART)
        kept = {row[0]: row[1:] for row in connection.execute(rows)}
        assert kept == {gone: ("Dr. P", None), there: ("Dr. P", bytes(40))}


def test_a_migration_that_fails_changes_nothing(bare_charts: BareStore) -> None:
    with raw(bare_charts) as connection:
        before = tables(connection)
        steps = (*migrations(StoreKind.CHART), BROKEN)
        with pytest.raises(DatabaseError, match="nowhere"):
            migrate(connection, StoreKind.CHART, steps)
        assert tables(connection) == before
        migrate(connection, StoreKind.CHART)
    bare_charts.open().close()


def test_a_newer_schema_is_refused(bare_charts: BareStore) -> None:
    with raw(bare_charts) as connection:
        migrate(connection, StoreKind.CHART, (*migrations(StoreKind.CHART), NEXT))
    with pytest.raises(UserFacingError, match="newer version"):
        bare_charts.open()


def test_another_text_of_a_migration_is_refused(bare_charts: BareStore) -> None:
    first, *later = migrations(StoreKind.CHART)
    changed = Migration(first.number, first.name, first.sql + "-- changed\n")
    with raw(bare_charts) as connection, pytest.raises(UserFacingError, match="another text"):
        migrate(connection, StoreKind.CHART, (changed, *later))
