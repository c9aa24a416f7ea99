"""What somebody is called, and what they type at sign-in."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.keys.names import sign_in_name
from ui.widgets.parts import row

_LONGEST, _LONGEST_AT_SIGN_IN = 200, 64


class NameFields(QWidget):
    """Two fields, each with a hint and a spoken name; the second is proposed until it is typed."""

    changed = Signal()

    def __init__(self, display_name: tuple[str, str], name: tuple[str, str]) -> None:
        super().__init__()
        line = row(self, gap=8)
        self.display_name = _field(*display_name, _LONGEST)
        self.name = _field(*name, _LONGEST_AT_SIGN_IN)
        line.addWidget(self.display_name, 3)
        line.addWidget(self.name, 2)
        self._typed = False
        self.display_name.textChanged.connect(self._on_display_name)
        self.name.textEdited.connect(self._on_typed)
        self.name.textChanged.connect(self.changed)

    @property
    def complete(self) -> bool:
        return bool(self.display_name.text().strip() and self.name.text().strip())

    def clear(self) -> None:
        """Forget what was typed."""
        self._typed = False
        self.display_name.clear()
        self.name.clear()

    def _on_typed(self) -> None:
        self._typed = True

    def _on_display_name(self, text: str) -> None:
        """Propose the first name that is no title."""
        words = [word for word in text.split() if not word.endswith(".")]
        if not self._typed:
            self.name.setText(_plain(sign_in_name(words[0])) if words else "")
        self.changed.emit()


def _field(hint: str, spoken: str, longest: int) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(hint)
    field.setAccessibleName(spoken)
    field.setMaxLength(longest)
    return field


def _plain(name: str) -> str:
    """Without accents, so that it can be typed on any keyboard."""
    return "".join(one for one in unicodedata.normalize("NFKD", name) if one.isalnum())
