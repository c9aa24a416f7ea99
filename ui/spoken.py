"""What a screen reader is told where Qt cannot know it: what a control is, and what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QWidget


def tell_roles() -> None:
    """Widgets of which the class names its `spoken_role` are told as that; once at the start."""
    QAccessible.installFactory(_interface)


def announce(place: QWidget, words: str) -> None:
    """Have words read out at once, wherever the keys are."""
    from PySide6.QtGui import QAccessibleAnnouncementEvent  # noqa: PLC0415  not at the door

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(place, words))


def _interface(_class: str, thing: QWidget) -> QAccessibleInterface | None:
    role = vars(type(thing)).get("spoken_role")  # getattr would raise inside of a call of Qt's
    if role is None:
        return None
    from PySide6.QtWidgets import QAccessibleWidget  # noqa: PLC0415  for screen readers alone

    return QAccessibleWidget(thing, role)
