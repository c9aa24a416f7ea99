"""Everybody signs the log in their own sessions, or the log says who did not."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.audit.arrivals import Arrivals
from app.audit.checkpoint import Checkpoint

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def checkpoint(person: str, size: int) -> Checkpoint:
    return Checkpoint("origin", size, b"r" * 32, NOON, "sign_in", 1, 1, "a" * 64, person)


def log(*events: str) -> Arrivals:
    """Events written as person and action: «amara sign_in», each person with one session."""
    arrivals = Arrivals()
    for sequence, words in enumerate(events, 1):
        person, action, *status = words.split()
        arrivals.add(
            {
                "sequence": sequence,
                "person": person,
                "session": f"of {person}",
                "action": action,
                "status": status[0] if status else "ok",
            }
        )
    return arrivals


DAY = ("amara found", "amara sign_in", "amara sign_out", "olin sign_in", "olin view", "olin view")


@pytest.mark.parametrize(
    ("events", "signed", "unsigned"),
    [
        (DAY, [("amara", 2), ("amara", 3), ("olin", 4)], []),
        (DAY, [("amara", 3), ("olin", 5)], []),
        (DAY, [("olin", 4)], [(2, "amara")]),
        (DAY, [("olin", 2), ("olin", 3), ("olin", 4)], [(2, "amara")]),
        (DAY, [("amara", 1), ("amara", 4), ("olin", 4)], [(2, "amara")]),
        (DAY, [("amara", 2), ("olin", 3)], [(4, "olin")]),
        (DAY, [], [(4, "olin"), (2, "amara")]),
        (("amara sign_in",), [], []),  # a crash before the signature, and nothing after it
        (("amara sign_in refused", "amara view"), [], []),
        (("recovery recover", "recovery view"), [], [(1, "recovery")]),
        ((), [], []),
    ],
)
def test_sessions_without_a_signature_of_their_own(
    events: tuple[str, ...], signed: list[tuple[str, int]], unsigned: list[tuple[int, str]]
) -> None:
    kept = [checkpoint(person, size) for person, size in signed]
    assert list(log(*events).unsigned(kept)) == unsigned
