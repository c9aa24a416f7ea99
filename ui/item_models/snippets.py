"""Snippets as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt

from app.domain.snippet import Snippet
from ui.item_models.table import Index, Table
from ui.theme.theme import Theme
from ui.view_models.words import CLINIC, MINE

SNIPPET = Qt.ItemDataRole.UserRole
TEXT = 3


class SnippetRows(Table):
    """In the order in which they are given."""

    columns = ("Name", "Key", "Whose", "Text")

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._rows: list[Snippet] = []

    def show_snippets(self, snippets: Sequence[Snippet]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self._rows = list(snippets)
        self.endResetModel()

    def place_of(self, snippet: Snippet | None) -> QModelIndex:
        """The row of a snippet, or none."""
        for place, row in enumerate(self._rows):
            if snippet is not None and row.id == snippet.id:
                return self.index(place, 0)
        return QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        snippet = self._rows[index.row()]
        if role == SNIPPET:
            return snippet
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return (
                snippet.name,
                snippet.key,
                CLINIC if snippet.person_id is None else MINE,
                " ".join(snippet.text.split()),
            )[index.column()]
        if index.column() == TEXT and role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.colour("ink_soft")
        return None
