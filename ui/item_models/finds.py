"""Patients, and what a search found, as rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from app.domain.note import NoteStatus
from app.domain.patient import Patient
from app.retrieval.query import Piece
from app.retrieval.search import Hit
from app.store.searched import SearchKind
from app.texts import marked, tr
from ui.item_models.table import Index
from ui.view_models.visit_words import about_patient
from ui.view_models.wording import day, local

ROW = Qt.ItemDataRole.UserRole

_WHAT = {
    SearchKind.PATIENT: ("user", marked("Patient")),
    SearchKind.VISIT: ("calendar-days", marked("Reason of the visit")),
    SearchKind.NOTE: ("notebook-pen", marked("Note")),
    SearchKind.ADDENDUM: ("pencil", marked("Remark on a note")),
    SearchKind.TRANSCRIPT: ("audio-lines", marked("Transcript")),
}
_NOTES = {
    NoteStatus.PRELIMINARY: marked("Note to check"),
    NoteStatus.FINAL: marked("Signed note"),
    NoteStatus.AMENDED: marked("Amended note"),
}


@dataclass(frozen=True, slots=True)
class FindRow:
    """One row: who, what it is, when, and the words; `subject` is what opens."""

    subject: Patient | Hit
    icon: str
    name: str
    line: tuple[Piece, ...]
    what: str
    day: str


class FindsModel(QAbstractListModel):
    """In the order in which they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FindRow] = []

    def show_subjects(self, subjects: Sequence[Patient | Hit]) -> None:
        """Replace the rows."""
        self.beginResetModel()
        self._rows = [
            _of_patient(one) if isinstance(one, Patient) else _of_hit(one) for one in subjects
        ]
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def first(self) -> QModelIndex:
        return self.index(0, 0) if self._rows else QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            words = "".join(piece.text for piece in row.line)
            return ", ".join(part for part in (row.name, row.what, row.day, words) if part)
        return None


def found_at(index: QModelIndex) -> Patient | Hit | None:
    """What opens from a row."""
    row = index.data(ROW)
    return row.subject if isinstance(row, FindRow) else None


def _of_patient(patient: Patient) -> FindRow:
    about = about_patient(patient)
    allergies = (
        "  ·  " + tr("allergies: {allergies}", allergies=", ".join(patient.allergies))
        if patient.allergies
        else ""
    )
    line = (Piece(f"{about}{allergies}", found=False),)
    return FindRow(patient, "user", patient.name, line, patient.identifier, "")


def _of_hit(hit: Hit) -> FindRow:
    icon, what = _WHAT[hit.kind]
    if hit.status is not None:
        what = _NOTES.get(hit.status, what)
    when = "" if hit.visit_at is None else day(local(hit.visit_at).date())
    return FindRow(hit, icon, hit.patient_name, hit.excerpt, tr(what), when)
