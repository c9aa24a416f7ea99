"""A table of rows that are chosen as a whole, without a grid."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QLineEdit, QTableView


class Table(QTableView):
    """`widths` in pixels; the column of width 0 takes what is left. Typing goes to a `field`."""

    def __init__(
        self,
        name: str,
        model: QAbstractItemModel,
        widths: Sequence[int],
        field: QLineEdit | None = None,
    ) -> None:
        super().__init__()
        self._field = field
        self.setAccessibleName(name)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(34)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(widths.index(0), QHeaderView.ResizeMode.Stretch)
        self.use_widths(widths)

    def use_widths(self, widths: Sequence[int]) -> None:
        """Other widths, where the window became narrow or wide."""
        for place, width in enumerate(widths):
            if width:
                self.horizontalHeader().resizeSection(place, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if self._field is not None and event.text().isprintable() and event.text().strip():
            self._field.setFocus()
            self._field.insert(event.text())
        else:
            super().keyPressEvent(event)
