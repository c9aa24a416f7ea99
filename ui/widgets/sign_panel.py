"""Signing, inline: what it means, and the passphrase again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame

from app.review.signing import MEANING
from app.texts import plural, quoted, tr
from ui.theme.theme import Theme
from ui.widgets.parts import Glyph, button, column, label, row
from ui.widgets.password_field import PasswordField


class SignPanel(QFrame):
    """Opens above the bar; Escape closes it."""

    signed = Signal(str)
    opened = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, person: str) -> None:
        super().__init__()
        self.setProperty("surface", "accent")
        self.setAccessibleName(tr("Sign the note"))
        box = row(self, gap=16)
        box.setContentsMargins(20, 14, 16, 14)
        box.addWidget(Glyph(theme, "signature", "accent", 24), 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=2)
        words.addWidget(label(tr("Sign as {name}", name=person), "strong", wrap=True))
        means = f"{quoted(tr(MEANING))} {tr('After that only addenda.')}"
        words.addWidget(label(means, "soft", wrap=True))
        self.older = label(
            tr(
                "The note is older than the transcript: what was recorded or corrected since is not"
                " in it."
            ),
            "strong",
            wrap=True,
        )
        words.addWidget(self.older)
        self.audio = label("", "soft", wrap=True)
        self.audio.hide()
        words.addWidget(self.audio)
        box.addLayout(words, 1)
        self.password = PasswordField(theme, tr("Passphrase, to sign"))
        self.password.line.setPlaceholderText(tr("Passphrase"))
        self.password.setMinimumWidth(240)
        self.password.setMaximumWidth(280)
        self.password.submitted.connect(self._on_sign)
        box.addWidget(self.password)
        leave = button(
            tr("Leave"), "quiet", name=tr("Leave without signing"), tip=tr("Leave  (Esc)")
        )
        leave.clicked.connect(self.close_panel)
        box.addWidget(leave)
        self.sign = button(tr("Sign"), "primary", name=tr("Sign the note now"))
        self.sign.clicked.connect(self._on_sign)
        box.addWidget(self.sign)
        self.password.changed.connect(self._refresh)
        self.hide()
        self._refresh()

    def open(self, *, older: bool = False) -> None:
        """Ask for the passphrase; `older` says that the note lacks what came after its draft."""
        self.older.setVisible(older)
        self.password.clear()
        self.show()
        self.password.setFocus()
        self.opened.emit()

    def say_what_goes(self, recordings: int) -> None:
        """Say how many recordings signing deletes, as the clinic's policy wants it."""
        self.audio.setText(
            plural(
                recordings,
                "The recording is deleted then for good, as the clinic's policy says.",
                "The {count} recordings are deleted then for good, as the clinic's policy says.",
            )
        )
        self.audio.setVisible(recordings > 0)

    def close_panel(self) -> None:
        self.password.clear()
        self.hide()
        self.closed.emit()

    def _refresh(self) -> None:
        self.sign.setEnabled(bool(self.password.text))

    def _on_sign(self) -> None:
        if self.password.text:
            password = self.password.text
            self.password.clear()
            self.signed.emit(password)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)
