"""A check box and a combo box that paint their marks in the palette's colours."""

from __future__ import annotations

import sys

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from ui.theme.theme import Theme

_BOX, _GAP = 20, 10
_AIR = 2


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
        if not self.isEnabled():
            edge = "line"
        painter.setPen(QPen(self._theme.colour(edge), 2 if focused else 1))
        full, mark = ("accent", "on_accent") if self.isEnabled() else ("hover", "ink_soft")
        painter.setBrush(self._theme.colour(full if checked else "raised"))
        painter.drawRoundedRect(box, 5, 5)
        if checked:
            self._theme.draw_icon(painter, "check", mark, box.adjusted(2, 2, -2, -2))
        painter.setPen(self._theme.colour("ink" if self.isEnabled() else "ink_soft"))
        words = QRectF(_BOX + _GAP, 0, self.width() - _BOX - _GAP, self.height())
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, int(align), self.text())
        painter.end()


class Choice(QComboBox):
    """A list to choose from; what is chosen ends in dots where there is too little room."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        if sys.platform.startswith("linux"):  # where Qt tells what is chosen as the name
            self.setAccessibleDescription(name)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room.width() - _AIR
        )
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        side = 16.0
        box = QRectF(self.width() - side - 10, (self.height() - side) / 2, side, side)
        self._theme.draw_icon(painter, "chevron-down", "ink_soft", box)
        painter.end()
