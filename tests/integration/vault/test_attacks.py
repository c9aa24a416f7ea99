"""Raw SQL on the live connection of a signed-in program, trying to change what must not change."""

# ruff: noqa: S608 - SQL made of table names is what an attack looks like
from __future__ import annotations

from dataclasses import replace

import pytest

from app.audit import log
from app.audit.events import Action, Event
from app.domain.attestation import Attestation, CosignatureRequest
from app.domain.confirmation import PatientConfirmation
from app.domain.identifiers import PersonId
from app.domain.note import NoteStatus
from app.domain.recording import LeftOut, RecordingState
from app.errors import BugError, UserFacingError
from app.store.attestations import AttestationRepository
from app.store.confirmations import ConfirmationRepository
from app.store.cosignatures import CosignatureRepository
from app.store.left_out import LeftOutRepository
from app.store.notes import NoteRepository
from app.store.recordings import RecordingRepository
from app.store.store import Store, UnitOfWork
from tests.fixtures.charts import NOON, BareStore, a_note, a_visit

SHUT = (
    "DROP TABLE {table}",
    "DROP TRIGGER {trigger}",
    "ALTER TABLE {table} RENAME TO other",
    "ALTER TABLE {table} ADD COLUMN extra",
    "CREATE TABLE extra (a)",
    "CREATE TEMP TABLE extra (a)",
    "CREATE TEMP TRIGGER extra AFTER INSERT ON {table} BEGIN SELECT 1; END",
    "CREATE VIEW extra AS SELECT 1",
    "CREATE INDEX extra ON {table} (1)",
    "ATTACH DATABASE ':memory:' AS other",
    "DETACH DATABASE main",
    "VACUUM INTO '/dev/null'",
    "PRAGMA writable_schema = ON",
    "PRAGMA foreign_keys = OFF",
    "PRAGMA recursive_triggers = OFF",
    "PRAGMA ignore_check_constraints = ON",
    "PRAGMA journal_mode = DELETE",
    "PRAGMA journal_mode = OFF",
    "PRAGMA synchronous = OFF",
    "PRAGMA secure_delete = OFF",
    "PRAGMA locking_mode = NORMAL",
    "PRAGMA temp_store = FILE",
    "PRAGMA temp_store_directory = '/tmp'",
    "PRAGMA trusted_schema = ON",
    "PRAGMA user_version = 99",
    "PRAGMA schema_version = 99",
    "PRAGMA key = 'other'",
    "PRAGMA rekey = ''",
    "PRAGMA cipher_log = '/tmp/log'",
    "PRAGMA cipher_plaintext_header_size = 32",
    "SELECT sqlcipher_export('main')",
    "SELECT load_extension('libm.so')",
    "UPDATE sqlite_master SET sql = ''",
    "DELETE FROM sqlite_master",
    "INSERT INTO sqlite_master VALUES ('table', 'x', 'x', 0, '')",
    "UPDATE store_meta SET value = ''",
    "DELETE FROM store_meta",
    "INSERT INTO store_meta VALUES ('a', 'b')",
    "UPDATE schema_migrations SET sha256 = ''",
    "DELETE FROM schema_migrations",
)
CHART_TABLES = (
    "recording_chunks", "transcripts", "segments", "notes", "note_sections", "statements",
    "attestations", "addenda", "patient_keys", "recording_keys", "outbox", "outbox_forwarded",
    "log_anchors", "note_drafts", "patient_confirmations", "cosignature_requests",
    "left_out",
)  # fmt: skip
CLINIC_TABLES = (
    "memberships", "audit_log", "merkle_nodes", "checkpoints", "countersignatures", "timestamps",
)  # fmt: skip


def attack(store: Store, sql: str) -> None:
    store.write(lambda unit: unit.connection.execute(sql) and None)


def attack_raw(store: Store, sql: str) -> None:
    """On SQLCipher's own connection, outside of any transaction."""
    store._call(lambda: store._file()._raw.execute(sql) and None)


def a_signed_visit(store: Store) -> None:
    """One row at least in every table of the charts."""
    transcript = a_visit(store)
    written = a_note(transcript, status=NoteStatus.FINAL)
    first, *others = written.sections
    again = tuple(
        replace(one, draft=replace(written.draft, parameters="seed=2")) for one in first.statements
    )
    note = replace(written, sections=(replace(first, statements=again), *others))
    recording = store.read(lambda c: RecordingRepository(c).get(transcript.recording_id))
    attestation = Attestation(
        note.id, 1, PersonId("tester"), "Dr. T", NOON, "author", "a" * 64, b"s" * 64
    )

    def write(unit: UnitOfWork) -> None:
        recordings = RecordingRepository(unit.connection)
        recordings.append_chunk(recording.id, 0, b"abcd")
        recordings.update(replace(recording, samples=2, state=RecordingState.CLOSED))
        NoteRepository(unit.connection).add(note)
        AttestationRepository(unit.connection).add(attestation)
        unit.connection.execute(
            "INSERT INTO addenda SELECT 'a', note_id, note_version, person_id, person_name,"
            " signed_at, zeroblob(40), signature FROM attestations"
        )
        ConfirmationRepository(unit.connection).add(
            PatientConfirmation(transcript.id, PersonId("tester"), NOON, "Her married name", "")
        )
        LeftOutRepository(unit.connection).add(
            LeftOut(recording.id, PersonId("tester"), "Dr. T", NOON, "The file is damaged")
        )
        CosignatureRepository(unit.connection).add(
            CosignatureRequest(note.id, 1, PersonId("other"), PersonId("tester"), NOON)
        )
        unit.record(Event(Action.SIGN, object_id=note.id))
        log.anchor(unit.connection, "a checkpoint")

    store.write(write)
    store.write(
        lambda unit: (
            unit.connection.execute("INSERT INTO outbox_forwarded SELECT event_id FROM outbox")
            and None
        )
    )


def contents(store: Store, tables: tuple[str, ...]) -> dict[str, list[tuple[object, ...]]]:
    return {
        table: store.read(lambda c, table=table: c.execute(f"SELECT * FROM {table}").fetchall())
        for table in tables
    }


def test_the_schema_and_the_key_are_out_of_reach_of_the_charts(charts: Store) -> None:
    for sql in SHUT:
        with pytest.raises(BugError, match=r"not authorized|denied|may not be modified"):
            attack_raw(charts, sql.format(table="notes", trigger="notes_stay"))


def test_the_schema_and_the_key_are_out_of_reach_of_the_clinic(clinic_store: Store) -> None:
    for sql in SHUT:
        with pytest.raises(BugError, match=r"not authorized|denied|may not be modified"):
            attack_raw(clinic_store, sql.format(table="audit_log", trigger="audit_log_stays"))


def test_signed_rows_of_the_charts_stay(charts: Store) -> None:
    a_signed_visit(charts)
    before = contents(charts, CHART_TABLES)
    assert all(before.values())
    for table in CHART_TABLES:
        name = charts.read(
            lambda c, table=table: c.execute(f"PRAGMA table_info({table})").fetchall()[0][1]
        )
        for sql in (
            f"UPDATE {table} SET {name} = {name}",
            f"UPDATE OR REPLACE {table} SET {name} = {name}",
            f"DELETE FROM {table}",
            f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}",
            f"REPLACE INTO {table} SELECT * FROM {table}",
        ):
            if sql.startswith("DELETE") and table == "recording_chunks":
                continue  # allowed for open recordings; the trigger is tried below
            with pytest.raises(BugError):
                attack(charts, sql)
    with pytest.raises(BugError, match="closed recording"):
        attack(charts, "DELETE FROM recording_chunks")
    with pytest.raises(BugError, match="closed recording"):
        attack(charts, "UPDATE recordings SET state = 'open'")
    assert contents(charts, CHART_TABLES) == before


def test_nothing_is_added_to_what_is_complete(charts: Store) -> None:
    a_signed_visit(charts)
    for sql in (
        "INSERT INTO statements SELECT note_id, note_version, section, 9, 'new', content,"
        " origin, attested_by, draft FROM statements",
        "INSERT INTO note_sections SELECT note_id, note_version, 9, key, title FROM note_sections"
        " LIMIT 1",
        "INSERT INTO segments SELECT transcript_id, 9, start_seconds, end_seconds, text, words,"
        " speaker FROM segments",
        "INSERT INTO recording_chunks SELECT recording_id, 1, sample_count, samples, levels"
        " FROM recording_chunks",
    ):
        with pytest.raises(BugError, match=r"complete|open recording"):
            attack(charts, sql)


def test_rows_of_the_log_stay(clinic_store: Store) -> None:
    for _ in range(3):
        clinic_store.write(lambda unit: unit.record(Event(Action.VIEW)))
    clinic_store.write(
        lambda unit: (
            unit.connection.execute(
                "INSERT INTO checkpoints (number, size, person, text) VALUES (1, 1, 'p', 't')"
            )
            and None
        )
    )
    clinic_store.write(
        lambda unit: (
            unit.connection.execute(
                "INSERT INTO memberships (person_id, version, record) VALUES ('p', 1, '{}')"
            )
            and None
        )
    )
    for sql in (
        "INSERT INTO countersignatures (number, size, person, text) VALUES (1, 1, 'p', 't')",
        "INSERT INTO timestamps (number, size, person, added_at, text, response, roots)"
        " VALUES (1, 1, 'p', '2026-03-02T12:00:00.000000Z', 't', x'00', 'r')",
    ):
        attack(clinic_store, sql)  # adding is allowed, and all that is
    before = contents(clinic_store, CLINIC_TABLES)
    assert all(before.values())
    columns = {
        "audit_log": "sequence, leaf, leaf_hash",
        "memberships": "*",
        "merkle_nodes": "*",
        "checkpoints": "*",
        "countersignatures": "*",
        "timestamps": "*",
    }
    for table, listed in columns.items():
        into = f"{table} ({listed})" if listed != "*" else table
        for sql in (
            f"UPDATE {table} SET rowid = rowid",
            f"UPDATE {table} SET {'leaf' if table == 'audit_log' else 'person'} = ''",
            f"DELETE FROM {table}",
            f"INSERT OR REPLACE INTO {into} SELECT {listed} FROM {table}",
            f"INSERT OR IGNORE INTO {into} SELECT {listed} FROM {table}",
            f"INSERT INTO {into} SELECT {listed} FROM {table} WHERE 1 ON CONFLICT DO NOTHING",
        ):
            with pytest.raises(BugError):
                attack(clinic_store, sql)
    with pytest.raises(BugError, match="only appended"):  # the same event under a new number
        attack(
            clinic_store,
            "INSERT OR REPLACE INTO audit_log (sequence, leaf, leaf_hash)"
            " SELECT 4, json_set(leaf, '$.sequence', 4), leaf_hash FROM audit_log"
            " WHERE sequence = 1",
        )
    assert contents(clinic_store, CLINIC_TABLES) == before


def test_work_that_ends_its_transaction_is_refused(charts: Store) -> None:
    for sql in ("COMMIT", "ROLLBACK"):
        with pytest.raises(BugError):
            attack(charts, sql)
    assert charts.read(lambda c: c.value("SELECT 1")) == 1


def test_work_that_calls_its_own_store_is_refused_and_does_not_hang(charts: Store) -> None:
    with pytest.raises(BugError, match="called that store again"):
        charts.read(lambda _: charts.read(lambda c: c.value("SELECT 1")))


def test_a_closed_store_says_so(charts: Store) -> None:
    charts.close()
    charts.close()
    with pytest.raises(UserFacingError, match="locked"):
        charts.read(lambda c: c.value("SELECT 1"))


def test_an_error_in_the_work_undoes_all_of_it(bare_charts: BareStore) -> None:
    store = bare_charts.open()

    def half(unit: UnitOfWork) -> None:
        unit.record(Event(Action.VIEW))
        raise ValueError("half way")

    with pytest.raises(ValueError, match="half way"):
        store.write(half)
    assert store.read(lambda c: c.value("SELECT count(*) FROM outbox")) == 0
    store.close()
