"""What was computed for whom on which day, the newest first."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from app.store.usage import Used
from app.texts import marked
from ui.item_models.table import Index, Table
from ui.theme.theme import Theme
from ui.view_models.machine_words import length
from ui.view_models.wording import day, number


class UsageRows(Table):
    """In the order in which they are given."""

    columns = (
        marked("Day", about="column"),
        marked("Person", about="column"),
        marked("Notes", about="column"),
        marked("Audio", about="column"),
        marked("Tokens read", about="column"),
        marked("Tokens written", about="column"),
        marked("At work", about="column"),
        marked("Waited", about="column"),
    )
    figures = frozenset({2, 3, 4, 5, 6, 7})

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._rows: list[tuple[str, Used]] = []

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        name, used = self._rows[index.row()]
        tally = used.tally
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return (
                day(used.day),
                name,
                number(tally.notes),
                length(tally.audio_seconds),
                number(tally.prompt_tokens),
                number(tally.tokens),
                length(tally.busy_seconds),
                length(tally.waited_seconds),
            )[index.column()]
        return super().data(index, role)
