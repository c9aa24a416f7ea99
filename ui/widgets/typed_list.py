"""A list beside a field that finds: typing goes to the field."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate


class TypedList(QListView):
    """Enter or a click opens what `subject` gives for a row, if it gives something."""

    opened = Signal(object)
    typed = Signal(str)

    def __init__(
        self, name: str, delegate: QStyledItemDelegate, subject: Callable[[QModelIndex], object]
    ) -> None:
        super().__init__()
        self._subject = subject
        self.setAccessibleName(name)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.clicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        subject = self._subject(index) if index.isValid() else None
        if subject is not None:
            self.opened.emit(subject)
