"""Templates as a table."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from app.domain.template import Template
from app.texts import marked
from ui.item_models.table import Index, Table
from ui.literal import as_tip
from ui.theme.theme import Theme
from ui.view_models.templates import TemplatesModel

TEMPLATE = Qt.ItemDataRole.UserRole


class TemplateRows(Table):
    """In the order in which they are given; retired ones are pale."""

    columns = (marked("Template", about="column"), "")

    def __init__(
        self, theme: Theme, templates: TemplatesModel, parent: QObject | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._templates = templates
        self._rows: list[Template] = []

    def key_of(self, row: Template) -> object:
        return row.key

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        template = self._rows[index.row()]
        state = self._templates.state(template)
        if role == TEMPLATE:
            return template
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return template.title if index.column() == 0 else state
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tip(template.title)
        pale = index.column() == 1 or self._templates.is_retired(template)
        if pale and role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.colour("ink_soft")
        return None
