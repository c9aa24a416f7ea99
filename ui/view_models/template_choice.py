"""Which template a visit's next note is drafted by."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.bootstrap import Room
from app.domain.note import Note
from app.domain.template import Template
from ui.operations import Operation, Operations
from ui.problem import Problem
from ui.view_models.drafting import DraftingViewModel


class TemplateChoiceModel(QObject):
    """Begins with the person's default, and follows the note that is shown."""

    changed = Signal()
    problem_found = Signal(object)

    def __init__(self, room: Room, operations: Operations, drafting: DraftingViewModel) -> None:
        super().__init__()
        self._room = room
        self._operations = operations
        self._drafting = drafting
        self._settled = False
        """Whether a note or the person has decided; else the default does."""
        self.offered: Sequence[Template] = (drafting.template,)

    @property
    def chosen(self) -> Template:
        return self._drafting.template

    def refresh(self) -> None:
        """Read again what is offered; what was chosen stays."""
        service, key = self._room.templates, self.chosen.key

        def read(_: Operation) -> tuple[Sequence[Template], Template]:
            return service.list(), service.get(key) if self._settled else service.default()

        self._operations.start("templates", read, done=self._show, problem=self._on_problem)

    def choose(self, template: Template) -> None:
        """Draft by this one; the note that another one gave stays."""
        self._settled = True
        if template != self.chosen:
            self._drafting.template = template
            self.changed.emit()

    def follow(self, note: Note | None) -> None:
        """The note that is shown was asked for by this template."""
        if note is None or (self._settled and note.template_key == self.chosen.key):
            return
        self._settled = True
        known = next((one for one in self.offered if one.key == note.template_key), None)
        if known is not None:
            self.choose(known)
            return
        service, key = self._room.templates, note.template_key
        self._operations.start(
            "template", lambda _: service.get(key), done=self.choose, problem=self._on_problem
        )

    def _show(self, read: tuple[Sequence[Template], Template]) -> None:
        offered, chosen = read
        if self._settled and chosen.key != self.chosen.key:
            chosen = self.chosen  # chosen while it was read
        self._drafting.template = chosen
        # A note may stem from one that is offered no more: it can be drafted again by it.
        kept = chosen.key in {one.key for one in offered}
        self.offered = offered if kept else (*offered, chosen)
        self.changed.emit()

    def _on_problem(self, problem: Problem) -> None:
        self.problem_found.emit(problem)
