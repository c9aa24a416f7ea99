"""The note against its draft: what stands, and who edited, removed, added or attested the rest."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from app.domain.identifiers import PersonId
from app.review.changes import Changed, Fate, Run, Story
from app.texts import marked, plural, tr
from ui.theme import tokens
from ui.theme.theme import Theme
from ui.view_models.wording import number
from ui.widgets.parts import Flowing, column, row, tool

_NOTHING = Story((), {})
_COUNTS = {
    Fate.EDITED: marked("{count} edited"),
    Fate.REMOVED: marked("{count} removed"),
    Fate.ADDED: marked("{count} added"),
}


class DraftStory(QWidget):
    """Removed words are struck through, new ones underlined; under each sentence stands who."""

    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._story = _NOTHING
        self._model = ""
        box = column(self, gap=4)
        line = row(gap=6)
        line.setContentsMargins(20, 0, 10, 4)
        self.counts = Flowing("", "small")
        line.addWidget(self.counts, 1)
        leave = tool(theme, "x", tr("Back to the note"), tip=tr("Back to the note  (Esc)"))
        leave.clicked.connect(self.closed)
        line.addWidget(leave)
        box.addLayout(line)
        self.text = QTextBrowser()
        self.text.setAccessibleName(tr("What became of the draft"))
        self.text.document().setDefaultFont(theme.font())
        self.text.document().setDocumentMargin(20)
        box.addWidget(self.text, 1)
        theme.changed.connect(self._write)

    def show_story(self, story: Story) -> None:
        """Show what became of a draft."""
        self._story = story
        fates = Counter(one.fate for part in story.sections for one in part.statements)
        self._model = _main_model(story)
        said = [
            plural(
                fates[Fate.STANDS],
                "{count} sentence as drafted by {model}",
                "{count} sentences as drafted by {model}",
                count=number(fates[Fate.STANDS]),
                model=self._model,
            )
        ]
        said += [
            tr(words, count=number(fates[fate])) for fate, words in _COUNTS.items() if fates[fate]
        ]
        self.counts.setText(", ".join(said))
        place = self.text.verticalScrollBar().value()
        self._write()
        self.text.verticalScrollBar().setValue(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _write(self) -> None:
        pen = _Pen(self._theme, self.text)
        for part in self._story.sections:
            if part.statements:
                pen.heading(part.title)
            for one in part.statements:
                pen.sentence(one.runs)
                said = _who(one, self._story)
                told = one.model is None or one.model.name != self._model
                if told or one.fate is not Fate.STANDS or one.attested_by is not None:
                    pen.remark(said)


class _Pen:
    """Writes into a document in the formats of the look."""

    def __init__(self, theme: Theme, text: QTextBrowser) -> None:
        self._kept, self._gone, self._new = (QTextCharFormat() for _ in range(3))
        self._kept.setForeground(theme.colour("ink"))
        self._gone.setForeground(theme.colour("brick"))
        self._gone.setFontStrikeOut(True)
        self._new.setForeground(theme.colour("accent"))
        self._new.setFontUnderline(True)
        self._soft = QTextCharFormat()
        self._soft.setForeground(theme.colour("ink_soft"))
        small = QFont(theme.font())
        small.setPixelSize(tokens.SMALL)
        self._soft.setFont(small)
        self._title = QTextCharFormat(self._kept)
        self._title.setFontWeight(QFont.Weight(tokens.SEMIBOLD))
        self._height = theme.line_height
        text.clear()
        self._cursor = QTextCursor(text.document())
        self._first = True

    def heading(self, title: str) -> None:
        self._block(0 if self._first else 16, 4)
        self._cursor.insertText(title, self._title)

    def sentence(self, runs: tuple[Run, ...]) -> None:
        self._block(6, 0)
        for place, run in enumerate(runs):
            if place:
                self._cursor.insertText(" ", self._kept)
            if run.before == run.now:
                self._cursor.insertText(run.now, self._kept)
                continue
            self._cursor.insertText(run.before, self._gone)
            if run.before and run.now:
                self._cursor.insertText(" ", self._kept)
            self._cursor.insertText(run.now, self._new)

    def remark(self, words: str) -> None:
        self._block(0, 4)
        self._cursor.insertText(words, self._soft)

    def _block(self, above: int, below: int) -> None:
        paragraph = QTextBlockFormat()
        paragraph.setLineHeight(
            self._height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        paragraph.setTopMargin(above)
        paragraph.setBottomMargin(below)
        if self._first:
            self._cursor.setBlockFormat(paragraph)
        else:
            self._cursor.insertBlock(paragraph)
        self._first = False


def _main_model(story: Story) -> str:
    """The model that wrote most of it."""
    names = Counter(
        one.model.name
        for part in story.sections
        for one in part.statements
        if one.model is not None
    )
    return names.most_common(1)[0][0] if names else tr("no model")


def _who(one: Changed, story: Story) -> str:
    """Who wrote a sentence, and what became of it, in words."""
    by = _name(one.by, story)
    model = one.model.name if one.model is not None else tr("no model")
    said = {
        Fate.STANDS: tr("Stands as drafted by {model}", model=model),
        Fate.EDITED: tr("Edited by {name}, drafted by {model}", name=by, model=model),
        Fate.REMOVED: tr("Removed by {name}, drafted by {model}", name=by, model=model),
        Fate.ADDED: tr("Added by {name}", name=by),
    }[one.fate]
    if one.attested_by is None:
        return said
    attested = tr(
        "attested by {name}: «{reason}»",
        name=_name(one.attested_by, story),
        reason=one.attestation_reason,
    )
    return f"{said}; {attested}"


def _name(person: PersonId | None, story: Story) -> str:
    name = story.names.get(person) if person is not None else None
    return name if name is not None else tr("somebody")
