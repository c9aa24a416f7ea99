"""The ways to the places of the office, for screens."""

from __future__ import annotations

from typing import TypeVar

from ui.action_ids import ActionId
from ui.views.window import Window
from ui.widgets.page import Page

Place = TypeVar("Place", bound=Page)


def go_to(window: Window, identifier: ActionId, place: type[Place]) -> Place:
    """The place, after somebody went there."""
    window.show_place(identifier)
    page = window.pages.currentWidget()
    assert isinstance(page, place)
    return page
