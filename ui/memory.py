"""What the window remembers for each person: places and sizes, never words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QWidget

from ui.theme.theme import Scheme, Theme


class WindowMemory:
    """Kept beside the stores in `window.ini`, under the person's random id."""

    def __init__(self, home: Path) -> None:
        self._path = home / "window.ini"

    def recall(self, person: str, name: str) -> QByteArray:
        """What was kept, or nothing."""
        value = self._settings().value(f"{person}/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep(self, person: str, name: str, state: QByteArray) -> None:
        """Keep a state; where the folder cannot be written, it is only forgotten."""
        settings = self._settings()
        settings.setValue(f"{person}/{name}", state)
        settings.sync()

    def recall_text(self, person: str, name: str) -> str:
        """A short text that was kept, such as the name of a place, or nothing."""
        return bytes(self.recall(person, name).data()).decode("ascii", "ignore")

    def keep_text(self, person: str, name: str, text: str) -> None:
        """Keep a short text."""
        self.keep(person, name, QByteArray(text.encode()))

    def bring_back(self, person: str, window: QWidget, theme: Theme) -> None:
        """The window as this person left it."""
        kept = self.recall(person, "window")
        if not kept.isEmpty():
            window.restoreGeometry(kept)
        look = self.recall_text(person, "look")
        if look in set(Scheme):
            theme.use(Scheme(look))

    def _settings(self) -> QSettings:
        return QSettings(str(self._path), QSettings.Format.IniFormat)
