"""Lets a place be scrolled in a window that is too low for it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLayoutItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
    QWidgetItem,
)

from ui.laid_out import held
from ui.widgets.parts import column

_SETTLED_MS = 60


class _Inner(QWidget):
    """As high as its column needs at least, where what can give way gives way."""

    def __init__(self, gap: int, least: int) -> None:
        super().__init__()
        self.box = column(self, gap=gap)
        self._least = least

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        wraps = self.box.hasHeightForWidth()
        return QSize(0, 0 if wraps else self._need(self.box, self.width()))

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return self._need(self.box, width)

    def _need(self, box: QVBoxLayout, width: int) -> int:
        margins = box.contentsMargins()
        inside = width - margins.left() - margins.right()
        parts = [(item, box.stretch(at)) for at, item in _items(box)]
        heights = [self._high(one, inside, stretch) for one, stretch in parts if not one.isEmpty()]
        gaps = box.spacing() * max(0, len(heights) - 1)
        # A layout keeps its margins while everything in it is hidden, and has no gap before it.
        empty = sum(one.minimumSize().height() for one, _ in parts if one.isEmpty())
        return margins.top() + margins.bottom() + sum(heights) + gaps + empty

    def _high(self, item: QLayoutItem, width: int, stretch: int) -> int:
        inner = item.layout()
        if isinstance(inner, QVBoxLayout):
            return self._need(inner, width)
        if stretch:
            needs = item.minimumSize().height()
            return max(self._least, needs) if needs else 0
        if item.hasHeightForWidth():
            return item.heightForWidth(width)
        return item.minimumSize().height()


def _items(box: QVBoxLayout) -> Iterator[tuple[int, QLayoutItem]]:
    """Its parts with their places."""
    inside = held(box)
    for at in range(box.count()):
        part = inside.get(at)
        space = box.itemAt(at) if part is None else None  # lives as long as its layout
        item = QWidgetItem(part) if isinstance(part, QWidget) else part or space
        if item is not None:
            yield at, item


class Scroller(QScrollArea):
    """A column that fills the window, and is scrolled where it does not fit into it.

    What has a stretch in the column gives way first, down to `least` pixels or what it needs.
    """

    def __init__(self, *, gap: int = 16, least: int = 150) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = _Inner(gap, least)
        self.box = inner.box
        self.setWidget(inner)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(200, 120)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """What has the keys is in sight once it has its place, with what belongs to it."""
        if now is not None and self.isAncestorOf(now):
            for later in (0, _SETTLED_MS):  # as it stands, and once it is laid out
                QTimer.singleShot(later, now, lambda: self._reveal(now))

    def _reveal(self, part: QWidget) -> None:
        if not self.isAncestorOf(part):
            return
        whole = part
        while (outer := whole.parentWidget()) is not None and outer is not self.widget():
            whole = outer
        self.ensureWidgetVisible(whole, 0, 0)
        self.ensureWidgetVisible(part, 0, 24)
