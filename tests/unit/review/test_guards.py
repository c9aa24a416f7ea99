"""What is missing from a note and what does not fit its patient, until somebody confirms it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.accounts.session import Session
from app.audit.events import Action
from app.domain.encounter import Encounter
from app.domain.note import Note
from app.domain.patient import Patient, Sex
from app.errors import UserFacingError
from app.export.patient_data import read_chart
from app.grounding.identity import Trait
from app.records.records import Records
from app.review.guards import Guards
from app.review.review import Review
from app.store.confirmations import ConfirmationRepository
from app.summarization.drafting import Drafting
from app.task import Task
from app.transcription.editing import Transcripts
from tests.fixtures.clinical import ScriptedEngines, as_engines, logged
from tests.unit.summarization.test_drafting import GOOD, SENTENCES, heard

REASON = "Called by the name of her husband"


@pytest.fixture
def patient(session: Session, encounter: Encounter) -> Patient:
    """Rosa, born 1961, a woman."""
    known = Records(session).open_encounter(encounter.id).patient
    return Records(session).change_patient(
        replace(known, birth_date=date(1961, 4, 30), sex=Sex.FEMALE)
    )


@pytest.fixture
def note(
    session: Session, encounter: Encounter, patient: Patient, scripted: ScriptedEngines
) -> Note:
    """A draft of a dictation about somebody else, which leaves out the medicine and a red flag."""
    heard(
        session,
        encounter,
        "This is a 34-year-old man.",
        *SENTENCES[1:],
        "I prescribe ibuprofen 400 mg. He passed out yesterday. He is allergic to penicillin.",
    )
    scripted.engine.answers = [GOOD]
    return Drafting(session, as_engines(scripted)).draft(encounter.id, "soap", Task())


def test_what_was_said_and_is_missing_is_listed(session: Session, note: Note) -> None:
    guards = Guards(session)
    missing = [one.said for one in guards.missing(note.id)]
    assert missing == ["ibuprofen 400 mg", "passed out", "allergic to penicillin"]
    added = Review(session).add(note.id, "plan", "Ibuprofen 400 mg for the pain.")
    assert [one.said for one in guards.missing(added.id)] == missing[1:]


def test_a_mismatch_stands_until_it_is_confirmed_by_name(session: Session, note: Note) -> None:
    guards = Guards(session)
    assert [one.trait for one in guards.mismatches(note.id)] == [Trait.AGE, Trait.SEX]
    with pytest.raises(UserFacingError, match="reason is missing"):
        guards.confirm_patient(note.id, "  ")
    with pytest.raises(UserFacingError, match="longer than"):
        guards.confirm_patient(note.id, "x" * 2001)
    guards.confirm_patient(note.id, f" {REASON} ")
    assert guards.mismatches(note.id) == ()
    with pytest.raises(UserFacingError, match="Nothing that was said"):
        guards.confirm_patient(note.id, REASON)
    (event,) = logged(session, Action.IDENTIFY)
    assert event.detail["kind"] == "age_sex"
    assert event.detail["transcript"] == note.transcript_id
    assert REASON.rsplit(maxsplit=1)[-1] not in str(event.detail)


def test_another_patient_asks_again(session: Session, note: Note, patient: Patient) -> None:
    guards = Guards(session)
    guards.confirm_patient(note.id, REASON)
    Records(session).change_patient(replace(patient, allergies=("latex",)))
    assert guards.mismatches(note.id) == ()
    Records(session).change_patient(replace(patient, birth_date=date(1970, 1, 1)))
    assert guards.mismatches(note.id) != ()


def test_a_corrected_transcript_asks_again(session: Session, note: Note) -> None:
    guards = Guards(session)
    guards.confirm_patient(note.id, REASON)
    Transcripts(session).edit(note.transcript_id, 2, "Blood pressure is 142 over 98.")
    Review(session).recheck(note.id)
    assert guards.mismatches(note.id) != ()
    Transcripts(session).edit(
        Review(session).versions(note.id)[-1].transcript_id, 1, "This is a 64-year-old woman."
    )
    Review(session).recheck(note.id)
    assert guards.mismatches(note.id) == ()


def test_what_was_said_after_the_draft_counts_before_the_note_is_checked_again(
    session: Session, note: Note
) -> None:
    guards = Guards(session)
    guards.confirm_patient(note.id, REASON)
    said = len(guards.missing(note.id))
    Transcripts(session).edit(note.transcript_id, 2, "Mister Henry Wallace takes warfarin 5 mg.")
    assert Trait.NAME in [one.trait for one in guards.mismatches(note.id)]
    assert len(guards.missing(note.id)) == said + 1
    guards.confirm_patient(note.id, REASON)
    assert guards.mismatches(note.id) == ()
    assert logged(session, Action.IDENTIFY)[-1].detail["transcript"] != note.transcript_id


def test_a_confirmation_is_sealed_and_is_given_to_the_patient(
    session: Session, note: Note, patient: Patient
) -> None:
    Guards(session).confirm_patient(note.id, REASON)
    rows = session.charts().read(
        lambda c: c.execute("SELECT content FROM patient_confirmations").fetchall()
    )
    assert len(rows) == 1
    assert REASON.encode() not in rows[0][0]
    (kept,) = session.charts().read(
        lambda c: ConfirmationRepository(c).list_for_transcript(note.transcript_id)
    )
    assert (kept.reason, kept.person_id) == (REASON, session.person.id)
    chart = session.charts().read(lambda c: read_chart(c, patient.id))
    assert chart.visits[0].confirmations == (kept,)
