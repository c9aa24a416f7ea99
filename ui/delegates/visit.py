"""Paints a visit: when, who, why and how far."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.days import here, today
from app.domain.encounter import EncounterState
from app.texts import tr
from ui.item_models.visits import ROW, Heading, VisitRow
from ui.theme import tokens
from ui.theme.theme import Theme
from ui.view_models.visit_words import STATE_WORDS, age_of
from ui.view_models.wording import clock, when

_HEADING, _VISIT = 44, 64
_CLOCK, _STATE, _SIGN = 96, 176, 26

_STATES = {
    EncounterState.PLANNED: ("mic", "ink_soft"),
    EncounterState.RECORDED: ("audio-lines", "ink_soft"),
    EncounterState.NO_SPEECH: ("circle-alert", "amber"),
    EncounterState.TRANSCRIBED: ("audio-lines", "ink_soft"),
    EncounterState.DRAFTED: ("list-checks", "amber"),
    EncounterState.SIGNED: ("signature", "accent"),
}


class VisitDelegate(QStyledItemDelegate):
    """Rows of the list of visits."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        heading = isinstance(index.data(ROW), Heading)
        return QSize(200, _HEADING if heading else _VISIT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            self._heading(painter, row, box)
        elif isinstance(row, VisitRow):
            state = option.state
            self._visit(painter, row, box, state)
        painter.restore()

    def _heading(self, painter: QPainter, row: Heading, box: QRectF) -> None:
        painter.setFont(self._theme.font(tokens.SMALL, tokens.SEMIBOLD))
        painter.setPen(self._theme.colour("ink_soft"))
        painter.drawText(
            box.adjusted(16, 0, 0, -8),
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom),
            row.title,
        )

    def _visit(
        self, painter: QPainter, row: VisitRow, box: QRectF, state: QStyle.StateFlag
    ) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = selected and bool(state & QStyle.StateFlag.State_HasFocus)
        card = box.adjusted(1, 1, -1, -1)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent_soft" if selected else "hover"))
            painter.drawRoundedRect(card, tokens.RADIUS, tokens.RADIUS)
        elif box.height() > 0:
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.drawLine(card.bottomLeft() + _point(16, 1), card.bottomRight() + _point(-16, 1))
        if focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(card, tokens.RADIUS, tokens.RADIUS)
        inner = box.adjusted(16, 10, -16, -10)
        self._times(painter, row, QRectF(inner.left(), inner.top(), _CLOCK, inner.height()))
        wide = self._state_width(painter)
        middle = inner.adjusted(_CLOCK + 16, 0, -wide - 16, 0)
        self._who(painter, row, middle)
        self._state(painter, row, QRectF(inner.right() - wide, inner.top(), wide, inner.height()))

    def _state_width(self, painter: QPainter) -> int:
        """As wide as the longest state, so that all of them stand under each other."""
        painter.setFont(self._theme.font(tokens.SMALL))
        longest = map(painter.fontMetrics().horizontalAdvance, map(tr, STATE_WORDS.values()))
        return min(_STATE, _SIGN + max(longest))

    def _times(self, painter: QPainter, row: VisitRow, box: QRectF) -> None:
        self._line(painter, box, clock(row.encounter.started_at), top=True, weight=True)
        if here(row.encounter.started_at) == today():
            self._line(painter, box, when(row.encounter.started_at), top=False)

    def _who(self, painter: QPainter, row: VisitRow, box: QRectF) -> None:
        if row.notes is not None:
            reason = row.encounter.reason or tr("No reason given")
            self._line(painter, box, reason, top=True, weight=True)
            self._line(painter, box, row.notes or tr("No note yet"), top=False)
            return
        self._line(painter, box, row.patient.name, top=True, weight=True)
        parts = [part for part in (age_of(row.patient), row.encounter.reason) if part]
        self._line(painter, box, "  ·  ".join(parts) or tr("No reason given"), top=False)

    def _state(self, painter: QPainter, row: VisitRow, box: QRectF) -> None:
        icon, colour = _STATES[row.encounter.state]
        words = tr(STATE_WORDS[row.encounter.state])
        middle = box.center().y()
        self._theme.draw_icon(painter, icon, colour, QRectF(box.left(), middle - 9, 18, 18))
        painter.setFont(self._theme.font(tokens.SMALL))
        painter.setPen(self._theme.colour("ink_soft" if colour == "ink_soft" else colour))
        painter.drawText(
            box.adjusted(_SIGN, 0, 0, 0),
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            painter.fontMetrics().elidedText(
                words, Qt.TextElideMode.ElideRight, int(box.width()) - _SIGN
            ),
        )

    def _line(
        self, painter: QPainter, box: QRectF, text: str, *, top: bool, weight: bool = False
    ) -> None:
        size = tokens.BODY if top else tokens.SMALL
        font = self._theme.font(size, tokens.SEMIBOLD if weight else tokens.REGULAR)
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink" if top else "ink_soft"))
        side = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignBottom
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | side), shown)


def _point(x: float, y: float) -> QPointF:
    return QPointF(x, y)
