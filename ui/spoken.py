"""What a screen reader is told where Qt cannot know it: what a control is, and what happened."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


def tell_roles() -> None:
    """Widgets of which the class names its `spoken_role` are told as that; once at the start."""
    QAccessible.installFactory(_interface)


def announce(place: QWidget, words: str) -> None:
    """Have words read out at once, wherever the keys are."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(place, words))


def _interface(_class: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(thing, "spoken_role", None)
    if role is None or not isinstance(thing, QWidget):
        return None
    return QAccessibleWidget(thing, role)
