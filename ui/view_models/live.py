"""What is heard while somebody speaks: the text of the recording under way, and of no other."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from PySide6.QtCore import QObject, Signal

from app.domain.identifiers import EncounterId, RecordingId
from app.domain.transcript import Segment, Word
from app.texts import marked, tr
from app.transcription.live import Following, LiveState, LiveText
from app.transcription.transcription import later
from ui.operations import Lane, Operations
from ui.problem import Problem

_NOTICES = {
    LiveState.FINALS_ONLY: (
        marked("This workstation is slower than speech: each passage appears once it is over.")
    ),
    LiveState.INTERRUPTED: (
        marked(
            "The text has stopped for now. The recording goes on, and nothing spoken is left out."
        )
    ),
    LiveState.UNAVAILABLE: (
        marked(
            "No text while you speak: the speech model does not know the language of this visit."
        )
    ),
}


class LiveViewModel(QObject):
    """Follows one recording at a time; what belongs to another one is dropped."""

    changed = Signal()

    _told = Signal(object)

    def __init__(self, operations: Operations, encounter: EncounterId) -> None:
        super().__init__()
        self._operations = operations
        self._encounter = encounter
        self._recording: RecordingId | None = None
        self._state = LiveState.PARTIALS
        self._seconds = 0.0
        self._number = 0
        self._finals: tuple[Segment, ...] = ()
        self.segments: tuple[Segment, ...] = ()
        """What is final, with its place on the timeline of the visit."""
        self.stable: tuple[Word, ...] = ()
        self.tail: tuple[Word, ...] = ()
        self._told.connect(self._on_told)

    @property
    def notice(self) -> str:
        """Why the text does not come as one speaks, if so."""
        notice = _NOTICES.get(self._state)
        return tr(notice) if notice is not None else ""

    @property
    def keeps_up(self) -> bool:
        """Whether the workstation hears as fast as somebody speaks."""
        return self._state is LiveState.PARTIALS

    @property
    def begun(self) -> bool:
        """Whether any text is there."""
        return bool(self.segments or self.stable or self.tail)

    @property
    def word_count(self) -> int:
        """How many words are certain."""
        return sum(len(segment.words) for segment in self.segments) + len(self.stable)

    def holds(self, recording: RecordingId) -> bool:
        """Whether there is text of a recording."""
        return self._recording == recording and self.begun

    def follow(self, following: Following, seconds: float, number: int) -> None:
        """Show the text of a recording that begins so late in the visit, after that segment."""
        self.clear()
        self._recording = following.recording.id
        self._seconds, self._number = seconds, number
        tell = self._told.emit  # what it carries is delivered on the thread of the window
        self._operations.start(
            "live",
            lambda operation: following.run(operation.task, tell),
            problem=lambda problem: self._on_problem(problem, following.recording.id),
            encounter=self._encounter,
            lane=Lane.LIVE,
        )

    def clear(self) -> None:
        """Show nothing, and nothing that still comes of the recording that was followed."""
        self._recording = None
        self._state = LiveState.PARTIALS
        self._finals, self.segments, self.stable, self.tail = (), (), (), ()
        self.changed.emit()

    def _on_told(self, text: LiveText) -> None:
        if text.recording.id != self._recording:
            return
        if text.recording.encounter_id != self._encounter:
            return
        self._state = text.state
        self._place(text.finals)
        self.stable, self.tail = text.stable, text.tail
        self.changed.emit()

    def _place(self, finals: tuple[Segment, ...]) -> None:
        """Put the segments that are new, or that became other ones, on the timeline."""
        if finals is self._finals:
            return
        pairs = zip(self._finals, finals, strict=False)
        same = sum(1 for _ in takewhile(lambda two: two[0] is two[1] or two[0] == two[1], pairs))
        self.segments = self.segments[:same] + tuple(
            replace(later(segment, self._seconds), number=self._number + segment.number)
            for segment in finals[same:]
        )
        self._finals = finals

    def _on_problem(self, problem: Problem, recording: RecordingId) -> None:
        """The recording goes on without live text."""
        if not problem.cancelled and self._recording == recording:
            self._state = LiveState.INTERRUPTED
            self.changed.emit()
