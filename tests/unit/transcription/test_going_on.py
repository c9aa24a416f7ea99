"""A visit that goes on in a further recording: one transcript, and nothing before it changes."""

from __future__ import annotations

import pytest

from app.accounts.session import Session
from app.audit.events import Action
from app.dictation.recordings import Recordings
from app.domain.encounter import Encounter, EncounterState
from app.domain.recording import SAMPLE_RATE, Recording
from app.domain.transcript import Part, Transcript
from app.errors import Cancelled, Refused, UserFacingError
from app.records.records import Records
from app.task import Progress, Task
from app.transcription.editing import Transcripts
from app.transcription.rewording import RunKind
from app.transcription.transcription import Transcription
from tests.fixtures.clinical import ScriptedEngines, as_engines, logged, record, spoken, voice

FIRST, SECOND = "He has a cough.", "Takes metformin 500 mg."


@pytest.fixture
def transcription(session: Session, scripted: ScriptedEngines) -> Transcription:
    return Transcription(session, as_engines(scripted))


@pytest.fixture
def first(
    session: Session, encounter: Encounter, scripted: ScriptedEngines, transcription: Transcription
) -> Transcript:
    """What was said before the visit went on."""
    scripted.engine.windows = [[spoken(FIRST, 0.2, 2.9)]]
    return transcription.transcribe(record(session, encounter, voice(3.25)).id, Task())


def go_on(
    session: Session, encounter: Encounter, scripted: ScriptedEngines, text: str = SECOND
) -> Recording:
    scripted.engine.windows.append([spoken(text, 0.5, 3.5)])
    return record(session, encounter, voice(4.0, 4000.0))


def test_numbers_and_times_go_on(
    session: Session,
    encounter: Encounter,
    scripted: ScriptedEngines,
    transcription: Transcription,
    first: Transcript,
) -> None:
    second = go_on(session, encounter, scripted)
    assert Records(session).reload(encounter.id).unheard == (second,)
    heard = transcription.transcribe_new(encounter.id, Task())
    assert scripted.engine.transcribed == 2
    assert heard.segments[0] == first.segments[0]
    (added,) = heard.segments[1:]
    assert (added.number, added.text, added.start, added.end) == (2, SECOND, 3.75, 6.75)
    assert added.words[0].start == 3.75
    assert heard.parts == (Part(first.recording_id, 0.0), Part(second.id, 3.25))
    assert heard.speech_seconds == pytest.approx(first.speech_seconds + 4.0, abs=0.1)
    view = Records(session).reload(encounter.id)
    assert view.transcript == heard
    assert view.unheard == ()
    event = logged(session, Action.TRANSCRIBE)[-1]
    assert (event.detail["recording"], event.detail["recordings"]) == (second.id, 2)


def test_corrections_stay_and_undo_takes_back_only_them(
    session: Session,
    encounter: Encounter,
    scripted: ScriptedEngines,
    transcription: Transcription,
    first: Transcript,
) -> None:
    transcripts = Transcripts(session)
    edited = transcripts.edit(first.id, 1, "He has a bad cough.")
    go_on(session, encounter, scripted)
    heard = transcription.transcribe_new(encounter.id, Task())
    assert [one.text for one in heard.segments] == ["He has a bad cough.", SECOND]
    assert (heard.parent, heard.author) == (edited.id, session.person.id)
    changed = [run for run in transcripts.diff(heard.id) if run.kind is not RunKind.KEPT]
    assert [(run.heard, run.text) for run in changed] == [("", "bad")]
    again = transcripts.edit(heard.id, 2, "Takes metformin 850 mg.")
    texts = []
    for _ in range(2):
        again = transcripts.undo(again.id)
        texts.append([one.text for one in again.segments])
    assert texts == [["He has a bad cough.", SECOND], [FIRST, SECOND]]
    with pytest.raises(UserFacingError, match="nothing to undo"):
        transcripts.undo(again.id)


def test_a_number_is_never_given_twice(
    session: Session, encounter: Encounter, scripted: ScriptedEngines, transcription: Transcription
) -> None:
    scripted.engine.windows = [[spoken(f"{FIRST} {SECOND}", 0.2, 2.9)]]
    both = transcription.transcribe(record(session, encounter, voice(3.0)).id, Task())
    Transcripts(session).edit(both.id, 2, "")
    go_on(session, encounter, scripted, "Denies fever.")
    heard = transcription.transcribe_new(encounter.id, Task())
    assert [(one.number, one.text) for one in heard.segments] == [(1, FIRST), (3, "Denies fever.")]


def test_a_silent_recording_goes_on_too(
    session: Session,
    encounter: Encounter,
    scripted: ScriptedEngines,
    transcription: Transcription,
    first: Transcript,
) -> None:
    record(session, encounter, bytes(2 * 2 * SAMPLE_RATE))
    go_on(session, encounter, scripted)
    steps: list[Progress] = []
    heard = transcription.transcribe_new(encounter.id, Task(steps.append))
    assert [part.start for part in heard.parts] == [0.0, 3.25, 5.25]
    fractions = [step.fraction for step in steps if step.fraction is not None]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    assert 2 / 6 in fractions
    assert [one.start for one in heard.segments] == [first.segments[0].start, 5.75]
    assert logged(session, Action.TRANSCRIBE)[-2].reason == "no_speech"
    assert Records(session).reload(encounter.id).encounter.state is EncounterState.TRANSCRIBED


def test_a_recording_without_a_sample_is_no_obstacle(
    session: Session,
    encounter: Encounter,
    transcription: Transcription,
    first: Transcript,
) -> None:
    record(session, encounter, b"")
    heard = transcription.transcribe_new(encounter.id, Task())
    assert heard.segments == first.segments
    assert Records(session).reload(encounter.id).unheard == ()


def test_speech_after_silence_is_the_transcript(
    session: Session, encounter: Encounter, scripted: ScriptedEngines, transcription: Transcription
) -> None:
    silent = transcription.transcribe(
        record(session, encounter, bytes(2 * 2 * SAMPLE_RATE)).id, Task()
    )
    assert silent.segments == ()
    go_on(session, encounter, scripted)
    heard = transcription.transcribe_new(encounter.id, Task())
    assert [(one.number, one.start) for one in heard.segments] == [(1, 2.5)]
    assert Records(session).reload(encounter.id).encounter.state is EncounterState.TRANSCRIBED


def test_playing_runs_over_the_seam(
    session: Session,
    encounter: Encounter,
    scripted: ScriptedEngines,
    transcription: Transcription,
    first: Transcript,
) -> None:
    go_on(session, encounter, scripted)
    heard = transcription.transcribe_new(encounter.id, Task())
    audio = Recordings(session, as_engines(scripted)).audio_of(heard, 3.0, 3.5)
    assert audio == (voice(3.25) + voice(4.0, 4000.0))[2 * 3 * SAMPLE_RATE : 7 * SAMPLE_RATE]
    played = [event.object_id for event in logged(session, Action.PLAY)]
    assert played == [part.recording_id for part in heard.parts]


def test_a_word_at_once_is_heard_in_its_own_recording_alone(
    session: Session, encounter: Encounter, scripted: ScriptedEngines, transcription: Transcription
) -> None:
    """No recording is as long as whole milliseconds."""
    odd = voice(3.25)[: -2 * 11]
    scripted.engine.windows = [[spoken(FIRST, 0.2, 2.9)], [spoken(SECOND, 0.0, 3.5)]]
    transcription.transcribe(record(session, encounter, odd).id, Task())
    second = record(session, encounter, voice(4.0, 4000.0))
    added = transcription.transcribe_new(encounter.id, Task())
    said = added.segments[-1]
    assert said.start < len(odd) / 2 / SAMPLE_RATE + 0.0005
    assert [part for part, *_ in added.stretches(said.start, said.end)] == [second.id]


def test_what_is_corrected_while_the_engine_listens_stays(
    session: Session,
    encounter: Encounter,
    scripted: ScriptedEngines,
    transcription: Transcription,
    first: Transcript,
) -> None:
    go_on(session, encounter, scripted)

    def correct() -> None:
        Transcripts(session).edit(first.id, 1, "He has no cough.")

    scripted.engine.before_window = correct
    heard = transcription.transcribe_new(encounter.id, Task())
    assert [one.text for one in heard.segments] == ["He has no cough.", SECOND]


def test_a_part_is_not_written_down_twice(
    session: Session,
    encounter: Encounter,
    scripted: ScriptedEngines,
    transcription: Transcription,
    first: Transcript,
) -> None:
    second = go_on(session, encounter, scripted)
    heard = transcription.transcribe_new(encounter.id, Task())
    with pytest.raises(UserFacingError, match="is written down"):
        transcription.transcribe_new(encounter.id, Task())
    with pytest.raises(Refused, match="together with another"):
        transcription.transcribe(second.id, Task())
    assert Records(session).reload(encounter.id).transcript == heard


def test_two_recordings_never_take_the_same_place(
    session: Session,
    encounter: Encounter,
    scripted: ScriptedEngines,
    transcription: Transcription,
    first: Transcript,
) -> None:
    second = go_on(session, encounter, scripted)
    third = go_on(session, encounter, scripted, "Denies fever.")

    def overtake() -> None:
        scripted.engine.before_window = lambda: None
        transcription.transcribe(third.id, Task())

    scripted.engine.before_window = overtake
    with pytest.raises(Refused, match="meanwhile"):
        transcription.transcribe(second.id, Task())
    heard = transcription.transcribe_new(encounter.id, Task())
    assert [part.recording_id for part in heard.parts][1:] == [third.id, second.id]


def test_what_a_crash_left_behind_joins_once_it_is_recovered(
    session: Session,
    encounter: Encounter,
    scripted: ScriptedEngines,
    transcription: Transcription,
    first: Transcript,
) -> None:
    recordings = Recordings(session, as_engines(scripted))
    recordings.begin(encounter.id, "Desk").append(voice(4.0))
    third = go_on(session, encounter, scripted, "Denies fever.")
    before = transcription.transcribe_new(encounter.id, Task())
    (left,) = Recordings(session, as_engines(scripted)).unfinished()
    assert Records(session).reload(encounter.id).unheard == ()
    recordings.recover(left.id)
    scripted.engine.windows = [[spoken(SECOND, 0.5, 3.5)]]
    heard = transcription.transcribe_new(encounter.id, Task())
    assert heard.segments[: len(before.segments)] == before.segments
    assert [part.recording_id for part in heard.parts] == [first.recording_id, third.id, left.id]
    assert [part.start for part in heard.parts] == [0.0, 3.25, 7.25]
    assert heard.segments[-1].start == 7.75


def test_a_stop_keeps_the_recordings_that_are_whole(
    session: Session,
    encounter: Encounter,
    scripted: ScriptedEngines,
    transcription: Transcription,
    first: Transcript,
) -> None:
    second = go_on(session, encounter, scripted)
    third = go_on(session, encounter, scripted, "Denies fever.")
    task = Task()

    def stop() -> None:
        if scripted.engine.transcribed == 2:
            task.cancel()

    scripted.engine.before_window = stop
    with pytest.raises(Cancelled):
        transcription.transcribe_new(encounter.id, task)
    view = Records(session).reload(encounter.id)
    assert view.transcript is not None
    assert [part.recording_id for part in view.transcript.parts][1:] == [second.id]
    assert view.unheard == (third,)
