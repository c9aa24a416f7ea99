"""Live text from engines that are slow, fail, or answer when nobody asks any more."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from app.accounts.session import Session
from app.audit.events import Action
from app.dictation.journal import StoredAudio
from app.dictation.recordings import Recordings
from app.domain.encounter import Encounter
from app.domain.recording import SAMPLE_RATE
from app.errors import UserFacingError
from app.inference.protocol import SegmentHeard
from app.records.records import Records
from app.task import Task
from app.transcription import live as module
from app.transcription.hearing import Hearing, HeldAudio
from app.transcription.live import Live, LiveState
from app.transcription.transcription import Transcription
from tests.fixtures.clinical import (
    ScriptedEngine,
    ScriptedEngines,
    as_engines,
    logged,
    spoken,
    voice,
)
from tests.fixtures.live import PATIENCE_SECONDS, Told, following, speak

TEN_SECONDS = voice(6) + bytes(5 * SAMPLE_RATE * 2)
"""A passage, and the pause that ends it."""


@dataclass
class Listener(ScriptedEngine):
    """Hears two words a second, takes as long as it is told, and fails where it is told."""

    now: float = 0.0
    costs: float = 0.0
    fails: bool = False
    holds: threading.Event = field(default_factory=threading.Event)
    held: threading.Event = field(default_factory=threading.Event)
    heeds: bool = True

    def clock(self) -> float:
        return self.now

    def transcribe(
        self,
        samples: bytes,
        *,
        language: str = "en",
        hotwords: str = "",
        beam: int = 5,
        task: Task,
    ) -> Iterator[SegmentHeard]:
        if self.fails:
            raise UserFacingError("The speech engine stopped.")
        while not self.holds.wait(0.005):
            self.held.set()
            if self.heeds:
                task.check()
        self.now += self.costs
        self.transcribed += 1
        seconds = len(samples) / 2 / SAMPLE_RATE
        said = " ".join(f"word{at}" for at in range(max(1, int(seconds * 2))))
        yield spoken(said, 0.0, seconds)


@pytest.fixture
def listener(monkeypatch: pytest.MonkeyPatch) -> Listener:
    made = Listener()
    made.holds.set()
    monkeypatch.setattr(module, "monotonic", made.clock)
    return made


@pytest.fixture
def scripted_engines(listener: Listener) -> ScriptedEngines:
    return ScriptedEngines(engine=listener, speech_window=10.0)


def test_a_slow_machine_gives_finals_only_says_so_and_comes_back(
    session: Session, encounter: Encounter, scripted_engines: ScriptedEngines, listener: Listener
) -> None:
    engines = as_engines(scripted_engines)
    live, told = Live(session, engines), Told()
    recorder = Recordings(session, engines).begin(encounter.id, "Desk")
    with following(live, recorder, told):
        speak(recorder, voice(3))
        told.until(lambda text: text.tail)
        listener.costs = 5.0
        speak(recorder, TEN_SECONDS)
        told.until(lambda text: text.state is LiveState.FINALS_ONLY)
        speak(recorder, TEN_SECONDS)
        told.until(lambda text: text.state is LiveState.FINALS_ONLY and len(text.finals) >= 2)
        slow = [text for text in told.texts if text.state is LiveState.FINALS_ONLY]
        assert all(text.tail == () for text in slow)
        passes = listener.transcribed
        speak(recorder, voice(4))
        listener.costs = 0.0
        back = len(told.texts)
        speak(recorder, TEN_SECONDS)
        speak(recorder, voice(2))
        told.until(lambda text: text.state is LiveState.PARTIALS and text.tail, back)
        assert listener.transcribed > passes
        recorder.finish()


def test_speech_without_a_pause_is_cut_as_the_final_pass_cuts_it(
    session: Session, encounter: Encounter, scripted_engines: ScriptedEngines
) -> None:
    engines = as_engines(scripted_engines)
    live, told = Live(session, engines), Told()
    recorder = Recordings(session, engines).begin(encounter.id, "Desk")
    samples = voice(75)  # longer than what is measured at a time, and let go on the way
    with following(live, recorder, told):
        for start in range(0, len(samples), 6 * SAMPLE_RATE):
            before = len(told.texts)
            speak(recorder, samples[start : start + 6 * SAMPLE_RATE])
            told.until(lambda _: True, before)
        recording = recorder.finish()
    ahead = live.take_over(recording.id, Task())
    hearing = Hearing(engines, HeldAudio(samples), recording.samples)
    cut = [(one.start, one.end) for one in hearing.windows(hearing.measure(Task()))]
    heard = [(one.start, one.end) for one in ahead.windows]
    assert heard == cut[: len(heard)]
    assert len(heard) >= len(cut) - 2
    assert set(ahead.pieces) == {0}


def test_an_engine_that_fails_is_no_problem_of_the_recording_and_is_asked_again(
    session: Session, encounter: Encounter, scripted_engines: ScriptedEngines, listener: Listener
) -> None:
    engines = as_engines(scripted_engines)
    live, told = Live(session, engines), Told()
    recorder = Recordings(session, engines).begin(encounter.id, "Desk")
    listener.fails = True
    with following(live, recorder, told):
        speak(recorder, voice(3))
        told.until(lambda text: text.state is LiveState.INTERRUPTED)
        listener.fails = False
        speak(recorder, voice(8))
        told.until(lambda text: text.state is LiveState.PARTIALS and text.tail)
        recording = recorder.finish()
    assert recording.seconds == pytest.approx(11)
    event = logged(session, Action.TRANSCRIBE)[-1]
    assert (event.status, event.reason, event.detail["kind"]) == ("failed", "engine", "live")


def test_a_guess_delays_neither_the_journal_nor_the_final_pass(
    session: Session, encounter: Encounter, scripted_engines: ScriptedEngines, listener: Listener
) -> None:
    engines = as_engines(scripted_engines)
    live, told = Live(session, engines), Told()
    recorder = Recordings(session, engines).begin(encounter.id, "Desk")
    listener.holds.clear()
    with following(live, recorder, told):
        speak(recorder, voice(3))
        assert listener.held.wait(PATIENCE_SECONDS)
        speak(recorder, voice(5))
        assert StoredAudio(session.charts(), recorder.recording.id).count() == 8 * SAMPLE_RATE
        recording = recorder.finish()
        # The guess is given up, or the final pass would wait for it for ever.
        live.take_over(recording.id, Task())
        listener.holds.set()
        transcript = Transcription(session, engines, live).transcribe(recording.id, Task())
    assert transcript.segments[-1].end == pytest.approx(8, abs=0.5)
    assert told.texts == []


def test_an_answer_that_comes_after_the_end_reaches_nobody(
    session: Session, encounter: Encounter, scripted_engines: ScriptedEngines, listener: Listener
) -> None:
    engines = as_engines(scripted_engines)
    live, first, second = Live(session, engines), Told(), Told()
    recordings, records = Recordings(session, engines), Records(session)
    recorder = recordings.begin(encounter.id, "Desk")
    listener.heeds = False
    listener.holds.clear()
    with following(live, recorder, first):
        speak(recorder, voice(3))
        assert listener.held.wait(PATIENCE_SECONDS)
        recorder.finish()
        visit = records.start_encounter(records.add_patient("Ana", "Next").id, "")
        after = recordings.begin(visit.id, "Desk")
        with following(live, after, second):
            listener.holds.set()
            speak(after, bytes(2 * SAMPLE_RATE * 2) + voice(2))
            second.until(lambda text: text.tail)
            after.finish()
    assert first.texts == []
    assert {text.recording.encounter_id for text in second.texts} == {visit.id}
    words = [word for text in second.texts for word in (*text.stable, *text.tail)]
    assert all(word.start >= 1.5 for word in words)


def test_a_language_that_the_model_does_not_know_is_said(
    session: Session, encounter: Encounter, scripted_engines: ScriptedEngines
) -> None:
    Records(session).set_language(encounter.id, "de")
    live, told = Live(session, as_engines(scripted_engines)), Told()
    recorder = Recordings(session, as_engines(scripted_engines)).begin(encounter.id, "Desk")
    with following(live, recorder, told):
        told.until(lambda text: text.state is LiveState.UNAVAILABLE)
        speak(recorder, voice(2))
        assert recorder.finish().seconds == pytest.approx(2)
