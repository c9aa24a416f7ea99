"""The small pieces that every view is built from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.literal import as_caption, as_tip
from ui.theme import tokens
from ui.theme.theme import Theme

_AROUND_OFFERED = 44
"""What margins and gaps of something found take, in pixels."""
_SMALL_EMPTY = 170
"""The height under which an empty place shows words alone, in pixels."""


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Plain text in one of the roles of the stylesheet."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made


class Flowing(QLabel):
    """Wrapped text whose height follows its width alone.

    A QLabel asks for the height of its narrowest form, which stretches what scrolls.
    """

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        if role:
            self.setProperty("role", role)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(80, self.fontMetrics().height())


class Elided(QLabel):
    """One line that ends in dots where there is too little room; all of it is in its tooltip."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__()
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        self.setText(text)

    def text(self) -> str:
        return self._whole

    def setText(self, text: str) -> None:  # noqa: N802
        self._whole = text
        self.setToolTip(as_tip(text))
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        self.ensurePolished()
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._whole) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(40, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), int(self.alignment()), self._fitting())
        painter.end()

    def _fitting(self) -> str:
        return self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())


class Parted(Elided):
    """Facts between commas: those for which there is no room are left out, from the last on."""

    def _fitting(self) -> str:
        facts = self._whole.split(", ")
        metrics = self.fontMetrics()
        while len(facts) > 1 and metrics.horizontalAdvance(", ".join(facts)) > self.width():
            facts.pop()
        return metrics.elidedText(", ".join(facts), Qt.TextElideMode.ElideRight, self.width())


def reading(theme: Theme, text: str) -> str:
    """Text as the panes set it, with its line height; everything in it is escaped."""
    from html import escape  # noqa: PLC0415  brings the names of all characters along

    height = f"line-height:{theme.line_height:.0f}%"
    return f'<p style="{height}; margin:0">{escape(text)}</p>'


def button(text: str, kind: str = "", *, tip: str = "", name: str = "") -> QPushButton:
    """A push button; `name` is its accessible name where the text alone says too little."""
    made = QPushButton(text)
    if kind:
        made.setProperty("kind", kind)
    if tip:
        made.setToolTip(tip)
    made.setAccessibleName(name or text)
    made.setAutoDefault(True)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


class Offered(QPushButton):
    """Something that was found, on one line; ends in dots where there is too little room."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        self._whole = text
        self.setProperty("kind", "found")
        self.setAccessibleName(name)
        self.setToolTip(as_tip(text))
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        room = self.width() - self.iconSize().width() - _AROUND_OFFERED
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(f"  {as_caption(shown)}")

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(120, super().minimumSizeHint().height())


def tool(theme: Theme, icon: str, name: str, *, tip: str = "", size: int = 18) -> QToolButton:
    """A button of an icon alone; its name is spoken and shown as its tooltip."""
    made = QToolButton()
    theme.decorate(made, icon, "ink_soft", size)
    made.setAccessibleName(name)
    made.setToolTip(tip or name)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def follow(made: QPushButton | QToolButton, action: QAction) -> None:
    """Let a button trigger an action and carry its tooltip."""
    made.clicked.connect(action.trigger)
    made.setToolTip(action.toolTip())


def surface(kind: str) -> QFrame:
    """A frame with one of the stylesheet's surfaces."""
    made = QFrame()
    made.setProperty("surface", kind)
    return made


def rule() -> QFrame:
    """A hairline."""
    made = surface("rule")
    made.setFixedHeight(tokens.HAIRLINE)
    return made


def column(parent: QWidget | None = None, *, gap: int = 8, margin: int = 0) -> QVBoxLayout:
    """A vertical layout on the grid."""
    made = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    made.setContentsMargins(margin, margin, margin, margin)
    made.setSpacing(gap)
    return made


def row(parent: QWidget | None = None, *, gap: int = 8, margin: int = 0) -> QHBoxLayout:
    """A horizontal layout on the grid."""
    made = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    made.setContentsMargins(margin, margin, margin, margin)
    made.setSpacing(gap)
    return made


class _Framed(QWidget):
    """Space around a widget that goes away together with it."""

    def __init__(self, inner: QWidget, margins: tuple[int, int, int, int]) -> None:
        super().__init__()
        self._inner = inner
        box = row(self)
        box.setContentsMargins(*margins)
        box.addWidget(inner)
        inner.installEventFilter(self)
        self.setVisible(not inner.isHidden())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if watched is self._inner and event.type() in (
            QEvent.Type.ShowToParent,
            QEvent.Type.HideToParent,
        ):
            self.setVisible(not self._inner.isHidden())
        return super().eventFilter(watched, event)


def framed(inner: QWidget, left: int, top: int, right: int, bottom: int) -> QWidget:
    """A widget with space around it, as long as it is shown."""
    return _Framed(inner, (left, top, right, bottom))


class Folding(QWidget):
    """Panels under each other; no room is taken while none of them is shown."""

    def __init__(self) -> None:
        super().__init__()
        self._panels: list[QWidget] = []
        self.box = column(self, gap=12)
        self.hide()

    def add(self, panel: QWidget) -> None:
        self._panels.append(panel)
        self.box.addWidget(panel)
        panel.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(any(not panel.isHidden() for panel in self._panels))
        return super().eventFilter(watched, event)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Change a property that the stylesheet asks for."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


class Glyph(QWidget):
    """An icon that is only looked at; what it means is always said beside it as well."""

    def __init__(self, theme: Theme, icon: str, colour: str = "ink_soft", size: int = 18) -> None:
        super().__init__()
        self._theme, self._icon, self._colour, self._size = theme, icon, colour, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(QSize(size, size))
        theme.changed.connect(self.update)

    def show_icon(self, icon: str, colour: str) -> None:
        self._icon, self._colour = icon, colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        box = QRectF(0, 0, self._size, self._size)
        self._theme.draw_icon(painter, self._icon, self._colour, box)
        painter.end()


class Notice(QFrame):
    """A calm panel in place: an icon, a sentence, what else to know, and ways on."""

    def __init__(self, theme: Theme, kind: str, icon: str, title: str, text: str = "") -> None:
        super().__init__()
        self.setProperty("surface", kind)
        colour = {"amber": "amber", "brick": "brick", "accent": "accent"}.get(kind, "ink_soft")
        self.box = box = row(self, gap=12)
        box.setContentsMargins(16, 12, 12, 12)
        self.glyph = Glyph(theme, icon, colour, 20)
        box.addWidget(self.glyph, 0, Qt.AlignmentFlag.AlignTop)
        self.words = words = column(gap=4)
        self.title = label(title, "strong", wrap=True)
        self.text = label(text, "soft", wrap=True)
        self.text.setVisible(bool(text))
        words.addWidget(self.title)
        words.addWidget(self.text)
        self.more = column(gap=8)
        words.addLayout(self.more)
        words.addStretch()
        box.addLayout(words, 1)
        self.ways = row(gap=8)
        box.addLayout(self.ways)

    def say(self, title: str, text: str = "") -> None:
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))


class EmptyState(QWidget):
    """What an empty place says: what belongs here, and what to do first."""

    def __init__(self, theme: Theme, icon: str, title: str, text: str) -> None:
        super().__init__()
        outer = row(self, margin=16)
        middle = QWidget()
        middle.setMinimumWidth(200)
        middle.setMaximumWidth(360)
        outer.addStretch(1)
        outer.addWidget(middle, 20)
        outer.addStretch(1)
        box = column(middle, gap=8)
        box.addStretch(2)
        self._glyph = Glyph(theme, icon, "line_strong", 32)
        box.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignHCenter)
        self.title = label(title, "strong", wrap=True)
        self.text = label(text, "soft", wrap=True)
        for one in (self.title, self.text):
            one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            box.addWidget(one)
        box.addStretch(3)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._glyph.setVisible(self.height() >= _SMALL_EMPTY)

    def say(self, title: str, text: str) -> None:
        self.title.setText(title)
        self.text.setText(text)
