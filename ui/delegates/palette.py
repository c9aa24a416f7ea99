"""Paints an action of the palette: icon, name, and its shortcut at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.actions import ActionId, Actions
from ui.theme import tokens
from ui.theme.theme import Theme


class PaletteDelegate(QStyledItemDelegate):
    """Rows of the command palette; the id of the action is in the user role."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, 40)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        spec = Actions.spec(ActionId(str(index.data(Qt.ItemDataRole.UserRole))))
        box = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent_soft"))
            painter.drawRoundedRect(box, 6, 6)
        self._theme.draw_icon(
            painter,
            spec.icon,
            "accent" if selected else "ink_soft",
            QRectF(box.left() + 12, box.center().y() - 9, 18, 18),
        )
        words = box.adjusted(42, 0, -12, 0)
        painter.setFont(self._theme.font())
        painter.setPen(self._theme.colour("ink"))
        painter.drawText(
            words,
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            Actions.name(spec.id),
        )
        painter.setFont(self._theme.font(tokens.SMALL))
        painter.setPen(self._theme.colour("ink_soft"))
        painter.drawText(
            words,
            int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
            Actions.keys(spec.id),
        )
        painter.restore()
