"""The notes of a visit, one for each template, and which of them is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.bootstrap import Room
from app.domain.identifiers import EncounterId, NoteId
from app.domain.note import Note, NoteStatus
from app.records.records import EncounterView
from ui.view_models.review import ReviewViewModel
from ui.view_models.template_choice import TemplateChoiceModel

Titles = Mapping[NoteId, str]


class NotesViewModel(QObject):
    """Follows the choice of a template: its note is shown, or none where there is none yet."""

    changed = Signal()
    leaving = Signal()
    """The last moment to keep what somebody writes in the note that is shown."""
    asked = Signal()
    """Another note is to be shown: the visit is to be read again."""

    def __init__(self, room: Room, templates: TemplateChoiceModel, review: ReviewViewModel) -> None:
        super().__init__()
        self._room = room
        self._templates = templates
        self._review = review
        self._titles: dict[NoteId, str] = {}
        self._none = False
        """Whether the chosen template has no note, so that none is shown."""
        self.kept: tuple[Note, ...] = ()
        self.chosen: NoteId | None = None
        templates.changed.connect(self._on_template)
        review.note_changed.connect(self._on_note)

    def read(
        self, encounter_id: EncounterId, chosen: NoteId | None, *, again: bool
    ) -> tuple[EncounterView, Titles, int]:
        """The visit with the chosen note, what its notes are called, and what can come back of it.

        Not on the UI thread.
        """
        records = self._room.records
        view = (records.reload if again else records.open_encounter)(encounter_id, chosen)
        title = self._room.templates.title
        titles = {one.id: title(one.template_key, one.template_version) for one in view.notes}
        note = view.note
        open_ = note is not None and note.status is NoteStatus.PRELIMINARY
        undone = self._room.review.undone(note.id) if note is not None and open_ else 0
        return view, titles, undone

    def take(self, view: EncounterView, titles: Titles) -> EncounterView:
        """What of it is shown: all, but no note where the chosen template has none."""
        self.kept, self._titles = view.notes, dict(titles)
        self._review.leaving = False
        if self._none:
            view = replace(view, note=None, attestations=(), addenda=(), cosigners=())
        self.chosen = view.note.id if view.note is not None else None
        if view.note is not None:
            self._templates.follow(view.note, self._titles[view.note.id])
        self.changed.emit()
        return view

    def _on_note(self) -> None:
        """The shown note changed, or was drafted just now."""
        note = self._review.note
        if note is None:
            return
        known = any(one.id == note.id for one in self.kept)
        if not (known and self._review.leaving):
            self.chosen, self._none = note.id, False
        if known:
            self.kept = tuple(note if one.id == note.id else one for one in self.kept)
        else:
            self.kept = (*self.kept, note)
            self._titles[note.id] = self._templates.chosen.title
        self.changed.emit()

    def title(self, note: Note) -> str:
        """What the note is called: the name of its template."""
        return self._titles.get(note.id, self._templates.chosen.title)

    def choose(self, identifier: NoteId) -> None:
        """Show another note of the visit."""
        if identifier != self.chosen:
            self._leave(identifier)

    def _leave(self, following: NoteId | None) -> None:
        """Show another note, or none, once what is being written in this one is kept."""
        self.leaving.emit()
        self._review.leaving = True
        self.chosen, self._none = following, following is None
        self.asked.emit()

    def move(self, step: int) -> None:
        """Show the next or previous note, around the end."""
        order = [one.id for one in self.kept]
        if order:
            here = next((at for at, one in enumerate(order) if one == self.chosen), None)
            self.choose(order[0 if here is None else (here + step) % len(order)])

    def _on_template(self) -> None:
        key = self._templates.chosen.key
        standing = (one for one in reversed(self.kept) if one.template_key == key)
        note = next(
            (one for one in standing if one.status is not NoteStatus.ENTERED_IN_ERROR), None
        )
        shown = next((one for one in self.kept if one.id == self.chosen), None)
        if shown is not None and shown.template_key == key:
            return
        if note is not None:
            self.choose(note.id)
        elif self.kept:
            self._leave(None)
        else:
            self.changed.emit()
