"""The recordings of a visit that somebody went on without."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.bootstrap import Room
from app.domain.identifiers import EncounterId, RecordingId
from app.domain.recording import LeftOut, Recording
from app.domain.transcript import Transcript
from app.records.records import EncounterView
from app.texts import tr
from ui.operations import Begin, Operation, Operations, saved
from ui.problem import Problem
from ui.view_models.unkept import Kind, Unkept, Words


class LeftOutViewModel(QObject):
    """Bound to one encounter; `begin` runs what the visit is busy with."""

    changed = Signal()
    kept = Signal()
    """A recording was left out just now."""
    problem_found = Signal(object)

    def __init__(
        self,
        room: Room,
        operations: Operations,
        encounter_id: EncounterId,
        begin: Begin,
        unkept: Unkept,
    ) -> None:
        super().__init__()
        self._room = room
        self._operations = operations
        self._encounter_id = encounter_id
        self._begin = begin
        self._unkept = unkept
        self._closed = False
        self._recordings: dict[RecordingId, Recording] = {}
        self._left: tuple[LeftOut, ...] = ()

    def close(self) -> None:
        """The view goes away; a reason that is refused from now on is offered there again."""
        self._closed = True

    def show(self, view: EncounterView) -> None:
        """Take over what was read of the visit."""
        self._recordings = {recording.id: recording for recording in view.recordings}
        self._left = view.left_out
        self.changed.emit()

    def lacking(self, transcript: Transcript | None) -> list[tuple[LeftOut, Recording]]:
        """What a transcript lacks because somebody went on without it."""
        heard = {part.recording_id for part in transcript.parts} if transcript is not None else ()
        return [
            (one, self._recordings[one.recording_id])
            for one in self._left
            if one.recording_id not in heard
        ]

    def leave_out(self, recording_id: RecordingId, reason: str) -> None:
        """Go on without a recording."""
        recordings = self._room.recordings

        def work(_: Operation) -> None:
            recordings.leave_out(recording_id, reason)

        def done(_: None) -> None:
            if not self._closed:
                self.kept.emit()

        def failed(problem: Problem) -> None:
            if not self._closed:
                self.problem_found.emit(problem)
            elif not problem.cancelled:
                words = Words(Kind.OMISSION, recording_id, reason)
                self._unkept.add(self._encounter_id, words)

        self._operations.start(
            "leave_out",
            work,
            done=done,
            problem=failed,
            encounter=self._encounter_id,
            act=True,
            told=saved,
        )

    def transcribe(self, recording_id: RecordingId) -> None:
        """Write it down after all."""
        transcription = self._room.transcription
        self._begin(
            "transcribe",
            lambda op: transcription.transcribe(recording_id, op.task, on_segment=op.stream),
            tr("Starting the speech engine"),
        )
