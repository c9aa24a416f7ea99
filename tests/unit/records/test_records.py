"""Patients and visits."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from app.accounts.session import Session
from app.audit.events import Action
from app.domain.encounter import Encounter, EncounterState
from app.domain.patient import NewPatient, Sex
from app.errors import Refused, UserFacingError
from app.records.records import Records
from app.store.encounters import EncounterRepository
from tests.fixtures.clinical import logged


def test_a_patient_is_added_and_found(session: Session) -> None:
    records = Records(session)
    born = date(1961, 4, 30)
    patient = records.add_patient(
        "  Rosa ", "Marín  López", born, Sex.FEMALE, ("latex", " latex", "")
    )
    assert patient.name == "Rosa Marín López"
    assert patient.allergies == ("latex",)
    assert records.patients("marin") == [patient]
    assert records.patients("nobody") == []
    assert records.patients() == [patient]
    created = logged(session, Action.CREATE)[-1]
    assert created.object_id == patient.id
    assert "Rosa" not in str(created)


@pytest.mark.parametrize(
    ("given", "family", "born"),
    [
        ("", "Marín", None),
        ("Rosa", "  ", None),
        ("Rosa", "42", None),
        ("Rosa", "x" * 200, None),
        ("Ro\u202esa", "Marín", None),
        ("Rosa", "Marín", datetime.now(UTC).date() + timedelta(days=2)),
        ("Rosa", "Marín", date(1850, 1, 1)),
    ],
)
def test_impossible_patients_are_not_added(
    session: Session, given: str, family: str, born: date | None
) -> None:
    with pytest.raises(UserFacingError):
        Records(session).add_patient(given, family, born)
    assert Records(session).patients() == []


def test_who_is_born_today_is_added_where_the_day_is_further(
    session: Session, tomorrow: date
) -> None:
    assert Records(session).add_patient("Rosa", "Marín", tomorrow).birth_date == tomorrow


def test_a_patient_is_corrected(session: Session) -> None:
    records = Records(session)
    patient = records.add_patient("Rosa", "Marín")
    changed = records.change_patient(replace(patient, allergies=("penicillin",)))
    assert records.patients() == [changed]
    assert logged(session, Action.UPDATE)[-1].object_id == patient.id


def test_opening_a_visit_is_logged(session: Session, encounter: Encounter) -> None:
    records = Records(session)
    view = records.open_encounter(encounter.id)
    assert view.encounter == encounter
    assert view.encounter.state is EncounterState.PLANNED
    assert (view.recordings, view.transcript, view.note) == ((), None, None)
    assert logged(session, Action.VIEW)[-1].object_id == encounter.id
    assert records.reload(encounter.id) == view
    assert len(logged(session, Action.VIEW)) == 1
    assert records.encounters_of(view.patient.id) == [encounter]


def test_recent_visits_are_filtered(session: Session, encounter: Encounter) -> None:
    records = Records(session)
    assert [one for one, _ in records.recent_encounters()] == [encounter]
    assert [one for one, _ in records.recent_encounters("cough mar")] == [encounter]
    assert records.recent_encounters("knee") == []


def test_visits_of_nobody_and_endless_reasons_are_refused(session: Session) -> None:
    records = Records(session)
    with pytest.raises(UserFacingError, match="patient"):
        records.start_encounter("nobody")  # type: ignore[arg-type]
    patient = records.add_patient("Rosa", "Marín")
    with pytest.raises(UserFacingError, match="longer"):
        records.start_encounter(patient.id, "x" * 400)


def test_who_is_new_is_registered_with_the_visit_or_not_at_all(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = Records(session)
    rosa = NewPatient("Rosa", "Marín", allergies=("latex",))

    def full(_: EncounterRepository, __: Encounter) -> None:
        raise UserFacingError("The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr(EncounterRepository, "add", full)
        with pytest.raises(UserFacingError, match="disk"):
            records.start_encounter(rosa, "Cough")
    with pytest.raises(UserFacingError, match="longer"):
        records.start_encounter(rosa, "x" * 400)
    assert records.patients() == []
    visit = records.start_encounter(rosa, "Cough")
    (patient,) = records.patients()
    assert (patient.id, patient.allergies) == (visit.patient_id, ("latex",))
    created = [event.object_id for event in logged(session, Action.CREATE)[-2:]]
    assert created == [patient.id, visit.id]


def test_an_office_manager_sees_no_patient(manager_session: Session) -> None:
    with pytest.raises(Refused):
        Records(manager_session).patients()
