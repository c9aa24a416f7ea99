"""What the visit shows while files are held over it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from app.texts import marked, tr
from ui.theme.theme import Theme
from ui.theme.tokens import RADIUS
from ui.widgets.parts import Glyph, column, label

WORDS = marked("Drop audio here to import it into this visit")
_MARGIN = 16.0
_LINE = 2.0


class DropTarget(QWidget):
    """A calm frame over what lies under `head`, which goes on saying whose visit it is.

    While it shows it takes the files itself, so that no field under it takes their names as text.
    """

    dropped = Signal(QMimeData)

    def __init__(self, theme: Theme, parent: QWidget, head: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._whole = parent
        self._head = head
        self._held = False
        self.setAcceptDrops(True)
        self.setAccessibleName(tr(WORDS))
        box = column(self, gap=8)
        box.addStretch(1)
        box.addWidget(Glyph(theme, "upload", "accent", 32), 0, Qt.AlignmentFlag.AlignHCenter)
        for text, role in (
            (tr(WORDS), "title"),
            (tr("WAV, FLAC, MP3, M4A, Ogg, Opus or WebM"), "soft"),
        ):
            said = label(text, role)
            said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            box.addWidget(said)
        box.addStretch(1)
        self.hide()

    def appear(self) -> None:
        """Cover what can be covered."""
        self.setGeometry(self._whole.rect().adjusted(0, self._head.geometry().bottom() + 1, 0, 0))
        self.raise_()
        self.show()

    def let_go(self) -> None:
        """What was held left the visit, or came over this frame, which is then told next."""
        QTimer.singleShot(0, self, lambda: None if self._held else self.hide())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        self._held = True
        event.acceptProposedAction()

    def dragLeaveEvent(self, _: QDragLeaveEvent) -> None:  # noqa: N802
        self._held = False
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        self._held = False
        self.hide()
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.colour("canvas"))
        painter.setBrush(self._theme.colour("accent_soft"))
        pen = QPen(self._theme.colour("accent"), _LINE, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        frame = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        painter.end()
