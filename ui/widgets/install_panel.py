"""What was found on a stick, under which licences it comes, and the button that installs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from app.catalog.licences import to_accept, words_of
from app.texts import plural, tr
from ui.theme.theme import Theme
from ui.view_models.machine_words import memory_words
from ui.widgets.choices import Check
from ui.widgets.parts import Glyph, button, clear, column, label, row

if TYPE_CHECKING:
    from ui.view_models.models import Found

_LICENCE_HEIGHT = 168


class InstallPanel(QFrame):
    """Hidden until `ask`; Escape leaves. A licence that has to be accepted is shown whole."""

    agreed = Signal(object, object)
    """Found, and the names of the licences that were accepted."""
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._found: Found | None = None
        self.checks: dict[str, Check] = {}
        self.setProperty("surface", "accent")
        outer = row(self, gap=12)
        outer.setContentsMargins(16, 14, 16, 14)
        outer.addWidget(Glyph(theme, "folder-open", "accent", 20), 0, Qt.AlignmentFlag.AlignTop)
        box = column(gap=8)
        outer.addLayout(box, 1)
        self.title = label("", "strong", wrap=True)
        self.text = label("", "soft", wrap=True)
        box.addWidget(self.title)
        box.addWidget(self.text)
        self.licences = column(gap=8)
        box.addLayout(self.licences)
        ways = row(gap=8)
        self.install = button(tr("Install"), "primary")
        self.install.clicked.connect(self._on_install)
        self.leave = button(
            tr("Leave"), "quiet", name=tr("Leave without installing"), tip=tr("Leave  (Esc)")
        )
        self.leave.clicked.connect(self.close_panel)
        ways.addWidget(self.install)
        ways.addWidget(self.leave)
        ways.addStretch(1)
        box.addLayout(ways)
        self.hide()

    def ask(self, found: Found) -> None:
        """Show what would be installed."""
        self._found = found
        entries = found.entries
        self.title.setText(
            plural(
                len(entries),
                "Install one model from «{folder}»?",
                "Install {count} models from «{folder}»?",
                folder=found.folder,
            )
        )
        self.setAccessibleName(self.title.text())
        lines = [
            tr(
                "{name}, {size}, licence {licence}",
                name=one.name,
                size=memory_words(one.bytes),
                licence=one.licence,
            )
            for one in entries
        ]
        self.text.setText("\n".join([*lines, *found.left]))
        clear(self.licences)
        self.checks = {}
        for licence in sorted({one.licence for one in entries if not one.own}):
            if to_accept(licence):
                self._show_licence(licence)
        self._refresh()
        self.show()
        (next(iter(self.checks.values()), None) or self.install).setFocus()

    def close_panel(self) -> None:
        self._found = None
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def _show_licence(self, licence: str) -> None:
        words = words_of(licence)
        if words:
            shown = QPlainTextEdit(words)
            shown.setReadOnly(True)
            shown.setTabChangesFocus(True)
            shown.setFixedHeight(_LICENCE_HEIGHT)
            shown.setAccessibleName(tr("The licence {licence}", licence=licence))
            self.licences.addWidget(shown)
        accepted = (
            tr("I have read the licence {licence} and accept it for the clinic", licence=licence)
            if words
            else tr(
                "I have read the licence {licence} where the model comes from and accept it for"
                " the clinic",
                licence=licence,
            )
        )
        check = Check(self._theme, accepted)
        check.toggled.connect(self._refresh)
        self.checks[licence] = check
        self.licences.addWidget(check)

    def _refresh(self) -> None:
        self.install.setEnabled(all(check.isChecked() for check in self.checks.values()))

    def _on_install(self) -> None:
        found = self._found
        if found is not None:
            accepted = tuple(self.checks)
            self.close_panel()
            self.agreed.emit(found, accepted)
