"""How words of the transcript are to be written from now on, asked for above them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.texts import tr
from app.vocabulary.entering import LONGEST
from ui.theme.theme import Theme
from ui.view_models.entries import CLINIC, MINE
from ui.widgets.choices import Choice
from ui.widgets.parts import Elided, button, column, row, tool


class WordBar(QWidget):
    """`kept` carries how to write it, and whether for oneself alone; Escape closes the bar."""

    kept = Signal(str, bool)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        box = column(self, gap=4)
        self.heard = Elided("", "small")
        box.addWidget(self.heard)
        line = row(gap=6)
        box.addLayout(line)
        self.word = QLineEdit()
        self.word.setAccessibleName(tr("Always write it like this"))
        self.word.setPlaceholderText(tr("Always write it like this"))
        self.word.setMaxLength(LONGEST)
        self.word.returnPressed.connect(self._on_kept)
        line.addWidget(self.word, 1)
        self.whose = Choice(theme, tr("For whom"))
        self.whose.addItems([tr(CLINIC), tr(MINE)])
        line.addWidget(self.whose)
        self.keep = button(tr("Always"), "small", name=tr("Always write it like this"))
        self.keep.clicked.connect(self._on_kept)
        self.word.textChanged.connect(lambda text: self.keep.setEnabled(bool(text.strip())))
        line.addWidget(self.keep)
        leave = tool(theme, "x", tr("Leave without a new word"), tip=tr("Leave  (Esc)"))
        leave.clicked.connect(self.close_bar)
        line.addWidget(leave)
        self.hide()

    def open(self, heard: str, written: str) -> None:
        """Ask how to write what was heard."""
        self.heard.setText(tr("Heard «{words}». Always write it like this:", words=heard))
        self.word.setText(written)
        self.show()
        self.word.selectAll()
        self.word.setFocus()

    def close_bar(self) -> None:
        self.hide()
        self.closed.emit()

    def _on_kept(self) -> None:
        text = " ".join(self.word.text().split())
        if text:
            self.close_bar()
            self.kept.emit(text, self.whose.currentIndex() == 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)
