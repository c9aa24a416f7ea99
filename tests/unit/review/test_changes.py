"""One key takes over what was heard; and the story of a draft from its first word to now."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.accounts.session import Session
from app.audit.events import Action
from app.domain.encounter import Encounter
from app.domain.evidence import Verdict
from app.domain.identifiers import StatementId, new_id
from app.domain.note import Note, Origin, Statement
from app.errors import Refused, UserFacingError
from app.grounding.grounding import check, find_support
from app.review.changes import Fate, Run, changes, word_runs
from app.review.heard import heard_values, with_heard
from app.review.review import Review
from app.summarization.drafting import Drafting
from app.task import Task
from tests.fixtures.charts import a_statement
from tests.fixtures.clinic import CLINICIAN
from tests.fixtures.clinical import ScriptedEngines, as_engines, logged
from tests.fixtures.signing import sign
from tests.ui.sample import DICTATION
from tests.ui.sample import heard as spoken
from tests.unit.summarization.test_drafting import GOOD, SENTENCES, heard

SEGMENTS = spoken(DICTATION)


@pytest.fixture
def note(session: Session, encounter: Encounter, scripted: ScriptedEngines) -> Note:
    """A draft with one contradicted statement: a blood pressure that was said otherwise."""
    heard(session, encounter, *SENTENCES)
    scripted.engine.answers = [GOOD]
    return Drafting(session, as_engines(scripted)).draft(encounter.id, "soap", Task())


def checked(text: str) -> Statement:
    grounding, spans = check(text, find_support(text, SEGMENTS), SEGMENTS)
    return replace(a_statement(), text=text, grounding=grounding, evidence=spans)


@pytest.mark.parametrize(
    ("written", "taken"),
    [
        ("Start losartan 100 mg once daily.", "Start losartan 50 mg once daily."),
        ("Losartan 100 mg once daily.", "Losartan 50 mg once daily."),
        ("Start  Valsartan 50 mg once daily.", "Start  Losartan 50 mg once daily."),
        ("Mild tenderness of the left knee.", "Mild tenderness of the right knee."),
        ("Blood pressure 184/92 in the left arm.", "Blood pressure 148/92 in the left arm."),
        (
            "Heart rate 86 and regular, temperature 37.8.",
            "Heart rate 76 and regular, temperature 36.8.",
        ),
        (
            "Takes lisinopril 20 mg twice daily and metformin 500 mg twice daily.",
            "Takes lisinopril 20 mg once daily and metformin 500 mg twice daily.",
        ),
    ],
)
def test_values_are_taken_over_as_they_were_heard(written: str, taken: str) -> None:
    statement = checked(written)
    assert statement.grounding.verdict is Verdict.CONTRADICTED
    text = with_heard(statement, find_support(written, SEGMENTS), SEGMENTS)
    assert text == taken
    assert check(taken, find_support(taken, SEGMENTS), SEGMENTS)[0].verdict is Verdict.SUPPORTED


@pytest.mark.parametrize("written", ["Chest pain.", "Zebra sighting.", "Dry cough for 3 weeks."])
def test_a_denial_or_missing_words_are_no_value(written: str) -> None:
    statement = checked(written)
    assert heard_values(statement) == ()
    assert with_heard(statement, SEGMENTS, SEGMENTS) is None


def test_a_number_within_another_is_left_alone() -> None:
    reason = replace(checked("Dry cough for 5 weeks.").grounding.reasons[0], said="5", heard="3")
    statement = checked("Dry cough for 5 weeks.")
    inside = replace(
        statement,
        text="Potassium 5.2, 15 tablets.",
        grounding=replace(statement.grounding, reasons=(reason,)),
    )
    assert heard_values(inside) == ()


def test_what_was_heard_is_accepted_checked_and_undone(session: Session, note: Note) -> None:
    review, (flagged,) = Review(session), note.flags
    taken = review.accept_heard(note.id, flagged.id)
    (changed,) = [one for one in taken.statements if one.id == flagged.id]
    assert changed.grounding.verdict is Verdict.SUPPORTED
    assert changed.origin is Origin.PERSON
    event = logged(session, Action.EDIT)[-1]
    assert (event.detail["kind"], event.detail["verdict"]) == ("heard", "supported")
    with pytest.raises(UserFacingError, match="no other value"):
        review.accept_heard(note.id, flagged.id)
    assert review.undo(note.id).sections == note.sections
    assert review.redo(note.id).sections == taken.sections
    with pytest.raises(UserFacingError, match="nothing to bring back"):
        review.redo(note.id)


def test_a_change_after_an_undo_ends_what_could_be_brought_back(
    session: Session, note: Note
) -> None:
    review, (flagged,) = Review(session), note.flags
    taken = review.accept_heard(note.id, flagged.id)
    review.remove(note.id, flagged.id)
    review.undo(note.id)
    review.undo(note.id)
    assert review.redo(note.id).sections == taken.sections
    review.add(note.id, "plan", "More.")
    with pytest.raises(UserFacingError, match="nothing to bring back"):
        review.redo(note.id)


def test_the_same_change_made_again_brings_back_and_leaves_what_came_after_it(
    session: Session, note: Note
) -> None:
    review, (flagged,) = Review(session), note.flags
    assert review.undone(note.id) == 0
    review.attest(note.id, flagged.id, "Seen by me")
    review.add(note.id, "plan", "More.")
    review.undo(note.id)
    review.undo(note.id)
    assert review.undone(note.id) == 2
    review.attest(note.id, flagged.id, "Seen by me")
    assert review.undone(note.id) == 1
    assert "More." in [one.text for one in review.redo(note.id).statements]
    assert review.undone(note.id) == 0


def test_words_are_tried_out_without_being_kept(session: Session, note: Note) -> None:
    review, (flagged,) = Review(session), note.flags
    assert review.try_out(note.id, flagged.id, "Blood pressure 142/88.").grounding.verdict is (
        Verdict.SUPPORTED
    )
    assert review.try_out(note.id, flagged.id, "Blood pressure 142/98.").flagged
    assert review.versions(note.id) == [note]


def test_a_sentence_of_ones_own_cites_the_segment_it_came_from(
    session: Session, note: Note
) -> None:
    review = Review(session)
    (evidence,) = {
        span.segment
        for span in review.add(note.id, "plan", SENTENCES[1], 2)
        .sections[-1]
        .statements[-1]
        .evidence
    }
    assert evidence == 2
    elsewhere = review.add(note.id, "plan", SENTENCES[1], 1).sections[-1].statements[-1]
    assert {span.segment for span in elsewhere.evidence} == {2}


def test_the_story_tells_what_stands_and_who_did_the_rest(session: Session, note: Note) -> None:
    review, (flagged,) = Review(session), note.flags
    first, *_, last = note.statements
    review.accept_heard(note.id, flagged.id)
    review.remove(note.id, last.id)
    added = review.add(note.id, "plan", "Come back on Friday.")
    mine = added.flags[0]
    review.attest(note.id, mine.id, "Agreed at the door")
    review.add(note.id, "plan", "A slip.")
    review.undo(note.id)
    story = review.changes(note.id)
    found = {one.statement: one for part in story.sections for one in part.statements}
    assert found[first.id].fate is Fate.STANDS
    assert found[first.id].by is None
    assert found[first.id].model == note.draft.model
    edited = found[flagged.id]
    assert (edited.fate, edited.by) == (Fate.EDITED, session.person.id)
    assert story.names[session.person.id] == CLINICIAN.display_name
    assert any(run.before != run.now for run in edited.runs)
    assert any(run.before == run.now for run in edited.runs)
    assert found[last.id].fate is Fate.REMOVED
    assert found[last.id].by == session.person.id
    assert found[mine.id].fate is Fate.ADDED
    assert found[mine.id].model is None
    assert found[mine.id].attestation_reason == "Agreed at the door"
    assert not any("slip" in run.now for one in found.values() for run in one.runs)
    assert logged(session, Action.VIEW)[-1].detail["kind"] == "versions"


def test_the_story_is_told_of_a_signed_note_too(session: Session, note: Note) -> None:
    review, (flagged,) = Review(session), note.flags
    before = review.changes(review.accept_heard(note.id, flagged.id).id)
    sign(session, note.id, CLINICIAN.password)
    assert review.changes(note.id) == before
    with pytest.raises(Refused, match="signed"):
        review.redo(note.id)
    with pytest.raises(Refused, match="signed"):
        review.accept_heard(note.id, flagged.id)


def test_what_another_whole_draft_replaced_was_not_removed(note: Note) -> None:
    def renewed(one: Note) -> Note:
        sections = tuple(
            replace(
                section,
                statements=tuple(
                    replace(each, id=StatementId(new_id())) for each in section.statements
                ),
            )
            for section in one.sections
        )
        return replace(one, sections=sections, version=one.version + 1)

    again = renewed(note)
    told = [one for part in changes([note, again]) for one in part.statements]
    assert {one.fate for one in told} == {Fate.STANDS}
    assert [one.statement for one in told] == [one.id for one in again.statements]


def test_a_sentence_that_was_drafted_anew_names_its_own_model(note: Note) -> None:
    own = replace(note.draft, model=replace(note.draft.model, name="Another model"))
    first = next(note.statements)
    new = replace(first, id=StatementId(new_id()), text="Said otherwise.", draft=own)
    section = note.sections[0]
    changed = replace(section, statements=(new, *section.statements[1:]))
    later = replace(note, sections=(changed, *note.sections[1:]), version=note.version + 1)
    told = [one for part in changes([note, later]) for one in part.statements]
    fates = {one.statement: (one.fate, one.model) for one in told}
    assert fates[new.id] == (Fate.STANDS, own.model)
    assert fates[first.id] == (Fate.REMOVED, note.draft.model)


def test_runs_are_the_words_that_differ() -> None:
    assert word_runs("start losartan 100 mg", "start losartan 50 mg daily") == (
        Run("start losartan", "start losartan"),
        Run("100", "50"),
        Run("mg", "mg"),
        Run("", "daily"),
    )
