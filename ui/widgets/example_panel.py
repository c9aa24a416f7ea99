"""A note is pasted, and its headings become a template."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from app.templates.example import LONGEST
from app.texts import tr
from ui.theme.theme import Theme
from ui.widgets.parts import Glyph, button, column, label, row

_HEIGHT = 168


class ExamplePanel(QFrame):
    """Hidden until `ask`; Escape closes it. What was pasted is forgotten when it closes."""

    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._then: Callable[[str], None] | None = None
        self.setProperty("surface", "accent")
        self.setAccessibleName(tr("From an example"))
        outer = row(self, gap=12)
        outer.setContentsMargins(16, 14, 16, 14)
        outer.addWidget(Glyph(theme, "scroll-text", "accent", 20), 0, Qt.AlignmentFlag.AlignTop)
        box = column(gap=8)
        outer.addLayout(box, 1)
        box.addWidget(label(tr("A template from an example"), "strong"))
        box.addWidget(
            label(
                tr(
                    "Paste a note that holds no patient's words. Only its headings are taken over,"
                    " and they are shown to you; all else is forgotten at once."
                ),
                "soft",
                wrap=True,
            )
        )
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("The example"))
        self.text.setPlaceholderText(tr("Subjective:\n…\nPlan:\n…"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(_HEIGHT)
        self.text.textChanged.connect(self._refresh)
        box.addWidget(self.text)
        line = row(gap=8)
        self.go = button(tr("Take the headings"), "primary")
        self.go.clicked.connect(self._on_go)
        self.leave = button(
            tr("Leave"), "quiet", name=tr("Leave without an example"), tip=tr("Leave  (Esc)")
        )
        self.leave.clicked.connect(self.close_panel)
        line.addWidget(self.go)
        line.addWidget(self.leave)
        line.addStretch(1)
        box.addLayout(line)
        self.hide()

    def ask(self, then: Callable[[str], None]) -> None:
        """Open; `then` gets what was pasted."""
        self._then = then
        self._refresh()
        self.show()
        self.text.setFocus()

    def close_panel(self) -> None:
        self._then = None
        self.text.clear()
        self.text.document().clearUndoRedoStacks()
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def _refresh(self) -> None:
        self.go.setEnabled(0 < self.text.document().characterCount() - 1 <= LONGEST)

    def _on_go(self) -> None:
        if self._then is not None:
            self._then(self.text.toPlainText())
