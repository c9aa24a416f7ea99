"""A way on that deserves a sentence: an icon, a name and what it means."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton

from ui.theme.theme import Theme
from ui.widgets.parts import Glyph, column, label, row


class BigChoice(QPushButton):
    """A button as wide as its card."""

    def __init__(self, theme: Theme, icon: str, title: str, text: str, *, colour: str) -> None:
        super().__init__()
        self.setProperty("kind", "choice")
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        box = row(self, gap=16)
        box.setContentsMargins(18, 14, 14, 14)
        box.addWidget(Glyph(theme, icon, colour, 24), 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=2)
        words.addWidget(label(title, "strong", wrap=True))
        words.addWidget(label(text, "small", wrap=True))
        box.addLayout(words, 1)
        box.addWidget(Glyph(theme, "chevron-right", "ink_soft", 18))

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(320, self.heightForWidth(max(320, self.width())))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        inside = self.layout()
        return inside.heightForWidth(width) if inside is not None else 0
