"""Painted figures of the place «Machine»: a bar, a memory's parts, and a column for each day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QHelpEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.texts import plural, tr
from ui.theme import tokens
from ui.theme.theme import Theme
from ui.view_models.machine_words import MemoryMap, Part, length
from ui.view_models.wording import day

_THIN, _THICK = 6, 20
_COLUMNS = 120


class Bar(QWidget):
    """How full something is; what it means is said beside it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._share: float | None = None
        self._grave = False
        self.setFixedHeight(_THIN)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(140, _THIN)

    def show_share(self, share: float | None, *, grave: bool) -> None:
        """From 0 to 1; None paints an empty ground."""
        self._share, self._grave = share, grave
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("sunken"))
        round_ = _THIN / 2
        painter.drawRoundedRect(QRectF(0, 0, self.width(), _THIN), round_, round_)
        if self._share:
            painter.setBrush(self._theme.colour("brick" if self._grave else "accent"))
            wide = max(float(_THIN), min(1.0, self._share) * self.width())
            painter.drawRoundedRect(QRectF(0, 0, wide, _THIN), round_, round_)
        painter.end()


class PartsBar(QWidget):
    """The parts of a memory beside each other, as wide as they are large."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._map: MemoryMap | None = None
        self.setFixedHeight(_THICK)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_map(self, parts: MemoryMap) -> None:
        """Replace what is shown."""
        self._map = parts
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0.5, 0.5, self.width() - 1, _THICK - 1)
        frame = QPainterPath()
        frame.addRoundedRect(box, 6, 6)
        painter.setClipPath(frame)
        painter.setPen(Qt.PenStyle.NoPen)
        at = 0.0
        for part in self._map.parts if self._map is not None else ():
            wide = self.width() * part.bytes / max(1, self._map.total if self._map else 1)
            _fill(painter, self._theme, part)
            painter.drawRect(QRectF(at, 0, max(2.0, wide - 1), _THICK))
            at += wide
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawPath(frame)
        painter.end()


class Swatch(QWidget):
    """A square that looks as a part does in its bar."""

    def __init__(self, theme: Theme, part: Part) -> None:
        super().__init__()
        self._theme, self._part = theme, part
        self.setFixedSize(12, 12)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _fill(painter, self._theme, self._part)
        painter.setPen(QPen(self._theme.colour("line_strong"), 1))
        painter.drawRoundedRect(QRectF(0.5, 0.5, 11, 11), 3, 3)
        painter.end()


class DayColumns(QWidget):
    """Seconds of each day as columns on one line, the newest at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._days: Sequence[tuple[date, float]] = ()
        self.setFixedHeight(_COLUMNS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_days(self, days: Sequence[tuple[date, float]]) -> None:
        """Replace what is shown, oldest first."""
        self._days = days
        busy = [one for one in days if one[1]]
        most = max(busy, key=lambda one: one[1], default=None)
        self.setAccessibleName(tr("Audio written down each day"))
        self.setAccessibleDescription(
            plural(
                len(busy),
                "{count} day with audio; the most on {day}: {length}",
                "{count} days with audio; the most on {day}: {length}",
                day=day(most[0]),
                length=length(most[1]),
            )
            if most is not None
            else tr("none", about="audio")
        )
        self.update()

    def event(self, event: QEvent) -> bool:
        """A column under the pointer says its day and its length."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self._days:
            at = int(event.pos().x() * len(self._days) / max(1, self.width()))
            when, seconds = self._days[min(max(0, at), len(self._days) - 1)]
            QToolTip.showText(event.globalPos(), f"{day(when)}: {length(seconds)}", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(tokens.SMALL))
        words = painter.fontMetrics().height() + 4
        floor = self.height() - words
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawLine(QPointF(0, floor + 0.5), QPointF(self.width(), floor + 0.5))
        most = max((seconds for _, seconds in self._days), default=0.0)
        step = self.width() / max(1, len(self._days))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        for place, (_, seconds) in enumerate(self._days):
            if seconds:
                tall = max(2.0, seconds / most * (floor - words))
                wide = max(1.0, min(28.0, step * 0.7))
                left = step * place + (step - wide) / 2
                painter.drawRoundedRect(QRectF(left, floor - tall, wide, tall), 2, 2)
        painter.setPen(self._theme.colour("ink_soft"))
        if self._days:
            foot = QRectF(0, floor + 2, self.width(), words)
            painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, day(self._days[0][0]))
            painter.drawText(foot, Qt.AlignmentFlag.AlignRight, day(self._days[-1][0]))
            head = QRectF(0, 0, self.width(), words)
            painter.drawText(
                head,
                Qt.AlignmentFlag.AlignLeft,
                tr("{length} on the fullest day", length=length(most)),
            )
        painter.end()


def _fill(painter: QPainter, theme: Theme, part: Part) -> None:
    colour = theme.colour(part.colour)
    painter.setBrush(QBrush(colour, Qt.BrushStyle.Dense5Pattern) if part.hatched else colour)
