"""Validation reports as a table, the newest first."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from app.texts import marked
from app.validation.report_page import Judged
from ui.item_models.table import Index, Table
from ui.theme.theme import Theme
from ui.view_models.validation import cases_of, verdict_of
from ui.view_models.wording import number, when

JUDGED = Qt.ItemDataRole.UserRole
VERDICT = 5


class ReportRows(Table):
    """In the order in which they are given."""

    columns = (
        marked("Report", about="column"),
        marked("Made", about="column"),
        marked("Model", about="column"),
        marked("Precision", about="column"),
        marked("Cases", about="column"),
        marked("What the clinic asks for", about="column"),
    )
    figures = frozenset({0})

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, parent)
        self._rows: list[Judged] = []

    def key_of(self, row: Judged) -> object:
        return row.report.number

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == JUDGED:
            return row
        words, icon, colour = verdict_of(row)
        body = row.report.body
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return (
                number(row.report.number),
                when(row.report.made_at),
                body.model_name,
                f"{body.precision}, {body.device}",
                cases_of(row),
                words,
            )[index.column()]
        if index.column() == VERDICT and role == Qt.ItemDataRole.DecorationRole:
            return self._theme.icon(icon, colour, 16)
        if index.column() == VERDICT and role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.colour(colour)
        return super().data(index, role)
