"""What of a window a person cannot see or reach at the size that it has."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QToolButton,
    QWidget,
)

from ui.widgets.command_palette import CommandPalette
from ui.widgets.parts import Elided

FIELDS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit)
_LEAST = 44
"""How much of what scrolls is in sight at least, in pixels."""
_BREAK = "\u200b"
"""Where a long word may be broken."""
_ARROW = 40
"""What a list of choices needs beside its text."""


def shown(window: QWidget) -> list[QWidget]:
    """The controls and texts that are on the screen; those in the palette alone while it is open.

    Parts of a control are not asked for: the control is.
    """
    palette = next((one for one in window.findChildren(CommandPalette) if one.isVisible()), None)
    return [
        widget
        for widget in (palette or window).findChildren(QWidget)
        if widget.isVisible()
        and widget.window() is window
        and isinstance(widget, (*FIELDS, QLabel))
        and not isinstance(widget, QHeaderView)
        and not isinstance(widget.parentWidget(), QComboBox | QLineEdit | QTableView)
    ]


def faults(window: QWidget) -> list[str]:
    """Controls out of reach, texts that are cut, and what lies on top of something else."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    found: list[str] = []
    places: list[tuple[QWidget, QRect]] = []
    for widget in shown(window):
        lost, rect = _reach(widget)
        found += [f"{named(widget)}: {words}" for words in (*lost, *_cut(widget))]
        if not rect.isEmpty() and (not isinstance(widget, QLabel) or widget.text()):
            places.append((widget, rect))
    found += [
        f"{named(one)} lies on {named(other)}"
        for (one, here), (other, there) in combinations(places, 2)
        if not one.isAncestorOf(other)
        and not other.isAncestorOf(one)
        and min((both := here.intersected(there)).width(), both.height()) > 2
    ]
    return found


def named(widget: QWidget) -> str:
    """The widget as a report names it."""
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    inside = type(widget.parentWidget()).__name__
    words = (text or widget.accessibleName())[:60]
    return f"{type(widget).__name__} «{words}» in {inside}"


def _reach(widget: QWidget) -> tuple[list[str], QRect]:
    """Where parents cut it off though nothing scrolls to it, and what is seen of it now."""
    lost: list[str] = []
    rect, seen, inner = widget.rect(), widget.rect(), widget
    while not inner.isWindow() and (outer := inner.parentWidget()) is not None:
        moved = inner.mapTo(outer, QPoint())
        rect, seen = rect.translated(moved), seen.translated(moved)
        area = outer.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is outer:
            rect = _scrolled(area, rect, lost)
        elif not outer.rect().adjusted(-1, -1, 1, 1).contains(rect):
            lost.append(f"cut off by {type(outer).__name__}, {_beyond(outer.rect(), rect)}")
        if lost:
            return lost, QRect()
        seen = seen.intersected(outer.rect())
        inner = outer
    return lost, seen


def _scrolled(area: QAbstractScrollArea, rect: QRect, lost: list[str]) -> QRect:
    """A place in what scrolls: out of sight is no fault where a bar leads there."""
    sight = area.viewport().rect()
    across = _leads(area, Qt.Orientation.Horizontal)
    along = _leads(area, Qt.Orientation.Vertical)
    if not across and (rect.left() < -1 or rect.right() > sight.right() + 1):
        lost.append(f"beside what scrolls, {_beyond(sight, rect)}")
    if not along and (rect.top() < -1 or rect.bottom() > sight.bottom() + 1):
        lost.append(f"below what scrolls, {_beyond(sight, rect)}")
    if min(rect.height(), _LEAST) > sight.height():
        lost.append(f"seen through {sight.height()} pixels")
    return QRect(sight.topLeft(), rect.size().boundedTo(sight.size()))


def _leads(area: QAbstractScrollArea, way: Qt.Orientation) -> bool:
    flat = way is Qt.Orientation.Horizontal
    policy = area.horizontalScrollBarPolicy() if flat else area.verticalScrollBarPolicy()
    bar = area.horizontalScrollBar() if flat else area.verticalScrollBar()
    return policy is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff and bar.maximum() > bar.minimum()


def _beyond(outer: QRect, inner: QRect) -> str:
    over = {
        "left": outer.left() - inner.left(),
        "right": inner.right() - outer.right(),
        "top": outer.top() - inner.top(),
        "bottom": inner.bottom() - outer.bottom(),
    }
    return ", ".join(f"{side} {much}" for side, much in over.items() if much > 0)


def _cut(widget: QWidget) -> Iterator[str]:
    """Texts for which there is too little room."""
    if isinstance(widget, Elided):
        yield from _short(widget, QSize(min(40, widget.sizeHint().width()), 12))
    elif isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            need = widget.heightForWidth(widget.width())
            yield from _short(widget, QSize(_widest_word(widget), need))
        else:
            yield from _short(widget, QLabel.sizeHint(widget))
    elif isinstance(widget, QPushButton) and widget.text() and widget.layout() is None:
        yield from _short(widget, QPushButton.sizeHint(widget))
    elif isinstance(widget, QToolButton):
        yield from _short(widget, _needed(widget))
    elif isinstance(widget, QComboBox):
        metrics = widget.fontMetrics()
        wide = metrics.horizontalAdvance(widget.currentText()) + _ARROW
        yield from _short(widget, QSize(wide, metrics.height()))
    elif isinstance(widget, QLineEdit):
        yield from _short(widget, QSize(40, widget.fontMetrics().height() + 4))
    elif isinstance(widget, QTableView):
        yield from _narrow_columns(widget)


def _short(widget: QWidget, need: QSize) -> Iterator[str]:
    wide, high = need.width() - widget.width(), need.height() - widget.height()
    if wide > 1:
        yield f"{wide} pixels too narrow"
    if high > 1:
        yield f"{high} pixels too low"


def _needed(button: QToolButton) -> QSize:
    """What its icon and its words take, without the air around them."""
    metrics, icon = button.fontMetrics(), button.iconSize()
    words = QSize(metrics.horizontalAdvance(button.text()), metrics.height())
    style = button.toolButtonStyle()
    if style is Qt.ToolButtonStyle.ToolButtonIconOnly or not button.text():
        return icon
    if style is Qt.ToolButtonStyle.ToolButtonTextUnderIcon:
        return QSize(max(words.width(), icon.width()), words.height() + icon.height())
    return QSize(words.width() + icon.width() + 4, max(words.height(), icon.height()))


def _widest_word(label: QLabel) -> int:
    if label.text().startswith("<"):
        return 0
    words = label.text().replace(_BREAK, " ").replace("-", "- ").split()
    return max(map(label.fontMetrics().horizontalAdvance, words), default=0)


def _narrow_columns(table: QTableView) -> Iterator[str]:
    head = table.horizontalHeader()
    if head.isHidden() or head.textElideMode() is not Qt.TextElideMode.ElideNone:
        return
    for column in range(head.count()):
        if head.isSectionHidden(column):
            continue
        words = str(table.model().headerData(column, Qt.Orientation.Horizontal) or "")
        lack = head.fontMetrics().horizontalAdvance(words) - head.sectionSize(column)
        if lack > 0:
            yield f"the column «{words}» is {lack} pixels too narrow"
