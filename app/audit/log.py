"""The audit log in clinic.db: events as leaves of an RFC 9162 Merkle tree, and its outbox."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from app.audit.events import Action, Event
from app.domain.identifiers import PersonId, new_id
from app.errors import BugError
from app.keys.canonical import canonical
from app.store.connection import Connection
from app.store.values import time_from, time_text

LEAF_PREFIX = b"\x00"
NODE_PREFIX = b"\x01"


@dataclass(frozen=True, slots=True)
class Author:
    """Who answers for events, where, and since when by the monotonic clock."""

    person: PersonId
    roles: tuple[str, ...]
    workstation: str
    session: str
    started: float

    def stamp(self, event: Event) -> dict[str, Any]:
        """The event as it will be hashed, without its place in the log."""
        return {
            "action": str(event.action),
            "detail": dict(sorted(event.detail.items())),
            "elapsed": round(time.monotonic() - self.started, 3),
            "id": new_id(),
            "object": event.object_id,
            "person": self.person,
            "reason": event.reason,
            "role": ", ".join(self.roles),
            "session": self.session,
            "status": event.status,
            "time": time_text(datetime.now(UTC)),
            "workstation": self.workstation,
        }


@dataclass(frozen=True, slots=True)
class LoggedEvent:
    """An event of the log; `elapsed` counts seconds since sign-in by a clock nobody can set."""

    sequence: int
    id: str
    time: datetime
    elapsed: float
    person: PersonId
    role: str
    workstation: str
    session: str
    action: str
    object_id: str
    status: str
    reason: str
    detail: dict[str, str | int | float]
    leaf: bytes

    @property
    def patient(self) -> str:
        """The patient whom the event is about; empty if it is about nobody."""
        named = self.detail.get("patient") or (
            self.object_id if self.detail.get("kind") == "patient" else ""
        )
        return str(named)

    @staticmethod
    def from_leaf(leaf: str) -> LoggedEvent:
        value = json.loads(leaf)
        return LoggedEvent(
            sequence=value["sequence"],
            id=value["id"],
            time=time_from(value["time"]),
            elapsed=value["elapsed"],
            person=PersonId(value["person"]),
            role=value["role"],
            workstation=value["workstation"],
            session=value["session"],
            action=value["action"],
            object_id=value["object"],
            status=value["status"],
            reason=value["reason"],
            detail=value["detail"],
            leaf=leaf.encode(),
        )


def leaf_hash(leaf: bytes) -> bytes:
    """SHA-256 with the leaf prefix. Source: RFC 9162, section 2.1.1."""
    return hashlib.sha256(LEAF_PREFIX + leaf).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """SHA-256 with the node prefix. Source: RFC 9162, section 2.1.1."""
    return hashlib.sha256(NODE_PREFIX + left + right).digest()


def append(connection: Connection, stamped: dict[str, Any]) -> int:
    """Add an event as the next leaf and the subtrees that it completes; returns its sequence."""
    sequence = 1 + (connection.value("SELECT max(sequence) FROM audit_log") or 0)
    leaf = canonical({**stamped, "sequence": sequence})
    digest = leaf_hash(leaf)
    connection.execute(
        "INSERT INTO audit_log (sequence, leaf, leaf_hash) VALUES (?, ?, ?)",
        (sequence, leaf.decode(), digest),
    )
    level, position = 0, sequence - 1
    while position % 2:  # it is a right child, so its parent is complete
        digest = node_hash(stored_node(connection, level, position - 1), digest)
        level, position = level + 1, position // 2
        connection.execute(
            "INSERT INTO merkle_nodes (level, position, hash) VALUES (?, ?, ?)",
            (level, position, digest),
        )
    return sequence


def contains(connection: Connection, event_id: str) -> bool:
    return bool(connection.value("SELECT 1 FROM audit_log WHERE event_id = ?", (event_id,)))


def stored_node(connection: Connection, level: int, position: int) -> bytes:
    """The root of a full subtree of 2**level leaves; level 0 is a leaf."""
    if level == 0:
        found = connection.value(
            "SELECT leaf_hash FROM audit_log WHERE sequence = ?", (position + 1,)
        )
    else:
        found = connection.value(
            "SELECT hash FROM merkle_nodes WHERE level = ? AND position = ?", (level, position)
        )
    if found is None:
        raise BugError(f"The Merkle tree lacks node {position} of level {level}.")
    return bytes(found)


def unfinished_session(connection: Connection) -> LoggedEvent | None:
    """The last arrival, if its session neither signed out nor was written down as broken off."""
    last = max(
        connection.value("SELECT max(sequence) FROM audit_log WHERE action = ?", (arrival,)) or 0
        for arrival in (Action.SIGN_IN, Action.RECOVER)
    )
    if not last:
        return None
    arrived = LoggedEvent.from_leaf(
        connection.value("SELECT leaf FROM audit_log WHERE sequence = ?", (last,))
    )
    left = connection.value(
        "SELECT 1 FROM audit_log WHERE action = ? AND sequence > ? AND"
        " ? IN (json_extract(leaf, '$.session'), json_extract(leaf, '$.detail.session'))",
        (Action.SIGN_OUT, last, arrived.session),
    )
    return None if left else arrived


def put_in_outbox(connection: Connection, stamped: dict[str, Any]) -> None:
    """Keep an event in chart.db until it is copied to the log."""
    connection.execute(
        "INSERT INTO outbox (position, event_id, payload)"
        " SELECT coalesce(max(position), 0) + 1, ?, ? FROM outbox",
        (stamped["id"], canonical(stamped).decode()),
    )


def waiting(connection: Connection, limit: int) -> list[dict[str, Any]]:
    """Events of the outbox that are not marked as forwarded, oldest first."""
    rows = connection.execute(
        "SELECT payload FROM outbox LEFT JOIN outbox_forwarded USING (event_id)"
        " WHERE outbox_forwarded.event_id IS NULL ORDER BY position LIMIT ?",
        (limit,),
    )
    return [json.loads(row[0]) for row in rows]


def mark_forwarded(connection: Connection, events: Iterable[str]) -> None:
    connection.executemany(
        "INSERT INTO outbox_forwarded (event_id) VALUES (?)", [(event,) for event in events]
    )


def anchor(charts: Connection, text: str) -> None:
    """Keep a checkpoint in chart.db too, where somebody who opens only clinic.db cannot reach."""
    charts.execute(
        "INSERT INTO log_anchors (number, text)"
        " SELECT coalesce(max(number), 0) + 1, ? FROM log_anchors",
        (text,),
    )


def anchors(charts: Connection, limit: int) -> list[str]:
    """The newest first; all if `limit` is -1."""
    rows = charts.execute("SELECT text FROM log_anchors ORDER BY number DESC LIMIT ?", (limit,))
    return [row[0] for row in rows]
