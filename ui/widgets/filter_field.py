"""The field that filters a list as somebody types."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit

_TYPING_MS = 120


class FilterField(QLineEdit):
    """Tells `narrow` the words once the typing pauses; `keys` lead here."""

    def __init__(self, name: str, keys: str, narrow: Callable[[str], object], hint: str) -> None:
        super().__init__()
        self.setPlaceholderText(f"{hint}  ({keys})")
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        pause = QTimer(self)
        pause.setSingleShot(True)
        pause.setInterval(_TYPING_MS)
        pause.timeout.connect(lambda: narrow(self.text()))
        self.textChanged.connect(lambda _: pause.start())
