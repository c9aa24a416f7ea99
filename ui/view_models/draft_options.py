"""What shapes the next draft of a visit: a wish, earlier notes, and what the dictation asks for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.bootstrap import Room
from app.domain.identifiers import EncounterId, NoteId, TranscriptId
from app.domain.transcript import Transcript
from app.summarization.drafting import DraftOptions
from app.summarization.earlier import EarlierChoice
from app.summarization.spoken import Spoken
from ui.operations import Operations
from ui.problem import Problem
from ui.view_models.drafting import DraftingViewModel
from ui.view_models.template_choice import TemplateChoiceModel


class DraftOptionsModel(QObject):
    """Nothing counts before the person has taken it, and only for the next draft."""

    changed = Signal()
    offered = Signal()
    """The dictation asks for something that nobody has answered yet."""
    problem_found = Signal(object)

    def __init__(
        self,
        room: Room,
        operations: Operations,
        encounter_id: EncounterId,
        drafting: DraftingViewModel,
        templates: TemplateChoiceModel,
    ) -> None:
        super().__init__()
        self._room = room
        self._operations = operations
        self._encounter_id = encounter_id
        self._drafting = drafting
        self._templates = templates
        self._answered = ""
        """The spoken words that were taken or declined."""
        self._transcript: TranscriptId | None = None
        self._read: DraftOptions | None = None

    @property
    def spoken(self) -> Spoken | None:
        """What the dictation asks for, until it is taken or declined."""
        found = self._read.spoken if self._read is not None else None
        return found if found is not None and found.words != self._answered else None

    @property
    def spoken_template(self) -> str:
        """The title of the template that it names; empty where it names none."""
        key = self.spoken.template_key if self.spoken is not None else None
        return next((one.title for one in self._templates.offered if one.key == key), "")

    @property
    def earlier(self) -> Sequence[EarlierChoice]:
        """The notes that can be given as background."""
        return self._read.earlier if self._read is not None else ()

    @property
    def follows_wishes(self) -> bool:
        """Whether the language model can make anything of all this."""
        return self._read is None or self._read.follows_wishes

    @property
    def template_title(self) -> str:
        return self._drafting.template.title

    @property
    def instruction(self) -> str:
        return self._drafting.instruction

    @property
    def chosen(self) -> Sequence[NoteId]:
        """The earlier notes that the next draft is given."""
        return self._drafting.earlier

    def show(self, transcript: Transcript | None) -> None:
        """Another version of the transcript may ask for something else."""
        shown = transcript.id if transcript is not None else None
        if shown != self._transcript:
            self._transcript = shown
            self.look()

    def look(self) -> None:
        """Read what there is to choose from, and what the dictation asks for."""
        drafting, encounter = self._room.drafting, self._encounter_id
        self._operations.start(
            "draft options",
            lambda _: drafting.options(encounter),
            done=self._show,
            problem=self._on_problem,
            encounter=encounter,
        )

    def take_spoken(self) -> None:
        """Draft as the dictation asks."""
        spoken = self.spoken
        if spoken is None:
            return
        for template in self._templates.offered:
            if template.key == spoken.template_key:
                self._templates.choose(template)
        self._drafting.instruction = spoken.instruction
        self.decline_spoken()

    def decline_spoken(self) -> None:
        """It was no request."""
        if self.spoken is not None:
            self._answered = self.spoken.words
            self.changed.emit()

    def wish(self, instruction: str) -> None:
        """What should be different in the next draft."""
        self._drafting.instruction = instruction

    def give(self, note: NoteId, *, given: bool) -> None:
        """Give the next draft an earlier note as background, or not."""
        others = [one for one in self._drafting.earlier if one != note]
        self._drafting.earlier = (*others, note) if given else tuple(others)

    def clear(self) -> None:
        """Draft plainly again."""
        self._drafting.instruction, self._drafting.earlier = "", ()
        self.changed.emit()

    def _show(self, read: DraftOptions) -> None:
        self._read = read
        known = {one.note_id for one in read.earlier}
        self._drafting.earlier = tuple(one for one in self._drafting.earlier if one in known)
        self.changed.emit()
        if self.spoken is not None:
            self.offered.emit()

    def _on_problem(self, problem: Problem) -> None:
        self.problem_found.emit(problem)
