"""A problem, next to the place where it happened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from app.texts import tr
from ui.problem import Problem
from ui.theme.theme import Theme
from ui.widgets.parts import Notice, button, tool


class ProblemPanel(Notice):
    """Says what happened, that nothing is lost, and what to do; hidden while all is well."""

    dismissed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "amber", "triangle-alert", "")
        self.setAccessibleName(tr("Problem"))
        self._copy = button(tr("Copy the details"), "small")
        self._copy.clicked.connect(self._on_copy)
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setAccessibleName(tr("Technical details"))
        self._details.setFixedHeight(120)
        self.more.addWidget(self._details)
        self.more.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeft)
        close = tool(theme, "x", tr("Dismiss"), tip=tr("Dismiss"))
        close.clicked.connect(self.dismissed)
        self.ways.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_problem(self, problem: Problem | None) -> None:
        """Show a problem, or nothing."""
        if problem is None:
            self.hide()
            return
        self.say(problem.what, " ".join(part for part in (problem.safe, problem.action) if part))
        self._details.setPlainText(problem.details)
        self._details.setVisible(problem.defect)
        self._copy.setVisible(problem.defect)
        self.setAccessibleDescription(f"{self.title.text()} {self.text.text()}")
        self.show()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())
        self._copy.setText(tr("Copied"))
