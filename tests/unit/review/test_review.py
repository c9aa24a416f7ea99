"""Drafts are changed version by version; signed notes are not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.accounts.session import Session
from app.audit.events import Action
from app.dictation.recordings import Recordings
from app.domain.encounter import Encounter, EncounterState
from app.domain.evidence import Verdict
from app.domain.note import Note, NoteStatus, Origin, Section
from app.errors import Refused, UserFacingError
from app.records.records import Records
from app.review.canonical import content, content_sha256
from app.review.readiness import Cause, Circumstances, obstacles
from app.review.review import Review
from app.review.signing import Signing
from app.summarization.drafting import Drafting
from app.task import Task
from app.transcription.editing import Transcripts
from app.transcription.transcription import Transcription
from tests.fixtures.charts import a_note, a_recording, a_statement, a_transcript, an_encounter
from tests.fixtures.charts import a_patient as patient_of_charts
from tests.fixtures.clinic import CLINICIAN
from tests.fixtures.clinical import ScriptedEngines, as_engines, logged, record, voice
from tests.fixtures.signing import having_read, sign
from tests.unit.summarization.test_drafting import GOOD, SENTENCES, heard

PASSWORD = CLINICIAN.password


@pytest.fixture
def note(session: Session, encounter: Encounter, scripted: ScriptedEngines) -> Note:
    """A draft with a supported, a contradicted and another supported statement."""
    heard(session, encounter, *SENTENCES)
    scripted.engine.answers = [GOOD]
    return Drafting(session, as_engines(scripted)).draft(encounter.id, "soap", Task())


@pytest.fixture
def clean_note(session: Session, note: Note) -> Note:
    """The same, with the flagged statement put right."""
    return Review(session).edit(note.id, note.flags[0].id, "Blood pressure 142/88.")


def test_an_edit_is_a_new_version_and_is_checked_again(session: Session, note: Note) -> None:
    (flagged,) = note.flags
    edited = Review(session).edit(note.id, flagged.id, " Blood pressure   142/88. ")
    assert edited.version == note.version + 1
    (changed,) = [one for one in edited.statements if one.id == flagged.id]
    assert changed.text == "Blood pressure 142/88."
    assert changed.origin is Origin.PERSON
    assert changed.grounding.verdict is Verdict.SUPPORTED
    assert edited.flags == ()
    versions = Review(session).versions(note.id)
    assert versions == [note, edited]
    event = logged(session, Action.EDIT)[-1]
    assert event.detail["statement"] == str(flagged.id)
    assert "142/88" not in str(event.detail)


def test_an_edit_to_what_was_said_elsewhere_finds_it(session: Session, note: Note) -> None:
    first = next(note.statements)
    edited = Review(session).edit(note.id, first.id, "Blood pressure 142/88.")
    changed = next(edited.statements)
    assert changed.grounding.verdict is Verdict.SUPPORTED
    assert {span.segment for span in changed.evidence} == {2}


def test_an_edit_to_what_nobody_said_is_flagged(session: Session, note: Note) -> None:
    first = next(note.statements)
    edited = Review(session).edit(note.id, first.id, "Cough for 5 weeks.")
    assert next(edited.statements).flagged


def test_a_note_is_checked_again_against_the_corrected_transcript(
    session: Session, note: Note
) -> None:
    review, transcripts = Review(session), Transcripts(session)
    (flagged,) = note.flags
    with pytest.raises(UserFacingError, match="not corrected"):
        review.recheck(note.id)
    corrected = transcripts.edit(note.transcript_id, 2, "Her blood pressure is 142 over 98.")
    checked = review.recheck(note.id)
    assert checked.transcript_id == corrected.id
    assert checked.version == note.version + 1
    assert [one.text for one in checked.statements] == [one.text for one in note.statements]
    for statement in checked.statements:
        for span in statement.evidence:
            segment = corrected.segment(span.segment)
            assert segment is not None
            assert span.last_word < len(segment.words)
    (same,) = [one for one in checked.statements if one.id == flagged.id]
    assert same.grounding.verdict is Verdict.SUPPORTED
    event = logged(session, Action.EDIT)[-1]
    assert (event.detail["kind"], event.detail["transcript"]) == ("recheck", corrected.id)
    assert review.undo(note.id).transcript_id == note.transcript_id


def test_a_statement_whose_words_are_gone_is_flagged_by_the_check(
    session: Session, note: Note
) -> None:
    numbers = {span.segment for one in note.statements for span in one.evidence}
    version = note.transcript_id
    for number in sorted(numbers)[:-1]:
        version = Transcripts(session).edit(version, number, "").id
    checked = Review(session).recheck(note.id)
    assert len(checked.flags) > len(note.flags)


def test_an_attestation_lifts_a_flag_until_the_words_change(session: Session, note: Note) -> None:
    review, (flagged,) = Review(session), note.flags
    with pytest.raises(UserFacingError, match="reason"):
        review.attest(note.id, flagged.id, "  ")
    attested = review.attest(note.id, flagged.id, "Read off the monitor")
    assert attested.flags == ()
    assert logged(session, Action.ATTEST)[-1].detail["flags"] == 0
    edited = review.edit(note.id, flagged.id, "Blood pressure 142/97.")
    assert [one.id for one in edited.flags] == [flagged.id]


def test_what_is_written_or_attested_twice_is_one_version(session: Session, note: Note) -> None:
    review, (flagged,) = Review(session), note.flags
    words = "Blood pressure 142/97."
    edited = review.edit(note.id, flagged.id, words)
    assert review.edit(note.id, flagged.id, f" {words} ") == edited
    attested = review.attest(note.id, flagged.id, "Read off the monitor")
    assert review.attest(note.id, flagged.id, "Read off  the monitor") == attested
    assert review.edit(note.id, flagged.id, words) == attested, "the attested words are the same"
    assert review.versions(note.id) == [note, edited, attested]
    assert len(logged(session, Action.EDIT)) == 1
    assert len(logged(session, Action.ATTEST)) == 1
    anew = review.attest(note.id, flagged.id, "Measured by me")
    assert anew.version == attested.version + 1


def test_statements_are_added_and_removed(session: Session, note: Note) -> None:
    review = Review(session)
    added = review.add(note.id, "assessment", "Cough for 3 weeks.")
    (new,) = added.sections[2].statements
    assert new.grounding.verdict is Verdict.SUPPORTED
    assert new.origin is Origin.PERSON
    unsaid = review.add(note.id, "assessment", "Zebra sighting.")
    assert unsaid.sections[2].statements[-1].flagged
    removed = review.remove(note.id, new.id)
    assert new.id not in {one.id for one in removed.statements}
    with pytest.raises(UserFacingError, match="no longer"):
        review.remove(note.id, new.id)
    with pytest.raises(UserFacingError, match="section"):
        review.add(note.id, "poetry", "Cough.")
    with pytest.raises(UserFacingError, match="empty"):
        review.add(note.id, "plan", " \n ")


def test_undo_takes_back_change_after_change(session: Session, note: Note) -> None:
    review = Review(session)
    one = review.add(note.id, "assessment", "First.")
    two = review.add(note.id, "assessment", "Second.")
    assert review.undo(note.id).sections == one.sections
    undone = review.undo(note.id)
    assert undone.sections == note.sections
    assert undone.version == two.version + 2
    with pytest.raises(UserFacingError, match="nothing to undo"):
        review.undo(note.id)
    again = review.add(note.id, "assessment", "Third.")
    assert review.undo(note.id).sections == note.sections
    assert again.version == undone.version + 1


def test_signing_makes_a_note_final_for_good(
    session: Session, encounter: Encounter, clean_note: Note
) -> None:
    signing = Signing(session, having_read(session, clean_note.id))
    attestation = signing.sign(clean_note.id, PASSWORD, "I wrote this note.")
    view = Records(session).reload(encounter.id)
    assert view.encounter.state is EncounterState.SIGNED
    assert view.attestations == (attestation,)
    assert view.note is not None
    assert view.note.status is NoteStatus.FINAL
    assert view.note.sections == clean_note.sections
    assert attestation.content_sha256 == content_sha256(view.note)
    assert attestation.person_name == CLINICIAN.display_name
    assert attestation.meaning == "I wrote this note."
    assert signing.verify(clean_note.id)
    first = next(clean_note.statements)
    changes: list[Callable[[Review], Note]] = [
        lambda review: review.edit(clean_note.id, first.id, "No cough."),
        lambda review: review.remove(clean_note.id, first.id),
        lambda review: review.add(clean_note.id, "plan", "More."),
        lambda review: review.attest(clean_note.id, first.id, "Sure"),
        lambda review: review.undo(clean_note.id),
    ]
    for change in changes:
        with pytest.raises(Refused, match="signed"):
            change(Review(session))
    with pytest.raises(Refused, match="already"):
        signing.sign(clean_note.id, PASSWORD)
    assert signing.verify(clean_note.id)


def test_signing_is_refused_while_flags_are_open(session: Session, note: Note) -> None:
    with pytest.raises(Refused, match="not supported"):
        sign(session, note.id, PASSWORD)
    event = logged(session, Action.SIGN)[-1]
    assert (event.status, event.reason, event.detail["flags"]) == ("refused", "flags", 1)
    with pytest.raises(Refused, match="not signed yet"):
        Signing(session).verify(note.id)
    checked = {one.object_id for one in logged(session, Action.VERIFY)}
    assert note.id not in checked, "a draft is no finding"


def test_signing_is_refused_while_a_recording_is_not_written_down(
    session: Session, encounter: Encounter, clean_note: Note, scripted: ScriptedEngines
) -> None:
    record(session, encounter, voice(1.2, 4000.0))
    with pytest.raises(Refused, match="1 recording of this visit is not written down"):
        sign(session, clean_note.id, PASSWORD)
    assert logged(session, Action.SIGN)[-1].reason == "unheard"
    scripted.engine.windows = [[]]
    Transcription(session, as_engines(scripted)).transcribe_new(encounter.id, Task())
    sign(session, clean_note.id, PASSWORD)


def test_signing_is_refused_while_a_recording_lies_as_a_crash_left_it(
    session: Session, encounter: Encounter, clean_note: Note, scripted: ScriptedEngines
) -> None:
    before, after = (Recordings(session, as_engines(scripted)) for _ in range(2))
    recorder = before.begin(encounter.id, "Desk")
    recorder.append(voice(1.2, 4000.0))
    read = having_read(session, clean_note.id)
    with pytest.raises(Refused, match="was interrupted"):
        Signing(session, read, after.unfinished).sign(clean_note.id, PASSWORD)
    assert logged(session, Action.SIGN)[-1].reason == "interrupted"
    Signing(session, read, before.unfinished).sign(clean_note.id, PASSWORD)  # discarded just now


def test_what_was_never_on_the_screen_is_not_signed(session: Session, clean_note: Note) -> None:
    signing = Signing(session)
    first, *others = [statement.id for statement in clean_note.statements]
    signing.reading.seen(clean_note, others)
    (obstacle,) = signing.obstacles(clean_note.id)
    assert (obstacle.cause, obstacle.count) == (Cause.UNREAD, 1)
    with pytest.raises(Refused, match="not read"):
        signing.sign(clean_note.id, PASSWORD)
    assert logged(session, Action.SIGN)[-1].reason == "unread"
    signing.reading.seen(clean_note, [first])
    changed = Review(session).edit(clean_note.id, first, "Cough for 3 weeks now.")
    assert [one.id for one in signing.reading.unread(changed)] == [first]
    signing.reading.seen(changed, [first])
    assert signing.obstacles(clean_note.id) == () or changed.flags


def test_all_that_stands_before_a_signature_is_named() -> None:
    note = example()
    around = Circumstances(unread=2, mismatches=1, unheard=1, interrupted=1)
    found = obstacles(note, around)
    causes = [Cause.PATIENT, Cause.UNREAD, Cause.UNHEARD, Cause.INTERRUPTED]
    assert [one.cause for one in found if one.cause is not Cause.FLAGS] == causes
    assert "2 statements are" in found[[one.cause for one in found].index(Cause.UNREAD)].what
    (signed,) = obstacles(replace(note, status=NoteStatus.FINAL), around)
    assert signed.cause is Cause.SIGNED


def test_signing_is_refused_with_a_wrong_password(session: Session, clean_note: Note) -> None:
    with pytest.raises(Refused):
        sign(session, clean_note.id, "not the password at all")
    assert Review(session).versions(clean_note.id)[-1].status is NoteStatus.PRELIMINARY


def test_an_empty_note_is_not_signed(session: Session, clean_note: Note) -> None:
    review = Review(session)
    for statement in list(clean_note.statements):
        review.remove(clean_note.id, statement.id)
    with pytest.raises(Refused, match="empty"):
        sign(session, clean_note.id, PASSWORD)


def test_addenda_follow_a_signed_note(
    session: Session, encounter: Encounter, clean_note: Note
) -> None:
    signing = Signing(session, having_read(session, clean_note.id))
    with pytest.raises(UserFacingError, match="not signed"):
        signing.add_addendum(clean_note.id, PASSWORD, "Too early.")
    signing.sign(clean_note.id, PASSWORD)
    addendum = signing.add_addendum(clean_note.id, PASSWORD, " The x-ray was normal. \n")
    assert addendum.text == "The x-ray was normal."
    assert Records(session).reload(encounter.id).addenda == (addendum,)
    assert signing.verify(clean_note.id)


def example() -> Note:
    transcript = a_transcript(a_recording(an_encounter(patient_of_charts())))
    return a_note(transcript, "Metformin 500 mg.", "Denies fever.")


def variants(value: Any) -> list[Any]:  # noqa: PLR0911 - one return a type
    """Values that differ from the given one in one place."""
    if is_dataclass(value) and not isinstance(value, type):
        return [
            replace(value, **{field.name: other})
            for field in fields(value)
            if field.name not in {"status", "created_at"}
            for other in variants(getattr(value, field.name))
        ]
    if isinstance(value, tuple):
        changed = [
            (*value[:at], other, *value[at + 1 :])
            for at, item in enumerate(value)
            for other in variants(item)
        ]
        shorter = [value[:-1]] if value else []
        swapped = [(value[1], value[0], *value[2:])] if len(value) > 1 else []
        return changed + shorter + swapped
    if isinstance(value, Verdict):
        return [Verdict.CONTRADICTED]
    if isinstance(value, Origin):
        return [Origin.PERSON]
    if isinstance(value, str):
        return [type(value)(f"{value} ")] if type(value) is str else []
    if isinstance(value, (int, float)):
        return [value + 1]
    return ["somebody"] if value is None else []


def test_any_change_changes_the_hash() -> None:
    note = example()
    own = replace(note.draft, prompt_version=note.draft.prompt_version + 1)
    statements = tuple(replace(one, draft=own) for one in note.statements)
    asked = replace(note, sections=(replace(note.sections[0], statements=statements),))
    assert content_sha256(asked) != content_sha256(note)
    hashes = [content_sha256(one) for one in variants(asked)]
    assert len(hashes) > 30
    assert content_sha256(asked) not in hashes
    assert content_sha256(note) == content_sha256(replace(note, status=NoteStatus.FINAL))


@given(st.lists(st.text(max_size=8), max_size=4), st.lists(st.text(max_size=8), max_size=4))
def test_different_texts_have_different_forms(one: list[str], other: list[str]) -> None:
    note, statement = example(), a_statement()

    def made(texts: list[str]) -> bytes:
        statements = tuple(replace(statement, text=text) for text in texts)
        return content(replace(note, sections=(Section("plan", "Plan", statements),)))

    if all(ord(letter) < 0xD800 or ord(letter) > 0xDFFF for letter in "".join(one + other)):
        assert (made(one) == made(other)) == (one == other)
