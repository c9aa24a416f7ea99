"""Words that were not kept, open once more where they belong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.identifiers import RecordingId
from ui.view_models.unkept import Kind, Words

if TYPE_CHECKING:
    from ui.views.encounter import EncounterView


def take_up(view: EncounterView, words: Words) -> bool:
    """Open them in their place, where that is there and nothing else is begun in it."""
    if words.kind is Kind.SEGMENT:
        return view.visit.can_correct and view.sheet.take_up(int(words.place), words.text)
    if words.kind is Kind.OMISSION:
        return view.left_out.take_up(RecordingId(words.place), words.text)
    if words.kind is Kind.WISH:
        return _wish_again(view, words.text)
    return view.notes.take_up(words)


def _wish_again(view: EncounterView, wish: str) -> bool:
    options = view.visit.options
    if not view.bar.options.isEnabled() or options.instruction:
        return False
    options.wish(wish)
    view.open_options()
    return True
