"""The transcript: one paragraph a segment, words that light up and answer to the pointer."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEasingCurve, QEvent, QPointF, QPropertyAnimation, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from app.domain.evidence import EvidenceSpan
from app.domain.transcript import Segment
from ui.theme import tokens
from ui.theme.theme import Theme
from ui.view_models.wording import elapsed

_GUTTER = 64
_MARGIN = 16
_TOP = 10


@dataclass(frozen=True, slots=True)
class _Placed:
    """A segment in the document: where each of its words begins and ends."""

    number: int
    start: float
    position: int
    words: tuple[tuple[int, int], ...]


class TranscriptPane(QTextBrowser):
    """A text view, so that selection, the caret and screen readers work as everywhere."""

    word_pointed = Signal(int, int)
    pointer_left = Signal()
    word_clicked = Signal(int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._placed: list[_Placed] = []
        self._by_number: dict[int, _Placed] = {}
        self._positions: list[int] = []
        self._lit: tuple[EvidenceSpan, ...] = ()
        self.setAccessibleName("Transcript")
        self.setOpenLinks(False)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(0)
        self.document().setDefaultFont(theme.font())
        self._motion = QPropertyAnimation(self.verticalScrollBar(), b"value", self)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        theme.changed.connect(self._on_theme)
        self.cursorPositionChanged.connect(self._on_caret)

    # content

    def show_segments(self, segments: Iterable[Segment]) -> None:
        """Show a whole transcript."""
        self.clear()
        self._placed, self._by_number, self._positions, self._lit = [], {}, [], ()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for segment in segments:
            self._write(cursor, segment)
        cursor.endEditBlock()
        self._set_margins()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.light(())

    def add_segment(self, segment: Segment) -> None:
        """Add what was just heard, following the end if it is in view."""
        bar = self.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 40
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        first = not self._placed
        self._write(cursor, segment)
        if first:
            self._set_margins()
        if at_end:
            bar.setValue(bar.maximum())

    @property
    def segment_count(self) -> int:
        return len(self._placed)

    def light(self, spans: Sequence[EvidenceSpan]) -> None:
        """Light the words of these spans and nothing else."""
        self._lit = tuple(spans)
        form = QTextCharFormat()
        form.setBackground(self._theme.colour("evidence"))
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        form.setUnderlineColor(self._theme.colour("evidence_line"))
        selections = []
        for span in spans:
            bounds = self._bounds(span)
            if bounds is None:
                continue
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(bounds[0])
            cursor.setPosition(bounds[1], QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            selection.format = form
            selections.append(selection)
        self.setExtraSelections(selections)
        self.viewport().update()

    @property
    def lit_words(self) -> list[str]:
        """The text that is lit, for tests and for the description that is spoken."""
        found = []
        for span in self._lit:
            bounds = self._bounds(span)
            if bounds is not None:
                found.append(self.toPlainText()[bounds[0] : bounds[1]])
        return found

    def reveal(self, spans: Sequence[EvidenceSpan]) -> None:
        """Bring the first of these words into view."""
        for span in spans:
            bounds = self._bounds(span)
            if bounds is None:
                continue
            block = self.document().findBlock(bounds[0])
            box = self.document().documentLayout().blockBoundingRect(block)
            bar, height = self.verticalScrollBar(), self.viewport().height()
            if bar.value() + 16 <= box.top() and box.bottom() <= bar.value() + height - 16:
                return
            self._scroll_to(int(box.center().y() - height / 3))
            return

    def word_at(self, position: int) -> tuple[int, int] | None:
        """(segment number, word index) at a position of the document."""
        place = bisect_right(self._positions, position) - 1
        if place < 0:
            return None
        placed = self._placed[place]
        for index, (begin, end) in enumerate(placed.words):
            if begin <= position <= end:
                return placed.number, index
        return None

    # painting and the pointer

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setFont(self._theme.font(tokens.SMALL))
        lit = {span.segment for span in self._lit}
        offset = self.verticalScrollBar().value()
        layout = self.document().documentLayout()
        block = self._first_visible()
        while block.isValid():
            box = layout.blockBoundingRect(block).translated(0, -offset)
            if box.top() > self.viewport().height():
                break
            number = block.blockNumber()
            if number < len(self._placed):
                self._paint_margin(painter, self._placed[number], block, box, lit)
            block = block.next()
        painter.end()

    def _paint_margin(
        self, painter: QPainter, placed: _Placed, block: QTextBlock, box: QRectF, lit: set[int]
    ) -> None:
        here = placed.number in lit
        painter.setPen(self._theme.colour("ink" if here else "ink_faint"))
        first = block.layout().lineAt(0)
        words = elapsed(placed.start)
        wide = painter.fontMetrics().horizontalAdvance(words)
        baseline = box.top() + first.y() + first.ascent()
        painter.drawText(QPointF(_GUTTER - 16 - wide, baseline), words)
        if here:
            bar = QRectF(_GUTTER - 9, box.top() + 3, 3, max(8.0, box.height() - 6 - 8))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.colour("evidence_line")))
            painter.drawRoundedRect(bar, 1.5, 1.5)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        longest = QFontMetricsF(self._theme.font()).averageCharWidth() * tokens.READING_CHARACTERS
        width = min(self.viewport().width() - 4, int(longest) + _GUTTER + _MARGIN)
        self.setLineWrapColumnOrWidth(max(160, width))
        super().resizeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseMoveEvent(event)
        found = self._word_under(event)
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

    # inside

    def _word_under(self, event: QMouseEvent) -> tuple[int, int] | None:
        scrolled = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        position = (
            self.document()
            .documentLayout()
            .hitTest(event.position() + scrolled, Qt.HitTestAccuracy.ExactHit)
        )
        return None if position < 0 else self.word_at(position)

    def _write(self, cursor: QTextCursor, segment: Segment) -> None:
        form = QTextBlockFormat()
        form.setLineHeight(
            self._theme.line_height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        form.setBottomMargin(8)
        if self._placed:
            cursor.insertBlock(form)
        else:
            cursor.setBlockFormat(form)
        begin = cursor.position()
        spoken = [word.text.strip() for word in segment.words] or segment.text.split()
        words: list[tuple[int, int]] = []
        place = begin
        for word in spoken:
            words.append((place, place + len(word)))
            place += len(word) + 1
        cursor.insertText(" ".join(spoken))
        placed = _Placed(segment.number, segment.start, begin, tuple(words))
        self._placed.append(placed)
        self._by_number[segment.number] = placed
        self._positions.append(begin)

    def _bounds(self, span: EvidenceSpan) -> tuple[int, int] | None:
        placed = self._by_number.get(span.segment)
        if placed is None or not placed.words:
            return None
        last = len(placed.words) - 1
        first_word, last_word = min(span.first_word, last), min(span.last_word, last)
        return placed.words[first_word][0], placed.words[last_word][1]

    def _set_margins(self) -> None:
        form = QTextFrameFormat()
        form.setLeftMargin(_GUTTER)
        form.setRightMargin(_MARGIN)
        form.setTopMargin(_TOP)
        form.setBottomMargin(_MARGIN)
        self.document().rootFrame().setFrameFormat(form)

    def _first_visible(self) -> QTextBlock:
        position = (
            self.document()
            .documentLayout()
            .hitTest(
                QPointF(_GUTTER + 1, float(self.verticalScrollBar().value())),
                Qt.HitTestAccuracy.FuzzyHit,
            )
        )
        return self.document().findBlock(max(0, position))

    def _scroll_to(self, value: int) -> None:
        bar = self.verticalScrollBar()
        value = max(bar.minimum(), min(bar.maximum(), value))
        self._motion.stop()
        if self._theme.reduced_motion:
            bar.setValue(value)
            return
        self._motion.setDuration(tokens.MOTION_MS)
        self._motion.setStartValue(bar.value())
        self._motion.setEndValue(value)
        self._motion.start()

    def _on_caret(self) -> None:
        if self.hasFocus() and not self.textCursor().hasSelection():
            found = self.word_at(self.textCursor().position())
            if found is not None:
                self.word_pointed.emit(*found)

    def _on_theme(self) -> None:
        self.light(self._lit)
