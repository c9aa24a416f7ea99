"""A new passphrase, with a meter that speaks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from app.accounts.passwords import SHORTEST_PASSWORD
from app.texts import tr
from ui.theme.theme import Theme
from ui.view_models.passphrase import strength
from ui.widgets.parts import column, label
from ui.widgets.password_field import PasswordField


class NewPassphrase(QWidget):
    """A new passphrase, typed twice, with what it is worth in words; Enter is `submitted`."""

    submitted = Signal()
    changed = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._known: tuple[str, ...] = ()
        self._shortest = SHORTEST_PASSWORD
        box = column(self, gap=6)
        self.first = PasswordField(theme, name)
        self.first.line.setPlaceholderText(tr("Passphrase"))
        self.again = PasswordField(theme, tr("{name}, again", name=name))
        self.again.line.setPlaceholderText(tr("The same again"))
        self._bar = QProgressBar()
        self._bar.setRange(0, 3)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Strength of the passphrase"))
        self._words = label("", "small", wrap=True)
        self._words.setMinimumHeight(20)
        for one in (self.first, self._bar, self._words, self.again):
            box.addWidget(one)
        self.first.changed.connect(self._judge)
        self.again.changed.connect(self._on_again)
        self.first.submitted.connect(self.again.setFocus)
        self.again.submitted.connect(self.submitted)
        self._judge()

    def know(self, *names: str, shortest: int = SHORTEST_PASSWORD) -> None:
        """Names that anybody could guess, and how many characters the clinic asks for."""
        self._known, self._shortest = names, shortest
        self._judge()

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.again.clear()

    @property
    def accepted(self) -> bool:
        return self.strength.accepted and self.first.text == self.again.text

    @property
    def missing(self) -> str:
        """What still stands in the way, in words."""
        if not self.strength.accepted:
            return tr("a passphrase that is strong enough")
        return "" if self.accepted else tr("the same passphrase again")

    def _judge(self) -> None:
        self.strength = strength(self.first.text, *self._known, shortest=self._shortest)
        self._on_again()

    def _on_again(self) -> None:
        judged = self.strength
        self._bar.setValue(judged.level)
        words = judged.words
        if judged.accepted and self.again.text and not self.first.text.startswith(self.again.text):
            words = tr("The two are not the same.")
        elif judged.accepted and self.accepted:
            words = judged.words
            if judged.level > 1:
                words = f"{words}. {tr('The two are the same.')}"
        self._words.setText(words)
        self._bar.setAccessibleDescription(words)
        self.changed.emit()
