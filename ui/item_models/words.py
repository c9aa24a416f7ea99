"""Terms of the vocabulary as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt

from app.domain.term import Term
from ui.item_models.table import Index, Table
from ui.theme.theme import Theme
from ui.view_models.words import CLINIC, KINDS, MINE

TERM = Qt.ItemDataRole.UserRole
HEARD = 3


class WordRows(Table):
    """In the order in which they are given."""

    columns = ("Word", "Kind", "Whose", "Misheard as")

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._rows: list[Term] = []

    def show_terms(self, terms: Sequence[Term]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self._rows = list(terms)
        self.endResetModel()

    def place_of(self, term: Term | None) -> QModelIndex:
        """The row of a term, or none."""
        for place, row in enumerate(self._rows):
            if term is not None and row.id == term.id:
                return self.index(place, 0)
        return QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        term = self._rows[index.row()]
        if role == TERM:
            return term
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return (
                term.text,
                KINDS[term.kind],
                CLINIC if term.person_id is None else MINE,
                ", ".join(term.heard),
            )[index.column()]
        if index.column() == HEARD and role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.colour("ink_soft")
        return None
