"""Parts of a note are written anew, and notes are begun without a model."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest

from app.accounts.session import Session
from app.audit.events import Action
from app.domain.encounter import Encounter, EncounterState
from app.domain.evidence import Verdict
from app.domain.note import WITHOUT_MODEL, Note, Origin
from app.errors import Refused, UserFacingError
from app.inference.protocol import Turn
from app.records.records import Records
from app.review.review import Review
from app.review.signing import Signing
from app.summarization.drafting import Drafting
from app.task import Task
from app.transcription.guards import UNINTELLIGIBLE
from app.transcription.transcription import Transcription
from tests.fixtures.clinic import CLINICIAN
from tests.fixtures.clinical import ScriptedEngines, as_engines, logged, record
from tests.fixtures.signing import sign
from tests.unit.summarization.test_drafting import GOOD, SENTENCES, answer, empty, heard


@pytest.fixture
def drafting(session: Session, scripted: ScriptedEngines) -> Drafting:
    return Drafting(session, as_engines(scripted))


@pytest.fixture
def note(
    session: Session, encounter: Encounter, scripted: ScriptedEngines, drafting: Drafting
) -> Note:
    heard(session, encounter, *SENTENCES)
    scripted.engine.answers = [GOOD]
    return drafting.draft(encounter.id, "soap", Task())


def texts(note: Note) -> dict[str, list[str]]:
    return {section.key: [one.text for one in section.statements] for section in note.sections}


def test_one_statement_is_written_anew_and_everything_else_stays(
    session: Session, scripted: ScriptedEngines, drafting: Drafting, note: Note
) -> None:
    wrong = note.sections[1].statements[0]
    scripted.engine.answers = ['{"objective":[{"cite":[2],"text":"Blood pressure 142/88."}]}']

    changed = drafting.regenerate(
        note.id, Task(), statement=wrong.id, instruction="as it was measured"
    )

    new = changed.sections[1].statements[0]
    assert (new.id, new.text) == (wrong.id, "Blood pressure 142/88.")
    assert new.grounding.verdict is Verdict.SUPPORTED
    assert new.origin is Origin.MODEL
    assert new.draft is not None
    assert new.draft.prompt_sha256 != note.draft.prompt_sha256
    assert changed.draft == note.draft
    assert [one for one in changed.statements if one.id != wrong.id] == [
        one for one in note.statements if one.id != wrong.id
    ]
    assert changed.version == note.version + 1
    question = scripted.engine.generated[-1][1].question
    assert "The clinician wishes: as it was measured" in question
    assert question.endswith(f"Write one statement in place of: {wrong.text}")
    rules = scripted.engine.grammars[-1]
    assert 'number ::= "2"\n' in rules
    assert r'"{" "\"objective\":[" statement ("]}" |' in rules
    event = logged(session, Action.DRAFT)[-1]
    assert event.detail["kind"] == "statement"
    assert event.detail["prompt_sha256"] == new.draft.prompt_sha256
    assert Review(session).undo(note.id).sections == note.sections


@pytest.mark.parametrize("written", ["by the model", "by a person, without evidence"])
def test_one_statement_of_a_long_visit_is_written_anew_from_where_it_was_said(
    session: Session, encounter: Encounter, scripted: ScriptedEngines, drafting: Drafting,
    written: str,
) -> None:  # fmt: skip
    heard(session, encounter, *(f"He takes tablet {one} with {one + 40} mg." for one in range(40)))
    scripted.language_context = 1700
    scripted.engine.answer = empty
    note = drafting.draft(encounter.id, "soap", Task())
    parts = len(scripted.engine.generated)
    assert parts > 2
    text = "He takes tablet 30 with 77 mg." if written == "by the model" else "Xylophones."
    note = Review(session).add(note.id, "plan", text)
    old = note.sections[3].statements[0]
    assert bool(old.evidence) == (written == "by the model")

    def reply(turns: tuple[Turn, ...]) -> str:
        numbers = [int(one) for one in re.findall(r"^\[(\d+)\]", turns[1].content, re.MULTILINE)]
        cite = 31 if 31 in numbers else numbers[0]
        said = [{"cite": [cite], "text": "Tablet 30 with 70 mg."}]
        return json.dumps({"plan": said}, separators=(",", ":"))

    scripted.engine.answer = reply
    changed = drafting.regenerate(note.id, Task(), statement=old.id)

    (new,) = changed.sections[3].statements
    assert new.text == "Tablet 30 with 70 mg."
    assert new.grounding.verdict is Verdict.SUPPORTED
    assert {span.segment for span in new.evidence} == {31}
    asked = scripted.engine.generated[parts:]
    assert (len(asked) == 1) == bool(old.evidence)


def test_a_statement_that_does_not_fit_is_asked_for_from_where_it_was_said(
    scripted: ScriptedEngines, drafting: Drafting, note: Note
) -> None:
    wrong = note.sections[1].statements[0]
    said = '{"objective":[{"cite":[2],"text":"Blood pressure 142/88."}'
    scripted.engine.answers = [said, said + "]}"]
    scripted.engine.cut_off = 1

    changed = drafting.regenerate(note.id, Task(), statement=wrong.id)

    assert changed.sections[1].statements[0].text == "Blood pressure 142/88."
    assert 'number ::= "2"\n' in scripted.engine.grammars[-1]
    assert SENTENCES[0] not in scripted.engine.generated[-1][1].content


def test_a_note_that_was_entered_in_error_stays_as_it_is(
    session: Session, scripted: ScriptedEngines, drafting: Drafting, note: Note
) -> None:
    scripted.engine.answers = ['{"objective":[{"cite":[2],"text":"Blood pressure 142/88."}]}']
    note = drafting.regenerate(note.id, Task(), section="objective")
    sign(session, note.id, CLINICIAN.password)
    Signing(session).enter_in_error(note.id, CLINICIAN.password, "the wrong visit")
    asked = len(scripted.engine.generated)

    with pytest.raises(Refused, match="entered in error"):
        drafting.regenerate(note.id, Task(), section="plan")
    with pytest.raises(Refused, match="entered in error"):
        Review(session).add(note.id, "plan", "Rest.")

    assert len(scripted.engine.generated) == asked


def test_nothing_is_written_anew_where_nobody_speaks(
    session: Session, encounter: Encounter, scripted: ScriptedEngines, drafting: Drafting
) -> None:
    heard(session, encounter, UNINTELLIGIBLE)
    note = drafting.begin(encounter.id, "soap")

    with pytest.raises(Refused, match="Nobody speaks"):
        drafting.regenerate(note.id, Task(), section="plan")

    assert not scripted.engine.generated


def test_a_section_is_written_anew_around_what_a_person_wrote(
    session: Session, scripted: ScriptedEngines, drafting: Drafting, note: Note
) -> None:
    own = Review(session).add(note.id, "plan", "Start amoxicillin.")
    scripted.engine.answers = [
        '{"plan":[{"cite":[3],"text":"Amoxicillin 500 mg."},'
        '{"cite":[3],"text":"Start  AMOXICILLIN."}]}'
    ]

    changed = drafting.regenerate(note.id, Task(), section="plan")

    assert texts(changed) == texts(note) | {"plan": ["Amoxicillin 500 mg.", "Start amoxicillin."]}
    assert changed.sections[3].statements[1] == own.sections[3].statements[1]
    drawn = changed.sections[3].statements[0].draft
    assert drawn is not None
    assert drawn.parameters == f"temperature=0.5, seed={own.version}, parts=1"


def test_drafts_of_parts_are_kept_with_the_statements(
    session: Session, encounter: Encounter, scripted: ScriptedEngines, drafting: Drafting,
    note: Note,
) -> None:  # fmt: skip
    scripted.engine.answers = ['{"plan":[{"cite":[3],"text":"Amoxicillin 500 mg."}]}']
    changed = drafting.regenerate(note.id, Task(), section="plan")

    assert Records(session).reload(encounter.id).note == changed


def test_what_changed_meanwhile_is_not_overwritten(
    session: Session, scripted: ScriptedEngines, drafting: Drafting, note: Note
) -> None:
    def edited(_: object) -> str:
        Review(session).add(note.id, "plan", "Rest.")
        return '{"plan":[]}'

    scripted.engine.answer = edited
    with pytest.raises(Refused, match="changed while"):
        drafting.regenerate(note.id, Task(), section="plan")
    event = logged(session, Action.DRAFT)[-1]
    assert (event.object_id, event.status, event.reason) == (note.id, "refused", "changed")

    kept = Records(session).reload(note.encounter_id).note
    assert kept is not None
    assert texts(kept)["plan"][-1] == "Rest."


def test_what_is_not_in_the_note_cannot_be_written_anew(drafting: Drafting, note: Note) -> None:
    with pytest.raises(UserFacingError, match="no section"):
        drafting.regenerate(note.id, Task(), section="poem")
    stranger = replace(note.sections[0].statements[0], id=note.id)  # type: ignore[arg-type]
    with pytest.raises(UserFacingError, match="no longer"):
        drafting.regenerate(note.id, Task(), statement=stranger.id)


def test_an_endless_instruction_is_refused(drafting: Drafting, note: Note) -> None:
    with pytest.raises(UserFacingError, match="instruction is longer"):
        drafting.regenerate(note.id, Task(), section="plan", instruction="short " * 100)


def test_somebody_writes_alone_where_nobody_speaks(
    session: Session, encounter: Encounter, scripted: ScriptedEngines, drafting: Drafting
) -> None:
    recording = record(session, encounter, bytes(64_000))
    Transcription(session, as_engines(scripted)).transcribe(recording.id, Task())

    begun = drafting.begin(encounter.id, "soap")

    assert [section.statements for section in begun.sections] == [()] * 4
    assert begun.draft == WITHOUT_MODEL
    written = Review(session).add(begun.id, "plan", "Rest.")
    view = Records(session).reload(encounter.id)
    assert view.note == written
    assert view.encounter.state is EncounterState.DRAFTED
    assert scripted.engine.generated == []
    event = logged(session, Action.CREATE)[-1]
    assert (event.object_id, event.detail["kind"]) == (begun.id, "note_document")
    with pytest.raises(Refused, match="already"):
        drafting.begin(encounter.id, "soap")


def test_answers_that_are_malformed_leave_the_note_as_it_was(
    session: Session, scripted: ScriptedEngines, drafting: Drafting, note: Note
) -> None:
    scripted.engine.answers = [answer()]
    with pytest.raises(UserFacingError, match="cannot be read"):
        drafting.regenerate(note.id, Task(), section="plan")

    assert Records(session).reload(note.encounter_id).note == note
    assert logged(session, Action.DRAFT)[-1].reason == "answer"
