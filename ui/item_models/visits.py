"""Visits as rows, with a heading for each day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from app.days import here
from app.domain.encounter import Encounter
from app.domain.identifiers import EncounterId
from app.domain.patient import Patient
from app.texts import tr
from ui.view_models.today import Visit
from ui.view_models.visit_words import STATE_WORDS, about_patient
from ui.view_models.wording import day_heading, when

Index = QModelIndex | QPersistentModelIndex
_MINUTE_MS = 60_000
ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Heading:
    day: date
    title: str


@dataclass(frozen=True, slots=True)
class VisitRow:
    """A visit; where the page is the patient's, its notes are named instead of the patient."""

    encounter: Encounter
    patient: Patient
    notes: str | None = None


class VisitsModel(QAbstractListModel):
    """Newest first, as the records give them; after midnight the days are named anew."""

    day_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Heading | VisitRow] = []
        self._today = here(datetime.now(UTC))
        timer = QTimer(self)
        timer.setInterval(_MINUTE_MS)
        timer.timeout.connect(self.look_at_the_day)
        timer.start()

    def show_visits(
        self,
        visits: Sequence[Visit],
        now: datetime | None = None,
        notes: Mapping[EncounterId, str] | None = None,
    ) -> None:
        """Replace the rows; `notes` names the notes of each visit of one patient."""
        self.beginResetModel()
        self._rows = []
        self._today = here(now or datetime.now(UTC))
        before: date | None = None
        for encounter, patient in visits:
            day = here(encounter.started_at)
            if day != before:
                before = day
                self._rows.append(Heading(day, day_heading(day, self._today)))
            named = None if notes is None else notes[encounter.id]
            self._rows.append(VisitRow(encounter, patient, named))
        self.endResetModel()

    def look_at_the_day(self, now: datetime | None = None) -> None:
        """Name the days anew once it is another one; what is selected stays so."""
        today = here(now or datetime.now(UTC))
        if today == self._today:
            return
        self._today = today
        self._rows = [
            Heading(row.day, day_heading(row.day, today)) if isinstance(row, Heading) else row
            for row in self._rows
        ]
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))
        self.day_changed.emit(today)

    def first_visit(self) -> QModelIndex:
        """The first row that can be opened."""
        for place, row in enumerate(self._rows):
            if isinstance(row, VisitRow):
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
            return row.title if isinstance(row, Heading) else _spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _spoken(row: VisitRow) -> str:
    about = about_patient(row.patient)
    reason = row.encounter.reason or tr("no reason given")
    return (
        f"{row.patient.name}, {about}, {reason}, {when(row.encounter.started_at)}, "
        f"{tr(STATE_WORDS[row.encounter.state])}"
    )


def visit_at(index: QModelIndex) -> EncounterId | None:
    """The visit of a row; a heading has none."""
    row = index.data(ROW)
    return row.encounter.id if isinstance(row, VisitRow) else None
