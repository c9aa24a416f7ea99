"""From a recording to a transcript."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from time import monotonic

from app.accounts.session import Session
from app.audit.events import Action, Event
from app.dictation.journal import StoredAudio
from app.domain.encounter import EncounterState
from app.domain.identifiers import RecordingId, TranscriptId, new_id
from app.domain.recording import SAMPLE_RATE, Recording, RecordingState
from app.domain.transcript import Segment, Transcript, Word
from app.errors import BugError, Cancelled, Refused, UserFacingError
from app.inference.engine import Engine
from app.inference.engines import Engines
from app.inference.protocol import SegmentHeard
from app.store.encounters import EncounterRepository
from app.store.recordings import RecordingRepository
from app.store.store import Store, UnitOfWork
from app.store.transcripts import TranscriptRepository
from app.task import Task
from app.transcription import guards
from app.transcription.sentences import sentences
from app.transcription.speech import (
    MIN_SPEECH_SECONDS,
    PIECE_SECONDS,
    Stretch,
    find_speech,
    quietest,
)
from app.transcription.windows import Window, windows

_MEASURING = 0.1  # share of the progress bar that measuring speech takes


@dataclass
class _Tally:
    """What the guards did, for the log."""

    loops: int = 0
    dropped: int = 0


class Transcription:
    """Writes recordings down; nothing is kept until all of a recording is written."""

    def __init__(self, session: Session, engines: Engines) -> None:
        self._session = session
        self._engines = engines

    def transcribe(
        self,
        recording_id: RecordingId,
        task: Task,
        on_segment: Callable[[Segment], None] | None = None,
    ) -> Transcript:
        """The transcript of a closed recording, also when nobody speaks in it.

        Without speech no model that writes words is asked, and the transcript has no segments.
        """
        charts = self._session.charts()
        recording = charts.read(
            lambda connection: RecordingRepository(connection).get(recording_id)
        )
        if recording.state is RecordingState.OPEN:
            raise UserFacingError(
                "The recording has not been finished.", "Finish it first.", "It is saved."
            )
        began = monotonic()
        tally = _Tally()
        try:
            speech, segments = self._write_down(charts, recording, task, on_segment, tally)
        except BaseException as error:
            _record_failure(charts, recording, error)
            raise
        transcript = Transcript(
            TranscriptId(new_id()),
            recording.encounter_id,
            recording.id,
            datetime.now(UTC),
            self._engines.speech_model,
            round(speech, 3),
            segments,
        )
        _keep(charts, transcript, tally, monotonic() - began)
        task.report("Transcribed" if segments else "Nobody speaks in this recording", 1.0)
        return transcript

    def _write_down(
        self,
        charts: Store,
        recording: Recording,
        task: Task,
        on_segment: Callable[[Segment], None] | None,
        tally: _Tally,
    ) -> tuple[float, tuple[Segment, ...]]:
        audio = StoredAudio(charts, recording.id)
        speech = self._measure(audio, recording, task)
        seconds = sum(stretch.seconds for stretch in speech)
        if seconds < MIN_SPEECH_SECONDS:
            return seconds, ()
        engine = self._engines.speech(task)
        longest, calibration = self._engines.speech_window, self._engines.speech_calibration
        found: list[Segment] = []

        def cut(first: int, last: int) -> int:
            return first + quietest(audio.read(first, last), 0, last - first)

        for window in windows(speech, recording.samples, cut, longest):
            task.check()
            done = window.start / max(1, recording.samples)
            task.report("Writing down what was said", _MEASURING + (1 - _MEASURING) * done)
            for segment in _segments(engine, audio, window, task, tally):
                numbered = replace(
                    segment, number=len(found) + 1, words=_calibrated(segment.words, calibration)
                )
                found.append(numbered)
                if on_segment is not None:
                    on_segment(numbered)
        return seconds, tuple(found)

    def _measure(self, audio: StoredAudio, recording: Recording, task: Task) -> list[Stretch]:
        """Where somebody speaks; the engine is started only if anything can be heard."""

        def measure(samples: bytes) -> tuple[tuple[int, int], ...]:
            return self._engines.speech(task).measure(samples, task)

        def pieces() -> Iterator[tuple[int, bytes]]:
            for start, samples in audio.pieces(PIECE_SECONDS):
                task.check()
                share = start / max(1, recording.samples)
                task.report("Looking for speech", _MEASURING * share)
                yield start, samples

        return list(find_speech(pieces(), measure))


def _keep(charts: Store, transcript: Transcript, tally: _Tally, seconds: float) -> None:
    def work(unit: UnitOfWork) -> None:
        encounters = EncounterRepository(unit.connection)
        encounter = encounters.get(transcript.encounter_id)
        if encounter.state is EncounterState.SIGNED:
            raise Refused(
                "The note of this visit has been signed meanwhile.",
                "Begin a new visit, or write an addendum.",
                "The signed note is unchanged.",
            )
        TranscriptRepository(unit.connection).add(transcript)
        spoken = bool(transcript.segments)
        if encounter.state is not EncounterState.DRAFTED:
            state = EncounterState.TRANSCRIBED if spoken else EncounterState.NO_SPEECH
            encounters.update(replace(encounter, state=state))
        unit.record(
            Event(
                Action.TRANSCRIBE,
                transcript.id,
                reason="" if spoken else "no_speech",
                detail={
                    "encounter": str(transcript.encounter_id),
                    "recording": str(transcript.recording_id),
                    "model": transcript.model.key,
                    "model_sha256": transcript.model.sha256,
                    "segments": len(transcript.segments),
                    "speech_seconds": transcript.speech_seconds,
                    "loops": tally.loops,
                    "dropped": tally.dropped,
                    "seconds": round(seconds, 3),
                },
            )
        )

    charts.write(work)


def _record_failure(charts: Store, recording: Recording, error: BaseException) -> None:
    cancelled = isinstance(error, Cancelled)
    event = Event(
        Action.TRANSCRIBE,
        recording.id,
        status="refused" if cancelled else "failed",
        reason="cancelled" if cancelled else "engine",
        detail={"encounter": str(recording.encounter_id), "error": type(error).__name__},
    )
    charts.write(lambda unit: unit.record(event))


def _segments(
    engine: Engine, audio: StoredAudio, window: Window, task: Task, tally: _Tally
) -> Iterator[Segment]:
    """What is said in a window, after the guards."""
    samples = audio.read(window.start, window.end)
    heard = list(engine.transcribe(samples, task=task))
    if _suspicious(heard):
        tally.loops += 1
        # Another search often leaves a loop that the first one fell into.
        again = list(engine.transcribe(samples, beam=1, task=task))
        if not _suspicious(again) or _badness(again) < _badness(heard):
            heard = again
    for run in guards.runs(heard):
        kept = [one for one in run if not guards.is_made_up(one, window.start, window.speech)]
        tally.dropped += len(run) - len(kept)
        if not kept:
            continue
        if len(run) > 1 or guards.is_suspicious(kept[0]):
            yield _marked(kept[0].start, kept[-1].end, window)
        else:
            yield from _split(kept[0], window)


def _calibrated(words: tuple[Word, ...], calibration: float) -> tuple[Word, ...]:
    return tuple(replace(word, confidence=round(word.confidence**calibration, 4)) for word in words)


def _suspicious(heard: list[SegmentHeard]) -> bool:
    return guards.repeats(heard) or any(guards.is_suspicious(segment) for segment in heard)


def _badness(heard: list[SegmentHeard]) -> int:
    return len(heard) * guards.repeats(heard) + sum(map(guards.is_suspicious, heard))


def _marked(first: float, last: float, window: Window) -> Segment:
    """A place where somebody spoke and no usable words came."""
    start, end = _times(first, last, window)
    word = Word(guards.UNINTELLIGIBLE, start, end, 0.0)
    return Segment(0, start, end, guards.UNINTELLIGIBLE, (word,))


def _times(start: float, end: float, window: Window) -> tuple[float, float]:
    """Seconds of the window as seconds of the recording, inside the window."""
    offset, last = window.start / SAMPLE_RATE, window.end / SAMPLE_RATE
    begin = min(max(offset + start, offset), last)
    return round(begin, 3), round(min(max(offset + end, begin), last), 3)


def _words(heard: SegmentHeard, window: Window) -> Iterator[Word]:
    """The words; what follows without a space, as «.8» does «4», belongs to the word before."""
    pending: Word | None = None
    for part in heard.words:
        text = part.text.strip()
        if not text:
            continue
        start, end = _times(part.start, part.end, window)
        probability = round(part.probability, 4)
        if pending is not None and not part.text[0].isspace():
            least = min(pending.confidence, probability)
            pending = Word(pending.text + text, pending.start, max(pending.end, end), least)
            continue
        if pending is not None:
            yield pending
        pending = Word(text, start, end, probability)
    if pending is not None:
        yield pending


def _split(heard: SegmentHeard, window: Window) -> Iterator[Segment]:
    """One segment a sentence; without word times the segment stays whole."""
    words = tuple(_words(heard, window))
    if not words:
        start, end = _times(heard.start, heard.end, window)
        yield Segment(0, start, end, " ".join(heard.text.split()))
        return
    for sentence in sentences(words):
        text = " ".join(word.text for word in sentence)
        if not sentence:
            raise BugError("A sentence has no words.")
        start = min(word.start for word in sentence)
        yield Segment(0, start, max(start, *(word.end for word in sentence)), text, sentence)
