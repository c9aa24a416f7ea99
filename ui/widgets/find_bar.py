"""Finding a text in the transcript."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.texts import tr
from ui.theme.theme import Theme
from ui.widgets.parts import label, row, tool


class FindBar(QWidget):
    """A field, how often its text was found, and the ways from one place to the next."""

    chosen = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._count, self._place = 0, -1
        line = row(self, gap=4)
        self.text = QLineEdit()
        self.text.setAccessibleName(tr("Find in the transcript"))
        self.text.setPlaceholderText(tr("Find in the transcript"))
        self.text.returnPressed.connect(lambda: self.step(1))
        line.addWidget(self.text, 1)
        self.count = label("", "small")
        line.addWidget(self.count)
        for icon, name, step in (
            ("chevron-left", tr("Previous place found"), -1),
            ("chevron-right", tr("Next place found"), 1),
        ):
            made = tool(theme, icon, name)
            made.clicked.connect(lambda _=False, step=step: self.step(step))
            line.addWidget(made)
        leave = tool(theme, "x", tr("Close finding"), tip=tr("Close finding  (Esc)"))
        leave.clicked.connect(self.close_bar)
        line.addWidget(leave)
        self.hide()

    def open(self) -> None:
        """Show the field with the keys in it."""
        self.show()
        self.text.selectAll()
        self.text.setFocus()

    def close_bar(self) -> None:
        """Hide the field and what was found."""
        self.hide()
        self.text.clear()
        self.closed.emit()

    def show_count(self, count: int) -> None:
        """Begin anew with so many places; the first one is shown."""
        self._count, self._place = count, -1
        if count:
            self.step(1)
        else:
            self.count.setText(tr("Not found") if self.text.text().strip() else "")

    def step(self, step: int) -> None:
        """Go to the next or previous place, around the end."""
        if self._count:
            self._place = (self._place + step) % self._count
            self.count.setText(tr("{place} of {count}", place=self._place + 1, count=self._count))
            self.chosen.emit(self._place)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)
