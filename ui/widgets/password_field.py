"""A field for a passphrase, with a button that shows it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.texts import tr
from ui.spoken import name_of
from ui.theme.theme import Theme
from ui.widgets.parts import restyle, row, tool


class PasswordField(QWidget):
    """One line; Enter is `submitted`."""

    submitted = Signal()
    changed = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        box = row(self, gap=4)
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(name)
        self.line.returnPressed.connect(self.submitted)
        self.line.textChanged.connect(self.changed)
        self._eye = tool(theme, "eye", tr("Show the passphrase"))
        self._eye.setAccessibleName(name_of(tr("Show the passphrase"), name))
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._on_shown)
        box.addWidget(self.line, 1)
        box.addWidget(self._eye)
        self.setFocusProxy(self.line)

    @property
    def text(self) -> str:
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed, and hide what comes next."""
        self.line.clear()
        self._eye.setChecked(False)

    def show_text(self) -> None:
        """Let it be read, as where somebody has to write it down."""
        self._eye.setChecked(True)

    def mark_wrong(self, wrong: bool) -> None:
        restyle(self.line, "state", "wrong" if wrong else "")

    def _on_shown(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        name = tr("Hide the passphrase") if shown else tr("Show the passphrase")
        self._theme.decorate(self._eye, "eye-off" if shown else "eye", "ink_soft", 18)
        self._eye.setAccessibleName(name_of(name, self._name))
        self._eye.setToolTip(name)
