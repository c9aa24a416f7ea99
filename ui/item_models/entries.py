"""Entries of the clinic's and a person's own lists as a table."""

from __future__ import annotations

from typing import Generic

from PySide6.QtCore import QObject, Qt

from ui.item_models.table import Index, Table
from ui.theme.theme import Theme
from ui.view_models.entries import E, EntriesModel

ENTRY = Qt.ItemDataRole.UserRole


class EntryRows(Table, Generic[E]):
    """In the order in which they are given; the last column is less important."""

    def __init__(
        self, theme: Theme, entries: EntriesModel[E], parent: QObject | None = None
    ) -> None:
        super().__init__(theme, parent)
        self.columns = entries.columns
        self._entries = entries
        self._rows: list[E] = []

    def key_of(self, row: E) -> object:
        return row.id

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._rows[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._entries.texts(entry)[index.column()]
        last = index.column() == len(self.columns) - 1
        if last and role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.colour("ink_soft")
        return None
