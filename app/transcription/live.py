"""Text while somebody speaks, heard as the final pass hears it, so that little is left at the end.

Nothing of it is on the disk: what was heard of a recording that goes on stays in memory, and the
final pass takes it over.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from time import monotonic

from app.accounts.session import Session
from app.audit.events import Action, Event
from app.dictation.recorder import Recorder
from app.domain.identifiers import RecordingId
from app.domain.recording import SAMPLE_RATE, Recording
from app.domain.transcript import Segment, Word
from app.errors import Cancelled, UserFacingError
from app.inference.engines import Engines
from app.store.connection import Connection
from app.store.encounters import EncounterRepository
from app.store.store import Store
from app.task import Task
from app.transcription.agreement import Agreement
from app.transcription.growing_audio import GrowingAudio
from app.transcription.growing_text import GrowingText
from app.transcription.guards import UNINTELLIGIBLE
from app.transcription.hearing import Heard, Hearing, LanguageUnknownError
from app.transcription.pace import Pace
from app.transcription.speech import MIN_SPEECH_SECONDS, PIECE_SECONDS, Measured, joined, quietest
from app.transcription.windows import Window, growing
from app.transcription.writing import Writing, writing_for
from app.vocabulary.hotwords import hotwords_of

_PIECE = PIECE_SECONDS * SAMPLE_RATE
_STEP_SECONDS = 0.4
"""New sound between two passes, at least."""
_HALF_HEARD_SECONDS = 0.5
"""A word this near to the end of a pass may go on after it."""
_RETRY_SECONDS = 5.0
"""New sound before an engine that failed is asked again."""
_TICK_SECONDS = 0.1


class LiveState(StrEnum):
    """How the text comes."""

    PARTIALS = "partials"
    FINALS_ONLY = "finals_only"  # the machine is slower than speech
    INTERRUPTED = "interrupted"  # the engine does not answer
    UNAVAILABLE = "unavailable"  # the model does not know the language


@dataclass(frozen=True, slots=True)
class LiveText:
    """The text of one recording so far: `finals`, then what is still being spoken."""

    recording: Recording
    state: LiveState
    finals: tuple[Segment, ...] = ()
    stable: tuple[Word, ...] = ()
    tail: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True)
class Ahead:
    """What was heard while a recording went on; of use where `manner_sha256` is the same."""

    manner_sha256: str = ""
    pieces: Mapping[int, Measured] = field(default_factory=dict)
    windows: Mapping[Window, Heard] = field(default_factory=dict)


class Live:
    """Follows recordings as they are made, each by itself."""

    def __init__(self, session: Session, engines: Engines) -> None:
        self._session = session
        self._engines = engines
        self._followed: dict[RecordingId, Following] = {}

    def follow(self, recorder: Recorder) -> Following:
        """Hear what is recorded from now on, on the thread that calls `run` of what this gives."""
        charts, recording = self._session.charts(), recorder.recording
        session = self._session

        def work(connection: Connection) -> tuple[Writing, str]:
            encounter = EncounterRepository(connection).get(recording.encounter_id)
            told = hotwords_of(connection, session.person.id, encounter.patient_id)
            return writing_for(session, connection, encounter), told

        writing, told = charts.read(work)
        following = Following(charts, self._engines, recording, writing, told)
        # What earlier recordings left behind is of no use to this one.
        self._followed = {key: one for key, one in self._followed.items() if not one.over} | {
            recording.id: following
        }
        recorder.follow(following)
        return following

    def take_over(self, recording_id: RecordingId, task: Task) -> Ahead:
        """What was heard of a recording that has ended; waits for the window being heard."""
        self._session.charts()
        following = self._followed.pop(recording_id, None)
        if following is None:
            return Ahead()
        following.end()
        return following.ahead(task)


class _Pass(Task):
    """Part of a task that has no end to be measured against, so it reports nothing."""

    def __init__(self, whole: Task) -> None:
        super().__init__()
        self._whole = whole

    def check(self) -> None:
        self._whole.check()
        super().check()


class Following:
    """One recording as it is made; what is heard of it goes to nobody after its end."""

    def __init__(
        self,
        charts: Store,
        engines: Engines,
        recording: Recording,
        writing: Writing,
        hotwords: str,
    ) -> None:
        self.recording = recording
        self._charts = charts
        self._engines = engines
        self._language = writing.language
        self._hotwords = hotwords
        self._audio = GrowingAudio()
        self._changed = threading.Condition()
        self._ended = False
        self._running = False
        self._deaf = False
        self._partial: Task | None = None
        self._tell: Callable[[LiveText], None] = lambda text: None
        self._manner = ""
        self._pieces: dict[int, Measured] = {}
        self._last_piece: Measured = ()
        self._windows: dict[Window, Heard] = {}
        self._finals = GrowingText(writing)
        self._cuts: dict[tuple[int, int], int] = {}
        self._agreement = Agreement()
        self._told = LiveText(recording, LiveState.PARTIALS)
        self._passed: tuple[int, int, bool] | None = None
        self._pace = Pace()
        self._passes = 0
        self._seconds = 0.0
        self._error = ""

    # the recorder's side

    def take(self, samples: bytes) -> None:
        """Take what was recorded; never waits for an engine."""
        with self._changed:
            if not self._deaf:
                self._audio.append(samples)
                self._changed.notify_all()

    def end(self) -> None:
        """Nothing follows: a guess under way is given up in favour of the final pass."""
        with self._changed:
            self._ended = True
            if self._partial is not None:
                self._partial.cancel()
            self._changed.notify_all()

    # the window's side

    def run(self, task: Task, tell: Callable[[LiveText], None]) -> None:
        """Hear what comes until the end; an engine that fails is asked again later."""
        with self._changed:
            if self._ended:
                return
            self._running = True
        self._tell = tell
        quiet = _Pass(task)
        try:
            hearing = Hearing(self._engines, self._audio, 0, self._language, self._hotwords)
            self._manner = hearing.manner_sha256
            heard_to, step = 0, _STEP_SECONDS
            while self._wait(heard_to + round(step * SAMPLE_RATE), quiet):
                heard_to = self._audio.count
                step = max(_STEP_SECONDS, self._look(hearing, heard_to, quiet))
        except LanguageUnknownError:
            self._say(LiveState.UNAVAILABLE)
        finally:
            with self._changed:
                self._running, self._deaf = False, True
                self._audio.forget(self._audio.count)
                self._changed.notify_all()
            if self._passes or self._error:
                self._record()

    # the final pass's side

    @property
    def over(self) -> bool:
        """Whether it ended, and nothing is being heard any more."""
        with self._changed:
            return self._ended and not self._running

    def ahead(self, task: Task) -> Ahead:
        """What was heard up to the end; waits for the window that is being heard."""
        with self._changed:
            while self._running:
                task.check()
                self._changed.wait(_TICK_SECONDS)
        return Ahead(self._manner, self._pieces, self._windows)

    # inside

    def _wait(self, wanted: int, task: Task) -> bool:
        """Wait for so many samples; False when the recording ended."""
        with self._changed:
            while self._audio.count < wanted and not self._ended:
                task.check()
                self._changed.wait(_TICK_SECONDS)
            return not self._ended

    def _look(self, hearing: Hearing, heard_to: int, task: Task) -> float:
        """Hear what is new up to `heard_to`; gives the seconds of sound to wait for after it."""
        try:
            self._engines.speech(task)  # its start is no slowness
            began = monotonic()
            self._hear(hearing, heard_to, task)
        except Cancelled:
            task.check()  # or else the end of the recording stopped a guess
            return 0.0
        except UserFacingError as error:
            self._error = type(error).__name__
            self._say(LiveState.INTERRUPTED)
            return _RETRY_SECONDS
        return monotonic() - began

    def _hear(self, hearing: Hearing, heard_to: int, task: Task) -> None:
        last = max((window.end for window in self._windows), default=0)
        over, still = self._windows_of(self._measure(hearing, heard_to, last, task), heard_to)
        if any(_follows(window, last) for window in over):
            exact = self._measure(hearing, heard_to, 0, task)
            over, still = self._windows_of(exact, heard_to)
        for window in over:
            if _follows(window, last) and not self._ended:
                self._settle(hearing, window, task)
        if still is not None and self._pace.keeps_up:
            self._guess(hearing, still, heard_to, task)
        self._audio.forget(min(still.start if still else heard_to, heard_to // _PIECE * _PIECE))

    def _measure(
        self, hearing: Hearing, heard_to: int, since: int, task: Task
    ) -> list[tuple[int, Measured]]:
        """Where somebody speaks; pieces that are whole are measured once.

        In the last one only what comes `since` a sample is measured anew, which is nearly as if all
        of it were: what is final is measured `since` 0, as the final pass does.
        """
        for start in range(len(self._pieces) * _PIECE, heard_to, _PIECE):
            end = min(start + _PIECE, heard_to)
            if end == start + _PIECE:
                self._pieces[start] = hearing.measure_piece(self._audio.read(start, end), task)
                continue
            begin = max(start, since)
            found = hearing.measure_piece(self._audio.read(begin, end), task)
            if begin == start:
                self._last_piece = found
            else:
                known = tuple(
                    (first, min(last, begin - start))
                    for first, last in self._last_piece
                    if first < begin - start
                )
                found = known + tuple(
                    (first + begin - start, last + begin - start) for first, last in found
                )
            return [*self._pieces.items(), (start, found)]
        return list(self._pieces.items())

    def _windows_of(
        self, measured: list[tuple[int, Measured]], heard_to: int
    ) -> tuple[list[Window], Window | None]:
        speech = list(joined(measured))
        if sum(stretch.seconds for stretch in speech) < MIN_SPEECH_SECONDS:
            return [], None
        return growing(speech, heard_to, self._cut, self._engines.speech_window)

    def _settle(self, hearing: Hearing, window: Window, task: Task) -> None:
        """Hear a window that is over: its words are final."""
        heard = self._timed(hearing, window, task)
        self._windows[window] = heard
        self._finals.add(heard.segments)
        self._agreement = self._agreement.after(_words(heard), window.end / SAMPLE_RATE)
        self._say_heard()

    def _guess(self, hearing: Hearing, window: Window, heard_to: int, task: Task) -> None:
        """Hear a window that goes on: its words are certain when two passes agree on them."""
        silent = window.speech[-1].end < heard_to
        wanted = (window.start, window.end, silent)
        if wanted == self._passed:
            return
        partial = _Pass(task)
        with self._changed:
            if self._ended:
                return
            self._partial = partial
        heard = self._timed(hearing, window, partial)
        self._passed = wanted
        words = [word for word in _words(heard) if word.text != UNINTELLIGIBLE]
        if silent:
            self._agreement = self._agreement.ended(words)
        else:
            until = window.end / SAMPLE_RATE - _HALF_HEARD_SECONDS
            self._agreement = self._agreement.heard(words, until)
        self._say_heard()

    def _timed(self, hearing: Hearing, window: Window, task: Task) -> Heard:
        began = monotonic()
        heard = hearing.hear(window, task)
        seconds = monotonic() - began
        self._passes += 1
        self._seconds += seconds
        self._pace.passed(seconds)
        return heard

    def _cut(self, first: int, last: int) -> int:
        """As the final pass cuts; asked again and again, also when the samples are let go."""
        if (first, last) not in self._cuts:
            found = quietest(self._audio.read(first, last), 0, last - first)
            self._cuts[first, last] = first + found
        return self._cuts[first, last]

    def _say_heard(self) -> None:
        if self._pace.keeps_up:
            self._say(LiveState.PARTIALS)
        else:
            self._agreement = replace(self._agreement, tail=())
            self._say(LiveState.FINALS_ONLY)

    def _say(self, state: LiveState) -> None:
        stable, tail = self._agreement.stable, self._agreement.tail
        text = LiveText(self.recording, state, self._finals.segments, stable, tail)
        if text != self._told and not self._ended:
            self._told = text
            self._tell(text)

    def _record(self) -> None:
        event = Event(
            Action.TRANSCRIBE,
            self.recording.id,
            status="failed" if self._error else "ok",
            reason="engine" if self._error else "",
            detail={
                "kind": "live",
                "encounter": str(self.recording.encounter_id),
                "model": self._engines.speech_model.key,
                "model_sha256": self._engines.speech_model.sha256,
                "count": self._passes,
                "segments": self._finals.count,
                "seconds": round(self._seconds, 3),
                **({"error": self._error} if self._error else {}),
            },
        )
        self._charts.write(lambda unit: unit.record(event))


def _follows(window: Window, last: int) -> bool:
    """Whether a window comes after the last one that is final; two measures differ a little."""
    return (window.start + window.end) // 2 > last


def _words(heard: Heard) -> list[Word]:
    return [word for segment in heard.segments for word in segment.words]
