"""Events of the log as a table."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, Qt

from app.audit.explanations import told
from app.audit.log import LoggedEvent
from app.texts import marked, tr
from ui.item_models.table import Index, Table
from ui.literal import as_tip
from ui.theme.theme import Theme
from ui.view_models.log import LogModel
from ui.view_models.wording import moment_of_day

EVENT = Qt.ItemDataRole.UserRole
WHAT, OUTCOME = 2, 3
_OUTCOMES = {"refused": marked("refused"), "failed": marked("failed")}
"""What is said of an event that was not done."""


@dataclass(frozen=True, slots=True)
class _Row:
    event: LoggedEvent
    texts: tuple[str, str, str, str]


class EventsModel(Table):
    """Shows what the view model has read, newest first; what was refused is marked."""

    columns = (
        marked("When", about="column"),
        marked("Who", about="column"),
        marked("What", about="column"),
        marked("Outcome", about="column"),
    )

    def __init__(self, theme: Theme, log: LogModel, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._log = log
        self._rows: list[_Row] = []
        self._names: dict[str, str] = {}
        log.changed.connect(self._on_changed)

    def place_of(self, wanted: LoggedEvent | None) -> QModelIndex:
        """The row of an event, or none."""
        for place, row in enumerate(self._rows):
            if wanted is not None and row.event.sequence == wanted.sequence:
                return self.index(place, 0)
        return QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, place = self._rows[index.row()], index.column()
        if role == EVENT:
            return row.event
        if role == Qt.ItemDataRole.DisplayRole:
            return row.texts[place]
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tip(row.texts[WHAT]) if place == WHAT else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(row.texts)
        return self._mark(row, role) if place == OUTCOME else None

    def _mark(self, row: _Row, role: int) -> object:
        """How an outcome looks that is not the usual one."""
        status = row.event.status
        if status == "ok":
            return None
        colour, icon = ("brick", "octagon-x") if status == "refused" else ("amber", "circle-alert")
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.colour(colour)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._theme.icon(icon, colour, 16)
        return None

    def _on_changed(self) -> None:
        events, shown = self._log.events, [row.event for row in self._rows]
        if shown and self._names == self._log.people and events[: len(shown)] == shown:
            self._append(events[len(shown) :])
            return
        self.beginResetModel()
        self._names = dict(self._log.people)
        self._rows = [self._row(event) for event in events]
        self.endResetModel()

    def _append(self, events: list[LoggedEvent]) -> None:
        """Older events come below, and nobody loses the place where they read."""
        if events:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(events) - 1)
            self._rows += [self._row(event) for event in events]
            self.endInsertRows()

    def _row(self, event: LoggedEvent) -> _Row:
        who = self._log.name_of(event)
        outcome = tr(_OUTCOMES[event.status]) if event.status in _OUTCOMES else ""
        return _Row(event, (moment_of_day(event.time), who, what(event, self._log, who), outcome))


def what(event: LoggedEvent, log: LogModel, who: str) -> str:
    """The sentence of an event without its time, and without who did it where it begins so."""
    sentence, name = told(event, log.people).removesuffix("."), f"{who} "
    if sentence.casefold().startswith(name.casefold()):
        sentence = sentence[len(name) :]
    return sentence[:1].upper() + sentence[1:]
