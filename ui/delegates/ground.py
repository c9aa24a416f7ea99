"""What lies under a painted row: a line, or a card where it is chosen or pointed at."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle

from ui.theme import tokens
from ui.theme.theme import Theme


def paint_ground(theme: Theme, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
    selected = bool(state & QStyle.StateFlag.State_Selected)
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    card = box.adjusted(1, 1, -1, -1)
    if selected or hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_soft" if selected else "hover"))
        painter.drawRoundedRect(card, tokens.RADIUS, tokens.RADIUS)
    else:
        painter.setPen(QPen(theme.colour("line"), 1))
        foot = round(box.bottom() - 0.5)
        painter.drawLine(round(box.left()) + 16, foot, round(box.right()) - 16, foot)
    if selected and state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawRoundedRect(card, tokens.RADIUS, tokens.RADIUS)
