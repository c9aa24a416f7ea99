"""Where Tab goes next: a window is walked as it is read, whatever was made first."""

from __future__ import annotations

from collections.abc import Iterator
from operator import itemgetter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLayout,
    QLineEdit,
    QSplitter,
    QWidget,
)

from ui.laid_out import held

_WHOLE = (QAbstractButton, QAbstractItemView, QComboBox, QLabel, QLineEdit)
"""Nothing inside them takes the keys on its own."""


def next_stop(window: QWidget, inside: QWidget | None, *, forward: bool) -> QWidget | None:
    """What takes the keys after a widget, or before it; behind the last comes the first."""
    order = list(_read(window, inside))
    if inside in order:
        at = order.index(inside)
        ring = order[at + 1 :] + order[: at + 1]
    else:
        ring = [*order, window]
    if not forward:
        ring = ring[-2::-1] + ring[-1:]
    return next((one for one in ring if _takes_keys(one)), None)


def _read(widget: QWidget, inside: QWidget | None) -> Iterator[QWidget]:
    """A widget and everything in it that is shown, as the layouts have it.

    Where the keys are is among them: Qt asks also for what follows a widget that was just hidden.
    """
    if not (widget.isVisible() or _holds(widget, inside)):
        return
    yield widget
    if isinstance(widget, _WHOLE):
        return
    placed = list(_placed(widget))
    loose = [
        one
        for one in widget.children()
        if isinstance(one, QWidget) and not one.isWindow() and one not in placed
    ]
    for one in (*placed, *loose):
        yield from _read(one, inside)


def _holds(widget: QWidget, inside: QWidget | None) -> bool:
    return inside is not None and (widget is inside or widget.isAncestorOf(inside))


def _placed(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QSplitter):
        for at in range(widget.count()):
            if (pane := widget.widget(at)) is not None:
                yield pane
    elif (layout := widget.layout()) is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for _, one in sorted(held(layout).items(), key=itemgetter(0)):
        if isinstance(one, QLayout):
            yield from _laid_out(one)
        else:
            yield one


def _takes_keys(widget: QWidget) -> bool:
    return (
        widget.isVisible()
        and widget.isEnabled()
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.focusProxy() is None
    )
