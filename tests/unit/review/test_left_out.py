"""A recording that cannot be written down holds up no visit: it is left out by name."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.accounts.session import Session
from app.audit.events import Action
from app.dictation.consents import Consents
from app.dictation.recordings import Recordings
from app.domain.encounter import ConsentBy, ConsentHow, Encounter, EncounterMode, EncounterState
from app.domain.identifiers import NoteId
from app.domain.note import WITHOUT_MODEL, Note
from app.domain.recording import LeftOut
from app.errors import BugError, Refused, UserFacingError
from app.export.notes import NoteExport
from app.export.patient_data import as_data, read_chart
from app.export.patient_page import page
from app.records.records import Records
from app.retention.retention import Retention
from app.review.readiness import Cause
from app.review.review import Review
from app.review.signing import Signing
from app.summarization.drafting import Drafting
from app.task import Task
from app.transcription.transcription import Transcription
from tests.fixtures import residue
from tests.fixtures.clinic import CLINICIAN
from tests.fixtures.clinical import (
    ScriptedEngines,
    as_engines,
    logged,
    record,
    record_damaged,
    spoken,
    voice,
)
from tests.fixtures.signing import having_read, sign

WHY = "The file is damaged"


@pytest.fixture
def recordings(session: Session, scripted: ScriptedEngines) -> Recordings:
    return Recordings(session, as_engines(scripted))


@pytest.fixture
def transcription(session: Session, scripted: ScriptedEngines) -> Transcription:
    return Transcription(session, as_engines(scripted))


def written_alone(session: Session, scripted: ScriptedEngines, encounter: Encounter) -> Note:
    """A note of one sentence, which somebody answers for."""
    drafting, review = Drafting(session, as_engines(scripted)), Review(session)
    note = drafting.begin(encounter.id, "soap")
    note = review.add(note.id, "subjective", "She has a cough.")
    (statement,) = note.statements
    return review.attest(note.id, statement.id, "Seen in person")


def causes(session: Session, note_id: NoteId) -> list[Cause]:
    signing = Signing(session, having_read(session, note_id))
    return [one.cause for one in signing.obstacles(note_id)]


def test_the_visit_goes_on_without_it(
    session: Session,
    encounter: Encounter,
    scripted: ScriptedEngines,
    recordings: Recordings,
    transcription: Transcription,
) -> None:
    broken = record_damaged(session, encounter)
    with pytest.raises(UserFacingError, match="changed or moved"):
        transcription.transcribe_new(encounter.id, Task())
    scripted.engine.windows = [[spoken("He has a cough.", 0.2, 2.9)]]
    record(session, encounter, voice(3.25))
    with pytest.raises(UserFacingError, match="changed or moved"):
        transcription.transcribe_new(encounter.id, Task())
    recordings.leave_out(broken.id, f"  {WHY} ")
    heard = transcription.transcribe_new(encounter.id, Task())
    assert [one.text for one in heard.segments] == ["He has a cough."]
    view = Records(session).reload(encounter.id)
    assert view.unheard == ()
    (left,) = view.left_out
    assert (left.recording_id, left.person_id) == (broken.id, session.person.id)
    assert (left.person_name, left.reason) == (CLINICIAN.display_name, WHY)
    assert broken in view.recordings
    event = logged(session, Action.LEAVE_OUT)[-1]
    assert (event.object_id, event.detail["encounter"]) == (broken.id, encounter.id)
    assert not session.charts().read(
        lambda c: c.execute("SELECT 1 FROM left_out WHERE instr(reason, ?)", (WHY,)).fetchall()
    )
    note = written_alone(session, scripted, encounter)
    assert causes(session, note.id) == []
    sign(session, note.id, CLINICIAN.password)
    document = NoteExport(session).print_out(note.id)
    assert CLINICIAN.display_name in document.origin()
    assert "One recording of the visit could not be written down" in document.origin()
    assert WHY not in document.origin()


def test_signing_waits_until_somebody_answers_for_it(
    session: Session, encounter: Encounter, scripted: ScriptedEngines, recordings: Recordings
) -> None:
    note = written_alone(session, scripted, encounter)
    assert causes(session, note.id) == []
    broken = record_damaged(session, encounter)
    assert causes(session, note.id) == [Cause.UNHEARD]
    with pytest.raises(Refused, match="not written down"):
        sign(session, note.id, CLINICIAN.password)
    for nothing in ("", " \n", "x" * 200, "\u202e"):
        with pytest.raises(UserFacingError, match="reason"):
            recordings.leave_out(broken.id, nothing)
    recordings.leave_out(broken.id, WHY)
    with pytest.raises(Refused, match="can be left out"):
        recordings.leave_out(broken.id, "again")
    sign(session, note.id, CLINICIAN.password)


def test_only_what_is_waited_for_is_left_out(
    session: Session,
    encounter: Encounter,
    scripted: ScriptedEngines,
    recordings: Recordings,
    transcription: Transcription,
) -> None:
    open_one = recordings.begin(encounter.id, "Desk")
    with pytest.raises(Refused, match="can be left out"):
        recordings.leave_out(open_one.recording.id, WHY)
    open_one.append(voice(1.0))
    scripted.engine.windows = [[spoken("He has a cough.", 0.2, 0.9)]]
    heard = open_one.finish()
    transcription.transcribe_new(encounter.id, Task())
    with pytest.raises(Refused, match="can be left out"):
        recordings.leave_out(heard.id, WHY)
    late = record(session, encounter, voice(1.0))
    note = Drafting(session, as_engines(scripted)).begin(encounter.id, "soap")
    review = Review(session)
    note = review.add(note.id, "subjective", "He has a cough.")
    recordings.leave_out(late.id, WHY)
    sign(session, note.id, CLINICIAN.password)
    with pytest.raises(Refused):
        recordings.leave_out(late.id, WHY)


def test_what_was_left_out_can_be_written_down_after_all(
    session: Session,
    encounter: Encounter,
    scripted: ScriptedEngines,
    recordings: Recordings,
    transcription: Transcription,
) -> None:
    first = record(session, encounter, voice(3.25))
    recordings.leave_out(first.id, "No model for it")
    note = written_alone(session, scripted, encounter)
    empty = Records(session).reload(encounter.id).transcript
    assert empty is not None
    assert (empty.recording_id, empty.segments, empty.parts) == (None, (), ())
    assert empty.model == WITHOUT_MODEL.model
    with pytest.raises(UserFacingError, match="no transcript"):
        Drafting(session, as_engines(scripted)).draft(encounter.id, "referral_letter", Task())
    scripted.engine.windows = [[spoken("She has a cough.", 0.2, 2.9)]]
    heard = transcription.transcribe(first.id, Task())
    assert [(one.number, one.start) for one in heard.segments] == [(1, 0.2)]
    view = Records(session).reload(encounter.id)
    assert (view.transcript, view.left_out) == (heard, ())
    assert "left out" not in NoteExport(session).print_out(note.id).origin()
    checked = Review(session).recheck(note.id)
    (statement,) = checked.statements
    assert checked.transcript_id == heard.id
    assert statement.evidence
    assert "left out" not in NoteExport(session).print_out(note.id).origin()


def left_without_audio(session: Session, encounter: Encounter) -> LeftOut:
    """What is kept of the one recording that was left out, once its audio was deleted."""
    chart = session.charts().read(lambda c: read_chart(c, encounter.patient_id))
    (visit,) = chart.visits
    (left,) = visit.left_out
    data = as_data(chart, clinic="A", made_at=datetime.now(UTC), people={}, files={}, accesses=[])
    assert data["visits"][0]["left_out"][0]["reason"] is None
    told = page(data)
    assert f"{CLINICIAN.display_name} went on without a recording" in told
    assert WHY not in told
    return left


def test_why_goes_with_the_audio_and_who_stays(
    session: Session,
    encounter: Encounter,
    scripted: ScriptedEngines,
    recordings: Recordings,
    tmp_path: Path,
) -> None:
    sound, broken = record(session, encounter, voice(2.0)), record_damaged(session, encounter)
    scripted.engine.windows = [[spoken("She has a cough.", 0.2, 1.9)]]
    Transcription(session, as_engines(scripted)).transcribe(sound.id, Task())
    recordings.leave_out(broken.id, WHY)
    charts = session.charts()
    sealed = charts.read(lambda c: bytes(c.value("SELECT reason FROM left_out")))
    with pytest.raises(BugError, match="never changed"):
        charts.write(
            lambda unit: unit.connection.execute("UPDATE left_out SET reason = NULL") and None
        )
    note = written_alone(session, scripted, encounter)
    sign(session, note.id, CLINICIAN.password)
    session.adopt_policies(replace(session.policies, keep_audio_days=0))
    done = Retention(session).audio_after_signing(encounter.id)
    assert {one.object_id for one in done.removed} == {sound.id, broken.id}
    hashes = {one.object_id: "sha256" in one.detail for one in logged(session, Action.EXPIRE)}
    assert hashes == {sound.id: True, broken.id: False}
    left = left_without_audio(session, encounter)
    assert (left.recording_id, left.person_id, left.reason) == (broken.id, session.person.id, None)
    assert "left out by" in NoteExport(session).print_out(note.id).origin()
    assert Signing(session).verify(note.id)
    assert sealed not in residue.decrypted(charts.path, residue.chart_key(session), tmp_path)
    with pytest.raises(BugError, match="never changed"):
        charts.write(
            lambda unit: unit.connection.execute("UPDATE left_out SET person_name = 'X'") and None
        )


def test_why_goes_after_a_withdrawn_consent(
    session: Session, encounter: Encounter, recordings: Recordings
) -> None:
    Records(session).set_mode(encounter.id, EncounterMode.VISIT)
    consents = Consents(session)
    consents.keep(encounter.id, ConsentBy.PATIENT, ConsentHow.SPOKEN)
    recordings.leave_out(record_damaged(session, encounter).id, WHY)
    consents.withdraw(encounter.id)
    assert consents.delete_recorded(encounter.id, Task()) == 1
    left_without_audio(session, encounter)


def test_a_note_needs_no_recording(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    note = written_alone(session, scripted, encounter)
    view = Records(session).open_encounter(encounter.id)
    assert (view.encounter.state, view.recordings) == (EncounterState.DRAFTED, ())
    sign(session, note.id, CLINICIAN.password)
    document = NoteExport(session).print_out(note.id)
    assert [one.statements for one in document.sections] == [("She has a cough.",)]
    assert document.origin() == ""
    wrong = Signing(session).enter_in_error(note.id, CLINICIAN.password, "Wrong chart")
    assert [one.text for one in wrong.statements] == ["She has a cough."]
    state = Records(session).reload(encounter.id).encounter.state
    assert state is EncounterState.PLANNED, "nothing was recorded in which nobody speaks"
    again = Drafting(session, as_engines(scripted)).begin(encounter.id, "soap")
    assert (again.id != note.id, again.transcript_id) == (True, note.transcript_id)
