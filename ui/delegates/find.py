"""Paints a patient or a hit: who, what it is and when, and the words with those found marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.retrieval.query import Piece
from ui.delegates.ground import paint_ground
from ui.item_models.finds import ROW, FindRow
from ui.theme import tokens
from ui.theme.theme import Theme

_HEIGHT = 64
_WHAT = 200
_MARK = 2
"""By how much a mark is wider than its words, on each side."""


class FindDelegate(QStyledItemDelegate):
    """Rows of the list of patients and of what was found."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, _HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW)
        if not isinstance(row, FindRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        paint_ground(self._theme, painter, box, option.state)
        inner = box.adjusted(16, 11, -16, -11)
        icon = QRectF(inner.left(), inner.center().y() - 10, 20, 20)
        self._theme.draw_icon(painter, row.icon, "ink_soft", icon)
        words = inner.adjusted(36, 0, 0, 0)
        top = QRectF(words.left(), words.top(), words.width() - _WHAT - 16, words.height() / 2)
        self._text(painter, top, row.name, strong=True)
        right = QRectF(words.right() - _WHAT, top.top(), _WHAT, top.height())
        about = "  ·  ".join(part for part in (row.what, row.day) if part)
        self._text(painter, right, about, right=True)
        foot = QRectF(words.left(), words.center().y() + 2, words.width(), words.height() / 2 - 2)
        self._pieces(painter, foot, row.line)
        painter.restore()

    def _text(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        *,
        strong: bool = False,
        right: bool = False,
    ) -> None:
        size, weight = (tokens.BODY, tokens.SEMIBOLD) if strong else (tokens.SMALL, tokens.REGULAR)
        font = self._theme.font(size, weight)
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink" if strong else "ink_soft"))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), shown)

    def _pieces(self, painter: QPainter, box: QRectF, pieces: Sequence[Piece]) -> None:
        """The words in one line, cut where there is no room; a mark is a ground and a weight."""
        align = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        at = box.left()
        for piece in pieces:
            font = self._theme.font(
                tokens.SMALL, tokens.SEMIBOLD if piece.found else tokens.REGULAR
            )
            metrics, room = QFontMetricsF(font), box.right() - at
            shown = metrics.elidedText(piece.text, Qt.TextElideMode.ElideRight, room)
            wide = metrics.horizontalAdvance(shown)
            place = QRectF(at, box.top(), wide + 1, box.height())
            if piece.found and shown:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.colour("evidence"))
                painter.drawRoundedRect(place.adjusted(-_MARK, 0, _MARK, 0), 3, 3)
            painter.setFont(font)
            painter.setPen(self._theme.colour("ink" if piece.found else "ink_soft"))
            painter.drawText(place, align, shown)
            at += wide
            if shown != piece.text:
                return
