"""A log of 100,000 events: proved and read, against plain sqlite3 with the same events."""

from __future__ import annotations

import hashlib
import json
import random
import sqlite3
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.accounts.accounts import Accounts, NewPerson
from app.accounts.session import Session
from app.audit import log as storage
from app.audit.events import Action, Event
from app.audit.filters import LogFilter
from app.audit.inspection import Log
from app.domain.practitioner import Role
from app.keys.argon import Argon2Cost
from app.settings import DeviceSecretPlace, Settings
from app.store.values import time_text
from tests.bench.measure import Ratio, interleaved

EVENTS = 100_000
CHECKPOINTS = 200
PATIENTS = 2_000
PASSWORD = "four unrelated words here"
ACTS = (*[Action.VIEW] * 10, Action.EDIT, Action.SIGN, Action.DRAFT, Action.SEARCH)


def bench() -> Iterator[Ratio]:
    with (
        tempfile.TemporaryDirectory(prefix="consultroom-bench-") as folder,
        _clinic(Path(folder) / "clinic") as session,
    ):
        begin = _fill(session, random.Random(1))
        plain = _plain(session, Path(folder) / "plain.db")
        try:
            yield from _compared(Log(session), plain, begin)
        finally:
            plain.close()


def _compared(log: Log, plain: sqlite3.Connection, begin: datetime) -> Iterator[Ratio]:
    def bare_verify() -> None:
        for (leaf,) in plain.execute("SELECT leaf FROM events ORDER BY sequence"):
            hashlib.sha256(b"\x00" + leaf.encode()).digest()
            json.loads(leaf)

    yield Ratio(
        f"verify {EVENTS:,} events and {CHECKPOINTS} checkpoints / sqlite3, sha256 and json",
        *interleaved(log.verify, bare_verify, 3),
        "s",
    )

    def bare_page() -> None:
        found = plain.execute(
            "SELECT leaf FROM events WHERE patient = ? ORDER BY sequence DESC LIMIT 100",
            ("patient-00007",),
        )
        for (leaf,) in found.fetchall():
            json.loads(leaf)

    patient = LogFilter(patient="patient-00007")
    yield Ratio(
        "find a patient's events among them / sqlite3 with an index",
        *interleaved(lambda: log.find(patient), bare_page, 9),
        "s",
    )
    month = LogFilter(since=begin + timedelta(days=300), until=begin + timedelta(days=330))

    def bare_month() -> None:
        found = plain.execute(
            "SELECT leaf FROM events WHERE time >= ? AND time < ? ORDER BY sequence DESC LIMIT 100",
            (time_text(begin + timedelta(days=300)), time_text(begin + timedelta(days=330))),
        )
        for (leaf,) in found.fetchall():
            json.loads(leaf)

    yield Ratio(
        "find the first page of a month / sqlite3 with an index",
        *interleaved(lambda: log.find(month), bare_month, 9),
        "s",
    )


def _clinic(home: Path) -> Session:
    settings = Settings(home=home, models=home, threads=1, device_secret=DeviceSecretPlace.FILE)
    accounts = Accounts(settings, argon=Argon2Cost.floor())
    roles = frozenset({Role.CLINICIAN, Role.OFFICE_MANAGER})
    accounts.found("Bench", [NewPerson("bench", "Bench", roles, PASSWORD)])
    return accounts.sign_in("bench", PASSWORD)


def _fill(session: Session, chance: random.Random) -> datetime:
    """Ten events in a hundred minutes, and checkpoints in between; returns the first time."""
    begin = datetime.now(UTC) - timedelta(minutes=10 * EVENTS)
    author = session.audit._author
    each = EVENTS // CHECKPOINTS
    for start in range(0, EVENTS, each):
        stamps = []
        for number in range(start, start + each):
            patient = f"patient-{chance.randrange(PATIENTS):05}"
            event = Event(
                chance.choice(ACTS),
                f"visit-{chance.randrange(10 * PATIENTS):05}",
                detail={"kind": "encounter", "patient": patient},
            )
            time = time_text(begin + timedelta(minutes=10 * number))
            stamps.append({**author.stamp(event), "time": time})
        session.clinic.write(
            lambda unit, stamps=stamps: [storage.append(unit.connection, one) for one in stamps]
        )
        session.audit.checkpoint()
    return begin


def _plain(session: Session, path: Path) -> sqlite3.Connection:
    rows = session.clinic.read(
        lambda c: c.execute("SELECT sequence, leaf, time, patient FROM audit_log").fetchall()
    )
    plain = sqlite3.connect(path)
    with plain:
        plain.execute(
            "CREATE TABLE events (sequence INTEGER PRIMARY KEY, leaf TEXT, time TEXT, patient TEXT)"
        )
        plain.execute("CREATE INDEX by_time ON events (time)")
        plain.execute("CREATE INDEX by_patient ON events (patient, sequence)")
        plain.executemany("INSERT INTO events VALUES (?, ?, ?, ?)", rows)
    return plain
