"""Events of the log as a table."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.audit.log import LoggedEvent
from ui.view_models.clinic import ClinicViewModel, action_words
from ui.view_models.wording import moment_in_full, number

Index = QModelIndex | QPersistentModelIndex

COLUMNS = ("Number", "When", "Who", "What", "Outcome", "Workstation")


class EventsModel(QAbstractTableModel):
    """Shows what the view model has read, newest first."""

    def __init__(self, clinic: ClinicViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clinic = clinic
        self._events: list[LoggedEvent] = []
        clinic.events_changed.connect(self._on_changed)
        clinic.people_changed.connect(self._on_changed)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self._events)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        event = self._events[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return _in_full(event)
        outcome, reason = ("" if event.status == "ok" else event.status), action_words(event.reason)
        if reason:
            outcome = f"{outcome}: {reason}" if outcome else reason
        return (
            number(event.sequence),
            moment_in_full(event.time),
            self._clinic.name_of(event),
            action_words(event.action),
            outcome or "ok",
            event.workstation,
        )[index.column()]

    def _on_changed(self) -> None:
        self.beginResetModel()
        self._events = list(self._clinic.shown)
        self.endResetModel()


def _in_full(event: LoggedEvent) -> str:
    details = ", ".join(f"{key}: {value}" for key, value in event.detail.items())
    return "\n".join(
        part for part in (f"object: {event.object_id}" if event.object_id else "", details) if part
    )
