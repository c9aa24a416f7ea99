"""The last seconds of sound as bars, so that a person sees that they are heard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.texts import tr
from ui.theme.theme import Theme

_BAR, _GAP = 3, 2
_FLOOR = 0.004


class LevelMeter(QWidget):
    """Paints what it is given, newest at the right; grey while nothing is recorded."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._levels: Sequence[float] = ()
        self._active = False
        self.setAccessibleName(tr("Microphone level"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(36)
        self.setMinimumWidth(80)
        self.setMaximumWidth(480)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(240, 36)

    def show_levels(self, levels: Sequence[float], *, active: bool) -> None:
        self._levels, self._active = levels, active
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        count = self.width() // (_BAR + _GAP)
        levels = list(self._levels)[-count:]
        levels = [0.0] * (count - len(levels)) + levels
        painter.setBrush(self._theme.colour("accent" if self._active else "line_strong"))
        for place, level in enumerate(levels):
            loud = max(level, _FLOOR) ** 0.5
            height = max(3.0, loud * self.height())
            box = QRectF(place * (_BAR + _GAP), (self.height() - height) / 2, _BAR, height)
            painter.drawRoundedRect(box, 1.5, 1.5)
        painter.end()
