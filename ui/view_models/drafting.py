"""What a model writes for a visit: the note from its transcript."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.bootstrap import Room
from app.domain.identifiers import EncounterId, NoteId, StatementId
from app.domain.note import Note, Section
from app.domain.transcript import Transcript
from app.summarization.templates import TEMPLATES
from app.texts import tr
from ui.operations import Begin, Operation
from ui.view_models.unkept import Kind, Unkept, Words


class DraftingViewModel(QObject):
    """Knows the template and the transcript; `begin` runs the work as what the visit is busy with.

    Streamed are the template, then finished statements with the key of their section.
    """

    accepted = Signal()
    """What was asked for is written."""
    kept = Signal()
    """It is not, and what was wished of it stays."""

    def __init__(self, room: Room, encounter_id: EncounterId, begin: Begin, unkept: Unkept) -> None:
        super().__init__()
        self._room = room
        self._encounter_id = encounter_id
        self._begin = begin
        self._unkept = unkept
        self.template = next(iter(TEMPLATES.values()))
        self.transcript: Transcript | None = None
        self.instruction = ""
        self.earlier: tuple[NoteId, ...] = ()
        """What the person wishes of the next draft, and which notes they give as background."""
        self._sent: tuple[str, tuple[NoteId, ...]] = ("", ())
        self._wished: Words | None = None
        """What was wished of what is being written."""

    @property
    def headings(self) -> list[Section]:
        """The empty sections that a draft streams into."""
        return [Section(one.key, one.title, ()) for one in self.template.sections]

    def draft(self) -> None:
        """Draft the note from the transcript."""
        if self.transcript is None or not self.transcript.segments:
            return
        drafting, template = self._room.drafting, self.template
        self._sent = instruction, earlier = self.instruction, self.earlier
        self._wished = Words(Kind.WISH, "", instruction)

        def work(operation: Operation) -> Note:
            operation.stream(template)
            return drafting.draft(
                self._encounter_id,
                template.key,
                operation.task,
                on_statement=lambda key, statement: operation.stream((key, statement)),
                instruction=instruction,
                earlier=earlier,
            )

        self._begin("draft", work, tr("Starting the language engine"))

    def accept(self) -> None:
        """It is written: what was wished of it counts no more."""
        self._sent, self._wished = ("", ()), None
        self.accepted.emit()

    def refuse(self) -> None:
        """It was not written: what was wished of it is there for the next time."""
        sent, self._sent, self._wished = self._sent, ("", ()), None
        if any(sent):
            self.instruction, self.earlier = sent
            self.kept.emit()

    def refuse_unseen(self) -> None:
        """It was not written, and the visit was left: what was wished is offered there again."""
        if self._wished is not None:
            self._unkept.add(self._encounter_id, self._wished)

    def write_alone(self) -> None:
        """Begin an empty note."""
        drafting, template = self._room.drafting, self.template.key
        self._begin(
            "begin",
            lambda _: drafting.begin(self._encounter_id, template),
            tr("Beginning the note"),
        )

    def regenerate(
        self,
        note: Note,
        *,
        section: str | None = None,
        statement: StatementId | None = None,
        instruction: str = "",
    ) -> None:
        """Have one section or one statement written anew."""
        drafting = self._room.drafting
        kind = Kind.SECTION_WISH if statement is None else Kind.SENTENCE_WISH
        self._wished = Words(kind, statement or section or "", instruction, note.id)
        self._begin(
            "regenerate",
            lambda op: drafting.regenerate(
                note.id, op.task, section=section, statement=statement, instruction=instruction
            ),
            tr("Starting the language engine"),
        )
