"""Snippets for whatever field of a visit somebody writes in."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from ui.view_models.transcript import TranscriptViewModel
from ui.widgets.reasons import WritingField


class Expansion(QObject):
    """Tells each field of a screen the snippets when it gets the keys; they are read anew then."""

    def __init__(self, screen: QWidget, words: TranscriptViewModel) -> None:
        super().__init__(screen)
        self._screen = screen
        self._words = words
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, WritingField) and self._screen.isAncestorOf(now):
            words = self._words
            now.snippets = lambda: words.snippets
            words.read_snippets()
