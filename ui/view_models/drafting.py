"""What a model writes for a visit: the note from its transcript."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.bootstrap import Room
from app.domain.identifiers import EncounterId
from app.domain.note import Section
from app.domain.transcript import Transcript
from app.summarization.templates import TEMPLATES
from ui.operations import Begin


class DraftingViewModel(QObject):
    """Knows the template and the transcript; `begin` runs the work as what the visit is busy with.

    Finished statements are streamed as pairs of the key of their section and the statement.
    """

    def __init__(self, room: Room, encounter_id: EncounterId, begin: Begin) -> None:
        super().__init__()
        self._room = room
        self._encounter_id = encounter_id
        self._begin = begin
        self.template = next(iter(TEMPLATES.values()))
        self.transcript: Transcript | None = None

    @property
    def headings(self) -> list[Section]:
        """The empty sections that a draft streams into."""
        return [Section(one.key, one.title, ()) for one in self.template.sections]

    def draft(self) -> None:
        """Draft the note from the transcript."""
        if self.transcript is None or not self.transcript.segments:
            return
        drafting = self._room.drafting
        self._begin(
            "draft",
            lambda op: drafting.draft(
                self._encounter_id,
                self.template.key,
                op.task,
                on_statement=lambda key, statement: op.stream((key, statement)),
            ),
            "Starting the language engine",
        )
