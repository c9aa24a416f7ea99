"""The people of the clinic as rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.accounts.people import PersonView
from app.domain.identifiers import PersonId
from app.texts import tr
from ui.view_models.people import last_seen, roles_in_words, state_of

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


class PeopleRows(QAbstractListModel):
    """In the order in which they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PersonView] = []

    def show_people(self, people: Sequence[PersonView]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self._rows = list(people)
        self.endResetModel()

    def place_of(self, person: PersonId | None) -> QModelIndex:
        """The row of a person, or none."""
        for place, row in enumerate(self._rows):
            if row.person.id == person:
                return self.index(place, 0)
        return QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            who = row.person
            return ", ".join(
                (
                    who.display_name,
                    roles_in_words(who.roles),
                    tr("signs in as {name}", name=who.name),
                    state_of(row)[0],
                    last_seen(row),
                )
            )
        return None
