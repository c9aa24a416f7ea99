"""The transcript: words that answer to the pointer and the keys, are played and corrected."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

from app.domain.transcript import Segment
from app.snippets.text import flowing
from app.texts import tr
from ui.literal import as_tip
from ui.theme.theme import Theme
from ui.view_models.wording import elapsed
from ui.widgets.live_segments import LiveSegments
from ui.widgets.reasons import WritingField
from ui.widgets.segment_document import Placed
from ui.widgets.segment_text import GUTTER, MARGIN

_SPEAKERS = {
    Qt.Key.Key_0: -1,
    Qt.Key.Key_1: 0,
    Qt.Key.Key_2: 1,
    Qt.Key.Key_3: 2,
    Qt.Key.Key_4: 3,
}


class TranscriptPane(LiveSegments):
    """`word_pointed`, `word_clicked` and `playing_asked` tell a segment's number and a word.

    `speaker_asked` tells who is to be named for the chosen segments; -1 is nobody.
    """

    word_pointed = Signal(int, int)
    pointer_left = Signal()
    word_clicked = Signal(int, int)
    playing_asked = Signal(int, int)
    silence_asked = Signal()
    speaker_asked = Signal(int)
    edited = Signal(int, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._field: WritingField | None = None
        self._editing: Placed | None = None
        self.editable = False
        """Whether words can be corrected now."""
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.cursorPositionChanged.connect(self._on_caret)

    def show_segments(self, segments: Iterable[Segment]) -> None:
        """Show a whole transcript; the words that somebody is writing stay open."""
        field, editing = self._field, self._editing
        written = self._written
        focused = field is not None and self.window().focusWidget() is field
        self.stop_editing()
        super().show_segments(segments)
        if written and editing is not None:
            self.write(editing.number, written, focused=focused)

    # corrections

    def edit(self) -> None:
        """Open the segment at the caret in place; Enter keeps the words, Escape leaves them."""
        at = self.textCursor().selectionStart()
        block = self.document().findBlock(at)
        if not self.editable or not self._placed:
            return
        placed = self._placed[block.blockNumber()]
        if self._editing is placed and self._field is not None:
            self._field.setFocus()
            return
        self.keep_open()
        self._open(placed, block.text()[placed.position - block.position() :])
        self._put_caret(max(0, at - placed.position))

    def has(self, number: int) -> bool:
        """Whether there is such a segment."""
        return number in self._by_number

    @property
    def writes(self) -> bool:
        """Whether somebody is writing words that are not kept."""
        return bool(self._written)

    def write(self, number: int, text: str, *, focused: bool = True) -> None:
        """Open a segment with other words than it has, as somebody wrote them."""
        placed = self._by_number.get(number)
        if placed is not None:
            field = self._open(placed, text, focused=focused)
            field.document().setModified(True)
            self._put_caret(len(text))

    def keep_open(self) -> bool:
        """Keep the words that somebody is writing, as Enter does; whether there are any."""
        editing, written = self._editing, self._written
        if not written or editing is None:
            self.stop_editing()
            return False
        self._keep(editing.number)
        return True

    @property
    def _written(self) -> str:
        """What is in the field, where that is not what the segment says."""
        if self._field is None or not self._field.document().isModified():
            return ""
        return flowing(self._field.toPlainText())

    def _open(self, placed: Placed, text: str, *, focused: bool = True) -> WritingField:
        self.stop_editing()
        self._editing = placed
        field = WritingField(self.viewport())
        field.setAccessibleName(tr("Words at {time}", time=elapsed(placed.start)))
        field.setToolTip(tr("Enter keeps the words, Escape leaves them as they were"))
        field.setTabChangesFocus(True)
        field.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        field.setPlainText(text)
        field.kept.connect(lambda: self._keep(placed.number))
        field.given_up.connect(self.stop_editing)
        field.textChanged.connect(self._place_field)
        self._field = field
        self._place_field()
        field.show()
        self._place_field()  # its lines are known only now
        if focused:
            field.setFocus()
        return field

    def _put_caret(self, within: int) -> None:
        if self._field is not None:
            caret = self._field.textCursor()
            caret.setPosition(min(within, self._field.document().characterCount() - 1))
            self._field.setTextCursor(caret)

    def stop_editing(self) -> None:
        """Leave the words as they were."""
        field, self._field = self._field, None
        self._editing = None
        if field is not None:
            focused = self.window().focusWidget() is field
            field.hide()
            field.deleteLater()
            if focused:
                self.setFocus()

    def _keep(self, number: int) -> None:
        if self._field is not None:
            text = flowing(self._field.toPlainText())
            self.stop_editing()
            self.edited.emit(number, text)

    def _place_field(self) -> None:
        """Over the paragraph that it rewrites, wherever that has scrolled to."""
        if self._field is None or self._editing is None:
            return
        block = self.document().findBlock(self._editing.position)
        box = self.document().documentLayout().blockBoundingRect(block)
        name = block.layout().lineForTextPosition(self._editing.position - block.position()).y()
        box.setTop(box.top() + name)
        top = box.top() - self.verticalScrollBar().value() - 8
        width = self.lineWrapColumnOrWidth() - GUTTER - MARGIN + 24
        lines = self._field.document().size().height()  # a plain text counts its lines
        height = max(box.height(), lines * self._field.fontMetrics().lineSpacing() + 14) + 12
        self._field.setGeometry(GUTTER - 14, int(top), width, int(height))

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        super().scrollContentsBy(dx, dy)
        self._place_field()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._place_field()

    # the pointer and the keys

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() == Qt.Key.Key_E:
            self.edit()
        elif plain and event.key() == Qt.Key.Key_Space:
            self.play()
        elif plain and event.key() == Qt.Key.Key_Escape:
            self.silence_asked.emit()
        elif self.name_of is not None and event.key() in _SPEAKERS and _unmodified(event):
            self.speaker_asked.emit(_SPEAKERS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def play(self) -> None:
        """Ask for the sound from the word at the caret on."""
        here = self.caret_word
        if here is not None:
            self.playing_asked.emit(*here)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseDoubleClickEvent(event)
        self.silence_asked.emit()
        self.edit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseMoveEvent(event)
        found = self._word_under(event)
        self.viewport().setToolTip("" if found is None else as_tip(self._about(*found)))
        if found is None:
            self.pointer_left.emit()
        else:
            self.word_pointed.emit(*found)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseReleaseEvent(event)
        found = self._word_under(event)
        if found is not None and not self.textCursor().hasSelection():
            self.word_clicked.emit(*found)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        super().leaveEvent(event)
        self.pointer_left.emit()

    def _word_under(self, event: QMouseEvent) -> tuple[int, int] | None:
        scrolled = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        position = (
            self.document()
            .documentLayout()
            .hitTest(event.position() + scrolled, Qt.HitTestAccuracy.ExactHit)
        )
        return None if position < 0 else self.word_at(position)

    def _about(self, segment: int, word: int) -> str:
        """Why a word is marked, or what was heard where it was changed."""
        for one in self._doubts:
            if one.segment == segment and one.mark.first <= word <= one.mark.last:
                return one.mark.reason
        heard = self._by_number[segment].heard[word : word + 1]
        return tr("Heard as «{words}»", words=heard[0]) if heard and heard[0] else ""

    def _on_caret(self) -> None:
        if self.hasFocus() and not self.textCursor().hasSelection():
            found = self.word_at(self.textCursor().position())
            if found is not None:
                self.word_pointed.emit(*found)


def _unmodified(event: QKeyEvent) -> bool:
    """Whether no key is held with it; the number pad counts as the row of digits."""
    return event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
