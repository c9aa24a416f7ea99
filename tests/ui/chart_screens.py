"""The patients, the search and a patient's page with real content (see tests.ui.screens)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from app.accounts.session import Session
from app.domain.encounter import EncounterState
from app.domain.identifiers import PatientId, new_id
from app.domain.note import Note, NoteStatus, Section
from app.domain.patient import Patient, Sex
from app.store.attestations import AttestationRepository
from app.store.encounters import EncounterRepository
from app.store.notes import NoteRepository
from app.store.patients import PatientRepository
from app.store.recordings import RecordingRepository
from app.store.store import UnitOfWork
from app.store.transcripts import TranscriptRepository
from tests.fixtures.charts import (
    a_note,
    a_recording,
    a_statement,
    a_transcript,
    an_attestation,
    an_encounter,
)
from tests.fixtures.clinic import CLINICIAN
from tests.ui.places import go_to
from ui.actions import ActionId
from ui.view_models.patients import PatientsModel
from ui.views.patients import PatientsView

if TYPE_CHECKING:
    from tests.ui.screens import Studio

LONG = Patient(
    PatientId(new_id()),
    "Maximiliane Theodora Konstanze",
    "von Featherstonehaugh-Cholmondeley zu Hohenlohe-Waldenburg",
    date(1948, 2, 29),
    Sex.FEMALE,
    ("penicillin", "latex"),
    "MRN 0042-7718",
)
OTHERS = (
    Patient(
        PatientId(new_id()), "Sørine", "Đurić", date(1990, 7, 1), Sex.FEMALE, (), "MRN 0042-9001"
    ),
    Patient(PatientId(new_id()), "Łukasz", "Żółkiewski", date(2019, 5, 30), Sex.MALE, ("peanuts",)),
    Patient(PatientId(new_id()), "Bo", "Ek", None),
)
VISITS: tuple[tuple[int, str, tuple[tuple[str, tuple[str, ...]], ...], tuple[str, ...]], ...] = (
    (
        412,
        "Blood pressure review",
        (
            ("subjective", ("Takes lisinopril 20 mg once daily and metformin 500 mg twice daily.",
                            "She is allergic to peanuts, which cause hives.")),
            ("assessment", ("Hypertension.", "Type 2 diabetes mellitus.", "Osteoarthritis.")),
            ("plan", ("Start atorvastatin 40 mg by mouth at bedtime.",)),
        ),
        ("She takes lisinopril and metformin.", "Her blood pressure at home is high."),
    ),
    (
        181,
        "Dry cough for three weeks",
        (
            ("subjective", ("Dry cough for 3 weeks, worse at night.",)),
            ("assessment", ("Cough from lisinopril.", "HTN not at target.")),
            ("plan", ("Stop lisinopril and start losartan 50 mg once daily.",)),
        ),
        ("The cough began three weeks ago.", "It is worse at night, she says."),
    ),
    (
        9,
        "Pneumonia, follow-up after antibiotics and a long talk about her knees and the stairs",
        (
            ("assessment", ("Pneumonia resolved.", "Diabetes type 2, well controlled.")),
            ("plan", ("Continue metformin 1000 mg twice daily.", "Losartan 100 mg once daily.")),
        ),
        ("She feels well again, and the cough is gone.",),
    ),
)  # fmt: skip


def add_history(session: Session, patient: Patient = LONG, language: str = "en") -> list[Note]:
    """A patient with three signed visits and one that nobody recorded yet."""
    notes: list[Note] = []

    def work(unit: UnitOfWork) -> None:
        connection = unit.connection
        PatientRepository(connection).add(patient)
        now = datetime.now(UTC)
        for days, reason, sections, said in VISITS:
            began = now - timedelta(days, hours=days % 7)
            encounter = replace(
                an_encounter(patient, reason),
                started_at=began,
                state=EncounterState.SIGNED,
                language=language,
            )
            recording = a_recording(encounter)
            transcript = a_transcript(recording, *said)
            note = replace(
                a_note(transcript),
                created_at=began,
                sections=tuple(
                    Section(key, key.title(), tuple(map(a_statement, texts)))
                    for key, texts in sections
                ),
            )
            final = replace(note, version=2, status=NoteStatus.FINAL)
            EncounterRepository(connection).add(encounter)
            RecordingRepository(connection).add(recording)
            TranscriptRepository(connection).add(transcript)
            for one in (note, final):
                NoteRepository(connection).add(one)
            AttestationRepository(connection).add(an_attestation(final, began))
            notes.append(final)
        planned = replace(an_encounter(patient, ""), started_at=now - timedelta(minutes=5))
        EncounterRepository(connection).add(planned)

    session.charts().write(work)
    return notes


def charts(studio: Studio) -> None:
    """Empty, filled, found, nothing found, one patient, and their data in a form."""
    from tests.ui.screens import wait  # noqa: PLC0415 - a script that imports this module

    services = studio.founded("charts")
    with studio.window(services) as window:
        window.shell.sign_in(CLINICIAN.name, CLINICIAN.password)
        wait(lambda: window.today is not None and window.status.verdict is not None)
        page = go_to(window, ActionId.PATIENTS, PatientsView)
        model = page.place
        assert isinstance(model, PatientsModel)
        wait(lambda: page.count.text().startswith("0 "))
        studio.picture(window, "70-patients-empty")
        session = window.shell.session
        assert session is not None
        add_history(session)
        for one in OTHERS:
            session.charts().write(
                lambda unit, one=one: PatientRepository(unit.connection).add(one)  # type: ignore[misc]
            )
        model.refresh()
        wait(lambda: len(model.patients) == 1 + len(OTHERS))
        studio.picture(window, "70-patients")
        page.words.setText("cough worse")
        wait(lambda: model.found is not None and bool(model.found.hits))
        studio.picture(window, "71-found")
        page.words.setText("metformin")
        wait(lambda: model.text == "metformin" and len(page.words.text()) == 9)
        wait(lambda: model.found is not None and len(model.found.hits) > 2)
        assert model.found is not None
        studio.picture(window, "71-found-medicine")
        model.open_hit(model.found.hits[1])
        view = window.encounter
        assert view is not None
        wait(lambda: view.visit.review.current is not None)
        studio.picture(window, "74-visit-from-the-search")
        window.show_place(ActionId.PATIENTS)
        page.words.setText("hydralazine")
        wait(lambda: model.found is not None and not model.found.hits)
        studio.picture(window, "71-found-nothing")
        page.show_patient(LONG.id)
        wait(lambda: model.history is not None)
        studio.picture(window, "72-patient")
        page.page.filter.setText("metformin")
        studio.picture(window, "72-patient-filtered")
        page.page.filter.clear()
        page.edit()
        studio.picture(window, "73-patient-form")
        page.form.close_panel()
        page.show_patient(OTHERS[2].id)
        wait(lambda: model.history is not None)
        studio.picture(window, "72-patient-new")
