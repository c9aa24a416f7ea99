"""People as the clinic's store knows them: what is shown, and every signed membership record."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import msgspec

from app.domain.identifiers import PersonId
from app.domain.practitioner import Practitioner, Role
from app.keys.membership import Member
from app.store.connection import Connection, Row
from app.store.values import time_from, time_text

COLUMNS = "id, name, display_name, roles"


class PersonRepository:
    """Display data of the people; what they may do is decided by their signed records."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, person: Practitioner) -> None:
        self._connection.execute(
            f"INSERT INTO people ({COLUMNS}, created_at) VALUES (?, ?, ?, ?, ?)",  # noqa: S608
            (
                person.id,
                person.name,
                person.display_name,
                json.dumps(sorted(person.roles)),
                time_text(datetime.now(UTC)),
            ),
        )

    def get(self, person: PersonId) -> Practitioner | None:
        row = self._connection.execute(
            f"SELECT {COLUMNS} FROM people WHERE id = ?",  # noqa: S608
            (person,),
        ).fetchone()
        return None if row is None else _person(row)

    def set_roles(self, person: PersonId, roles: frozenset[Role]) -> None:
        """What is shown; what they may do, their signed record says."""
        self._connection.execute(
            "UPDATE people SET roles = ? WHERE id = ?", (json.dumps(sorted(roles)), person)
        )

    def list(self) -> list[Practitioner]:
        rows = self._connection.execute(
            f"SELECT {COLUMNS} FROM people ORDER BY display_name COLLATE NOCASE"  # noqa: S608
        )
        return [_person(row) for row in rows]


def _person(row: Row) -> Practitioner:
    return Practitioner(
        PersonId(row[0]), row[1], row[2], frozenset(Role(role) for role in json.loads(row[3]))
    )


def add_membership(connection: Connection, member: Member) -> None:
    """Keep a signed record for ever, so that old checkpoints can be verified."""
    connection.execute(
        "INSERT INTO memberships (person_id, version, record)"
        " SELECT ?, coalesce(max(version), 0) + 1, ? FROM memberships WHERE person_id = ?",
        (member.person, msgspec.json.encode(member).decode(), member.person),
    )


def memberships(connection: Connection) -> list[Member]:
    """Every record that was ever kept, oldest first for each person."""
    rows = connection.execute("SELECT record FROM memberships ORDER BY person_id, version")
    return [msgspec.json.decode(row[0], type=Member) for row in rows]


def logged_memberships(connection: Connection) -> list[str]:
    """The hash of every membership record that an event of the log names."""
    rows = connection.execute(
        "SELECT json_extract(leaf, '$.detail.record_sha256') FROM audit_log"
        " WHERE action IN ('account', 'key_slots')"
        " AND json_extract(leaf, '$.detail.record_sha256') IS NOT NULL"
    )
    return [row[0] for row in rows]


def logs_table(connection: Connection, sha256: str) -> bool:
    """Whether an event of the log says that this table of key slots was made."""
    return bool(
        connection.value(
            "SELECT 1 FROM audit_log WHERE action IN ('found', 'account', 'key_slots')"
            " AND json_extract(leaf, '$.status') = 'ok'"
            " AND json_extract(leaf, '$.detail.slots_sha256') = ? LIMIT 1",
            (sha256,),
        )
    )


def unlogged_tables(connection: Connection) -> list[int]:
    """Generations of committed key slots that no event of the log tells of."""
    rows = connection.execute(
        "SELECT generation FROM slot_tables WHERE sha256 NOT IN ("
        "SELECT json_extract(leaf, '$.detail.slots_sha256') FROM audit_log"
        " WHERE action IN ('found', 'account', 'key_slots')"
        " AND json_extract(leaf, '$.status') = 'ok'"
        " AND json_extract(leaf, '$.detail.slots_sha256') IS NOT NULL) ORDER BY generation"
    )
    return [row[0] for row in rows]


def last_sign_ins(connection: Connection) -> dict[str, datetime]:
    """When each person last signed in."""
    rows = connection.execute(
        "SELECT person, max(time) FROM audit_log WHERE action = 'sign_in' GROUP BY person"
    )
    return {row[0]: time_from(row[1]) for row in rows}
