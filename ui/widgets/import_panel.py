"""The files that are to come into a visit, before, while and after they do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.texts import marked, plural, tr
from ui.spoken import announce
from ui.theme.theme import Theme
from ui.view_models.importing import Fate, FileRow, ImportViewModel, Phase
from ui.view_models.wording import number
from ui.widgets.parts import Elided, Glyph, button, clear, column, label, row

_MOST_HEIGHT = 240
_MOST_WIDTH = 860
_STAYS = marked(
    "Each becomes a part of the recording, in this order. The files stay where they are and are not"
    " encrypted there: delete them yourself when you need them no more."
)
_MARKS = {
    Fate.WAITING: ("audio-lines", "ink_soft"),
    Fate.TAKEN: ("check", "accent"),
    Fate.TAKEN_IN_PART: ("triangle-alert", "amber"),
    Fate.REFUSED: ("octagon-x", "brick"),
}


class ImportPanel(QFrame):
    """Opens above the bar for several files; Escape leaves it."""

    accepted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, importing: ImportViewModel) -> None:
        super().__init__()
        self._theme = theme
        self._importing = importing
        self._phase = Phase.NONE
        self.setProperty("surface", "raised")
        outer = row(self, gap=16)
        outer.setContentsMargins(20, 14, 16, 14)
        outer.addWidget(Glyph(theme, "upload", "accent", 24), 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=4)
        self.title = label("", "strong", wrap=True)
        self.text = label(tr(_STAYS), "soft", wrap=True)
        words.addWidget(self.title)
        words.addWidget(self.text)
        words.addSpacing(4)
        self.area = _Rows()
        self.area.setAccessibleName(tr("Files"))
        self.area.setMaximumWidth(_MOST_WIDTH)
        narrow = row()
        narrow.addWidget(self.area, 20)
        narrow.addStretch(1)
        words.addLayout(narrow)
        outer.addLayout(words, 1)
        self.leave = button(tr("Leave"), "quiet")
        self.leave.clicked.connect(importing.dismiss)
        self.accept = button("", "primary")
        self.accept.clicked.connect(self.accepted)
        for way in (self.leave, self.accept):
            outer.addWidget(way, 0, Qt.AlignmentFlag.AlignTop)
        importing.changed.connect(self._refresh)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self._importing.dismiss()
        else:
            super().keyPressEvent(event)

    def _refresh(self) -> None:
        phase, before = self._importing.phase, self._phase
        self._phase = phase
        if phase is Phase.NONE:
            if not self.isHidden():
                self.hide()
                self.closed.emit()
            return
        self.area.show_rows([_Row(self._theme, one) for one in self._importing.rows])
        self.title.setText(self._title())
        self.setAccessibleName(self.title.text())
        good = len(self._importing.good)
        self.text.setVisible(phase in (Phase.ASKING, Phase.IMPORTING) and good > 0)
        self.accept.setVisible(phase is Phase.ASKING and good > 0)
        self.accept.setText(
            plural(good, "Import 1 file", "Import {count} files", count=number(good))
        )
        self.accept.setAccessibleName(self.accept.text())
        self.leave.setVisible(phase in (Phase.ASKING, Phase.DONE))
        name, verb = (
            (tr("Close the list"), tr("Close"))
            if phase is Phase.DONE
            else (tr("Import none"), tr("Leave"))
        )
        self.leave.setText(verb)
        self.leave.setAccessibleName(name)
        self.leave.setToolTip(f"{verb}  (Esc)")
        self.show()
        if phase is not before:
            announce(self, self.title.text())
            if phase in (Phase.ASKING, Phase.DONE):
                (self.accept if phase is Phase.ASKING and good else self.leave).setFocus()

    def _title(self) -> str:
        rows, good = len(self._importing.rows), len(self._importing.good)
        match self._phase:
            case Phase.LOOKING:
                return tr("Looking at the files")
            case Phase.ASKING if not good:
                return plural(
                    rows,
                    "This file cannot be imported",
                    "None of these {count} files can be imported",
                    count=number(rows),
                )
            case Phase.ASKING if good < rows:
                return tr(
                    "{good} of {files} can be imported into this visit",
                    good=number(good),
                    files=_files(rows),
                )
            case Phase.ASKING:
                return plural(
                    good,
                    "Import 1 file into this visit?",
                    "Import {count} files into this visit?",
                    count=number(good),
                )
            case Phase.IMPORTING:
                return plural(
                    good, "Importing 1 file", "Importing {count} files", count=number(good)
                )
            case _:
                return plural(
                    good,
                    "{count} of {files} was imported",
                    "{count} of {files} were imported",
                    count=number(good),
                    files=_files(rows),
                )


class _Rows(QScrollArea):
    """As high as its rows, up to a bound."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QWidget] = []
        self._files = QWidget()
        self._list = column(self._files, gap=2)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(self._files)

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        """Replace the rows."""
        clear(self._list)
        self.shown = list(rows)
        for one in rows:
            self._list.addWidget(one)
            one.show()
        self._fit()
        self.setVisible(bool(rows))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wanted = self._list.totalSizeHint().height()
        if self._list.hasHeightForWidth():
            wanted = self._list.totalHeightForWidth(self.viewport().width())
        self.setFixedHeight(min(_MOST_HEIGHT, wanted))


class _Row(QFrame):
    """One file; the keys can reach it, so that it is read aloud."""

    spoken_role = QAccessible.Role.ListItem

    def __init__(self, theme: Theme, file: FileRow) -> None:
        super().__init__()
        self.setProperty("surface", "read")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        facts = ", ".join(part for part in (file.form, file.length) if part)
        self.setAccessibleName(
            " ".join(part for part in (f"{file.name}:", facts, file.words) if part)
        )
        box = row(self, gap=10)
        box.setContentsMargins(0, 3, 12, 3)
        box.addWidget(Glyph(theme, *_MARKS[file.fate], 16), 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=0)
        head = row(gap=12)
        head.addWidget(Elided(file.name), 1)
        head.addWidget(label(file.form, "small"))
        length = label(file.length, "small")
        length.setMinimumWidth(48)
        length.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(length)
        words.addLayout(head)
        if file.words and file.fate is not Fate.TAKEN:
            words.addWidget(label(file.words, "small", wrap=True))
        box.addLayout(words, 1)


def _files(count: int) -> str:
    return plural(count, "1 file", "{count} files", count=number(count))
