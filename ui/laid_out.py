"""What a layout holds, asked for without `itemAt`.

What that gives stays known to Python after Qt has deleted it with its widget, and is then taken for
whatever comes to lie at its address.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLayout, QWidget


def held(layout: QLayout) -> dict[int, QWidget | QLayout]:
    """Its widgets and the layouts in it by their places; spaces are left out."""
    owner = layout.parentWidget()
    around: list[QObject] = [] if owner is None else owner.children()
    parts = (one for one in (*around, *layout.children()) if isinstance(one, QWidget | QLayout))
    return {at: one for one in parts if (at := layout.indexOf(one)) >= 0}
