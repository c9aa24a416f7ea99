"""Snippets for whatever field of a visit somebody writes in."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from app.snippets.text import typed
from ui.view_models.transcript import TranscriptViewModel


class Expansion(QObject):
    """Belongs to a screen; the fields in it find it there."""

    def __init__(self, screen: QWidget, words: TranscriptViewModel) -> None:
        super().__init__(screen)
        self._words = words

    def begin(self) -> None:
        """Somebody is about to write: read the snippets anew."""
        self._words.read_snippets()

    def expanded(self, text: str, caret: int) -> tuple[int, str] | None:
        """Where the key begins that ends at the caret, and its text."""
        return typed(text, caret, self._words.snippets)


def expansion_around(field: QWidget) -> Expansion | None:
    """The snippets of the screen that a field is in, if it has any."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    screen = field.parentWidget()
    while screen is not None:
        found = screen.findChild(Expansion, options=direct)
        if isinstance(found, Expansion):
            return found
        screen = screen.parentWidget()
    return None
