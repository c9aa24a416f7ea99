"""On top of a note: what was said does not fit the patient."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.grounding.identity import Mismatch
from app.texts import tr
from ui.theme.theme import Theme
from ui.view_models.guards import GuardsViewModel
from ui.widgets.parts import Flowing, Notice, button, clear, column, row
from ui.widgets.wrapping import Wrapping


class PatientCheck(Notice):
    """Stands there until somebody answers by name; nothing is signed before.

    `words_asked` carries the evidence of what was heard, to be lit and played.
    """

    words_asked = Signal(object)
    other_patient = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, guards: GuardsViewModel) -> None:
        super().__init__(theme, "brick", "user-x", tr("Is this the right patient?"))
        self._guards = guards
        self.setAccessibleName(tr("Is this the right patient?"))
        self.text.setText(
            tr("If it is not, leave this note unsigned: nothing of it reaches a chart before.")
        )
        self.text.show()
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Why it is the right patient"))
        self.reason.setPlaceholderText(tr("Why: called by her maiden name …"))
        self.reason.returnPressed.connect(self._confirm)
        self.confirm = button(tr("This is the right patient"), "small")
        self.confirm.clicked.connect(self._confirm)
        leave = button(tr("Go to the visits"), "link")
        leave.clicked.connect(self.other_patient)
        self.more.addWidget(self.reason)
        answer = Wrapping()
        for one in (self.confirm, leave):
            answer.addWidget(one)
        self.findings = column(gap=2)
        self.words.insertLayout(1, self.findings)
        self.more.addLayout(answer)
        guards.changed.connect(self.refresh)
        self.hide()

    def refresh(self) -> None:
        """Show what does not fit now."""
        found = self._guards.mismatches
        clear(self.findings)
        for one in found:
            self._add(one)
        if not found and self.reason.hasFocus():
            self.closed.emit()
        self.setVisible(bool(found))

    def open(self) -> None:
        """Give the keys to the reason."""
        if not self.isHidden():
            self.reason.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _add(self, one: Mismatch) -> None:
        line = row(gap=8)
        line.addWidget(Flowing(one.text), 1)
        hear = button(tr("Hear it"), "link", name=tr("Hear «{said}»", said=one.said))
        hear.clicked.connect(lambda _=False: self.words_asked.emit(one.evidence))
        line.addWidget(hear, 0, Qt.AlignmentFlag.AlignTop)
        self.findings.addLayout(line)

    def _confirm(self) -> None:
        if self.reason.text().strip():
            self._guards.confirm(self.reason.text())
            self.reason.clear()
        else:
            self.reason.setPlaceholderText(tr("A few words are needed here"))
            self.reason.setFocus()
