"""Weeks of a clinic's life for screens and tests: events of every kind in a real log."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

from app.accounts.accounts import Accounts, NewPerson
from app.accounts.people import People
from app.accounts.session import Session
from app.audit.events import Action, Event
from app.audit.log import Author, append
from app.domain.identifiers import PersonId, new_id
from app.domain.practitioner import Role
from app.store.store import UnitOfWork

PASSPHRASE = "velvet anchor pigeon eleven"
CLINICIAN_ROLES = (str(Role.CLINICIAN),)


def a_day(patients: tuple[str, ...], day: int) -> tuple[Event, ...]:
    """What a clinician does on one day; arrivals are signed, so they cannot be made up."""
    patient = patients[day % len(patients)]
    of = {"patient": patient}
    note, digest = new_id(), f"{day:064x}"
    model = {"model": "starter-language", "model_sha256": digest}
    return (
        Event(Action.SEAL, detail={"layers": "seccomp, landlock", "held": 9}),
        Event(Action.SEARCH, detail={"kind": "patients", "count": 3}),
        Event(Action.VIEW, patient, detail={"kind": "patient", **of}),
        Event(Action.RECORD, new_id(), detail={"seconds": 64.5 + day, "chunks": 65, **of}),
        Event(Action.TRANSCRIBE, new_id(), detail={"segments": 14, "seconds": 3.2, **model, **of}),
        Event(Action.DRAFT, note, detail={"tokens": 412 + day, "finish": "stop", **model, **of}),
        Event(Action.EDIT, note, detail={"statement": new_id(), **of}),
        Event(Action.SIGN, note, "refused", "flags", {"flags": 2, **of}),
        Event(Action.ATTEST, note, detail={"statement": new_id(), **of}),
        Event(Action.CONFIRM),
        Event(Action.SIGN, note, detail={"content_sha256": digest, **of}),
        Event(Action.PLAY, new_id(), detail={"seconds": 12.5, **of}),
    )


def fill_log(session: Session, clinician: PersonId, days: int = 22) -> None:
    """Write `days` days of work into the log, the last of them with refusals that alarm."""
    patients = tuple(new_id() for _ in range(9))
    author = Author(clinician, CLINICIAN_ROLES, session.workstation, new_id(), time.monotonic())
    morning = datetime.now(UTC).replace(hour=9, minute=12, second=0, microsecond=0)

    def work(unit: UnitOfWork) -> None:
        for day in range(days, 0, -1):
            at = morning - timedelta(days=day)
            for number, event in enumerate(a_day(patients, day)):
                put(unit, event, at + timedelta(minutes=7 * number))
        evening = morning - timedelta(hours=10)
        for number in range(6):
            refused = Event(Action.CONFIRM, status="refused", reason="password")
            put(unit, refused, evening + timedelta(minutes=number))
        put(
            unit,
            Event(
                Action.EXPORT,
                detail={"kind": "patient", "patient": patients[0], "bytes": 187_000_000},
            ),
            evening + timedelta(minutes=9),
        )

    def put(unit: UnitOfWork, event: Event, at: datetime) -> None:
        stamped = {**author.stamp(event), "time": f"{at:%Y-%m-%dT%H:%M:%S.%f}Z"}
        append(unit.connection, stamped)

    session.clinic.write(work)


def join(accounts: Accounts, manager: NewPerson, name: str, shown: str, *roles: Role) -> None:
    """Invite somebody and enrol them with PASSPHRASE."""
    with accounts.sign_in(manager.name, manager.password) as session:
        code = People(session).invite(name, shown, frozenset(roles), manager.password)
    accounts.enrol(name, code.text, PASSPHRASE)


LONG_NAME = "Prof. Dr. Wilhelmina Featherstonehaugh-Cholmondeley van der Meer"


def fill_people(accounts: Accounts, manager: NewPerson) -> None:
    """Accounts in every state: invited, waiting, admitted elsewhere, disabled and retired."""
    with accounts.sign_in(manager.name, manager.password) as session:
        people = People(session)

        def invite(name: str, shown: str, *roles: Role) -> tuple[str, str]:
            return name, people.invite(name, shown, frozenset(roles), manager.password).text

        waiting = invite("wilhelmina", LONG_NAME, Role.CLINICIAN)
        auditor = invite("ines", "Inês Carvalho", Role.AUDITOR)
        away = invite("tomas", "Tomás Ó Briain", Role.OFFICE_MANAGER)
        gone = invite("grace", "Grace Oyelaran", Role.OFFICE_MANAGER, Role.AUDITOR)
        invite("jose", "Dr. José Marín", Role.CLINICIAN, Role.OFFICE_MANAGER)
    for name, code in (waiting, auditor, away, gone):
        accounts.enrol(name, code, PASSPHRASE)
    with accounts.sign_in("ines", PASSPHRASE):
        pass
    with accounts.sign_in(manager.name, manager.password) as session:
        people = People(session)
        ids = {one.person.name: one.person.id for one in people.list()}
        people.disable(ids["tomas"], manager.password)
        people.retire(ids["grace"], manager.password)
