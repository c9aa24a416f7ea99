"""What a screen reader is told where Qt cannot know it: what a control is, and what happened."""

# The door is seen before Qt's many words for what is spoken are loaded.
# ruff: noqa: PLC0415

from __future__ import annotations

from typing import TYPE_CHECKING

from app.texts import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QWidget


def tell_roles() -> None:
    """Widgets of which the class names its `spoken_role` are told as that; none is at the door."""
    from PySide6.QtGui import QAccessible

    QAccessible.installFactory(_interface)


def name_of(control: str, thing: str) -> str:
    """What a control is called of which there are several: what it does, and with what."""
    return tr("{control}: {thing}", control=control, thing=thing)


def announce(place: QWidget, words: str) -> None:
    """Have words read out at once, wherever the keys are."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(place, words))


def _interface(_class: str, thing: QWidget) -> QAccessibleInterface | None:
    role = vars(type(thing)).get("spoken_role")  # getattr would raise inside of a call of Qt's
    if role is None:
        return None
    from PySide6.QtWidgets import QAccessibleWidget

    return QAccessibleWidget(thing, role)
