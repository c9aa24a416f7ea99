"""Recordings become transcripts, and noise becomes none."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec import structs

from app.accounts.session import Session
from app.audit.events import Action
from app.dictation.recordings import Recordings
from app.domain.encounter import Encounter, EncounterState
from app.domain.recording import SAMPLE_RATE, Recording
from app.domain.transcript import ModelStamp, Segment, Transcript
from app.errors import Cancelled, Refused, UserFacingError
from app.inference.engines import Engines
from app.inference.protocol import WordHeard
from app.records.records import Records
from app.retention.erasure import Erasure, ErasureReason
from app.store.heard_windows import HeardWindow, HeardWindowRepository
from app.task import Progress, Task
from app.transcription.guards import UNINTELLIGIBLE
from app.transcription.transcription import Transcription
from tests.fixtures.clinic import CLINICIAN
from tests.fixtures.clinical import (
    ScriptedEngines,
    as_engines,
    logged,
    record,
    spoken,
    voice,
)

LOOP = "and then the pain and then the pain and then the pain and then the pain"


def transcribe(
    session: Session, encounter: Encounter, samples: bytes, scripted: ScriptedEngines
) -> Transcript:
    recording = record(session, encounter, samples)
    return Transcription(session, as_engines(scripted)).transcribe(recording.id, Task())


@pytest.mark.parametrize(
    "samples",
    [
        bytes(2 * 5 * SAMPLE_RATE),
        np.random.default_rng(2).normal(0, 8, 3 * SAMPLE_RATE).astype("<i2").tobytes(),
        voice(0.2),
    ],
    ids=["silence", "hiss", "a click"],
)
def test_without_speech_no_model_writes(
    session: Session, encounter: Encounter, scripted: ScriptedEngines, samples: bytes
) -> None:
    transcript = transcribe(session, encounter, samples, scripted)
    assert transcript.segments == ()
    assert scripted.engine.transcribed == 0
    assert Records(session).reload(encounter.id).encounter.state is EncounterState.NO_SPEECH
    assert logged(session, Action.TRANSCRIBE)[-1].reason == "no_speech"


def test_segments_are_numbered_and_timed_over_the_whole_recording(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    scripted.engine.windows = [
        [spoken("He has a cough. Denies fever.", 0.3, 3.0)],
        [spoken("Takes metformin 500 mg.", 0.4, 2.9)],
    ]
    steps: list[Progress] = []
    streamed: list[Segment] = []
    samples = voice(3.0) + bytes(2 * 62 * SAMPLE_RATE) + voice(3.0)
    recording = record(session, encounter, samples)
    transcript = Transcription(session, as_engines(scripted)).transcribe(
        recording.id, Task(steps.append), streamed.append
    )
    assert [segment.number for segment in transcript.segments] == [1, 2, 3]
    assert [segment.text for segment in transcript.segments] == [
        "He has a cough.",
        "Denies fever.",
        "Takes metformin 500 mg.",
    ]
    assert tuple(streamed) == transcript.segments
    assert transcript.segments[2].start > 60
    assert transcript.segments[2].end <= recording.seconds
    for segment in transcript.segments:
        assert segment.start == segment.words[0].start
        assert all(segment.start <= word.start <= word.end <= segment.end for word in segment.words)
    fractions = [step.fraction for step in steps if step.fraction is not None]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    view = Records(session).reload(encounter.id)
    assert view.transcript == transcript
    assert view.encounter.state is EncounterState.TRANSCRIBED
    assert "cough" not in str([event.detail for event in logged(session, Action.TRANSCRIBE)])


def test_a_loop_is_decoded_again(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    scripted.engine.windows = [[spoken(LOOP, 0.0, 9.0)], [spoken("And then the pain.", 0.0, 9.0)]]
    transcript = transcribe(session, encounter, voice(9.0), scripted)
    assert [segment.text for segment in transcript.segments] == ["And then the pain."]
    assert logged(session, Action.TRANSCRIBE)[-1].detail["loops"] == 1


def test_a_loop_that_stays_is_marked_and_not_written(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    scripted.engine.windows = [[spoken(LOOP, 0.0, 9.0)], [spoken(LOOP, 0.0, 9.0)]]
    transcript = transcribe(session, encounter, voice(9.0), scripted)
    assert [segment.text for segment in transcript.segments] == [UNINTELLIGIBLE]
    assert transcript.segments[0].words[0].confidence == 0.0


def test_a_loop_of_segments_takes_nothing_with_it(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    heard = [
        spoken("He has a cough.", 0.0, 2.0),
        spoken("The chest is clear.", 2.0, 4.0),
        spoken("The chest is clear.", 4.0, 6.0),
        spoken("The chest is clear.", 6.0, 8.0),
        spoken("Denies fever.", 8.0, 9.0),
    ]
    scripted.engine.windows = [heard, heard]
    transcript = transcribe(session, encounter, voice(9.0), scripted)
    assert [segment.text for segment in transcript.segments] == [
        "He has a cough.",
        UNINTELLIGIBLE,
        "Denies fever.",
    ]
    marked = transcript.segments[1]
    assert (marked.start, marked.end) == (2.0, 8.0)
    assert [segment.number for segment in transcript.segments] == [1, 2, 3]
    assert logged(session, Action.TRANSCRIBE)[-1].detail["loops"] == 1


def test_text_over_silence_is_dropped(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    scripted.engine.windows = [
        [spoken("He has a cough.", 0.2, 2.0), spoken("Thank you.", 27.0, 29.0)]
    ]
    transcript = transcribe(session, encounter, voice(2.0), scripted)
    assert [segment.text for segment in transcript.segments] == ["He has a cough."]
    assert logged(session, Action.TRANSCRIBE)[-1].detail["dropped"] == 1


def test_cancelling_leaves_the_recording_as_it_was(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    recording = record(session, encounter, voice(4.0))
    task = Task()
    scripted.engine.before_window = task.cancel
    with pytest.raises(Cancelled):
        Transcription(session, as_engines(scripted)).transcribe(recording.id, task)
    view = Records(session).reload(encounter.id)
    assert view.transcript is None
    assert view.encounter.state is EncounterState.RECORDED
    assert view.recordings == (recording,)
    assert logged(session, Action.TRANSCRIBE)[-1].reason == "cancelled"


def test_an_open_recording_is_not_transcribed(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    recorder = Recordings(session, as_engines(scripted)).begin(encounter.id, "Desk")
    with pytest.raises(UserFacingError, match="finished"):
        Transcription(session, as_engines(scripted)).transcribe(recorder.recording.id, Task())


def test_a_decimal_that_the_model_parts_stays_one_word(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    whole = spoken("Potassium is 4", 0.0, 2.0)
    last = whole.words[-1]
    part = WordHeard(".8.", last.end, last.end + 0.2, 0.5)
    scripted.engine.windows = [[structs.replace(whole, words=(*whole.words, part))]]
    transcript = transcribe(session, encounter, voice(2.5), scripted)
    assert transcript.text == "Potassium is 4.8."
    assert transcript.segments[0].words[-1].confidence == 0.5


def three_windows() -> bytes:
    """Three stretches of sound with silence between, which end a window each."""
    return (voice(3.0) + bytes(2 * 10 * SAMPLE_RATE)) * 2 + voice(3.0)


THREE = ("He has a cough.", "Denies fever.", "Takes metformin 500 mg.")


def test_what_was_stopped_goes_on_where_it_stood(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    recording = record(session, encounter, three_windows())
    transcription = Transcription(session, as_engines(scripted))
    scripted.engine.windows = [[spoken(text, 0.3, 2.9)] for text in THREE]
    task = Task()
    with pytest.raises(Cancelled):
        transcription.transcribe(
            recording.id, task, lambda segment: task.cancel() if segment.number == 2 else None
        )
    assert scripted.engine.transcribed == 2
    streamed: list[Segment] = []
    transcript = transcription.transcribe(recording.id, Task(), streamed.append)
    assert scripted.engine.transcribed == 3
    assert tuple(segment.text for segment in transcript.segments) == THREE
    assert [segment.number for segment in transcript.segments] == [1, 2, 3]
    assert tuple(streamed) == transcript.segments
    assert logged(session, Action.TRANSCRIBE)[-1].detail["resumed"] == 2
    assert kept(session, recording) == []

    # A transcript that is whole is made anew when somebody asks for it again.
    scripted.engine.windows = [[spoken(text, 0.3, 2.9)] for text in THREE]
    transcription.transcribe(recording.id, Task())
    assert scripted.engine.transcribed == 6


def test_windows_that_are_heard_together_are_kept_together(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    recording = record(session, encounter, three_windows())
    transcription = Transcription(session, as_engines(scripted))
    scripted.speech_batch = 2
    loop, *rest = [[spoken(text, 0.3, 2.9)] for text in (LOOP, *THREE[1:])]
    # The loop is decoded again by itself, after both windows of its batch.
    scripted.engine.windows = [loop, rest[0], [spoken(THREE[0], 0.3, 2.9)]]
    with pytest.raises(IndexError):  # the script ends
        transcription.transcribe(recording.id, Task())
    assert [one.segments[0].text for one in kept(session, recording)] == list(THREE[:2])
    scripted.engine.windows = [rest[1]]
    transcript = transcription.transcribe(recording.id, Task())
    assert scripted.engine.batches == [2, 1, 1]
    assert tuple(segment.text for segment in transcript.segments) == THREE
    detail = logged(session, Action.TRANSCRIBE)[-1].detail
    assert (detail["loops"], detail["resumed"]) == (1, 2)


def test_another_model_hears_everything_anew(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    recording = record(session, encounter, three_windows())
    transcription = Transcription(session, as_engines(scripted))
    scripted.engine.windows = [[spoken("Something else.", 0.3, 2.9)]]
    with pytest.raises(IndexError):  # the script ends
        transcription.transcribe(recording.id, Task())
    assert len(kept(session, recording)) == 1
    scripted.speech_model = ModelStamp("other", "Another model", "b" * 64)
    scripted.engine.windows = [[spoken(text, 0.3, 2.9)] for text in THREE]
    transcript = transcription.transcribe(recording.id, Task())
    assert tuple(segment.text for segment in transcript.segments) == THREE
    assert logged(session, Action.TRANSCRIBE)[-1].detail["resumed"] == 0


def test_loops_before_a_stop_are_counted_after_it(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    recording = record(session, encounter, three_windows())
    transcription = Transcription(session, as_engines(scripted))
    scripted.engine.windows = [[spoken(LOOP, 0.0, 3.0)], [spoken("The pain.", 0.3, 2.9)]]
    with pytest.raises(IndexError):
        transcription.transcribe(recording.id, Task())
    scripted.engine.windows = [[spoken(text, 0.3, 2.9)] for text in THREE[1:]]
    transcription.transcribe(recording.id, Task())
    detail = logged(session, Action.TRANSCRIBE)[-1].detail
    assert (detail["loops"], detail["resumed"]) == (1, 1)


def test_what_was_heard_goes_with_the_patient(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    recording = record(session, encounter, three_windows())
    scripted.engine.windows = [[spoken("He has a marked-cough.", 0.3, 2.9)]]
    with pytest.raises(IndexError):
        Transcription(session, as_engines(scripted)).transcribe(recording.id, Task())
    rows = session.charts().read(
        lambda connection: connection.execute("SELECT * FROM heard_windows").fetchall()
    )
    assert len(rows) == 1
    assert b"marked-cough" not in bytes(rows[0][-1])
    Erasure(session).erase(encounter.patient_id, CLINICIAN.password, ErasureReason.PERIOD_OVER)
    left = session.charts().read(lambda c: c.value("SELECT count(*) FROM heard_windows"))
    assert left == 0


def test_the_language_reaches_the_model_and_the_transcript(
    session: Session, encounter: Encounter, scripted: ScriptedEngines
) -> None:
    recording = record(session, encounter, voice(3.0))
    scripted.speech_languages = ("*",)
    scripted.engine.windows = [[spoken("Kein Fieber.", 0.3, 2.9)]]
    transcription = Transcription(session, as_engines(scripted))
    Records(session).set_language(encounter.id, "de")
    transcript = transcription.transcribe(recording.id, Task())
    assert scripted.engine.languages == {"de"}
    assert transcript.language == "de"
    view = Records(session).reload(encounter.id)
    assert view.transcript is not None
    assert view.transcript.language == "de"


def test_a_language_that_the_model_does_not_know_is_refused(
    session: Session, encounter: Encounter, engines: Engines
) -> None:
    recording = record(session, encounter, voice(3.0))
    Records(session).set_language(encounter.id, "de")
    with pytest.raises(Refused, match="does not know the language «de»"):
        Transcription(session, engines).transcribe(recording.id, Task())
    assert Records(session).reload(encounter.id).transcript is None
    assert logged(session, Action.TRANSCRIBE)[-1].reason == "language"


def kept(session: Session, recording: Recording) -> list[HeardWindow]:
    return session.charts().read(
        lambda connection: HeardWindowRepository(connection).list_for_recording(recording.id)
    )
