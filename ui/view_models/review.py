"""Checking a note: what is current, what lights up, and the ways out of a flag."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from app.bootstrap import Room
from app.domain.evidence import EvidenceSpan
from app.domain.identifiers import EncounterId, StatementId
from app.domain.note import Note, NoteStatus, Section, Statement
from app.domain.recording import SAMPLE_RATE
from app.domain.transcript import Transcript
from app.review.reading import reading_seconds
from ui.operations import Operation, Operations, saved
from ui.problem import Problem
from ui.view_models.evidence import EvidenceIndex, located
from ui.view_models.listening import PAUSE, listening_spans
from ui.view_models.unkept import Kind, Unkept, Words

_CHANGE = "review"
"""What a change of the note is called among what is under way."""


class ReviewViewModel(QObject):
    """The note on screen, while it is drafted and after."""

    sections_reset = Signal()
    statement_arrived = Signal(str, object)
    current_changed = Signal()
    lit_changed = Signal()
    note_changed = Signal()
    reading_changed = Signal()
    tried = Signal(object)
    """What the check says of words that somebody is writing: a statement that is not kept."""
    sound_ready = Signal(bytes)
    problem_found = Signal(object)

    def __init__(
        self, room: Room, operations: Operations, encounter: EncounterId, unkept: Unkept
    ) -> None:
        super().__init__()
        self._room = room
        self._operations = operations
        self._encounter = encounter
        self._unkept = unkept
        self._index = EvidenceIndex(())
        self.transcript: Transcript | None = None
        self._hovered: StatementId | None = None
        self._pointed: tuple[StatementId, ...] = ()
        self._shown_words: tuple[EvidenceSpan, ...] = ()
        self._undone = 0
        self._closed = False
        self.leaving = False
        """Whether another note will take the place of this one in a moment."""
        self.note: Note | None = None
        self.asked_to_sign = False
        self.sections: list[Section] = []
        self.current: StatementId | None = None

    def close(self) -> None:
        self._closed = True

    # what is shown

    def show_note(self, note: Note | None, *, undone: int = 0) -> None:
        """Show a version of the note, keeping the place in it; `undone` changes can come back."""
        self.note = note
        self._undone = undone
        self.sections = list(note.sections) if note is not None else []
        self._build_index()
        self._hovered, self._pointed, self._shown_words = None, (), ()
        if self.statement(self.current) is None:
            self.current = None
        self.sections_reset.emit()
        self.note_changed.emit()
        self.current_changed.emit()
        self.lit_changed.emit()

    def show_transcript(self, transcript: Transcript | None) -> None:
        """The version of the transcript that is on screen; evidence is found again in it."""
        self.transcript = transcript
        self._build_index()
        self.lit_changed.emit()

    def evidence(self, statement: Statement) -> tuple[EvidenceSpan, ...]:
        """Where in the transcript on screen the words of a statement lie."""
        return self.on_screen(statement.evidence)

    def on_screen(self, spans: tuple[EvidenceSpan, ...]) -> tuple[EvidenceSpan, ...]:
        """Words of the transcript that the note cites, in the version on screen."""
        note, shown = self.note, self.transcript
        if note is None or shown is None or note.transcript_id == shown.id:
            return spans
        return located(spans, shown)

    def _build_index(self) -> None:
        self._index = EvidenceIndex((one.id, self.evidence(one)) for one in self.statements)

    def show_headings(self, sections: list[Section]) -> None:
        """Empty sections that a draft streams into."""
        self.note = None
        self.sections = sections
        self._index = EvidenceIndex(())
        self.current = None
        self.sections_reset.emit()
        self.note_changed.emit()

    def arrive(self, key: str, statement: Statement) -> None:
        """A statement of the draft under way."""
        for number, section in enumerate(self.sections):
            if section.key == key:
                self.sections[number] = Section(
                    key, section.title, (*section.statements, statement)
                )
                self._index.add(statement.id, statement.evidence)
                self.statement_arrived.emit(key, statement)

    @property
    def statements(self) -> list[Statement]:
        return [statement for section in self.sections for statement in section.statements]

    @property
    def flags(self) -> tuple[Statement, ...]:
        return self.note.flags if self.note is not None else ()

    @property
    def unread(self) -> tuple[Statement, ...]:
        """What is to be signed and was not on screen yet, as it stands."""
        if self.note is None or not (self.editable or self.asked_to_sign):
            return ()
        return self._room.signing.reading.unread(self.note)

    @property
    def unread_seconds(self) -> float:
        """About how long it takes to read them."""
        return reading_seconds(self.unread)

    def read_to_sign(self, asked: bool) -> None:
        """Whether a signed note is read for a second signature."""
        if asked != self.asked_to_sign:
            self.asked_to_sign = asked
            self.reading_changed.emit()

    def saw(self, statements: Iterable[StatementId]) -> None:
        """These statements were on the screen long enough to be read."""
        if self.note is not None:
            self._room.signing.reading.seen(self.note, statements)
            self.reading_changed.emit()

    @property
    def editable(self) -> bool:
        return self.note is not None and self.note.status is NoteStatus.PRELIMINARY

    @property
    def can_undo(self) -> bool:
        return self.editable and self.note is not None and self.note.version > 1

    @property
    def can_redo(self) -> bool:
        return self.editable and self._undone > 0

    def statement(self, identifier: StatementId | None) -> Statement | None:
        for statement in self.statements:
            if statement.id == identifier:
                return statement
        return None

    # pointing

    def hover_statement(self, identifier: StatementId | None) -> None:
        """The pointer is on a statement: its words light up."""
        if identifier != self._hovered:
            self._hovered = identifier
            self.lit_changed.emit()

    def hover_word(self, segment: int | None, word: int = 0) -> None:
        """The pointer is on a word of the transcript: its statements light up."""
        pointed = () if segment is None else self._index.statements_at(segment, word)
        if pointed != self._pointed:
            self._pointed = pointed
            self.lit_changed.emit()

    def select(self, identifier: StatementId | None) -> None:
        """Make a statement the current one."""
        if identifier != self.current:
            self.current = identifier
            self.current_changed.emit()
            self.lit_changed.emit()

    def show_words(self, spans: tuple[EvidenceSpan, ...]) -> None:
        """Light words that no statement cites; none to let the statements' words light up."""
        if spans != self._shown_words:
            self._shown_words = spans
            self.lit_changed.emit()

    def select_word(self, segment: int, word: int) -> None:
        """Make the statement that a word supports the current one."""
        found = self._index.statements_at(segment, word)
        if found:
            self.select(found[0])

    @property
    def pointed_statements(self) -> tuple[StatementId, ...]:
        """What the pointer or the caret is on, in the note or through the words."""
        return (self._hovered,) if self._hovered is not None else self._pointed

    @property
    def lit_statements(self) -> tuple[StatementId, ...]:
        """The statements whose words are lit: those pointed at, or else the current one."""
        if self.pointed_statements:
            return self.pointed_statements
        return (self.current,) if self.current is not None else ()

    @property
    def lit_spans(self) -> tuple[EvidenceSpan, ...]:
        if self._shown_words:
            return self.on_screen(self._shown_words)
        lit = self.lit_statements
        return tuple(
            span
            for statement in self.statements
            if statement.id in lit
            for span in self.evidence(statement)
        )

    def move(self, step: int) -> None:
        """Go to the next or previous statement."""
        self._go([statement.id for statement in self.statements], step)

    def move_flag(self, step: int) -> None:
        """Go to the next or previous open flag, around the end."""
        self._go_among([statement.id for statement in self.flags], step)

    def move_unread(self) -> None:
        """Go to the next statement that was not read, around the end."""
        self._go_among([statement.id for statement in self.unread], 1)

    def _go_among(self, some: list[StatementId], step: int) -> None:
        order = [statement.id for statement in self.statements]
        if not some:
            return
        if self.current is None or self.current not in order:
            self.select(some[0] if step > 0 else some[-1])
            return
        here = order.index(self.current)
        after = [one for one in some if order.index(one) > here]
        before = [one for one in some if order.index(one) < here]
        self.select((after or some)[0] if step > 0 else (before or some)[-1])

    def _go(self, order: list[StatementId], step: int) -> None:
        if not order:
            return
        if self.current is None or self.current not in order:
            self.select(order[0] if step > 0 else order[-1])
            return
        place = order.index(self.current) + step
        self.select(order[max(0, min(len(order) - 1, place))])

    def play(self, identifier: StatementId | None) -> None:
        """Fetch the sound of the words that a statement cites."""
        found, transcript = self.statement(identifier), self.transcript
        if found is None or transcript is None or not found.evidence:
            return
        recordings, spans = self._room.recordings, listening_spans(found.evidence)

        def work(_: Operation) -> bytes:
            silence = bytes(2 * int(PAUSE * SAMPLE_RATE))
            return silence.join(recordings.audio_of(transcript, start, end) for start, end in spans)

        def done(sound: bytes) -> None:
            if not self._closed:
                self.sound_ready.emit(sound)

        self._operations.start(
            "listen", work, done=done, problem=self.problem_found.emit, encounter=self._encounter
        )

    # the ways out

    def edit(self, identifier: StatementId, text: str) -> None:
        """Write the statement anew; it is checked again."""
        written = text.strip()
        self._change(
            lambda note: self._room.review.edit(note.id, identifier, written),
            words=(Kind.STATEMENT, identifier, written),
        )

    def accept_heard(self, identifier: StatementId) -> None:
        """Write the values that were heard in place of those that the words contradict."""
        self._change(lambda note: self._room.review.accept_heard(note.id, identifier))

    def try_out(self, identifier: StatementId, text: str) -> None:
        """Ask what the check would say of other words for the statement."""
        note, review = self.note, self._room.review
        if note is None or not self.editable:
            return

        def done(found: Statement) -> None:
            if not self._closed:
                self.tried.emit(found)

        self._operations.start(
            "try out",
            lambda _: review.try_out(note.id, identifier, text),
            done=done,
            problem=self.problem_found.emit,
            encounter=self._encounter,
        )

    def remove(self, identifier: StatementId) -> None:
        """Take the statement out; undo brings it back."""
        order = [statement.id for statement in self.statements]
        place = order.index(identifier)
        following = order[place + 1] if place + 1 < len(order) else None
        self._change(
            lambda note: self._room.review.remove(note.id, identifier), following=following
        )

    def attest(self, identifier: StatementId, reason: str) -> None:
        """Vouch for the statement by name although the words do not show it."""
        said = reason.strip()
        self._change(
            lambda note: self._room.review.attest(note.id, identifier, said),
            words=(Kind.REASON, identifier, said),
        )

    def add(
        self,
        section_key: str,
        text: str,
        segment: int | None = None,
        *,
        refused: Callable[[], None] | None = None,
    ) -> None:
        """Write a sentence of one's own, citing a segment; it is checked like the others."""
        written, review = text.strip(), self._room.review
        self._change(
            lambda note: review.add(note.id, section_key, written, segment),
            words=(Kind.SENTENCE, section_key, written),
            refused=refused,
        )

    def recheck(self) -> None:
        """Check every statement against the transcript as it was corrected."""
        self._change(lambda note: self._room.review.recheck(note.id))

    def undo(self) -> None:
        """Go back to the version before."""
        if self.can_undo:
            self._change(lambda note: self._room.review.undo(note.id))

    def redo(self) -> None:
        """Bring back what was undone last."""
        if self.can_redo:
            self._change(lambda note: self._room.review.redo(note.id))

    def _change(
        self,
        work: Callable[[Note], Note],
        *,
        following: StatementId | None = None,
        words: tuple[Kind, str, str] | None = None,
        refused: Callable[[], None] | None = None,
    ) -> None:
        """Change the note, one change at a time; what somebody wrote (`words`) comes in turn.

        So it is never dropped: refused once the visit is left, it is offered there again.
        """
        note, before = self.note, self._operations.running(self._encounter, _CHANGE)
        under_way = [one for one in before if one.running]
        if note is None or not self.editable or (under_way and words is None):
            return

        review = self._room.review

        def change(_: Operation) -> tuple[Note, int]:
            changed = work(note)
            return changed, review.undone(note.id)

        def gone() -> bool:
            """Whether the visit is left, or another note has taken the place of this one."""
            return self._closed or self.note is None or self.note.id != note.id

        def done(result: tuple[Note, int]) -> None:
            if gone():
                return
            if following is not None:
                self.current = following
            self.show_note(result[0], undone=result[1])

        def failed(problem: Problem) -> None:
            lost = gone() or self.leaving
            if lost and words is not None and not problem.cancelled:
                self._unkept.add(self._encounter, Words(*words, note.id))
            if not self._closed:
                self.problem_found.emit(problem)
            if not lost and refused is not None:
                refused()

        self._operations.start(
            _CHANGE,
            change,
            done=done,
            problem=failed,
            encounter=self._encounter,
            after=under_way,
            act=True,
            told=saved,
        )
