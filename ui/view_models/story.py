"""What became of the draft of a note, read when somebody asks."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.bootstrap import Room
from app.domain.identifiers import EncounterId
from app.domain.note import Note
from app.review.changes import Story
from ui.operations import Operations
from ui.problem import Problem


class StoryViewModel(QObject):
    """`told` carries the story of the note that was asked about last."""

    told = Signal(object)
    problem_found = Signal(object)

    def __init__(self, room: Room, operations: Operations, encounter_id: EncounterId) -> None:
        super().__init__()
        self._room = room
        self._operations = operations
        self._encounter_id = encounter_id
        self._asked: Note | None = None
        self._closed = False

    def close(self) -> None:
        self._closed = True

    def ask(self, note: Note) -> None:
        """Compare a note with its draft; that it was read is logged."""
        self._asked = note
        review = self._room.review

        def done(story: Story) -> None:
            if not self._closed and self._asked is note:
                self.told.emit(story)

        def failed(problem: Problem) -> None:
            if not self._closed:
                self.problem_found.emit(problem)

        self._operations.start(
            "story",
            lambda _: review.changes(note.id),
            done=done,
            problem=failed,
            encounter=self._encounter_id,
        )
