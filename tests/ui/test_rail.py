"""The rail keeps every place in sight, however low the window is."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.ui.conftest import Bench
from ui.widgets.rail import PLACES


@pytest.mark.parametrize("height", [640, 800, 1080])
def test_every_place_is_in_sight(signed_in: Bench, height: int) -> None:
    window = signed_in.window
    rail = window.rail
    rail.show_places([place for place, _ in PLACES])
    window.resize(1024, height)
    signed_in.until(lambda: window.height() == height)
    signed_in.until(lambda: rail.rect().contains(rail.palette_button.geometry()))
    buttons = (*rail.places.values(), rail.palette_button)
    signed_in.until(
        lambda: all(
            above.geometry().bottom() < below.geometry().top() for above, below in pairwise(buttons)
        )
    )
    assert all(one.accessibleName() for one in rail.places.values())
