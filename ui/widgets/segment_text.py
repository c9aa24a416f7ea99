"""Segments as text: one paragraph each, with words that are lit, marked and found."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEasingCurve, QPointF, QPropertyAnimation, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
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
from app.domain.transcript import LINE_BREAK, PARAGRAPH_BREAK, Segment
from app.retrieval.query import places_of
from app.texts import marked, tr
from ui.theme import tokens
from ui.theme.theme import Theme
from ui.view_models.transcript import Doubt
from ui.view_models.wording import elapsed

GUTTER = 64
MARGIN = 16
_TOP = 10
_NEAR_THE_END = 40  # pixels below what is in view, so that what comes is followed
_TURN = 6  # more room above the words of another speaker
_LINE = "\N{LINE SEPARATOR}"
_NOBODY = marked("Speaker not set")
_WIDE = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Placed:
    """A segment in the document: where each of its words begins and ends, and how it was heard.

    `position` is where its words begin, behind the name of the speaker at a turn.
    """

    number: int
    start: float
    position: int
    words: tuple[tuple[int, int], ...]
    heard: tuple[str, ...]
    speaker: int | None


def places(text: str) -> int:
    """How many places a text takes in a document: what is no plain letter, as «😀», takes two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _broken(words: Sequence[str]) -> str:
    """Words as one text; behind the sign of a break a line begins, as long as a space is."""
    breaks = (LINE_BREAK, PARAGRAPH_BREAK)
    return "".join(word + (_LINE if word in breaks else " ") for word in words)[:-1]


class SegmentText(QTextBrowser):
    """A text view, so that selection, the caret and screen readers work as everywhere."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._placed: list[Placed] = []
        self._by_number: dict[int, Placed] = {}
        self._positions: list[int] = []
        self._lit: tuple[EvidenceSpan, ...] = ()
        self._doubts: tuple[Doubt, ...] = ()
        self._found: list[tuple[int, int]] = []
        self._standing: list[QTextEdit.ExtraSelection] = []
        self.name_of: Callable[[int], str] | None = None
        """What speakers are called; None where they are not shown."""
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
        self.clear()
        self._placed, self._by_number, self._positions, self._lit = [], {}, [], ()
        self._doubts, self._found, self._standing = (), [], []
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for segment in segments:
            self._write(cursor, segment)
        cursor.endEditBlock()
        self._set_margins()
        if here is not None and here[0] in self._by_number:
            words = self._by_number[here[0]].words
            caret = words[min(here[1], len(words) - 1)][0]
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
        self._write(cursor, segment)
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

    def _begin_paragraph(self, cursor: QTextCursor, above: int = 0) -> None:
        form = QTextBlockFormat()
        form.setLineHeight(
            self._theme.line_height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        form.setBottomMargin(8)
        form.setTopMargin(above)
        if self._placed:
            cursor.insertBlock(form)
        else:
            cursor.setBlockFormat(form)

    def _write(self, cursor: QTextCursor, segment: Segment) -> None:
        name = self._turn(segment)
        self._begin_paragraph(cursor, _TURN if name else 0)
        if name:
            cursor.insertText(name + _LINE, self._name_format())
        begin = cursor.position()
        spoken = [word.text.strip() for word in segment.words] or segment.text.split()
        words: list[tuple[int, int]] = []
        place = begin
        for word in spoken:
            words.append((place, place + places(word)))
            place += places(word) + 1
        cursor.insertText(_broken(spoken), QTextCharFormat())
        heard = tuple(word.heard for word in segment.words)
        placed = Placed(segment.number, segment.start, begin, tuple(words), heard, segment.speaker)
        self._placed.append(placed)
        self._by_number[segment.number] = placed
        self._positions.append(begin)
        self._underline_changed(placed)

    def _underline_changed(self, placed: Placed) -> None:
        """A quiet line under words that are written otherwise than they were heard."""
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        form.setUnderlineColor(self._theme.colour("line_strong"))
        cursor = QTextCursor(self.document())
        for (begin, end), heard in zip(placed.words, placed.heard, strict=False):
            if heard:
                cursor.setPosition(begin)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(form)

    def _on_theme(self) -> None:
        for placed in self._placed:
            self._underline_changed(placed)
        self._mark_standing()

    def _turn(self, segment: Segment) -> str:
        """The name to write above a segment, where another speaker begins."""
        before = self._placed[-1].speaker if self._placed else None
        if self.name_of is None or segment.speaker == before:
            return ""
        return tr(_NOBODY) if segment.speaker is None else self.name_of(segment.speaker)

    def _name_format(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(self._theme.font(tokens.SMALL, tokens.SEMIBOLD))
        return form

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
        self.document().rootFrame().setFrameFormat(form)

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
