"""Text that grows while somebody speaks: final segments, then what is not final yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import takewhile

from PySide6.QtGui import QTextCharFormat, QTextCursor

from app.domain.transcript import Segment, Word
from ui.theme.theme import Theme
from ui.widgets.segment_document import places
from ui.widgets.segment_text import SegmentText


class LiveSegments(SegmentText):
    """Shows live text after the segments of a transcript; the next transcript replaces it.

    Screen readers are told of what is final. What is not changes several times in a second, and
    would be read out each time.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._live: tuple[Segment, ...] = ()
        self._spoken = ("", "")
        self._spoken_at: int | None = None

    def show_segments(self, segments: Iterable[Segment]) -> None:
        followed = self._at_end and bool(self._live or self._spoken_at is not None)
        self._drop_spoken()
        self._live = ()
        super().show_segments(segments)
        if followed:
            self._go_to_end()

    def add_segment(self, segment: Segment) -> None:
        self._drop_spoken()
        self._live = ()
        super().add_segment(segment)

    def show_live(
        self, segments: Sequence[Segment], stable: Sequence[Word], tail: Sequence[Word]
    ) -> None:
        """Show what is final, what is certain and what is a guess, following the end if in view."""
        followed = self._at_end
        if tuple(segments) != self._live:
            self._write_final(tuple(segments))
        self._write_spoken(_joined(stable), _joined(tail))
        if followed and (segments or stable or tail):
            self._go_to_end()

    # inside

    def _write_final(self, segments: tuple[Segment, ...]) -> None:
        """Write those that are new, or that became other ones."""
        same = _alike(self._live, segments)
        self._drop_spoken()
        self._drop_last(len(self._live) - same)
        first = not self._placed
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        for segment in segments[same:]:
            self._write(cursor, segment, self._turn(segment, self._last_speaker))
        cursor.endEditBlock()
        if first:
            self._set_margins()
        self._live = segments

    def _write_spoken(self, stable: str, tail: str) -> None:
        """One paragraph; only what differs is written."""
        if (stable, tail) == self._spoken:
            return
        if not stable and not tail:
            self._drop_spoken()
            return
        with self._unannounced():
            cursor = QTextCursor(self.document())
            cursor.beginEditBlock()
            cursor.movePosition(QTextCursor.MoveOperation.End)
            if self._spoken_at is None:
                self._begin_paragraph(cursor)
                if not self._placed:
                    self._set_margins()
                self._spoken_at = cursor.position()
            same = _alike(self._spoken[0], stable)
            certain = self._spoken_at + places(stable[:same])
            cursor.setPosition(certain, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            cursor.insertText(stable[same:], QTextCharFormat())
            guess = QTextCharFormat()
            guess.setForeground(self._theme.colour("ink_faint"))
            cursor.insertText(f" {tail}" if stable and tail else tail, guess)
            cursor.endEditBlock()
        self._spoken = (stable, tail)

    def _drop_spoken(self) -> None:
        if self._spoken_at is None:
            return
        with self._unannounced():
            self._cut_from(self._spoken_at)
        self._spoken, self._spoken_at = ("", ""), None

    def _drop_last(self, count: int) -> None:
        """Take back the last segments, which became other ones."""
        if count <= 0:
            return
        for placed in self._placed[-count:]:
            del self._by_number[placed.number]
        self._cut_from(self._placed[-count].position)
        del self._placed[-count:], self._positions[-count:]

    def _cut_from(self, position: int) -> None:
        """Take away the paragraph that this position is in, and what follows it."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(max(0, self.document().findBlock(position).position() - 1))
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.setCharFormat(QTextCharFormat())

    @contextmanager
    def _unannounced(self) -> Iterator[None]:
        """Change the text without a word to screen readers, which listen to the document."""
        was_blocked = self.document().blockSignals(True)
        try:
            yield
        finally:
            self.document().blockSignals(was_blocked)

    def _on_theme(self) -> None:
        super()._on_theme()
        (stable, tail), self._spoken = self._spoken, ("", "")
        self._write_spoken(stable, tail)


def _alike(one: Sequence[object], other: Sequence[object]) -> int:
    """How much of the beginning is the same."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda two: two[0] is two[1] or two[0] == two[1], pairs))


def _joined(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)
