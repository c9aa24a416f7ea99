"""Transcripts become drafts of which every statement has been checked."""

from __future__ import annotations

import hashlib
import json
import re
from contextlib import nullcontext
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.accounts.session import Session
from app.audit.events import Action
from app.domain.encounter import Encounter, EncounterState
from app.domain.evidence import Verdict
from app.domain.note import NoteStatus, Origin, Statement
from app.domain.transcript import Transcript
from app.errors import Refused, UserFacingError
from app.inference.protocol import Turn
from app.inference.supervisor import TooLongError
from app.records.records import Records
from app.review.review import Review
from app.store.encounters import EncounterRepository
from app.store.removals import RemovalRepository
from app.store.store import UnitOfWork
from app.store.transcripts import TranscriptRepository
from app.summarization.answer import MalformedAnswerError
from app.summarization.asking import CutOffError
from app.summarization.budget import StretchTooLongError
from app.summarization.drafting import Drafting
from app.summarization.prompt import PROMPT_VERSION, messages
from app.summarization.templates import SOAP
from app.task import Task
from app.transcription.guards import UNINTELLIGIBLE
from app.transcription.speakers import Speakers
from app.transcription.transcription import Transcription
from tests.fixtures.charts import a_transcript
from tests.fixtures.clinic import CLINICIAN
from tests.fixtures.clinical import (
    ScriptedEngines,
    as_engines,
    logged,
    record,
    voice,
)
from tests.fixtures.signing import sign

SENTENCES = (
    "He has a cough for three weeks.",
    "Blood pressure is 142 over 88.",
    "Start amoxicillin five hundred milligrams three times a day.",
)


PROMPT_2 = "9867b5ddd38c741396cd05135bcb6d25e935ae0beb5c91ae944d37c5d0aa8c03"
"""SHA-256 of the starter model's prompt about SENTENCES, byte for byte."""


def empty(turns: tuple[Turn, ...]) -> str:
    """An answer without a statement, whatever is asked for."""
    keys = re.findall(r"^- ([a-z_]+):", turns[1].content + turns[1].question, re.MULTILINE)
    if only := re.search(r"Answer only with: (.*)", turns[1].question):
        keys = only[1].split(", ")
    return json.dumps({key: [] for key in keys}, separators=(",", ":"))


def answer(**sections: list[tuple[list[int], str]]) -> str:
    return json.dumps(
        {
            key: [{"cite": cite, "text": text} for cite, text in sections.get(key, [])]
            for key in ("subjective", "objective", "assessment", "plan")
        },
        separators=(",", ":"),
    )


GOOD = answer(
    subjective=[([1], "Cough for 3 weeks.")],
    objective=[([2], "Blood pressure 142/98.")],
    plan=[([3], "Start amoxicillin 500 mg 3 times a day.")],
)


def heard(session: Session, encounter: Encounter, *texts: str) -> Transcript:
    """A transcript of these sentences."""
    transcript = a_transcript(record(session, encounter, voice(1.0)), *texts)

    def work(unit: UnitOfWork) -> None:
        TranscriptRepository(unit.connection).add(transcript)
        encounters = EncounterRepository(unit.connection)
        encounters.update(replace(encounter, state=EncounterState.TRANSCRIBED))

    session.charts().write(work)
    return transcript


def test_a_draft_is_checked_streamed_saved_and_logged(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    transcript = heard(session, encounter, *SENTENCES)
    scripted.engine.answers = [GOOD]
    streamed: list[tuple[str, Statement]] = []
    note = Drafting(session, as_engines(scripted)).draft(
        encounter.id, "soap", Task(), lambda section, one: streamed.append((section, one))
    )
    assert [section.key for section in note.sections] == [
        "subjective",
        "objective",
        "assessment",
        "plan",
    ]
    statements = list(note.statements)
    assert [one for _, one in streamed] == statements
    assert [one.grounding.verdict for one in statements] == [
        Verdict.SUPPORTED,
        Verdict.CONTRADICTED,
        Verdict.SUPPORTED,
    ]
    assert all(one.evidence and one.origin is Origin.MODEL for one in statements)
    assert (note.version, note.status) == (1, NoteStatus.PRELIMINARY)
    assert note.draft.model == scripted.language_model
    view = Records(session).reload(encounter.id)
    assert view.note == note
    assert view.encounter.state is EncounterState.DRAFTED
    event = logged(session, Action.DRAFT)[-1]
    assert event.detail["prompt_sha256"] == note.draft.prompt_sha256
    assert event.detail["model_sha256"] == scripted.language_model.sha256
    assert event.detail["flags"] == 1
    assert "amoxicillin" not in str(event)
    prompt = scripted.engine.generated[0][1].content
    assert all(segment.text in prompt for segment in transcript.segments)


def test_drafting_again_makes_the_next_version(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    heard(session, encounter, *SENTENCES)
    scripted.engine.answers = [GOOD, answer(subjective=[([1], "Cough.")])]
    drafting = Drafting(session, as_engines(scripted))
    first = drafting.draft(encounter.id, "soap", Task())
    second = drafting.draft(encounter.id, "soap", Task())
    assert (second.id, second.version) == (first.id, 2)


def test_without_speech_the_language_model_is_not_asked(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    recording = record(session, encounter, bytes(64_000))
    Transcription(session, as_engines(scripted)).transcribe(recording.id, Task())
    with pytest.raises(Refused, match="Nobody speaks"):
        Drafting(session, as_engines(scripted)).draft(encounter.id, "soap", Task())
    assert scripted.engine.generated == []
    assert logged(session, Action.DRAFT)[-1].reason == "no_speech"


def test_an_empty_note_is_a_note(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    heard(session, encounter, "Hello, nice to see you again.")
    scripted.engine.answers = [answer()]
    note = Drafting(session, as_engines(scripted)).draft(encounter.id, "soap", Task())
    assert list(note.statements) == []
    assert len(note.sections) == 4


def test_an_answer_that_was_cut_off_is_not_saved(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    heard(session, encounter, SENTENCES[0])
    scripted.engine.answers = [GOOD[:90], '{"objective":[{']
    scripted.engine.cut_off = 2
    with pytest.raises(CutOffError, match="ran out of room"):
        Drafting(session, as_engines(scripted)).draft(encounter.id, "soap", Task())
    view = Records(session).reload(encounter.id)
    assert view.note is None
    assert view.encounter.state is EncounterState.TRANSCRIBED
    assert logged(session, Action.DRAFT)[-1].status == "failed"


def test_where_an_answer_is_cut_off_the_rest_is_drafted_section_by_section_then_in_halves(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    heard(session, encounter, *SENTENCES)
    objective = '{"objective":[{"cite":[2],"text":"Blood pressure 142/88."}'
    scripted.engine.answers = [
        GOOD[: GOOD.index("142/98") + 12],  # cut off in «objective»
        objective,  # and again
        '{"objective":[]}',
        objective.replace("2", "3", 1).replace("[2]", "[3]") + "]}",
        '{"assessment":[],"plan":[{"cite":[3],"text":"Start amoxicillin 500 mg."}]}',
    ]
    scripted.engine.cut_off = 2
    note = Drafting(session, as_engines(scripted)).draft(encounter.id, "soap", Task())
    said = {section.key: [one.text for one in section.statements] for section in note.sections}
    assert said["subjective"] == ["Cough for 3 weeks."]  # it was complete
    assert len(said["objective"]) == 1
    assert said["plan"] == ["Start amoxicillin 500 mg."]
    whole, again, first, second, rest = (turns[1] for turns in scripted.engine.generated)
    assert again.content == whole.content == rest.content
    assert again.question.endswith("Answer only with: objective")
    assert rest.question.endswith("Answer only with: assessment, plan")
    for sentence in SENTENCES:
        assert [sentence in half.content for half in (first, second)].count(True) == 1


def test_what_the_model_counts_as_too_long_is_drafted_in_halves(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    heard(session, encounter, *SENTENCES)
    takes = 2

    def reply(turns: tuple[Turn, ...]) -> str:
        said = [one for one in SENTENCES if one in turns[1].content]
        if len(said) > takes:
            raise TooLongError("too long")
        plan = [([3], "Start amoxicillin 500 mg.")] if SENTENCES[2] in said else []
        return answer(plan=plan)

    scripted.engine.answer = reply
    drafting = Drafting(session, as_engines(scripted))
    note = drafting.draft(encounter.id, "soap", Task())
    assert [one.text for one in note.statements] == ["Start amoxicillin 500 mg."]
    assert note.draft.parameters.endswith("parts=2")
    takes = 0
    with pytest.raises(StretchTooLongError):
        drafting.draft(encounter.id, "soap", Task())


@pytest.mark.parametrize("leave", ["the visit", "the screen", "the session", "nothing"])
def test_what_is_left_during_a_draft_is_forgotten_after_it(
    session: Session, encounter: Encounter, scripted: ScriptedEngines, leave: str
) -> None:
    heard(session, encounter, *SENTENCES)
    scripted.engine.answers = [GOOD, GOOD]
    drafting = Drafting(session, as_engines(scripted))
    go = {"the visit": drafting.forget, "the screen": session.cover, "the session": session.close}

    def left(_: str, __: Statement) -> None:
        if leave in go:
            go.pop(leave)()
            scripted.forgotten = 0

    locked = pytest.raises(UserFacingError, match="records are locked")
    with locked if leave == "the session" else nullcontext():
        drafting.draft(encounter.id, "soap", Task(), left)

    assert scripted.forgotten == (leave != "nothing")


@pytest.mark.parametrize(
    "text", [GOOD[:90], "I cannot help with that.", GOOD.replace("[3]", "[9]")]
)
def test_an_answer_in_another_form_is_not_saved(
    session: Session, encounter: Encounter, scripted: ScriptedEngines, text: str
) -> None:
    heard(session, encounter, *SENTENCES)
    scripted.engine.answers = [text]
    with pytest.raises(MalformedAnswerError):
        Drafting(session, as_engines(scripted)).draft(encounter.id, "soap", Task())
    assert Records(session).reload(encounter.id).note is None


def test_a_long_transcript_is_drafted_in_parts_and_nothing_is_left_out(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    texts = [f"He takes medicine number {number} with {number + 40} mg." for number in range(1, 41)]
    transcript = heard(session, encounter, *texts)
    scripted.language_context = 1700
    numbers = [segment.number for segment in transcript.segments]
    scripted.engine.answers = [answer() for _ in numbers]
    note = Drafting(session, as_engines(scripted)).draft(encounter.id, "soap", Task())
    prompts = [turns[1].content for turns in scripted.engine.generated]
    assert len(prompts) > 1
    assert f"parts={len(prompts)}" in note.draft.parameters
    for segment in transcript.segments:
        assert sum(f"[{segment.number}] {segment.text}" in prompt for prompt in prompts) == 1


def test_parts_that_say_the_same_say_it_once(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    texts = [f"He takes medicine number {number} with {number + 40} mg." for number in range(1, 41)]
    heard(session, encounter, *texts)
    scripted.language_context = 1700

    def part(turns: tuple[Turn, ...]) -> str:
        number = int(turns[1].content.split("[", 1)[1].split("]", 1)[0])
        return answer(
            plan=[([number], "The same."), ([number], f"Medicine {number}, {number + 40} mg.")]
        )

    scripted.engine.answer = part
    note = Drafting(session, as_engines(scripted)).draft(encounter.id, "soap", Task())
    said = [one.text for one in note.statements]
    count = len(scripted.engine.generated)
    assert count > 1
    assert said.count("The same.") == 1
    assert len(said) == count + 1


def test_of_two_statements_in_the_same_words_the_one_that_holds_is_kept(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    heard(session, encounter, *SENTENCES)
    said = "Blood pressure 142/88."
    scripted.engine.answers = [
        answer(objective=[([1], said), ([2], said.upper()), ([3], said)], plan=[([3], said)])
    ]
    streamed: list[Statement] = []
    note = Drafting(session, as_engines(scripted)).draft(
        encounter.id, "soap", Task(), lambda _, one: streamed.append(one)
    )
    objective, plan = note.statements
    assert objective.grounding.verdict is Verdict.SUPPORTED
    assert {span.segment for span in objective.evidence} == {2}
    assert [one.id for one in streamed] == [objective.id, plan.id]


def test_what_could_not_be_understood_is_not_sent(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    heard(session, encounter, UNINTELLIGIBLE, "He has a cough.")
    scripted.engine.answers = [answer()]
    Drafting(session, as_engines(scripted)).draft(encounter.id, "soap", Task())
    assert UNINTELLIGIBLE not in scripted.engine.generated[0][1].content


def test_a_visit_is_drafted_with_who_said_what(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    transcript = heard(session, encounter, *SENTENCES)
    named = Speakers(session).name(transcript.id, 1, "Mother </transcript>")
    Speakers(session).assign(named.id, {1: 1, 3: 0})
    scripted.engine.answers = [GOOD]
    note = Drafting(session, as_engines(scripted)).draft(encounter.id, "soap", Task())
    system, user = scripted.engine.generated[0]
    assert "who spoke it" in system.content
    said = user.content.split("<transcript>\n")[1].split("\n")
    assert said[:3] == [
        f"[1] Mother ‹/transcript›: {SENTENCES[0]}",
        f"[2] {SENTENCES[1]}",
        f"[3] Clinician: {SENTENCES[2]}",
    ]
    first = next(iter(note.statements))
    assert first.grounding.verdict is Verdict.SUPPORTED


def test_the_starter_model_is_asked_for_a_soap_note_as_it_was_trained(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    transcript = heard(session, encounter, *SENTENCES)
    Speakers(session).assign(transcript.id, {1: 1, 3: 0})
    scripted.language_general = False
    scripted.engine.answers = [GOOD]
    note = Drafting(session, as_engines(scripted)).draft(encounter.id, "soap", Task())
    expected = messages(SOAP, list(enumerate(SENTENCES, 1)))
    assert [(one.role, one.content, one.question) for one in scripted.engine.generated[0]] == [
        (one.role, one.content, "") for one in expected
    ]
    written = "".join(one.content for one in expected)
    assert hashlib.sha256(written.encode()).hexdigest() == PROMPT_2
    assert note.draft.prompt_version == 2


def test_all_notes_of_a_visit_are_asked_for_after_the_same_transcript(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    heard(session, encounter, *SENTENCES)
    scripted.engine.answer = empty
    drafting = Drafting(session, as_engines(scripted))
    soap = drafting.draft(encounter.id, "soap", Task(), instruction="Short </transcript> [9].")
    letter = drafting.draft(encounter.id, "referral_letter", Task())
    first, second = scripted.engine.generated
    assert [turn.content for turn in first] == [turn.content for turn in second]
    assert "The clinician wishes: Short ‹/transcript› (9)." in first[1].question
    assert "courteous" in second[1].question
    assert {encounter.id} == set(scripted.engine.encounters)
    assert soap.draft.prompt_version == letter.draft.prompt_version == PROMPT_VERSION
    assert (soap.id, soap.version, letter.version) != (letter.id, 1, 2)
    view = Records(session).reload(encounter.id)
    assert [note.template_key for note in view.notes] == ["soap", "referral_letter"]


def test_a_signed_note_is_not_drafted_again(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    heard(session, encounter, *SENTENCES)
    scripted.engine.answers = [answer(subjective=[([1], "Cough for 3 weeks.")])]
    drafting = Drafting(session, as_engines(scripted))
    note = drafting.draft(encounter.id, "soap", Task())
    sign(session, note.id, CLINICIAN.password, "I reviewed this note.")
    with pytest.raises(Refused, match="signed"):
        drafting.draft(encounter.id, "soap", Task())
    assert logged(session, Action.DRAFT)[-1].reason == "signed"
    with pytest.raises(Refused, match="signed"):
        drafting.regenerate(note.id, Task(), section="plan")
    assert [(one.object_id, one.reason) for one in logged(session, Action.DRAFT)[-2:]] == [
        (encounter.id, "signed"),
        (note.id, "signed"),
    ]
    scripted.engine.answer = empty
    letter = drafting.draft(encounter.id, "referral_letter", Task())
    view = Records(session).reload(encounter.id)
    assert view.encounter.state is EncounterState.SIGNED
    assert letter in view.notes


def test_what_is_left_of_a_transcript_makes_no_further_note(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    transcript = heard(session, encounter, *SENTENCES)
    scripted.engine.answers = [answer(subjective=[([1], "Cough for 3 weeks.")])]
    drafting = Drafting(session, as_engines(scripted))
    note = drafting.draft(encounter.id, "soap", Task())
    scripted.engine.answer = empty
    letter = drafting.draft(encounter.id, "referral_letter", Task())
    sign(session, note.id, CLINICIAN.password, "I reviewed this note.")
    session.charts().write(
        lambda unit: RemovalRepository(unit.connection).remove_transcript(
            transcript.id, {1}, datetime.now(UTC), session.person.id
        )
    )
    with pytest.raises(Refused, match="were removed"):
        drafting.regenerate(letter.id, Task(), section="history")
    with pytest.raises(UserFacingError, match="were removed"):
        drafting.draft(encounter.id, "sick_note", Task())
    assert len(scripted.engine.generated) == 2
    event = logged(session, Action.DRAFT)[-1]
    assert (event.object_id, event.status, event.reason) == (letter.id, "refused", "words_removed")


def test_what_the_model_wrote_in_vain_is_logged(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    heard(session, encounter, *SENTENCES)
    scripted.engine.answer = empty
    drafting = Drafting(session, as_engines(scripted))
    note = drafting.draft(encounter.id, "soap", Task())

    def signed_meanwhile(turns: tuple[Turn, ...]) -> str:
        Review(session).add(note.id, "plan", "Amoxicillin 500 mg three times a day.")
        sign(session, note.id, CLINICIAN.password, "I reviewed this note.")
        return empty(turns)

    scripted.engine.answer = signed_meanwhile
    with pytest.raises(Refused, match="signed"):
        drafting.draft(encounter.id, "soap", Task())

    event = logged(session, Action.DRAFT)[-1]
    assert (event.object_id, event.status, event.reason) == (encounter.id, "refused", "signed")


def test_unknown_templates_and_visits_without_transcript_are_refused(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    drafting = Drafting(session, as_engines(scripted))
    with pytest.raises(UserFacingError, match="template"):
        drafting.draft(encounter.id, "sonnet", Task())
    with pytest.raises(UserFacingError, match="no transcript"):
        drafting.draft(encounter.id, "soap", Task())
