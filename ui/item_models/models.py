"""Models as a table: what is used, what is here, what could be installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.texts import marked, tr
from ui.item_models.table import Index, Table
from ui.theme.theme import Theme
from ui.view_models.machine_words import memory_words
from ui.view_models.models import ROLES, state_of

if TYPE_CHECKING:
    from app.catalog.models import Listed

LISTED = Qt.ItemDataRole.UserRole
STATE = 3


class ModelRows(Table):
    """In the order in which they are given."""

    columns = (
        marked("Model", about="column"),
        marked("For", about="column"),
        marked("Size", about="column"),
        marked("State", about="column"),
    )
    figures = frozenset({2})

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._rows: list[Listed] = []

    def key_of(self, row: Listed) -> object:
        return row.entry.key

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == LISTED:
            return row
        words, icon, colour = state_of(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            entry = row.entry
            name = tr("{model} (the clinic's own)", model=entry.name) if entry.own else entry.name
            return (name, tr(ROLES[entry.role]), memory_words(entry.bytes), words)[index.column()]
        if index.column() == STATE and role == Qt.ItemDataRole.DecorationRole:
            return self._theme.icon(icon, colour, 16)
        if role == Qt.ItemDataRole.ForegroundRole and (index.column() == STATE or not row.present):
            return self._theme.colour(colour if index.column() == STATE else "ink_soft")
        return super().data(index, role)
