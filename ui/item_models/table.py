"""What every table of the office is: rows under named columns, painted anew with the theme."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.texts import tr
from ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class Table(QAbstractTableModel):
    """Rows in the order in which they are given.

    A subclass names its columns, says what makes two rows the same, and what a cell shows.
    """

    columns: tuple[str, ...]
    """Texts marked with `about="column"`, translated where they are shown."""
    figures: frozenset[int] = frozenset()
    """Columns of figures: they stand at the right, under each other."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[Any] = []
        theme.changed.connect(self._on_theme)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def key_of(self, row: Any) -> object:
        """What a row is known by, also after its other figures have changed."""
        return row

    def place_of(self, wanted: Any | None) -> QModelIndex:
        """The row that is the same as this one, or none."""
        if wanted is not None:
            key = self.key_of(wanted)
            for place, row in enumerate(self._rows):
                if self.key_of(row) == key:
                    return self.index(place, 0)
        return QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(self.columns[section], about="column")
        return self._aligned(section, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a subclass does not say itself."""
        return self._aligned(index.column(), role)

    def _aligned(self, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and column in self.figures:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _on_theme(self) -> None:
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
