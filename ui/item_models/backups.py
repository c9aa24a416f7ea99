"""Backups as a table, the newest first."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from app.texts import marked, tr
from ui.item_models.table import Index, Table
from ui.theme.theme import Theme
from ui.view_models.backups import Shown, size_words, state_of
from ui.view_models.wording import number, when

SHOWN = Qt.ItemDataRole.UserRole
BY, STATE = 1, 4


class BackupRows(Table):
    """In the order in which they are given."""

    columns = (
        marked("Made", about="column"),
        marked("By", about="column"),
        marked("Size", about="column"),
        marked("Events", about="column"),
        marked("State", about="column"),
    )
    figures = frozenset({2, 3})

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._rows: list[Shown] = []

    def key_of(self, row: Shown) -> object:
        return row.backup.folder

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == SHOWN:
            return row
        words, icon, colour = state_of(row)
        backup = row.backup
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return (
                when(backup.made_at),
                backup.made_by or tr("unknown"),
                size_words(backup.bytes),
                number(backup.events) if backup.complete else "",
                words,
            )[index.column()]
        if index.column() == STATE and role == Qt.ItemDataRole.DecorationRole:
            return self._theme.icon(icon, colour, 16)
        if index.column() == STATE and role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.colour(colour)
        return super().data(index, role)
