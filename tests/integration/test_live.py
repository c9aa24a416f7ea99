"""Text while somebody speaks, with the real engine and a real clinic."""

from __future__ import annotations

import os
import signal

from app.accounts.session import Session
from app.audit.events import Action
from app.dictation.recordings import Recordings
from app.domain.encounter import Encounter
from app.domain.recording import SAMPLE_RATE
from app.domain.transcript import Segment, Transcript
from app.inference.engines import Engines
from app.records.records import Records
from app.task import Task
from app.transcription.live import Live, LiveState, LiveText
from app.transcription.transcription import Transcription
from tests.fixtures.clinical import logged, record
from tests.fixtures.live import Told, following, speak

PAUSE = bytes(5 * SAMPLE_RATE * 2)


def shown(text: LiveText) -> str:
    return " ".join(
        [*(one.text for one in text.finals), *(one.text for one in (*text.stable, *text.tail))]
    )


def seconds(samples: bytes) -> float:
    return len(samples) / 2 / SAMPLE_RATE


def texts(segments: tuple[Segment, ...]) -> list[tuple[int, str, float, float]]:
    return [(one.number, one.text, one.start, one.end) for one in segments]


def cold(session: Session, engines: Engines, samples: bytes) -> Transcript:
    """What the same samples give where nobody followed them."""
    records = Records(session)
    visit = records.start_encounter(records.add_patient("Ana", "Cold").id, "")
    return Transcription(session, engines).transcribe(record(session, visit, samples).id, Task())


def test_the_text_grows_and_what_is_left_at_the_end_is_little(
    session: Session, encounter: Encounter, engines: Engines, dictation: bytes
) -> None:
    live, told = Live(session, engines), Told()
    recorder = Recordings(session, engines).begin(encounter.id, "Desk")
    with following(live, recorder, told):
        third = len(dictation) // 6 * 2
        for start in range(0, len(dictation), third):
            before = len(told.texts)
            speak(recorder, dictation[start : start + third])
            told.until(shown, before)
        speak(recorder, PAUSE)
        told.until(lambda text: text.finals and text.finals[-1].end > seconds(dictation) - 3)
        recording = recorder.finish()
        transcript = Transcription(session, engines, live).transcribe(recording.id, Task())
    assert all(text.state is LiveState.PARTIALS for text in told.texts)
    assert any(text.tail or text.stable for text in told.texts)
    last = told.texts[-1]
    assert texts(last.finals) == texts(transcript.segments)
    event = logged(session, Action.TRANSCRIBE)[-1]
    assert int(event.detail["resumed"]) >= 2
    assert texts(transcript.segments) == texts(cold(session, engines, dictation + PAUSE).segments)


def test_the_last_words_before_the_end_are_in_the_transcript(
    session: Session, encounter: Encounter, engines: Engines, dictation: bytes
) -> None:
    live, told = Live(session, engines), Told()
    recorder = Recordings(session, engines).begin(encounter.id, "Desk")
    spoken = dictation + PAUSE + dictation  # longer than what is measured at a time
    with following(live, recorder, told):
        half = len(spoken) // 4 * 2
        speak(recorder, spoken[:half])
        told.until(lambda text: text.finals)
        speak(recorder, spoken[half:])
        told.until(lambda text: text.finals and text.finals[-1].end > seconds(dictation) + 10)
        recording = recorder.finish()
        transcript = Transcription(session, engines, live).transcribe(recording.id, Task())
    assert int(logged(session, Action.TRANSCRIBE)[-1].detail["resumed"]) >= 4
    assert texts(transcript.segments) == texts(cold(session, engines, spoken).segments)


def test_a_worker_that_dies_costs_no_word_and_no_second(
    session: Session, encounter: Encounter, engines: Engines, dictation: bytes
) -> None:
    live, told = Live(session, engines), Told()
    recorder = Recordings(session, engines).begin(encounter.id, "Desk")
    with following(live, recorder, told):
        speak(recorder, dictation[: len(dictation) // 4 * 2])
        told.until(shown)
        process = engines.speech().process_id
        assert process is not None
        os.kill(process, signal.SIGKILL)
        speak(recorder, dictation[len(dictation) // 4 * 2 :])
        speak(recorder, PAUSE)
        speak(recorder, PAUSE)
        told.until(lambda text: text.finals)
        recording = recorder.finish()
        transcript = Transcription(session, engines, live).transcribe(recording.id, Task())
    assert recording.samples == (len(dictation) + 2 * len(PAUSE)) // 2
    assert texts(transcript.segments) == texts(
        cold(session, engines, dictation + PAUSE + PAUSE).segments
    )


def test_nothing_of_a_recording_reaches_the_next_one(
    session: Session, encounter: Encounter, engines: Engines, dictation: bytes
) -> None:
    live, first, second = Live(session, engines), Told(), Told()
    recorder = Recordings(session, engines).begin(encounter.id, "Desk")
    with following(live, recorder, first):
        speak(recorder, dictation)
        first.until(shown)
        recorded = recorder.finish()
        ended = len(first.texts)
        records = Records(session)
        visit = records.start_encounter(records.add_patient("Ana", "Next").id, "")
        after = Recordings(session, engines).begin(visit.id, "Desk")
        with following(live, after, second):
            speak(after, bytes(len(dictation)) + dictation[: 8 * SAMPLE_RATE * 2])
            second.until(shown)
            kept = after.finish()
    assert len(first.texts) == ended
    assert {text.recording.id for text in first.texts} == {recorded.id}
    assert {text.recording.id for text in second.texts} == {kept.id}
    silent = seconds(dictation)
    words = [word for text in second.texts for word in (*text.stable, *text.tail)]
    words += [word for text in second.texts for one in text.finals for word in one.words]
    assert words
    assert all(word.start >= silent - 1.0 for word in words)
    ahead = live.take_over(kept.id, Task())
    assert all(window.start >= len(dictation) // 2 - SAMPLE_RATE for window in ahead.windows)
