"""What was said and is not in the note, and what does not fit the patient."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.bootstrap import Room
from app.domain.identifiers import EncounterId
from app.domain.note import Note
from app.grounding.identity import Mismatch
from app.grounding.missing import Missing
from app.grounding.words import words_of
from ui.operations import Operation, Operations, saved
from ui.problem import Problem
from ui.view_models.review import ReviewViewModel

_ENDS = (".", "?", "!")

_Found = tuple[tuple[Missing, ...], tuple[Mismatch, ...]]


class GuardsViewModel(QObject):
    """Looks anew whenever the note changes; a later answer outruns an earlier one."""

    changed = Signal()
    problem_found = Signal(object)

    def __init__(
        self,
        room: Room,
        operations: Operations,
        encounter_id: EncounterId,
        review: ReviewViewModel,
    ) -> None:
        super().__init__()
        self._room = room
        self._operations = operations
        self._encounter_id = encounter_id
        self._review = review
        self._closed = False
        self._looked_at: Note | None = None
        self.missing: tuple[Missing, ...] = ()
        self.mismatches: tuple[Mismatch, ...] = ()
        review.note_changed.connect(self.look)

    def close(self) -> None:
        self._closed = True

    def look(self) -> None:
        """Compare the note with what was said, and what was said with the patient."""
        note, guards = self._review.note, self._room.guards
        before, self._looked_at = self._looked_at, note
        if note is None or not self._review.editable:
            self._show(note, ((), ()))
            return
        if before is not None and before.id != note.id:
            self._show(note, ((), ()))
        self._operations.start(
            "guards",
            lambda _: (guards.missing(note.id), guards.mismatches(note.id)),
            done=lambda found: self._show(note, found),
            problem=self._on_problem,
            encounter=self._encounter_id,
        )

    def add(self, missing: Missing) -> None:
        """Write into the note the sentence that says it, with its words as evidence."""
        key = self._nearest_section(missing)
        if key is not None:
            self._review.add(key, self._sentence(missing), missing.evidence.segment)

    def confirm(self, reason: str) -> None:
        """Answer by name that it is the right patient."""
        note, guards = self._review.note, self._room.guards
        if note is None:
            return

        def work(_: Operation) -> None:
            guards.confirm_patient(note.id, reason)

        self._operations.start(
            "identify",
            work,
            done=lambda _: None if self._closed else self.look(),
            problem=self._on_problem,
            encounter=self._encounter_id,
            act=True,
            told=saved,
        )

    def _sentence(self, missing: Missing) -> str:
        """What was said, from the beginning to the end of its sentence."""
        transcript, evidence = self._review.transcript, missing.evidence
        segment = transcript.segment(evidence.segment) if transcript is not None else None
        words = [word.text.strip() for word in words_of(segment)] if segment is not None else []
        first, last = evidence.first_word, evidence.last_word
        if not words[first : last + 1]:
            return missing.said
        while first and not words[first - 1].endswith(_ENDS):
            first -= 1
        while last + 1 < len(words) and not words[last].endswith(_ENDS):
            last += 1
        said = " ".join(words[first : last + 1])
        return said[:1].upper() + said[1:]

    def _nearest_section(self, missing: Missing) -> str | None:
        """The section whose words were said nearest to these; the first where none cites any."""
        distances = [
            (abs(span.segment - missing.evidence.segment), place)
            for place, section in enumerate(self._review.sections)
            for statement in section.statements
            for span in statement.evidence
        ]
        sections = self._review.sections
        if not sections:
            return None
        return sections[min(distances)[1] if distances else 0].key

    def _show(self, note: Note | None, found: _Found) -> None:
        if self._closed or note is not self._looked_at:
            return
        if found != (self.missing, self.mismatches):
            self.missing, self.mismatches = found
            self.changed.emit()

    def _on_problem(self, problem: Problem) -> None:
        if not self._closed:
            self.problem_found.emit(problem)
