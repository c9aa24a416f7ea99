"""What became of what was heard: the words of a version against those of the engine."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from app.domain.identifiers import TranscriptId
from app.domain.transcript import Transcript
from app.texts import marked, plural, tr
from app.transcription.rewording import Run, RunKind
from ui.theme.theme import Theme
from ui.view_models.wording import number, when
from ui.widgets.choices import Choice
from ui.widgets.parts import Parted, column, row, tool

_COUNTS = {
    RunKind.CHANGED: (marked("{count} word changed"), marked("{count} words changed")),
    RunKind.ADDED: (marked("{count} word added"), marked("{count} words added")),
    RunKind.REMOVED: (marked("{count} word removed"), marked("{count} words removed")),
}


class ChangesView(QWidget):
    """Removed words are struck through, new ones underlined; segments as they were heard stay out.

    `version_chosen` carries the id of the version to compare.
    """

    version_chosen = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._runs: tuple[Run, ...] = ()
        box = column(self, gap=4)
        line = row(gap=6)
        line.setContentsMargins(20, 0, 10, 4)
        self.version = Choice(theme, tr("Version of the transcript"))
        self.version.activated.connect(
            lambda place: self.version_chosen.emit(self.version.itemData(place))
        )
        line.addWidget(self.version)
        self.counts = Parted("", "small")
        line.addWidget(self.counts, 1)
        leave = tool(theme, "x", tr("Close the changes"), tip=tr("Close the changes  (Esc)"))
        leave.clicked.connect(self.closed)
        line.addWidget(leave)
        box.addLayout(line)
        self.text = QTextBrowser()
        self.text.setAccessibleName(tr("Changes since it was heard"))
        self.text.document().setDefaultFont(theme.font())
        self.text.document().setDocumentMargin(20)
        box.addWidget(self.text, 1)
        theme.changed.connect(self._write)

    def show_versions(self, versions: Sequence[Transcript], chosen: TranscriptId) -> None:
        """Offer the versions, the newest first."""
        self.version.clear()
        kept = {one.id: one for one in versions}
        for place, one in reversed(list(enumerate(versions))):
            before = kept.get(one.parent) if one.parent is not None else None
            if before is None:
                name = tr("As it was heard")
            elif one.parts != before.parts:
                name = tr("With recording {number}", number=len(one.parts))
            elif one.author is None:
                name = tr("As it is written")
            else:
                name = tr("Correction {number}", number=place)
            self.version.addItem(f"{name}, {when(one.created_at)}", one.id)
        self.version.setCurrentIndex(self.version.findData(chosen))

    def show_runs(self, runs: tuple[Run, ...]) -> None:
        """Show what differs from what was heard, segment by segment."""
        self._runs = runs
        said = [
            plural(count, *words, count=number(count))
            for kind, words in _COUNTS.items()
            if (count := _words(runs, kind))
        ]
        self.counts.setText(", ".join(said) or tr("Nothing differs from what was heard"))
        self._write()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _write(self) -> None:
        gone, new, kept = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        gone.setForeground(self._theme.colour("brick"))
        gone.setFontStrikeOut(True)
        new.setForeground(self._theme.colour("accent"))
        new.setFontUnderline(True)
        kept.setForeground(self._theme.colour("ink"))
        paragraph = QTextBlockFormat()
        paragraph.setLineHeight(
            self._theme.line_height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        paragraph.setBottomMargin(8)
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        cursor.setBlockFormat(paragraph)
        first = True
        for _, group in groupby(self._runs, lambda run: run.segment):
            segment = list(group)
            if all(run.kind is RunKind.KEPT for run in segment):
                continue
            if not first:
                cursor.insertBlock(paragraph)
            first = False
            for place, run in enumerate(segment):
                if place:
                    cursor.insertText(" ", kept)
                if run.kind is RunKind.KEPT:
                    cursor.insertText(run.text, kept)
                    continue
                cursor.insertText(run.heard, gone)
                if run.heard and run.text:
                    cursor.insertText(" ", kept)
                cursor.insertText(run.text, new)


def _words(runs: Sequence[Run], kind: RunKind) -> int:
    return sum(
        max(len(run.heard.split()), len(run.text.split())) for run in runs if run.kind is kind
    )
