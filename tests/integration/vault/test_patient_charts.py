"""A chart holds what signed notes say now: nothing of drafts, of errors, or of who is gone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.accounts.session import Session
from app.audit.events import Action
from app.chart.chart import PatientChart
from app.chart.charts import PatientCharts
from app.domain.identifiers import PatientId
from app.errors import UserFacingError
from app.records.records import Records
from app.retention.erasure import Erasure, ErasureReason
from app.retrieval.search import Search
from app.review.signing import Signing
from app.store.patient_keys import ErasedError
from app.task import Task
from tests.fixtures.clinic import CLINICIAN
from tests.fixtures.visits import WrittenVisit, a_signed_visit, a_written_visit

WRITTEN = ("Takes metformin 500 mg twice daily.", "She is allergic to peanuts.")


def chart(session: Session, patient: PatientId) -> PatientChart:
    return PatientCharts(session).open(patient).chart


@pytest.fixture
def visit(session: Session) -> WrittenVisit:
    return a_signed_visit(session, written=WRITTEN)


def test_each_entry_names_note_statement_and_signer(session: Session, visit: WrittenVisit) -> None:
    found = chart(session, visit.patient.id)
    (medicine,) = found.medicines
    (source,) = medicine.sources
    assert medicine.manner == "500 mg twice daily"
    assert (source.note_id, source.encounter_id) == (visit.note.id, visit.encounter.id)
    assert source.statement_id == next(visit.note.statements).id
    assert source.signed_by == CLINICIAN.display_name
    assert source.visit_at == visit.encounter.started_at
    assert [(one.name, one.by_hand) for one in found.allergies] == [
        ("latex", True),
        ("Peanuts", False),
    ]


def test_a_draft_says_nothing(session: Session) -> None:
    visit = a_written_visit(session, written=WRITTEN)
    found = chart(session, visit.patient.id)
    assert found.medicines == found.problems == ()
    assert [one.name for one in found.allergies] == ["latex"]


def test_a_note_entered_in_error_takes_its_entries_along(
    session: Session, visit: WrittenVisit
) -> None:
    Signing(session).enter_in_error(visit.note.id, CLINICIAN.password, "Wrong patient")
    found = chart(session, visit.patient.id)
    assert found.medicines == ()
    assert [one.name for one in found.allergies] == ["latex"]


def test_an_erased_patient_has_no_chart(session: Session, visit: WrittenVisit) -> None:
    Erasure(session).erase(
        visit.patient.id, CLINICIAN.password, ErasureReason.PATIENT_REQUEST, Task()
    )
    with pytest.raises(ErasedError):
        chart(session, visit.patient.id)


def test_opening_a_chart_is_logged(session: Session, visit: WrittenVisit) -> None:
    chart(session, visit.patient.id)
    session.audit.forward()
    events = session.audit.events(action=Action.VIEW)
    (event,) = [one for one in events if one.detail.get("kind") == "chart"]
    assert event.object_id == visit.patient.id


def test_the_history_is_whole(session: Session, visit: WrittenVisit) -> None:
    later = Records(session).start_encounter(visit.patient.id, "Follow-up")
    visits = PatientCharts(session).open(visit.patient.id).visits
    assert [one.encounter.id for one in visits] == [later.id, visit.encounter.id]
    assert [len(one.notes) for one in visits] == [0, 1]


def test_a_record_number_belongs_to_one_patient(session: Session) -> None:
    records = Records(session)
    ann = records.add_patient("Ann", "Day", identifier=" MRN  12 ")
    bo = records.add_patient("Bo", "Ek")
    cy = records.add_patient("Cy", "Fox")
    assert ann.identifier == "MRN 12"
    with pytest.raises(UserFacingError, match="Ann Day"):
        records.change_patient(replace(bo, identifier="mrn 12"))
    with pytest.raises(UserFacingError, match="Ann Day"):
        records.add_patient("Dee", "Gal", identifier="MRN 12")
    with pytest.raises(UserFacingError, match="longer than"):
        records.change_patient(replace(cy, identifier="1" * 41))
    assert records.change_patient(replace(ann, sex=ann.sex)).identifier == "MRN 12"
    assert [one.id for one in records.patients("mrn 12")] == [ann.id]
    freed = records.change_patient(replace(ann, identifier=""))
    assert freed.identifier == ""
    assert records.change_patient(replace(bo, identifier="MRN 12")).identifier == "MRN 12"
    assert [one.patient_id for one in Search(session).find("mrn 12").hits] == [bo.id]
