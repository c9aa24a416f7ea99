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
        self._used: Sequence[Template] = (drafting.template,)
        self._retired: Sequence[Template] = ()

    @property
    def chosen(self) -> Template:
        return self._drafting.template

    @property
    def offered(self) -> tuple[Template, ...]:
        """Those in use, and the chosen one: a note is drafted again by a retired one too."""
        kept = self.chosen.key in {one.key for one in self._used}
        return tuple(self._used) if kept else (*self._used, self.chosen)

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
        # A note outlives its template, and may be shown before the templates are read.
        self.choose(self._known(note.template_key) or _of_note(note, title))

    def _show(self, read: tuple[Sequence[Template], Sequence[Template], Template]) -> None:
        before = self.offered, self.chosen
        self._used, self._retired, default = read
        chosen = self._known(self.chosen.key) or self.chosen if self._settled else default
        self._drafting.template = chosen
        if (self.offered, chosen) != before:
            self.changed.emit()

    def _known(self, key: str) -> Template | None:
        return next((one for one in (*self._used, *self._retired) if one.key == key), None)


def _of_note(note: Note, title: str) -> Template:
    """What a note tells of its template."""
    sections = tuple(TemplateSection(one.key, one.title, "") for one in note.sections)
    return Template(note.template_key, note.template_version, title, sections)
