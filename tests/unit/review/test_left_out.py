"""A recording that cannot be written down holds up no visit: it is left out by name."""

from __future__ import annotations

import pytest

from app.accounts.session import Session
from app.audit.events import Action
from app.dictation.recordings import Recordings
from app.domain.encounter import Encounter, EncounterState
from app.domain.identifiers import NoteId
from app.domain.note import WITHOUT_MODEL, Note
from app.errors import Refused, UserFacingError
from app.export.notes import NoteExport
from app.records.records import Records
from app.review.readiness import Cause
from app.review.review import Review
from app.review.signing import Signing
from app.summarization.drafting import Drafting
from app.task import Task
from app.transcription.transcription import Transcription
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
    checked = Review(session).recheck(note.id)
    (statement,) = checked.statements
    assert checked.transcript_id == heard.id
    assert statement.evidence
    assert "left out" not in NoteExport(session).print_out(note.id).origin()


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
