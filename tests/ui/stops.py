"""Where Tab stops in a window, whether that is seen, and what a screen reader is told there."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_MOST = 200
_SEEN = 40
"""How many pixels have to be others with the focus than without it."""
_IN_LINE = 4
"""How many pixels of height two have in common that stand in one line."""
_SILENT = {
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Window,
    QAccessible.Role.Pane,
    QAccessible.Role.Border,
}


def stops(window: QWidget) -> list[QWidget]:
    """What Tab comes to, in its order, from the first in the window on."""
    if not window.isActiveWindow():
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
    found: list[QWidget] = []
    while (here := _next(window)) not in found:
        found.append(here)
        assert len(found) < _MOST
    again = found.index(here)
    return found[again:]


def _next(window: QWidget) -> QWidget:
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
    here = window.focusWidget()
    assert here is not None, "Tab leads nowhere"
    return here


def left_out(window: QWidget, found: list[QWidget]) -> list[str]:
    """What waits for Tab and is never come to."""
    return [
        described(one)
        for one in window.findChildren(QWidget)
        if one.isVisibleTo(window)
        and one.window() is window
        and one.isEnabled()
        and one.focusProxy() is None
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one not in found
    ]


def silent(found: list[QWidget]) -> list[str]:
    """Stops of which a screen reader would say no name, or not what they are."""
    lacking = []
    for one in found:
        told = QAccessible.queryAccessibleInterface(one)
        name = told.text(QAccessible.Text.Name) if told.isValid() else ""
        if not name.strip() or told.role() in _SILENT:
            lacking.append(f"{described(one)} is {told.role().name} «{name}»")
    return lacking


def alike(found: list[QWidget]) -> list[str]:
    """Names that two stops share, so that a person who hears them cannot tell which is which."""
    names = [f"{type(one).__name__} «{one.accessibleName()}»" for one in found]
    return sorted({name for name in names if names.count(name) > 1})


def unseen(found: list[QWidget]) -> list[str]:
    """Stops that look the same with the focus and without it."""
    lacking = []
    for one in found:
        one.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        with_it = one.grab().toImage()
        one.clearFocus()
        QApplication.processEvents()
        without = one.grab().toImage()
        if with_it.size() == without.size() and differing(with_it, without) < _SEEN:
            lacking.append(described(one))
    return lacking


def differing(one: QImage, other: QImage) -> int:
    """How many pixels of two pictures of the same size are others."""
    images = [each.convertToFormat(QImage.Format.Format_RGB32) for each in (one, other)]
    first, second = (np.frombuffer(each.constBits(), dtype="<u4") for each in images)
    return int((first != second).sum())


def out_of_order(window: QWidget, found: list[QWidget]) -> list[str]:
    """Where Tab goes against the way of reading: up in a column, or back in a line.

    Once it has to, from the last to the first.
    """
    back = [
        f"from {described(one)} to {described(other)}"
        for one, other in pairwise([*found, found[0]])
        if _goes_back(place(window, one), place(window, other))
    ]
    return back if len(back) > 1 else []


def _goes_back(one: QRect, other: QRect) -> bool:
    if other.bottom() < one.top() and other.left() < one.right():
        return True
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    return shared > _IN_LINE and other.right() < one.left()


def place(window: QWidget, widget: QWidget) -> QRect:
    """Where it is seen in the window; what is scrolled away lies at the edge that it passed."""
    rect, inner = widget.rect(), widget
    while inner is not window and (outer := inner.parentWidget()) is not None:
        rect = rect.translated(inner.pos())
        sight = outer.rect()
        left, right = (min(max(at, 0), sight.right()) for at in (rect.left(), rect.right()))
        top, bottom = (min(max(at, 0), sight.bottom()) for at in (rect.top(), rect.bottom()))
        rect, inner = QRect(QPoint(left, top), QPoint(right, bottom)), outer
    return rect


def described(widget: QWidget) -> str:
    """The widget as a report names it."""
    inside = type(widget.parentWidget()).__name__
    return f"{type(widget).__name__} «{widget.accessibleName()[:60]}» in {inside}"
