"""Segments written into a document, one paragraph each, and where their words stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser

from app.domain.transcript import LINE_BREAK, PARAGRAPH_BREAK, Segment
from app.texts import marked, tr
from ui.theme import tokens
from ui.theme.theme import Theme

_TURN = 6  # more room above the words of another speaker
_LINE = "\N{LINE SEPARATOR}"
_NOBODY = marked("Speaker not set")


@dataclass(frozen=True, slots=True)
class Placed:
    """A segment in the document, and where each of its words begins and ends.

    `position` is where its words begin, behind the name of the speaker at a turn.
    """

    segment: Segment
    name: str
    position: int
    words: tuple[tuple[int, int], ...]

    @property
    def number(self) -> int:
        return self.segment.number

    @property
    def start(self) -> float:
        return self.segment.start

    @property
    def heard(self) -> tuple[str, ...]:
        return tuple(word.heard for word in self.segment.words)

    def moved(self, by: int) -> Placed:
        """The same, where so many places more stand before it."""
        words = tuple((begin + by, end + by) for begin, end in self.words)
        return Placed(self.segment, self.name, self.position + by, words)


def places(text: str) -> int:
    """How many places a text takes in a document: what is no plain letter, as «😀», takes two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _broken(words: Sequence[str]) -> str:
    """Words as one text; behind the sign of a break a line begins, as long as a space is."""
    breaks = (LINE_BREAK, PARAGRAPH_BREAK)
    return "".join(word + (_LINE if word in breaks else " ") for word in words)[:-1]


class SegmentDocument(QTextBrowser):
    """A text view, so that selection, the caret and screen readers work as everywhere."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._placed: list[Placed] = []
        self._by_number: dict[int, Placed] = {}
        self._positions: list[int] = []
        self.name_of: Callable[[int], str] | None = None
        """What speakers are called; None where they are not shown."""

    def _begin_paragraph(self, cursor: QTextCursor, above: int = 0) -> None:
        if self._placed:
            cursor.insertBlock(self._paragraph(above))
        else:
            cursor.setBlockFormat(self._paragraph(above))

    def _paragraph(self, above: int) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setLineHeight(
            self._theme.line_height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        form.setBottomMargin(8)
        form.setTopMargin(above)
        return form

    def _write(self, cursor: QTextCursor, segment: Segment, name: str) -> None:
        """A segment in a paragraph of its own, at the end."""
        self._begin_paragraph(cursor, _TURN if name else 0)
        placed = self._put(cursor, segment, name)
        self._placed.append(placed)
        self._by_number[segment.number] = placed
        self._positions.append(placed.position)

    def _put(self, cursor: QTextCursor, segment: Segment, name: str) -> Placed:
        if name:
            cursor.insertText(name + _LINE, self._name_format())
        begin = cursor.position()
        spoken = [word.text.strip() for word in segment.words] or segment.text.split()
        words: list[tuple[int, int]] = []
        place = begin
        for word in spoken:
            end = place + places(word)
            words.append((place, end))
            place = end + 1
        cursor.insertText(_broken(spoken), QTextCharFormat())
        placed = Placed(segment, name, begin, tuple(words))
        self._underline_changed(placed)
        return placed

    def _write_all(self, cursor: QTextCursor, wanted: Sequence[tuple[Segment, str]]) -> None:
        """These segments and no others."""
        if len(wanted) == len(self._placed):
            self._rewrite(cursor, wanted)
            return
        self.clear()
        self._placed, self._by_number, self._positions = [], {}, []
        for segment, name in wanted:
            self._write(cursor, segment, name)

    def _rewrite(self, cursor: QTextCursor, wanted: Sequence[tuple[Segment, str]]) -> None:
        """Only the paragraphs that are others now: a correction changes one of hundreds."""
        moved = 0
        for at, (placed, (segment, name)) in enumerate(zip(self._placed, wanted, strict=True)):
            if placed.segment == segment and placed.name == name:
                if moved:
                    self._placed[at] = placed.moved(moved)
                continue
            block = self.document().findBlockByNumber(at)
            before = block.length()
            cursor.setPosition(block.position())
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.removeSelectedText()
            cursor.setBlockFormat(self._paragraph(_TURN if name else 0))
            self._placed[at] = self._put(cursor, segment, name)
            moved += self.document().findBlockByNumber(at).length() - before
        self._by_number = {placed.number: placed for placed in self._placed}
        self._positions = [placed.position for placed in self._placed]

    def _underline_changed(self, placed: Placed) -> None:
        """A quiet line under words that are written otherwise than they were heard."""
        if not any(word.heard for word in placed.segment.words):
            return
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        form.setUnderlineColor(self._theme.colour("line_strong"))
        cursor = QTextCursor(self.document())
        for (begin, end), heard in zip(placed.words, placed.heard, strict=False):
            if heard:
                cursor.setPosition(begin)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(form)

    def _named(self, segments: Iterable[Segment]) -> list[tuple[Segment, str]]:
        """Each with the name that is written above it."""
        named, before = [], None
        for segment in segments:
            named.append((segment, self._turn(segment, before)))
            before = segment.speaker
        return named

    @property
    def _last_speaker(self) -> int | None:
        return self._placed[-1].segment.speaker if self._placed else None

    def _turn(self, segment: Segment, before: int | None) -> str:
        """The name to write above a segment, where another speaker begins."""
        if self.name_of is None or segment.speaker == before:
            return ""
        return tr(_NOBODY) if segment.speaker is None else self.name_of(segment.speaker)

    def _name_format(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(self._theme.font(tokens.SMALL, tokens.SEMIBOLD))
        return form
