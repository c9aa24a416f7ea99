"""Segments as text: one paragraph each, with words that are lit, marked and found."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEasingCurve, QPointF, QPropertyAnimation, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QTextEdit

from app.domain.evidence import EvidenceSpan
from app.domain.transcript import Segment
from app.retrieval.query import places_of
from app.texts import tr
from ui.theme import tokens
from ui.theme.theme import Theme
from ui.view_models.transcript import Doubt
from ui.view_models.wording import elapsed
from ui.widgets.segment_document import Placed, SegmentDocument

GUTTER = 64
MARGIN = 16
_TOP = 10
_NEAR_THE_END = 40  # pixels below what is in view, so that what comes is followed
_WIDE = re.compile("[\U00010000-\U0010ffff]")


class SegmentText(SegmentDocument):
    """A text view, so that selection, the caret and screen readers work as everywhere."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._lit: tuple[EvidenceSpan, ...] = ()
        self._doubts: tuple[Doubt, ...] = ()
        self._found: list[tuple[int, int]] = []
        self._standing: list[QTextEdit.ExtraSelection] = []
        self.setAccessibleName(tr("Transcript"))
        self.setOpenLinks(False)
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

    # content

    def show_segments(self, segments: Iterable[Segment]) -> None:
        """Show a whole transcript, at the place that was in view."""
        height, caret = self.verticalScrollBar().value(), self.textCursor().position()
        here, above = self.caret_word, self._in_view()
        self._lit, self._doubts, self._found, self._standing = (), (), [], []
        wanted = self._named(segments)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        self._write_all(cursor, wanted)
        cursor.endEditBlock()
        self._set_margins()
        if here is not None and (placed := self._by_number.get(here[0])) is not None:
            words = placed.words
            caret = words[min(here[1], len(words) - 1)][0] if words else placed.position
        cursor.setPosition(min(caret, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(height + self._moved(above))
        self.light(())

    def add_segment(self, segment: Segment) -> None:
        """Add what was just heard, following the end if it is in view."""
        followed = self._at_end
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        first = not self._placed
        self._write(cursor, segment, self._turn(segment, self._last_speaker))
        if first:
            self._set_margins()
        if followed:
            self._go_to_end()

    @property
    def segment_count(self) -> int:
        return len(self._placed)

    def light(self, spans: Sequence[EvidenceSpan]) -> None:
        """Light the words of these spans and nothing else."""
        self._lit = tuple(spans)
        self._show_selections()

    def mark(self, doubts: Sequence[Doubt]) -> None:
        """Underline the words that were heard with little certainty."""
        self._doubts = tuple(doubts)
        self._mark_standing()

    def find_words(self, text: str) -> int:
        """Show where a text stands, and tell how often."""
        spans = places_of(" ".join(text.split()), self._by_place)
        self._found = [span for span in spans if self.word_at(span[0]) is not None]
        self._mark_standing()
        return len(self._found)

    def go_to_found(self, place: int) -> None:
        """Select one of the places that were found, and bring it into view."""
        self._select(self._found[place])

    def go_to_words(self, segment: int, first: int, last: int) -> None:
        """Select words, and bring them into view."""
        bounds = self._bounds(EvidenceSpan(segment, first, last, 0.0, 0.0))
        if bounds is not None:
            self._select(bounds)

    @property
    def caret_word(self) -> tuple[int, int] | None:
        """(segment number, word index) where the caret stands, or what is selected begins."""
        return self.word_at(self.textCursor().selectionStart())

    @property
    def chosen_segments(self) -> list[int]:
        """Numbers of the segments that are selected, or of the one in which the caret stands."""
        cursor, document = self.textCursor(), self.document()
        first = document.findBlock(cursor.selectionStart()).blockNumber()
        last = document.findBlock(cursor.selectionEnd()).blockNumber()
        return [placed.number for placed in self._placed[first : last + 1]]

    @property
    def chosen_words(self) -> tuple[int, int, int] | None:
        """(segment number, first word, last word) of what is selected in its first segment."""
        cursor = self.textCursor()
        first = self.word_at(cursor.selectionStart())
        if first is None:
            return None
        last = self.word_at(max(cursor.selectionStart(), cursor.selectionEnd() - 1))
        inside = last is not None and last[0] == first[0]
        return *first, last[1] if inside and last is not None else first[1]

    @property
    def lit_words(self) -> list[str]:
        """The text that is lit, for tests and for the description that is spoken."""
        found = []
        for span in self._lit:
            bounds = self._bounds(span)
            if bounds is not None:
                found.append(self._by_place[bounds[0] : bounds[1]])
        return found

    def reveal(self, spans: Sequence[EvidenceSpan]) -> None:
        """Bring the first of these words into view."""
        for span in spans:
            bounds = self._bounds(span)
            if bounds is None:
                continue
            self._reveal_position(bounds[0])
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

    # painting

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
        self, painter: QPainter, placed: Placed, block: QTextBlock, box: QRectF, lit: set[int]
    ) -> None:
        here = placed.number in lit
        painter.setPen(self._theme.colour("ink" if here else "ink_faint"))
        first = block.layout().lineAt(0)
        words = elapsed(placed.start)
        wide = painter.fontMetrics().horizontalAdvance(words)
        baseline = box.top() + first.y() + first.ascent()
        painter.drawText(QPointF(GUTTER - 16 - wide, baseline), words)
        if here:
            bar = QRectF(GUTTER - 9, box.top() + 3, 3, max(8.0, box.height() - 6 - 8))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.colour("evidence_line")))
            painter.drawRoundedRect(bar, 1.5, 1.5)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        longest = QFontMetricsF(self._theme.font()).averageCharWidth() * tokens.READING_CHARACTERS
        width = min(self.viewport().width() - 4, int(longest) + GUTTER + MARGIN)
        self.setLineWrapColumnOrWidth(max(160, width))
        super().resizeEvent(event)

    # inside

    @property
    def _by_place(self) -> str:
        """The text with as many characters as Qt counts."""
        return _WIDE.sub("\ufffc\ufffc", self.toPlainText())

    def _mark_standing(self) -> None:
        """What is found and what is in doubt: made once, because pointing only lights words."""
        found, doubt = QTextCharFormat(), QTextCharFormat()
        found.setBackground(self._theme.colour("accent_soft"))
        doubt.setBackground(self._theme.colour("amber_soft"))
        doubt.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        doubt.setUnderlineColor(self._theme.colour("amber"))
        spans = [
            self._bounds(EvidenceSpan(one.segment, one.mark.first, one.mark.last, 0.0, 0.0))
            for one in self._doubts
        ]
        self._standing = [self._selection(bounds, found) for bounds in self._found]
        self._standing += [self._selection(bounds, doubt) for bounds in spans if bounds is not None]
        self._show_selections()

    def _show_selections(self) -> None:
        lit = QTextCharFormat()
        lit.setBackground(self._theme.colour("evidence"))
        lit.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        lit.setUnderlineColor(self._theme.colour("evidence_line"))
        spans = [self._bounds(span) for span in self._lit]
        selections = [self._selection(bounds, lit) for bounds in spans if bounds is not None]
        self.setExtraSelections([*self._standing, *selections])
        self.viewport().update()

    def _select(self, bounds: tuple[int, int]) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(bounds[0])
        cursor.setPosition(bounds[1], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._reveal_position(bounds[0])

    def _selection(
        self, bounds: tuple[int, int], form: QTextCharFormat
    ) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(bounds[0])
        cursor.setPosition(bounds[1], QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format = form
        return selection

    def _reveal_position(self, position: int) -> None:
        block = self.document().findBlock(position)
        box = self.document().documentLayout().blockBoundingRect(block)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if bar.value() + 16 <= box.top() and box.bottom() <= bar.value() + height - 16:
            return
        self._scroll_to(int(box.center().y() - height / 3))

    @property
    def _at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - _NEAR_THE_END

    def _go_to_end(self) -> None:
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def _on_theme(self) -> None:
        for placed in self._placed:
            self._underline_changed(placed)
        self._mark_standing()

    def _in_view(self) -> tuple[int, float]:
        """The segment at the top of the view, and where it begins."""
        place = self._first_visible().blockNumber()
        if not 0 <= place < len(self._placed):
            return 0, 0.0
        return self._placed[place].number, self._top_of(self._placed[place])

    def _moved(self, before: tuple[int, float]) -> int:
        """How much lower that segment begins now."""
        placed = self._by_number.get(before[0])
        return 0 if placed is None else round(self._top_of(placed) - before[1])

    def _top_of(self, placed: Placed) -> float:
        block = self.document().findBlock(placed.position)
        return self.document().documentLayout().blockBoundingRect(block).top()

    def _bounds(self, span: EvidenceSpan) -> tuple[int, int] | None:
        placed = self._by_number.get(span.segment)
        if placed is None or not placed.words:
            return None
        last = len(placed.words) - 1
        first_word, last_word = min(span.first_word, last), min(span.last_word, last)
        return placed.words[first_word][0], placed.words[last_word][1]

    def _set_margins(self) -> None:
        form = QTextFrameFormat()
        form.setLeftMargin(GUTTER)
        form.setRightMargin(MARGIN)
        form.setTopMargin(_TOP)
        form.setBottomMargin(MARGIN)
        frame = self.document().rootFrame()
        if frame.frameFormat() != form:  # which lays out the whole text anew
            frame.setFrameFormat(form)

    def _first_visible(self) -> QTextBlock:
        position = (
            self.document()
            .documentLayout()
            .hitTest(
                QPointF(GUTTER + 1, float(self.verticalScrollBar().value())),
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
