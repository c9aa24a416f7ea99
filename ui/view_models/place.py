"""What every place of the office shares: reading, one piece of work at a time, and what it said."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain.identifiers import EncounterId
from app.texts import tr
from ui.operations import Lane, Operation, Operations
from ui.problem import Problem
from ui.view_models.file_look import FileLook

T = TypeVar("T")


class PlaceModel(QObject):
    """State of one place; `changed` says that what it shows is new."""

    changed = Signal()
    problem_changed = Signal()
    work_changed = Signal()
    said = Signal(str)
    """Something is done, in one sentence."""

    def __init__(self, operations: Operations, encounter: EncounterId | None = None) -> None:
        """`encounter` where it is part of a visit, which may be left before work ends."""
        super().__init__()
        self._operations = operations
        self._encounter = encounter
        self.problem: Problem | None = None
        self.work: Operation | None = None
        """What the person waits for."""
        self._turns = 0
        """How often work has begun or ended."""

    def refresh(self) -> None:
        """Read again what the place shows."""
        raise NotImplementedError

    def dismiss_problem(self) -> None:
        self.show_problem(None)

    def cancel(self) -> None:
        """Stop what the person waits for."""
        if self.work is not None:
            self.work.cancel()

    def file_look(self) -> FileLook:
        """Looks for the files that a panel of the place asks for."""
        return FileLook(self._operations)

    def read(
        self,
        name: str,
        work: Callable[[Operation], T],
        done: Callable[[T], None],
        lane: Lane = Lane.SHORT,
    ) -> Operation:
        """Read in the background, and again where somebody's work overtook it."""
        over = self.work is not None and not self.work.running  # its end is told in a moment
        turns = self._turns + over

        def show(result: T) -> None:
            if turns == self._turns:
                done(result)
            else:
                self.read(name, work, done, lane)

        return self._operations.start(name, work, done=show, problem=self.on_problem, lane=lane)

    def do(
        self,
        name: str,
        step: str,
        work: Callable[[Operation], T],
        done: Callable[[T], None],
        lane: Lane = Lane.SHORT,
        *,
        receipt: str = "",
    ) -> None:
        """Do what the person asked for, unless something else is still under way.

        `receipt` is told where it is part of a visit that was left meanwhile.
        """
        if self.work is not None:
            return
        self.show_problem(None)
        self._turns += 1
        self.work = self._operations.start(
            name,
            work,
            done=done,
            problem=self.on_problem,
            encounter=self._encounter,
            step=step,
            lane=lane,
            act=True,
            told=lambda _: receipt,
        )
        self.work.ended.connect(self._on_ended)
        self.work_changed.emit()

    def _on_ended(self) -> None:
        self.work = None
        self._turns += 1
        self.work_changed.emit()

    def on_problem(self, problem: Problem) -> None:
        """What an operation could not do."""
        if problem.cancelled:
            self.said.emit(tr("Stopped, as you asked. Nothing was changed."))
        else:
            self.show_problem(problem)

    def show_problem(self, problem: Problem | None) -> None:
        """Say what went wrong, or that nothing is wrong any more."""
        self.problem = problem
        self.problem_changed.emit()
