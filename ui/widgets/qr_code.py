"""A QR code, painted sharply; dark on light in every look, because phones read it so."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import tokens

QUIET = 4
"""Modules of light around the code. Source: ISO/IEC 18004, section 9.1."""

Modules = tuple[tuple[bool, ...], ...]


class QrCode(QWidget):
    """`modules` row by row, dark is true, without the quiet zone."""

    def __init__(self, modules: Modules, name: str, side: int = 200) -> None:
        """`side` is what the picture comes near to: each module gets whole pixels."""
        super().__init__()
        self._modules = modules
        self.setAccessibleName(name)
        count = len(modules) + 2 * QUIET
        self.setFixedSize(*(2 * (max(1, round(side / count)) * count,)))

    def forget(self) -> None:
        """Paint nothing any more."""
        self._modules = ()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.LIGHT.raised))
        painter.drawRoundedRect(self.rect(), tokens.RADIUS, tokens.RADIUS)
        # Whole pixels of the screen for each module, so that no seam appears between them.
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        paint_modules(painter, self._modules, round(self.width() * ratio))
        painter.end()


def paint_modules(painter: QPainter, modules: Modules, side: int) -> None:
    """Paint a code with its quiet zone into a square of whole units at the origin."""
    if not modules:
        return
    count = len(modules) + 2 * QUIET
    size = max(1, side // count)
    edge = (side - size * len(modules)) // 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.LIGHT.ink))
    for row, line in enumerate(modules):
        for column, dark in enumerate(line):
            if dark:
                painter.drawRect(QRect(edge + column * size, edge + row * size, size, size))
