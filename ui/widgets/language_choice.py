"""The languages of the window, each in its own words; seen at the door."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.texts import tr
from ui.language import LANGUAGES, language_in_use
from ui.theme.theme import Theme
from ui.widgets.parts import Glyph, button, label, row

_LINK = 6
"""What a link keeps free at either side of its word."""


class LanguageChoice(QWidget):
    """The one in use is a word, the others are ways; `chosen` carries an ISO 639 code."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Language"))
        self.ways: dict[str, QPushButton] = {}
        box = row(self, gap=4)
        box.addWidget(Glyph(theme, "globe", "ink_soft", 16))
        for code, words in LANGUAGES.items():
            if code == language_in_use():
                spoken = label(words, "small")
                spoken.setContentsMargins(_LINK, 0, _LINK, 0)
                box.addWidget(spoken)
                continue
            self.ways[code] = way = button(words, "link")
            way.clicked.connect(lambda _=False, code=code: self.chosen.emit(code))
            box.addWidget(way)
        box.addStretch(1)
