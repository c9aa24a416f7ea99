"""What is declared of one action."""

from __future__ import annotations

from typing import NamedTuple

from ui.action_ids import ActionId, Place


class ActionSpec(NamedTuple):
    """`in_pane` keys are taken by a view itself, such as letters by the note that has the focus."""

    id: ActionId
    name: str
    shortcut: str
    place: Place
    icon: str
    in_pane: bool = False
