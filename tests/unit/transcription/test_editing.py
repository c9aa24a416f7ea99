"""Transcripts are changed version by version until the note is signed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.accounts.session import Session
from app.audit.events import Action
from app.audit.explanations import told
from app.domain.evidence import Verdict
from app.domain.transcript import Transcript
from app.errors import Refused, UserFacingError
from app.records.records import Records
from app.review.review import Review
from app.transcription.editing import Transcripts
from app.transcription.rewording import RunKind
from tests.fixtures.clinic import CLINICIAN
from tests.fixtures.clinical import logged
from tests.fixtures.signing import sign
from tests.fixtures.visits import SAID, a_signed_visit, a_written_visit


def test_an_edit_is_a_new_version_and_the_old_one_stays(session: Session) -> None:
    visit = a_written_visit(session)
    transcripts = Transcripts(session)
    edited = transcripts.edit(visit.transcript.id, 1, " She takes  metformin once a day. ")
    assert edited.segments[0].text == "She takes metformin once a day."
    assert edited.segments[1:] == visit.transcript.segments[1:]
    assert (edited.parent, edited.author) == (visit.transcript.id, session.person.id)
    assert transcripts.versions(visit.encounter.id) == [visit.transcript, edited]
    changed = [run for run in transcripts.diff(edited.id) if run.kind is not RunKind.KEPT]
    assert [(run.heard, run.text) for run in changed] == [("twice", "once")]


def test_the_log_says_how_much_was_changed_and_no_words(session: Session) -> None:
    visit = a_written_visit(session)
    edited = Transcripts(session).edit(visit.transcript.id, 2, "Xylofoonpasta is fine.")
    event = logged(session, Action.EDIT)[-1]
    assert event.object_id == edited.id
    assert event.detail == {
        "kind": "transcript_edit",
        "encounter": visit.encounter.id,
        "transcript": visit.transcript.id,
        "segments": 3,
        "count": 2,
        "patient": visit.patient.id,
    }
    assert "changed the words of a transcript of patient" in told(event, {})
    assert "xylofoon" not in repr(logged(session, Action.EDIT)).lower()


def test_the_same_words_make_no_version(session: Session) -> None:
    visit = a_written_visit(session)
    assert Transcripts(session).edit(visit.transcript.id, 1, SAID[0]) == visit.transcript
    assert len(Transcripts(session).versions(visit.encounter.id)) == 1


def test_a_segment_without_words_goes_and_the_last_one_stays(session: Session) -> None:
    visit = a_written_visit(session, said=("Thank you.", "No pain."))
    transcripts = Transcripts(session)
    shorter = transcripts.edit(visit.transcript.id, 1, "  ")
    assert [one.number for one in shorter.segments] == [2]
    with pytest.raises(UserFacingError, match="last words"):
        transcripts.edit(shorter.id, 2, "")
    with pytest.raises(UserFacingError, match="no longer in the transcript"):
        transcripts.edit(shorter.id, 1, "Again.")


def test_undo_goes_back_step_by_step(session: Session) -> None:
    visit = a_written_visit(session)
    transcripts = Transcripts(session)
    once = transcripts.edit(visit.transcript.id, 1, "First.")
    twice = transcripts.edit(once.id, 2, "Second.")
    back = transcripts.undo(twice.id)
    assert back.segments == once.segments
    further = transcripts.undo(back.id)
    assert further.segments == visit.transcript.segments
    with pytest.raises(UserFacingError, match="nothing to undo"):
        transcripts.undo(further.id)
    assert len(transcripts.versions(visit.encounter.id)) == 5


def test_only_the_newest_version_is_changed(session: Session) -> None:
    visit = a_written_visit(session)
    transcripts = Transcripts(session)
    newest = transcripts.edit(visit.transcript.id, 1, "First.")
    attempts: tuple[Callable[[], Transcript], ...] = (
        lambda: transcripts.edit(visit.transcript.id, 1, "Other."),
        lambda: transcripts.undo(visit.transcript.id),
    )
    for attempt in attempts:
        with pytest.raises(Refused, match="changed meanwhile"):
            attempt()
    assert transcripts.versions(visit.encounter.id) == [visit.transcript, newest]


def test_a_transcript_of_a_signed_note_is_not_changed(session: Session) -> None:
    visit = a_signed_visit(session)
    transcripts = Transcripts(session)
    attempts: tuple[Callable[[], Transcript], ...] = (
        lambda: transcripts.edit(visit.transcript.id, 1, "Other."),
        lambda: transcripts.undo(visit.transcript.id),
    )
    for attempt in attempts:
        with pytest.raises(Refused, match="is signed"):
            attempt()
    assert transcripts.versions(visit.encounter.id) == [visit.transcript]


def test_too_many_words_are_refused(session: Session) -> None:
    visit = a_written_visit(session)
    with pytest.raises(UserFacingError, match="4000 characters"):
        Transcripts(session).edit(visit.transcript.id, 1, "word " * 1000)


def test_a_draft_keeps_the_version_that_its_evidence_lies_in(session: Session) -> None:
    visit = a_written_visit(session)
    records = Records(session)
    assert records.open_encounter(visit.encounter.id).transcript == visit.transcript
    edited = Transcripts(session).edit(visit.transcript.id, 1, "She takes ramipril.")
    view = records.reload(visit.encounter.id)
    assert view.transcript == edited
    assert view.note == visit.note
    statement = next(visit.note.statements)
    again = Review(session).edit(visit.note.id, statement.id, "Metformin twice a day.")
    assert next(again.statements).evidence
    assert next(again.statements).grounding.verdict is Verdict.SUPPORTED
    assert again.transcript_id == visit.transcript.id


def test_a_signed_note_is_shown_with_the_words_that_it_cites(session: Session) -> None:
    visit = a_written_visit(session)
    Transcripts(session).edit(visit.transcript.id, 2, "The weather is bad.")
    sign(session, visit.note.id, CLINICIAN.password, "I reviewed this note.")
    view = Records(session).open_encounter(visit.encounter.id)
    assert view.transcript == visit.transcript
