"""The vault's main way: found, sign in, write, sign out, sign in again, verify."""

from __future__ import annotations

from app.accounts.session import Session
from app.audit.events import Action, Event
from app.domain.identifiers import PatientId, new_id
from app.domain.patient import Patient
from app.store.patients import PatientRepository
from app.store.store import UnitOfWork


def test_a_change_and_its_event_are_kept(session: Session) -> None:
    patient = Patient(PatientId(new_id()), "Rosa", "Marín", allergies=("penicillin",))

    def add(unit: UnitOfWork) -> None:
        PatientRepository(unit.connection).add(patient)
        unit.record(Event(Action.CREATE, object_id=patient.id, detail={"kind": "patient"}))

    session.charts().write(add)
    found = session.charts().read(lambda connection: PatientRepository(connection).list("marin"))
    assert found == [patient]
    assert session.audit.events()[0].object_id == patient.id
    verdict = session.audit.verify()
    assert verdict.whole, verdict.findings
