"""Every action is declared once and can be reached."""

from __future__ import annotations

import pytest
from PySide6.QtCore import SIGNAL

from tests.ui.conftest import Bench
from ui.actions import SPECS, ActionId, Actions, Place


def test_names_and_shortcuts_are_unique_and_nothing_is_missing() -> None:
    assert {spec.id for spec in SPECS} == set(ActionId)
    assert len({spec.name for spec in SPECS}) == len(SPECS)
    assert all(Actions.keys(spec.id) in Actions.tooltip(spec.id) for spec in SPECS)


BESIDE = {
    Place.TODAY: {Place.OPEN, Place.PATIENT},
    Place.ENCOUNTER: {Place.OPEN, Place.PATIENT},
    Place.START: {Place.RESTORE},
    Place.SIGN_IN: {Place.RESTORE},
    Place.SHEET: set(),
    Place.COVERED: {Place.OPEN},
}
"""What can be used together with what a place offers; a place of the office has what is open."""


@pytest.mark.parametrize("place", [one for one in Place if one is not Place.ALWAYS])
def test_no_two_actions_that_can_be_used_together_share_a_shortcut(place: Place) -> None:
    here = {Place.ALWAYS, place} | BESIDE.get(place, {Place.OPEN})
    keys = [spec.shortcut for spec in SPECS if spec.place in here]
    assert [one for one in keys if keys.count(one) > 1] == []


def test_no_shortcut_is_a_character_of_somebodys_keyboard() -> None:
    """Ctrl and Alt together are AltGr on Windows, and taken by desktops elsewhere."""
    assert [spec.id for spec in SPECS if {"Ctrl", "Alt"} <= set(spec.shortcut.split("+"))] == []


def test_no_shortcut_belongs_to_a_field_or_to_the_desktop() -> None:
    """F4 opens a list of choices, F10 menus; KDE goes to other desktops with Ctrl and F1 to F4."""
    taken = {"F1", "F4", "F10", "Shift+F10", "Alt+F4", "Ctrl+F12"}
    taken |= {f"Ctrl+F{number}" for number in (1, 3, 4)}
    assert not taken & {spec.shortcut for spec in SPECS}


def test_no_action_is_dead(signed_in: Bench) -> None:
    signed_in.open(signed_in.add())
    actions = signed_in.window.actions_
    dead = [
        spec.id
        for spec in SPECS
        if actions[spec.id].receivers(SIGNAL("triggered(bool)")) == 0
        and actions[spec.id].receivers(SIGNAL("triggered()")) == 0
    ]
    assert dead == []


def test_only_what_belongs_to_the_place_can_be_used(bench: Bench) -> None:
    actions = bench.window.actions_
    usable = {spec.id for spec in SPECS if actions[spec.id].isEnabled()}
    here = {Place.ALWAYS, Place.SIGN_IN, Place.RESTORE}
    assert usable == {spec.id for spec in SPECS if spec.place in here}


def test_the_palette_finds_by_typing_and_runs(signed_in: Bench) -> None:
    window = signed_in.window
    window.actions_[ActionId.PALETTE].trigger()
    palette = window.palette_
    assert palette.isVisible()
    palette.field.setText("new visit")
    assert palette.list.currentIndex().data() == "New visit"
    palette.field.returnPressed.emit()
    assert not palette.isVisible()
    assert window.today is not None
    assert window.today.panel.isVisible()


def test_the_palette_offers_nothing_that_cannot_be_done(signed_in: Bench) -> None:
    window = signed_in.window
    window.open_palette()
    model = window.palette_.list.model()
    names = {model.index(row, 0).data() for row in range(model.rowCount())}
    assert "Lock and sign out" in names
    assert "Next flag" not in names
    assert Actions.spec(ActionId.SETTINGS).name not in names
