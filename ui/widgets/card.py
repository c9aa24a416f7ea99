"""The page of the quiet stages: one card in the middle of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from ui.actions import Place
from ui.theme.theme import Theme
from ui.widgets.parts import column, label, row, surface


class Mark(QWidget):
    """The application's mark."""

    def __init__(self, theme: Theme, size: int = 40) -> None:
        super().__init__()
        self._emblem = theme.emblem
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        self._emblem.paint(painter, self.rect())
        painter.end()


class CardPage(QScrollArea):
    """Scrolls when the window is small; `box` is the card's column."""

    language_chosen = Signal(str)
    """Somebody wants to read another language, by its ISO 639 code."""
    places: tuple[Place, ...] = ()
    """Which actions can be used from here."""

    def __init__(self, theme: Theme, title: str, text: str, *, width: int = 480) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        outer = column(page, margin=24)
        outer.addStretch(2)
        middle: QHBoxLayout = row()
        middle.addStretch()
        card = surface("paper")
        card.setFixedWidth(width)
        self.box = column(card, gap=12)
        self.box.setContentsMargins(40, 36, 40, 36)
        head = row(gap=14)
        head.addWidget(Mark(theme))
        self.title = label(title, "title", wrap=True)
        head.addWidget(self.title, 1)
        self.box.addLayout(head)
        self.text = label(text, "soft", wrap=True)
        self.text.setVisible(bool(text))
        self.box.addWidget(self.text)
        self.box.addSpacing(4)
        middle.addWidget(card)
        middle.addStretch()
        outer.addLayout(middle)
        outer.addStretch(3)
        self.setWidget(page)

    def reveal(self, panel: QWidget) -> None:
        """Scroll to what has just opened, once it has its place."""
        QTimer.singleShot(0, panel, lambda: self.ensureWidgetVisible(panel, 0, 24))

    def print_out(self) -> None:
        """Print what the card shows, where that can be printed."""
