"""The rows that commit the key slots: SQL of a signed-in program changes none of them."""

from __future__ import annotations

import pytest

from app.accounts.accounts import Accounts
from app.accounts.people import People
from app.accounts.session import Session
from app.errors import BugError
from app.store.key_slots import RecoveryKeyRepository, SlotTableRepository
from tests.fixtures.clinic import CLINICIAN

ROWS = {"slot_tables": "generation", "recovery_keys": "number"}
ATTACKS = [
    "DELETE FROM {table}",
    "UPDATE {table} SET {number} = {number} + 1",
    "INSERT OR REPLACE INTO {table} SELECT * FROM {table}",
    "REPLACE INTO {table} SELECT * FROM {table}",
    "UPDATE OR REPLACE {table} SET {number} = 7 - {number}",
    "DROP TABLE {table}",
    "DROP TRIGGER {table}_stay",
    "DROP TRIGGER {table}_remain",
]
OWN_ATTACKS = [
    "UPDATE slot_tables SET sha256 = 'x'",
    "UPDATE slot_tables SET content = '{}'",
    "UPDATE slot_tables SET saved_at = NULL",
    "UPDATE slot_tables SET saved_at = '2027-01-01T00:00:00.000000Z'",
    "INSERT INTO slot_tables (generation, sha256) SELECT max(generation) + 2, sha256"
    " FROM slot_tables",
    "INSERT INTO slot_tables (generation, sha256) SELECT min(generation) - 1, sha256"
    " FROM slot_tables",
    "UPDATE recovery_keys SET kept_at = NULL",
    "UPDATE recovery_keys SET used_at = '2027-01-01T00:00:00.000000Z'",
    "UPDATE recovery_keys SET made_at = '2027-01-01T00:00:00.000000Z'",
    "INSERT INTO recovery_keys (number, made_at) SELECT number + 2, made_at FROM recovery_keys",
]


def rows(session: Session) -> list[list[tuple[object, ...]]]:
    return [
        session.clinic.read(
            lambda c, table=table: c.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608
        )
        for table in ROWS
    ]


def test_committed_rows_stay_as_they_are(clinic: Accounts) -> None:
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        People(session).change_password(CLINICIAN.password, "seven lanterns in a quiet harbour")

        def keep(unit: object) -> None:
            recovery = RecoveryKeyRepository(unit.connection)  # type: ignore[attr-defined]
            recovery.kept()
            recovery.used()

        session.clinic.write(keep)
        before = rows(session)
        assert [len(one) for one in before] == [2, 1]
        attacks = OWN_ATTACKS + [
            sql.format(table=table, number=number)
            for table, number in ROWS.items()
            for sql in ATTACKS
        ]
        for sql in attacks:
            with pytest.raises(BugError):
                session.clinic.write(lambda unit, sql=sql: unit.connection.execute(sql) and None)
            assert rows(session) == before, sql


def test_only_the_newest_table_keeps_its_content(clinic: Accounts) -> None:
    """Old slots are ways in, and are not collected."""
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        People(session).change_password(CLINICIAN.password, "seven lanterns in a quiet harbour")
        newest = session.clinic.read(lambda c: SlotTableRepository(c).newest())
        assert newest is not None
        assert newest.saved
        assert newest.sha256 == session.table.sha256()
        kept = session.clinic.read(
            lambda c: c.execute(
                "SELECT generation FROM slot_tables WHERE content IS NOT NULL"
            ).fetchall()
        )
        assert kept == [(session.table.generation,)]
