"""What is said is read by the language model while the recording goes on, and all of it then."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.bootstrap import Room
from app.domain.identifiers import EncounterId
from app.domain.transcript import Segment, Transcript
from ui.operations import Lane, Operation, Operations
from ui.problem import Problem
from ui.view_models.drafting import DraftingViewModel
from ui.view_models.live import LiveViewModel


class ReadingAhead(QObject):
    """One reading of one visit at a time; what came meanwhile is read in the next."""

    def __init__(
        self,
        room: Room,
        operations: Operations,
        encounter: EncounterId,
        drafting: DraftingViewModel,
        live: LiveViewModel,
    ) -> None:
        super().__init__()
        self._room = room
        self._operations = operations
        self._encounter = encounter
        self._drafting = drafting
        self._live = live
        self._said: tuple[Segment, ...] = ()
        self._written: Transcript | None = None
        self._reading: Operation | None = None
        self._closed = False
        live.changed.connect(self._look)

    def close(self) -> None:
        """The visit is left: the model forgets what it read of it."""
        self._closed = True
        if self._reading is not None:
            self._reading.cancel()
        forget = self._room.drafting.forget
        self._operations.start("forget", lambda _: forget(), problem=_said_by_the_draft)

    def _look(self) -> None:
        """Read what is new: what was heard, or the transcript that has taken its place."""
        said, written = self._live.segments, self._drafting.transcript
        if self._closed or self._reading is not None:
            return
        if not self._room.drafting.reading.worth_while:
            return
        if said:
            if said != self._said and self._live.keeps_up:
                self._said = said
                self._start((*(written.segments if written is not None else ()), *said))
        elif written is not None and written is not self._written:
            self._written = written
            self._start(None)

    def _start(self, growing: Sequence[Segment] | None) -> None:
        drafting, encounter = self._room.drafting, self._encounter
        template = self._drafting.template.key
        self._reading = self._operations.start(
            "read ahead",
            lambda operation: drafting.read_ahead(encounter, template, operation.task, growing),
            problem=_said_by_the_draft,
            encounter=encounter,
            lane=Lane.LIVE,
        )
        self._reading.ended.connect(self._on_ended)

    def _on_ended(self) -> None:
        self._reading = None
        self._look()


def _said_by_the_draft(_: Problem) -> None:
    """Nobody waits for what is read ahead; a draft says what is wrong with its engine."""
