"""A note or a transcript names the one model that wrote all of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.accounts.session import Session
from app.audit.events import Action
from app.domain.encounter import Encounter
from app.inference.protocol import Turn
from app.summarization.asking import ModelChangedError
from app.summarization.drafting import Drafting
from app.task import Task
from app.transcription.hearing import ModelChangedError as HearingChangedError
from app.transcription.transcription import Transcription
from tests.fixtures.clinical import STAMP, ScriptedEngines, as_engines, logged, record, voice
from tests.unit.summarization.test_drafting import GOOD, SENTENCES, heard

OTHER = replace(STAMP, key="other", name="Another")


def test_a_note_is_not_gone_on_with_by_another_model(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    heard(session, encounter, *SENTENCES)

    def answer(_: tuple[Turn, ...]) -> str:
        scripted.language_model = OTHER
        return '{"subjective":[]'

    scripted.engine.answer = answer
    scripted.engine.cut_off = 1

    with pytest.raises(ModelChangedError):
        Drafting(session, as_engines(scripted)).draft(encounter.id, "soap", Task())

    assert len(scripted.engine.generated) == 1
    assert logged(session, Action.DRAFT)[-1].status == "failed"


def test_a_note_names_the_model_that_wrote_it_though_another_was_chosen_since(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    heard(session, encounter, *SENTENCES)

    def answer(_: tuple[Turn, ...]) -> str:
        scripted.language_model = OTHER
        return GOOD

    scripted.engine.answer = answer

    note = Drafting(session, as_engines(scripted)).draft(encounter.id, "soap", Task())

    assert note.draft.model == STAMP


def test_a_recording_is_not_gone_on_with_by_another_model(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    recording = record(session, encounter, voice(70.0))
    scripted.engine.windows = [[] for _ in range(9)]

    def choose() -> None:
        scripted.speech_model = OTHER

    scripted.engine.before_window = choose

    with pytest.raises(HearingChangedError):
        Transcription(session, as_engines(scripted)).transcribe(recording.id, Task())

    assert scripted.engine.transcribed == 1


def test_a_transcript_names_the_model_that_heard_it_though_another_was_chosen_since(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    recording = record(session, encounter, voice(2.0))
    scripted.engine.windows = [[]]

    def choose() -> None:
        scripted.speech_model = OTHER

    scripted.engine.before_window = choose

    transcript = Transcription(session, as_engines(scripted)).transcribe(recording.id, Task())

    assert transcript.model == STAMP
