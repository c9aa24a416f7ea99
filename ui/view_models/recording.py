"""Recording a visit: from the microphone to the encrypted journal, sample by sample."""

from __future__ import annotations

import queue
from collections import deque
from collections.abc import Callable
from enum import StrEnum
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from app.bootstrap import Room
from app.dictation.recorder import DeviceCause, LongestLengthError, Recorder
from app.domain.identifiers import EncounterId
from app.domain.recording import SAMPLE_RATE, Recording, RecordingState
from app.errors import UserFacingError
from app.texts import marked, tr
from app.transcription.live import Following
from ui.devices.inputs import Inputs
from ui.devices.levels import peaks
from ui.devices.listening import LONGEST_WAIT_SECONDS, Hearing, Listening
from ui.devices.source import Source
from ui.operations import Lane, Operation, Operations
from ui.problem import Problem

LEVELS_KEPT = 160
LINGER_MS = 400
"""How long a recording goes on when the key to talk is let go: a device hands over late."""
_WAIT_SECONDS = 0.2
_RETRY_SECONDS = 1.0


class RecorderState(StrEnum):
    IDLE = "idle"
    RECORDING = "recording"
    PAUSED = "paused"
    FINISHING = "finishing"


class _Command(StrEnum):
    PAUSE = "pause"
    RESUME = "resume"
    FINISH = "finish"
    DISCARD = "discard"


_CHANGES = {
    DeviceCause.LOST: marked("The microphone was lost. Recording goes on with «{name}»"),
    DeviceCause.CHANGED: marked("The microphone changed. Recording goes on with «{name}»"),
    DeviceCause.SILENT: marked("Nothing came from the microphone. Recording goes on with «{name}»"),
}

_STATES = {
    RecorderState.IDLE: marked("idle", about="state of a recording"),
    RecorderState.RECORDING: marked("recording", about="state of a recording"),
    RecorderState.PAUSED: marked("paused", about="state of a recording"),
    RecorderState.FINISHING: marked("finishing", about="state of a recording"),
}

_Piece = bytes | _Command | DeviceCause


class RecordingViewModel(QObject):
    """One recording under way; `finished` hands over what was kept."""

    state_changed = Signal()
    level_changed = Signal()
    finished = Signal(object)
    followed = Signal(object)
    """Carries the Following of a recording that has begun."""
    problem_found = Signal(object)

    def __init__(self, room: Room, operations: Operations, encounter: EncounterId) -> None:
        super().__init__()
        self._room = room
        self._operations = operations
        self._encounter = encounter
        self._journal: queue.SimpleQueue[_Piece] = queue.SimpleQueue()
        self.listening: Listening | None = None
        self.state = RecorderState.IDLE
        self.levels: deque[float] = deque([0.0] * LEVELS_KEPT, maxlen=LEVELS_KEPT)
        self.samples = 0
        self._aside: list[Recording] = []
        self._broken_off: Problem | None = None
        self._closed = False
        self._held = False
        self.lingering = QTimer(self)
        self.lingering.setSingleShot(True)
        self.lingering.setInterval(LINGER_MS)
        self.lingering.timeout.connect(self.pause)

    @property
    def active(self) -> bool:
        return self.state is not RecorderState.IDLE

    @property
    def seconds(self) -> float:
        return self.samples / SAMPLE_RATE

    @property
    def waiting(self) -> bool:
        """Whether there is no microphone to record from."""
        return self.listening is not None and self.listening.hearing is Hearing.NOTHING

    @property
    def state_words(self) -> str:
        """What is happening, in a word or two."""
        if self.waiting and self.state is RecorderState.RECORDING:
            return tr("waiting for a microphone")
        return tr(_STATES[self.state], about="state of a recording")

    @property
    def device_words(self) -> str:
        """What is listened to, and what befell it."""
        listening = self.listening
        if listening is None:
            return ""
        if listening.hearing is Hearing.NOTHING:
            return tr(
                "«{name}» was lost. Plug one in; what was spoken is safe", name=listening.name
            )
        if listening.hearing is Hearing.SILENCE:
            return tr("Nothing is heard from «{name}». Is it switched off?", name=listening.name)
        change = _CHANGES.get(listening.cause) if listening.cause is not None else None
        if change is not None:
            return tr(change, name=listening.name)
        return tr("{name}, encrypted as you speak", name=listening.name)

    def use_another(self) -> None:
        """Go on with the next microphone."""
        if self.listening is not None:
            self.listening.use_another()

    def start(self, source: Source, inputs: Inputs | None = None, *, held: bool = False) -> None:
        """Record until `finish`; every stretch is encrypted and stored as it is spoken.

        Where the source is lost, the recording goes on with the next of `inputs`. `held` is a
        recording that a key began, and that pauses when the key is let go.
        """
        if self.active:
            return
        self._held = held
        listening = Listening(inputs or Inputs(self), self)
        self.samples = 0
        self.levels.extend([0.0] * LEVELS_KEPT)
        self._journal = queue.SimpleQueue()
        self._broken_off = None
        operation = self._operations.start(
            "record",
            _write_journal(self._room, self._encounter, source.name, self._journal),
            done=self._on_finished,
            problem=self._on_problem,
            encounter=self._encounter,
            step=tr("Recording"),
            lane=Lane.RECORDING,
            act=True,
            told=_receipt,
        )
        operation.streamed.connect(self._on_streamed)
        self.listening = listening
        listening.samples_arrived.connect(self._on_samples)
        listening.changed.connect(self.state_changed)
        listening.troubled.connect(self._journal.put)
        listening.given_up.connect(self._on_given_up)
        self.state = RecorderState.RECORDING
        listening.start(source)  # which tells of the change

    def pause(self) -> None:
        """Stop listening for a while."""
        if self.state is RecorderState.RECORDING:
            self._journal.put(_Command.PAUSE)
            self._set_state(RecorderState.PAUSED)

    def hold(self) -> None:
        """The key to talk is pressed: what was paused goes on until it is let go."""
        if self.lingering.isActive():
            self.lingering.stop()
        elif self.state is RecorderState.PAUSED:
            self.resume()
            self._held = True

    def let_go(self) -> None:
        """The key to talk is let go: what it began pauses, in a moment."""
        if self._held and self.state is RecorderState.RECORDING:
            self.lingering.start()

    def resume(self) -> None:
        if self.state is RecorderState.PAUSED:
            self._journal.put(_Command.RESUME)
            self._set_state(RecorderState.RECORDING)

    def finish(self) -> None:
        """End the recording and keep it."""
        if self.state in (RecorderState.RECORDING, RecorderState.PAUSED):
            self._stop_listening()
            self._journal.put(_Command.FINISH)
            self._set_state(RecorderState.FINISHING)

    def close(self) -> None:
        """The visit is left: a recording under way is kept, discarded ones are deleted."""
        self.finish()
        self._closed = True
        self._delete_aside()

    @property
    def discarded(self) -> Recording | None:
        """The discarded recording that can be brought back, which is the last one."""
        return self._aside[-1] if self._aside else None

    def bring_back(self) -> None:
        """Keep the discarded recording after all."""
        if not self._aside or self.active:
            return
        recordings, identifier = self._room.recordings, self._aside.pop().id
        self._operations.start(
            "recover",
            lambda _: recordings.recover(identifier),
            done=self.finished.emit,
            problem=self.problem_found.emit,
            encounter=self._encounter,
            lane=Lane.RECORDING,
            act=True,
            told=_receipt,
        )
        self.state_changed.emit()

    def discard(self) -> None:
        """End the recording; it can be brought back until the visit is left."""
        if self.state in (RecorderState.RECORDING, RecorderState.PAUSED):
            self._stop_listening()
            self._journal.put(_Command.DISCARD)
            self._set_state(RecorderState.FINISHING)

    def _on_samples(self, samples: bytes) -> None:
        if self.state is not RecorderState.RECORDING:
            return
        self._journal.put(samples)
        self.samples += len(samples) // 2
        self.levels.extend(peaks(samples))
        self.level_changed.emit()

    def _on_given_up(self) -> None:
        """Nobody brings a microphone: the stores are not held open for it."""
        name = self.listening.name if self.listening is not None else ""
        self.finish()
        self.problem_found.emit(
            Problem(
                tr(
                    "The microphone «{name}» was lost, and no other was plugged in for ten "
                    "minutes.",
                    name=name,
                ),
                tr("Check its plug and the system's sound settings, then record again."),
                tr("What was recorded until then is kept."),
            )
        )

    def _on_streamed(self, item: Following | UserFacingError | Problem) -> None:
        if isinstance(item, Following):
            self.followed.emit(item)
        elif isinstance(item, UserFacingError):
            self.problem_found.emit(
                Problem(
                    f"{tr('No text comes while you speak.')} {item.what}",
                    item.action,
                    tr("The recording goes on, and is written down when it ends."),
                )
            )
        else:
            self._on_broken_off(item)

    def _on_broken_off(self, problem: Problem) -> None:
        if problem == self._broken_off:
            return
        self._broken_off = problem
        self._stop_listening()
        self._journal.put(_Command.FINISH)
        self._set_state(RecorderState.FINISHING)
        self.problem_found.emit(problem)

    def _stop_listening(self) -> None:
        listening, self.listening = self.listening, None
        if listening is not None:
            listening.stop()  # which delivers what the device still holds
            listening.deleteLater()

    def _on_finished(self, recording: Recording) -> None:
        self._stop_listening()
        if recording.state is RecordingState.OPEN:
            self._aside.append(recording)
            if self._closed:
                self._delete_aside()
        self._set_state(RecorderState.IDLE)
        self.finished.emit(recording if recording.state is RecordingState.CLOSED else None)

    def take_aside(self) -> list[Recording]:
        """The discarded recordings, which cannot be brought back from now on; to be deleted."""
        aside, self._aside = self._aside, []
        self.state_changed.emit()
        return aside

    def _delete_aside(self) -> None:
        recordings, aside = self._room.recordings, self._aside
        self._aside = []
        if not aside:
            return

        def work(_: Operation) -> None:
            for one in aside:
                recordings.discard(one.id)

        self._operations.start(
            "discard",
            work,
            problem=self.problem_found.emit,
            encounter=self._encounter,
            lane=Lane.RECORDING,
            act=True,
        )

    def _on_problem(self, problem: Problem) -> None:
        self._stop_listening()
        self._set_state(RecorderState.IDLE)
        self.problem_found.emit(problem)
        self.finished.emit(None)

    def _set_state(self, state: RecorderState) -> None:
        if state is not RecorderState.RECORDING:
            self._held = False
            self.lingering.stop()
        self.state = state
        self.state_changed.emit()


def _write_journal(
    room: Room,
    encounter: EncounterId,
    source_name: str,
    journal: queue.SimpleQueue[_Piece],
) -> Callable[[Operation], Recording]:
    """The work of one recording; a lock or the end of the window keeps what was said.

    One that fails stays as a crash would have left it.
    """

    def work(operation: Operation) -> Recording:
        recorder = room.recordings.begin(encounter, source_name)
        try:
            operation.stream(_follow(room, recorder))
            operation.begun.set()
            return _record(operation, recorder, journal)
        except BaseException:
            recorder.leave()
            raise

    return work


def _follow(room: Room, recorder: Recorder) -> Following | UserFacingError:
    """Live text; a recording goes on without it where it cannot be had."""
    try:
        return room.live.follow(recorder)
    except UserFacingError as error:
        return error


def _record(
    operation: Operation, recorder: Recorder, journal: queue.SimpleQueue[_Piece]
) -> Recording:
    while True:
        try:
            piece = journal.get(timeout=_WAIT_SECONDS)
        except queue.Empty:
            if operation.task.cancelled:
                return _finish(operation, recorder, journal)
            continue
        if isinstance(piece, bytes | DeviceCause):
            try:
                _take(recorder, piece)
            except UserFacingError as error:
                operation.stream(_broken_off(error))
                _hold(recorder, journal)
                return _finish(operation, recorder, journal)
        elif piece is _Command.PAUSE:
            recorder.pause()
        elif piece is _Command.RESUME:
            recorder.resume()
        elif piece is _Command.FINISH:
            return _finish(operation, recorder, journal)
        else:
            return recorder.set_aside()


def _finish(
    operation: Operation, recorder: Recorder, journal: queue.SimpleQueue[_Piece]
) -> Recording:
    """Close the recording; where the disk refuses it, as soon as there is room.

    It fails after ten minutes, or when nobody waits any more.
    """
    until = monotonic() + LONGEST_WAIT_SECONDS
    while True:
        try:
            return recorder.finish()
        except UserFacingError as error:
            if operation.task.cancelled or monotonic() >= until:
                raise
            operation.stream(_broken_off(error))
        _hold(recorder, journal)


def _hold(recorder: Recorder, journal: queue.SimpleQueue[_Piece]) -> None:
    """Keep what is still being said, until the window has stopped listening."""
    until = monotonic() + _RETRY_SECONDS
    while (left := until - monotonic()) > 0:
        try:
            piece = journal.get(timeout=left)
        except queue.Empty:
            return
        if isinstance(piece, bytes):
            recorder.hold(piece)
        elif piece is _Command.FINISH:
            return


def _broken_off(error: UserFacingError) -> Problem:
    if isinstance(error, LongestLengthError):
        return Problem.of(error)
    return Problem(
        f"{tr('The recording has stopped.')} {error.what}",
        error.action,
        tr("What was said is kept; its last words are saved as soon as the disk takes them."),
    )


def _take(recorder: Recorder, piece: bytes | DeviceCause) -> None:
    if isinstance(piece, DeviceCause):
        recorder.tell(piece)
    else:
        recorder.append(piece)


def _receipt(recording: Recording) -> str:
    kept = recording.state is RecordingState.CLOSED
    return tr("The recording is kept.") if kept else ""
