"""What the model heard is one version, and what is written of it the next."""

from __future__ import annotations

import pytest

from app.accounts.session import Session
from app.audit.events import Action
from app.domain.encounter import Encounter, EncounterMode
from app.domain.transcript import Segment, Transcript
from app.errors import UserFacingError
from app.records.records import Records
from app.snippets.snippets import Snippets
from app.task import Task
from app.transcription.editing import Transcripts
from app.transcription.rewording import RunKind
from app.transcription.transcription import Transcription
from app.transcription.writing import writing_for
from tests.fixtures.clinical import ScriptedEngines, as_engines, logged, record, spoken, voice

SAID = "Take five hundred milligrams. Scratch that. New line. Insert template advice. Next."


def transcribe(
    session: Session, encounter: Encounter, scripted: ScriptedEngines, text: str = SAID
) -> Transcript:
    scripted.engine.windows = [[spoken(text, 0.2, 5.8)]]
    transcription = Transcription(session, as_engines(scripted))
    return transcription.transcribe(record(session, encounter, voice(6.0)).id, Task())


@pytest.fixture
def written(session: Session, encounter: Encounter, scripted: ScriptedEngines) -> Transcript:
    Snippets(session).add("advice", ".adv", "Drink two liters.")
    return transcribe(session, encounter, scripted)


def texts(transcript: Transcript) -> list[str]:
    return [segment.text for segment in transcript.segments]


def test_both_versions_are_kept(
    session: Session, encounter: Encounter, written: Transcript
) -> None:
    heard, kept = Transcripts(session).versions(encounter.id)
    assert kept == written == Records(session).reload(encounter.id).transcript
    assert (heard.parent, heard.author) == (None, None)
    assert (kept.parent, kept.author) == (heard.id, None)
    assert " ".join(texts(heard)) == SAID
    assert texts(kept) == ["[…] ↵", "Drink two liters.", "Next."]
    assert {one.number for one in kept.segments} < {one.number for one in heard.segments}
    (event,) = logged(session, Action.TRANSCRIBE)
    assert (event.object_id, event.detail["transcript"]) == (kept.id, heard.id)
    assert event.detail["corrections"] == 5


def test_the_changes_are_told_and_undone_together(session: Session, written: Transcript) -> None:
    transcripts = Transcripts(session)
    changed = [run for run in transcripts.diff(written.id) if run.kind is not RunKind.KEPT]
    assert " ".join(run.heard for run in changed if run.heard) == SAID.removesuffix(" Next.")
    back = transcripts.undo(written.id)
    assert " ".join(texts(back)) == SAID
    assert not any(word.heard for segment in back.segments for word in segment.words)


def test_one_change_is_taken_back_by_itself(session: Session, written: Transcript) -> None:
    transcripts = Transcripts(session)
    back = transcripts.restore(written.id, 1, 0)
    assert texts(back) == ["Take five hundred milligrams. Scratch that. ↵", *texts(written)[1:]]
    assert [word.heard for word in back.segments[0].words] == [""] * 6 + ["New line."]
    assert logged(session, Action.EDIT)[-1].detail["kind"] == "transcript_restore"
    again = transcripts.restore(back.id, 4, 1)
    assert texts(again)[1] == "Insert template advice."
    with pytest.raises(UserFacingError, match="Nothing was changed"):
        transcripts.restore(again.id, 5, 0)
    assert texts(transcripts.undo(again.id)) == texts(back)


def test_a_further_recording_is_written_by_itself(
    session: Session, encounter: Encounter, scripted: ScriptedEngines, written: Transcript
) -> None:
    further = transcribe(session, encounter, scripted, "Pulse is eighty two.")
    assert texts(further) == [*texts(written), "Pulse is 82."]
    assert further.segments[:-1] == written.segments
    transcripts = Transcripts(session)
    assert len(transcripts.versions(encounter.id)) == 4
    back = transcripts.undo(further.id)
    assert texts(back) == [*texts(written), "Pulse is eighty two."]


def test_what_needs_no_change_is_one_version(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    transcript = transcribe(session, encounter, scripted, "He has a cough.")
    assert Transcripts(session).versions(encounter.id) == [transcript]


def test_in_a_visit_commands_are_talk(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    scripted.engine.windows = [[spoken("Scratch that. Take two tablets.", 0.2, 2.8)]]
    recording = record(session, encounter, voice(3.0))
    Records(session).set_mode(encounter.id, EncounterMode.VISIT)
    transcript = Transcription(session, as_engines(scripted)).transcribe(recording.id, Task())
    assert texts(transcript) == ["Scratch that.", "Take 2 tablets."]


def test_segments_are_shown_as_they_are_written(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    scripted.engine.windows = [[spoken("Take two tablets. New line.", 0.2, 2.8)]]
    shown: list[Segment] = []
    recording = record(session, encounter, voice(3.0))
    Transcription(session, as_engines(scripted)).transcribe(recording.id, Task(), shown.append)
    assert [one.text for one in shown] == ["Take 2 tablets.", "New line."]


def test_the_clinics_place_decides(session: Session, encounter: Encounter) -> None:
    assert session.policies.locale == "en-US"
    writing = session.charts().read(lambda one: writing_for(session, one, encounter))
    assert (writing.mode, writing.locale) == (EncounterMode.DICTATION, "en-US")
    segment = Segment(1, 0.0, 1.0, "five hundred micrograms on March third")
    assert writing.written([segment])[0].text == "500 mcg on March 3"
