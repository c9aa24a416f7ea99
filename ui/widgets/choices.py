"""A check box and a combo box that paint their marks in the palette's colours."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QComboBox

from ui.theme.theme import Theme

_BOX, _GAP = 20, 10


class Check(QCheckBox):
    """A box with a check mark, and its words."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self._theme = theme
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(_BOX + _GAP + words + 4, _BOX + 8)

    def hitButton(self, pos: object) -> bool:  # noqa: N802
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(1, (self.height() - _BOX) / 2 + 1, _BOX - 2, _BOX - 2)
        checked, focused = self.isChecked(), self.hasFocus()
        edge = "ink" if focused and checked else "accent" if focused or checked else "line_strong"
        painter.setPen(QPen(self._theme.colour(edge), 2 if focused else 1))
        painter.setBrush(self._theme.colour("accent" if checked else "raised"))
        painter.drawRoundedRect(box, 5, 5)
        if checked:
            self._theme.draw_icon(painter, "check", "on_accent", box.adjusted(2, 2, -2, -2))
        painter.setPen(self._theme.colour("ink"))
        words = QRectF(_BOX + _GAP, 0, self.width() - _BOX - _GAP, self.height())
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, int(align), self.text())
        painter.end()


class Choice(QComboBox):
    """A list to choose from."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        painter = QPainter(self)
        side = 16.0
        box = QRectF(self.width() - side - 10, (self.height() - side) / 2, side, side)
        self._theme.draw_icon(painter, "chevron-down", "ink_soft", box)
        painter.end()
