"""Which template a visit's next note is drafted by."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.bootstrap import Room
from app.domain.note import Note
from app.domain.template import Template, TemplateSection
from ui.operations import Operations
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
        self.offered: tuple[Template, ...] = (drafting.template,)
        self._known: tuple[Template, ...] = self.offered
        """Those that are offered, and the retired ones."""

    @property
    def chosen(self) -> Template:
        return self._drafting.template

    def refresh(self) -> None:
        """Read again what is offered; what was chosen stays."""
        service = self._room.templates
        self._operations.start(
            "templates",
            lambda _: (service.list(), service.retired(), service.default()),
            done=self._show,
            problem=self.problem_found.emit,
        )

    def choose(self, template: Template) -> None:
        """Draft by this one; the note that another one gave stays."""
        self._settled = True
        if template != self.chosen:
            self._drafting.template = template
            self.changed.emit()

    def follow(self, note: Note, title: str) -> None:
        """The note that is shown, called `title`, was asked for by this template."""
        if self._settled and note.template_key == self.chosen.key:
            return
        known = next((one for one in self._known if one.key == note.template_key), None)
        # A note outlives its template, and may be shown before the templates are read.
        self.choose(known or _of_note(note, title))

    def _show(self, read: tuple[Sequence[Template], Sequence[Template], Template]) -> None:
        offered, retired, chosen = read
        self._known = (*offered, *retired)
        if self._settled:
            key = self.chosen.key
            chosen = next((one for one in self._known if one.key == key), self.chosen)
        # A note may stem from one that is offered no more: it can be drafted again by it.
        kept = chosen.key in {one.key for one in offered}
        shown = tuple(offered) if kept else (*offered, chosen)
        if (shown, chosen) != (self.offered, self.chosen):
            self.offered, self._drafting.template = shown, chosen
            self.changed.emit()


def _of_note(note: Note, title: str) -> Template:
    """What a note tells of its template."""
    sections = tuple(TemplateSection(one.key, one.title, "") for one in note.sections)
    return Template(note.template_key, note.template_version, title, sections)
