"""What the window remembers: places and sizes for each person, one language for all."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QWidget

from ui.language import LANGUAGES, language_of_system
from ui.theme.theme import Scheme, Theme

_EVERYBODY = "workstation"


class WindowMemory:
    """Kept beside the stores in `window.ini`, what is a person's under their random id."""

    def __init__(self, home: Path) -> None:
        self._path = home / "window.ini"

    def recall(self, person: str, name: str) -> QByteArray:
        """What was kept, or nothing."""
        value = self._settings().value(f"{person}/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep(self, person: str, name: str, state: QByteArray) -> None:
        """Keep a state; where the folder cannot be written, it is only forgotten."""
        from app.keys.files import file_mode  # noqa: PLC0415  nothing is kept at the door

        fresh = not self._path.exists()
        settings = self._settings()
        settings.setValue(f"{person}/{name}", state)
        settings.sync()
        if fresh and self._path.exists():
            self._path.chmod(file_mode(self._path.parent))  # Qt makes it for its owner alone

    def recall_text(self, person: str, name: str) -> str:
        """A short text that was kept, such as the name of a place, or nothing."""
        return bytes(self.recall(person, name).data()).decode("ascii", "ignore")

    def keep_text(self, person: str, name: str, text: str) -> None:
        """Keep a short text."""
        self.keep(person, name, QByteArray(text.encode()))

    @property
    def language(self) -> str:
        """The language that was chosen at the door, else the workstation's own."""
        kept = self.recall_text(_EVERYBODY, "language")
        return kept if kept in LANGUAGES else language_of_system()

    def keep_language(self, code: str) -> None:
        """Begin in this language from now on."""
        if code != self.language:
            self.keep_text(_EVERYBODY, "language", code)

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
