"""Registering a model that no catalog knows: its hash, the name it gets, and its base."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from app.texts import tr
from ui.theme.theme import Theme
from ui.view_models.machine_words import memory_words
from ui.widgets.choices import Choice
from ui.widgets.facts import Facts
from ui.widgets.parts import Glyph, button, column, label, row

if TYPE_CHECKING:
    from app.catalog.entry import Entry
    from app.catalog.own import Candidate

_FIELD = 420


class OwnModelPanel(QFrame):
    """Hidden until `ask`; Escape leaves."""

    agreed = Signal(object, str, str, str)
    """Candidate, name, expected SHA-256 and the key of its base."""
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._candidate: Candidate | None = None
        self._bases: tuple[Entry, ...] = ()
        self.setProperty("surface", "amber")
        outer = row(self, gap=12)
        outer.setContentsMargins(16, 14, 16, 14)
        outer.addWidget(Glyph(theme, "badge-check", "amber", 20), 0, Qt.AlignmentFlag.AlignTop)
        box = column(gap=8)
        outer.addLayout(box, 1)
        box.addWidget(label(tr("Register a model of your own?"), "strong", wrap=True))
        self.text = label(
            tr(
                "No catalog knows this file, so nobody but you says that it is the right one."
                " Compare its fingerprint (SHA-256) with what its maker published. It is shown as"
                " the clinic's own everywhere."
            ),
            "soft",
            wrap=True,
        )
        box.addWidget(self.text)
        self.facts = Facts(88)
        box.addWidget(self.facts)
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Name, as everybody will see it"))
        self.name.setAccessibleName(tr("Name of the model"))
        self.sha256 = QLineEdit()
        self.sha256.setPlaceholderText(tr("SHA-256 that its maker published, to compare"))
        self.sha256.setAccessibleName(tr("SHA-256 that its maker published"))
        self.base = Choice(theme, tr("The model that the adapter was made for"))
        for field in (self.name, self.sha256, self.base):
            field.setFixedWidth(_FIELD)
            box.addWidget(field, 0, Qt.AlignmentFlag.AlignLeft)
        self.lacking = label("", "small", wrap=True)
        box.addWidget(self.lacking)
        for field in (self.name, self.sha256):
            field.textChanged.connect(self._refresh)
        self.name.returnPressed.connect(self._on_register)
        ways = row(gap=8)
        self.register = button(tr("Register"), "primary", name=tr("Register as the clinic's own"))
        self.register.clicked.connect(self._on_register)
        leave = button(
            tr("Leave"), "quiet", name=tr("Leave without registering"), tip=tr("Leave  (Esc)")
        )
        leave.clicked.connect(self.close_panel)
        ways.addWidget(self.register)
        ways.addWidget(leave)
        ways.addStretch(1)
        box.addLayout(ways)
        self.setAccessibleName(tr("Register a model of your own"))
        self.hide()

    def ask(self, candidate: Candidate, bases: Sequence[Entry]) -> None:
        """Show what the file is."""
        self._candidate = candidate
        self._bases = tuple(bases) if candidate.adapter else ()
        self.facts.show_facts(
            (
                (tr("It is"), candidate.what),
                (tr("Size"), memory_words(candidate.bytes)),
                ("SHA-256", candidate.sha256),
            )
        )
        self.base.clear()
        self.base.addItems([tr("Made for {model}", model=one.name) for one in self._bases])
        self.base.setVisible(candidate.adapter)
        self.name.clear()
        self.sha256.clear()
        self._refresh()
        self.show()
        self.name.setFocus()

    def close_panel(self) -> None:
        self._candidate = None
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def _refresh(self) -> None:
        lacking = self._lacking()
        self.lacking.setText(lacking)
        self.lacking.setVisible(bool(lacking))
        self.register.setEnabled(not lacking)

    def _lacking(self) -> str:
        """Why it cannot be registered yet; empty where it can."""
        candidate, typed = self._candidate, self.sha256.text().strip().casefold()
        if candidate is None:
            return ""
        if candidate.adapter and not self._bases:
            return tr("No language model is installed here that this adapter could belong to.")
        if typed and typed != candidate.sha256:
            if candidate.sha256.startswith(typed):
                return tr("The SHA-256 that its maker published is not complete yet.")
            return tr("The file has another SHA-256: it is not what its maker published.")
        return "" if self.name.text().strip() else tr("It needs a name.")

    def _on_register(self) -> None:
        candidate = self._candidate
        if candidate is None or not self.register.isEnabled():
            return
        base = self._bases[self.base.currentIndex()].key if self._bases else ""
        name, sha256 = self.name.text().strip(), self.sha256.text().strip()
        self.close_panel()
        self.agreed.emit(candidate, name, sha256, base)
